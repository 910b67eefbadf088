"""The promises of the detector national_insurance_number."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.national_insurance_number import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "GB 12 34 56 C",
        "Locker AB123456",
        "ZZ123456C",
        "AB12 3456 E and more",
    ],
)
def test_other_codes_are_left_alone(text: str) -> None:
    """Prefixes never given out and other codes are no such numbers."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[AB 12 34 56 C]]",
        "it is [[ab123456d]]",
        "[[QQ 12 34 56 C]]",
    ],
)
def test_numbers_are_noticed_however_spaced(text: str) -> None:
    """A number is noticed spaced, joined or in small letters."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "Her NI number is [[AB123456]].",
    ],
)
def test_the_last_letter_may_lack_beside_the_words(text: str) -> None:
    """Beside National Insurance the last letter may lack."""
    check_notices(DETECTOR, text)
