"""The promises of dates on rules, rights, clauses and contacts."""

from __future__ import annotations

import datetime as dt

import pytest

from tactful.policy.rule import ALWAYS, InForce

FIRST, LAST = dt.date(2026, 2, 1), dt.date(2026, 2, 28)


@pytest.mark.parametrize("day", [dt.date.min, FIRST, dt.date.max])
def test_what_has_no_dates_always_counts(day: dt.date) -> None:
    """Something without dates is in force on every day there is."""
    assert ALWAYS.on(day)


@pytest.mark.parametrize(
    ("day", "expected"),
    [(dt.date(2026, 1, 31), False), (FIRST, True), (LAST, True), (dt.date(2026, 3, 1), False)],
)
def test_both_ends_count(day: dt.date, expected: bool) -> None:  # noqa: FBT001 - what is expected
    """It counts on its first day and on its last, and on neither side of them."""
    assert InForce(start=FIRST, end=LAST).on(day) is expected
    assert InForce(start=FIRST).on(day) is (day >= FIRST)
    assert InForce(end=LAST).on(day) is (day <= LAST)
