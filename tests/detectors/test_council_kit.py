"""What council kit notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.council_kit import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "Netflix and the dog, perfect.",
        "The office printer is jammed again.",
        "Scrolling Vinted on my own phone at dinner time.",
        "Work laptop stays in its bag till Monday.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Sixty wedding invites off [[the office printer]], thank you.",
        "Bought [[a mouse jiggler]] for the desk.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked)
