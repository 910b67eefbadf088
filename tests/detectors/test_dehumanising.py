"""The promises of the detector dehumanising."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.dehumanising import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "The rats are vermin.",
        "We ate like pigs.",
        "Cockroaches in the kitchen, they breed like rabbits.",
        "My kids are little monkeys.",
    ],
)
def test_real_animals_are_left_alone(text: str) -> None:
    """Rats in the bins are rats."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[They're vermin]].",
        "[[Migrants are cockroaches]].",
        "[[Not even human]], that lot.",
    ],
)
def test_people_as_vermin_are_noticed(text: str) -> None:
    """People made vermin, beasts or things are noticed."""
    check_notices(DETECTOR, text)
