"""The promises of a policy as one object."""

from __future__ import annotations

import pytest
from tests.tools import clause, policy, question, right, rule, said, seen, together

from tactful.model.finding import PackUsed
from tactful.model.outcome import Outcome
from tactful.policy.document import Reference, Role
from tactful.policy.question import Situation
from tactful.policy.rule import Cap, Excuse

MADE = policy(
    [rule(seen("insult"), unless=seen("joke"))],
    [
        right(
            seen("union"),
            unless=seen("party"),
            caps=(Cap(at_most=Outcome.THINK, unless=together("name", "visit")), Cap(at_most=Outcome.ASK)),
            excuses=(Excuse(signals=("slur",)),),
        ),
    ],
    clauses=(clause("3.1"), clause("3.10", scope=seen("post"))),
    roles=(Role(id="manager", title="Your manager"),),
    references=(Reference(id="code", title="The code", where="intranet"),),
    questions=(question("client"),),
    situations=(Situation(id="praise", title="Praise", phrasings=("May I praise?",)),),
    version="7",
    note="Unofficial.",
)


@pytest.mark.parametrize(
    ("find", "id"),
    [
        (MADE.clause, "3.10"),
        (MADE.role, "manager"),
        (MADE.reference, "code"),
        (MADE.situation, "praise"),
    ],
)
def test_what_is_not_there_is_a_key_error_and_what_is_there_is_found(find: object, id: str) -> None:
    """Each thing is found by its own id, not by one that looks like it."""
    assert callable(find)
    assert find(id).id == id
    with pytest.raises(KeyError, match="no-such"):
        find("no-such")


def test_a_question_is_found_by_its_fact() -> None:
    """A question has no id: its fact is its name."""
    assert MADE.question("client").fact == "client"
    with pytest.raises(KeyError, match="no-such"):
        MADE.question("no-such")


def test_a_report_says_which_policy_it_speaks_for() -> None:
    """The name, body, version and note of the pack go with every report."""
    assert MADE.used() == PackUsed(
        id="borchester", title="Borchester's policy", organisation="Borchester", version="7", note="Unofficial.",
    )


def test_only_signals_that_matter_are_wanted() -> None:
    """Every kind that a scope, rule, right, cap or excuse names is wanted, and no other."""
    assert MADE.wanted_signals() == {"insult", "joke", "union", "party", "name", "visit", "slur", "post"}
    assert policy([rule(said("client"))]).wanted_signals() == frozenset()


def test_every_condition_is_met() -> None:
    """A walk over the conditions misses none, wherever it stands."""
    assert len(list(MADE.conditions())) == 6
