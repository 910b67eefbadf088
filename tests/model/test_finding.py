"""The promises of findings, reports and answers."""

from __future__ import annotations

from tactful.model.draft import Draft
from tactful.model.finding import Answer, Finding, PackUsed, Report
from tactful.model.outcome import Modality, Outcome

PACK = PackUsed(id="borchester", title="Borchester's policy", organisation="Borchester", version="1")


def finding(clause: str, outcome: Outcome) -> Finding:
    """Make a finding."""
    return Finding(clause=clause, heading=clause, outcome=outcome, modality=Modality.FORBID, because="So.")


def test_a_report_without_findings_is_clear() -> None:
    """Where nothing was found, nothing stands in the way."""
    assert Report(draft=Draft(parts=()), pack=PACK).outcome is Outcome.CLEAR


def test_a_report_is_as_strict_as_its_strictest_finding() -> None:
    """One finding that says stop makes the report say stop, wherever it stands."""
    findings = (finding("1", Outcome.THINK), finding("2", Outcome.STOP), finding("3", Outcome.ASK))
    assert Report(draft=Draft(parts=()), pack=PACK, findings=findings).outcome is Outcome.STOP


def test_a_question_that_was_not_understood_is_never_clear() -> None:
    """Where no situation was recognised the person is to ask, not to go ahead."""
    assert Answer(pack=PACK).outcome is Outcome.ASK


def test_a_situation_in_which_nothing_was_found_is_clear() -> None:
    """A question that was understood and meets no rule is clear."""
    assert Answer(pack=PACK, situation="praise").outcome is Outcome.CLEAR


def test_an_answer_names_each_clause_once() -> None:
    """Clauses found come first, those that permit after them, none of them twice."""
    findings = (finding("3.8", Outcome.STOP), finding("3.6", Outcome.ASK), finding("3.8", Outcome.ASK))
    answer = Answer(pack=PACK, situation="story", findings=findings, cites=("3.1", "3.6"))
    assert answer.clauses == ("3.8", "3.6", "3.1")
    assert answer.outcome is Outcome.STOP
