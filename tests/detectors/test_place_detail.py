"""What the place_detail detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.place_detail import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "There is room for 3.",
        "My number one rule.",
        "The road is flat.",
    ],
)
def test_rooms_in_general_stay_silent(text: str) -> None:
    """Room to spare and number one are no places."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "She is in [[room 11]].",
        "Ring at [[flat 6b]].",
        "They live at [[number 9]].",
    ],
)
def test_numbered_places_are_noticed(marked: str) -> None:
    """Numbered flats, rooms, beds and houses are places."""
    check_notices(DETECTOR, marked, kind="place_detail")
