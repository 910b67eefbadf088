"""The promises of questions: the shortest list that could change the outcome."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.tools import all_of, clause, given, policy, question, right, rule, said, seen

from tactful.engine.decide import decide
from tactful.engine.questions import as_asked, questions
from tactful.model.finding import Choice
from tactful.model.outcome import Outcome
from tactful.policy.question import FactType, Option
from tactful.policy.rule import Cap

if TYPE_CHECKING:
    from tactful.policy.document import Policy

PHOTO = seen("photo")
AGE = question("age", type=FactType.NUMBER, options=())


def asked(made: Policy, *signals: str, **declared: Any) -> list[str]:
    """Return the facts that are asked for, in order."""
    start = given(*signals, **declared)
    return [each.fact for each in questions(made, start, decide(made, start))]


def test_nothing_is_asked_where_nothing_is_open() -> None:
    """Where every fact is known, or none matters, there are no questions."""
    made = policy([rule(all_of(PHOTO, said("client")))])
    assert asked(made) == []
    assert asked(made, "photo", client="no") == []


def test_nothing_is_asked_that_would_change_nothing() -> None:
    """A fact of a rule that is outdone by another is not worth a person's time."""
    rules = [rule(PHOTO, id="plain"), rule(all_of(PHOTO, said("client")), Outcome.ASK, id="milder")]
    assert asked(policy(rules), "photo") == []


def test_a_fact_that_comes_with_the_draft_is_never_asked_for() -> None:
    """Where something goes up is not a question for the person."""
    made = policy([rule(all_of(PHOTO, said("platform")))], questions=(question("platform", asked=False),))
    assert asked(made, "photo") == []


def test_a_fact_without_a_question_is_not_asked_for() -> None:
    """Only what the pack has a question for can be asked."""
    assert asked(policy([rule(all_of(PHOTO, said("client")))], questions=()), "photo") == []


def test_each_answer_that_would_do_alone_is_asked_for_in_the_order_of_the_pack() -> None:
    """Every question that changes the outcome by itself is put, as the pack lists them."""
    rules = [rule(PHOTO, unless=said("both_agreed")), rule(all_of(PHOTO, said("client")), id="other")]
    made = policy(rules[:1], questions=(question("own"), question("both_agreed")))
    assert asked(made, "photo") == ["both_agreed"]
    two = rule(PHOTO, unless=said("own"), id="b")
    both = policy(
        [rule(all_of(PHOTO, said("one")), id="a"), rule(all_of(PHOTO, said("two")), id="b")],
        questions=(question("two"), question("one")),
    )
    assert asked(both, "photo") == ["two", "one"]
    assert asked(policy([rules[0], two]), "photo") == ["both_agreed", "own"]


def test_where_one_would_do_no_group_is_asked_for() -> None:
    """A question that only matters beside another is left out while a single one matters."""
    rules = [
        rule(all_of(PHOTO, said("alone")), id="a"),
        rule(all_of(PHOTO, said("one"), said("two")), id="b"),
    ]
    assert asked(policy(rules), "photo") == ["alone"]


@pytest.mark.parametrize(("count", "expected"), [(2, 2), (3, 3), (4, 0)])
def test_the_first_smallest_group_is_asked_for(count: int, expected: int) -> None:
    """Where no answer alone would do, the fewest that would together are put, up to three."""
    facts = [f"fact-{number}" for number in range(count)]
    made = policy([rule(all_of(PHOTO, *(said(fact) for fact in facts)))])
    assert asked(made, "photo") == facts[:expected]


def test_of_several_groups_only_the_first_is_asked_for() -> None:
    """One group is enough: the other waits until it is answered."""
    rules = [
        rule(all_of(PHOTO, said("one"), said("two")), id="a"),
        rule(all_of(PHOTO, said("three"), said("four")), id="b"),
    ]
    made = policy(rules)
    assert asked(made, "photo") == ["one", "two"]
    assert asked(made, "photo", one="no") == ["three", "four"]


def test_the_facts_of_a_right_are_asked_for() -> None:
    """A person whose own right would change the answer is asked what it rests on."""
    made = policy([rule(PHOTO)], [right(all_of(PHOTO, said("first_hand")), caps=(Cap(at_most=Outcome.ASK),))])
    assert asked(made, "photo") == ["first_hand"]


@pytest.mark.parametrize(
    "made",
    [
        policy([rule(all_of(PHOTO, said("age", high="17")))], questions=(AGE,)),
        policy([rule(all_of(PHOTO, said("age", "17")))], questions=(AGE,)),
        policy(
            [rule(PHOTO)],
            clauses=(clause(scope=said("age", low="1234567")),),
            questions=(AGE,),
        ),
        policy(
            [rule(PHOTO)],
            [right(all_of(PHOTO, said("age", low="18")), caps=(Cap(at_most=Outcome.THINK),))],
            questions=(AGE,),
        ),
        policy(
            [rule(PHOTO, unless=said("age", low="2026-05-01"))],
            questions=(question("age", type=FactType.DATE, options=()),),
        ),
    ],
)
def test_numbers_and_days_are_asked_for_where_a_bound_lies(made: Policy) -> None:
    """A number or day is worth asking for when either side of any bound in the pack would change the outcome."""
    assert asked(made, "photo") == ["age"]


def test_a_number_that_no_bound_makes_matter_is_not_asked_for() -> None:
    """A bound whose two sides come to the same is no reason to ask."""
    rules = [rule(PHOTO, id="plain"), rule(all_of(PHOTO, said("age", low="18")), Outcome.ASK, id="milder")]
    made = policy(rules, questions=(AGE,))
    assert asked(made, "photo") == []


def test_the_first_and_last_day_are_both_tried() -> None:
    """A rule for one single day is found worth asking about."""
    day = dt.date(2026, 5, 1).isoformat()
    made = policy(
        [rule(all_of(PHOTO, said("leaving", low=day, high=day)))],
        questions=(question("leaving", type=FactType.DATE, options=()),),
    )
    assert asked(made, "photo") == ["leaving"]


def test_every_choice_is_tried() -> None:
    """A choice matters when any one of its options would change the outcome."""
    options = tuple(Option(value=value, label=value.title()) for value in ("none", "spoken", "both"))
    choice = question("permission", type=FactType.CHOICE, options=options, why="Both must agree.")
    made = policy([rule(PHOTO, unless=said("permission", "both"))], questions=(choice,))
    start = given("photo")
    (only,) = questions(made, start, decide(made, start))
    assert only == as_asked(choice)
    assert only.options[2] == Choice(value="both", label="Both")
    assert (only.type, only.why) == ("choice", "Both must agree.")
