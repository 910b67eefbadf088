"""The shape of a condition."""

from __future__ import annotations

from pydantic import Field, model_validator

from tactful.model.outcome import Outcome
from tactful.policy.schema.common import Id, Ids, Probability, Shape, Values


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
