"""Whether one stretch of a text stands near others, told without going through them all."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST: Final = 400
"""Characters that a phrase hardly ever exceeds: how far back one that still reaches may begin."""


def near(start: int, end: int, spans: Sequence[tuple[int, int]], reach: int) -> bool:
    """Tell whether one of the spans, which are in order, stands within ``reach`` characters."""
    for index in range(bisect_left(spans, (start - reach - _LONGEST, 0)), len(spans)):
        begin, finish = spans[index]
        if begin - end >= reach:
            return False
        if start - finish < reach:
            return True
    return False
