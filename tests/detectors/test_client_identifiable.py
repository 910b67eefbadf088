"""What the client_identifiable detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.client_identifiable import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "One of my tenants keeps a pony in the bath.",
        "My sister Priya is home from hospital.",
        "Mrs Pugh from chapel has the raffle tickets.",
    ],
)
def test_unnamed_clients_family_and_colleagues_stay_silent(text: str) -> None:
    """A story without particulars, one's family and named colleagues identify no client."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "One of my tenants, [[Mr Hale]], keeps a pony.",
        "[[Elsie at number 9]] has gone in.",
        "One of our residents, the one in [[room 3]], sang.",
    ],
)
def test_particulars_of_clients_are_noticed(marked: str) -> None:
    """Names, initials and numbers that tell one client from the rest are noticed."""
    check_notices(DETECTOR, marked, kind="client_identifiable")
