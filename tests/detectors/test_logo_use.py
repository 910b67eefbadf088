"""What logo use notices, and what it leaves alone."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.logo_use import DETECTOR
from tactful.model.draft import PartRole


@pytest.mark.parametrize(
    "marked",
    [
        "The new Arsenal logo is awful.",
        "LinkedIn stuck the council badge next to my name by itself.",
        "The blue badge came after three weeks.",
        "School crest on the front of her jumper, she looks so grown up.",
    ],
)
def test_tempting_words_are_left_alone(marked: str) -> None:
    """What only sounds like it is not noticed."""
    check_notices(DETECTOR, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "a council van with the council's logo on the door",
    ],
)
def test_harmless_descriptions_are_left_alone(marked: str) -> None:
    """A picture that shows nothing of the kind is not noticed."""
    check_notices(DETECTOR, marked, role=PartRole.DESCRIPTION)


@pytest.mark.parametrize(
    "marked",
    [
        "I put [[the council logo on]] the banner for my page.",
        "My cousin took [[the logo off the letterhead]] for the invitations.",
    ],
)
def test_plain_words_are_noticed(marked: str) -> None:
    """What is said plainly is noticed where it stands."""
    check_notices(DETECTOR, marked, "logo_use")


@pytest.mark.parametrize(
    "marked",
    [
        "a round cake with [[the council's crest]] piped on top",
    ],
)
def test_descriptions_are_read(marked: str) -> None:
    """What a description shows is noticed where it stands."""
    check_notices(DETECTOR, marked, "logo_use", role=PartRole.DESCRIPTION)
