"""What the message_client detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.message_client import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I texted my sister from my own phone.",
        "I never give clients my number, they ring the office.",
        "The team WhatsApp is all cats.",
    ],
)
def test_colleagues_family_and_refusals_stay_silent(text: str) -> None:
    """Messages in the family or the team, and refusals, are none to clients."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("I [[give my tenants my number]], it is quicker.", "message_client_own_phone"),
        ("[[Texted all my]] tenants from the work mobile.", "message_client_work_phone"),
    ],
)
def test_messages_to_clients_are_noticed_by_phone(marked: str, kind: str) -> None:
    """A message to a client is noticed, by whose phone it was."""
    check_notices(DETECTOR, marked, kind=kind)
