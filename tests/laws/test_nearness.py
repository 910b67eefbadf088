"""The law of nearness: the quick way finds what looking at everything finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from tests.laws.makings import LAW, loud, noticed

from tactful.engine.nearness import Placed
from tactful.model.evidence import Span

if TYPE_CHECKING:
    from tactful.model.signal import Signal

SIGNALS = st.lists(noticed(loud), max_size=12)


def is_near(one: object, other: object, distance: int) -> bool:
    """Tell whether two places are near, by their own account."""
    assert isinstance(one, Span)
    assert isinstance(other, Span)
    gap = one.gap(other)
    return one.overlaps(other) if distance == 0 else gap is not None and gap <= distance


@LAW
@given(SIGNALS, noticed(loud), st.integers(0, 12))
def test_near_is_near(signals: list[Signal], here: Signal, distance: int) -> None:
    """Some signal is near exactly where one of them is, asked one by one."""
    assert isinstance(here.evidence, Span)
    one_by_one = any(is_near(each.evidence, here.evidence, distance) for each in signals)
    assert Placed(signals).any_near(here.evidence, distance) is one_by_one


@LAW
@given(SIGNALS, st.integers(0, 1), st.integers(0, 36), st.integers(0, 36))
def test_between_misses_nothing(signals: list[Signal], part: int, low: int, high: int) -> None:
    """Every signal that ends late enough and starts soon enough is returned, and no other."""
    found = Placed(signals).between(part, low, high)
    assert sorted(map(repr, found)) == sorted(
        repr(each)
        for each in signals
        if isinstance(each.evidence, Span)
        and each.evidence.part == part
        and each.evidence.end >= low
        and each.evidence.start <= high
    )
