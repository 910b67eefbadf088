"""The promises of the detector measured_criticism."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.context.measured_criticism import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I think we go to Wales.",
        "The council is useless.",
        "The egg took too long.",
    ],
)
def test_private_opinions_and_abuse_are_left_alone(text: str) -> None:
    """Opinions about chips and plain abuse are no measured criticism."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[I don't agree with]] closing the library.",
        "On the new charges, [[we can do better]].",
    ],
)
def test_measured_opinions_are_noticed(text: str) -> None:
    """An opinion of a service, owned and put calmly, is noticed."""
    check_notices(DETECTOR, text)
