"""What the picture_told detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.picture_told import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Family photo from the beach.",
        "Pictures of my kids in the snow.",
        "The team played well.",
    ],
)
def test_family_pictures_stay_silent(text: str) -> None:
    """Family pictures and teams without pictures show no colleagues."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Team photo]] from curry night.",
        "All the [[pictures of our residents]] are up.",
    ],
)
def test_pictures_of_colleagues_are_noticed(marked: str) -> None:
    """Words that tell of pictures of colleagues and clients are noticed."""
    check_notices(DETECTOR, marked, kind="others_in_picture")
