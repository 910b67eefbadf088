"""The promises of the detector employer_named."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.employer_named import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I rang the council about the lamp.",
        "She bcc'd me.",
        "My mum is a housing officer.",
        "The council worked on it.",
    ],
)
def test_the_council_as_such_is_left_alone(text: str) -> None:
    """A council that is only spoken of is no employer, nor is that of others."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ten happy years, [[Borchester Council]].",
        "Thanks [[BCC]].",
        "thanks [[borchester city council]]",
    ],
)
def test_names_from_the_pack_are_noticed(text: str) -> None:
    """The names that a pack lends are noticed, initials only in capitals."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[I work for the council]].",
        "[[I'm a housing officer]].",
        "[[I work in highways]].",
    ],
)
def test_plain_words_of_ones_work_are_noticed(text: str) -> None:
    """Saying where one works names the employer."""
    check_notices(DETECTOR, text)
