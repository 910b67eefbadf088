"""The promises of signals by where they stand."""

from __future__ import annotations

import pytest
from tests.tools import signal

from tactful.engine.nearness import Placed
from tactful.model.evidence import Span

LONG, EARLY, LATE, OTHER = signal("a", 0, 40), signal("a", 5, 8), signal("a", 20, 24), signal("a", 5, 8, part=1)
PLACED = Placed([LATE, OTHER, signal("a"), LONG, EARLY])


def test_what_stands_beside_the_words_has_no_place() -> None:
    """A signal without a span is near nothing, and nothing is near no signals."""
    assert not Placed([signal("a")]).any_near(Span(part=0, start=0, end=1), 1000)
    assert Placed([]).between(0, 0, 1000) == []


def test_another_part_is_never_between() -> None:
    """Only signals of the part asked for are returned, however near the numbers are."""
    assert PLACED.between(1, 0, 1000) == [OTHER]
    assert PLACED.between(2, 0, 1000) == []


def test_a_long_one_that_began_early_is_found() -> None:
    """A signal counts by where it ends, though it began before others that are over."""
    assert PLACED.between(0, 24, 30) == [LONG, LATE]
    assert PLACED.between(0, 25, 30) == [LONG]
    assert PLACED.between(0, 8, 5) == [LONG, EARLY]


@pytest.mark.parametrize(
    ("start", "end", "distance", "expected"),
    [(8, 9, 0, False), (7, 9, 0, True), (10, 11, 1, False), (10, 11, 2, True), (3, 5, 0, False), (1, 4, 1, True)],
)
def test_near_counts_what_lies_between(start: int, end: int, distance: int, expected: bool) -> None:  # noqa: FBT001
    """Nothing between is not yet overlapping; a distance counts the code points between, itself included."""
    assert Placed([EARLY]).any_near(Span(part=0, start=start, end=end), distance) is expected
