"""The promises of the detector union_activity."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.union_activity import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I am in the rugby union.",
        "Lightning may strike twice.",
        "Three strikes at the bowling.",
    ],
)
def test_other_unions_and_strikes_are_left_alone(text: str) -> None:
    """Rugby, lightning and bowling are no industrial action."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "The [[GMB]] said no.",
        "[[Picket]] from six.",
        "[[Solidarity with the]] crews.",
    ],
)
def test_union_life_is_noticed(text: str) -> None:
    """Ballots, pickets and solidarity are union life."""
    check_notices(DETECTOR, text)
