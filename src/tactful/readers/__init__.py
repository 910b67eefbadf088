"""Sources in, drafts out: files, standard input, words and saved pages. Disk only.

Readers know no policy. What they cannot look at they say, in the draft.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from tactful.errors import SourceError, SourceNotFound, SourceUnreadable, SourceUnsupported
from tactful.model.draft import Draft, Part
from tactful.readers.html import looks_like_html, read_html
from tactful.readers.safety import MOST_BYTES, refuse_large, within_limit
from tactful.readers.text import decode

if TYPE_CHECKING:
    import datetime as dt

PICTURES: Final = frozenset(
    ".jpg .jpeg .png .gif .webp .heic .heif .avif .tif .tiff .bmp .svg .mp4 .mov .m4v .avi .webm".split(),
)
TEXTS: Final = frozenset(".txt .text .md .markdown .html .htm .xhtml .rst .eml .csv .json .jsonl".split())
DOCUMENTS: Final = frozenset(".pdf .doc .docx .odt .rtf .ppt .pptx .xls .xlsx .zip .mhtml".split())
KNOWN_SUFFIXES: Final = PICTURES | TEXTS | DOCUMENTS
"""Endings that show a word to be the name of a file."""


def looks_like_path(argument: str) -> bool:
    """Tell whether a word on the command line means a file rather than a draft.

    It does where it holds no space and has a separator or an ending that files have.
    """
    if not argument or any(character.isspace() for character in argument):
        return False
    if "://" in argument:
        return False
    return "/" in argument or "\\" in argument or Path(argument).suffix.lower() in KNOWN_SUFFIXES


def read_words(text: str, name: str = "your words") -> Draft:
    """Return the draft of words given as they are."""
    return Draft(parts=(Part(text=text),), name=name)


def read_stream(stream: BinaryIO, name: str = "standard input") -> Draft:
    """Return the draft of everything that comes down a stream. Raises SourceError."""
    data = stream.read(MOST_BYTES + 1)
    refuse_large(len(data), name)
    return _draft(data, name, "")


def read_file(path: Path) -> Draft:
    """Return the draft of a file. Raises SourceError, which never quotes it."""
    suffix = path.suffix.lower()
    try:
        if path.is_dir():
            message = f"{path} is a folder. Name the files in it that are to be checked, such as {path}/*.txt."
            raise SourceUnsupported(message)
        if suffix in PICTURES | DOCUMENTS and path.exists():
            raise SourceUnsupported(_not_yet(path, suffix))
        within_limit(path)
        data = path.read_bytes()
    except OSError as error:
        raise _refused(path, error, " To check these words themselves, say --text.") from None
    return _draft(data, str(path), suffix)


def open_lines(path: Path) -> BinaryIO:
    """Open a file of ``--lines``. Raises SourceError."""
    try:
        return path.open("rb")
    except OSError as error:
        raise _refused(path, error) from None


def _refused(path: Path, error: OSError, hint: str = "") -> SourceError:
    if isinstance(error, FileNotFoundError):
        return SourceNotFound(f"There is no file {path}.{hint}")
    return SourceUnreadable(f"{path} cannot be read ({error.strerror or 'the system refused'}).")


def _not_yet(path: Path, suffix: str) -> str:
    kind = "pictures and video" if suffix in PICTURES else f"{suffix.removeprefix('.').upper()} files"
    return f"{path} was not looked at: this version does not read {kind}. Save the words as plain text to check them."


def _draft(data: bytes, name: str, suffix: str) -> Draft:
    text, notes = decode(data, name)
    if not text.strip():
        message = f"{name} is empty: there is nothing in it to check."
        raise SourceUnsupported(message)
    if suffix in {".html", ".htm", ".xhtml"} or (not suffix and looks_like_html(text)):
        return read_html(text, name, notes)
    return Draft(parts=(Part(text=text),), name=name, notes=notes)


def with_details(draft: Draft, *, platform: str = "", audience: str = "", created: dt.date | None = None) -> Draft:
    """Return the draft with what the person says of where and when it is published."""
    return replace(
        draft,
        platform=platform or draft.platform,
        audience=audience or draft.audience,
        created=created or draft.created,
    )
