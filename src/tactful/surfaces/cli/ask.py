"""``tactful ask``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from tactful.errors import FactUnknown, TactfulError
from tactful.faces.ask import Asking
from tactful.faces.dialogue import Dialogue
from tactful.faces.meanings import pack_meanings
from tactful.readers.line import question_line
from tactful.reports.as_json import answer_json, answer_line, dump
from tactful.surfaces.cli.lines import answer_lines
from tactful.surfaces.cli.options import (
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
from tactful.surfaces.cli.terminal import console, exit_code, show, write_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from tactful.model.finding import Answer, Asked
    from tactful.policy.question import Situation

LONGEST_QUESTION = 10_000


@click.command(epilog="Exit codes: 0 clear or think, 1 ask or stop, 2 not understood, 3 no answer, 4 pack.")
@click.argument("question", nargs=-1)
@click.option("--situation", metavar="ID", help="A situation by its name, instead of a question in your own words.")
@click.option("--list", "list_", is_flag=True, help="List the situations that can be asked about.")
@click.option("--lines", is_flag=True, help="Read one question a line as JSON, write one answer a line.")
@shared(fact_option, pack_option, format_option, language_option, why_option)
def command(question: tuple[str, ...], **options: Any) -> int:
    """Ask whether you may do a thing, in your own words.

    On a terminal, questions that would change the answer are asked one at a
    time; b goes back and keeps your later answers. Nothing is kept or sent.

    \b
    tactful ask "May I accept a friend request from a pupil?"
    tactful ask --situation logo-use
    tactful ask "Can I text a client?" --fact device=work
    """
    policy = policy_of(options["pack"], options["language"])
    searches = options["lines"] or not (options["list_"] or options["situation"])
    asking = Asking(policy, today(), pack_meanings(options["pack"], policy) if searches else None)
    if options["lines"]:
        return answer_lines(question, _line_answer(asking, options))
    if options["list_"]:
        return _list(asking)
    facts = facts_of(options["facts"])
    if options["situation"]:
        return _converse(Dialogue(asking, _situation(asking, options["situation"]), asking.declared(facts)), options)
    words = " ".join(question) or _question_from_person()
    return _answer(asking, words, facts, options)


def _line_answer(asking: Asking, options: dict[str, Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    always = facts_of(options["facts"])

    def answer(data: dict[str, Any]) -> dict[str, Any]:
        line = question_line(data)
        return answer_line(asking.answer(line.question, {**always, **line.facts}), line.id)

    return answer


def _list(asking: Asking) -> int:
    width = max(len(situation.id) for situation in asking.policy.situations)
    for situation in asking.policy.situations:
        click.echo(f"{situation.id:{width}}  {situation.title}")
    return 0


def _situation(asking: Asking, name: str) -> Situation:
    try:
        return asking.policy.situation(name)
    except KeyError:
        message = f"There is no situation called {name[:60]}. See: tactful ask --list."
        raise FactUnknown(message) from None


def _question_from_person() -> str:
    if sys.stdin.isatty():
        return str(click.prompt("May I", prompt_suffix=" ... "))
    words = sys.stdin.read(LONGEST_QUESTION).strip()
    if not words:
        message = 'Give the question, such as: tactful ask "May I name the council on my profile?"'
        raise click.UsageError(message)
    return words


def _answer(asking: Asking, words: str, facts: dict[str, str], options: dict[str, Any]) -> int:
    answer = asking.answer(words, facts)
    if not answer.situation:
        _show(answer, options)
        return TactfulError.exit_code
    if not _interactive(options):
        _show(answer, options)
        return exit_code([answer.outcome])
    situation = _chosen(asking, answer) if not answer.sure else asking.policy.situation(answer.situation)
    if situation is None:
        _show(asking.answer("", {}), options)
        return TactfulError.exit_code
    return _converse(Dialogue(asking, situation, asking.declared(facts), asking.said(words)), options)


def _chosen(asking: Asking, answer: Answer) -> Situation | None:
    """Let the person say which situation they mean."""
    near = [(answer.situation, answer.title), *answer.others]
    click.echo("Which of these is it?")
    for number, (_, title) in enumerate(near, start=1):
        click.echo(f"  {number}  {title}")
    click.echo("  0  None of them")
    number = click.prompt("Number", type=click.IntRange(0, len(near)), default=1)
    return asking.policy.situation(near[number - 1][0]) if number else None


def _converse(talk: Dialogue, options: dict[str, Any]) -> int:
    if _interactive(options):
        while (asked := talk.next()) is not None:
            if not _put(talk, asked):
                break
    _show(talk.answer, options)
    return exit_code([talk.answer.outcome])


def _put(talk: Dialogue, asked: Asked) -> bool:
    """Put one question; False when the person has had enough."""
    reply = _prompt(talk, asked)
    if reply == "q":
        return False
    if reply == "b":
        if not talk.back():
            click.echo("This is the first question.")
    elif reply == "s":
        talk.skip(asked)
    else:
        _reply(talk, asked, reply)
    return True


def _prompt(talk: Dialogue, asked: Asked) -> str:
    click.echo()
    click.echo(asked.ask)
    if asked.why:
        click.echo(f"  {asked.why}")
    for number, option in enumerate(asked.options, start=1):
        click.echo(f"  {number}  {option.label}")
    hint = "number" if asked.options else asked.type
    words = f"Your answer ({hint}; s skips, b goes back, q shows the answer)"
    return str(click.prompt(words, default=talk.answers.get(asked.fact), type=str)).strip()


def _reply(talk: Dialogue, asked: Asked, reply: str) -> None:
    if reply.isdecimal() and asked.options and 1 <= int(reply) <= len(asked.options):
        reply = asked.options[int(reply) - 1].value
    try:
        talk.reply(asked, reply)
    except FactUnknown as error:
        click.echo(str(error))


def _interactive(options: dict[str, Any]) -> bool:
    return options["form"] == "words" and sys.stdin.isatty() and sys.stdout.isatty()


def _show(answer: Answer, options: dict[str, Any]) -> None:
    if options["form"] == "json":
        write_line(dump(answer_json(answer)))
        return
    from tactful.reports.words import Style, answer_as_words  # noqa: PLC0415 - not wanted for JSON

    target = console()
    style = Style(language=options["language"], width=target.width, trace=options["why"])
    show(answer_as_words(answer, style), target)
