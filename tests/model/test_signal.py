"""The promises of signals and of words for confidence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from tests.tools import signal

from tactful.model.signal import BANDS, band


@pytest.mark.parametrize(
    ("confidence", "name"),
    [(0.0, "faint"), (0.29, "faint"), (0.3, "possible"), (0.69, "possible"), (0.7, "likely"), (0.95, "certain"),
     (1.0, "certain")],
)
def test_a_confidence_has_a_word(confidence: float, name: str) -> None:
    """Each word starts at its own number and lasts until the next one."""
    assert band(confidence) == name


def test_the_words_rise() -> None:
    """The words for confidence are listed from the least to the surest."""
    assert all(less < more for less, more in pairwise(BANDS.values()))


def test_a_signal_is_certain_unless_it_says_otherwise() -> None:
    """What is read off the page has the confidence 1."""
    assert signal("phone_number", 0, 5).confidence == 1.0
