"""Every measure means what its name says."""

from __future__ import annotations

import pytest
from tests.evaluation.tools import case, result

from tactful.evaluation.measures import Share, measure, worst
from tactful.model.outcome import Outcome


def test_nothing_measured_is_no_number() -> None:
    """Where there are no cases a share is unknown, not nought or one."""
    measures = measure([])
    assert measures.accepted.value is None
    assert measures.clauses.f1 is None
    assert measures.calibration_error is None


def test_outcomes_are_counted_to_the_letter_and_as_accepted() -> None:
    """An acceptable outcome counts as accepted and not as strict."""
    results = [result(case("ask", acceptable=["stop"]), "stop", "3.8"), result(case("clear"), "clear")]
    measures = measure(results)
    assert (measures.strict, measures.accepted) == (Share(1, 2), Share(2, 2))
    assert measures.confusion[Outcome.ASK, Outcome.STOP] == 1


def test_false_alarms_are_clear_cases_that_were_not_left_clear() -> None:
    """Only clear cases count, and an outcome that is acceptable there is no alarm."""
    results = [
        result(case("clear"), "think", "5.1"),
        result(case("clear", acceptable=["think"]), "think", "5.1"),
        result(case("clear"), "clear"),
        result(case("stop", clauses=["1.3"]), "clear"),
    ]
    assert measure(results).false_alarms == Share(1, 3)


def test_clauses_are_right_wrong_or_missing() -> None:
    """What may be cited is neither right nor wrong."""
    labelled = case("stop", clauses=["3.8", "2.2"], also_ok=["3.6"])
    measures = measure([result(labelled, "stop", "3.8", "3.6", "1.3")])
    counts = measures.clauses
    assert (counts.right, counts.wrong, counts.missing) == (1, 1, 1)
    assert (counts.precision, counts.recall, counts.f1) == (0.5, 0.5, 0.5)
    assert list(measures.by_clause) == ["1.3", "2.2", "3.8"]


def test_clauses_stand_in_the_order_of_a_policy() -> None:
    """3.2 comes before 3.10, and a name that is no number does not matter."""
    measures = measure([result(case("ask"), "ask", "3.10", "3.2", "speaking-up")])
    assert list(measures.by_clause) == ["speaking-up", "3.2", "3.10"]


def test_a_right_is_measured_by_what_came_out_too_strict() -> None:
    """A case that tries a right and comes out stricter than anybody accepts counts against it."""
    union = case("clear", signals=["union_activity"])
    criticism = case("ask", signals=["measured_criticism"], acceptable=["clear"])
    measures = measure([result(union, "stop", "3.7"), result(union, "clear"), result(criticism, "clear")])
    assert measures.rights["union activity"] == Share(1, 2)
    assert measures.rights["measured criticism"] == Share(0, 1)


def test_speaking_up_needs_the_protected_way() -> None:
    """``ask`` alone is not enough: whom to go to must be said."""
    told = case("ask", signals=["disclosure_wrongdoing"])
    results = [
        result(told, "ask", "3.6", consult="speak-up"),
        result(told, "ask", "3.6", consult="manager"),
        result(told, "stop", "3.6", consult="speak-up"),
    ]
    assert measure(results).whistleblowing == Share(1, 3)


def test_whom_to_ask_is_measured_where_it_is_labelled() -> None:
    """Cases without the label do not count; all that are named must be there."""
    results = [
        result(case("ask", consult=["legal"]), "ask", "3.13", consult="legal"),
        result(case("ask", consult=["legal", "manager"]), "ask", "3.13", consult="legal"),
        result(case("ask"), "ask"),
    ]
    assert measure(results).consult == Share(1, 2)


def test_calibration_compares_confidence_with_what_was_right() -> None:
    """Findings at .8 of which half are right are .3 off."""
    labelled = case("stop", clauses=["3.8"])
    results = [result(labelled, "stop", "3.8", confidence=0.8), result(labelled, "stop", "1.3", confidence=0.8)]
    measures = measure(results)
    assert measures.calibration_error == pytest.approx(0.3)
    assert [each.count for each in measures.bins] == [2]


def test_the_most_wrong_come_first_and_false_alarms_before_misses() -> None:
    """Three steps off is worse than one; of equals, the too strict is worse."""
    alarm = result(case("clear", id="b"), "stop", "1.3")
    miss = result(case("stop", id="a", clauses=["1.3"]), "clear")
    near = result(case("ask", id="c", clauses=["3.4"]), "think", "3.4")
    fine = result(case("clear", id="d"), "clear")
    assert worst([near, fine, miss, alarm], 9) == [alarm, miss, near]
    assert worst([near, miss, alarm], 1) == [alarm]
