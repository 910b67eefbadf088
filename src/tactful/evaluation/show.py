"""Measures as plain data, and as lines of words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tactful.model.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.evaluation.measures import ClauseCount, Measures, Result, Share

SCHEMA = "tactful.evaluation/1"


def measures_json(measures: Measures, errors: list[Result]) -> dict[str, Any]:
    """Return the measures as plain data; shares are 0 to 1, or null where there was nothing to measure."""
    return {
        "schema": SCHEMA,
        "cases": measures.strict.whole,
        "outcome": {"strict": _share(measures.strict), "accepted": _share(measures.accepted)},
        "clauses": _clause(measures.clauses),
        "by_clause": {name: _clause(count) for name, count in measures.by_clause.items()},
        "false_alarms": _share(measures.false_alarms),
        "rights_too_strict": {name: _share(share) for name, share in measures.rights.items()},
        "whistleblowing": _share(measures.whistleblowing),
        "consult": _share(measures.consult),
        "calibration_error": _round(measures.calibration_error),
        "bins": [
            {"count": b.count, "confidence": _round(b.confidence), "right": _round(b.right)} for b in measures.bins
        ],
        "confusion": {
            expected.value: {given.value: measures.confusion.get((expected, given), 0) for given in Outcome}
            for expected in Outcome
        },
        "worst": [
            {"id": each.case.id, "expected": each.case.expected.outcome.value, "given": each.outcome.value}
            for each in errors
        ],
    }


def measures_lines(measures: Measures, errors: list[Result]) -> Iterator[str]:
    """Yield the measures as lines of words, 80 columns wide."""
    yield f"{measures.strict.whole} cases"
    yield f"outcome right      {_of(measures.accepted)} accepted, {_of(measures.strict)} to the letter"
    yield (
        f"clauses            precision {_number(measures.clauses.precision)}, "
        f"recall {_number(measures.clauses.recall)}, F1 {_number(measures.clauses.f1)}"
    )
    yield f"false alarms       {_of(measures.false_alarms)} of the clear cases"
    yield f"speaking up        {_of(measures.whistleblowing)} answered with ask and the protected way"
    yield f"whom to ask        {_of(measures.consult)} name everybody they should"
    yield f"calibration error  {_number(measures.calibration_error)}"
    yield "\ntoo strict, by right"
    yield from (f"  {name:26} {_of(share)}" for name, share in measures.rights.items())
    yield "\nexpected, and what was said"
    yield "  " + " " * 8 + "".join(f"{given.value:>8}" for given in Outcome)
    for expected in Outcome:
        counts = (measures.confusion.get((expected, given), 0) for given in Outcome)
        yield f"  {expected.value:8}" + "".join(f"{count:8}" for count in counts)
    yield "\nclause   right  wrong  missing"
    for name, count in measures.by_clause.items():
        yield f"  {name:6} {count.right:6} {count.wrong:6} {count.missing:8}"
    if errors:
        yield "\nmost wrong"
        yield from (_error(each) for each in errors)


def _error(result: Result) -> str:
    cited = ", ".join(result.clauses) or "nothing"
    words = " ".join(result.case.words.split())[:160]
    return f"  {result.case.id}: {result.case.expected.outcome} expected, {result.outcome} said ({cited})\n    {words}"


def _share(share: Share) -> dict[str, Any]:
    return {"part": share.part, "whole": share.whole, "share": _round(share.value)}


def _clause(count: ClauseCount) -> dict[str, Any]:
    return {
        "right": count.right, "wrong": count.wrong, "missing": count.missing,
        "precision": _round(count.precision), "recall": _round(count.recall), "f1": _round(count.f1),
    }


def _of(share: Share) -> str:
    return f"{_number(share.value)} ({share.part} of {share.whole})"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
