"""A policy as data: one frozen object that holds a whole pack."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from tactful.model.finding import PackUsed
from tactful.model.lexicon import EMPTY_LEXICON, Lexicon
from tactful.model.outcome import Modality
from tactful.policy.condition import Condition
from tactful.policy.question import Question, Situation
from tactful.policy.rule import ALWAYS, InForce, Obligation, Right, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The document a pack restates.

    ``fingerprint`` is that of the whole document's normalised words (see
    ``tactful.policy.fingerprint``), ``sections`` the headings it is divided by.
    """

    title: str
    where: str = ""
    fingerprint: str = ""
    words: int = 0
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where in the source document a clause stands.

    ``paragraph`` counts from 1 within the section. ``words`` is how many
    normalised words the passage has; ``fingerprint`` is theirs.
    """

    section: str
    paragraph: int
    words: int = 0
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One provision of the policy, in the pack's own words.

    ``topic`` is what kind of thing it governs, in the words rights use.
    ``unchecked`` says why nothing can be checked, where there is no rule;
    ``sanction`` is shown and never used to raise an outcome; ``scope`` says to
    whom or what the clause applies at all.
    """

    id: str
    heading: str
    gist: str
    modality: Modality
    topic: str = ""
    anchor: Anchor | None = None
    unchecked: str = ""
    scope: Condition | None = None
    strength: str = "binding"
    ambiguity: str = ""
    sanction: str = ""
    cites: tuple[str, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    in_force: InForce = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How to reach a role, and the day on which this was last known to be right."""

    words: str
    as_of: dt.date
    checked_by: str = ""
    in_force: InForce = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office to consult."""

    id: str
    title: str
    about: str = ""
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A document or page the policy sends people to."""

    id: str
    title: str
    where: str
    clauses: tuple[str, ...] = ()
    as_of: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of days in a calendar, such as the weeks before an election."""

    name: str
    days: InForce


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A logo or crest of the organisation: its name and, later, its image prints."""

    id: str
    title: str
    prints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A pack, with everything it extends already merged in.

    ``wording`` holds, for each further language, the words that stand in place
    of the pack's own, by key (``rules.some-rule.say``).
    """

    id: str
    title: str
    organisation: str
    note: str = ""
    version: str = ""
    jurisdiction: str = ""
    languages: tuple[str, ...] = ("en",)
    in_force: InForce = ALWAYS
    source: Source | None = None
    extends: tuple[str, ...] = ()
    clauses: tuple[Clause, ...] = ()
    roles: tuple[Role, ...] = ()
    references: tuple[Reference, ...] = ()
    questions: tuple[Question, ...] = ()
    rules: tuple[Rule, ...] = ()
    rights: tuple[Right, ...] = ()
    situations: tuple[Situation, ...] = ()
    periods: tuple[Period, ...] = ()
    marks: tuple[Mark, ...] = ()
    topics: tuple[str, ...] = ()
    lexicon: Lexicon = EMPTY_LEXICON
    wording: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def clause(self, id: str) -> Clause:
        """Return the clause of that id. Raises KeyError where there is none."""
        return _by_id(self.clauses, id)

    def role(self, id: str) -> Role:
        """Return the role of that id. Raises KeyError where there is none."""
        return _by_id(self.roles, id)

    def reference(self, id: str) -> Reference:
        """Return the reference of that id. Raises KeyError where there is none."""
        return _by_id(self.references, id)

    def question(self, fact: str) -> Question:
        """Return the question for that fact. Raises KeyError where there is none."""
        for question in self.questions:
            if question.fact == fact:
                return question
        raise KeyError(fact)

    def situation(self, id: str) -> Situation:
        """Return the situation of that id. Raises KeyError where there is none."""
        return _by_id(self.situations, id)

    def used(self) -> PackUsed:
        """Return what a report says of the policy it speaks for."""
        return PackUsed(
            id=self.id, title=self.title, organisation=self.organisation, version=self.version, note=self.note,
        )

    def conditions(self) -> Iterator[Condition]:
        """Yield every condition of a clause's scope, a rule or a right."""
        yield from (clause.scope for clause in self.clauses if clause.scope)
        for rule in self.rules:
            yield from (each for each in (rule.when, rule.unless) if each)
        for right in self.rights:
            yield from (each for each in (right.when, right.unless, *(cap.unless for cap in right.caps)) if each)

    def wanted_signals(self) -> frozenset[str]:
        """Return every kind of signal that some clause, rule or right depends on."""
        excused = (kind for right in self.rights for excuse in right.excuses for kind in excuse.signals)
        return frozenset(excused).union(*(condition.signals() for condition in self.conditions()))


class _Identified(Protocol):
    """Anything that a pack names by an id."""

    @property
    def id(self) -> str:
        """The name within the pack."""
        ...


_T = TypeVar("_T", bound=_Identified)


def _by_id(things: tuple[_T, ...], id: str) -> _T:
    for thing in things:
        if thing.id == id:
            return thing
    raise KeyError(id)
