"""What every shape in a pack file rests on."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from tactful.model.signal import BANDS

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


def always() -> InForceShape:
    """Return what is written where nothing is said about days."""
    return InForceShape.model_validate({})
