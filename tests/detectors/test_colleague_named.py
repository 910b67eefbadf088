"""What the colleague_named detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.colleague_named import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "So proud of my team today.",
        "My sister Denise has lost my keys.",
        "I told my manager and she laughed.",
        "Denise makes a lovely lasagne.",
    ],
)
def test_family_teams_and_managers_in_general_stay_silent(text: str) -> None:
    """Family, whole teams and a manager merely mentioned point at nobody."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Denise in payroll]] lost my form.",
        "My supervisor [[Marlena]] is a star.",
        "[[Cllr Okafor]] nodded off again.",
    ],
)
def test_colleagues_are_noticed_by_name_and_post(marked: str) -> None:
    """A name with a post or an office is a colleague."""
    check_notices(DETECTOR, marked, kind="colleague_named")
