"""The one decision: a policy, what was noticed and what is declared, on a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tactful.engine.apply import Fired, apply_rules, live_rules, waits_for_others
from tactful.engine.case import make_case
from tactful.engine.explain import finding_of, finding_of_route, speaks
from tactful.engine.rights import Held, capped, ceiling, excused, rights_held, shown, wanting
from tactful.engine.settle import settle
from tactful.model.finding import Finding, RightHeld
from tactful.model.outcome import Outcome, strictest

if TYPE_CHECKING:
    import datetime as dt

    from tactful.engine.case import Case, Given
    from tactful.policy.document import Clause, Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the policy has to say.

    ``open`` names facts nobody has declared and on which some rule or right rests.
    """

    findings: tuple[Finding, ...] = ()
    rights: tuple[RightHeld, ...] = ()
    open: frozenset[str] = frozenset()

    @property
    def outcome(self) -> Outcome:
        """The strictest outcome of the findings."""
        return strictest(finding.outcome for finding in self.findings)


def decide(policy: Policy, given: Given) -> Decision:
    """Apply every rule in force on the day, then let the rights hold them back."""
    return decide_case(policy, make_case(given, policy.periods))


def decide_case(policy: Policy, noticed: Case) -> Decision:
    """Decide a case that is already in order."""
    held = rights_held(policy, noticed)
    case = noticed.without(excused(held, noticed))
    rules = list(live_rules(policy, case))
    first = [pair for pair in rules if not waits_for_others(pair[0])]
    later = [pair for pair in rules if waits_for_others(pair[0])]

    fired = capped(apply_rules(first, case), held, case)
    routes = _routes(policy, held, case)
    found = strictest([*(each.outcome for each in fired), *(finding.outcome for finding in routes)])
    fired += capped(apply_rules(later, replace(case, found=found)), held, case)

    spoken = [finding_of(each, held, policy, noticed.day) for each in fired if speaks(each)]
    return Decision(
        findings=settle([*routes, *spoken], tuple(clause.id for clause in policy.clauses)),
        rights=tuple(
            RightHeld(id=h.right.id, title=h.right.title, say=h.right.say) for h in held if shown(h, noticed, fired)
        ),
        open=_open(fired) | wanting(policy, noticed),
    )


def _open(fired: list[Fired]) -> frozenset[str]:
    return frozenset(name for each in fired for name in each.open)


def _routes(policy: Policy, held: list[Held], case: Case) -> list[Finding]:
    most = ceiling(held, case)
    findings = []
    for each in held:
        route = each.right.route
        clause = _clause_for(route.topics, policy, case.day) if route else None
        if route and clause:
            finding = finding_of_route(clause, each, policy, case.day)
            findings.append(replace(finding, outcome=finding.outcome.at_most(most)))
    return [finding for finding in findings if finding.outcome is not Outcome.CLEAR]


def _clause_for(topics: tuple[str, ...], policy: Policy, day: dt.date) -> Clause | None:
    """Return the first clause in force with the earliest of the topics that any has."""
    for topic in topics:
        for clause in policy.clauses:
            if clause.topic == topic and clause.in_force.on(day):
                return clause
    return None
