"""What the person_name detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.person_name import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Will you mark the grace of dawn in May?",
        "We walked from St Mary's down Victoria Road to the bay.",
        "Miss you all, the summer was lovely.",
        "A jack of all trades, in the rose garden with a robin.",
    ],
)
def test_words_that_are_also_names_stay_silent(text: str) -> None:
    """Ordinary words and places that are also names are nobody."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Oluwaseun]] and [[Siobhan Murphy]] shared a lift.",
        "Tea with [[Mrs P]] and [[mr patel]] again.",
        "[[Jean-Luc Farouk]] met [[Freddie W]].",
        "Our [[Grace]] beat little [[Will]].",
        "[[Bilal]]'s hat, [[Agnieszka]]'s scarf.",
    ],
)
def test_people_are_noticed_by_name(marked: str) -> None:
    """Names of many cultures, titles and initials are people."""
    check_notices(DETECTOR, marked, kind="person_name")
