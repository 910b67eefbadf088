"""The promises of the detector insult_person."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.insult_person import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I'm such an idiot.",
        "You ugly old git, love you.",
        "Our dog is a pig.",
        "The ref is a clown.",
        "Somebody's bitch is on heat.",
    ],
)
def test_oneself_and_friends_are_left_alone(text: str) -> None:
    """Self-mockery, affection, animals and referees are no insults."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[You lazy cow]].",
        "[[Dave is a total dickhead]].",
        "[[Our manager is a complete snake]].",
        "[[You're all a bunch of clowns]].",
    ],
)
def test_insults_with_a_target_are_noticed(text: str) -> None:
    """You, a name and a role are targets."""
    check_notices(DETECTOR, text)
