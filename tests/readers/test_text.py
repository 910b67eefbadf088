"""The promises of reading bytes as text."""

from __future__ import annotations

import codecs

import pytest

from tactful.errors import SourceUnsupported
from tactful.readers.text import decode

WORDS = "Café Zoë: £5 für alle, déjà vu."


@pytest.mark.parametrize(
    "data",
    [
        b"a\x00b",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        WORDS.encode("utf-16-le"),
        bytes(range(1, 32)),
        b"\x1f\x8b\x08\x01\x02\x03\xff",
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    """NUL bytes, or many control characters, show a file to be something other than text."""
    with pytest.raises(SourceUnsupported, match="does not look like text"):
        decode(data, "it")


@pytest.mark.parametrize("data", [codecs.BOM_UTF16_LE + b"a", codecs.BOM_UTF8 + b"\xff", codecs.BOM_UTF32_LE + b"abc"])
def test_a_mark_that_does_not_hold_is_refused(data: bytes) -> None:
    """A file that begins as one encoding and does not go on so is not guessed at."""
    with pytest.raises(SourceUnsupported, match="does not go on so"):
        decode(data, "it")


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_utf8_needs_no_word(mark: bytes) -> None:
    """UTF-8, with a mark or without, is read with nothing to remark."""
    assert decode(mark + WORDS.encode(), "it") == (WORDS, ())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_another_unicode_is_named(encoding: str) -> None:
    """UTF-16 and UTF-32 are read by their mark, and the person is told."""
    text, notes = decode(WORDS.encode(encoding), "it")
    assert text == WORDS
    assert encoding.upper() in notes[0]


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_an_assumed_encoding_is_named(encoding: str) -> None:
    """Text in an older encoding is read, and the encoding that was assumed is said."""
    words = f"{WORDS} Señor Núñez était là, très ému, à côté de la fenêtre. " * 5
    text, notes = decode(words.encode(encoding), "it")
    assert "Ring" not in text
    assert len(text) == len(words)
    assert notes[0].startswith("This is not UTF-8 text; it was read as ")


def test_bytes_no_encoding_explains_are_read_as_windows_1252() -> None:
    """Where nothing fits, the commonest older encoding is assumed, and said."""
    data = bytes(range(0x80, 0x100)) * 3
    _, notes = decode(data, "it")
    assert "read as" in notes[0]


@pytest.mark.parametrize("words", ["tab\there", "bell is rare\x07 in text, but one is no matter", "\x1b[1mbold\x1b[0m"])
def test_a_stray_control_character_is_no_matter(words: str) -> None:
    """A few control characters do not make a text something else."""
    assert decode(words.encode(), "it") == (words, ())
