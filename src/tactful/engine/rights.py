"""Rights come first: what they set aside, what they cap, and the way they point to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tactful.engine.match import NO, Match, Truth, match
from tactful.engine.nearness import Placed
from tactful.model.evidence import Span
from tactful.model.outcome import Outcome
from tactful.policy.rule import Right

if TYPE_CHECKING:
    from tactful.engine.apply import Fired
    from tactful.engine.case import Case
    from tactful.model.signal import Signal
    from tactful.policy.document import Policy
    from tactful.policy.rule import Cap, Excuse


@dataclass(frozen=True, slots=True)
class Held:
    """A right that holds in a case, and on what grounds."""

    right: Right
    match: Match


def rights_held(policy: Policy, case: Case) -> list[Held]:
    """Return the rights that hold, in the pack's order."""
    held = []
    for right in policy.rights:
        if not right.in_force.on(case.day):
            continue
        when = match(right.when, case)
        if when.truth is not Truth.TRUE:
            continue
        if right.unless is None or match(right.unless, case).truth is not Truth.TRUE:
            held.append(Held(right, when))
    return held


def wanting(policy: Policy, case: Case) -> frozenset[str]:
    """Return the facts nobody has declared on which a right rests that holds, or might for want of them."""
    names: set[str] = set()
    for right in policy.rights:
        when = match(right.when, case) if right.in_force.on(case.day) else NO
        if when.truth is Truth.TRUE or when.grounded:
            conditions = [each for each in (right.unless, *(cap.unless for cap in right.caps)) if each]
            names.update(when.unknown, *(match(each, case).unknown for each in conditions))
    return frozenset(names)


def excused(held: list[Held], case: Case) -> frozenset[Signal]:
    """Return the signals that the rights set aside."""
    return frozenset(
        signal
        for each in held
        if each.right.excuses
        for grounds in [_Grounds(each.match.signals)]
        for excuse in each.right.excuses
        for kind in excuse.signals
        for signal in case.by_kind.get(kind, ())
        if grounds.excuse(signal, excuse)
    )


class _Grounds:
    """The signals that make a right hold, by where they stand."""

    def __init__(self, signals: tuple[Signal, ...]) -> None:
        self._placed = Placed(signals)
        self._elsewhere = frozenset(signal.evidence for signal in signals if not isinstance(signal.evidence, Span))

    def excuse(self, signal: Signal, excuse: Excuse) -> bool:
        if excuse.within is None:
            return True
        if isinstance(signal.evidence, Span):
            return self._placed.any_near(signal.evidence, excuse.within)
        return signal.evidence in self._elsewhere


def shown(held: Held, case: Case, fired: list[Fired]) -> bool:
    """Tell whether a right that holds is worth naming.

    One that is quiet or only excuses is, once it has held something back.
    """
    right = held.right
    speaks = not right.quiet and (right.caps or right.route or not right.excuses)
    return bool(speaks or any(right.id in each.held_by for each in fired) or excused([held], case))


def capped(fired: list[Fired], held: list[Held], case: Case) -> list[Fired]:
    """Return the rules' outcomes after every right that holds has capped them."""
    for each in held:
        for cap in each.right.caps:
            if _applies(cap, case):
                fired = [_held_back(one, cap, each.right) if _concerns(cap, one) else one for one in fired]
    return fired


def _held_back(fired: Fired, cap: Cap, right: Right) -> Fired:
    lowered = fired.lowered(cap.at_most, f"the right '{right.title}'")
    return fired if lowered is fired else replace(lowered, held_by=lowered.held_by | {right.id})


def _applies(cap: Cap, case: Case) -> bool:
    return cap.unless is None or match(cap.unless, case).truth is not Truth.TRUE


def _concerns(cap: Cap, fired: Fired) -> bool:
    return not cap.topics or fired.clause.topic in cap.topics


def permitted(roles: tuple[str, ...], held: list[Held], alternatives: tuple[str, ...]) -> tuple[str, ...]:
    """Return whom to consult, so that no right's ``not_alone`` role stands alone."""
    alone = frozenset(role for each in held for role in each.right.not_alone)
    if roles and alone.issuperset(roles):
        return tuple(dict.fromkeys((*alternatives, *roles)))
    return roles


def ceiling(held: list[Held], case: Case) -> Outcome:
    """Return the most any finding may come to: the lowest cap that concerns every clause."""
    caps = [cap.at_most for each in held for cap in each.right.caps if not cap.topics and _applies(cap, case)]
    return min(caps, key=lambda outcome: outcome.rank, default=Outcome.STOP)
