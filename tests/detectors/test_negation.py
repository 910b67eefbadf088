"""The promises of the detector negation."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.negation import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Notice the knot.",
        "Not only that.",
        "No. We left.",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    """Knots, notices and not only govern nothing."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "I am not [[standing for the council]], ever.",
        "without [[a word]]",
        "never [[again]] but soon",
    ],
)
def test_the_governed_words_are_noticed(text: str) -> None:
    """Five words at most, as far as a comma or a but."""
    check_notices(DETECTOR, text)
