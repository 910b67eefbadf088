"""Reports and answers as words for a person, good at 80 columns and without colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tactful.model.evidence import Span
from tactful.model.outcome import Outcome
from tactful.model.signal import band
from tactful.reports.as_json import offices
from tactful.reports.phrases import phrase
from tactful.reports.underline import harmless, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from tactful.model.draft import Draft
    from tactful.model.finding import Answer, Asked, Consult, Finding, PackUsed, Report, RightHeld

COLOURS: Final = {
    Outcome.CLEAR: "bold green",
    Outcome.THINK: "bold blue",
    Outcome.ASK: "bold yellow",
    Outcome.STOP: "bold red",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How to show: the language, the width in columns, whether to echo the draft, trace, and add the pack's note."""

    language: str = "en"
    width: int = 80
    echo: bool = True
    trace: bool = False
    note: bool = True

    def say(self, key: str) -> str:
        """Return a phrase in the language."""
        return phrase(key, self.language)


def report_words(report: Report, style: Style) -> RenderableType:
    """Return the report, ready to be printed by rich."""
    return Group(*_report(report, style))


def answer_as_words(answer: Answer, style: Style) -> RenderableType:
    """Return the answer, ready to be printed by rich."""
    return Group(*_answer(answer, style))


def _report(report: Report, style: Style) -> Iterator[RenderableType]:
    yield Text(harmless(report.draft.name), style="bold")
    yield _headline(report.outcome, style.say(f"outcome.{report.outcome}.means"), style)
    for note in report.draft.notes:
        yield Text(f"({note})", style="dim")
    if style.echo:
        yield from _marked(report.draft, report.findings, style)
    for finding in report.findings:
        yield from _finding(finding, style)
    yield from _tail(report.rights, report.questions, style)
    yield from _listed(style.say("not_looked_at"), [f"{n.what}: {n.why}" for n in report.not_looked_at])
    if style.note:
        yield from _note(report.pack)


def _answer(answer: Answer, style: Style) -> Iterator[RenderableType]:
    if not answer.situation:
        yield Text(style.say("nothing_found"))
        return
    yield from _answer_head(answer, style)
    for finding in answer.findings:
        yield from _finding(finding, style)
    yield from _answer_people(answer, style)
    yield from _tail(answer.rights, answer.questions, style)
    assumed = [f"{each.ask} {each.label} ({each.fact}={each.value})" for each in answer.assumed]
    yield from _listed(style.say("assumed"), assumed)
    yield from _listed(style.say("others"), [] if answer.sure else [title for _, title in answer.others])
    yield from _note(answer.pack)


def _answer_head(answer: Answer, style: Style) -> Iterator[RenderableType]:
    if not answer.sure:
        yield Text(style.say("unsure"))
    yield Text(answer.title, style="bold")
    means = style.say("answer.clear.means" if answer.outcome is Outcome.CLEAR else f"outcome.{answer.outcome}.means")
    yield _headline(answer.outcome, means, style)
    if answer.say:
        yield Padding(Text(answer.say), (1, 0, 0, 3))
    if answer.cites:
        yield Padding(_pairs([(style.say("permits"), ", ".join(answer.cites))]), (1, 0, 0, 3))


def _note(pack: PackUsed) -> Iterator[RenderableType]:
    if pack.note:
        yield Text("")
        yield Text(pack.note, style="dim")


def _answer_people(answer: Answer, style: Style) -> Iterator[RenderableType]:
    said = {office.role for finding in answer.findings for office in finding.consult}
    pairs = [(style.say("who"), _office(each, style)) for each in offices(answer) if each.role not in said]
    pairs += [(style.say("see"), f"{each.title} ({each.where})") for each in answer.references]
    if pairs:
        yield Padding(_pairs(pairs), (1, 0, 0, 3))


def _headline(outcome: Outcome, means: str, style: Style) -> Text:
    return Text.assemble((style.say(f"outcome.{outcome}"), COLOURS[outcome]), f"  {means}")


def _marked(draft: Draft, findings: Iterable[Finding], style: Style) -> Iterator[RenderableType]:
    spans = [place for finding in findings for place in finding.evidence if isinstance(place, Span)]
    for number, part in enumerate(draft.parts):
        here = [(span.start, span.end) for span in spans if span.part == number]
        if not here:
            continue
        yield Text("")
        if len(draft.parts) > 1:
            yield Text(f"   {style.say('in')} {part.name}:", style="dim")
        shown, more = rows(part.text, here, style.width - 6)
        for row in shown:
            yield Padding(Text(row.words, no_wrap=True, overflow="crop"), (0, 0, 0, 3))
            yield Padding(Text(row.underline(), style="bold", no_wrap=True, overflow="crop"), (0, 0, 0, 3))
        if more:
            yield Text(f"   ... {more} more", style="dim")


def _finding(finding: Finding, style: Style) -> Iterator[RenderableType]:
    yield Text("")
    sure = style.say(f"likely.{band(finding.confidence)}")
    modality = style.say(f"modality.{finding.modality}")
    yield Text.assemble(
        (style.say(f"outcome.{finding.outcome}"), COLOURS[finding.outcome]),
        "  ",
        (f"{finding.clause} {finding.heading}", "bold"),
        (f"  ({modality}{f'; {sure}' if sure else ''})", "dim"),
    )
    pairs = [(style.say("why"), finding.because)]
    if finding.advice:
        pairs.append((style.say("do"), finding.advice))
    pairs += [(style.say("who"), _office(office, style)) for office in finding.consult]
    pairs += [(style.say("see"), f"{pointer.title} ({pointer.where})") for pointer in finding.references]
    if style.trace:
        pairs += [(style.say("trace"), words) for words in _trace(finding)]
    yield Padding(_pairs(pairs), (0, 0, 0, 3))


def _trace(finding: Finding) -> Iterator[str]:
    for trace in finding.trace:
        yield f"rule {trace.rule}: {'; '.join((*trace.grounds, *trace.changes)) or 'no further ground'}"
        held = [words for words in trace.rights if words.endswith(": holds")]
        yield f"rights tried: {len(trace.rights)}; {', '.join(held) or 'none holds'}"


def _office(office: Consult, style: Style) -> str:
    if not office.contact:
        return office.title
    day = f" ({style.say('as_of')} {office.as_of.day} {office.as_of:%B %Y})" if office.as_of else ""
    return f"{office.title}: {office.contact}{day}"


def _tail(rights: Iterable[RightHeld], questions: tuple[Asked, ...], style: Style) -> Iterator[RenderableType]:
    yield from _listed(style.say("rights"), [right.say for right in rights])
    yield from _listed(style.say("questions"), [_question(asked) for asked in questions])
    if questions:
        options = " ".join(f"--fact {asked.fact}=..." for asked in questions)
        yield Text(f"   {style.say('questions.how')} {options}", style="dim")


def _question(asked: Asked) -> str:
    values = ", ".join(option.value for option in asked.options)
    return f"{asked.ask} ({asked.fact}: {values or asked.type})"


def _listed(title: str, lines: list[str]) -> Iterator[RenderableType]:
    if not lines:
        return
    yield Text("")
    yield Text(title, style="bold")
    table = Table.grid(padding=(0, 1))
    table.add_column(width=2, justify="right")
    table.add_column(overflow="fold")
    for line in lines:
        table.add_row("-", Text(line))
    yield table


def _pairs(pairs: Iterable[tuple[str, str]]) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(style="dim", no_wrap=True, min_width=4)
    table.add_column(overflow="fold")
    for name, words in pairs:
        table.add_row(name, Text(words))
    return table
