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


def decode(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text and notes for the person. Raises SourceUnsupported for what is not text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, name), ()
    if b"\x00" in data:
        message = f"{name} does not look like text (it holds NUL bytes), so it was not checked."
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
