"""The promises of the search for a situation."""

from __future__ import annotations

import pytest
from tests.tools import policy

from tactful.policy.question import Situation
from tactful.policy.search import Hits, SituationSearch, phrasings

SITUATIONS = (
    Situation(
        id="friend-request",
        title="A friend request from a client",
        phrasings=("Can I accept a friend request from a tenant?", "A client added me on Facebook"),
    ),
    Situation(
        id="logo",
        title="The council's logo on a page of your own",
        phrasings=("May I put the logo on my profile?", "Can I use the council crest on a banner?"),
    ),
    Situation(
        id="praise", title="Praising your team", phrasings=("May I say how proud I am of my team?",),
    ),
)
SEARCH = SituationSearch(policy(situations=SITUATIONS))


def find(question: str) -> Hits:
    """Look for the situation of a question."""
    return SEARCH.find(question)


@pytest.mark.parametrize("question", ["", "???", "zyzzyva quixotry"])
def test_a_question_that_is_like_nothing_finds_nothing(question: str) -> None:
    """Where no word is known there is no hit, and nothing is taken as meant."""
    assert find(question) == Hits((), sure=False)


def test_a_policy_without_situations_finds_nothing() -> None:
    """A pack that has no situations can still be asked."""
    assert SituationSearch(policy()).find("May I use the logo?") == Hits((), sure=False)


def test_common_words_alone_are_not_enough_to_be_sure() -> None:
    """A question of nothing but ``can I`` may be anything."""
    assert not find("can I do that?").sure


def test_a_question_between_two_situations_is_not_sure() -> None:
    """Where two situations are as likely, the person is asked which was meant."""
    twins = (SITUATIONS[1], Situation(id="twin", title=SITUATIONS[1].title, phrasings=SITUATIONS[1].phrasings))
    hits = SituationSearch(policy(situations=twins)).find("May I put the logo on my profile?")
    assert not hits.sure
    assert {hit.situation.id for hit in hits.best} == {"logo", "twin"}


@pytest.mark.parametrize(
    ("question", "situation"),
    [
        ("May I put the logo on my profile?", "logo"),
        ("can i use our CREST on my banners", "logo"),
        ("a tenant\N{RIGHT SINGLE QUOTATION MARK}s sent me a friend request, should i accept it", "friend-request"),
        ("someone I work with as a customer has requested me on fb", "friend-request"),
        ("so proud of the team, may I say so", "praise"),
    ],
)
def test_a_question_in_other_words_finds_its_situation(question: str, situation: str) -> None:
    """Case, endings, kinds of apostrophe and words that mean the same make no difference."""
    assert find(question).best[0].situation.id == situation


def test_a_phrasing_of_the_pack_is_sure() -> None:
    """A question put exactly as the pack puts it is taken as meant."""
    assert all(find(phrasing).sure for each in SITUATIONS for phrasing in each.phrasings)


def test_a_pack_with_one_situation_can_be_sure() -> None:
    """Where there is nothing to confuse it with, likeness alone decides."""
    assert SituationSearch(policy(situations=SITUATIONS[2:])).find("proud of my team").sure


def test_the_best_come_first_and_no_more_than_asked_for() -> None:
    """Hits stand by likeness, between 0 and 1, and are as many as were asked for at the most."""
    hits = SEARCH.find("Can I accept a friend request about the council logo for my team?", most=2)
    likeness = [hit.likeness for hit in hits.best]
    assert len(likeness) == 2
    assert likeness == sorted(likeness, reverse=True)
    assert all(0 < each <= 1.000001 for each in likeness)


def test_the_same_question_finds_the_same() -> None:
    """A search has no memory and no chance in it."""
    assert find("crest on my banner") == find("crest on my banner")


def alike(**by_situation: float) -> list[float]:
    """Return how alike in meaning a question is to every phrasing of the situations."""
    return [by_situation.get(each.id, 0.0) for each in SITUATIONS for _ in (each.title, *each.phrasings)]


def test_meaning_finds_what_no_word_does() -> None:
    """A question that shares no word with a situation is found by its meaning."""
    hits = SEARCH.find("zyzzyva quixotry", alike(logo=0.8, praise=0.1))
    assert hits.sure
    assert hits.best[0].situation.id == "logo"


def test_words_count_beside_meaning() -> None:
    """Between two situations of like meaning the words decide."""
    hits = SEARCH.find("Can I use the council crest on a banner?", alike(logo=0.5, praise=0.5))
    assert hits.best[0].situation.id == "logo"


def test_little_likeness_in_meaning_finds_nothing() -> None:
    """What is like nothing in words or in meaning is not answered."""
    assert SEARCH.find("zyzzyva quixotry", alike(logo=0.1)) == Hits((), sure=False)


def test_every_phrasing_is_listed_with_its_situation() -> None:
    """Titles are phrasings too, in the order in which likeness is given."""
    listed = phrasings(policy(situations=SITUATIONS))
    assert len(listed) == len(alike())
    assert listed[0] == (0, "A friend request from a client")
