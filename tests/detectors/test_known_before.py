"""What the known_before detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.known_before import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Went to school with her and now she sings in my choir.",
        "My cousin is on a waiting list for a hip.",
        "My old mate came to the match.",
    ],
)
def test_old_friends_outside_work_stay_silent(text: str) -> None:
    """Old friends who have nothing to do with the service are just friends."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Went to school with]] her and now she is on my caseload.",
        "[[My cousin]] has just been put on our reablement list.",
        "[[Known him since]] we were six, and now I'm his key worker.",
    ],
)
def test_old_acquaintance_that_came_to_the_service_is_noticed(marked: str) -> None:
    """A friend or relative who becomes a client was known before."""
    check_notices(DETECTOR, marked, kind="known_before")
