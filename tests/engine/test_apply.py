"""The promises of rules: when they speak, how strictly, and what they would want to know."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.tools import all_of, case, clause, found, given, outcome, policy, rule, said, seen, signal

from tactful.engine.apply import apply_rules, live_rules, waits_for_others
from tactful.engine.decide import decide
from tactful.model.outcome import Outcome
from tactful.policy.rule import InForce

if TYPE_CHECKING:
    from tactful.policy.document import Policy


def test_a_rule_whose_condition_is_false_is_silent() -> None:
    """Nothing is said where nothing was noticed."""
    assert outcome(policy([rule(seen("insult"))])) is Outcome.CLEAR


def test_a_rule_that_holds_speaks_at_its_outcome() -> None:
    """What was noticed gives the outcome of the rule."""
    assert outcome(policy([rule(seen("insult"), Outcome.ASK)]), "insult") is Outcome.ASK


def test_unless_silences_a_rule() -> None:
    """A rule whose exception holds says nothing and wants to know nothing."""
    decision = decide(policy([rule(seen("insult"), unless=seen("joke"))]), given("insult", "joke"))
    assert decision.outcome is Outcome.CLEAR
    assert not decision.open


def test_an_unknown_exception_does_not_silence_a_rule() -> None:
    """Unknown is not yes: the rule still speaks, and its question is open."""
    decision = decide(policy([rule(seen("name"), unless=said("permission"))]), given("name"))
    assert decision.outcome is Outcome.STOP
    assert decision.open == {"permission"}


@pytest.mark.parametrize(("answer", "expected"), [("yes", Outcome.CLEAR), ("no", Outcome.STOP)])
def test_an_exception_that_is_answered_decides(answer: str, expected: Outcome) -> None:
    """Once the person has said, the exception holds or does not."""
    assert outcome(policy([rule(seen("name"), unless=said("permission"))]), "name", permission=answer) is expected


def test_a_fact_nobody_mentioned_starts_nothing() -> None:
    """A rule on facts alone neither speaks nor asks while nothing noticed or declared stands behind it."""
    decision = decide(policy([rule(said("candidate"), unsure=Outcome.ASK)]), given())
    assert decision.outcome is Outcome.CLEAR
    assert not decision.open


def test_what_hangs_on_a_fact_is_clear_but_open() -> None:
    """A rule that might hold has no outcome of its own, and its fact is worth asking for."""
    decision = decide(policy([rule(all_of(seen("photo"), said("client")))]), given("photo"))
    assert decision.outcome is Outcome.CLEAR
    assert decision.open == {"client"}


def test_unsure_is_the_outcome_while_a_fact_is_wanting() -> None:
    """A rule may say what stands until the fact is known, and that it depends on it."""
    made = policy([rule(all_of(seen("photo"), said("client")), unsure=Outcome.ASK)])
    decision = decide(made, given("photo"))
    assert decision.outcome is Outcome.ASK
    assert decision.findings[0].trace[0].changes == ("this depends on something not yet known",)
    assert outcome(made, "photo", client="yes") is Outcome.STOP
    assert outcome(made, "photo", client="no") is Outcome.CLEAR


@pytest.mark.parametrize(("confidence", "expected"), [(0.69, Outcome.ASK), (0.7, Outcome.STOP)])
def test_below_a_confidence_a_rule_softens(confidence: float, expected: Outcome) -> None:
    """A guess comes to the milder outcome, and the reason is kept."""
    made = policy([rule(seen("insult"), soften_below=0.7, soften_to=Outcome.ASK)])
    decision = decide(made, given(signal("insult", 0, 4, confidence=confidence)))
    assert decision.outcome is expected
    softened = ("a confidence under 0.7 holds this at ask (was stop)",)
    assert decision.findings[0].trace[0].changes == (softened if expected is Outcome.ASK else ())


def test_softening_never_raises() -> None:
    """A rule that is milder than what it would soften to stays as mild as it is."""
    made = policy([rule(seen("insult"), Outcome.THINK, soften_below=0.7, soften_to=Outcome.ASK)])
    assert outcome(made, signal("insult", confidence=0.1)) is Outcome.THINK


@pytest.mark.parametrize(
    ("platform", "expected"),
    [({"platform": "letter"}, Outcome.CLEAR), ({"platform": "blog"}, Outcome.STOP), ({}, Outcome.STOP)],
)
def test_a_clause_speaks_only_within_its_scope(platform: dict[str, Any], expected: Outcome) -> None:
    """Outside its scope a clause is silent; where that is not known it speaks."""
    scoped = clause(scope=said("platform", "blog"))
    assert outcome(policy([rule(seen("insult"))], clauses=(scoped,)), "insult", **platform) is expected


def test_an_unknown_scope_is_worth_asking_for() -> None:
    """What would put the draft outside the clause's scope is an open question."""
    made = policy([rule(seen("insult"))], clauses=(clause(scope=said("platform", "blog")),))
    assert decide(made, given("insult")).open == {"platform"}


JULY = InForce(start=dt.date(2026, 7, 1), end=dt.date(2026, 7, 31))


@pytest.mark.parametrize(
    "made",
    [
        policy([rule(seen("insult"), in_force=JULY)]),
        policy([rule(seen("insult"))], clauses=(clause(in_force=JULY),)),
    ],
)
@pytest.mark.parametrize(("day", "spoken"), [((6, 30), 0), ((7, 1), 1), ((7, 31), 1), ((8, 1), 0)])
def test_rules_and_clauses_count_from_their_first_day_to_their_last(
    made: Policy, day: tuple[int, int], spoken: int,
) -> None:
    """A draft is judged by the rules and clauses in force on its own day."""
    assert len(decide(made, given("insult", day=dt.date(2026, *day))).findings) == spoken


def test_a_rule_of_a_clause_that_is_not_there_is_not_live() -> None:
    """A rule speaks for a clause, or not at all."""
    assert not list(live_rules(policy([rule(seen("insult"))], clauses=()), case("insult")))


def test_rules_come_out_in_the_order_of_the_pack() -> None:
    """What holds is returned as the pack lists it."""
    rules = [rule(seen("a"), id="second"), rule(seen("absent"), id="never"), rule(seen("a"), id="first")]
    held = apply_rules([(each, clause()) for each in rules], case("a"))
    assert [each.rule.id for each in held] == ["second", "first"]


def test_rules_that_look_at_others_wait() -> None:
    """A rule waits where it rests on what others found, in its condition or in its exception."""
    assert not waits_for_others(rule(seen("a"), unless=seen("b")))
    assert waits_for_others(rule(all_of(seen("a"), found(Outcome.THINK))))
    assert waits_for_others(rule(seen("a"), unless=found(Outcome.STOP)))


def test_a_reading_that_is_not_sure_enough_rules_nothing_out() -> None:
    """A stop on which nothing but such readings stand is held at ask, and says why."""
    unsure = signal("insult", may_stop=False)
    decision = decide(policy([rule(seen("insult"))]), given(unsure))
    assert decision.outcome is Outcome.ASK
    assert "not sure enough" in " ".join(decision.findings[0].trace[0].changes)


def test_one_sure_signal_is_enough() -> None:
    """A sure signal beside an unsure one lets the rule say what it says."""
    unsure = signal("insult", may_stop=False)
    assert decide(policy([rule(seen("insult"))]), given(unsure, signal("insult"))).outcome is Outcome.STOP


def test_what_the_person_declared_needs_no_reading() -> None:
    """A declared fact makes a rule sure, whatever was read."""
    unsure = signal("photo", may_stop=False)
    decision = decide(policy([rule(all_of(seen("photo"), said("client")))]), given(unsure, client="yes"))
    assert decision.outcome is Outcome.STOP
