"""What public opinion notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.public_opinion import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "The dog should be walked twice.",
        "I think we should have pizza.",
        "Vote for Labour on Thursday, ceasefire now.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Food banks shouldn't exist]].",
        "Please [[scrap it]].",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "public_opinion")
