"""The promises of the detector counter_speech."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.counter_speech import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "This bus stop is disgusting.",
        "Nobody should wait nine weeks.",
        "Stop calling me at tea time.",
    ],
)
def test_complaints_of_other_things_are_left_alone(text: str) -> None:
    """A disgusting bus stop is no counter-speech."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[Calling people vermin is disgusting]].",
        "Well. [[Stop calling people scroungers]].",
    ],
)
def test_condemning_is_noticed(text: str) -> None:
    """The sentence that condemns is noticed whole."""
    check_notices(DETECTOR, text)
