"""What a detector is: a name, what it emits, what it reads, and one function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from tactful.model.draft import PartRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Noticed:
    """A stretch of one text that a detector noticed.

    ``start`` and ``end`` are code points of the original text, ``end``
    exclusive; ``confidence`` lies between 0 and 1.
    """

    kind: str
    start: int
    end: int
    confidence: float = 1.0


class Find(Protocol):
    """The one function of a detector: it yields what it notices."""

    def __call__(self, prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
        """Yield what is noticed in that text."""
        ...


WORDS_ONLY = frozenset({PartRole.WORDS, PartRole.PROFILE})
"""What people say themselves: the ordinary reading of a detector."""

EVERYTHING = frozenset({PartRole.WORDS, PartRole.PROFILE, PartRole.DESCRIPTION})
"""Also what a picture is said to show: for what matters wherever it is seen."""

PICTURES = frozenset({PartRole.DESCRIPTION})
"""Only what a picture is said to show."""


@dataclass(frozen=True, slots=True)
class Detector:
    """A small record: ``name`` is that of its file."""

    name: str
    emits: tuple[str, ...]
    find: Find
    reads: frozenset[PartRole] = WORDS_ONLY
