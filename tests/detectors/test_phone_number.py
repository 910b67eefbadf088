"""The promises of the detector phone_number."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.phone_number import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "Order 0123456789012345 has shipped.",
        "07 buses and 900 minutes",
        "4929 0123 4567 8901",
        "07123",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    """Orders, cards and short numbers are no telephone numbers."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[07700 900123]]",
        "[[(01908) 252786]]",
        "[[+44 7700 900123]]",
        "[[o7700 9oo123]]",
        "[[07700.900.123]]",
    ],
)
def test_numbers_are_noticed_however_written(text: str) -> None:
    """Spaces, brackets, the country code and letters for noughts do not hide a number."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[07700 900123]]\n[[07700 900124]]",
        "[[01632 960001]] or [[01632 960002]]",
    ],
)
def test_numbers_on_two_lines_are_two(text: str) -> None:
    """Two numbers are noticed apart."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ask for [[ext 4471]].",
    ],
)
def test_an_extension_counts(text: str) -> None:
    """An extension is noticed with its word."""
    check_notices(DETECTOR, text)
