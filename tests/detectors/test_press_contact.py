"""What the press_contact detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.press_contact import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I wrote to the Citizen about the swifts.",
        "Listening to a podcast about Romans.",
        "The Sun says it will rain.",
    ],
)
def test_readers_and_listeners_stay_silent(text: str) -> None:
    """Reading, listening and writing to a paper are no contact from the press."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "The [[Gazette has messaged me]] about the tip.",
        "[[Journalist from the Argus wants to talk]] about my depot post.",
    ],
)
def test_approaches_by_the_press_are_noticed(marked: str) -> None:
    """Papers, stations and channels that come to the writer are noticed."""
    check_notices(DETECTOR, marked, kind="press_contact")
