"""The promises of the detector sexual_remark."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.sexual_remark import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "My husband has a lovely bum.",
        "The tits are on the feeder.",
        "Sore bum after spin.",
        "Rated every pasty.",
    ],
)
def test_partners_birds_and_exercise_are_left_alone(text: str) -> None:
    """A husband, a feeder and sore legs are nobody's business."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "I [[would smash him]].",
        "She [[slept her way]] up.",
        "[[Get your tits out]].",
    ],
)
def test_remarks_are_noticed(text: str) -> None:
    """Wanting, ranking and sleeping one's way up are noticed."""
    check_notices(DETECTOR, text)
