"""The laws of folding: every place found in a folded text is a place of the original."""

from __future__ import annotations

import re
from typing import Final

from hypothesis import given
from hypothesis import strategies as st
from tests.laws.makings import LAW

from tactful.detectors.prose import Prose, fold

ODD: Final = (
    "aZ9 .!?\n'\"-_"
    "\u0430\u0435\u043e\u03b1\u0131\u00df\u0130\u00e9\u0175"  # look-alikes, dots and accents
    "\u0301\u0323\u200b\u200d\u202e\u2066\ufeff\u00ad\ufe0f"  # what does not show, or joins
    "\uff21\uff5e\ufb01\u33c2\u2026\u2019\u201c\u2013\u00bd\u2460"  # full width, ligatures, marks
    "\U0001f600\U0001f3fd\U0001d4d0\u0000\u2028"
)
TEXTS: Final = st.text(alphabet=ODD, max_size=40) | st.text(max_size=40)


@LAW
@given(TEXTS)
def test_every_folded_character_has_a_place_in_the_original(text: str) -> None:
    """Places lie within the text, never run backwards, and there are as many as characters."""
    folded, origin = fold(text)
    places = list(range(len(text))) if origin is None else origin
    assert len(places) == len(folded)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@LAW
@given(TEXTS)
def test_folding_looks_at_one_character_at_a_time(text: str) -> None:
    """A text folds to what its characters fold to, wherever they stand."""
    assert fold(text)[0] == "".join(fold(character)[0] for character in text)


@LAW
@given(TEXTS, st.data())
def test_any_stretch_maps_back_to_words_that_fold_to_it(text: str, data: st.DataObject) -> None:
    """The original words of a stretch, folded again, hold that stretch."""
    prose = Prose(text)
    if not prose.plain:
        return
    start = data.draw(st.integers(0, len(prose.plain) - 1))
    end = data.draw(st.integers(start + 1, len(prose.plain)))
    first, last = prose.span(start, end)
    assert 0 <= first < last <= len(text)
    assert prose.plain[start:end] in fold(text[first:last])[0]


@LAW
@given(TEXTS)
def test_words_stand_where_they_say(text: str) -> None:
    """Every word lies within the text, reads on from the one before, and is what stands there."""
    words = Prose(text).words
    assert len(words) == len(words.starts) == len(words.ends) == len(words.sentences)
    assert list(words.starts) == sorted(words.starts)
    assert list(words.sentences) == sorted(words.sentences)
    for word, start, end in zip(words.texts, words.starts, words.ends, strict=True):
        assert 0 <= start < end <= len(text)
        assert word in re.sub("'", "", fold(text[start:end])[0])


@LAW
@given(TEXTS)
def test_a_sentence_holds_the_place_it_was_asked_for(text: str) -> None:
    """The sentence around a place begins no later and ends after it, and sentences follow one another."""
    prose = Prose(text)
    assert prose.breaks == sorted(prose.breaks)
    for place in range(len(text)):
        start, end = prose.sentence(place)
        assert 0 <= start <= place < end <= len(text)
