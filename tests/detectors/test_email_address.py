"""The promises of the detector email_address."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.email_address import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Look at bbc.co.uk for the times.",
        "Thanks @borchester.",
        "Two teas @ 80p.",
        "Meet me at the dot com cafe.",
    ],
)
def test_times_handles_and_prices_are_left_alone(text: str) -> None:
    """Words with an at sign or a dot in them are no addresses."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ask [[dawn.example@example.com]].",
        "Mail [[DAWN@EXAMPLE.ORG.UK]] now.",
        "([[a_b-c@example.com]])",
    ],
)
def test_plain_addresses_are_noticed(text: str) -> None:
    """An address is noticed from its first letter to its last."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "It is [[bob at gmail dot com]], be kind.",
        "[[jo.example (at) example.org]]",
        "[[bob [at] example [dot] com]]",
    ],
)
def test_addresses_written_out_are_noticed(text: str) -> None:
    """An address written out to fool machines is noticed all the same."""
    check_notices(DETECTOR, text)
