"""Policies, signals and facts at random, for the laws of the house."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hypothesis import settings
from hypothesis import strategies as st
from tests.tools import (
    DAY,
    all_of,
    any_of,
    at_least,
    clause,
    found,
    none_of,
    policy,
    question,
    right,
    rule,
    said,
    seen,
    signal,
    together,
)

from tactful.engine.case import Given
from tactful.model.facts import Facts
from tactful.model.outcome import Outcome
from tactful.policy.question import FactType
from tactful.policy.rule import Cap, Excuse, Route, Rule

if TYPE_CHECKING:
    from tactful.model.signal import Signal
    from tactful.policy.condition import Condition
    from tactful.policy.document import Policy

LAW: Final = settings(deadline=None, derandomize=True, database=None, max_examples=60)
"""Every law is tried on the same examples each time, and writes nothing."""

LOUD: Final = ("insult", "name", "visit", "logo")
"""Kinds of signal that only ever speak for a rule."""

QUIET: Final = ("joke", "union", "quote")
"""Kinds that may also stand in an exception, under ``none``, or in a right."""

FACTS: Final = ("client", "agreed", "own")
TOPICS: Final = ("conduct", "privacy")

outcomes = st.sampled_from(Outcome)
sureness = st.sampled_from([0.1, 0.3, 0.5, 0.7, 0.95, 1.0])
loud = st.sampled_from(LOUD)
quiet = st.sampled_from(QUIET)
answers = st.sampled_from(["yes", "no"])


def facts_at_random() -> st.SearchStrategy[Condition]:
    """Draw a condition on one fact, or on the number that is one."""
    number = st.builds(lambda low: said("age", low=str(low)), st.integers(16, 18))
    return st.builds(said, st.sampled_from(FACTS), answers) | number


def exceptions() -> st.SearchStrategy[Condition]:
    """Draw a condition that names quiet signals and facts alone."""
    leaf = st.builds(seen, quiet) | facts_at_random()
    few = st.lists(leaf, min_size=1, max_size=2)
    return leaf | few.map(lambda of: all_of(*of)) | few.map(lambda of: any_of(*of)) | few.map(lambda of: none_of(*of))


def conditions() -> st.SearchStrategy[Condition]:
    """Draw a condition of any kind, in which loud signals never stand under ``none``."""
    kinds = st.lists(loud | quiet, min_size=1, max_size=3)
    near = st.lists(loud, min_size=2, max_size=3, unique=True)
    leaf = st.one_of(
        st.builds(lambda names, sure: seen(*names, confidence=sure), kinds, st.sampled_from([0.0, 0.5])),
        st.builds(
            lambda names, within, sure: together(*names, within=within, confidence=sure),
            near, st.integers(0, 12), st.sampled_from([0.0, 0.5]),
        ),
        facts_at_random(),
        exceptions().map(none_of),
    )

    def joined(below: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        some = st.lists(below, min_size=1, max_size=3)
        counted = st.builds(lambda of, count: at_least(min(count, len(of)), *of), some, st.integers(1, 3))
        return some.map(lambda of: all_of(*of)) | some.map(lambda of: any_of(*of)) | counted

    return st.recursive(leaf, joined, max_leaves=5)


@st.composite
def rules(draw: st.DrawFn, number: int = 0) -> Rule:
    """Draw a rule whose milder outcomes are milder: unsure, then softened, then its own."""
    unsure, softened, own = sorted(draw(st.tuples(outcomes, outcomes, outcomes)), key=lambda each: each.rank)
    more: dict[str, Any] = {}
    if draw(st.booleans()):
        more = {"soften_below": draw(sureness), "soften_to": softened}
    when = draw(conditions() | st.builds(lambda other, floor: all_of(other, found(floor)), conditions(), outcomes))
    return rule(
        when,
        own,
        id=f"rule-{number}",
        clause=draw(st.sampled_from(["1", "2", "3"])),
        unless=draw(st.none() | exceptions()),
        unsure=draw(st.sampled_from([None, unsure])),
        remedies=("redact",),
        **more,
    )


def caps() -> st.SearchStrategy[Cap]:
    """Draw a cap on some topic or on all, with or without an exception."""
    topics = st.lists(st.sampled_from(TOPICS), max_size=1).map(tuple)
    return st.builds(Cap, at_most=outcomes, topics=topics, unless=st.none() | st.builds(seen, quiet))


@st.composite
def policies(draw: st.DrawFn, *, routes: bool = False) -> Policy:
    """Draw a policy of a few rules on three clauses, and perhaps a right or two."""
    made = [draw(rules(number)) for number in range(draw(st.integers(1, 4)))]
    ways = st.none() | st.builds(lambda own: Route(topics=("privacy",), outcome=own, say="Go."), outcomes)
    excuses = st.builds(Excuse, signals=st.lists(quiet, min_size=1, max_size=2).map(tuple),
                        within=st.sampled_from([None, 0, 5]))
    rights = [
        right(
            draw(st.builds(seen, quiet) | exceptions()),
            f"right-{number}",
            caps=tuple(draw(st.lists(caps(), max_size=2))),
            excuses=tuple(draw(st.lists(excuses, max_size=1))),
            route=draw(ways) if routes else None,
        )
        for number in range(draw(st.integers(0, 2)))
    ]
    scope = draw(st.none() | facts_at_random())
    clauses = (clause("1"), clause("2", "privacy"), clause("3", scope=scope))
    age = question("age", type=FactType.NUMBER, options=())
    return policy(made, rights, clauses=clauses, questions=(*map(question, FACTS), age))


@st.composite
def noticed(draw: st.DrawFn, kinds: st.SearchStrategy[str]) -> Signal:
    """Draw a signal somewhere in one of two short texts."""
    start = draw(st.integers(0, 30))
    end = start + draw(st.integers(1, 6))
    return signal(draw(kinds), start, end, part=draw(st.integers(0, 1)), confidence=draw(sureness))


@st.composite
def givens(draw: st.DrawFn) -> Given:
    """Draw what a decision starts from: signals and some answers."""
    said_so = draw(st.dictionaries(st.sampled_from(FACTS), answers, max_size=2))
    if draw(st.booleans()):
        said_so["age"] = str(draw(st.integers(15, 19)))
    return Given(tuple(draw(st.lists(noticed(loud | quiet), max_size=6))), Facts(said_so), DAY)
