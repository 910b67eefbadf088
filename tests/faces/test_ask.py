"""The promises of asking: facts and the same engine, without eyes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.tools import DAY, clause, policy, question, rule, said, seen

from tactful.errors import FactUnknown
from tactful.faces.ask import Asking
from tactful.model.finding import Assumed
from tactful.model.outcome import Outcome
from tactful.policy.document import Reference, Role
from tactful.policy.question import Option, Question, Situation

MESSAGE = Situation(
    id="message",
    title="Messaging a client",
    phrasings=("May I text a client?",),
    signals=("message_client",),
    facts=(("work_phone", "no"),),
    cites=("5",),
    consult=("clerk",),
    references=("handbook",),
    say="With a work phone you may.",
)
EMPLOYER = Situation(
    id="employer",
    title="Saying where I work",
    phrasings=("May I say where I work?",),
    cites=("5",),
    say="Go ahead.",
)
POLICY = policy(
    [rule(seen("message_client"), unless=said("work_phone"), id="message", say="Not from your own phone.")],
    clauses=(clause("1.1"), clause("5")),
    situations=(MESSAGE, EMPLOYER),
    roles=(Role(id="clerk", title="The clerk"),),
    references=(Reference(id="handbook", title="Handbook", where="shelf"),),
    questions=(question("work_phone", ask="Is it a work phone?"),),
)
ASKING = Asking(POLICY, DAY)


def test_a_question_that_finds_nothing_is_not_clear() -> None:
    """A question nobody understands is answered with that, and is to be asked of somebody."""
    answer = ASKING.answer("qqqq", {})
    assert (answer.situation, answer.sure, answer.outcome, answer.findings) == ("", False, Outcome.ASK, ())


@pytest.mark.parametrize("words", ["qqqq", "May I say where I work?"])
def test_an_unknown_fact_is_refused_whatever_is_asked(words: str) -> None:
    """A fact the pack does not know is never ignored."""
    with pytest.raises(FactUnknown):
        ASKING.answer(words, {"work_fone": "yes"})


def test_a_situation_is_judged_as_a_draft_would_be() -> None:
    """What the situation amounts to is put to the same rules, with what it takes for granted."""
    answer = ASKING.answer("may I TEXT my client", {})
    assert (answer.situation, answer.outcome, answer.clauses) == ("message", Outcome.STOP, ("1.1",))
    assert answer.say == ""
    assert answer.assumed == (Assumed(fact="work_phone", value="no", ask="Is it a work phone?", label="No"),)


def test_what_the_person_says_stands_over_what_was_assumed() -> None:
    """A declared fact is no longer taken for granted, and a clear answer cites, consults and refers."""
    answer = ASKING.answer("may I text my client", {"work_phone": "yes"})
    assert (answer.outcome, answer.clauses, answer.assumed) == (Outcome.CLEAR, ("5",), ())
    assert answer.say == "With a work phone you may."
    assert [office.role for office in answer.consult] == ["clerk"]
    assert [pointer.id for pointer in answer.references] == ["handbook"]


def test_a_situation_known_by_name_needs_no_search() -> None:
    """A situation that is known is sure, and stands alone."""
    answer = ASKING.about(EMPLOYER, {})
    assert (answer.situation, answer.sure, answer.others, answer.say) == ("employer", True, (), "Go ahead.")


def test_the_answer_speaks_for_a_pack() -> None:
    """Every answer says by which policy it was given."""
    assert ASKING.answer("qqqq", {}).pack == POLICY.used()


def test_a_policy_without_situations_understands_nothing() -> None:
    """Where nothing can be asked, nothing is found."""
    assert Asking(policy(), DAY).answer("May I?", {}).situation == ""


def test_what_the_question_states_is_not_taken_for_granted_otherwise() -> None:
    """A fact said in the question stands over the situation's own, is shown, and yields to a declared one."""
    heard = Option(value="yes", label="Yes", said=("work phone",))
    phone = Question(fact="work_phone", ask="Is it a work phone?", options=(heard, Option(value="no", label="No")))
    asking = Asking(replace(POLICY, questions=(phone,)), DAY)
    answer = asking.answer("may I text my client from the work phone", {})
    assert (answer.outcome, answer.assumed) == (
        Outcome.CLEAR, (Assumed(fact="work_phone", value="yes", ask="Is it a work phone?", label="Yes"),),
    )
    assert asking.answer("may I text my client from the work phone", {"work_phone": "no"}).outcome is Outcome.STOP
