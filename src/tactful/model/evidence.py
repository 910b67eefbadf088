"""Where something was noticed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A stretch of one part's text.

    ``start`` and ``end`` count code points of the original text, ``end``
    exclusive, whatever normalisation was used to notice it. ``part`` is the
    number of the part within the draft, from 0.
    """

    part: int
    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two stretches share at least one code point."""
        return self.part == other.part and self.start < other.end and other.start < self.end

    def gap(self, other: Span) -> int | None:
        """Count the code points between the two, 0 when they touch or overlap.

        None where they stand in different parts.
        """
        if self.part != other.part:
            return None
        return max(0, other.start - self.end, self.start - other.end)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Region:
    """A rectangle in a picture, in pixels of the upright picture."""

    attachment: int
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Field:
    """A named field beside the words, such as ``platform``."""

    name: str


Evidence = Span | Region | Field
