"""Signals by where they stand, so that near ones are found without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from tactful.model.evidence import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.model.signal import Signal


class Placed:
    """Those of some signals that stand in a text, in order of place."""

    def __init__(self, signals: Iterable[Signal]) -> None:
        """Sort the signals; one without a span is left out."""
        pairs = [(signal.evidence, signal) for signal in signals if isinstance(signal.evidence, Span)]
        self.pairs = sorted(pairs, key=lambda pair: pair[0])
        self._starts = [(span.part, span.start) for span, _ in self.pairs]
        self._reached = list(accumulate(((span.part, span.end) for span, _ in self.pairs), max))

    def between(self, part: int, low: int, high: int) -> list[Signal]:
        """Return the signals of the part that end at ``low`` or later and start at ``high`` or sooner."""
        first = bisect_left(self._reached, (part, low))
        last = bisect_right(self._starts, (part, high))
        return [signal for span, signal in self.pairs[first:last] if span.part == part and span.end >= low]

    def any_near(self, span: Span, distance: int) -> bool:
        """Tell whether some signal stands within that many code points of the span; 0 means overlapping it."""
        reach = distance or -1
        return bool(self.between(span.part, span.start - reach, span.end + reach))
