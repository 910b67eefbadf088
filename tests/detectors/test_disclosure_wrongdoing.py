"""The promises of the detector disclosure_wrongdoing."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.disclosure_wrongdoing import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I saw a heron.",
        "We were told to wear wellies.",
        "I've reported the pothole.",
        "The rota is a scandal.",
    ],
)
def test_grievances_and_sights_are_left_alone(text: str) -> None:
    """Herons, wellies, potholes and the rota are no wrongdoing."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[I've been told to]] sign checks that nobody did.",
        "[[We were told]] to backdate it.",
        "It was altered. [[Who do I tell]]?",
    ],
)
def test_first_hand_reports_are_noticed(text: str) -> None:
    """A witness or one who was ordered, beside a wrong, discloses."""
    check_notices(DETECTOR, text)
