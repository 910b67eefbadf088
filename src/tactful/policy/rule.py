"""Rules, which turn conditions into findings, and rights, which hold them back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from tactful.model.outcome import Outcome
from tactful.policy.condition import Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """The days on which something counts, both ends included; None is open."""

    start: dt.date | None = None
    end: dt.date | None = None

    def on(self, day: dt.date) -> bool:
        """Tell whether it counts on that day."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


ALWAYS = InForce()


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """Something that must be done by somebody when something happens.

    ``within`` is ``immediately`` or an ISO 8601 duration; ``evidence`` names
    the record that shows it was done.
    """

    on: str
    actor: str
    do: str
    party: str = ""
    within: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A draft or a set of facts, with the outcome the pack must come to.

    ``line`` is the line of the file it stands in, for messages.
    """

    text: str = ""
    descriptions: tuple[str, ...] = ()
    platform: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    signals: tuple[str, ...] = ()
    created: dt.date | None = None
    outcome: Outcome = Outcome.CLEAR
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """When a clause has something to say, and what.

    The rule holds when ``when`` is true and ``unless`` is not. Where ``when``
    is unknown for want of a fact, ``unsure`` is the outcome, if one is given.
    Below the confidence ``soften_below`` the outcome is ``soften_to``.
    """

    id: str
    clause: str
    when: Condition
    outcome: Outcome
    say: str
    unless: Condition | None = None
    unsure: Outcome | None = None
    soften_below: float = 0.0
    soften_to: Outcome | None = None
    do: str = ""
    consult: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    remedies: tuple[str, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    in_force: InForce = ALWAYS
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """The most that findings may come to while a right holds.

    ``topics`` names kinds of clause; empty means every clause. A cap of
    ``clear`` drops the finding.
    """

    at_most: Outcome
    topics: tuple[str, ...] = ()
    unless: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse:
    """Signals that do not count beside the right's own.

    Signals of the kinds ``signals`` are set aside where they stand within
    ``within`` code points of one that made the right hold; 0 means overlapping
    it, and None anywhere in the draft.
    """

    signals: tuple[str, ...]
    within: int | None = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A finding that a right adds: the protected way, said to the person.

    It is shown under the first clause of the pack that has one of ``topics``.
    """

    topics: tuple[str, ...]
    outcome: Outcome
    say: str
    do: str = ""
    consult: tuple[str, ...] = ()
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """A freedom that caps or sets aside what rules may say.

    ``never`` names remedies that must not be offered while it holds;
    ``not_alone`` roles that are never the only ones to consult. A ``quiet`` one
    is named only where it has held something back.
    """

    id: str
    title: str
    when: Condition
    say: str
    quiet: bool = False
    unless: Condition | None = None
    caps: tuple[Cap, ...] = ()
    excuses: tuple[Excuse, ...] = ()
    route: Route | None = None
    never: tuple[str, ...] = ()
    not_alone: tuple[str, ...] = ()
    floor: bool = False
    in_force: InForce = ALWAYS
    examples: tuple[Example, ...] = ()
