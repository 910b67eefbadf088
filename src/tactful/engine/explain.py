"""Why, in plain words: rules that hold become findings a person can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tactful.engine.rights import permitted
from tactful.model.finding import Consult, Finding, Pointer, Trace
from tactful.model.outcome import Outcome
from tactful.model.signal import band

if TYPE_CHECKING:
    import datetime as dt

    from tactful.engine.apply import Fired
    from tactful.engine.rights import Held
    from tactful.policy.document import Clause, Policy


def finding_of(fired: Fired, held: list[Held], policy: Policy, day: dt.date) -> Finding:
    """Turn one rule that holds into a finding."""
    rule = fired.rule
    never = {name for each in held for name in each.right.never}
    routes = tuple(role for each in held if each.right.route for role in each.right.route.consult)
    return Finding(
        clause=fired.clause.id,
        heading=fired.clause.heading,
        outcome=fired.outcome,
        modality=fired.clause.modality,
        because=rule.say,
        advice=rule.do,
        evidence=tuple(dict.fromkeys(signal.evidence for signal in fired.match.signals)),
        confidence=fired.match.confidence,
        consult=consults(permitted(rule.consult, held, routes), policy, day),
        references=pointers(rule.references, policy),
        remedies=tuple(name for name in rule.remedies if name not in never),
        trace=(_trace(fired, held, policy),),
    )


def finding_of_route(clause: Clause, held: Held, policy: Policy, day: dt.date) -> Finding:
    """Turn the way a right points to into a finding under ``clause``. Raises ValueError where it points nowhere."""
    route = held.right.route
    if route is None:
        raise ValueError(held.right.id)
    return Finding(
        clause=clause.id,
        heading=clause.heading,
        outcome=route.outcome,
        modality=clause.modality,
        because=route.say,
        advice=route.do,
        evidence=tuple(dict.fromkeys(signal.evidence for signal in held.match.signals)),
        confidence=held.match.confidence,
        consult=consults(route.consult, policy, day),
        references=pointers(route.references, policy),
        trace=(Trace(rule=f"right:{held.right.id}", grounds=_grounds_of(held)),),
    )


def consults(roles: tuple[str, ...], policy: Policy, day: dt.date) -> tuple[Consult, ...]:
    """Return the offices, each with the contact in force on the day."""
    found = []
    for role in (policy.role(name) for name in roles):
        contact = next((c for c in role.contacts if c.in_force.on(day)), None)
        found.append(
            Consult(
                role=role.id,
                title=role.title,
                contact=contact.words if contact else "",
                as_of=contact.as_of if contact else None,
            ),
        )
    return tuple(found)


def pointers(references: tuple[str, ...], policy: Policy) -> tuple[Pointer, ...]:
    """Return the documents people are sent to."""
    return tuple(
        Pointer(id=reference.id, title=reference.title, where=reference.where)
        for reference in (policy.reference(name) for name in references)
    )


def _trace(fired: Fired, held: list[Held], policy: Policy) -> Trace:
    holding = {each.right.id for each in held}
    return Trace(
        rule=fired.rule.id,
        grounds=(
            *dict.fromkeys(
                f"{signal.kind} ({band(signal.confidence)}, {signal.detector or 'given'})"
                for signal in fired.match.signals
            ),
            *(f"you said {words}" for words in fired.match.declared),
        ),
        changes=fired.changes,
        rights=tuple(
            f"{right.id}: {'holds' if right.id in holding else 'does not hold'}" for right in policy.rights
        ),
    )


def _grounds_of(held: Held) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{signal.kind} ({band(signal.confidence)})" for signal in held.match.signals))


def speaks(fired: Fired) -> bool:
    """Tell whether there is anything to say: a clear outcome is no finding."""
    return fired.outcome is not Outcome.CLEAR
