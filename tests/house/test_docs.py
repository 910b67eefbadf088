"""The pages say what the program does, all of it and nothing else."""

from __future__ import annotations

import importlib
import inspect
import re
from typing import TYPE_CHECKING, Any, Final

import click
import pytest
from tests.house.pages import DOCS, ROOT, Block, blocks, headings, links, matches, name_of, pages, prepare, run, steps

from tactful import errors
from tactful.detectors import DETECTORS
from tactful.model.outcome import Modality, Outcome
from tactful.policy.schema import FILES
from tactful.surfaces.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REFERENCE: Final = DOCS / "reference"
WORDS: Final = tuple(
    "pack|clause|modality|anchor|rule|right|floor|condition|role|reference|question|fact|situation|source|draft|part|"
    "reader|detector|signal|evidence|confidence|finding|outcome|remedy|report|permit|slip|official site|"
    "not looked at|topic|lexicon|build".split("|"),
)
"""The words of the project that a reader may meet and not know."""

PARTS_OF_A_DECISION: Final = ("Context", "Decision", "Alternatives", "Consequences")


def _commands(command: click.Command, name: str = "tactful") -> Iterator[tuple[str, click.Command]]:
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for word in command.list_commands(context):
            below = command.get_command(context, word)
            assert below is not None
            yield from _commands(below, f"{name} {word}")


COMMANDS: Final = dict(_commands(main))


def _options(command: click.Command) -> set[str]:
    options = {word for each in command.params for word in (*each.opts, *each.secondary_opts) if word.startswith("-")}
    return options | {"-h", "--help"}


def _calls(page: Path) -> Iterator[list[str]]:
    """Yield every call of tactful that a page names: in console and sh blocks, and between backquotes."""
    text = page.read_text(encoding="utf-8")
    lines = [step.command for block in blocks(page) if block.kind == "console" for step in steps(block)]
    lines += [line for block in blocks(page) if block.kind == "sh" for line in block.body.splitlines()]
    lines += re.findall(r"(?<!`)`(tactful [a-z][^`\n]*)`(?!`)", text)
    for line in lines:
        for call in re.findall(r"\btactful ([^|;>&<]*)", re.sub(r"\"[^\"]*\"|'[^']*'", "WORDS", line)):
            yield call.split()


def _has_console(page: Path) -> bool:
    return any(block.kind == "console" for block in blocks(page))


def _page(name: str) -> str:
    return (REFERENCE / f"{name}.md").read_text(encoding="utf-8")


def _generator(name: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(DOCS))
    return importlib.import_module(name)


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_no_page_names_a_command_or_option_that_is_not_there(page: Path) -> None:
    """Whatever a page tells a reader to type exists."""
    for words in _calls(page):
        name = "tactful"
        while words and f"{name} {words[0]}" in COMMANDS:
            name = f"{name} {words.pop(0)}"
        assert name != "tactful" or not words or words[0].startswith("-"), words
        given = {word.partition("=")[0] for word in words if word.startswith("-") and word != "-"}
        assert given <= _options(COMMANDS[name]), name


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_no_link_leads_nowhere(page: Path) -> None:
    """Every link to another page, or to a place in one, finds it."""
    for link in links(page):
        path, _, place = link.partition("#")
        target = page.parent / path if path else page
        assert target.exists(), link
        assert not place or place in headings(target), link


def test_no_detector_is_documented_that_is_not_there() -> None:
    """The page of detectors has a heading for each of them and for nothing else."""
    documented = re.findall(r"^### `(\w+)`$", _page("detectors"), re.MULTILINE)

    assert sorted(documented) == sorted(detector.name for detector in DETECTORS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented_with_every_option(name: str) -> None:
    """The page of commands has a part for each command, and its options stand in that part."""
    _, found, rest = _page("commands").partition(f"\n## `{name}`\n")
    part = rest.partition("\n## ")[0]

    assert found
    assert [option for option in _options(COMMANDS[name]) if option not in part] == []


def test_every_error_is_documented() -> None:
    """The page of errors names each one with what it means, in the table and in the tree."""
    page = _page("errors")
    for name, thing in vars(errors).items():
        if inspect.isclass(thing) and issubclass(thing, errors.TactfulError):
            assert f"| `{name}` | {thing.exit_code} |" in page
            assert len(re.findall(rf"\b{name}\b", page)) > 1, f"{name} is missing from the tree in errors.py"


@pytest.mark.parametrize("kind", FILES)
def test_every_kind_of_pack_file_is_documented(kind: str) -> None:
    """The page on packs has a part for each kind of file."""
    assert re.search(rf"^## `{kind}[./]", _page("pack-format"), re.MULTILINE)


def test_every_key_of_a_pack_file_is_documented_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key of a pack file stands in the page without saying what it means."""
    keys = list(_generator("pack_format", monkeypatch).keys())

    assert len(keys) > 50
    assert [f"{part}.{key}" for part, key, meaning in keys if not meaning] == []
    assert [key for _, key, _ in keys if f"| `{key}`" not in _page("pack-format")] == []


@pytest.mark.parametrize("word", [*WORDS, *(outcome.value for outcome in Outcome), *(kind.value for kind in Modality)])
def test_every_word_of_the_project_is_in_the_glossary(word: str) -> None:
    """Whoever meets one of the project's words can look it up."""
    assert f"\n- **{word}**: " in (DOCS / "glossary.md").read_text(encoding="utf-8")


def test_every_decision_says_why_and_what_else_there_was() -> None:
    """Each record has its number in order, and says the context, the decision, the alternatives and what follows."""
    records = sorted((DOCS / "decisions").glob("*.md"))

    assert [int(record.name[:4]) for record in records] == list(range(1, len(records) + 1))
    for record in records:
        parts = re.findall(r"^## (.*)$", record.read_text(encoding="utf-8"), re.MULTILINE)
        assert parts == list(PARTS_OF_A_DECISION), record.name


def test_the_two_commands_of_the_readme_are_the_makefiles() -> None:
    """What the README tells a person on a fresh machine is what make offers and what the checks of every change run."""
    first = next(block for block in blocks(ROOT / "README.md") if block.kind == "sh")
    told = [line.partition("#")[0].strip() for line in first.body.splitlines()]
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert told == ["make try", "make test"]
    assert {"try", "test"} <= set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1] == "make test"


@pytest.mark.parametrize("page", [page for page in pages() if _has_console(page)], ids=name_of)
def test_what_a_page_shows_is_what_comes_out(page: Path, tmp_path: Path) -> None:
    """Every console block, run in order beside the files the page gives, prints what the page shows."""
    folder = tmp_path / "here"
    folder.mkdir()
    prepare(folder)
    for block in blocks(page):
        if block.title:
            _write(block, folder)
        if block.kind == "console":
            for step, printed in run(block, folder):
                assert matches(step.expected, printed), "\n".join([step.command, *printed])


def _write(block: Block, folder: Path) -> None:
    target = folder / block.title
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(block.body, encoding="utf-8")


def test_a_page_that_shows_something_else_is_found_out() -> None:
    """The comparison lets nothing pass but what the page allows for."""
    assert not matches(["one"], ["two"])
    assert not matches(["one", "..."], ["zero", "one"])
    assert not matches([], ["something"])
    assert matches(["one", "...", "four"], ["one", "two", "three", "four"])
    assert matches(["... of ... come out"], ["3 of 4 come out  "])
