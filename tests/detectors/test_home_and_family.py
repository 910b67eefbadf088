"""What home and family notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.home_and_family import DETECTOR
from tactful.model.draft import PartRole


@pytest.mark.parametrize(
    "marked",
    [
        "Back from two weeks in Wales with a cold.",
        "Reported the drain outside number 6.",
        "The shop is on Mill Lane, open till six.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "a staff noticeboard, no house number in view",
    ],
)
def test_harmless_descriptions_are_left_alone(marked: str) -> None:
    """A picture that shows nothing of the kind is not noticed."""
    check_notices(DETECTOR, marked, role=PartRole.DESCRIPTION)


@pytest.mark.parametrize(
    "marked",
    [
        "[[We're at number 6]], bring a bottle.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "a boy in a jumper with a [[school crest]]",
        "a terraced house with the [[street sign]] beside it",
    ],
)
def test_descriptions_are_read(marked: str) -> None:
    """What a description shows is noticed where it stands."""
    check_notices(DETECTOR, marked, role=PartRole.DESCRIPTION)
