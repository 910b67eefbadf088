"""The promises of the detector published_number."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.published_number import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "07700 900123",
        "999 steps",
        "Room 111",
    ],
)
def test_private_and_other_numbers_are_left_alone(text: str) -> None:
    """A mobile, a room and steps are not published."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[0300 123 4567]]",
        "ring [[999]]",
        "[[01632 960000]]",
        "[[0800 1111]]",
    ],
)
def test_published_numbers_are_noticed(text: str) -> None:
    """03 and freephone numbers, emergency numbers and the pack's own are published."""
    check_notices(DETECTOR, text)
