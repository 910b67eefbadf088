"""The promises of trying a pack's examples."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.tools import DAY, clause, policy, question, right, rule, said, seen

from tactful.faces.pack_examples import report_on, try_examples
from tactful.model.outcome import Outcome
from tactful.policy.rule import Cap, Example, InForce

NUMBER = "Ring 07700 900123."


def example(text: str = "", **more: object) -> Example:
    """Make an example."""
    return Example(text=text, **{"outcome": Outcome.STOP, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        (example("A nice sunset."), Outcome.CLEAR),
        (example(NUMBER), Outcome.STOP),
        (example("x", descriptions=(NUMBER,)), Outcome.STOP),
        (example(signals=("phone_number",)), Outcome.STOP),
        (example(NUMBER, facts=(("own", "yes"),)), Outcome.CLEAR),
        (example(NUMBER, created=dt.date(2020, 1, 1)), Outcome.CLEAR),
    ],
)
def test_an_example_is_checked_as_a_draft_would_be(given: Example, outcome: Outcome) -> None:
    """Text, descriptions, signals, facts and the day all count."""
    tried = policy([rule(seen("phone_number"), unless=said("own"), in_force=InForce(start=dt.date(2026, 1, 1)))])
    assert report_on(given, tried, DAY).outcome is outcome


def test_an_example_with_the_wrong_outcome_is_wrong() -> None:
    """An example that comes to something else is not right."""
    (tried,) = try_examples(policy([rule(seen("phone_number"), examples=(example("A nice sunset."),))]), DAY)
    assert not tried.right
    assert not tried.fired


def test_an_example_that_another_clause_answers_is_wrong() -> None:
    """The right outcome for another clause's reason does not count."""
    tried, _ = try_examples(
        policy(
            [
                rule(seen("postcode"), id="place", examples=(example(NUMBER),)),
                rule(seen("phone_number"), id="number", clause="2", examples=(example(NUMBER),)),
            ]
        ),
        DAY,
    )
    assert not tried.right


def test_a_right_example_is_right_and_says_that_its_rule_spoke() -> None:
    """An example that comes to its outcome by its own rule is right, and one that stays clear is too."""
    tried = list(
        try_examples(
            policy([rule(seen("phone_number"), examples=(example(NUMBER), example("x", outcome=Outcome.CLEAR)))]),
            DAY,
        ),
    )
    assert [(each.owner, each.clause, each.right, each.fired) for each in tried] == [
        ("a-rule", "1.1", True, True),
        ("a-rule", "1.1", True, False),
    ]


def test_the_examples_of_rights_are_tried_too() -> None:
    """A right's example is right where the outcome is, and says whether the right held."""
    held = right(
        seen("union_activity"),
        caps=(Cap(at_most=Outcome.THINK),),
        examples=(example(signals=("union_activity", "phone_number"), outcome=Outcome.THINK),),
    )
    (tried,) = try_examples(policy([rule(seen("phone_number"))], [held], clauses=(clause(),)), DAY)
    assert (tried.owner, tried.clause, tried.right, tried.fired) == ("a-right", "", True, True)


def test_the_platform_of_an_example_counts() -> None:
    """An example says where it goes up as a draft does."""
    tried = policy(
        [rule(said("platform"))],
        questions=(question("platform", asked=False),),
    )
    assert report_on(example("x", platform="yes"), tried, DAY).outcome is Outcome.STOP
