"""Fingerprints of passages: how a clause is tied to the document without copying it.

A passage is reduced to its words: compatibility forms folded (NFKC), lower
case, letters and digits only. Line breaks, bullets, hyphens, quotation marks
and spaces make no difference; a changed, added or lost word does. The
fingerprint is the SHA-256 of the words joined by single spaces.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_APOSTROPHES: Final = str.maketrans("", "", "'\N{RIGHT SINGLE QUOTATION MARK}")
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """A document's normalised words, and the line, from 1, on which each stands."""

    words: tuple[str, ...]
    lines: tuple[int, ...]


def words_of(text: str) -> DocumentWords:
    """Return the normalised words of a document."""
    words: list[str] = []
    lines: list[int] = []
    for number, line in enumerate(text.splitlines(), start=1):
        folded = unicodedata.normalize("NFKC", line).casefold().translate(_APOSTROPHES)
        for match in _WORD.finditer(folded):
            words.append(match.group())
            lines.append(number)
    return DocumentWords(tuple(words), tuple(lines))


def fingerprint(words: Sequence[str]) -> str:
    """Return the fingerprint of a run of normalised words."""
    return "sha256:" + hashlib.sha256(" ".join(words).encode()).hexdigest()


def find_passage(document: DocumentWords, count: int, print_: str) -> int | None:
    """Return the place of the first word of the passage, or None where it is not found."""
    if count == 0:
        return None
    for start in range(len(document.words) - count + 1):
        if fingerprint(document.words[start : start + count]) == print_:
            return start
    return None


def passage_between(document: DocumentWords, first: str, last: str) -> tuple[int, int] | None:
    """Return where the passage from ``first`` to ``last`` stands, as places of words, end exclusive.

    Both are a few words as they stand in the document; the first place that
    fits counts. None where there is none.
    """
    opening, closing = words_of(first).words, words_of(last).words
    start = _find(document.words, opening, 0)
    if start is None:
        return None
    end = _find(document.words, closing, start)
    return None if end is None else (start, end + len(closing))


def _find(words: Sequence[str], wanted: tuple[str, ...], start: int) -> int | None:
    if not wanted:
        return None
    for place in range(start, len(words) - len(wanted) + 1):
        if tuple(words[place : place + len(wanted)]) == wanted:
            return place
    return None
