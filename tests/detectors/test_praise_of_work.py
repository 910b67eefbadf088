"""The promises of the detector praise_of_work."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.praise_of_work import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Proud of my daughter.",
        "I love this song.",
        "The weather has been brilliant.",
    ],
)
def test_private_praise_is_left_alone(text: str) -> None:
    """Daughters, songs and weather are not work."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "So [[proud of my team]].",
        "[[I love this job]].",
        "[[Thanks to the crew]].",
    ],
)
def test_praise_is_noticed(text: str) -> None:
    """Teams, crews and the job itself are praised."""
    check_notices(DETECTOR, text)
