"""The promises of the detector reported_speech."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.reported_speech import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I called him a cow.",
        "Me to the woman: go home.",
        "The council called a meeting.",
        "I told her so.",
    ],
)
def test_ones_own_words_are_left_alone(text: str) -> None:
    """What I said is no report of another."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "He said [[we are vermin]]. I smiled.",
        "She's been called [[worse]].",
        "They called me [[a lazy cow]].",
    ],
)
def test_the_words_of_others_are_noticed_to_the_end_of_the_sentence(text: str) -> None:
    """A report runs to the end of its sentence."""
    check_notices(DETECTOR, text)
