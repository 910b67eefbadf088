"""What the accusation_wrongdoing detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.accusation_wrongdoing import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Word is the new cafe does a good bacon roll.",
        "Funny how time flies, Sandra.",
        "I saw the landlord hand over the envelope and I reported it.",
    ],
)
def test_gossip_about_nothing_and_first_hand_reports_stay_silent(text: str) -> None:
    """Harmless talk, courts and what the writer saw accuse nobody on hearsay."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Word is]] that Cllr Hale had a crate of wine off the builder.",
        "Sandra is sick every Monday, [[funny that]].",
    ],
)
def test_hearsay_about_somebody_is_noticed(marked: str) -> None:
    """Hearsay and insinuation about somebody pointed at are noticed."""
    check_notices(DETECTOR, marked, kind="accusation_wrongdoing")
