"""The promises of the detector threat."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.threat import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I could murder a curry.",
        "My feet are killing me.",
        "My mum will kill me.",
        "I'm going to smash this exam.",
        "I will literally murder whoever finished the milk.",
    ],
)
def test_idioms_are_left_alone(text: str) -> None:
    """Curries, feet, exams and the furious mother threaten nobody."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[I'll break your legs]].",
        "[[I know where you live]].",
        "He [[needs a good kicking]].",
        "[[Watch your back]].",
    ],
)
def test_threats_are_noticed(text: str) -> None:
    """Harm promised, wished or hinted at is noticed."""
    check_notices(DETECTOR, text)
