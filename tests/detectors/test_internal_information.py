"""What internal information notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.internal_information import DETECTOR
from tactful.model.draft import PartRole


@pytest.mark.parametrize(
    "marked",
    [
        "I have seen that film twice.",
        "The minutes are public, on the council website.",
        "My wedding spreadsheet has nine tabs.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "a monitor, switched off",
    ],
)
def test_harmless_descriptions_are_left_alone(marked: str) -> None:
    """A picture that shows nothing of the kind is not noticed."""
    check_notices(DETECTOR, marked, role=PartRole.DESCRIPTION)


@pytest.mark.parametrize(
    "marked",
    [
        "[[I've seen the purchase order]] for it.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "internal_information")
