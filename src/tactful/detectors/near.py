"""What stands around a place in a text, within a bounded reach, so that work stays linear."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tactful.detectors.prose import Prose

_REACH: Final = 240
_LONGEST: Final = 400
"""Characters that a phrase hardly ever exceeds: how far back one that still reaches may begin."""


def around(prose: Prose, start: int, end: int, reach: int = _REACH) -> str:
    """Return the sentence around a stretch, in lower case and cut to so many characters either side."""
    begin, finish = prose.sentence(start)
    return prose.text[max(begin, start - reach) : min(max(finish, end), end + reach)].lower()


def first_within(starts: Sequence[int], place: int, reach: int) -> int | None:
    """Return the index of the first of the sorted ``starts`` nearer to ``place`` than ``reach``, or None."""
    index = bisect_right(starts, place - reach)
    return index if index < len(starts) and starts[index] < place + reach else None


def near(start: int, end: int, spans: Sequence[tuple[int, int]], reach: int) -> bool:
    """Tell whether one of the spans, which are in order, stands within ``reach`` characters."""
    for index in range(bisect_left(spans, (start - reach - _LONGEST, 0)), len(spans)):
        begin, finish = spans[index]
        if begin - end >= reach:
            return False
        if start - finish < reach:
            return True
    return False
