"""What the befriend_client detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.befriend_client import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Friend request off one of my tenants, declined it and told my manager.",
        "My daughter accepted her place at college.",
        "I followed the recipe on here.",
    ],
)
def test_refused_requests_and_own_friends_stay_silent(text: str) -> None:
    """A refused request and friends of one's own befriend no client."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "One of my tenants found me and I've [[accepted her]].",
        "My year nines saw my dance so I [[followed them all back]].",
    ],
)
def test_friending_clients_is_noticed(marked: str) -> None:
    """Adding, accepting and following people met through work is noticed."""
    check_notices(DETECTOR, marked, kind="befriend_client")
