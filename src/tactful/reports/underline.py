"""The words of a draft with what was noticed underlined in place, at any width."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rich.cells import get_character_cell_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_ROWS: Final = 12
"""The most rows of a draft that a report shows; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row to show: its words, and which of its code points are marked."""

    words: str
    marked: frozenset[int]

    def underline(self, character: str = "~") -> str:
        """Return the row that goes beneath, aligned by how wide each character shows."""
        cells = [
            (character if place in self.marked else " ") * get_character_cell_size(letter)
            for place, letter in enumerate(self.words)
        ]
        return "".join(cells).rstrip()


def rows(text: str, spans: Iterable[tuple[int, int]], width: int) -> tuple[list[Row], int]:
    """Return the rows that hold something marked, and how many more there are.

    ``spans`` are code points of ``text``, ends exclusive; ``width`` is in
    columns of the terminal.
    """
    found: list[Row] = []
    more = 0
    marks = merged(spans)
    for start, end in _cut(text, marks, width):
        marked = frozenset(
            place - start for first, last in marks for place in range(max(first, start), min(last, end))
        )
        if marked and len(found) < MOST_ROWS:
            found.append(Row(harmless(text[start:end]), marked))
        elif marked:
            more += 1
    return found, more


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order, those that touch made into one."""
    together: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if together and start <= together[-1][1]:
            together[-1] = (together[-1][0], max(end, together[-1][1]))
        else:
            together.append((start, end))
    return together


def harmless(text: str) -> str:
    """Return the text with what a terminal would obey, and what would hide, made visible.

    One code point for each, so that places stay the same.
    """
    return "".join("�" if _hides(character) else character for character in text)


def _hides(character: str) -> bool:
    return not character.isprintable() and (
        unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and character != "‍"
    )


def _cut(text: str, marks: list[tuple[int, int]], width: int) -> Iterator[tuple[int, int]]:
    """Cut the lines around the marks into rows of at most that width, at spaces where there are any."""
    done = 0
    for first, last in marks:
        start = max(done, text.rfind("\n", 0, first) + 1, first - 4 * width)
        stop = text.find("\n", last)
        end = min(stop if stop >= 0 else len(text), last + 4 * width)
        for line_start, line_end in _lines(text, start, end):
            yield from _fold(text, line_start, line_end, width)
        done = max(done, end)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _fold(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = start
        cells = 0
        while stop < end and cells + get_character_cell_size(text[stop]) <= width:
            cells += get_character_cell_size(text[stop])
            stop += 1
        stop = max(stop, start + 1)
        space = text.rfind(" ", start, stop)
        cut = space + 1 if stop < end and space > start else stop
        yield start, cut
        start = cut

