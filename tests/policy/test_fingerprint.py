"""The promises of fingerprints: a passage is its words, and nothing but its words."""

from __future__ import annotations

import pytest

from tactful.policy.fingerprint import find_passage, fingerprint, passage_between, words_of

TEXT = "1. Be kind.\n\n2. Don't\nshout, and be kind."
DOCUMENT = words_of(TEXT)


def printed(text: str) -> str:
    """Return the fingerprint of a text."""
    return fingerprint(words_of(text).words)


def test_a_text_without_words_has_none() -> None:
    """Marks, bullets and empty lines are no words."""
    assert words_of(" \n\u2022 \u2013 \u2026 _ \n").words == ()


@pytest.mark.parametrize(
    "other", ["Do not shout", "Don't shout now", "Shout don't", "Don't  shoot", "Dont shout 2", "D on't shout"],
)
def test_another_word_is_another_fingerprint(other: str) -> None:
    """A word more, less, changed, split or moved is noticed."""
    assert printed(other) != printed("Don't shout")


@pytest.mark.parametrize(
    "other",
    [
        "don't shout",
        "DON\N{RIGHT SINGLE QUOTATION MARK}T SHOUT",
        "\u2022 Don't\n\n   shout!",
        "\u201cDon't\u201d - shout...",
        "\N{FULLWIDTH LATIN CAPITAL LETTER D}on't shout",
        "(Don't)\t_shout_",
    ],
)
def test_how_it_is_set_makes_no_difference(other: str) -> None:
    """Case, line breaks, bullets, quotation marks, full-width forms and spaces are not words."""
    assert printed(other) == printed("Don't shout")


def test_every_word_has_its_line() -> None:
    """Words are counted with the line, from 1, on which each stands."""
    assert DOCUMENT.words == ("1", "be", "kind", "2", "dont", "shout", "and", "be", "kind")
    assert DOCUMENT.lines == (1, 1, 1, 3, 3, 4, 4, 4, 4)


def test_a_fingerprint_is_a_sha256() -> None:
    """The fingerprint names its method and does not show the words."""
    assert fingerprint(()).startswith("sha256:e3b0c44298fc1c149afbf4c8996fb924")
    assert len(fingerprint(("kind",))) == len("sha256:") + 64


@pytest.mark.parametrize(
    ("words", "place"),
    [(("be", "kind"), 1), (("dont", "shout"), 4), (DOCUMENT.words, 0), (("kind", "be"), None), ((), None),
     (("one", "more", *DOCUMENT.words), None)],
)
def test_a_passage_is_found_where_it_first_stands(words: tuple[str, ...], place: int | None) -> None:
    """A passage is found by its fingerprint and number of words alone; one that is not there, or empty, is not."""
    assert find_passage(DOCUMENT, len(words), fingerprint(words)) == place


@pytest.mark.parametrize(
    ("first", "last", "place"),
    [("Be kind", "shout", (1, 6)), ("don't", "Don't", (4, 5)), ("kind", "be kind", (2, 9)), ("shout", "don't", None),
     ("whisper", "kind", None), ("", "kind", None), ("be", "", None)],
)
def test_a_passage_lies_between_its_first_and_last_words(
    first: str, last: str, place: tuple[int, int] | None,
) -> None:
    """A passage is named by how it begins and ends; the end is looked for from the beginning on."""
    assert passage_between(DOCUMENT, first, last) == place
