"""The promises of underlining words in place."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from tactful.reports.underline import MOST_ROWS, harmless, merged, rows


def shown(text: str, *spans: tuple[int, int], width: int = 40) -> list[tuple[str, str]]:
    """Return the rows that are shown, with what stands beneath each."""
    return [(row.words, row.underline()) for row in rows(text, spans, width)[0]]


def test_a_row_without_anything_marked_is_not_shown() -> None:
    """Only the lines that have something to show are shown."""
    assert shown("one\ntwo\nthree", (4, 7)) == [("two", "~~~")]
    assert shown("one\ntwo") == []


def test_the_words_are_underlined_where_they_stand() -> None:
    """The line beneath has its marks under the words, and nothing after them."""
    assert shown("Ring 07700 900123 now", (5, 17)) == [("Ring 07700 900123 now", "     ~~~~~~~~~~~~")]


@pytest.mark.parametrize(
    ("before", "columns"),
    [("😀 ", 3), ("日本 ", 5), ("e\u0301 ", 2), ("\u200b", 1), ("\x1b[1m", 4), ("ﬁ", 1), ("\t", 1)],
)
def test_wide_and_narrow_characters_keep_the_marks_in_place(before: str, columns: int) -> None:
    """Wide emoji take two columns, combining characters none, and what is hidden shows as one."""
    text = f"{before}here"
    assert [beneath for _, beneath in shown(text, (len(before), len(text)))] == [" " * columns + "~~~~"]


def test_a_wide_character_is_marked_in_full() -> None:
    """A marked character of two columns has two marks."""
    assert shown("a日b", (1, 2)) == [("a日b", " ~~")]


def test_long_lines_are_cut_at_spaces() -> None:
    """A long line is shown in rows that fit, with the marks under their words."""
    text = "one two three four five six"
    found = shown(text, (8, 18), width=10)
    assert found == [("three ", "~~~~~~"), ("four five ", "~~~~")]
    assert all(cell_len(words) <= 10 for words, _ in found)


def test_a_word_without_end_is_cut_all_the_same() -> None:
    """A word longer than the row is cut where the row ends, wide characters too."""
    for letter in ("a", "日"):
        text = letter * 100
        found = shown(text, (40, 60), width=11)
        assert "".join(words for words, _ in found).count(letter) >= 20
        assert sum(beneath.count("~") for _, beneath in found) == cell_len(letter) * 20
        assert all(cell_len(words) <= 11 for words, _ in found)


def test_a_row_narrower_than_a_character_still_ends() -> None:
    """Even where nothing fits, every character has its row."""
    assert [words for words, _ in shown("日本", (0, 2), width=1)] == ["日", "本"]


def test_far_more_than_fits_is_counted() -> None:
    """At most so many rows are shown, and the rest is counted."""
    text = "x\n" * 100
    found, more = rows(text, [(place, place + 1) for place in range(0, 200, 2)], 40)
    assert (len(found), more) == (MOST_ROWS, 100 - MOST_ROWS)


def test_a_line_with_two_marks_is_shown_once() -> None:
    """Marks in one line share a row, and marks across lines have a row each."""
    assert shown("a b c", (0, 1), (4, 5)) == [("a b c", "~   ~")]
    assert shown("ab\ncd", (1, 4)) == [("ab", " ~"), ("cd", "~")]


def test_only_the_neighbourhood_of_a_mark_is_looked_at() -> None:
    """In a text without line ends only what stands near a mark is shown."""
    text = "word " * 20_000
    found, more = rows(text, [(50_000, 50_004)], 40)
    assert (len(found), more) == (1, 0)
    assert len(found[0].words) <= 40


def test_marks_that_touch_are_one() -> None:
    """Marks that overlap or touch are one mark, in whatever order they come."""
    assert merged([(5, 7), (0, 2), (2, 3), (1, 2), (6, 9)]) == [(0, 3), (5, 9)]


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x07", "\n", "\x9b", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud83d", "\u2028"]
)
def test_what_commands_or_hides_is_made_harmless(character: str) -> None:
    """A character that a terminal would obey, or that hides others, shows as one mark."""
    assert harmless(f"a{character}b") == "a�b"


@pytest.mark.parametrize("text", ["café", "日本", "👩‍👩‍👧", "e\u0301", "a\u00a0b", "½ﬁ"])
def test_what_people_write_stays_as_it_is(text: str) -> None:
    """Letters, emoji of several parts and combining characters stay."""
    assert harmless(text) == text
