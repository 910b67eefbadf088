"""The promises of the detector party_politics."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.party_politics import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Nineteen hours on the labour ward.",
        "A birthday party, all the colours.",
        "At a conservative estimate.",
        "Strictly: vote them out.",
        "Green light for the new bench.",
        "A rosette, first in class, for his beans.",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    """Wards, parties with cake, paint and shows are not politics."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm standing for chair of the bowls club.",
        "Lost by two votes for the PTA.",
        "Leafleting for the hospice fete.",
    ],
)
def test_other_elections_are_left_alone(text: str) -> None:
    """Clubs and unions hold elections too."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "Please [[vote Labour]].",
        "[[#VoteGreen]]",
        "[[Tories out]]",
        "[[Vote for the blue ones]].",
    ],
)
def test_support_is_noticed(text: str) -> None:
    """A name beside voting, a tag and a colour to vote for are support."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[I'm standing for the parish council]].",
        "My [[nomination papers]] are signed.",
    ],
)
def test_standing_is_noticed(text: str) -> None:
    """Standing for a seat is noticed."""
    check_notices(DETECTOR, text)
