"""What unpublished decision notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.unpublished_decision import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "The budget was published on Tuesday.",
        "Watch this space, baby due in May.",
        "You did not hear it from me but the bakery does good buns.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "[[You didn't hear it from me]] but the depot is for the chop.",
        "The depot list is [[under embargo]].",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "unpublished_decision")
