"""Of the sets of signals a text allows, the one that hangs together is chosen."""

from __future__ import annotations

from dataclasses import replace

from tests.meaning.tools import CARD

from tactful.meaning.choose import choose
from tactful.meaning.reader import Meant, Reading


def reading(party: float, life: float, weight: tuple[float, float, float, float]) -> Reading:
    """Return a reading with those probabilities."""
    meant = {
        "party_support": Meant("party_support", 0, 4, party),
        "ordinary_life": Meant("ordinary_life", 0, 4, life),
    }
    return Reading(meant, weight)


def test_a_harmless_text_keeps_no_faint_signal() -> None:
    """What is hardly likely stays out of a text that is surely harmless."""
    assert list(choose(reading(0.2, 0.9, (0.97, 0.01, 0.01, 0.01)), {}, CARD)) == ["ordinary_life"]


def test_a_weak_word_is_held_back_in_a_harmless_text() -> None:
    """A rule that is half sure of a party does not outweigh a text that is surely harmless."""
    chosen = choose(reading(0.02, 0.95, (0.98, 0.01, 0.005, 0.005)), {"party_support": 0.4}, CARD)
    assert "party_support" not in chosen


def test_a_faint_signal_speaks_where_the_whole_is_heavy() -> None:
    """The likeliest signal is named where the text as a whole is surely to be left out."""
    chosen = choose(reading(0.35, 0.1, (0.02, 0.02, 0.06, 0.9)), {}, CARD)
    assert "party_support" in chosen
    assert "ordinary_life" not in chosen


def test_a_rule_and_the_reader_together_are_surer_than_either() -> None:
    """What a word rule noticed raises the probability of the same signal."""
    alone = choose(reading(0.4, 0.1, (0.1, 0.1, 0.1, 0.7)), {}, CARD)["party_support"]
    both = choose(reading(0.4, 0.1, (0.1, 0.1, 0.1, 0.7)), {"party_support": 0.9}, CARD)["party_support"]
    assert both > 0.9 > alone


def test_a_signal_that_is_taken_for_likelier_than_it_is_is_shifted() -> None:
    """A shift of the card holds a signal less likely, and leaves the others as they were read."""
    one = reading(0.6, 0.9, (0.1, 0.1, 0.1, 0.7))
    shifted = choose(one, {}, replace(CARD, shifts={"party_support": -1.0}))
    assert choose(one, {}, CARD)["party_support"] > shifted.get("party_support", 0.0)
    assert choose(reading(0.2, 0.9, (0.97, 0.01, 0.01, 0.01)), {}, replace(CARD, shifts={"party_support": -1.0}))


def test_nothing_at_all_may_be_chosen() -> None:
    """A text may mean nothing that the reader knows."""
    assert choose(reading(0.01, 0.02, (0.9, 0.04, 0.03, 0.03)), {}, CARD) == {}
