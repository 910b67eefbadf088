"""What other employer notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.other_employer import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "The council has lost my form.",
        "My old coat still fits.",
        "We work for different teams now.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "[[British Gas]] sent another bill.",
        "I do drains [[for a different council]].",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "other_employer")
