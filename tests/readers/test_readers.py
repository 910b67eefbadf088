"""The promises of the readers as a whole: files, streams and words in, drafts out."""

from __future__ import annotations

import datetime as dt
import io
import os
from typing import TYPE_CHECKING

import pytest

from tactful.errors import SourceError, SourceNotFound, SourceTooLarge, SourceUnreadable, SourceUnsupported
from tactful.model.draft import Draft, NotLookedAt, Part
from tactful.readers import looks_like_path, open_lines, read_file, read_stream, read_words, with_details
from tactful.readers.safety import MOST_BYTES

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "Ring Dawn about the bins."


@pytest.mark.parametrize(
    "argument",
    [
        "",
        "sunset",
        "see https://example.org/a.html",
        "https://example.org/a.html",
        "and/or so",
        "v1.2",
        "What.Now",
        "a b.txt",
    ],
)
def test_words_are_not_taken_for_a_file(argument: str) -> None:
    """Words, addresses of pages and anything with a space in it are no files."""
    assert not looks_like_path(argument)


@pytest.mark.parametrize(
    "argument", ["draft.txt", "DRAFT.TXT", "a/b", r"a\b", "./x", "page.html", "cat.jpeg", "letter.pdf"]
)
def test_a_separator_or_a_known_ending_makes_a_file(argument: str) -> None:
    """A separator, or an ending that files have, shows a word to be the name of a file."""
    assert looks_like_path(argument)


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    """A file that is not there is said to be missing, with the way to check words instead."""
    with pytest.raises(SourceNotFound, match=r"There is no file .*--text"):
        read_file(tmp_path / "none.txt")


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    """A folder is refused, with what to say instead."""
    with pytest.raises(SourceUnsupported, match="is a folder"):
        read_file(tmp_path)


@pytest.mark.parametrize("name", ["cat.jpg", "film.mp4", "letter.pdf", "sheet.xlsx"])
def test_pictures_and_documents_are_said_not_to_be_looked_at(tmp_path: Path, name: str) -> None:
    """What this version cannot read is never passed over in silence."""
    (tmp_path / name).write_bytes(b"whatever")
    with pytest.raises(SourceUnsupported, match="was not looked at"):
        read_file(tmp_path / name)


@pytest.mark.parametrize("name", ["cat.jpg", "letter.pdf"])
def test_a_missing_picture_is_missing_first(tmp_path: Path, name: str) -> None:
    """A picture that is not there is missing, rather than unsupported."""
    with pytest.raises(SourceNotFound):
        read_file(tmp_path / name)


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_empty(tmp_path: Path, data: bytes) -> None:
    """A file with no words in it is not reported as clear."""
    (tmp_path / "draft.txt").write_bytes(data)
    with pytest.raises(SourceUnsupported, match="is empty"):
        read_file(tmp_path / "draft.txt")


def test_a_large_file_is_refused_without_being_read(tmp_path: Path) -> None:
    """A file larger than the limit is refused by its size alone."""
    path = tmp_path / "draft.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(SourceTooLarge, match="larger than the 20 MB"):
        read_file(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file_is_said_to_be_so(tmp_path: Path) -> None:
    """A file that the person may not read is refused with the system's own reason."""
    path = tmp_path / "draft.txt"
    path.write_text(WORDS)
    path.chmod(0)
    with pytest.raises(SourceUnreadable, match="cannot be read"):
        read_file(path)


def test_a_file_under_a_file_cannot_be_read(tmp_path: Path) -> None:
    """A path that leads through a file is refused with the system's own reason."""
    (tmp_path / "draft.txt").write_text(WORDS)
    with pytest.raises(SourceError):
        read_file(tmp_path / "draft.txt" / "more.txt")


def test_a_file_becomes_a_draft_that_bears_its_name(tmp_path: Path) -> None:
    """The draft of a file is its words, and its name is the file's."""
    path = tmp_path / "draft.md"
    path.write_text(WORDS)
    assert read_file(path) == Draft(parts=(Part(text=WORDS),), name=str(path))


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "page"])
def test_a_page_is_read_as_a_page(tmp_path: Path, name: str) -> None:
    """A page is known by its ending, or by how it begins where it has none."""
    (tmp_path / name).write_text(f"<!doctype html><title>Hollowtree</title><p>{WORDS}")
    draft = read_file(tmp_path / name)
    assert [(part.name, part.text) for part in draft.parts] == [
        ("words on the page", WORDS),
        ("title of the page", "Hollowtree"),
    ]


def test_a_text_that_tells_of_html_stays_a_text(tmp_path: Path) -> None:
    """Text files are read as they stand, whatever they begin with."""
    (tmp_path / "draft.txt").write_text("<html> is how pages begin.")
    assert read_file(tmp_path / "draft.txt").parts[0].text == "<html> is how pages begin."


def test_a_stream_becomes_a_draft() -> None:
    """What comes down a stream is a draft called after it."""
    assert read_stream(io.BytesIO(WORDS.encode())) == Draft(parts=(Part(text=WORDS),), name="standard input")


def test_an_endless_stream_is_refused() -> None:
    """A stream longer than the limit is refused once the limit is reached."""
    with pytest.raises(SourceTooLarge, match="standard input is larger"):
        read_stream(io.BytesIO(b"a" * (MOST_BYTES + 1)))


def test_words_become_a_draft_as_they_are() -> None:
    """Words given on the command line are taken as they are."""
    assert read_words("C:\\x").parts == (Part(text="C:\\x"),)


def test_details_are_added_and_nothing_is_lost() -> None:
    """What the person says of the draft is added to it; what it had stays."""
    draft = Draft(parts=(), platform="Facebook", not_looked_at=(NotLookedAt(what="a", why="b"),), notes=("c",))
    detailed = with_details(draft, audience="friends", created=dt.date(2026, 5, 1))
    assert (detailed.platform, detailed.audience, detailed.created) == ("Facebook", "friends", dt.date(2026, 5, 1))
    assert (detailed.not_looked_at, detailed.notes) == (draft.not_looked_at, draft.notes)


@pytest.mark.parametrize("name", ["none.jsonl", "."])
def test_lines_that_cannot_be_opened_are_refused(tmp_path: Path, name: str) -> None:
    """A file of lines that is missing, or a folder, is refused in plain words."""
    with pytest.raises(SourceError, match=r"There is no file|cannot be read"):
        open_lines(tmp_path / name)


def test_lines_are_opened_as_bytes(tmp_path: Path) -> None:
    """A file of lines is opened for reading only."""
    (tmp_path / "a.jsonl").write_text("{}\n")
    with open_lines(tmp_path / "a.jsonl") as lines:
        assert (lines.read(), lines.writable()) == (b"{}\n", False)


def test_no_draft_shows_its_words_when_printed() -> None:
    """The repr of a draft holds none of its words, so that none can reach a traceback."""
    assert "Dawn" not in repr(read_words(WORDS))
