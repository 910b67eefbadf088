"""The promises of settling: one finding a clause, nothing lost, the strictest leading."""

from __future__ import annotations

from dataclasses import replace

from tactful.engine.settle import settle
from tactful.model.evidence import Span
from tactful.model.finding import Consult, Finding, Pointer, Trace
from tactful.model.outcome import Modality, Outcome

MILD = Finding(
    clause="1.1",
    heading="Kindness",
    outcome=Outcome.ASK,
    modality=Modality.FORBID,
    because="Mild.",
    advice="Think again.",
    evidence=(Span(part=0, start=0, end=4),),
    confidence=0.9,
    consult=(Consult(role="hr", title="HR"),),
    references=(Pointer(id="code", title="The code", where="intranet"),),
    remedies=("redact",),
    trace=(Trace(rule="mild"),),
)
GRAVE = replace(
    MILD,
    outcome=Outcome.STOP,
    because="Grave.",
    advice="",
    evidence=(Span(part=0, start=9, end=12), Span(part=0, start=0, end=4)),
    confidence=0.5,
    consult=(Consult(role="manager", title="Your manager"),),
    references=(),
    remedies=("delete", "redact"),
    trace=(Trace(rule="grave"),),
)


def test_nothing_settles_to_nothing() -> None:
    """No findings in, none out."""
    assert settle([], ("1.1",)) == ()


def test_one_finding_stays_as_it_is() -> None:
    """A clause with a single finding keeps it unchanged."""
    assert settle([MILD], ("1.1",)) == (MILD,)


def test_the_strictest_gives_the_words_and_the_confidence() -> None:
    """A milder finding on the same clause does not speak where a stricter one does."""
    (one,) = settle([MILD, GRAVE], ("1.1",))
    assert (one.outcome, one.because, one.advice, one.confidence) == (Outcome.STOP, "Grave.", "", 0.5)


def test_nothing_noticed_is_lost() -> None:
    """Evidence, offices, documents, remedies and reasons of every finding are kept once."""
    (one,) = settle([MILD, GRAVE], ("1.1",))
    assert one.evidence == (*MILD.evidence, GRAVE.evidence[0])
    assert [each.role for each in one.consult] == ["manager", "hr"]
    assert one.references == MILD.references
    assert one.remedies == ("redact", "delete")
    assert [each.rule for each in one.trace] == ["mild", "grave"]


def test_equals_both_speak_once() -> None:
    """Two findings as strict as each other both say why, and a sentence they share is said once."""
    other = replace(MILD, because="Another.", confidence=0.95)
    (one,) = settle([MILD, other, replace(MILD, confidence=0.1)], ("1.1",))
    assert (one.because, one.advice, one.confidence) == ("Mild. Another.", "Think again.", 0.95)


def test_the_strictest_come_first_and_then_the_order_of_the_policy() -> None:
    """Findings are ordered by outcome, and among equals as the policy lists its clauses, not by number."""
    findings = [replace(MILD, clause=clause) for clause in ("3.9", "3.10", "1.1")] + [replace(GRAVE, clause="5.1")]
    settled = settle(findings, ("1.1", "3.9", "3.10", "5.1"))
    assert [each.clause for each in settled] == ["5.1", "1.1", "3.9", "3.10"]
