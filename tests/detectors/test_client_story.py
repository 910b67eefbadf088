"""What the client_story detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.client_story import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Two clients cancelled, so I have a gap for gel nails.",
        "The boy next door has learnt the trumpet.",
        "Thank you to every foster carer and social worker out there.",
        "My mum said the carers were lovely.",
    ],
)
def test_other_trades_family_and_thanks_stay_silent(text: str) -> None:
    """Clients of other trades, the family and general thanks are no stories about clients."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[One of my tenants]] keeps a pony in the bath.",
        "The [[lad from the hostel]] passed his test.",
        "Long day with the [[family I support]], but she smiled.",
    ],
)
def test_those_the_service_works_with_are_noticed(marked: str) -> None:
    """A tale about somebody the service works with is noticed by how they are called."""
    check_notices(DETECTOR, marked, kind="client_story")
