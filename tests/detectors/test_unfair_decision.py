"""What the unfair_decision detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.unfair_decision import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "My sister's form was at the bottom of the pile for a year.",
        "The judge let him off with a fine.",
        "I let the dog off the lead.",
    ],
)
def test_contests_and_those_decided_about_stay_silent(text: str) -> None:
    """Contests, dogs and one's own form are decided by others."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "I do the permits. [[Be rude to me]] and your form goes last.",
        "[[Let him off because]] he made me laugh, no ticket.",
    ],
)
def test_favour_in_deciding_is_noticed(marked: str) -> None:
    """Deciding by kin, gifts or manners is noticed."""
    check_notices(DETECTOR, marked, kind="unfair_decision")
