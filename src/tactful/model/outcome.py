"""What is to be done about a draft or a question, from mildest to strictest."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Outcome(StrEnum):
    """An ordered answer: ``clear < think < ask < stop``."""

    CLEAR = "clear"
    """Nothing in the policy stands in the way."""

    THINK = "think"
    """The policy advises care."""

    ASK = "ask"
    """Somebody is to be consulted, or permission recorded, first."""

    STOP = "stop"
    """The policy forbids it as it stands."""

    @property
    def rank(self) -> int:
        """Place in the order, 0 for the mildest."""
        return _ORDER.index(self)

    def at_most(self, cap: Outcome) -> Outcome:
        """Return the milder of this outcome and ``cap``."""
        return self if self.rank <= cap.rank else cap


_ORDER = tuple(Outcome)


def strictest(outcomes: Iterable[Outcome]) -> Outcome:
    """Return the strictest of the outcomes; ``clear`` where there are none."""
    return max(outcomes, key=lambda outcome: outcome.rank, default=Outcome.CLEAR)


class Modality(StrEnum):
    """How a clause binds: the eight ways a policy speaks."""

    FORBID = "forbid"
    MUST = "must"
    ADVISE = "advise"
    CONSULT = "consult"
    PERMIT = "permit"
    POWER = "power"
    RIGHT = "right"
    NOTICE = "notice"
