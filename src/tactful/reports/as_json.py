"""Reports and answers as JSON: the whole form, and the form of ``--lines``.

The whole form is versioned; its schemas are ``schemas/*.json`` beside this
file, and a change that could break a reader gets a new number.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from tactful.model.evidence import Field, Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.model.draft import Draft, NotLookedAt
    from tactful.model.evidence import Evidence
    from tactful.model.finding import Answer, Asked, Consult, Finding, PackUsed, Pointer, Report, RightHeld

REPORT_SCHEMA: Final = "tactful.report/1"
ANSWER_SCHEMA: Final = "tactful.answer/1"


def dump(data: object) -> str:
    """Return one line of JSON. Lone surrogates, which UTF-8 cannot hold, are escaped."""
    line = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(data, separators=(",", ":"))
    return line


def report_line(report: Report, id: object, *, echo: bool = True) -> dict[str, Any]:
    """Return a report in the form of ``--lines``; ``echo`` puts the words into the evidence."""
    return {
        "id": id,
        "outcome": report.outcome.value,
        "findings": [_finding_line(finding, report.draft, echo=echo) for finding in report.findings],
        "rights": [right.id for right in report.rights],
        "questions": [_question(asked, labels=False) for asked in report.questions],
        "not_looked_at": _not_looked_at(report.not_looked_at),
    }


def answer_line(answer: Answer, id: object) -> dict[str, Any]:
    """Return an answer in the form of ``--lines``."""
    return {
        "id": id,
        "outcome": answer.outcome.value,
        "clauses": list(answer.clauses),
        "consult": [office.role for office in offices(answer)],
        "answer": answer_words(answer),
        "situation": answer.situation,
        "questions": [_question(asked, labels=False) for asked in answer.questions],
    }


def error_line(id: object, kind: str, message: str) -> dict[str, Any]:
    """Return the object that stands in place of a line which could not be answered."""
    return {"id": id, "error": {"kind": kind, "message": message}}


def report_json(report: Report, *, echo: bool = True) -> dict[str, Any]:
    """Return the whole report; its schema is ``schemas/report-1.json``."""
    return {
        "schema": REPORT_SCHEMA,
        "name": report.draft.name,
        "pack": _pack(report.pack),
        "outcome": report.outcome.value,
        "findings": [_finding(finding, report.draft, echo=echo) for finding in report.findings],
        "rights": _rights(report.rights),
        "questions": [_question(asked, labels=True) for asked in report.questions],
        "not_looked_at": _not_looked_at(report.not_looked_at),
        "notes": list(report.draft.notes),
    }


def answer_json(answer: Answer) -> dict[str, Any]:
    """Return the whole answer; its schema is ``schemas/answer-1.json``."""
    return {
        "schema": ANSWER_SCHEMA,
        "pack": _pack(answer.pack),
        "outcome": answer.outcome.value,
        "situation": answer.situation,
        "title": answer.title,
        "sure": answer.sure,
        "others": [{"situation": name, "title": title} for name, title in answer.others],
        "clauses": list(answer.clauses),
        "answer": answer_words(answer),
        "consult": [_office(office) for office in offices(answer)],
        "references": _pointers(answer.references),
        "findings": [_finding(finding, None, echo=False) for finding in answer.findings],
        "rights": _rights(answer.rights),
        "questions": [_question(asked, labels=True) for asked in answer.questions],
        "assumed": {each.fact: each.value for each in answer.assumed},
    }


def answer_words(answer: Answer) -> str:
    """Return the answer as running words."""
    said = [words for finding in answer.findings for words in (finding.because, finding.advice)]
    return " ".join(dict.fromkeys(words for words in (answer.say, *said) if words))


def offices(answer: Answer) -> tuple[Consult, ...]:
    """Return everybody the answer names, each once; the strictest finding's first."""
    found = [*(office for finding in answer.findings for office in finding.consult), *answer.consult]
    return tuple({office.role: office for office in reversed(found)}.values())[::-1]


def schema_text(name: str) -> str:
    """Return the published JSON Schema of that name, such as ``report-1``. Raises FileNotFoundError."""
    return (resources.files(__package__) / "schemas" / f"{name}.json").read_text(encoding="utf-8")


def _finding_line(finding: Finding, draft: Draft, *, echo: bool) -> dict[str, Any]:
    return {
        "clause": finding.clause,
        "outcome": finding.outcome.value,
        "modality": finding.modality.value,
        "confidence": round(finding.confidence, 4),
        "evidence": [_evidence(each, draft, echo=echo) for each in finding.evidence],
        "because": finding.because,
        "consult": [office.role for office in finding.consult],
        "remedies": list(finding.remedies),
    }


def _finding(finding: Finding, draft: Draft | None, *, echo: bool) -> dict[str, Any]:
    return {
        "clause": finding.clause,
        "heading": finding.heading,
        "outcome": finding.outcome.value,
        "modality": finding.modality.value,
        "confidence": round(finding.confidence, 4),
        "because": finding.because,
        "advice": finding.advice,
        "evidence": [_evidence(each, draft, echo=echo) for each in finding.evidence] if draft else [],
        "consult": [_office(office) for office in finding.consult],
        "references": _pointers(finding.references),
        "remedies": list(finding.remedies),
        "trace": [
            {"rule": t.rule, "grounds": list(t.grounds), "changes": list(t.changes), "rights": list(t.rights)}
            for t in finding.trace
        ],
    }


def _evidence(evidence: Evidence, draft: Draft, *, echo: bool) -> dict[str, Any]:
    if isinstance(evidence, Region):
        region = [evidence.x, evidence.y, evidence.width, evidence.height]
        return {"attachment": evidence.attachment, "region": region}
    if isinstance(evidence, Field):
        return {"field": evidence.name}
    return _span(evidence, draft, echo=echo)


def _span(span: Span, draft: Draft, *, echo: bool) -> dict[str, Any]:
    part = draft.parts[span.part]
    place: dict[str, Any] = {"start": span.start, "end": span.end}
    if part.attachment is not None:
        place["field"] = f"attachments[{part.attachment}].description"
    elif span.part:
        place["field"] = part.name
    if echo:
        place["text"] = part.text[span.start : span.end]
    return place


def _question(asked: Asked, *, labels: bool) -> dict[str, Any]:
    values = [option.value for option in asked.options]
    if not labels:
        return {"fact": asked.fact, "ask": asked.ask, "options": values}
    options = [{"value": option.value, "label": option.label} for option in asked.options]
    return {"fact": asked.fact, "ask": asked.ask, "why": asked.why, "type": asked.type, "options": options}


def _not_looked_at(things: Iterable[NotLookedAt]) -> list[dict[str, str]]:
    return [{"what": each.what, "why": each.why} for each in things]


def _office(office: Consult) -> dict[str, Any]:
    as_of = office.as_of.isoformat() if office.as_of else None
    return {"role": office.role, "title": office.title, "contact": office.contact, "as_of": as_of}


def _pointers(pointers: Iterable[Pointer]) -> list[dict[str, str]]:
    return [{"id": pointer.id, "title": pointer.title, "where": pointer.where} for pointer in pointers]


def _rights(rights: Iterable[RightHeld]) -> list[dict[str, str]]:
    return [{"id": right.id, "title": right.title, "say": right.say} for right in rights]


def _pack(pack: PackUsed) -> dict[str, str]:
    return {
        "id": pack.id, "title": pack.title, "organisation": pack.organisation, "version": pack.version,
        "note": pack.note,
    }
