"""The promises of the detector public_building."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.public_building import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "He lives at 14 Heron Road, MK9 3HL.",
        "My house is opposite the church, 14 Heron Road.",
    ],
)
def test_homes_are_left_alone(text: str) -> None:
    """A home is a home, also near a church."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "The library, [[MK9 3HL]].",
        "Borchester Library, [[12 High Street]].",
    ],
)
def test_buildings_are_noticed(text: str) -> None:
    """The address beside a public building is noticed."""
    check_notices(DETECTOR, text)
