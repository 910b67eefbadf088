"""Labelled cases: a draft or a question in the form of ``--lines``, with what should come of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tactful.errors import LineInvalid, SourceUnreadable
from tactful.model.outcome import Outcome
from tactful.readers.line import DraftLine, QuestionLine, draft_line, question_line, read_object

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a fair reader says of a case.

    ``clauses`` must be cited; of ``any_of`` one is enough; ``also_ok`` may be
    cited. ``acceptable`` are other outcomes that a fair reader accepts.
    """

    outcome: Outcome
    clauses: frozenset[str] = frozenset()
    any_of: frozenset[str] = frozenset()
    also_ok: frozenset[str] = frozenset()
    acceptable: frozenset[Outcome] = frozenset()
    consult: frozenset[str] | None = None

    def accepts(self, outcome: Outcome) -> bool:
        """Tell whether the outcome is the one expected or another that a fair reader accepts."""
        return outcome is self.outcome or outcome in self.acceptable

    def needed(self, cited: frozenset[str]) -> frozenset[str]:
        """Return the clauses that must be there, given those that are: of ``any_of``, one counts."""
        if not self.any_of:
            return self.clauses
        one = self.any_of & cited or frozenset(sorted(self.any_of)[:1])
        return (self.clauses - self.any_of) | one


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledCase:
    """One case. ``words`` is its text or question, for those who look at errors."""

    id: str
    words: str = field(repr=False)
    line: DraftLine | QuestionLine = field(repr=False)
    expected: Expected
    signals: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()


def read_cases(path: Path) -> Iterator[LabelledCase]:
    """Yield the cases of a file of JSON lines. Raises SourceUnreadable, or LineInvalid with the line's number."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror or 'the system refused'})."
        raise SourceUnreadable(message) from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield case_of(read_object(line))
            except LineInvalid as error:
                message = f"{path}, line {number}: {error}."
                raise LineInvalid(message) from None


def case_of(data: dict[str, Any]) -> LabelledCase:
    """Return the case that a JSON object holds. Raises LineInvalid."""
    expect = data.get("expect")
    if not isinstance(expect, dict):
        message = "a labelled case has 'expect' with at least an 'outcome'"
        raise LineInvalid(message)
    line: DraftLine | QuestionLine = question_line(data) if "question" in data else draft_line(data)
    return LabelledCase(
        id=str(data["id"]),
        words=str(data.get("question") or data.get("text")),
        line=line,
        expected=_expected(expect),
        signals=_names(data.get("signals")),
        tags=_names(data.get("tags")),
    )


def _expected(expect: dict[str, Any]) -> Expected:
    return Expected(
        outcome=_outcome(expect.get("outcome")),
        clauses=_names(expect.get("clauses")),
        any_of=_names(expect.get("any_of")),
        also_ok=_names(expect.get("also_ok")),
        acceptable=frozenset(_outcome(each) for each in expect.get("acceptable") or ()),
        consult=_names(expect["consult"]) if "consult" in expect else None,
    )


def _outcome(written: object) -> Outcome:
    try:
        return Outcome(str(written))
    except ValueError:
        message = f"'outcome' is one of {', '.join(Outcome)}"
        raise LineInvalid(message) from None


def _names(written: Any) -> frozenset[str]:
    return frozenset(str(each) for each in written or ())
