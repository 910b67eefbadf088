"""The promises of the detector quotation."""

from __future__ import annotations

import pytest
from tests.detectors.tools import LEXICON, check_notices

from tactful.detectors.context.quotation import DETECTOR
from tactful.detectors.prose import Prose


@pytest.mark.parametrize(
    "text",
    [
        "the lads' van, isn't it",
        '5\'10" and 6\'1"',
        '"never closed',
    ],
)
def test_apostrophes_and_inches_are_left_alone(text: str) -> None:
    """Apostrophes and inches quote nothing."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        '"[[go home]]"',
        "‘[[vermin]]’",
        "“[[so]]” and '[[what]]'",
    ],
)
def test_quoted_words_are_noticed_without_their_marks(text: str) -> None:
    """Straight and curly marks are left out of what is noticed."""
    check_notices(DETECTOR, text)


def test_the_writers_own_shouting_is_less_sure() -> None:
    """A quotation of oneself is noticed with less confidence than one of another."""
    own, other = Prose("Got stuck and shouted 'move it' at a trike."), Prose("A man shouted 'move it' at me.")
    sure = [next(iter(DETECTOR.find(prose, LEXICON))).confidence for prose in (own, other)]
    assert sure[0] < sure[1]
