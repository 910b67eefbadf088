"""What cog puts into the pages of ``docs/reference``: the program, the packs and the contracts, as they are today.

Used with ``cog -r -I docs docs/reference/*.md``; ``cog --check`` tells whether
the pages are still right. It reads; it keeps no words of its own but headings.
"""

# ruff: noqa: INP001 - cog puts this folder on the path

from __future__ import annotations

import configparser
import importlib
import importlib.util
import inspect
import re
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tactful import errors as errors_module
from tactful.detectors import DETECTORS
from tactful.policy.load import load_source
from tactful.surfaces.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.detectors.base import Detector
    from tactful.policy.document import Clause, Policy
    from tactful.policy.question import Question
    from tactful.policy.rule import Cap, Right

ROOT = Path(__file__).parent.parent
PACK = "milton_keynes"
WIDTH = 80
READS = {
    "words": "what the person wrote",
    "profile": "the profile",
    "description": "what a picture is said to show",
    "surroundings": "the rest of a page",
}


def page(lines: Iterable[str]) -> str:
    """Return lines as a page, with one empty line before every heading and never two together."""
    joined = re.sub(r"\n+(?=#{2,3} )", "\n\n", "\n" + "\n".join(lines))
    return "\n" + re.sub(r"\n{3,}", "\n\n", joined).strip() + "\n\n"


def commands() -> str:
    """Return the help of every command."""
    top = click.Context(main, info_name="tactful", terminal_width=WIDTH, help_option_names=["-h", "--help"])
    return page(_helps(main, top, "tactful"))


def detectors() -> str:
    """Return every detector's page, from the docstring of its file."""
    kinds = {"text": "What is noticed", "context": "What excuses"}
    lines: list[str] = []
    for folder, title in kinds.items():
        lines.append(f"## {title}\n")
        for detector in DETECTORS:
            if _folder(detector) == folder:
                lines += _detector(detector, folder)
    return page(lines)


def errors() -> str:
    """Return the tree of errors and a table of what each one means."""
    rest = inspect.cleandoc(errors_module.__doc__ or "").split("::\n", 1)[1].splitlines()
    tree = [line for line in rest if line.startswith("    ")]
    lines = ["```text", textwrap.dedent("\n".join(tree)), "```", ""]
    lines += _table(("error", "exit code", "what it means"), _errors())
    return page(lines)


def clauses() -> str:
    """Return the clauses of the bundled pack with what serves each of them."""
    policy = load_source(PACK)
    lines = [f"{policy.title}, {policy.organisation}. {policy.note}", ""]
    lines += _table(
        ("clause", "what it says, in the pack's words", "how it binds", "what serves it"),
        ((f"**{c.id}**", f"**{c.heading}.** {c.gist}", c.modality.value, _served(c, policy)) for c in policy.clauses),
    )
    return page(lines)


def rights() -> str:
    """Return every right of the bundled pack."""
    policy = load_source(PACK)
    return page(line for right in policy.rights for line in _right(right))


def facts() -> str:
    """Return every fact that can be declared with the bundled pack."""
    policy = load_source(PACK)
    asked = [question for question in policy.questions if question.asked]
    given = [question for question in policy.questions if not question.asked]
    lines = [line for question in asked for line in _fact(question)]
    lines += ["## What comes with a draft or a situation\n", "These are never asked for.\n"]
    lines += [line for question in given for line in _fact(question)]
    return page(lines)


def layers() -> str:
    """Return the layers and the other import contracts."""
    contracts = configparser.ConfigParser()
    contracts.read(ROOT / ".importlinter", encoding="utf-8")
    drawn = contracts["importlinter:contract:layers"]["layers"].split("\n")
    lines = ["```text", *(line for line in drawn if line), "```", ""]
    lines += _table(("layer", "what it is"), _packages(drawn))
    lines += ["", "The contracts, in the order in which they are checked:", ""]
    lines += [f"- {contracts[name]['name']}." for name in contracts.sections() if ":contract:" in name]
    return page(lines)


def _helps(command: click.Command, context: click.Context, name: str) -> Iterator[str]:
    yield f"## `{name}`\n"
    yield f"```text\n{command.get_help(context)}\n```"
    if isinstance(command, click.Group):
        for word in command.list_commands(context):
            below = command.get_command(context, word)
            if below is not None:
                yield from _helps(below, click.Context(below, info_name=word, parent=context), f"{name} {word}")


def _folder(detector: Detector) -> str:
    for folder in ("text", "context"):
        if (ROOT / "src" / "tactful" / "detectors" / folder / f"{detector.name}.py").is_file():
            return folder
    raise LookupError(detector.name)


def _detector(detector: Detector, folder: str) -> Iterator[str]:
    module = importlib.import_module(f"tactful.detectors.{folder}.{detector.name}")
    prose, _, rest = inspect.cleandoc(module.__doc__ or "").partition("\nNotices:\n")
    notices, _, leaves = rest.partition("\nLeaves alone:\n")
    yield f"### `{detector.name}`\n"
    yield prose.rstrip() + "\n"
    reads = [words for role, words in READS.items() if role in detector.reads]
    yield f"Signals: {_codes(detector.emits)}. Reads {_joined(reads, 'and')}.\n"
    for title, examples in (("Notices", notices), ("Leaves alone", leaves)):
        if examples.strip():
            yield f"{title}:\n\n```text\n{textwrap.dedent(examples).strip()}\n```\n"


def _errors() -> Iterator[tuple[str, ...]]:
    for name, thing in vars(errors_module).items():
        if inspect.isclass(thing) and issubclass(thing, errors_module.TactfulError):
            yield f"`{name}`", str(thing.exit_code), _plain((inspect.getdoc(thing) or "").split("\n")[0])


def _served(clause: Clause, policy: Policy) -> str:
    rules = [rule.id for rule in policy.rules if rule.clause == clause.id]
    cited = [s.id for s in policy.situations if clause.id in s.cites]
    sent = [r.title for r in policy.references if clause.id in r.clauses]
    parts = [f"rules {_codes(rules)}"] if rules else []
    parts += [f"answers such as {_codes(cited[:3])}"] if cited else []
    parts += [f"points to {'; '.join(sent)}"] if sent else []
    parts += [f"nothing is checked: {clause.unchecked}"] if clause.unchecked else []
    return "; ".join(parts)


def _right(right: Right) -> Iterator[str]:
    yield f"## {right.title}\n"
    yield f"{right.say}\n"
    yield from (_cap(cap) for cap in right.caps)
    for excuse in right.excuses:
        yield f"- {_codes(excuse.signals)} {'do' if len(excuse.signals) > 1 else 'does'} not count beside it."
    yield from _beside(right)
    if right.floor:
        yield "- It belongs to the floor: no pack can lower or change it."


def _cap(cap: Cap) -> str:
    topics = [topic.replace("_", " ") for topic in cap.topics]
    about = f"about {_joined(topics, 'or')}" if topics else "of any kind"
    most = "is dropped" if cap.at_most.value == "clear" else f"comes to `{cap.at_most}` at most"
    return f"- A finding {about} {most}{', unless something else stands against it' if cap.unless else ''}."


def _beside(right: Right) -> Iterator[str]:
    if right.route:
        yield f"- It adds what to do: {right.route.do or right.route.say}"
    if right.never:
        yield f"- These are never offered: {_codes(right.never)}."
    if right.not_alone:
        yield f"- Never the only one to turn to: {_codes(right.not_alone)}."


def _fact(question: Question) -> Iterator[str]:
    yield f"### `{question.fact}`\n"
    yield f"{question.ask} {question.why}".rstrip() + "\n"
    yield from _table(("value", "meaning"), ((f"`{o.value}`", o.label) for o in question.options))
    if not question.options:
        yield f"A {question.type.value}."
    yield ""


def _packages(drawn: list[str]) -> Iterator[tuple[str, ...]]:
    for word in " ".join(drawn).replace("|", " ").split():
        name = word.strip("()")
        if importlib.util.find_spec(f"tactful.{name}") is None:
            yield f"`{name}`", "not there yet; its place is kept"
            continue
        yield f"`{name}`", _plain((inspect.getdoc(importlib.import_module(f"tactful.{name}")) or "").split("\n")[0])


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    made = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    return [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}", *made] if made else []


def _codes(names: Iterable[Any]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _joined(words: Iterable[str], last: str) -> str:
    *most, end = words
    return f"{', '.join(most)} {last} {end}" if most else end


def _plain(words: str) -> str:
    return words.replace("``", "`").rstrip(".")
