"""The shape of a pack's files: what a person may write in the YAML.

This is the border. Files are read leniently as text, these models say what is
right and turn it into the frozen objects of ``tactful.policy``; nothing past
``tactful.policy.load`` knows them.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, field_validator, model_validator

from tactful.model.outcome import Modality, Outcome
from tactful.model.signal import BANDS
from tactful.policy.question import FactType

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_.-]*$")]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^(sha256:[0-9a-f]{64})?$")]


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _as_confidence(value: object) -> object:
    return BANDS.get(value, value) if isinstance(value, str) else value


Ids = Annotated[list[Id], BeforeValidator(_as_list)]
Values = Annotated[list[str], BeforeValidator(_as_list)]
Probability = Annotated[float, BeforeValidator(_as_confidence), Field(ge=0, le=1)]


class Shape(BaseModel):
    """A part of a pack file; keys it does not know are mistakes."""

    model_config = ConfigDict(extra="forbid")


class InForceShape(Shape):
    """First and last day on which something counts (``from``, ``to``)."""

    start: dt.date | None = Field(None, alias="from", description="First day, such as 2023-01-31")
    end: dt.date | None = Field(None, alias="to", description="Last day")

    @model_validator(mode="after")
    def _in_order(self) -> InForceShape:
        if self.start and self.end and self.end < self.start:
            message = "'to' lies before 'from'"
            raise ValueError(message)
        return self


class ConditionShape(Shape):
    """A condition. Exactly one of its kinds is given."""

    all: list[ConditionShape] | None = Field(None, min_length=1, description="Every one of these holds")
    any: list[ConditionShape] | None = Field(None, min_length=1, description="At least one of these holds")
    none: list[ConditionShape] | None = Field(None, min_length=1, description="Not one of these holds")
    of: list[ConditionShape] | None = Field(None, min_length=1, description="With at_least: what is counted")
    at_least: str | None = Field(None, description="With 'of': how many must hold. With 'fact': the least value")
    at_most: str | None = Field(None, description="With 'fact': the greatest value")
    signal: Ids | None = Field(None, min_length=1, description="A kind of signal, or several of which one is enough")
    confidence: Probability = Field(0.0, description="With 'signal': possible, likely, certain, or a number 0-1")
    together: Ids | None = Field(None, min_length=2, description="Kinds of signal that stand near one another")
    within: int | None = Field(None, ge=0, description="With 'together': how near, in characters")
    fact: Id | None = Field(None, description="A fact the person has declared")
    is_: Values | None = Field(None, alias="is", min_length=1, description="With 'fact': the value, or any of several")
    found: Outcome | None = Field(None, description="Another rule came to this outcome or a stricter one")
    during: Id | None = Field(None, description="The draft's day lies in this period of the pack's calendar")

    @model_validator(mode="after")
    def _one_kind(self) -> ConditionShape:
        kinds = [k for k in ("all", "any", "none", "of", "signal", "together", "fact", "found", "during")
                 if getattr(self, k) is not None]
        if len(kinds) != 1:
            message = (
                "one condition is one of: all, any, none, at_least with of, signal, together, fact, found, during"
            )
            raise ValueError(message)
        self._companions(kinds[0])
        return self

    def _companions(self, kind: str) -> None:
        wrong = {
            "at_least": self.at_least is not None and kind not in {"of", "fact"},
            "at_most": self.at_most is not None and kind != "fact",
            "is": self.is_ is not None and kind != "fact",
            "within": self.within is not None and kind != "together",
            "confidence": bool(self.confidence) and kind not in {"signal", "together"},
        }
        for name in (name for name, stray in wrong.items() if stray):
            message = f"'{name}' does not go with '{kind}'"
            raise ValueError(message)
        if kind == "of" and not (self.at_least and self.at_least.isdigit()):
            message = "'of' needs 'at_least' with a whole number"
            raise ValueError(message)
        if kind == "fact" and self.is_ is None and self.at_least is None and self.at_most is None:
            message = "'fact' needs 'is', 'at_least' or 'at_most'"
            raise ValueError(message)


class ObligationShape(Shape):
    """Something to be done by somebody when something happens."""

    on: Words
    actor: Words
    do: Words
    party: str = ""
    within: str = Field("", pattern=r"^(immediately|P[0-9TYMWDHS]+)?$", description="'immediately' or as PT24H")
    evidence: str = ""


class ExampleShape(Shape):
    """A draft with the outcome the pack must come to."""

    text: str = Field("", description="What the person wrote")
    descriptions: Values = Field(default_factory=list, description="What pictures with it show, in words")
    platform: str = ""
    facts: dict[str, str] = Field(default_factory=dict, description="What the person has declared")
    signals: Ids = Field(default_factory=list, description="Signals taken as noticed, beside those in the text")
    created: dt.date | None = None
    outcome: Outcome

    @model_validator(mode="after")
    def _says_something(self) -> ExampleShape:
        if not (self.text or self.descriptions or self.facts or self.signals):
            message = "an example needs a text, a description, facts or signals"
            raise ValueError(message)
        return self


class SoftenShape(Shape):
    """Below a confidence, a milder outcome."""

    below: Probability
    to: Outcome


class RuleShape(Shape):
    """A rule: when a clause has something to say, and what."""

    id: Id
    clause: str
    when: ConditionShape
    unless: ConditionShape | None = None
    outcome: Outcome
    unsure: Outcome | None = Field(None, description="The outcome while a fact in 'when' is not known")
    soften: SoftenShape | None = None
    say: Words = Field(description="Why, in plain words; never quotes the draft")
    do: str = Field("", description="What to do about it")
    consult: Ids = Field(default_factory=list, description="Roles to turn to")
    references: Ids = Field(default_factory=list)
    remedies: Ids = Field(default_factory=list)
    obligations: list[ObligationShape] = Field(default_factory=list)
    in_force: InForceShape = Field(default_factory=lambda: InForceShape.model_validate({}))
    examples: list[ExampleShape] = Field(default_factory=list)


class CapShape(Shape):
    """The most that findings on some topics may come to."""

    topics: Ids = Field(default_factory=list, description="Empty for every clause")
    at_most: Outcome
    unless: ConditionShape | None = None


class ExcuseShape(Shape):
    """Signals that do not count beside the right's own."""

    signals: Ids
    within: int | None = Field(0, ge=0, description="How near, in characters; 0 means overlapping")
    anywhere: bool = Field(False, description="Wherever in the draft they stand")


class RouteShape(Shape):
    """The protected way, added to the report while the right holds."""

    topics: Ids
    outcome: Outcome
    say: Words
    do: str = ""
    consult: Ids = Field(default_factory=list)
    references: Ids = Field(default_factory=list)


class RightShape(Shape):
    """A right: a freedom that holds rules back."""

    id: Id
    title: Words
    when: ConditionShape
    unless: ConditionShape | None = None
    say: Words
    caps: list[CapShape] = Field(default_factory=list)
    excuses: list[ExcuseShape] = Field(default_factory=list)
    route: RouteShape | None = None
    never: Ids = Field(default_factory=list)
    not_alone: Ids = Field(default_factory=list)
    in_force: InForceShape = Field(default_factory=lambda: InForceShape.model_validate({}))
    examples: list[ExampleShape] = Field(default_factory=list)


class OptionShape(Shape):
    """One answer to a question."""

    value: Id
    label: Words
    names: Values = Field(default_factory=list, description="Other ways in which people write it")


class QuestionShape(Shape):
    """A fact and how it is asked for."""

    fact: Id
    ask: Words
    why: str = ""
    type: FactType = FactType.YES_NO
    options: list[OptionShape] = Field(default_factory=list)
    asked: bool = Field(True, description="no for a fact that comes with a draft")

    @model_validator(mode="after")
    def _options_fit(self) -> QuestionShape:
        if (self.type is FactType.CHOICE) != bool(self.options):
            message = "a question of type 'choice' has options, and no other type has"
            raise ValueError(message)
        return self


class SituationShape(Shape):
    """A "may I ...?" that people bring."""

    id: Id
    title: Words
    signals: Ids = Field(default_factory=list, description="What the situation amounts to")
    facts: dict[str, str] = Field(default_factory=dict, description="What it takes for granted")
    cites: Values = Field(default_factory=list, description="Clauses that permit it, for a clear answer")
    consult: Ids = Field(default_factory=list)
    references: Ids = Field(default_factory=list)
    say: str = Field("", description="The answer's words where no rule has something to say")
    phrasings: list[Words] = Field(min_length=1, description="Ways in which people have put it")


class AnchorShape(Shape):
    """Where in the source document a clause stands."""

    section: Words
    paragraph: int = Field(ge=1)
    words: int = Field(0, ge=0)
    fingerprint: Fingerprint = ""


class ClauseShape(Shape):
    """A clause, in the pack's own words."""

    id: Words
    heading: Words
    gist: Words
    modality: Modality
    topic: str = ""
    anchor: AnchorShape | None = None
    unchecked: str = Field("", description="Why nothing can be checked, where there is no rule")
    scope: ConditionShape | None = None
    strength: Literal["binding", "guidance", "example"] = "binding"
    ambiguity: str = ""
    sanction: str = ""
    cites: Values = Field(default_factory=list)
    obligations: list[ObligationShape] = Field(default_factory=list)
    in_force: InForceShape = Field(default_factory=lambda: InForceShape.model_validate({}))


class ContactShape(Shape):
    """How to reach a role."""

    words: Words
    as_of: dt.date = Field(description="The day on which this was last known to be right")
    checked_by: str = ""
    in_force: InForceShape = Field(default_factory=lambda: InForceShape.model_validate({}))


class RoleShape(Shape):
    """An office to consult."""

    id: Id
    title: Words
    about: str = ""
    contacts: list[ContactShape] = Field(default_factory=list)


class ReferenceShape(Shape):
    """A document or page the policy sends people to."""

    id: Id
    title: Words
    where: Words
    clauses: Values = Field(default_factory=list)
    as_of: dt.date | None = None


class SourceShape(Shape):
    """The document that the pack restates."""

    title: Words
    where: str = ""
    fingerprint: Fingerprint = ""
    words: int = Field(0, ge=0)
    sections: Values = Field(default_factory=list)


class PeriodShape(Shape):
    """A stretch of days, such as the weeks before an election."""

    name: Id
    start: dt.date = Field(alias="from")
    end: dt.date = Field(alias="to")


class MarkShape(Shape):
    """A logo or crest of the organisation."""

    id: Id
    title: Words
    prints: Values = Field(default_factory=list)


class PackShape(Shape):
    """policy.yaml: what the pack is."""

    id: Id
    title: Words
    organisation: str = ""
    note: str = ""
    version: Words
    needs: str = Field("", description="The oldest version of Tactful that can use it, such as 0.1")
    jurisdiction: str = ""
    languages: list[Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]] = Field(min_length=1)
    in_force: InForceShape = Field(default_factory=lambda: InForceShape.model_validate({}))
    extends: Ids = Field(default_factory=list)
    floor: bool = Field(False, description="yes where the rights of this pack may not be lowered by another")
    topics: Ids = Field(default_factory=list, description="Kinds of clause that rights may name")
    source: SourceShape | None = None
    periods: list[PeriodShape] = Field(default_factory=list)

    @field_validator("needs")
    @classmethod
    def _is_version(cls, value: str) -> str:
        if value and not re.fullmatch(r"\d+(\.\d+){0,2}", value):
            message = "a version is numbers and dots, such as 0.1"
            raise ValueError(message)
        return value


class ClausesFile(Shape):
    """clauses.yaml."""

    clauses: list[ClauseShape]


class RolesFile(Shape):
    """roles.yaml."""

    roles: list[RoleShape]


class ReferencesFile(Shape):
    """references.yaml."""

    references: list[ReferenceShape]


class QuestionsFile(Shape):
    """questions.yaml."""

    questions: list[QuestionShape]


class RulesFile(Shape):
    """A file in rules/: the rules of one clause, with their examples."""

    rules: list[RuleShape]


class RightsFile(Shape):
    """A file in rights/: one right, with its examples."""

    rights: list[RightShape]


class SituationsFile(Shape):
    """A file in situations/."""

    situations: list[SituationShape]


class LexiconFile(Shape):
    """A file in lexicon/: a list of phrases named after the file."""

    about: str = ""
    as_of: dt.date | None = None
    phrases: list[Words]


class MarksFile(Shape):
    """A file in marks/."""

    marks: list[MarkShape]


class WordingFile(Shape):
    """wording/xx.yaml: the words of another language, by key."""

    wording: dict[str, str]


FILES: dict[str, type[Shape]] = {
    "policy": PackShape,
    "clauses": ClausesFile,
    "roles": RolesFile,
    "references": ReferencesFile,
    "questions": QuestionsFile,
    "rules": RulesFile,
    "rights": RightsFile,
    "situations": SituationsFile,
    "lexicon": LexiconFile,
    "marks": MarksFile,
    "wording": WordingFile,
}
"""Every kind of file in a pack, by the name of its file or folder."""


def schema(kind: str) -> dict[str, Any]:
    """Return the JSON Schema of that kind of file, for editors. Raises KeyError."""
    return FILES[kind].model_json_schema(by_alias=True)
