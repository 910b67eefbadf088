"""The shapes of rules and rights, with their examples."""

from __future__ import annotations

import datetime as dt

from pydantic import Field, model_validator

from tactful.model.outcome import Outcome
from tactful.policy.schema.common import Id, Ids, InForceShape, Probability, Shape, Values, Words, always
from tactful.policy.schema.condition import ConditionShape


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
    in_force: InForceShape = Field(default_factory=always)
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
    quiet: bool = Field(default=False, description="Named only where it has held something back")
    caps: list[CapShape] = Field(default_factory=list)
    excuses: list[ExcuseShape] = Field(default_factory=list)
    route: RouteShape | None = None
    never: Ids = Field(default_factory=list)
    not_alone: Ids = Field(default_factory=list)
    in_force: InForceShape = Field(default_factory=always)
    examples: list[ExampleShape] = Field(default_factory=list)
