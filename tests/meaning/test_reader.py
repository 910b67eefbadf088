"""The trained reader reads any text, however long or odd, and says where what it understood stands."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tactful.meaning.reader import Readings, read
from tactful.meaning.weights import open_weights


def test_nothing_is_read_in_nothing() -> None:
    """An empty text has no window."""
    assert read("") == Readings((), whole=True)


def test_every_signal_has_a_probability_and_a_place() -> None:
    """All of them are probabilities, and every place lies in the text."""
    text = "Not saying a word about Thursday, but the library might want to pack."
    (reading,) = read(text).windows
    assert set(reading.meant) == set(open_weights().card.kinds)
    for meant in reading.meant.values():
        assert 0 <= meant.probability <= 1
        assert 0 <= meant.start < meant.end <= len(text)
    assert abs(sum(reading.weight) - 1) < 1e-3


def test_a_long_text_is_read_to_its_end() -> None:
    """Ten thousand words are read in windows that overlap, without a silent cut."""
    story = "We walked by the lake and fed the ducks and had an ice cream. " * 800
    readings = read(story)
    assert readings.whole
    assert len(readings.windows) > 50
    assert max(meant.end for reading in readings.windows for meant in reading.meant.values()) > len(story) - 2000


def test_a_text_that_is_too_long_says_so() -> None:
    """What is never reached is never said to have been read."""
    assert not read("duck " * 20_000).whole


def test_what_is_said_at_the_very_end_is_heard() -> None:
    """One sentence after a long harmless story counts as it would alone."""
    story = "We walked by the lake and fed the ducks and had an ice cream. " * 60
    said = "Vote Labour on Thursday, they are the only party for this town."
    alone = read(said).windows[0].meant["party_support"].probability
    late = max(reading.meant["party_support"].probability for reading in read(story + said).windows)
    assert alone > 0.5
    assert late > alone / 3


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80))
def test_any_text_at_all_is_read(text: str) -> None:
    """No text breaks it, and no place lies outside of it."""
    for reading in read(text).windows:
        for meant in reading.meant.values():
            assert 0 <= meant.start <= meant.end <= len(text)
