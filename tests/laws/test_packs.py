"""The laws of packs: a build is its policy, and a fingerprint is its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.laws.makings import LAW, policies
from tests.tools import write_pack

from tactful.model.lexicon import Lexicon
from tactful.policy.built import fresh_build, write_build
from tactful.policy.find import bundled
from tactful.policy.fingerprint import fingerprint, words_of
from tactful.policy.load import lineage, load_source

if TYPE_CHECKING:
    from pathlib import Path

    from tactful.policy.document import Policy

WORD: Final = st.text(alphabet="abcdexyz\u00e2\u0175\u00e9\u00f1\u03b1\u05d00189", min_size=1, max_size=8)
WORDS: Final = st.lists(WORD, min_size=1, max_size=12)
PHRASES: Final = st.dictionaries(st.text(max_size=5), st.lists(st.text(max_size=5), max_size=2).map(tuple))
SPACES: Final = (" ", "  ", "\n", "\n\n", "\t", "\u00a0", "\r\n")
MARKS: Final = (" \u2022 ", "\n- ", "-", "\u2013", ", ", ". ", " (", ") ")
QUOTES: Final = (" \u201c", "\u201d ", " \u2018", "\u2019 ", " '", "' ")
BETWEEN: Final = st.sampled_from(SPACES + MARKS + QUOTES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the sources of a pack."""
    return write_pack(tmp_path_factory.mktemp("packs") / "own")


@LAW
@given(policies(routes=True), PHRASES)
def test_a_policy_comes_out_of_its_build_as_it_went_in(
    folder: Path, policy: Policy, phrases: dict[str, tuple[str, ...]],
) -> None:
    """Writing a build and reading it changes nothing, whatever the policy holds."""
    whole = replace(policy, lexicon=Lexicon(phrases), wording={"cy": {name: name for name in phrases}})
    write_build(folder, whole, [folder])
    assert fresh_build(folder) == whole


@pytest.mark.parametrize("name", bundled())
def test_a_bundled_pack_comes_out_of_its_build_as_it_went_in(tmp_path: Path, name: str) -> None:
    """The build of each bundled pack is the pack, but for the examples."""
    whole = load_source(name)
    slim = replace(
        whole,
        rules=tuple(replace(rule, examples=()) for rule in whole.rules),
        rights=tuple(replace(right, examples=()) for right in whole.rights),
    )
    write_build(tmp_path, whole, lineage(name))
    assert fresh_build(tmp_path) == slim


@st.composite
def settings_of(draw: st.DrawFn, words: list[str]) -> str:
    """Draw a way to set words as a text: cases, spaces, bullets, quotation marks and line breaks."""
    drawn = [draw(BETWEEN) + draw(st.sampled_from([word, word.upper()])) for word in words]
    return "".join((*drawn, draw(BETWEEN)))


@LAW
@given(st.data(), WORDS)
def test_how_words_are_set_makes_no_difference(data: st.DataObject, words: list[str]) -> None:
    """Any two settings of the same words have the same fingerprint."""
    one, other = data.draw(settings_of(words)), data.draw(settings_of(words))
    assert fingerprint(words_of(one).words) == fingerprint(words_of(other).words)


@LAW
@given(st.data(), WORDS, WORD)
def test_any_changed_word_makes_a_difference(data: st.DataObject, words: list[str], new: str) -> None:
    """A word changed, added or lost at any place gives another fingerprint, however the text is set."""
    place = data.draw(st.integers(0, len(words) - 1))
    assume(new != words[place])
    usual = fingerprint(words_of(data.draw(settings_of(words))).words)
    for other in (
        [*words[:place], new, *words[place + 1 :]],
        [*words[:place], new, *words[place:]],
        [*words[:place], *words[place + 1 :]],
    ):
        assert fingerprint(words_of(data.draw(settings_of(other))).words) != usual


@LAW
@given(st.text())
def test_every_word_of_any_text_stands_on_one_of_its_lines(text: str) -> None:
    """Lines are counted from 1, never fall, and never pass the last."""
    document = words_of(text)
    assert len(document.words) == len(document.lines)
    assert list(document.lines) == sorted(document.lines)
    assert all(1 <= line <= len(text.splitlines()) for line in document.lines)
