"""Does everything a pack names exist? Each name that leads nowhere is a mistake."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tactful.policy.condition import Condition, Op
from tactful.policy.question import FactType, Question
from tactful.policy.wording import wording_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tactful.errors import Problem
    from tactful.policy.document import Policy
    from tactful.policy.read import OwnPack
    from tactful.policy.rule import Example, Right, Rule


_ISO_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class _Names:
    """Every name that the merged policy knows."""

    clauses: frozenset[str]
    roles: frozenset[str]
    references: frozenset[str]
    topics: frozenset[str]
    periods: frozenset[str]
    questions: dict[str, Question]


def verify(pack: OwnPack, policy: Policy) -> Iterator[Problem]:
    """Yield the mistakes in what one pack says, given all that it extends."""
    names = _Names(
        frozenset(clause.id for clause in policy.clauses),
        frozenset(role.id for role in policy.roles),
        frozenset(reference.id for reference in policy.references),
        frozenset(policy.topics),
        frozenset(period.name for period in policy.periods),
        {question.fact: question for question in policy.questions},
    )
    yield from _clauses(pack, policy, names)
    yield from _wording(pack, policy)
    for rule in pack.rules:
        yield from (pack.problem("rule", rule.id, f"{rule.id}: {message}") for message in _rule(rule, names))
    for right in pack.rights:
        yield from (pack.problem("right", right.id, f"{right.id}: {message}") for message in _right(right, names))
    for situation in pack.situations:
        messages = [
            *_unknown("clause", situation.cites, names.clauses),
            *_unknown("role", situation.consult, names.roles),
            *_unknown("reference", situation.references, names.references),
            *_facts(situation.facts, names),
        ]
        yield from (pack.problem("situation", situation.id, f"{situation.id}: {message}") for message in messages)
    for reference in pack.references:
        messages = list(_unknown("clause", reference.clauses, names.clauses))
        yield from (pack.problem("reference", reference.id, f"{reference.id}: {message}") for message in messages)


def _wording(pack: OwnPack, policy: Policy) -> Iterator[Problem]:
    keys = frozenset(wording_keys(policy))
    for language, words in pack.wording.items():
        for key in (key for key in words if key not in keys):
            near = difflib.get_close_matches(key, keys, n=1) or ["rules.some-rule.say"]
            message = f"nothing in the pack is worded by '{key}'; a key is such as '{near[0]}'"
            yield pack.problem("wording", f"{language}:{key}", message)


def _clauses(pack: OwnPack, policy: Policy, names: _Names) -> Iterator[Problem]:
    with_rules = {rule.clause for rule in policy.rules}
    for clause in pack.clauses:
        messages = list(_unknown("clause", clause.cites, names.clauses))
        if clause.topic:
            messages += _unknown("topic", [clause.topic], names.topics)
        elif clause.id in with_rules:
            messages.append("a clause with rules needs a topic, so that rights can reach it")
        if clause.scope:
            messages += _condition(clause.scope, names)
        yield from (pack.problem("clause", clause.id, f"{clause.id}: {message}") for message in messages)


def _rule(rule: Rule, names: _Names) -> Iterator[str]:
    yield from _unknown("clause", [rule.clause], names.clauses)
    yield from _unknown("role", rule.consult, names.roles)
    yield from _unknown("reference", rule.references, names.references)
    for condition in (rule.when, rule.unless):
        if condition:
            yield from _condition(condition, names)
    yield from _examples(rule.examples, names)


def _right(right: Right, names: _Names) -> Iterator[str]:
    route = right.route
    if right.not_alone and frozenset(route.consult if route else ()).issubset(right.not_alone):
        yield "'not_alone' needs a route that names another role to consult"
    yield from _unknown("role", [*right.not_alone, *(route.consult if route else ())], names.roles)
    yield from _unknown("reference", route.references if route else (), names.references)
    topics = [topic for cap in right.caps for topic in cap.topics] + list(route.topics if route else ())
    yield from _unknown("topic", topics, names.topics)
    for condition in (right.when, right.unless, *(cap.unless for cap in right.caps)):
        if condition:
            yield from _condition(condition, names)
    yield from _examples(right.examples, names)


def _condition(condition: Condition, names: _Names) -> Iterator[str]:
    for node in condition.walk():
        if node.op is Op.FACT:
            yield from _fact_node(node, names)
        if node.op is Op.DURING:
            yield from _unknown("period", node.names, names.periods)


def _fact_node(node: Condition, names: _Names) -> Iterator[str]:
    name = node.names[0]
    question = names.questions.get(name)
    if question is None:
        yield from _unknown("fact", [name], frozenset(names.questions))
        return
    if node.values and question.options:
        yield from _unknown(f"value of {name}", node.values, frozenset(o.value for o in question.options))
    if (node.low or node.high) and question.options:
        yield f"'{name}' is neither a number nor a date, so at_least and at_most do not go with it"
    yield from _misfits(question, (*node.values, node.low, node.high))


def _misfits(question: Question, values: Iterable[str]) -> Iterator[str]:
    """Yield what is wrong with values of a fact that is a number or a day."""
    for value in filter(None, values):
        if question.type is FactType.NUMBER and not _fits(float, value):
            yield f"'{question.fact}' is a number such as 3, not '{value}'"
        if question.type is FactType.DATE and not (_fits(dt.date.fromisoformat, value) and _ISO_DAY.fullmatch(value)):
            yield f"'{question.fact}' is a day such as 2026-05-01, not '{value}'"


def _fits(read: Callable[[str], object], value: str) -> bool:
    try:
        read(value)
    except ValueError:
        return False
    return True


def _examples(examples: Iterable[Example], names: _Names) -> Iterator[str]:
    for example in examples:
        yield from (f"example on line {example.line}: {message}" for message in _facts(example.facts, names))


def _facts(facts: Iterable[tuple[str, str]], names: _Names) -> Iterator[str]:
    for name, value in facts:
        question = names.questions.get(name)
        if question is None:
            yield from _unknown("fact", [name], frozenset(names.questions))
        elif question.options:
            yield from _unknown(f"value of {name}", [value], frozenset(o.value for o in question.options))
        else:
            yield from _misfits(question, [value])


def _unknown(what: str, given: Iterable[str], known: frozenset[str]) -> Iterator[str]:
    for name in given:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean '{near[0]}'?" if near else f"; there is {', '.join(sorted(known)) or 'none'}"
            yield f"there is no {what} '{name}'{hint}"
