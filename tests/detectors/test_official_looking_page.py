"""What official looking page notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.official_looking_page import DETECTOR


@pytest.mark.parametrize(
    "marked",
    [
        "It's official, we're moving to Wales!",
        "My sourdough has its own Instagram now.",
        "Opening times are on the official council page.",
        "New group for the book club, first Tuesday.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "We [[set up a Facebook page]] for our library at last.",
        "[[Welcome to the Elm Court residents group]], I am your warden.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "official_looking_page")
