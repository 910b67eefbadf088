"""The promises of condition trees."""

from __future__ import annotations

from tests.tools import all_of, any_of, during, found, none_of, said, seen, together

from tactful.model.outcome import Outcome

TREE = all_of(
    any_of(seen("insult", "slur"), said("client")),
    none_of(together("name", "visit")),
    said("age", low="18"),
    found(Outcome.THINK),
    during("election"),
)


def test_a_condition_on_neither_depends_on_nothing() -> None:
    """What looks at other rules or the calendar names no signal and no fact."""
    assert found(Outcome.THINK).signals() == during("election").facts() == frozenset()


def test_a_tree_is_walked_from_the_top() -> None:
    """Every node is met once, each before those beneath it."""
    walked = list(TREE.walk())
    assert walked[0] is TREE
    assert len(walked) == 9
    assert len(set(map(id, walked))) == 9


def test_a_tree_names_every_signal_and_fact_it_depends_on() -> None:
    """Signals and facts are found however deep they lie, also under ``none``."""
    assert TREE.signals() == {"insult", "slur", "name", "visit"}
    assert TREE.facts() == {"client", "age"}
