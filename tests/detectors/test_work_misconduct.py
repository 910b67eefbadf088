"""What the work_misconduct detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.work_misconduct import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Hungover on my day off.",
        "The cat is asleep on my desk.",
        "They told us to say we were sick and I refused.",
        "Drunk on power since I got the microphone.",
    ],
)
def test_days_off_orders_and_pets_stay_silent(text: str) -> None:
    """Days off, being told to do it, and a sleeping cat are no misconduct."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Still drunk]], on shift.",
        "Lovely [[nap]] in the store cupboard before handover.",
        "[[Pulled a sickie]], we are at the zoo.",
    ],
)
def test_misconduct_on_duty_is_noticed(marked: str) -> None:
    """Drink, sleep, skiving and faking on duty are noticed."""
    check_notices(DETECTOR, marked, kind="work_misconduct")
