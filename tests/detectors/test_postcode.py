"""The promises of the detector postcode."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.postcode import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "The M1 4 miles south.",
        "QZ9 3EJ",
        "MK9 3EI",
        "Model A12 3C.",
        "I live in MK14.",
    ],
)
def test_roads_and_codes_are_left_alone(text: str) -> None:
    """Roads, versions and areas that do not exist are no postcodes."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "At [[MK9 3EJ]].",
        "at [[mk93ej]] now",
        "[[SW1A 1AA]], [[M1 1AE]]",
    ],
)
def test_full_postcodes_are_noticed(text: str) -> None:
    """A full postcode is noticed, spaced or not."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "My postcode is [[MK14]], not a secret.",
    ],
)
def test_a_first_half_counts_where_a_postcode_is_spoken_of(text: str) -> None:
    """Half a postcode needs the word."""
    check_notices(DETECTOR, text)
