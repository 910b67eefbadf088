"""The promises of the detector fault_report."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.fault_report import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I missed the bus.",
        "The light of my life is out dancing.",
        "He reported for work.",
    ],
)
def test_ordinary_missing_is_left_alone(text: str) -> None:
    """Missed buses and lights of life are no faults."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[Bins missed]] again.",
        "Hole, [[reported on the app]].",
    ],
)
def test_faults_are_noticed(text: str) -> None:
    """A thing of the street beside its fault is a report."""
    check_notices(DETECTOR, text)
