"""The promises of the detector title_or_fiction."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.title_or_fiction import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Watched the kids play.",
        "Reading on the bus.",
        "A campaign for crossings.",
        "kill bill tomorrow, he owes me",
    ],
)
def test_ordinary_watching_and_reading_are_left_alone(text: str) -> None:
    """Watching children and reading on buses are no titles."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[Kill Bill]] again.",
        "Watched [[The Long Good Friday]] twice.",
        "In [[this episode]] she dies.",
    ],
)
def test_titles_are_noticed(text: str) -> None:
    """Known titles and capitals after a cue are titles."""
    check_notices(DETECTOR, text)
