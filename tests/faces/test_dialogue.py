"""The promises of a conversation: one question at a time, and a way back that loses nothing."""

from __future__ import annotations

import pytest
from tests.tools import DAY, any_of, policy, question, rule, said, seen

from tactful.errors import FactUnknown
from tactful.faces.ask import Asking
from tactful.faces.dialogue import Dialogue
from tactful.model.outcome import Outcome
from tactful.policy.question import Situation

SITUATION = Situation(id="message", title="Messaging", phrasings=("May I?",), signals=("message_client",))
POLICY = policy(
    [
        rule(seen("message_client"), Outcome.STOP, unless=any_of(said("agreed"), said("written"), said("urgent"))),
    ],
    questions=(question("agreed"), question("written"), question("urgent")),
    situations=(SITUATION,),
)


@pytest.fixture
def talk() -> Dialogue:
    """Begin a conversation."""
    return Dialogue(Asking(POLICY, DAY), SITUATION)


def asked(talk: Dialogue) -> str:
    """Return the fact that is asked for now; empty where nothing is."""
    question = talk.next()
    return question.fact if question else ""


def reply(talk: Dialogue, value: str) -> None:
    """Answer the question that is put now."""
    question = talk.next()
    assert question is not None
    talk.reply(question, value)


def test_there_is_no_way_back_from_the_first_question(talk: Dialogue) -> None:
    """Going back at the beginning changes nothing."""
    assert not talk.back()
    assert asked(talk) == "agreed"


def test_an_answer_that_is_none_is_refused(talk: Dialogue) -> None:
    """A slip leaves the question where it was."""
    with pytest.raises(FactUnknown):
        reply(talk, "perhaps")
    assert (asked(talk), talk.answers, talk.path) == ("agreed", {}, [])


def test_questions_are_put_until_no_answer_would_matter(talk: Dialogue) -> None:
    """One question follows another, in the pack's order, and the last leaves none."""
    seen_so_far = []
    while fact := asked(talk):
        seen_so_far.append(fact)
        reply(talk, "no")
    assert seen_so_far == ["agreed", "written", "urgent"]
    assert talk.answer.outcome is Outcome.STOP
    assert list(talk.given()) == seen_so_far


def test_an_answer_that_settles_it_ends_the_questions(talk: Dialogue) -> None:
    """Once the outcome cannot change, nothing more is asked."""
    reply(talk, "yes")
    assert (asked(talk), talk.answer.outcome) == ("", Outcome.CLEAR)


def test_a_skipped_question_is_not_put_again(talk: Dialogue) -> None:
    """A question left open stays open, and the others are still put."""
    question = talk.next()
    assert question is not None
    talk.skip(question)
    assert asked(talk) == "written"
    assert "agreed" not in talk.answers


def test_going_back_keeps_later_answers(talk: Dialogue) -> None:
    """Back two questions, then forward: the answer given later is still there and not asked for again."""
    reply(talk, "no")
    reply(talk, "no")
    assert asked(talk) == "urgent"
    assert talk.back()
    assert asked(talk) == "written"
    assert talk.back()
    assert asked(talk) == "agreed"
    reply(talk, "no")
    assert asked(talk) == "urgent"
    assert talk.answers == {"agreed": "no", "written": "no"}


def test_an_answer_can_be_changed(talk: Dialogue) -> None:
    """Back at a question, another answer takes the place of the first."""
    reply(talk, "no")
    talk.back()
    reply(talk, "yes")
    assert (talk.answers, asked(talk)) == ({"agreed": "yes"}, "")


def test_skipping_a_question_answered_before_keeps_its_answer(talk: Dialogue) -> None:
    """Going back only to look costs nothing."""
    reply(talk, "no")
    talk.back()
    question = talk.next()
    assert question is not None
    talk.skip(question)
    assert talk.answers == {"agreed": "no"}
    assert asked(talk) == "written"


def test_going_back_to_a_skipped_question_opens_it(talk: Dialogue) -> None:
    """A question that was skipped can be answered after all."""
    question = talk.next()
    assert question is not None
    talk.skip(question)
    talk.back()
    assert asked(talk) == "agreed"
    reply(talk, "yes")
    assert talk.answer.outcome is Outcome.CLEAR
