"""Bytes to text: UTF-8 as a rule, and an honest word where something else was assumed."""

from __future__ import annotations

import codecs
from typing import Final

from tactful.errors import SourceUnsupported

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 65_536
_CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\r\f\v\b\x1b"))
_MOST_CONTROLS: Final = 10
"""Text in which one byte in ten is a control character is no text."""


def decode(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text and notes for the person. Raises SourceUnsupported for what is not text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            note = f"This is {encoding.upper()} text, as its first bytes say, and was read so."
            return _strictly(data, encoding, name), () if mark is codecs.BOM_UTF8 else (note,)
    if b"\x00" in data:
        message = f"{name} does not look like text (it holds NUL bytes), so it was not checked."
        raise SourceUnsupported(message)
    sample = data[:_SAMPLE]
    if _MOST_CONTROLS * (len(sample) - len(sample.translate(None, _CONTROLS))) > len(sample):
        message = f"{name} does not look like text (it is full of control characters), so it was not checked."
        raise SourceUnsupported(message)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        encoding = _guess(data)
        note = f"This is not UTF-8 text; it was read as {encoding}. If letters look wrong, save it as UTF-8."
        return data.decode(encoding, errors="replace"), (note,)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        message = f"{name} begins as {encoding.upper()} text but does not go on so; it was not checked."
        raise SourceUnsupported(message) from None


def _guess(data: bytes) -> str:
    """Guess an encoding from the first stretch; Windows-1252 where nothing is better."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import and rarely wanted

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best is not None else "cp1252"
