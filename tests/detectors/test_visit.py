"""What the visit detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.visit import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "My dentist appointment is on Thursday.",
        "We visited my gran at the seaside.",
        "I have a job interview at last.",
    ],
)
def test_private_appointments_stay_silent(text: str) -> None:
    """The writer's own appointments are no visits."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "First [[home visit]] of the week.",
        "[[Strategy meeting]] at two.",
        "I am [[doing his assessment]] on Friday.",
    ],
)
def test_visits_by_workers_are_noticed(marked: str) -> None:
    """Visits, reviews and assessments that workers make are noticed."""
    check_notices(DETECTOR, marked, kind="visit")
