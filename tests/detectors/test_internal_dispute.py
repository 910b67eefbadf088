"""What internal dispute notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.internal_dispute import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "My sister is not speaking to me since Monopoly.",
        "Our manager brought in a cake.",
        "New management at the pub.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Our glorious leader]] has discovered e-mail.",
        "Our [[manager couldn't run a bath]], ask anybody.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "internal_dispute")
