"""The promises of conditions: three values, and what they rest on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import pytest
from tests.tools import all_of, any_of, at_least, case, during, found, none_of, said, seen, signal, together

from tactful.engine.case import Given, make_case
from tactful.engine.match import Match, Truth, match
from tactful.model.facts import NO_FACTS, Facts
from tactful.model.outcome import Outcome
from tactful.policy.document import Period
from tactful.policy.rule import InForce

if TYPE_CHECKING:
    from tactful.policy.condition import Condition

F, U, T = Truth.FALSE, Truth.UNKNOWN, Truth.TRUE
CASE = case("noticed", declared="yes")
LEAF = {F: seen("absent"), U: said("nobody_said"), T: seen("noticed")}


def truth(condition: Condition) -> Truth:
    """Return the value of a condition in the case of these tests."""
    return match(condition, CASE).truth


@pytest.mark.parametrize(("one", "other"), list(product((F, U, T), repeat=2)))
def test_all_any_and_none_follow_the_strong_tables(one: Truth, other: Truth) -> None:
    """``all`` is the least value beneath, ``any`` the greatest, and ``none`` the opposite of ``any``."""
    least, most = sorted((one, other), key=lambda each: each.value)
    leaves = (LEAF[one], LEAF[other])
    assert truth(all_of(*leaves)) is least
    assert truth(any_of(*leaves)) is most
    assert truth(none_of(*leaves)) is {F: T, U: U, T: F}[most]


@pytest.mark.parametrize("values", list(product((F, U, T), repeat=3)))
@pytest.mark.parametrize("count", [1, 2, 3])
def test_at_least_counts_what_holds_and_what_might(values: tuple[Truth, ...], count: int) -> None:
    """So many hold, or so many might once the unknown is known, or it is false."""
    held, might = values.count(T), values.count(U)
    expected = T if held >= count else U if held + might >= count else F
    assert truth(at_least(count, *(LEAF[each] for each in values))) is expected


def test_the_unknown_names_what_is_wanting() -> None:
    """A condition that is unknown says which facts would settle it, and no others."""
    condition = all_of(seen("noticed"), any_of(said("first"), said("second")), none_of(said("third")), said("declared"))
    assert match(condition, CASE).unknown == {"first", "second", "third"}
    assert match(any_of(said("first"), seen("noticed")), CASE).unknown == frozenset()
    assert match(at_least(2, said("first"), seen("noticed"), said("declared")), CASE).unknown == frozenset()
    assert match(at_least(3, said("first"), seen("noticed"), said("declared")), CASE).unknown == {"first"}


@pytest.mark.parametrize(
    "condition",
    [
        all_of(all_of(seen("noticed"), said("first")), said("second")),
        all_of(any_of(all_of(seen("noticed"), said("first"))), said("second")),
        at_least(2, all_of(seen("noticed"), said("first")), said("second")),
        all_of(said("first"), said("declared")),
    ],
)
def test_grounds_reach_through_what_is_unknown(condition: Condition) -> None:
    """Something noticed or declared counts as a ground however the condition around it is grouped."""
    found = match(condition, CASE)
    assert found.truth is U
    assert found.grounded


def test_what_nobody_noticed_or_said_is_no_ground() -> None:
    """A fact that came with the draft, and an unknown one, speak for nothing."""
    with_platform = make_case(Given((), Facts({}, {"platform": "linkedin"}), dt.date(2026, 5, 1)))
    assert match(said("platform", "linkedin"), with_platform) == Match(T)
    assert not match(said("nobody_said"), CASE).grounded


def test_a_signal_under_the_confidence_asked_for_does_not_count() -> None:
    """A rule that wants to be sure does not hold on a guess."""
    unsure = case(signal("noticed", 0, 3, confidence=0.69))
    assert match(seen("noticed", confidence=0.7), unsure).truth is F
    assert match(seen("noticed", confidence=0.69), unsure).truth is T


def test_a_signal_is_as_sure_as_the_surest_of_them() -> None:
    """Of several signals the surest gives the confidence, and all are evidence."""
    both = case(signal("a", 0, 3, confidence=0.4), signal("b", 5, 6, confidence=0.8))
    held = match(seen("a", "b"), both)
    assert held.confidence == 0.8
    assert [each.kind for each in held.signals] == ["a", "b"]


def test_confidence_goes_by_the_weakest_that_is_needed() -> None:
    """``all`` is as sure as its weakest, ``any`` as its surest, ``at_least`` as the last one needed."""
    three = case(*(signal(kind, confidence=sure) for kind, sure in (("a", 0.9), ("b", 0.6), ("c", 0.3))))
    a, b, c = seen("a"), seen("b"), seen("c")
    assert match(all_of(a, b, c), three).confidence == 0.3
    assert match(any_of(c, b), three).confidence == 0.6
    assert match(at_least(2, a, b, c), three).confidence == 0.6
    assert match(at_least(0, a), case()).confidence == 1.0
    assert match(any_of(all_of(a, said("first")), all_of(c, said("first"))), three).confidence == 0.9


def test_together_needs_every_kind() -> None:
    """A name and a visit without a time are not together with it."""
    assert match(together("name", "visit", "time"), case(signal("name", 0, 4), signal("visit", 5, 9))).truth is F


def test_together_does_not_reach_across_parts_or_beside_the_words() -> None:
    """Things in two different texts, or in no text, do not stand together."""
    apart = case(signal("name", 0, 4), signal("visit", 5, 9, part=1))
    assert match(together("name", "visit", within=1000), apart).truth is F
    assert match(together("name", "visit", within=1000), case("name", "visit")).truth is F


@pytest.mark.parametrize(("within", "expected"), [(5, F), (6, T)])
def test_together_goes_by_the_distance(within: int, expected: Truth) -> None:
    """The distance is the code points between, and is itself still near."""
    two = case(signal("name", 10, 14), signal("visit", 20, 25))
    assert match(together("name", "visit", within=within), two).truth is expected
    assert match(together("visit", "name", within=within), two).truth is expected


def test_together_means_every_two_of_them() -> None:
    """Both neighbours of a thing are not together with each other for that."""
    row = case(signal("name", 0, 4), signal("visit", 10, 14), signal("time", 20, 24))
    assert match(together("visit", "name", "time", within=6), row).truth is F
    assert match(together("visit", "name", "time", within=16), row).truth is T


def test_together_is_as_sure_as_the_surest_group() -> None:
    """A fainter neighbour takes nothing away from a sure one."""
    sure = [signal("name", 0, 4, confidence=0.9), signal("visit", 8, 9, confidence=0.8)]
    faint = [signal("visit", 5, 6, confidence=0.1), signal("name", 500, 501, confidence=0.2)]
    held = match(together("name", "visit", confidence=0.7), case(*sure, *faint))
    assert held.truth is T
    assert held.confidence == 0.8
    assert set(held.signals) == set(sure)


def test_together_wants_the_confidence_of_each() -> None:
    """One faint neighbour is not enough where the rule wants to be sure."""
    two = case(signal("name", 0, 4), signal("visit", 5, 6, confidence=0.5))
    assert match(together("name", "visit", confidence=0.7), two).truth is F


@pytest.mark.parametrize(
    ("value", "low", "high", "expected"),
    [("9", "10", "", F), ("10", "10", "", T), ("100", "10", "20", F), ("20", "", "20", T), ("2.5", "2", "3", T)],
)
def test_numbers_are_compared_as_numbers(value: str, low: str, high: str, expected: Truth) -> None:
    """Nine is less than ten, both bounds included."""
    assert match(said("count", low=low, high=high), case(count=value)).truth is expected


@pytest.mark.parametrize(
    ("value", "low", "high", "expected"),
    [("2026-04-30", "2026-05-01", "", F), ("2026-05-01", "2026-05-01", "2026-05-01", T),
     ("2026-05-02", "", "2026-05-01", F)],
)
def test_days_are_compared_as_days(value: str, low: str, high: str, expected: Truth) -> None:
    """A day lies within bounds that name it, and not outside them."""
    assert match(said("leaving", low=low, high=high), case(leaving=value)).truth is expected


def test_a_declared_fact_is_a_ground_in_words() -> None:
    """What the person said is kept, so that a report can say on what it rests."""
    assert match(said("declared"), CASE).declared == ("declared: yes",)
    assert match(said("declared", "no"), CASE).truth is F


@pytest.mark.parametrize(("so_far", "expected"), [(Outcome.THINK, F), (Outcome.ASK, T), (Outcome.STOP, T)])
def test_found_means_that_or_stricter(so_far: Outcome, expected: Truth) -> None:
    """What other rules came to counts when it is as strict as asked, or stricter."""
    assert match(found(Outcome.ASK), replace(CASE, found=so_far)).truth is expected


@pytest.mark.parametrize(("day", "expected"), [(27, F), (28, T), (30, T)])
def test_during_goes_by_the_days_of_that_period_alone(day: int, expected: Truth) -> None:
    """The day lies in a period from its first day on; another period does not count."""
    periods = (
        Period(name="election", days=InForce(start=dt.date(2026, 4, 28), end=dt.date(2026, 5, 7))),
        Period(name="budget", days=InForce()),
    )
    assert match(during("election"), make_case(Given((), NO_FACTS, dt.date(2026, 4, day)), periods)).truth is expected
