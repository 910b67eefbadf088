"""What security detail notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.security_detail import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "The password for the quiz is rhubarb.",
        "Change your passwords now and then.",
        "The lift at the station is broken again.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "The yard [[alarm's been off since]] June.",
        "At the hostel the [[keys are under the mat]] as ever.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "security_detail")
