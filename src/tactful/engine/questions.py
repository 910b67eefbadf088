"""Which questions are worth asking: those whose answers would change the outcome."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from tactful.engine.case import make_case
from tactful.engine.decide import decide_case
from tactful.engine.match import Truth, match
from tactful.model.finding import Asked, Choice
from tactful.policy.condition import Op
from tactful.policy.question import FactType, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.engine.case import Case, Given
    from tactful.engine.decide import Decision
    from tactful.policy.document import Policy
    from tactful.policy.rule import Rule

MOST_AT_ONCE: Final = 3
"""How many answers may be needed together before a question is given up as too remote."""


def questions(policy: Policy, given: Given, decision: Decision) -> tuple[Asked, ...]:
    """Return the shortest list of questions whose answers would change the outcome.

    Where one answer alone would do, every such question is returned; otherwise
    the first smallest group that would together. In the order of the pack.
    """
    candidates = [q for q in policy.questions if q.fact in decision.open and q.asked]
    if not candidates:
        return ()
    case = make_case(given, policy.periods)
    policy = _slim(policy, case)
    for size in range(1, MOST_AT_ONCE + 1):
        groups = [group for group in combinations(candidates, size) if _changes(policy, case, decision, group)]
        if groups:
            chosen = {q.fact for group in (groups if size == 1 else groups[:1]) for q in group}
            return tuple(as_asked(q) for q in candidates if q.fact in chosen)
    return ()


def _slim(policy: Policy, case: Case) -> Policy:
    """Return the policy without the rules that no answer could make hold.

    A condition that is false while facts are wanting stays false whatever they
    turn out to be, and whatever signals a right sets aside, unless it asks for
    something not to be there or for what other rules find.
    """
    kept = tuple(rule for rule in policy.rules if _may_change(rule) or match(rule.when, case).truth is not Truth.FALSE)
    return replace(policy, rules=kept)


def _may_change(rule: Rule) -> bool:
    return any(node.op in {Op.NONE, Op.FOUND} for node in rule.when.walk())


def as_asked(question: Question) -> Asked:
    """Return the question as it is put to a person."""
    return Asked(
        fact=question.fact,
        ask=question.ask,
        why=question.why,
        type=question.type.value,
        options=tuple(Choice(value=option.value, label=option.label) for option in question.options),
    )


def _changes(policy: Policy, case: Case, decision: Decision, group: tuple[Question, ...]) -> bool:
    names = [question.fact for question in group]
    for values in product(*(tuple(_answers(question, policy)) for question in group)):
        facts = case.facts.and_declared(**dict(zip(names, values, strict=True)))
        if decide_case(policy, replace(case, facts=facts)).outcome is not decision.outcome:
            return True
    return False


def _answers(question: Question, policy: Policy) -> Iterator[str]:
    """Yield one answer of every sort that could make a difference."""
    if question.type in {FactType.YES_NO, FactType.CHOICE}:
        yield from (option.value for option in question.options)
        return
    for bound in sorted(_bounds(question.fact, policy)):
        yield from _around(bound, question.type)


def _bounds(fact: str, policy: Policy) -> set[str]:
    return {
        bound
        for condition in policy.conditions()
        for node in condition.walk()
        if node.op is Op.FACT and node.names[0] == fact
        for bound in (node.low, node.high, *node.values)
        if bound
    }


def _around(bound: str, type: FactType) -> Iterator[str]:
    if type is FactType.NUMBER:
        yield from (f"{float(bound) + step:.15g}" for step in (-1, 0, 1))
        return
    day = dt.date.fromisoformat(bound)
    yield from ((day + dt.timedelta(days=step)).isoformat() for step in (-1, 0, 1))
