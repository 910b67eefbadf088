"""The promises of word rules and trained reader together."""

from __future__ import annotations

from tests.meaning.tools import CARD

from tactful.detectors.learned import NAME, readings, together, understand
from tactful.meaning.reader import Meant, Reading, Readings
from tactful.model.draft import Draft, Part, PartRole
from tactful.model.evidence import Span
from tactful.model.signal import Signal

HEAVY = (0.02, 0.02, 0.06, 0.9)
LIGHT = (0.97, 0.01, 0.01, 0.01)
DRAFT = Draft(parts=(Part(text="a day out"), Part(text="red rosettes", role=PartRole.DESCRIPTION)))


def reading(party: float, weight: tuple[float, float, float, float], start: int = 0) -> Reading:
    """Return a reading in which a party is meant with that probability, by the words from ``start`` on."""
    meant = {
        "party_support": Meant("party_support", start, start + 3, party),
        "ordinary_life": Meant("ordinary_life", 0, 4, 0.5),
    }
    return Reading(meant, weight)


def noticed(kind: str, confidence: float) -> Signal:
    """Return what a word rule noticed."""
    return Signal(kind=kind, evidence=Span(part=0, start=2, end=5), confidence=confidence, detector="words")


def test_what_the_reader_does_not_know_stays() -> None:
    """A telephone number is a telephone number, however harmless the text."""
    number = noticed("phone_number", 1.0)
    assert number in together(DRAFT, [number], [reading(0.01, LIGHT)], CARD)


def test_a_weak_word_in_a_harmless_text_goes() -> None:
    """What a rule half noticed is set aside where reader and rule together hold it unlikely."""
    kept = together(DRAFT, [noticed("party_support", 0.3)], [reading(0.01, LIGHT)], CARD)
    assert "party_support" not in {signal.kind for signal in kept}


def test_a_word_that_the_reader_confirms_is_surer() -> None:
    """Where both see a thing there is one signal, with the rule's words and the higher confidence."""
    (kept,) = (s for s in together(DRAFT, [noticed("party_support", 0.5)], [reading(0.6, HEAVY)], CARD)
               if s.kind == "party_support")
    assert kept.evidence == Span(part=0, start=2, end=5)
    assert kept.confidence > 0.8
    assert kept.may_stop


def test_a_sure_word_is_not_made_less_sure() -> None:
    """The reader never lowers the confidence of what stays."""
    kept = together(DRAFT, [noticed("party_support", 1.0)], [reading(0.3, HEAVY)], CARD)
    assert [signal.confidence for signal in kept if signal.kind == "party_support"] == [1.0]


def test_what_only_the_reader_sees_points_to_its_words() -> None:
    """The place is given in the part in which the words stand."""
    start = len("a day out\n[picture: ")
    (seen,) = (s for s in together(DRAFT, [], [reading(0.7, HEAVY, start)], CARD) if s.kind == "party_support")
    assert seen.evidence == Span(part=1, start=0, end=3)
    assert seen.detector == NAME


def test_a_reading_that_is_not_sure_enough_may_not_stop() -> None:
    """Only where the text as a whole is surely to be left out may a reading alone rule it out."""
    sure = together(DRAFT, [], [reading(0.7, HEAVY)], CARD)
    unsure = together(DRAFT, [], [reading(0.9, (0.1, 0.1, 0.3, 0.5))], CARD)
    assert all(signal.may_stop for signal in sure)
    assert not any(signal.may_stop for signal in unsure)


def test_the_surest_window_of_a_long_text_counts() -> None:
    """What is meant in one window is meant in the text."""
    both = together(DRAFT, [], [reading(0.01, LIGHT), reading(0.8, HEAVY)], CARD)
    assert "party_support" in {signal.kind for signal in both}


def test_nothing_read_leaves_what_was_noticed_that_the_reader_does_not_know() -> None:
    """A draft without words has no reading."""
    empty = Draft(parts=(Part(text=""),))
    assert readings(empty) == Readings((), whole=True)
    assert understand(empty, [noticed("phone_number", 1.0)]).signals == (noticed("phone_number", 1.0),)
