"""Of the readings that a text allows, the one that hangs together.

The reader gives a probability to every signal, and four to the weight of the
text as a whole: nothing in it, something to think of, to ask about, to leave
out. Taken one by one the signals may say less, or more, than the whole does: four
faint signals can be one thing that is surely there. So several sets of signals
are weighed, each by its own probability and by how well the weight that such a
set usually has fits the weight of the whole.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tactful.meaning.reader import Reading
    from tactful.meaning.weights import Card

_LEVELS: Final = (0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""The probabilities at which a set may be cut off."""

_LEAST: Final = 1e-3


def choose(reading: Reading, noticed: Mapping[str, float], card: Card) -> dict[str, float]:
    """Return the signals of the reading that hangs together best, with their probabilities.

    ``noticed`` gives the confidences (0 to 1) of what word rules noticed in the same text.
    """
    odds = {
        kind: _odds(meant.probability) + card.shifts.get(kind, 0.0) + card.trust * noticed.get(kind, 0.0)
        for kind, meant in reading.meant.items()
    }
    sure = {kind: _chance(value) for kind, value in odds.items()}
    sets = dict.fromkeys(frozenset(kind for kind in sure if sure[kind] >= level) for level in _LEVELS)
    weight = (reading.harmless * card.calm, *reading.weight[1:])
    best = max(sets, key=lambda kinds: _fit(kinds, odds, weight, card))
    return {kind: sure[kind] for kind in card.kinds if kind in best}


def _fit(kinds: frozenset[str], odds: Mapping[str, float], weight: tuple[float, ...], card: Card) -> float:
    usual = _usual(kinds, card)
    together = sum(mine * its for mine, its in zip(weight, usual, strict=True)) / sum(weight)
    return card.shares * sum(odds[kind] for kind in kinds) + math.log(max(_LEAST, together))


def _usual(kinds: frozenset[str], card: Card) -> list[float]:
    """Return the probabilities of the weight that a text with just these signals has."""
    rows = [row for kind, row in zip(card.kinds, card.gravity, strict=False) if kind in kinds]
    logits = [sum(column) for column in zip(card.gravity[-1], *rows, strict=True)]
    top = max(logits)
    powers = [math.exp(value - top) for value in logits]
    return [power / sum(powers) for power in powers]


def _odds(probability: float) -> float:
    safe = min(max(probability, _LEAST), 1 - _LEAST)
    return math.log(safe / (1 - safe))


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))
