"""What the private_excess detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.private_excess import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Two pints and home by ten.",
        "Four years sober today.",
        "Nine pints and I am on shift.",
    ],
)
def test_ordinary_evenings_sobriety_and_duty_stay_silent(text: str) -> None:
    """Ordinary evenings, sober years and drink on duty are no private excess."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Nine pints]] on Friday.",
        "[[Never drinking again]], sorry everyone.",
    ],
)
def test_excess_in_free_time_is_noticed(marked: str) -> None:
    """Excess told of free time is noticed."""
    check_notices(DETECTOR, marked, kind="private_excess")
