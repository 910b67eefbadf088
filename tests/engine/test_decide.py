"""The promises of the one decision."""

from __future__ import annotations

import datetime as dt

from tests.tools import (
    all_of,
    clause,
    during,
    found,
    given,
    outcome,
    policy,
    right,
    rule,
    said,
    seen,
    signal,
)

from tactful.engine.decide import decide
from tactful.model.outcome import Outcome
from tactful.policy.document import Period
from tactful.policy.rule import Cap, InForce, Route

COMPANY = rule(found(Outcome.ASK), Outcome.THINK, id="company", clause="2.2")


def test_a_policy_without_rules_is_clear() -> None:
    """Where the policy has nothing to say, nothing stands in the way."""
    decision = decide(policy(), given("insult"))
    assert decision.outcome is Outcome.CLEAR
    assert decision.findings == ()


def test_a_clear_rule_is_no_finding() -> None:
    """A rule that comes to clear says nothing."""
    assert decide(policy([rule(seen("a"), Outcome.CLEAR)]), given("a")).findings == ()


def test_the_outcome_is_the_strictest_and_the_strictest_comes_first() -> None:
    """Findings stand by strictness and then as the policy lists its clauses."""
    rules = [
        rule(seen("a"), Outcome.THINK, id="one", clause="1"),
        rule(seen("a"), Outcome.STOP, id="two", clause="2"),
        rule(seen("a"), Outcome.THINK, id="three", clause="0"),
    ]
    decision = decide(policy(rules), given("a"))
    assert decision.outcome is Outcome.STOP
    assert [each.clause for each in decision.findings] == ["2", "1", "0"]


def test_a_rule_in_company_is_silent_alone() -> None:
    """A rule that only counts beside others says nothing where they are milder than it asks."""
    made = policy([COMPANY, rule(seen("mild"), Outcome.THINK), rule(seen("grave"), id="grave")])
    assert [each.clause for each in decide(made, given("mild")).findings] == ["1.1"]


def test_a_rule_in_company_speaks_wherever_it_stands_in_the_pack() -> None:
    """It is judged after the others, though the pack lists it first."""
    made = policy([COMPANY, rule(seen("grave"), id="grave")])
    assert [each.clause for each in decide(made, given("grave")).findings] == ["1.1", "2.2"]


def test_what_a_right_brought_down_is_no_company() -> None:
    """Another's finding counts for what it came to after the rights."""
    caps = (Cap(at_most=Outcome.THINK, topics=("conduct",)),)
    made = policy([COMPANY, rule(seen("grave"), id="grave")], [right(seen("right"), caps=caps)])
    assert [each.clause for each in decide(made, given("grave", "right")).findings] == ["1.1"]


def test_a_protected_way_is_company() -> None:
    """A route that a right adds counts among what was found."""
    route = Route(topics=("speaking",), outcome=Outcome.ASK, say="There is a way.")
    clauses = (clause("2.2"), clause("3.3", "speaking"))
    made = policy([COMPANY], [right(seen("right"), route=route)], clauses=clauses)
    assert [each.clause for each in decide(made, given("right")).findings] == ["3.3", "2.2"]


def test_a_rule_in_company_is_capped_too() -> None:
    """Rights hold back those that came later as they do those that came first."""
    strict = rule(found(Outcome.THINK), Outcome.STOP, id="company", clause="2.2")
    made = policy([strict, rule(seen("mild"), Outcome.THINK)], [right(seen("right"), caps=(Cap(at_most=Outcome.ASK),))])
    assert outcome(made, "mild", "right") is Outcome.ASK


def test_the_calendar_of_the_pack_counts() -> None:
    """A rule for a period speaks on its days and on no other."""
    period = Period(name="election", days=InForce(start=dt.date(2026, 4, 28), end=dt.date(2026, 5, 7)))
    made = policy([rule(all_of(seen("support"), during("election")))], periods=(period,))
    assert outcome(made, "support", day=dt.date(2026, 5, 7)) is Outcome.STOP
    assert outcome(made, "support", day=dt.date(2026, 5, 8)) is Outcome.CLEAR


def test_open_facts_are_those_nobody_has_declared() -> None:
    """What the person has said is no longer open."""
    made = policy([rule(all_of(seen("photo"), said("client"), said("named")))])
    assert decide(made, given("photo", client="yes")).open == {"named"}


def test_evidence_is_where_the_signals_stand() -> None:
    """Each finding points at the words that made its rule hold, in the order of the text."""
    late, early = signal("insult", 40, 45), signal("insult", 3, 8)
    decision = decide(policy([rule(seen("insult"))]), given(late, early, signal("other", 0, 1)))
    assert decision.findings[0].evidence == (early.evidence, late.evidence)
