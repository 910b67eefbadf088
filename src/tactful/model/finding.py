"""What was found: a clause applied to a draft or a question, and the report of all."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from tactful.model.draft import Draft, NotLookedAt
from tactful.model.evidence import Evidence
from tactful.model.outcome import Modality, Outcome, strictest


@dataclass(frozen=True, slots=True, kw_only=True)
class Consult:
    """An office to turn to, with the contact that was right on ``as_of``."""

    role: str
    title: str
    contact: str = ""
    as_of: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """A document the policy sends people to, and where it says that is."""

    id: str
    title: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """How a finding came about.

    ``grounds`` are the signals and facts that made the rule hold, in words;
    ``changes`` what raised or lowered the outcome; ``rights`` those that were
    tried, with whether they held.
    """

    rule: str
    grounds: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One clause that has something to say.

    ``confidence`` is a probability between 0 and 1; ``because`` and ``advice``
    are in plain words and quote nothing.
    """

    clause: str
    heading: str
    outcome: Outcome
    modality: Modality
    because: str
    advice: str = ""
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    consult: tuple[Consult, ...] = ()
    references: tuple[Pointer, ...] = ()
    remedies: tuple[str, ...] = ()
    trace: tuple[Trace, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RightHeld:
    """A right that applies, and what it means here in plain words."""

    id: str
    title: str
    say: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One possible answer to a question."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question whose answer would change the outcome.

    ``options`` is empty for a number or a date; ``type`` says which.
    """

    fact: str
    ask: str
    why: str = ""
    type: str = "choice"
    options: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumed:
    """A fact taken for granted, with the question it answers and the answer in words."""

    fact: str
    value: str
    ask: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackUsed:
    """Which policy a report speaks for."""

    id: str
    title: str
    organisation: str
    version: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything there is to say about one draft."""

    draft: Draft
    pack: PackUsed
    findings: tuple[Finding, ...] = ()
    rights: tuple[RightHeld, ...] = ()
    questions: tuple[Asked, ...] = ()
    not_looked_at: tuple[NotLookedAt, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The strictest outcome of the findings."""
        return strictest(finding.outcome for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Everything there is to say about one "may I ...?".

    ``situation`` is empty where none was recognised; ``sure`` tells whether
    the search for it was; ``others`` are near ones a person may have meant.
    ``cites`` are clauses that permit, used where nothing stands in the way.
    """

    pack: PackUsed
    situation: str = ""
    title: str = ""
    sure: bool = True
    others: tuple[tuple[str, str], ...] = ()
    findings: tuple[Finding, ...] = ()
    rights: tuple[RightHeld, ...] = ()
    cites: tuple[str, ...] = ()
    consult: tuple[Consult, ...] = ()
    references: tuple[Pointer, ...] = ()
    say: str = ""
    questions: tuple[Asked, ...] = ()
    assumed: tuple[Assumed, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The strictest outcome of the findings; a question not understood is never clear."""
        if not self.situation:
            return Outcome.ASK
        return strictest(finding.outcome for finding in self.findings)

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses the answer rests on."""
        found = dict.fromkeys(finding.clause for finding in self.findings)
        return tuple(dict.fromkeys((*found, *self.cites)))
