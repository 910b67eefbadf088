"""``tactful check``."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tactful.errors import SourceNotFound, TactfulError
from tactful.faces.check import Look, check, quick_check
from tactful.model.draft import Draft, Part, PartRole
from tactful.readers import looks_like_path, read_file, read_stream, read_words, with_details
from tactful.readers.line import draft_line
from tactful.reports.as_json import dump, report_json, report_line
from tactful.surfaces.cli.lines import STDIN, answer_lines
from tactful.surfaces.cli.options import (
    day_of,
    fact_option,
    facts_of,
    format_option,
    language_option,
    pack_option,
    policy_of,
    shared,
    today,
    why_option,
)
from tactful.surfaces.cli.terminal import console, exit_code, progress, show, write_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tactful.model.finding import Report
    from tactful.model.outcome import Outcome
    from tactful.policy.document import Policy


@click.command(epilog="Exit codes: 0 clear or think, 1 ask or stop, 2 not understood, 3 not checked, 4 pack.")
@click.argument("sources", nargs=-1, metavar="[FILE... | - | WORDS]")
@click.option("--text", "as_text", is_flag=True, help="Take the arguments as the words themselves, never as files.")
@click.option("--platform", default="", help="Where it goes up, such as LinkedIn.")
@click.option("--audience", default="", help="Who can see it, such as public or friends.")
@click.option("--created", callback=day_of, metavar="DAY", help="The day it went up; the policy of then counts.")
@click.option("--picture", "pictures", multiple=True, metavar="WORDS", help="What a picture with it shows, in words.")
@click.option("--echo/--no-echo", default=True, help="Whether to repeat the words that were noticed.")
@click.option("--quick", is_flag=True, help="Leave the trained reader out: words and numbers alone.")
@click.option("--lines", is_flag=True, help="Read one draft a line as JSON, write one report a line.")
@shared(fact_option, pack_option, format_option, language_option, why_option)
def command(sources: tuple[str, ...], **options: Any) -> int:
    """Look at a post, a caption or a saved page, privately.

    Give the words, files (text, Markdown, saved web pages), or - for standard
    input. Each finding names the clause, shows the words, and says what to do
    and whom to ask. Nothing leaves this computer and nothing is kept.

    \b
    tactful check "Ring Dawn on 07700 900123 about the bins"
    tactful check draft.txt bio.html
    tactful check --platform LinkedIn --picture "two pupils at a desk" -
    """
    policy = policy_of(options["pack"], options["language"])
    if options["lines"]:
        return answer_lines(sources, _line_answer(policy, options))
    look = _look(options)
    outcomes: list[Outcome] = []
    whole = True
    readings = _readings(sources, as_text=options["as_text"])
    with progress("Checking", len(readings) if len(readings) > 1 else None) as advance:
        for number, (name, read) in enumerate(readings, start=1):
            try:
                draft = _detailed(read(), options)
                report = look(draft, policy, facts_of(options["facts"]), today())
            except TactfulError as error:
                if error.exit_code != TactfulError.exit_code:
                    raise
                whole = False
                _show_error(name, error, options)
            else:
                outcomes.append(report.outcome)
                _show(report, {**options, "first": len(outcomes) == 1, "last": number == len(readings)})
            advance(1)
    return exit_code(outcomes) if whole else TactfulError.exit_code


def _look(options: dict[str, Any]) -> Look:
    return quick_check if options["quick"] else check


def _line_answer(policy: Policy, options: dict[str, Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    day, look = today(), _look(options)
    always = facts_of(options["facts"])

    def answer(data: dict[str, Any]) -> dict[str, Any]:
        line = draft_line(data)
        report = look(line.draft, policy, {**always, **line.facts}, day)
        return report_line(report, line.id, echo=options["echo"])

    return answer


def _readings(sources: tuple[str, ...], *, as_text: bool) -> list[tuple[str, Callable[[], Draft]]]:
    """Decide what each argument is, before anything is read."""
    if as_text:
        if not sources:
            message = "With --text, give the words to check."
            raise click.UsageError(message)
        return [("your words", lambda: read_words(" ".join(sources)))]
    if not sources:
        if sys.stdin.isatty():
            message = "Give the words to check, a file, or - for standard input."
            raise click.UsageError(message)
        return [_standard_input()]
    if not any(source == STDIN or _is_file(source) for source in sources):
        return [("your words", lambda: read_words(" ".join(sources)))]
    return list(_files(sources))


def _files(sources: tuple[str, ...]) -> Iterator[tuple[str, Callable[[], Draft]]]:
    for number, source in enumerate(sources, start=1):
        if source == STDIN:
            yield _standard_input()
        elif _is_file(source):
            yield source, lambda path=Path(source): read_file(path)  # type: ignore[misc]
        else:
            yield f"argument {number}", lambda number=number: _no_file(number)  # type: ignore[misc]


def _no_file(number: int) -> Draft:
    """Refuse words that stand among files, without repeating them. Raises SourceNotFound."""
    message = f"Argument {number} is no file, though others are. To check words, say --text or leave the files out."
    raise SourceNotFound(message)


def _standard_input() -> tuple[str, Callable[[], Draft]]:
    return "standard input", lambda: read_stream(sys.stdin.buffer)


def _is_file(source: str) -> bool:
    if looks_like_path(source):
        return True
    try:
        return Path(source).exists()
    except OSError:  # longer than a name can be: words, then
        return False


def _detailed(draft: Draft, options: dict[str, Any]) -> Draft:
    pictures = tuple(
        Part(text=words, name=f"description of picture {number + 1}", role=PartRole.DESCRIPTION, attachment=number)
        for number, words in enumerate(options["pictures"])
    )
    detailed = with_details(
        draft, platform=options["platform"], audience=options["audience"], created=options["created"],
    )
    return replace(detailed, parts=(*detailed.parts, *pictures))


def _show(report: Report, options: dict[str, Any]) -> None:
    if options["form"] == "json":
        write_line(dump(report_json(report, echo=options["echo"])))
        return
    from tactful.reports.words import Style, report_words  # noqa: PLC0415 - not wanted for JSON

    target = console()
    if not options["first"]:
        click.echo()
    style = Style(
        language=options["language"], width=target.width, echo=options["echo"], trace=options["why"],
        note=options["last"],
    )
    show(report_words(report, style), target)


def _show_error(name: str, error: TactfulError, options: dict[str, Any]) -> None:
    if options["form"] == "json":
        write_line(dump({"name": name, "error": {"kind": "source", "message": str(error)}}))
    else:
        click.echo(f"tactful: {error}", err=True)
