"""The promises of rights: they cap, they excuse, they point the way, and nothing goes above them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.tools import all_of, any_of, clause, given, outcome, policy, right, rule, said, seen, signal

from tactful.engine.decide import decide
from tactful.model.outcome import Outcome
from tactful.policy.document import Policy, Role
from tactful.policy.rule import Cap, Excuse, InForce, Right, Route

if TYPE_CHECKING:
    from tactful.model.signal import Signal
    from tactful.policy.condition import Condition

INSULT = rule(seen("insult"), remedies=("redact", "delete"))
THINK = (Cap(at_most=Outcome.THINK),)
ROLES = (Role(id="manager", title="Your manager"), Role(id="speak-up", title="The speak-up contact"))


def with_right(**more: Any) -> Policy:
    """Make a policy in which an insult stops, and a right that holds where ``right`` was noticed."""
    return policy([INSULT], [right(seen("right"), **more)], roles=ROLES)


def test_a_right_that_does_not_hold_caps_nothing() -> None:
    """Without its own ground a right changes nothing and is not reported."""
    decision = decide(with_right(caps=THINK), given("insult"))
    assert decision.outcome is Outcome.STOP
    assert decision.rights == ()
    assert decision.findings[0].trace[0].rights == ("a-right: does not hold",)


def test_a_right_that_holds_caps_and_says_so() -> None:
    """The finding comes to no more than the cap, and says what held it."""
    decision = decide(with_right(caps=THINK), given("insult", "right"))
    assert decision.outcome is Outcome.THINK
    assert [each.say for each in decision.rights] == ["You may."]
    assert decision.findings[0].trace[0].rights == ("a-right: holds",)
    assert decision.findings[0].trace[0].changes == ("the right 'a-right' holds this at think (was stop)",)


def test_a_cap_of_clear_drops_the_finding() -> None:
    """What a right makes clear is not mentioned at all."""
    assert decide(with_right(caps=(Cap(at_most=Outcome.CLEAR),)), given("insult", "right")).findings == ()


def test_a_cap_on_another_topic_changes_nothing() -> None:
    """A cap reaches the clauses of its topics alone."""
    for topic, expected in (("privacy", Outcome.STOP), ("conduct", Outcome.THINK)):
        made = with_right(caps=(Cap(at_most=Outcome.THINK, topics=(topic,)),))
        assert outcome(made, "insult", "right") is expected


@pytest.mark.parametrize(("said_so", "expected"), [("yes", Outcome.STOP), ("no", Outcome.THINK), (None, Outcome.THINK)])
def test_a_cap_gives_way_only_to_an_exception_that_holds(said_so: str | None, expected: Outcome) -> None:
    """A cap stands while its exception is not known to hold."""
    made = with_right(caps=(Cap(at_most=Outcome.THINK, unless=said("grave")),))
    facts: dict[str, Any] = {"grave": said_so} if said_so else {}
    assert outcome(made, "insult", "right", **facts) is expected


@pytest.mark.parametrize(("said_so", "expected"), [("yes", Outcome.STOP), ("no", Outcome.THINK), (None, Outcome.THINK)])
def test_a_right_gives_way_only_to_an_exception_that_holds(said_so: str | None, expected: Outcome) -> None:
    """A right stands while its exception is not known to hold."""
    facts: dict[str, Any] = {"grave": said_so} if said_so else {}
    assert outcome(with_right(unless=said("grave"), caps=THINK), "insult", "right", **facts) is expected


def test_a_right_that_only_might_hold_does_not() -> None:
    """A right needs its condition to be true, not unknown; its fact is then worth asking for."""
    made = policy([INSULT], [right(all_of(seen("insult"), said("first_hand")), caps=THINK)])
    decision = decide(made, given("insult"))
    assert decision.outcome is Outcome.STOP
    assert decision.open == {"first_hand"}


def test_a_right_that_nothing_speaks_for_is_not_asked_about() -> None:
    """A fact on which only an ungrounded right rests is not open, and nor is one of a right not in force."""
    past = InForce(end=dt.date(2020, 1, 1))
    rights = [right(said("candidate"), caps=THINK), right(seen("insult"), "past", unless=said("grave"), in_force=past)]
    assert not decide(policy([INSULT], rights), given("insult")).open


@pytest.mark.parametrize(
    "more", [{"unless": said("grave")}, {"caps": (Cap(at_most=Outcome.ASK, unless=said("grave")),)}],
)
def test_the_exceptions_of_a_right_are_worth_asking_for(more: dict[str, Any]) -> None:
    """What would lift a right that holds is an open question."""
    assert decide(with_right(**more), given("insult", "right")).open == {"grave"}


@pytest.mark.parametrize(("year", "expected"), [(2025, Outcome.STOP), (2026, Outcome.THINK)])
def test_a_right_counts_from_its_day(year: int, expected: Outcome) -> None:
    """A draft is judged by the rights in force on its own day."""
    made = with_right(caps=THINK, in_force=InForce(start=dt.date(2026, 1, 1)))
    assert outcome(made, "insult", "right", day=dt.date(year, 6, 1)) is expected


QUOTED = signal("right", 10, 20)


@pytest.mark.parametrize(
    ("noticed", "within", "expected"),
    [
        (signal("insult", 20, 25), 0, Outcome.STOP),
        (signal("insult", 15, 25), 0, Outcome.CLEAR),
        (signal("insult", 25, 30), 4, Outcome.STOP),
        (signal("insult", 25, 30), 5, Outcome.CLEAR),
        (signal("insult", 10, 20, part=1), 1000, Outcome.STOP),
        (signal("insult", 10, 20, part=1), None, Outcome.CLEAR),
        (signal("insult"), 0, Outcome.STOP),
        (signal("threat", 10, 20), None, Outcome.STOP),
    ],
)
def test_an_excuse_reaches_as_far_as_it_says(noticed: Signal, within: int | None, expected: Outcome) -> None:
    """Signals are set aside where they overlap, stand near, or stand anywhere, and only those of the kinds named."""
    made = policy(
        [rule(seen("insult", "threat"))],
        [right(seen("right"), excuses=(Excuse(signals=("insult",), within=within),))],
    )
    assert outcome(made, QUOTED, noticed) is expected


def test_what_stands_beside_the_words_excuses_its_own_place() -> None:
    """In a question, where nothing has a place in the words, an excuse reaches what stands with it."""
    assert outcome(with_right(excuses=(Excuse(signals=("insult",)),)), "insult", "right") is Outcome.CLEAR


def test_a_right_that_excused_nothing_is_not_named() -> None:
    """A right that only sets signals aside is reported once it has done so; one that caps is reported always."""
    excuses = (Excuse(signals=("insult",)),)
    only_excuses = with_right(excuses=excuses)
    assert decide(only_excuses, given("right")).rights == ()
    assert [each.id for each in decide(only_excuses, given("right", "insult")).rights] == ["a-right"]
    assert [each.id for each in decide(with_right(excuses=excuses, caps=THINK), given("right")).rights] == ["a-right"]


def test_a_quiet_right_is_named_only_where_it_held_something_back() -> None:
    """What is plainly one's own affair needs no mention, unless a rule would have spoken."""
    quiet = with_right(caps=THINK, quiet=True)
    assert decide(quiet, given("right")).rights == ()
    assert [each.id for each in decide(quiet, given("insult", "right")).rights] == ["a-right"]
    assert [each.id for each in decide(with_right(caps=THINK), given("right")).rights] == ["a-right"]


def test_an_excused_signal_leaves_the_others_standing() -> None:
    """One insult quoted does not excuse another that is not."""
    made = with_right(excuses=(Excuse(signals=("insult",)),))
    decision = decide(made, given(QUOTED, signal("insult", 12, 15), signal("insult", 40, 45)))
    assert decision.findings[0].evidence == (signal("insult", 40, 45).evidence,)


def test_what_a_right_forbids_is_never_offered() -> None:
    """A remedy that a right rules out is left away, and the others stay."""
    assert decide(with_right(never=("delete",)), given("insult", "right")).findings[0].remedies == ("redact",)
    assert decide(with_right(never=("delete",)), given("insult")).findings[0].remedies == ("redact", "delete")


ROUTE = Route(topics=("confidentiality", "conduct"), outcome=Outcome.ASK, say="There is a way.", consult=("speak-up",))


@pytest.mark.parametrize(
    ("consult", "expected"),
    [((), []), (("manager",), ["speak-up", "manager"]), (("manager", "speak-up"), ["manager", "speak-up"])],
)
def test_nobody_is_sent_to_the_manager_alone(consult: tuple[str, ...], expected: list[str]) -> None:
    """Where a right says so, a role is never the only one, and the protected one comes first."""
    made = policy(
        [rule(seen("insult"), consult=consult)],
        [right(seen("right"), route=ROUTE, not_alone=("manager",))],
        roles=ROLES,
        clauses=(clause(), clause("2.2", topic="confidentiality")),
    )
    findings = {each.clause: each for each in decide(made, given("insult", "right")).findings}
    assert [each.role for each in findings["1.1"].consult] == expected


def test_the_protected_way_is_shown_under_the_first_topic_that_has_a_clause() -> None:
    """The route is told under its first topic's clause, whether or not a rule speaks."""
    clauses = (clause(), clause("2.2", "confidentiality"))
    decision = decide(policy([], [right(seen("right"), route=ROUTE)], roles=ROLES, clauses=clauses), given("right"))
    assert [(each.clause, each.outcome, each.because) for each in decision.findings] == [
        ("2.2", Outcome.ASK, "There is a way."),
    ]
    assert decision.findings[0].trace[0].rule == "right:a-right"


def test_a_route_passes_over_clauses_that_are_not_in_force() -> None:
    """A route falls back on its next topic, and is silent where no clause has any of them."""
    past = clause("2.2", "confidentiality", in_force=InForce(end=dt.date(2020, 1, 1)))
    rights = [right(seen("right"), route=ROUTE)]
    fallen_back = decide(policy([], rights, roles=ROLES, clauses=(past, clause())), given("right"))
    assert [each.clause for each in fallen_back.findings] == ["1.1"]
    assert decide(policy([], rights, roles=ROLES, clauses=(past,)), given("right")).findings == ()


@pytest.mark.parametrize(
    ("cap", "expected"),
    [
        (Cap(at_most=Outcome.THINK), Outcome.THINK),
        (Cap(at_most=Outcome.CLEAR), Outcome.CLEAR),
        (Cap(at_most=Outcome.THINK, unless=seen("grave")), Outcome.THINK),
        (Cap(at_most=Outcome.THINK, unless=seen("right")), Outcome.ASK),
        (Cap(at_most=Outcome.THINK, topics=("conduct",)), Outcome.ASK),
    ],
)
def test_a_route_keeps_to_the_caps_that_concern_every_clause(cap: Cap, expected: Outcome) -> None:
    """No right points a way more strictly than another right allows for everything."""
    rights: list[Right] = [right(seen("right"), route=ROUTE), right(seen("right"), "other", caps=(cap,))]
    assert outcome(policy([], rights, roles=ROLES, clauses=(clause(),)), "right") is expected


@pytest.mark.parametrize("when", [seen("right"), any_of(seen("right"), said("first_hand"))])
def test_the_lowest_of_several_caps_stands(when: Condition) -> None:
    """Where several rights hold, the milder cap counts, in whichever order they stand."""
    caps = [right(when, "one", caps=(Cap(at_most=Outcome.ASK),)), right(when, "two", caps=THINK)]
    assert outcome(policy([INSULT], caps), "insult", "right") is Outcome.THINK
    assert outcome(policy([INSULT], caps[::-1]), "insult", "right") is Outcome.THINK
