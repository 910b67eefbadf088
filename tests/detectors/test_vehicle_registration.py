"""The promises of the detector vehicle_registration."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.vehicle_registration import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "A421 THE long way",
        "MK14 and back",
        "The ABC 123 team",
        "Born in 21 June at ten",
        "a car in B12",
    ],
)
def test_roads_postcodes_and_names_are_left_alone(text: str) -> None:
    """Roads, postcodes and quiz teams are no plates."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[AB12 CDE]] has its lights on.",
        "his car, [[ab12 cde]], is on the grass",
    ],
)
def test_current_marks_are_noticed(text: str) -> None:
    """The current form is noticed."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "reg [[N123 XYZ]]",
        "number plate [[KIB 1234]]",
    ],
)
def test_older_marks_need_the_word_plate(text: str) -> None:
    """Older and Northern Irish forms count after such words as reg."""
    check_notices(DETECTOR, text)
