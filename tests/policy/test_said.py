"""The promises of facts that a person states while asking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.tools import policy

from tactful.policy.load import load_policy
from tactful.policy.question import FactType, Option, Question
from tactful.policy.said import facts_said

AGE = Question(
    fact="age",
    ask="Are they under 18?",
    type=FactType.CHOICE,
    options=(
        Option(value="child", label="Yes", said=("shes|hes 1-17", "a pupil")),
        Option(value="adult", label="No", said=("shes|hes 18-110",)),
    ),
)
PHONE = Question(
    fact="phone",
    ask="Whose phone?",
    type=FactType.CHOICE,
    options=(
        Option(value="work", label="The council's", said=("work phone|mobile",)),
        Option(value="own", label="My own"),
    ),
)
POLICY = policy(questions=(AGE, PHONE))


@pytest.mark.parametrize(
    "question",
    [
        "",
        "May I add her?",
        "Her house is number 17, she's lovely",
        "She's 0 and he's 999",
        "it's not my work phone",
        "I don't have a work phone",
        "I don't know whether he's 16",
        "He's 16 and she's 44, can I add both?",
        "a fireworks phone",
    ],
)
def test_what_is_not_plainly_said_is_not_taken(question: str) -> None:
    """Nothing is taken from other words, a denial, or two answers at once."""
    assert facts_said(POLICY, question) == {}


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("A girl from my class wants to be friends, SHE'S 17", {"age": "child"}),
        ("hes 18 now", {"age": "adult"}),
        ("She\N{RIGHT SINGLE QUOTATION MARK}s 17, and it's on my Work-Phone", {"age": "child", "phone": "work"}),
        ("May a pupil follow me?", {"age": "child"}),
    ],
)
def test_what_is_plainly_said_is_taken(question: str, facts: dict[str, str]) -> None:
    """An answer is known by its words in their order, whatever their case and apostrophes."""
    assert facts_said(POLICY, question) == facts


@given(st.text())
def test_any_question_can_be_looked_through(question: str) -> None:
    """Whatever is typed, only answers that the pack knows come of it."""
    for fact, value in facts_said(POLICY, question).items():
        asked = POLICY.question(fact)
        assert value in {option.value for option in asked.options}


@pytest.mark.parametrize(
    ("question", "fact", "value"),
    [
        ("She's 17 and on the netball team I coach, may I accept?", "person_age", "child"),
        ("Can I text them if it is on my work phone?", "device", "work"),
        ("I'd text tenants from my own phone, is that fine?", "device", "personal"),
        ("The council laptop, in my lunch break, just the news. Allowed?", "time", "break"),
        ("The council laptop, in my lunch break, just the news. Allowed?", "device", "work"),
        ("I have known her since school, can I add her?", "met_through", "both"),
    ],
)
def test_the_first_pack_hears_what_people_say(question: str, fact: str, value: str) -> None:
    """Age, phone, time and older friendship are read from a question."""
    assert facts_said(load_policy("milton_keynes"), question).get(fact) == value
