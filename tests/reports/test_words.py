"""The promises of reports and answers as words."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from rich.console import Console
from tests.reports.tools import PACK, finding, whole_answer, whole_report
from tests.surfaces.cli.tools import tactful_here, tactful_process

from tactful.model.draft import Draft, Part
from tactful.model.evidence import Span
from tactful.model.finding import Answer, Report
from tactful.model.outcome import Outcome
from tactful.reports.phrases import PHRASES, phrase
from tactful.reports.words import Style, answer_as_words, report_words

if TYPE_CHECKING:
    from rich.console import RenderableType


def printed(words: RenderableType, width: int = 80) -> str:
    """Return what is printed on a console without colour, line ends tidied."""
    console = Console(file=io.StringIO(), width=width, highlight=False, markup=False, emoji=False, color_system=None)
    with console.capture() as captured:
        console.print(words)
    return "\n".join(line.rstrip() for line in captured.get().splitlines())


def report_of(text: str, *spans: tuple[int, int], name: str = "your words") -> Report:
    """Make a report on a text with one finding in those places."""
    evidence = tuple(Span(part=0, start=start, end=end) for start, end in spans)
    return Report(draft=Draft(parts=(Part(text=text),), name=name), pack=PACK, findings=(finding(evidence=evidence),))


def test_a_clear_report_claims_no_more_than_it_knows() -> None:
    """Clear means that nothing was noticed; it is never called safe."""
    shown = printed(report_words(Report(draft=whole_report().draft, pack=PACK), Style()))
    assert "CLEAR  nothing Tactful noticed stands in the way" in shown
    assert "safe" not in shown.lower()


def test_no_phrase_promises_or_threatens() -> None:
    """The program's own words never say that something is safe, or what will follow."""
    said = " ".join(words for language in PHRASES.values() for words in language.values()).lower()
    for word in ("safe", "disciplin", "score", "violat", "risk"):
        assert word not in said


def test_a_phrase_that_is_none_is_an_error() -> None:
    """A key without a phrase is a mistake in the program; a language without one falls back to English."""
    with pytest.raises(KeyError):
        phrase("nothing")
    assert phrase("who", "cy") == phrase("who") == "Ask"


def test_everything_in_a_report_is_told() -> None:
    """Outcome, note, words, clause, confidence, why, what to do, whom to ask, what to read, rights and the rest."""
    shown = printed(report_words(whole_report(), Style(trace=True)))
    for words in (
        "draft.txt",
        "ASK  somebody should be asked",
        "(This is not UTF-8 text; it was read as cp1252.)",
        "in the post:",
        "Ring 07700 900123 now.",
        "in the title of the page:",
        "in the description of attachment 1:",
        "ASK  1 Numbers  (the policy rules it out; likely)",
        "Why  There is a telephone number in it.",
        "Do   Leave it out.",
        "Ask  The clerk: 01632 960999 (last known to be right on 2 January 2026)",
        "Ask  Your manager",
        "See  The handbook (on the shelf)",
        "How  rule number: phone_number (certain, phone_number); lowered",
        "rights tried: 2; quoted: holds",
        "rule other: no further ground",
        "rights tried: 0; none holds",
        "Your rights\n - Your own time is yours.",
        "Whose phone is it? (device: own)",
        "For how long? (years: number)",
        "--fact device=... --fact years=...",
        "Not looked at\n - the picture: Pictures are not read.",
        "Unofficial.",
    ):
        assert words in shown


def test_the_trace_is_told_only_where_it_is_wanted() -> None:
    """Without being asked why, a report does not say how."""
    assert "rule number" not in printed(report_words(whole_report(), Style()))


def test_without_echo_no_words_are_told() -> None:
    """Without echo the words of the draft are left out."""
    shown = printed(report_words(whole_report(), Style(echo=False)))
    assert "900123" not in shown
    assert "Dawn" not in shown


def test_everything_in_an_answer_is_told() -> None:
    """Doubt, title, outcome, words, citations, findings, people, reading, questions and what was assumed."""
    shown = printed(answer_as_words(whole_answer(), Style()))
    for words in (
        "I am not sure that this is what you mean.",
        "Messaging a client\nASK",
        "   Go ahead.",
        "Allowed by 5, 1",
        "Do   Use a work phone.",
        "Ask  The clerk: 01632 960999",
        "See  The handbook",
        "Your rights",
        "Whose phone is it? My own (device=own)",
        "It might also be:\n - Ringing a client",
        "Unofficial.",
    ):
        assert words in shown


def test_an_answer_that_is_sure_names_no_other() -> None:
    """Where the situation is known, near ones are not brought up."""
    shown = printed(answer_as_words(whole_answer(sure=True, findings=()), Style()))
    assert "It might also be" not in shown
    assert "CLEAR  nothing in the policy stands in the way" in shown


def test_a_question_that_found_nothing_says_what_to_do() -> None:
    """A question nobody understands is told the ways on."""
    assert "tactful ask --list" in printed(answer_as_words(Answer(pack=replace(PACK, note="")), Style()))


def test_nobody_is_named_twice() -> None:
    """Whom a finding names is not named again below it."""
    consult = whole_answer().consult
    shown = printed(answer_as_words(whole_answer(findings=(finding(consult=consult),)), Style()))
    assert shown.count("The clerk") == 1


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize(
    "words",
    [
        "Ring 07700 900123 " * 30,
        "😀日本 07700 900123 " * 30,
        "a" * 500 + " 07700 900123",
        "👩‍👩‍👧 e\u0301 07700 900123",
    ],
)
def test_a_report_fits_its_width(words: str, width: int) -> None:
    """No line is wider than the console, whatever the draft is made of."""
    spans = [(match.start(), match.end()) for match in re.finditer("07700 900123", words)]
    shown = printed(report_words(report_of(words, *spans), Style(width=width, trace=True)), width)
    assert max(cell_len(line) for line in shown.splitlines()) <= width


@pytest.mark.parametrize("before", ["", "Ring ", "😀 ", "日本語 ", "e\u0301 ", "\x1b[31m ", "\u202e"])
def test_the_marks_stand_beneath_the_words(before: str) -> None:
    """The line under the words has its marks exactly below them."""
    text = f"{before}07700 900123 now"
    lines = printed(report_words(report_of(text, (len(before), len(before) + 12)), Style())).splitlines()
    place = next(number for number, line in enumerate(lines) if "07700" in line)
    assert cell_len(lines[place].split("07700")[0]) == lines[place + 1].index("~")
    assert lines[place + 1].strip() == "~" * 12


@pytest.mark.parametrize(
    "text", ["\x1b[2J07700", "\x0707700", "\u202e07700", "\r07700", "\ud83d07700", "[red]07700[/red]", ":smile: 07700"]
)
def test_nothing_in_a_draft_commands_the_terminal(text: str) -> None:
    """Control characters are shown, not obeyed, and what looks like markup is left as it is."""
    shown = printed(report_words(report_of(text, (0, len(text)), name="a\x1b[2Jb"), Style()))
    assert not set(shown) & set("\x1b\x07\r\u202e\ud83d")
    assert "07700" in shown
    if text.isprintable():
        assert text in shown


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_its_word_and_meaning(outcome: Outcome) -> None:
    """Colour is never the only sign: each outcome is a word with its meaning."""
    report = Report(draft=whole_report().draft, pack=PACK, findings=(finding(outcome=outcome),))
    assert f"{outcome.value.upper()}  {phrase(f'outcome.{outcome}.means')}" in printed(report_words(report, Style()))


@pytest.mark.parametrize("env", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_is_sent_down_a_pipe(env: dict[str, str]) -> None:
    """What is piped holds no codes and fits 80 columns, with blanks at the end of no line."""
    ran = tactful_process("check", "Ring Dawn on 07700 900123, dawn@example.org or write to SW1A 1AA " * 3, env=env)
    assert "\x1b" not in ran.out
    assert max(len(line) for line in ran.out.splitlines()) <= 80
    assert not [line for line in ran.out.splitlines() if line != line.rstrip()]


def test_a_narrower_console_is_kept_to() -> None:
    """COLUMNS is kept to, and nothing is wider than is good to read."""
    for columns, most in (("50", 50), ("300", 100)):
        ran = tactful_process("check", "Ring Dawn on 07700 900123 " * 10, env={"COLUMNS": columns})
        assert max(len(line) for line in ran.out.splitlines()) <= most


def test_a_report_ends_with_one_line_end() -> None:
    """A report is whole lines, none of them a blank too many at its end."""
    out = tactful_here("check", "A nice sunset.").out
    assert out.endswith("\n")
    assert not out.endswith("\n\n")
