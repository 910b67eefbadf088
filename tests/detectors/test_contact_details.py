"""What the contact_details detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.contact_details import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Ring me on 01632 960142 about the pram.",
        "Ring Repairs, the number is on the website, 01632 960100.",
        "He drinks tea in the garden on Thursdays.",
    ],
)
def test_own_and_published_numbers_stay_silent(text: str) -> None:
    """One's own number, helplines and published numbers are nobody else's details."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Ring Denise on 01632 960142]], she picks up.",
        "[[Here's Sanjay's number]] for the skip.",
        "Just so you know, [[he drinks in the Legion on Thursdays]].",
    ],
)
def test_details_given_out_are_noticed(marked: str) -> None:
    """Giving out somebody's number, address or haunts is noticed."""
    check_notices(DETECTOR, marked, kind="contact_details")
