"""The promises of the detector protective_marking."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.protective_marking import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "L.A. Confidential again.",
        "The recipe is confidential.",
        "CONFIDENTIAL",
        "restricted access",
    ],
)
def test_titles_and_recipes_are_left_alone(text: str) -> None:
    """The word confidential alone marks nothing."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "[[OFFICIAL-SENSITIVE]]",
        "[[Official: Sensitive]]",
        "[[Not for circulation]].",
        "[[strictly confidential]]",
        "[[embargoed until]] noon",
    ],
)
def test_markings_are_noticed(text: str) -> None:
    """Markings are noticed with and without hyphen."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "A report stamped [[CONFIDENTIAL]] on the desk.",
    ],
)
def test_a_word_in_capitals_counts_where_something_is_marked(text: str) -> None:
    """A word in capitals counts where something is marked with it."""
    check_notices(DETECTOR, text)
