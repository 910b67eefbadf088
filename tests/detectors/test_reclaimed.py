"""The promises of the detector reclaimed."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.reclaimed import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "As a parent I agree.",
        "He called me a queer.",
        "The old gits next door.",
    ],
)
def test_the_words_of_others_are_left_alone(text: str) -> None:
    """A word thrown at somebody is not reclaimed."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[As a crip]], I agree.",
        "[[Queer and proud]].",
        "[[Us fat girls]] swim.",
    ],
)
def test_names_for_oneself_are_noticed(text: str) -> None:
    """Rough names for oneself and one's own are reclaimed."""
    check_notices(DETECTOR, text)
