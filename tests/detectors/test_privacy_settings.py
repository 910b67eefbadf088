"""What privacy settings notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.privacy_settings import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "I never accept people I don't know on here.",
        "My account is private and stays so.",
        "The library has four hundred followers.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Sixty friend requests and I [[said yes to everyone]].",
        "Left my [[profile public]] for years.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked)
