"""The promises of the detector idiom."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.idiom import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "He would kill her.",
        "They will burn your house.",
        "The council killed the scheme.",
    ],
)
def test_plain_threats_are_left_alone(text: str) -> None:
    """Harm to people is no idiom."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[I could murder a curry]].",
        "My [[feet are killing me]].",
        "We [[ate like pigs]].",
    ],
)
def test_turns_of_speech_are_noticed(text: str) -> None:
    """Killing food, feet and exams is idiom."""
    check_notices(DETECTOR, text)
