"""What the self_joke detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.self_joke import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "My manager is employee of the month.",
        "She has bad knees and a good heart.",
        "I teach first aid on Tuesdays.",
    ],
)
def test_praise_and_facts_stay_silent(text: str) -> None:
    """Praise of others and plain facts are no jokes about oneself."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "Dropped the cake. [[Employee of the month]].",
        "[[Locked myself out]] again.",
    ],
)
def test_jokes_at_own_cost_are_noticed(marked: str) -> None:
    """Turns of phrase that make fun of the writer are noticed."""
    check_notices(DETECTOR, marked, kind="self_joke")
