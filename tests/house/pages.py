"""The project's pages, as tests read them: blocks of code, links, and the commands they name."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parent.parent.parent
DOCS: Final = ROOT / "docs"
PROMPT: Final = "$ "
GAP: Final = "..."
_BLOCK: Final = re.compile(
    r"^```(?P<kind>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL,
)
_LINK: Final = re.compile(r"\]\((?!https?://|mailto:)([^)\s]*)\)")
_DONE: Final = "\x1e"


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its kind, its words, and the file it stands for, if any."""

    kind: str
    body: str
    title: str = ""


@dataclass(slots=True)
class Step:
    """One command of a console block and the output that should follow."""

    command: str
    expected: list[str] = field(default_factory=list)


def pages() -> list[Path]:
    """Return every page of the project, by its path."""
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]


def name_of(page: Path) -> str:
    """Return the page's path from the root, as the name of a test."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> list[Block]:
    """Return the fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [Block(each["kind"], each["body"], each["title"] or "") for each in _BLOCK.finditer(text)]


def links(page: Path) -> list[str]:
    """Return the links of a page that lead to other pages, or to places in this one."""
    return _LINK.findall(page.read_text(encoding="utf-8"))


def headings(page: Path) -> set[str]:
    """Return the places in a page that a link can name."""
    lines = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}


def steps(block: Block) -> list[Step]:
    """Return the commands of a console block, each with what follows it."""
    made: list[Step] = []
    for line in block.body.splitlines():
        if line.startswith(PROMPT):
            made.append(Step(line.removeprefix(PROMPT)))
        elif made and made[-1].command.endswith("\\"):
            made[-1].command = made[-1].command[:-1] + line.strip()
        elif made:
            made[-1].expected.append(line.rstrip())
    return made


def matches(expected: list[str], printed: list[str]) -> bool:
    """Tell whether output is as a page shows it.

    A line of ``...`` stands for any lines, and ``...`` within a line for any
    words; empty lines at either end and spaces at the end of lines do not count.
    """
    pattern = "".join(
        r"(?:.*\n)*" if line.strip() == GAP else ".*".join(re.escape(part) for part in line.split(GAP)) + r"\n"
        for line in expected
    )
    shown = "\n".join(line.rstrip() for line in printed).strip("\n")
    return re.fullmatch(rf"\n*{pattern}\n*", f"{shown}\n") is not None


def run(block: Block, folder: Path) -> Iterator[tuple[Step, list[str]]]:
    """Run a console block in a folder; yield each command with what it printed, standard error too."""
    wanted = steps(block)
    script = "exec 2>&1\n" + "".join(
        f"{step.command}\n_code=$?; printf '{_DONE}\\n'; (exit $_code)\n" for step in wanted
    )
    done = subprocess.run(
        ["sh", "-c", script], cwd=folder, env=_environment(folder), stdin=subprocess.DEVNULL, capture_output=True,
        check=False, timeout=120,
    )
    outputs = done.stdout.decode("utf-8").split(f"{_DONE}\n")
    for step, output in zip(wanted, outputs, strict=False):
        yield step, output.splitlines()


def prepare(folder: Path) -> None:
    """Put the examples into a folder, and beside it the command ``tactful`` of this very checkout."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    tool = folder.parent / "bin" / "tactful"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tactful "$@"\n', encoding="utf-8")
    tool.chmod(0o755)


def _environment(folder: Path) -> dict[str, str]:
    path = os.pathsep.join([str(folder.parent / "bin"), os.environ.get("PATH", os.defpath)])
    kept = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "TACTFUL_PACK"}}
    return {**kept, "PATH": path, "PYTHONPATH": str(ROOT / "src"), "LC_ALL": "C.UTF-8"}
