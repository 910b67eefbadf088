"""Labelled cases and results made by hand."""

from __future__ import annotations

from typing import Any

from tactful.evaluation.cases import LabelledCase, case_of
from tactful.evaluation.measures import Result
from tactful.model.outcome import Outcome


def case(outcome: str, *, id: str = "c", signals: tuple[str, ...] | list[str] = (), **labels: Any) -> LabelledCase:
    """Return a post that should come to that outcome."""
    return case_of(
        {"id": id, "text": "Some words.", "signals": list(signals), "expect": {"outcome": outcome, **labels}},
    )


def result(expected: LabelledCase, outcome: str, *clauses: str, confidence: float = 1.0, consult: str = "") -> Result:
    """Return what came of a case: the outcome, the clauses cited and one role to consult."""
    return Result(
        case=expected,
        outcome=Outcome(outcome),
        clauses=dict.fromkeys(clauses, confidence),
        consult=frozenset({consult} if consult else ()),
    )
