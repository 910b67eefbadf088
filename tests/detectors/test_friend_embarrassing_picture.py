"""What friend embarrassing picture notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.friend_embarrassing_picture import DETECTOR
from tactful.model.draft import PartRole


@pytest.mark.parametrize(
    "marked",
    [
        "The dog asleep on the sofa again.",
        "This traffic will kill me.",
        "Lovely picture of us all, everyone said yes to it.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "a spaniel asleep with its mouth open",
    ],
)
def test_harmless_descriptions_are_left_alone(marked: str) -> None:
    """A picture that shows nothing of the kind is not noticed."""
    check_notices(DETECTOR, marked, role=PartRole.DESCRIPTION)


@pytest.mark.parametrize(
    "marked",
    [
        "[[She'll kill me for this]] one but here is the picture.",
        "Can you all [[stop tagging me]] please.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "friend_embarrassing_picture")


@pytest.mark.parametrize(
    "marked",
    [
        "a [[man asleep]] on a bench",
    ],
)
def test_descriptions_are_read(marked: str) -> None:
    """What a description shows is noticed where it stands."""
    check_notices(DETECTOR, marked, "friend_embarrassing_picture", role=PartRole.DESCRIPTION)
