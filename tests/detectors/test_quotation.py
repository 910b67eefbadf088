"""The promises of the detector quotation."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.quotation import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "the lads' van, isn't it",
        '5\'10" and 6\'1"',
        '"never closed',
    ],
)
def test_apostrophes_and_inches_are_left_alone(text: str) -> None:
    """Apostrophes and inches quote nothing."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        '"[[go home]]"',
        "‘[[vermin]]’",
        "“[[so]]” and '[[what]]'",
    ],
)
def test_quoted_words_are_noticed_without_their_marks(text: str) -> None:
    """Straight and curly marks are left out of what is noticed."""
    check_notices(DETECTOR, text)
