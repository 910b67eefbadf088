"""The laws of deciding, for any policy, any signals and any answers."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.laws.makings import FACTS, LAW, conditions, exceptions, givens, loud, noticed, policies

from tactful.engine.case import make_case
from tactful.engine.decide import decide
from tactful.engine.match import Truth, match
from tactful.engine.questions import questions
from tactful.model.draft import Draft
from tactful.model.finding import Report
from tactful.model.outcome import Outcome, strictest

if TYPE_CHECKING:
    from tactful.engine.case import Given
    from tactful.engine.decide import Decision
    from tactful.model.signal import Signal
    from tactful.policy.condition import Condition
    from tactful.policy.document import Policy
    from tactful.policy.rule import Cap


@LAW
@given(policies(routes=True), givens(), st.data())
def test_the_order_of_signals_makes_no_difference(policy: Policy, start: Given, data: st.DataObject) -> None:
    """Whoever noticed first, the decision is the same to the last word."""
    shuffled = data.draw(st.permutations(start.signals))
    assert decide(policy, replace(start, signals=tuple(shuffled))) == decide(policy, start)


@LAW
@given(policies(routes=True), givens(), noticed(loud))
def test_one_more_signal_never_makes_it_milder(policy: Policy, start: Given, more: Signal) -> None:
    """What no exception, ``none`` or right names can only make an outcome stricter, clause by clause."""
    before, after = decide(policy, start), decide(policy, replace(start, signals=(*start.signals, more)))
    assert after.outcome.rank >= before.outcome.rank
    now = {finding.clause: finding.outcome.rank for finding in after.findings}
    assert all(now.get(finding.clause, 0) >= finding.outcome.rank for finding in before.findings)


def applying(policy: Policy, start: Given, decision: Decision) -> list[Cap]:
    """Return the caps that stand: those of rights that hold, unless their own exception was noticed."""
    held = {right.id for right in decision.rights}
    kinds = {signal.kind for signal in start.signals}
    return [
        cap
        for right in policy.rights
        if right.id in held
        for cap in right.caps
        if cap.unless is None or not kinds.intersection(cap.unless.names)
    ]


@LAW
@given(policies(), givens())
def test_no_finding_exceeds_the_cap_of_a_right(policy: Policy, start: Given) -> None:
    """Whatever rules say, a right that holds keeps every finding it concerns at its cap or under."""
    decision = decide(policy, start)
    for cap in applying(policy, start, decision):
        for finding in decision.findings:
            if not cap.topics or policy.clause(finding.clause).topic in cap.topics:
                assert finding.outcome.rank <= cap.at_most.rank


@LAW
@given(policies(routes=True), givens())
def test_nothing_at_all_exceeds_a_cap_on_everything(policy: Policy, start: Given) -> None:
    """A cap on every topic also holds the protected ways that rights point to."""
    decision = decide(policy, start)
    most = [cap.at_most.rank for cap in applying(policy, start, decision) if not cap.topics]
    assert decision.outcome.rank <= min(most, default=Outcome.STOP.rank)


@LAW
@given(policies(routes=True), givens())
def test_a_report_is_its_strictest_finding(policy: Policy, start: Given) -> None:
    """Findings stand with the strictest first, one a clause, none of them clear, and the report is as strict."""
    decision = decide(policy, start)
    report = Report(draft=Draft(parts=()), pack=policy.used(), findings=decision.findings)
    ranks = [finding.outcome.rank for finding in decision.findings]
    assert report.outcome is decision.outcome is strictest(finding.outcome for finding in decision.findings)
    assert ranks == sorted(ranks, reverse=True)
    assert Outcome.CLEAR.rank not in ranks
    assert len({finding.clause for finding in decision.findings}) == len(ranks)
    assert all(0 <= finding.confidence <= 1 for finding in decision.findings)


def changes(policy: Policy, start: Given, facts: tuple[str, ...]) -> bool:
    """Tell whether some answers to those questions would change the outcome."""
    usual = decide(policy, start).outcome
    values = [[str(age) for age in range(14, 21)] if fact == "age" else ["yes", "no"] for fact in facts]
    return any(
        decide(policy, start.and_declared(dict(zip(facts, each, strict=True)))).outcome is not usual
        for each in product(*values)
    )


@LAW
@given(policies(routes=True), givens())
def test_every_question_really_can_change_the_outcome(policy: Policy, start: Given) -> None:
    """Each question put would do alone; or they would together, and no fewer of them would."""
    asked = tuple(each.fact for each in questions(policy, start, decide(policy, start)))
    alone = [changes(policy, start, (fact,)) for fact in asked]
    if not all(alone):
        assert not any(alone)
        assert changes(policy, start, asked)
        fewer = [group for size in range(2, len(asked)) for group in combinations(asked, size)]
        assert not any(changes(policy, start, group) for group in fewer)


@LAW
@given(policies(routes=True), givens())
def test_no_question_that_would_do_alone_is_left_out(policy: Policy, start: Given) -> None:
    """Every open fact whose answer alone would change the outcome is asked for, in the order of the pack."""
    decision = decide(policy, start)
    asked = [each.fact for each in questions(policy, start, decision)]
    would = [fact for fact in (*FACTS, "age") if fact in decision.open and changes(policy, start, (fact,))]
    assert asked == would or (not would and len(asked) != 1)


@LAW
@given(policies(routes=True), givens())
def test_nothing_is_asked_that_was_said(policy: Policy, start: Given) -> None:
    """A fact the person has declared is not open and not asked for again."""
    decision = decide(policy, start)
    asked = {each.fact for each in questions(policy, start, decision)}
    assert asked <= decision.open
    assert not decision.open.intersection(start.facts.declared)


@LAW
@given(conditions() | exceptions(), givens(), st.sampled_from(FACTS), st.sampled_from(["yes", "no"]))
def test_what_is_known_stays_so(condition: Condition, start: Given, fact: str, answer: str) -> None:
    """A condition that was true or false already is not changed by an answer that was wanting."""
    assume(start.facts.value(fact) is None)
    before = match(condition, make_case(start)).truth
    after = match(condition, make_case(start.and_declared({fact: answer}))).truth
    assert before is Truth.UNKNOWN or after is before


@LAW
@given(conditions() | exceptions(), givens())
def test_unknown_means_that_some_fact_is_wanting(condition: Condition, start: Given) -> None:
    """A condition is unknown exactly while it can name a fact that it waits for."""
    found = match(condition, make_case(start))
    assert (found.truth is Truth.UNKNOWN) is bool(found.unknown)
    assert found.unknown <= condition.facts()
    assert 0 <= found.confidence <= 1
