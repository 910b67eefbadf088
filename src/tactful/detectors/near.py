"""What stands around a place in a text, within a bounded reach, so that work stays linear."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tactful.detectors.prose import Prose

_REACH: Final = 240


def around(prose: Prose, start: int, end: int, reach: int = _REACH) -> str:
    """Return the sentence around a stretch, in lower case and cut to so many characters either side."""
    begin, finish = prose.sentence(start)
    return prose.text[max(begin, start - reach) : min(max(finish, end), end + reach)].lower()


def first_within(starts: Sequence[int], place: int, reach: int) -> int | None:
    """Return the index of the first of the sorted ``starts`` nearer to ``place`` than ``reach``, or None."""
    index = bisect_right(starts, place - reach)
    return index if index < len(starts) and starts[index] < place + reach else None
