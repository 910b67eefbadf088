"""``tactful pack``: for those who write and keep policy packs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tactful.errors import PackInvalid, SourceUnsupported
from tactful.policy.find import bundled, find_pack
from tactful.surfaces.cli.options import DEFAULT_PACK, Commands, format_option, policy_of, today
from tactful.surfaces.cli.terminal import console, progress, write_line
from tactful.surfaces.cli.terminal import show as show_words

if TYPE_CHECKING:
    from tactful.policy.anchors import Anchored, AnchorReport, Passage
    from tactful.policy.document import Policy

DRIFTED = 1
WRONG = PackInvalid.exit_code

_pack_argument = click.argument("pack", default=DEFAULT_PACK)


@click.group(cls=Commands)
def command() -> None:
    """Read, test, review and build policy packs.

    A pack is a folder of YAML files that puts one organisation's policy into
    data. PACK is the name of a bundled pack or the path of a folder.
    """


@command.command("list")
def list_packs() -> int:
    """List the packs that come with Tactful."""
    for name in bundled():
        click.echo(name)
    return 0


@command.command()
@_pack_argument
@click.option("--facts", is_flag=True, help="Show the facts that can be declared, instead of the clauses.")
@format_option
def show(pack: str, *, facts: bool, form: str) -> int:
    """Show the clauses of a pack as a person would read them."""
    from tactful.surfaces.cli.pack_words import facts_as_json, facts_as_words, policy_as_json, policy_as_words  # noqa: PLC0415

    policy = policy_of(pack)
    if form == "json":
        write_line(json.dumps((facts_as_json if facts else policy_as_json)(policy), ensure_ascii=False))
    else:
        show_words((facts_as_words if facts else policy_as_words)(policy), console())
    return 0


@command.command()
@_pack_argument
def test(pack: str) -> int:
    """Try every example of a pack against its own rules."""
    from tactful.faces.pack_examples import try_examples  # noqa: PLC0415
    from tactful.faces.pack_review import explain_wrong  # noqa: PLC0415

    policy = _source(pack)
    count = sum(len(rule.examples) for rule in policy.rules) + sum(len(right.examples) for right in policy.rights)
    wrong = []
    with progress("Trying examples", count) as advance:
        for tried in try_examples(policy, today()):
            if not tried.right:
                wrong.append(explain_wrong(tried))
            advance(1)
    for problem in wrong:
        click.echo(problem, err=True)
    click.echo(f"{policy.id}: {count - len(wrong)} of {count} examples come out as written.")
    return WRONG if wrong else 0


@command.command()
@_pack_argument
def review(pack: str) -> int:
    """Look for what is missing, unreachable or silent in a pack."""
    from tactful.faces.pack_review import review as look  # noqa: PLC0415

    policy = _source(pack)
    problems = look(policy, today())
    for problem in problems:
        click.echo(problem, err=True)
    if problems:
        click.echo(f"{policy.id}: {len(problems)} things to look at.")
        return WRONG
    click.echo(f"{policy.id}: nothing to mend. {_served(policy)}")
    return 0


@command.command()
@click.argument("kind", default="rules")
@click.option("--list", "list_", is_flag=True, help="List the kinds of file a pack has.")
def schema(kind: str, *, list_: bool) -> int:
    """Print the JSON Schema of a kind of pack file, for editors."""
    from tactful.policy.schema import FILES  # noqa: PLC0415
    from tactful.policy.schema import schema as schema_of  # noqa: PLC0415

    if list_:
        for name, shape in FILES.items():
            click.echo(f"{name:12} {(shape.__doc__ or '').splitlines()[0]}")
        return 0
    if kind not in FILES:
        message = f"a pack has no '{kind}' file; it has {', '.join(FILES)}"
        raise click.UsageError(message)
    click.echo(json.dumps(schema_of(kind), indent=2))
    return 0


@command.command()
@click.argument("pack")
@click.argument("document", type=click.Path(path_type=Path))
@click.option(
    "--passage", nargs=2, metavar="FIRST LAST",
    help="Print the anchor of one passage, from its first few words to its last few, to put into clauses.yaml.",
)
@click.option("--whole", is_flag=True, help="Print the fingerprint of the whole document, to put into policy.yaml.")
def anchor(pack: str, document: Path, passage: tuple[str, str] | None, *, whole: bool) -> int:
    """Hold a pack against the document it restates (plain text).

    Every clause is looked for at its anchor; passages that no clause covers
    and clauses that are no longer found are drift, and the exit code is 1.
    """
    from tactful.policy.anchors import anchor as look  # noqa: PLC0415

    policy, text = policy_of(pack), _document(document)
    if passage or whole:
        return _print_anchor(text, passage)
    report = look(policy, text)
    _show_anchors(report)
    return DRIFTED if report.drifted else 0


@command.command()
@click.argument("packs", nargs=-1)
def build(packs: tuple[str, ...]) -> int:
    """Compile packs, so that checks start fast and questions are understood. Without names: every bundled pack."""
    from tactful.faces.meanings import build_meanings  # noqa: PLC0415
    from tactful.policy.built import write_build  # noqa: PLC0415
    from tactful.policy.load import lineage  # noqa: PLC0415

    for pack in packs or bundled():
        policy = _source(pack)
        path = write_build(find_pack(pack), policy, lineage(pack))
        click.echo(f"{pack}: built, {path.stat().st_size // 1000} kB")
        with progress("Reading the phrasings of its situations", None):
            build_meanings(pack, policy)
    return 0


def _source(pack: str) -> Policy:
    from tactful.policy.load import load_source  # noqa: PLC0415

    return load_source(pack)


def _served(policy: Policy) -> str:
    rules = {rule.clause for rule in policy.rules}
    reasons = sum(1 for clause in policy.clauses if clause.id not in rules)
    return (
        f"{len(policy.clauses)} clauses ({len(policy.clauses) - reasons} with rules), {len(policy.rules)} rules, "
        f"{len(policy.rights)} rights, {len(policy.situations)} situations."
    )


def _document(path: Path) -> str:
    from tactful.readers import read_file  # noqa: PLC0415

    if path.suffix.lower() in {".html", ".htm"}:
        message = f"{path} is a web page; save the document as plain text to hold the pack against it."
        raise SourceUnsupported(message)
    return "\n".join(part.text for part in read_file(path).parts)


def _print_anchor(text: str, passage: tuple[str, str] | None) -> int:
    from tactful.policy.fingerprint import fingerprint, passage_between, words_of  # noqa: PLC0415

    document = words_of(text)
    span = passage_between(document, *passage) if passage else (0, len(document.words))
    if span is None:
        click.echo("No passage of the document begins and ends so.", err=True)
        return DRIFTED
    start, end = span
    click.echo(f"words: {end - start}")
    click.echo(f'fingerprint: "{fingerprint(document.words[start:end])}"')
    return 0


def _show_anchors(report: AnchorReport) -> None:
    for each in report.found:
        click.echo(f"{each.clause.id:6} {_found(each)}")
    for clause in report.without_anchor:
        click.echo(f"{clause.id:6} has no anchor")
    for passage in report.uncovered:
        click.echo(f"       no clause covers {_place(passage)} ({passage.words} words)")
    if report.drifted:
        click.echo("The pack and this document have drifted apart.")
    else:
        same = "word for word the one the pack names" if report.same else "not word for word the one the pack names"
        click.echo(f"Every anchored clause was found and every passage is covered; the document is {same}.")


def _found(each: Anchored) -> str:
    if each.passage is not None:
        section = each.clause.anchor.section if each.clause.anchor else ""
        return f"found, {_place(each.passage)} ({section})"
    return f"NOT FOUND; it should stand in {_place(each.near)}" if each.near else "NOT FOUND"


def _place(passage: Passage) -> str:
    if passage.first == passage.last:
        return f"line {passage.first}"
    return f"lines {passage.first}-{passage.last}"

