"""The promises of a case: everything in one order, and signals that can be set aside."""

from __future__ import annotations

from tests.tools import case, given, signal

from tactful.engine.case import make_case


def test_setting_nothing_aside_changes_nothing() -> None:
    """A case from which nothing is excused is the case itself."""
    whole = case("a")
    assert whole.without(frozenset()) is whole


def test_a_signal_set_aside_is_gone_everywhere() -> None:
    """What is excused is found neither by its kind nor among the rest, and its neighbours stay."""
    gone, kept = signal("a", 0, 1), signal("a", 5, 6)
    left = case(gone, kept, "b").without(frozenset({gone, signal("b")}))
    assert left.by_kind == {"a": (kept,)}
    assert left.signals == (kept,)


def test_the_same_thing_noticed_twice_counts_once() -> None:
    """A signal that arrives twice is one signal."""
    assert case(signal("a", 0, 1), signal("a", 0, 1)).signals == (signal("a", 0, 1),)


def test_signals_stand_as_one_reads_them() -> None:
    """Signals are in the order of their places in the text, whoever noticed first."""
    late, early, beside = signal("a", 10, 12), signal("a", 9, 12), signal("a")
    assert case(late, beside, early).signals == case(early, late, beside).signals == (beside, early, late)


def test_answers_are_added_to_what_is_known() -> None:
    """Declaring more keeps the signals, the day and the earlier answers."""
    first = given("a", one="yes")
    more = first.and_declared({"two": "no"})
    assert dict(more.facts.declared) == {"one": "yes", "two": "no"}
    assert (more.signals, more.day) == (first.signals, first.day)
    assert make_case(more).facts.value("two") == "no"
