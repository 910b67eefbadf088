"""The promises of the words a pack lends."""

from __future__ import annotations

from tactful.model.lexicon import EMPTY_LEXICON, Lexicon


def test_a_list_the_pack_has_not_is_empty() -> None:
    """Asking for a list that the pack does not have is no mistake."""
    assert EMPTY_LEXICON.phrases("employer") == ()


def test_a_list_is_found_by_its_name() -> None:
    """The phrases of a list are those the pack gives."""
    assert Lexicon({"employer": ("Borchester",)}).phrases("employer") == ("Borchester",)


def test_the_same_words_have_the_same_key_in_any_order() -> None:
    """A cache made for a lexicon serves another that says the same."""
    one = Lexicon({"a": ("x",), "b": ("y",)})
    other = Lexicon({"b": ("y",), "a": ("x",)})
    assert one.key() == other.key()
    assert hash(one.key()) == hash(other.key())
