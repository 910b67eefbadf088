"""Run labelled cases through the faces, exactly as a person's drafts and questions are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tactful.evaluation.measures import Result
from tactful.faces.check import check
from tactful.readers.line import QuestionLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.evaluation.cases import LabelledCase
    from tactful.faces.ask import Asking
    from tactful.faces.check import Look
    from tactful.model.finding import Finding


def run(cases: Iterable[LabelledCase], asking: Asking, look: Look = check) -> Iterator[Result]:
    """Yield what comes of each case. Raises FactUnknown for a case with facts the pack does not know."""
    policy, today = asking.policy, asking.today
    for case in cases:
        if isinstance(case.line, QuestionLine):
            yield _asked(case, case.line, asking)
        else:
            report = look(case.line.draft, policy, case.line.facts, today)
            yield Result(
                case=case,
                outcome=report.outcome,
                clauses={finding.clause: finding.confidence for finding in report.findings},
                consult=_roles(report.findings),
            )


def _asked(case: LabelledCase, line: QuestionLine, asking: Asking) -> Result:
    answer = asking.answer(line.question, line.facts)
    confidence = {finding.clause: finding.confidence for finding in answer.findings}
    return Result(
        case=case,
        outcome=answer.outcome,
        clauses={clause: confidence.get(clause, 1.0) for clause in answer.clauses},
        consult=_roles(answer.findings) | {office.role for office in answer.consult},
    )


def _roles(findings: Iterable[Finding]) -> frozenset[str]:
    return frozenset(office.role for finding in findings for office in finding.consult)
