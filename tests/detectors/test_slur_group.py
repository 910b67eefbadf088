"""The promises of the detector slur_group."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.slur_group import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Faggots and peas.",
        "Offa's Dyke.",
        "A chink of light.",
        "A spastic colon.",
        "Spick and span.",
        "A Maine coon kitten.",
        "Muslims are welcome.",
    ],
)
def test_innocent_meanings_are_left_alone(text: str) -> None:
    """Food, dogs, dykes and bowels are not meant."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "a [[g*ppo]] site",
        "[[p 4 k i s]]",
        "[[r3tard]]",
        "[[ѕpaz]]",
    ],
)
def test_disguises_are_seen_through(text: str) -> None:
    """Stars, numbers and gaps hide no slur."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[Go back to where you came from]]",
        "[[hate foreigners]]",
        "[[foreigners are all thieves]]",
    ],
)
def test_putdowns_of_a_group_are_noticed(text: str) -> None:
    """A group hated or sent away is noticed without a slur."""
    check_notices(DETECTOR, text)
