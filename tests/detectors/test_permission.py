"""What the permission detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.permission import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Both my kids signed up for swimming.",
        "Planning permission for the shed came from the council.",
        "I never asked for a promotion and I never got one.",
    ],
)
def test_permission_in_other_matters_stays_silent(text: str) -> None:
    """Planning permission, clubs signed up for and promotions are no permission to post."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("[[Her signature and the council's are on file]], so here she is.", "permission_both"),
        ("So here he is, he [[said I could post]] it.", "permission_partial"),
        ("Look at that hat. [[I never asked her]], up it goes.", "permission_none"),
    ],
)
def test_permission_is_noticed_by_who_gave_it(marked: str, kind: str) -> None:
    """Both on paper, half, and none are told apart."""
    check_notices(DETECTOR, marked, kind=kind)
