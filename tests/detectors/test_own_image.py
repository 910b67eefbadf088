"""What own image notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.own_image import DETECTOR
from tactful.model.draft import PartRole


@pytest.mark.parametrize(
    "marked",
    [
        "Renewed my passport, ten minutes online.",
        "My bank card got swallowed again.",
        "Lost my licence at the gym.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "a passport with a thumb over the number",
    ],
)
def test_harmless_descriptions_are_left_alone(marked: str) -> None:
    """A picture that shows nothing of the kind is not noticed."""
    check_notices(DETECTOR, marked, role=PartRole.DESCRIPTION)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Here's my boarding pass]], see you there.",
        "[[Photo of my payslip]] to prove it.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "own_image_shared")
