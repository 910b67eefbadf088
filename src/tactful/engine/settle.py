"""Several findings on one clause become one; the strictest come first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from tactful.model.outcome import strictest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.model.finding import Finding

_T = TypeVar("_T")


def settle(findings: Iterable[Finding], order: tuple[str, ...]) -> tuple[Finding, ...]:
    """Merge findings clause by clause; order them by outcome, then as the policy does.

    ``order`` is the clauses' order in the policy.
    """
    by_clause: dict[str, list[Finding]] = {}
    for finding in findings:
        by_clause.setdefault(finding.clause, []).append(finding)
    merged = [_merge(group) for group in by_clause.values()]
    place = {clause: number for number, clause in enumerate(order)}
    return tuple(sorted(merged, key=lambda finding: (-finding.outcome.rank, place[finding.clause])))


def _merge(group: list[Finding]) -> Finding:
    if len(group) == 1:
        return group[0]
    outcome = strictest(finding.outcome for finding in group)
    leading = [finding for finding in group if finding.outcome is outcome]
    return replace(
        leading[0],
        because=" ".join(_unique(finding.because for finding in leading)),
        advice=" ".join(_unique(finding.advice for finding in leading if finding.advice)),
        evidence=_unique(place for finding in group for place in finding.evidence),
        confidence=max(finding.confidence for finding in leading),
        consult=_unique(office for finding in (*leading, *group) for office in finding.consult),
        references=_unique(pointer for finding in (*leading, *group) for pointer in finding.references),
        remedies=_unique(name for finding in group for name in finding.remedies),
        trace=_unique(trace for finding in group for trace in finding.trace),
    )


def _unique(things: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(things))
