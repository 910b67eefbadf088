"""Small makings for tests: policies, conditions and signals in a line or three, and packs as files.

Everything stands in Borchester, which is nowhere.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from textwrap import dedent
from typing import TYPE_CHECKING, Any, Final

import pytest

from tactful.engine.case import Case, Given, make_case
from tactful.engine.decide import decide
from tactful.errors import PackInvalid
from tactful.model.evidence import Field, Span
from tactful.model.facts import Facts
from tactful.model.outcome import Modality, Outcome
from tactful.model.signal import Signal
from tactful.policy.condition import Condition, Op
from tactful.policy.convert import YES_OR_NO
from tactful.policy.document import Clause, Policy
from tactful.policy.load import load_source
from tactful.policy.question import Question
from tactful.policy.rule import Right, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

DAY: Final = dt.date(2026, 5, 1)
"""The day on which tests take place, unless they say otherwise."""


def seen(*kinds: str, confidence: float = 0.0) -> Condition:
    """Make the condition that a signal of one of those kinds was noticed."""
    return Condition(op=Op.SIGNAL, names=kinds, confidence=confidence)


def said(fact: str, *values: str, low: str = "", high: str = "") -> Condition:
    """Make the condition that a fact has one of those values, or ``yes``, or lies between bounds."""
    wanted = values or (() if low or high else ("yes",))
    return Condition(op=Op.FACT, names=(fact,), values=wanted, low=low, high=high)


def all_of(*of: Condition) -> Condition:
    """Make the condition that all of those hold."""
    return Condition(op=Op.ALL, of=of)


def any_of(*of: Condition) -> Condition:
    """Make the condition that any of those holds."""
    return Condition(op=Op.ANY, of=of)


def none_of(*of: Condition) -> Condition:
    """Make the condition that none of those holds."""
    return Condition(op=Op.NONE, of=of)


def at_least(count: int, *of: Condition) -> Condition:
    """Make the condition that so many of those hold."""
    return Condition(op=Op.AT_LEAST, of=of, count=count)


def together(*kinds: str, within: int = 10, confidence: float = 0.0) -> Condition:
    """Make the condition that signals of those kinds stand near one another."""
    return Condition(op=Op.TOGETHER, names=kinds, within=within, confidence=confidence)


def found(outcome: Outcome) -> Condition:
    """Make the condition that another rule came to that outcome."""
    return Condition(op=Op.FOUND, values=(outcome.value,))


def during(period: str) -> Condition:
    """Make the condition that the day lies in that period."""
    return Condition(op=Op.DURING, names=(period,))


def clause(id: str = "1.1", topic: str = "conduct", **more: Any) -> Clause:
    """Make a clause."""
    return Clause(**{"id": id, "heading": id, "gist": "Be kind.", "modality": Modality.FORBID, "topic": topic, **more})


def rule(when: Condition, outcome: Outcome = Outcome.STOP, id: str = "a-rule", **more: Any) -> Rule:
    """Make a rule of clause 1.1."""
    return Rule(**{"id": id, "clause": "1.1", "when": when, "outcome": outcome, "say": f"This is {id}.", **more})


def right(when: Condition, id: str = "a-right", **more: Any) -> Right:
    """Make a right."""
    return Right(**{"id": id, "title": id, "when": when, "say": "You may.", **more})


def question(fact: str, **more: Any) -> Question:
    """Make a question; yes or no unless it says otherwise."""
    return Question(**{"fact": fact, "ask": f"{fact}?", "options": YES_OR_NO, **more})


def policy(rules: Iterable[Rule] = (), rights: Iterable[Right] = (), **more: Any) -> Policy:
    """Make a policy. Clauses and yes/no questions that it needs and that are not given are made up."""
    rules = tuple(rules)
    made = Policy(
        **{
            "id": "borchester",
            "title": "Borchester's policy",
            "organisation": "Borchester",
            "rules": rules,
            "rights": tuple(rights),
            "clauses": tuple(map(clause, dict.fromkeys(each.clause for each in rules))),
            **more,
        },
    )
    nodes = [node for condition in made.conditions() for node in condition.walk()]
    facts = dict.fromkeys(node.names[0] for node in nodes if node.op is Op.FACT)
    return replace(made, questions=more.get("questions", tuple(question(fact) for fact in facts)))


def signal(kind: str, start: int | None = None, end: int | None = None, **more: Any) -> Signal:
    """Make a signal in the words from ``start`` to ``end``, or beside the words where no place is given."""
    part = more.pop("part", 0)
    stop = end if end is not None else (start or 0) + 1
    evidence = Field(name="given") if start is None else Span(part=part, start=start, end=stop)
    return Signal(**{"kind": kind, "evidence": evidence, "detector": "test", **more})


def given(*signals: Signal | str, day: dt.date = DAY, **declared: Any) -> Given:
    """Put together what a decision starts from; a plain word is a signal of that kind."""
    made = tuple(signal(each) if isinstance(each, str) else each for each in signals)
    return Given(made, Facts(declared), day)


def case(*signals: Signal | str, day: dt.date = DAY, **declared: Any) -> Case:
    """Put together a case, as the engine sees it."""
    return make_case(given(*signals, day=day, **declared))


def outcome(policy: Policy, *signals: Signal | str, day: dt.date = DAY, **declared: Any) -> Outcome:
    """Decide, and return the outcome alone."""
    return decide(policy, given(*signals, day=day, **declared)).outcome


POLICY_YAML: Final = """\
id: borchester
title: Borchester's policy
organisation: Borchester
version: "1"
languages: [en]
"""

CLAUSES_YAML: Final = """\
clauses:
  - {id: "1.1", heading: Kindness, gist: Be kind., modality: forbid, topic: conduct}
"""

RULES_YAML: Final = """\
rules:
  - id: unkind
    clause: "1.1"
    when: {signal: insult}
    outcome: stop
    say: This is unkind.
"""


def write_pack(folder: Path, files: Mapping[str, str] | None = None) -> Path:
    """Write a small pack that is right, with some files added or put in place of its own."""
    own = {"policy.yaml": POLICY_YAML, "clauses.yaml": CLAUSES_YAML, "rules/1.1.yaml": RULES_YAML}
    for name, text in {**own, **(files or {})}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return folder


def mistakes(folder: Path) -> list[str]:
    """Load a pack that is wrong, and return its mistakes as ``file:line: message``, files within its folder."""
    with pytest.raises(PackInvalid) as caught:
        load_source(str(folder))
    return [str(problem).replace(f"{folder}/", "") for problem in caught.value.problems]
