"""What the covert_looking detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.covert_looking import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "My boss tagged me in the awayday pictures.",
        "I looked at her wedding pictures all evening.",
        "Made a second account for my cakes.",
    ],
)
def test_tags_and_hobbies_stay_silent(text: str) -> None:
    """Being tagged, pretty pictures and a hobby page look at nobody."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("Our deputy accepted [[my fake account]] in an hour.", "watch_colleague"),
        ("Before a home visit I [[have a scroll of their Facebook]].", "watch_public"),
    ],
)
def test_looking_is_noticed_by_whom_it_is_at(marked: str, kind: str) -> None:
    """Looking at colleagues and at the public is told apart."""
    check_notices(DETECTOR, marked, kind=kind)
