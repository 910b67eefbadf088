"""The promises of places: spans, regions and fields."""

from __future__ import annotations

import pytest

from tactful.model.evidence import Field, Region, Span


@pytest.mark.parametrize(
    "other",
    [
        Span(part=0, start=5, end=9),
        Span(part=0, start=0, end=2),
        Span(part=1, start=3, end=4),
    ],
)
def test_touching_or_another_part_is_not_overlapping(other: Span) -> None:
    """Stretches that only touch, or stand in different parts, share nothing."""
    assert not Span(part=0, start=2, end=5).overlaps(other)
    assert not other.overlaps(Span(part=0, start=2, end=5))


def test_one_shared_code_point_is_overlapping() -> None:
    """One code point in common is enough, whichever is asked."""
    one, other = Span(part=0, start=2, end=5), Span(part=0, start=4, end=9)
    assert one.overlaps(other)
    assert other.overlaps(one)


def test_there_is_no_distance_between_parts() -> None:
    """How far apart two parts are has no answer."""
    assert Span(part=0, start=0, end=1).gap(Span(part=1, start=0, end=1)) is None


@pytest.mark.parametrize(("start", "end", "gap"), [(5, 6, 0), (3, 4, 0), (8, 9, 3), (0, 1, 1)])
def test_a_gap_is_the_code_points_between(start: int, end: int, gap: int) -> None:
    """The gap counts what lies between, either way round, and is 0 where they touch or overlap."""
    one, other = Span(part=0, start=2, end=5), Span(part=0, start=start, end=end)
    assert one.gap(other) == other.gap(one) == gap


def test_places_are_ordered_as_one_reads() -> None:
    """Places sort by part and then by number, not by how the number is written."""
    spans = [Span(part=1, start=0, end=1), Span(part=0, start=10, end=11), Span(part=0, start=9, end=11)]
    assert sorted(spans) == [spans[2], spans[1], spans[0]]


def test_places_are_values() -> None:
    """Two places that say the same are the same."""
    assert Region(attachment=0, x=1, y=2, width=3, height=4) == Region(attachment=0, x=1, y=2, width=3, height=4)
    assert Field(name="platform") == Field(name="platform")
