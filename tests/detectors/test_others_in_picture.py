"""What the others_in_picture detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.others_in_picture import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "three children with their backs to the camera by the sea",
        "an old lady in a paper crown holding a sherry",
        "a crowd outside a council office, faces too small to make out",
        "a small girl in a school jumper on a doorstep",
        "a knitted toy driver in a council van",
    ],
)
def test_family_crowds_and_toys_stay_silent(text: str) -> None:
    """Family, crowds, backs of heads and toys show nobody in somebody's care."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[three colleagues]] at a desk",
        "[[six toddlers]] beside a nursery mud kitchen",
        "an [[elderly woman]] in a wheelchair in a lounge",
    ],
)
def test_people_at_work_or_in_care_are_noticed(marked: str) -> None:
    """People with what tells that they are at work or in care are noticed."""
    check_notices(DETECTOR, marked, kind="others_in_picture")
