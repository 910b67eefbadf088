"""Rules against a case: which hold, and at what outcome."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tactful.engine.match import Match, Truth, match
from tactful.model.outcome import Outcome
from tactful.policy.condition import Op
from tactful.policy.document import Clause
from tactful.policy.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.engine.case import Case
    from tactful.policy.document import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Fired:
    """A rule that holds, at the outcome it comes to before rights.

    ``open`` names facts nobody has declared and on which this rests;
    ``changes`` says in words what raised or lowered the outcome; ``held_by``
    names the rights that lowered it.
    """

    rule: Rule
    clause: Clause
    outcome: Outcome
    match: Match
    open: frozenset[str] = frozenset()
    changes: tuple[str, ...] = ()
    held_by: frozenset[str] = frozenset()

    def lowered(self, cap: Outcome, why: str) -> Fired:
        """Return this with its outcome at most ``cap``."""
        if self.outcome.rank <= cap.rank:
            return self
        words = f"{why} holds this at {cap} (was {self.outcome})"
        return replace(self, outcome=cap, changes=(*self.changes, words))


def waits_for_others(rule: Rule) -> bool:
    """Tell whether the rule looks at what other rules have found."""
    conditions = [rule.when, *([rule.unless] if rule.unless else [])]
    return any(node.op is Op.FOUND for condition in conditions for node in condition.walk())


def live_rules(policy: Policy, case: Case) -> Iterator[tuple[Rule, Clause]]:
    """Yield the rules in force on the day, with their clauses."""
    clauses = {clause.id: clause for clause in policy.clauses if clause.in_force.on(case.day)}
    for rule in policy.rules:
        clause = clauses.get(rule.clause)
        if clause is not None and rule.in_force.on(case.day):
            yield rule, clause


def apply_rules(rules: Iterable[tuple[Rule, Clause]], case: Case) -> list[Fired]:
    """Return the rules that hold, or might for want of a fact, in the pack's order.

    One that might, and that has no outcome for being unsure, is returned as
    ``clear``: its facts are worth asking for.
    """
    fired = (_apply(rule, clause, case) for rule, clause in rules)
    return [each for each in fired if each is not None]


def _apply(rule: Rule, clause: Clause, case: Case) -> Fired | None:
    when = match(rule.when, case)
    if when.truth is Truth.FALSE or not _may_speak(when):
        return None
    unless = match(rule.unless, case) if rule.unless else None
    if unless is not None and unless.truth is Truth.TRUE:
        return None
    scope = match(clause.scope, case) if clause.scope else None
    if scope is not None and scope.truth is Truth.FALSE:
        return None
    wanting = when.unknown
    for other in (unless, scope):
        wanting |= other.unknown if other is not None else frozenset()
    sure = when.truth is Truth.TRUE
    outcome = rule.outcome if sure else (rule.unsure or Outcome.CLEAR)
    fired = Fired(rule=rule, clause=clause, outcome=outcome, match=when, open=wanting)
    if not sure:
        fired = replace(fired, changes=("this depends on something not yet known",))
    return _soften(_sure_enough(fired))


def _sure_enough(fired: Fired) -> Fired:
    """Hold back a ``stop`` for which nothing speaks but readings that are not sure enough."""
    signals = fired.match.signals
    if signals and not fired.match.declared and not any(signal.may_stop for signal in signals):
        return fired.lowered(Outcome.ASK, "a reading not sure enough to rule it out")
    return fired


def _may_speak(when: Match) -> bool:
    """Unknown alone is no reason to speak: something noticed or declared must stand behind it."""
    return when.truth is Truth.TRUE or when.grounded


def _soften(fired: Fired) -> Fired:
    rule = fired.rule
    if rule.soften_to is not None and fired.match.confidence < rule.soften_below:
        return fired.lowered(rule.soften_to, f"a confidence under {rule.soften_below:g}")
    return fired
