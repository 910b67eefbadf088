"""Reads a text and says what it may mean, how surely, and which words carry it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from tactful.meaning.weights import open_weights

if TYPE_CHECKING:
    from tactful.meaning.weights import Weights

WINDOW: Final = 254
"""How many pieces of words are read at once; a longer text is read in windows."""

MOST_WINDOWS: Final = 100
"""How many windows of a text are read at most: some 14,000 words, in about six seconds."""

STEP: Final = 190
"""How far one window begins after the other; they overlap, so that nothing falls between them."""

_CARRIES: Final = 0.5
"""The share of the best piece's probability at which its neighbours count as carrying the meaning too."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Something a text may mean.

    ``start`` and ``end`` are code points of the text, ``end`` exclusive;
    ``probability`` lies between 0 and 1.
    """

    kind: str
    start: int
    end: int
    probability: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What one window of a text may mean.

    ``meant`` holds every signal the reader knows; ``weight`` gives the
    probabilities that there is nothing in it, something to think of, something
    to ask about, something to leave out: how a careful reader would take it as a whole.
    """

    meant: Mapping[str, Meant]
    weight: tuple[float, float, float, float]

    @property
    def harmless(self) -> float:
        """The probability that there is nothing in it."""
        return self.weight[0]


@dataclass(frozen=True, slots=True)
class Readings:
    """What the windows of a text may mean, in order, and whether all of it was read or only the first MOST_WINDOWS."""

    windows: tuple[Reading, ...]
    whole: bool


def read(text: str, weights: Weights | None = None) -> Readings:
    """Return what a text may mean. Raises MeaningUnavailable."""
    opened = weights or open_weights()
    first, *ids, last = (encoding := opened.encode(text)).ids
    offsets = encoding.offsets[1:-1]
    starts = _starts(len(ids))
    windows = tuple(
        _read([first, *ids[start : start + WINDOW], last], offsets[start : start + WINDOW], opened)
        for start in starts[:MOST_WINDOWS]
    )
    return Readings(windows, whole=len(starts) <= MOST_WINDOWS)


def _starts(length: int) -> list[int]:
    """Return where windows begin, so that the last one reaches the end."""
    if length <= WINDOW:
        return [0] if length else []
    return [*range(0, length - WINDOW, STEP), length - WINDOW]


def _read(ids: list[int], offsets: list[tuple[int, int]], weights: Weights) -> Reading:
    import numpy as np  # noqa: PLC0415 - not wanted with --quick

    given = np.array([ids], dtype=np.int64)
    signals, pieces, weight = weights.session.run(["signals", "pieces", "weight"], {"ids": given})
    meant = {
        kind: Meant(kind, *_carrying(pieces[0][1:-1, number], offsets), float(signals[0][number]))
        for number, kind in enumerate(weights.card.kinds)
    }
    nothing, think, ask, stop = map(float, weight[0])
    return Reading(meant, (nothing, think, ask, stop))


def _carrying(pieces: Any, offsets: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the stretch around the piece that carries most."""
    top = int(pieces.argmax())
    least = float(pieces[top]) * _CARRIES
    first = last = top
    while first > 0 and pieces[first - 1] >= least:
        first -= 1
    while last + 1 < len(offsets) and pieces[last + 1] >= least:
        last += 1
    return offsets[first][0], offsets[last][1]
