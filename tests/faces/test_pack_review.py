"""The promises of a pack's own lint."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.tools import DAY, any_of, clause, policy, question, right, rule, said, seen

from tactful.faces.pack_review import review
from tactful.model.outcome import Outcome
from tactful.policy.document import Policy, Reference
from tactful.policy.question import Situation
from tactful.policy.rule import Example, InForce, Rule

if TYPE_CHECKING:
    from tactful.policy.condition import Condition

NUMBER = Example(text="Ring 07700 900123.", outcome=Outcome.STOP)
SUNSET = Example(text="A nice sunset.")
GOOD = rule(seen("phone_number"), id="number", examples=(NUMBER,) * 3 + (SUNSET,) * 3)
SITUATION = Situation(
    id="ring", title="Ringing somebody", phrasings=("May I ring a friend?",), signals=("phone_number",)
)


def messages(reviewed: Policy) -> list[str]:
    """Return what the review has to say."""
    return [problem.message for problem in review(reviewed, DAY)]


def test_a_pack_in_order_has_nothing_said_of_it() -> None:
    """A pack that is complete is left alone."""
    assert messages(policy([GOOD], situations=(SITUATION,))) == []


@pytest.mark.parametrize(
    "helped",
    [
        policy(clauses=(clause(unchecked="Nobody can see that."),)),
        policy(clauses=(clause(),), references=(Reference(id="r", title="r", where="r", clauses=("1.1",)),)),
        policy(clauses=(clause(),), situations=(replace(SITUATION, signals=(), cites=("1.1",)),)),
    ],
)
def test_a_clause_may_be_served_without_a_rule(helped: Policy) -> None:
    """A reference, a situation or a stated reason serves a clause as well."""
    assert messages(helped) == []


def test_a_clause_that_nothing_serves_is_named() -> None:
    """A clause with no rule, situation, reference or reason is a gap."""
    assert messages(policy(clauses=(clause(),))) == [
        "clause 1.1 has no rule, situation or reference, and no 'unchecked' reason",
    ]


def test_too_few_examples_are_counted() -> None:
    """A rule needs an example, a clause six, and half of them clear."""
    found = messages(policy([replace(GOOD, examples=(NUMBER, NUMBER, SUNSET)), rule(seen("postcode"), id="bare")]))
    assert "rule bare has no example" in found
    assert "clause 1.1 has 3 examples; give it at least 6" in found
    assert "clause 1.1: 1 of 3 examples stay clear; half should" in found


def test_an_example_that_comes_out_wrong_is_told_with_what_it_came_to() -> None:
    """What was wanted and what came is said, at the example's own place."""
    wrong = replace(NUMBER, outcome=Outcome.ASK, file="rules/1.yaml", line=9)
    reviewed = policy([replace(GOOD, examples=(*GOOD.examples, wrong, SUNSET, replace(NUMBER, text="x")))])
    shown = [str(problem) for problem in review(reviewed, DAY)]
    assert "rules/1.yaml:9: number: this example should come to 1.1 ask and comes to stop (1.1 stop)" in shown
    assert any(each.endswith("comes to clear (no finding)") for each in shown)


def test_a_rule_that_never_speaks_is_dead() -> None:
    """A rule or right that holds in none of its own examples is named."""
    dead = rule(seen("postcode"), id="dead", examples=(SUNSET,))
    silent = right(seen("union_activity"), id="silent", examples=(SUNSET,))
    found = messages(policy([GOOD, dead], [silent]))
    assert [message.split(" holds")[0] for message in found] == ["dead", "silent"]


@pytest.mark.parametrize(
    "other",
    [
        replace(GOOD, id="other", outcome=Outcome.ASK, examples=()),
        replace(GOOD, id="other", clause="2"),
        replace(GOOD, id="other", unless=said("own")),
        replace(GOOD, id="other", soften_below=0.5, soften_to=Outcome.ASK),
        replace(GOOD, id="other", when=seen("postcode"), examples=()),
        replace(GOOD, id="other", in_force=InForce(end=DAY)),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_rule_that_says_more_than_another_is_not_shadowed_by_it(other: Rule, *, first: bool) -> None:
    """A milder rule, one with an exception, one about something else or one of other days covers nothing."""
    rules = [other, GOOD] if first else [GOOD, other]
    assert not any("rule number is shadowed" in message for message in messages(policy(rules)))


@pytest.mark.parametrize("when", [seen("phone_number"), any_of(seen("phone_number"), seen("postcode"))])
def test_a_rule_that_another_covers_is_shadowed(when: Condition) -> None:
    """A rule that comes after one which says the same or more is named; a wider one that comes later covers it too."""
    wide = replace(GOOD, id="wide", when=when)
    assert any("rule number is shadowed by wide" in message for message in messages(policy([wide, GOOD])))
    assert any("is shadowed by" in message for message in messages(policy([GOOD, wide])))


def test_a_signal_nobody_notices_is_named() -> None:
    """A rule on a signal that nothing gives can never hold."""
    found = messages(policy([GOOD, rule(seen("telepathy"), id="far", examples=(SUNSET,))]))
    assert "signal telepathy is noticed by no detector and supplied by no situation" in found


def test_a_situation_that_cannot_be_found_is_named() -> None:
    """A situation none of whose own phrasings leads to it is out of reach."""
    lost = replace(SITUATION, id="lost")
    others = tuple(replace(SITUATION, id=f"ring-{number}") for number in range(5))
    found = messages(policy([GOOD], situations=(*others, lost)))
    assert "situation lost cannot be reached: none of its own phrasings finds it" in found


def test_a_question_nobody_needs_is_named() -> None:
    """A fact that is asked for and used by no rule and no right is idle; one that comes with a draft is not."""
    questions = (question("idle"), question("own"), question("platform", asked=False))
    found = messages(policy([replace(GOOD, unless=said("own"))], questions=questions))
    assert found == ["question idle is used by no rule and no right"]


def test_a_language_that_is_not_worded_is_named() -> None:
    """A language of the pack that lacks texts is told, with how many."""
    found = messages(policy([GOOD], languages=("en", "cy"), wording={"cy": {"rules.number.say": "Rhif."}}))
    assert len(found) == 1
    assert found[0].startswith("wording/cy.yaml lacks ")
