"""The promises of the detector street_address."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.street_address import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "3 close friends",
        "We did 12 laps of Willen Lake.",
        "It is a 5 mile road.",
        "10 Downing Street",
        "£20 Park tickets",
    ],
)
def test_numbers_before_other_words_are_left_alone(text: str) -> None:
    """A number and a word like close or drive make no address."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "At [[9 Heron Rise]].",
        "[[Flat 3, 12 Acacia Avenue]]",
        "[[14B Old Mill Lane]], blue door",
    ],
)
def test_addresses_are_noticed_with_flat_and_house(text: str) -> None:
    """The whole address is noticed."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "come to [[14 heron road]] at six",
    ],
)
def test_small_letters_count_for_plain_streets(text: str) -> None:
    """Small letters are enough for a road or a street."""
    check_notices(DETECTOR, text)
