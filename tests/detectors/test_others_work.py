"""What others work notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.others_work import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "Took this one myself at the lake.",
        "Interesting article on fostering, link below.",
        "We sang along to the radio all the way.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "I [[scanned the whole book]] for you all.",
        "Cropped picture of a duck I [[found on Pinterest]] today.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked)
