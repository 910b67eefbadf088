"""The promises of the detector nhs_number."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.nhs_number import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "NHS number 943 476 5918",
        "01908 252786",
        "94347659190",
        "943 476 5919 0",
    ],
)
def test_numbers_that_fail_the_check_are_left_alone(text: str) -> None:
    """A wrong check digit, a telephone number and a longer number stay silent."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "Her NHS number is [[943 476 5919]].",
        "patient [[9434765919]]",
        "[[943-476-5919]]",
    ],
)
def test_numbers_that_pass_are_noticed(text: str) -> None:
    """A number that passes is noticed with its spaces."""
    check_notices(DETECTOR, text)
