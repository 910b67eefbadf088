"""What the clock_time detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.clock_time import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "9.30 out of ten for style.",
        "Monday blues.",
        "It costs 3.50 a cup.",
    ],
)
def test_scores_and_day_names_alone_stay_silent(text: str) -> None:
    """Scores, prices and moods are no times."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "See you at [[3pm]].",
        "She comes [[on Tuesday]] and [[every Friday morning]].",
        "At [[half past two]], or [[tomorrow morning]].",
        "The 14th at [[18:30]].",
    ],
)
def test_times_and_days_are_noticed(marked: str) -> None:
    """Hours, halves and days that fix a moment are noticed."""
    check_notices(DETECTOR, marked, kind="clock_time")
