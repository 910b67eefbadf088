"""The promises of outcomes and their order."""

from __future__ import annotations

from tactful.model.outcome import Modality, Outcome, strictest


def test_nothing_found_is_clear() -> None:
    """Where there is no outcome at all, nothing stands in the way."""
    assert strictest([]) is Outcome.CLEAR


def test_outcomes_are_ordered_from_mildest_to_strictest() -> None:
    """The order is clear, think, ask, stop."""
    assert [outcome.value for outcome in sorted(Outcome, key=lambda each: each.rank)] == "clear think ask stop".split()


def test_the_strictest_is_not_the_last_in_the_alphabet() -> None:
    """Strictness goes by rank, not by spelling."""
    assert strictest([Outcome.THINK, Outcome.ASK]) is Outcome.ASK


def test_a_cap_lowers_and_never_raises() -> None:
    """A cap brings down what lies above it and leaves alone what does not."""
    assert Outcome.STOP.at_most(Outcome.THINK) is Outcome.THINK
    assert Outcome.THINK.at_most(Outcome.STOP) is Outcome.THINK


def test_a_policy_speaks_in_eight_ways() -> None:
    """The modalities are the eight that every part of Tactful agrees on."""
    assert [each.value for each in Modality] == "forbid must advise consult permit power right notice".split()
