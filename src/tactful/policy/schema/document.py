"""The shapes of what a policy says, whom and what it names, and what may be asked."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator, model_validator

from tactful.model.outcome import Modality
from tactful.policy.question import FactType
from tactful.policy.schema.common import Fingerprint, Id, Ids, InForceShape, Shape, Values, Words, always
from tactful.policy.schema.condition import ConditionShape
from tactful.policy.schema.rules import ObligationShape


class OptionShape(Shape):
    """One answer to a question."""

    value: Id
    label: Words
    names: Values = Field(default_factory=list, description="Other ways in which people write it")
    said: Values = Field(
        default_factory=list,
        description="Ways in which people say it while asking something: words in order, a|b for either, "
        "1-17 for a number in that range",
    )


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
    in_force: InForceShape = Field(default_factory=always)


class ContactShape(Shape):
    """How to reach a role."""

    words: Words
    as_of: dt.date = Field(description="The day on which this was last known to be right")
    checked_by: str = ""
    in_force: InForceShape = Field(default_factory=always)


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
    in_force: InForceShape = Field(default_factory=always)
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
