"""The promises of the command as a whole: its ways in, and every way out."""

from __future__ import annotations

import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click
import pytest
from tests.surfaces.cli.tools import COMMAND, environment, jsonl, tactful_here, tactful_process

import tactful
from tactful.surfaces.cli.main import COMMANDS, main

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize("arguments", [("chekc", "x"), ("pack", "shwo"), ("check", "--formt", "json", "x")])
def test_a_slip_names_the_near_one(arguments: tuple[str, ...]) -> None:
    """A command or option mistyped leaves with 2 and names the near ones."""
    ran = tactful_here(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Did you mean" in ran.err


def test_words_without_a_command_are_told_the_way() -> None:
    """Words given straight away are told of the command for them."""
    ran = tactful_here("A nice sunset.")
    assert ran.code == 2
    assert "tactful check WORDS" in ran.err


def test_words_that_begin_with_a_dash_are_told_the_way(pack: str) -> None:
    """Words that look like an option are told of the two dashes, which work."""
    assert "put -- before them" in tactful_here("check", "--pack", pack, "-- a list of things").err
    assert tactful_here("check", "--pack", pack, "--", "-- a list of things").code == 0


def test_nothing_at_all_shows_the_help() -> None:
    """The bare command is a mistake that shows what can be done."""
    ran = tactful_here()
    assert "Commands:" in ran.out + ran.err
    assert ran.code == 2


def test_every_command_is_listed_and_explains_itself() -> None:
    """Help names every command with its line, and each has help with its exit codes or commands."""
    listed = tactful_here("--help").out
    context = click.Context(main)
    assert main.list_commands(context) == list(COMMANDS)
    for name in COMMANDS:
        assert f"\n  {name} " in listed
        ran = tactful_here(name, "-h")
        assert ran.code == 0
        assert "Exit codes:" in ran.out or "Commands:" in ran.out
    assert main.get_command(context, "watch") is None


def test_the_version_is_said() -> None:
    """The version is that of the package."""
    assert tactful_here("--version").out == f"tactful {tactful.__version__}\n"


def test_the_module_is_the_command(pack: str) -> None:
    """``python -m tactful`` is the same as the command, its name included."""
    ran = tactful_process("check", "--pack", pack, "07700 900123")
    assert ran.code == 1
    assert ran.out == tactful_here("check", "--pack", pack, "07700 900123").out
    assert tactful_process("--help").out.startswith("Usage: tactful ")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_can_complete_it(shell: str) -> None:
    """Click's completion prints a script for each shell it knows."""
    ran = tactful_process(env={"_TACTFUL_COMPLETE": f"{shell}_source"})
    if "bash" in ran.err.lower() and not ran.out:
        pytest.skip("there is no bash of a version that can complete")
    assert ran.code == 0
    assert "_TACTFUL_COMPLETE" in ran.out


@pytest.mark.parametrize(
    ("words", "number", "offered"),
    [
        ("tactful ", "1", {"check", "ask", "pack"}),
        ("tactful pack s", "2", {"show", "schema"}),
        ("tactful check --no", "2", {"--no-echo"}),
        ("tactful check --format ", "3", {"words", "json"}),
    ],
)
def test_completion_offers_what_fits(words: str, number: str, offered: set[str]) -> None:
    """Commands, their own commands, options and the values of options are offered."""
    ran = tactful_process(env={"_TACTFUL_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": number})
    assert offered <= {line.removeprefix("plain,") for line in ran.out.splitlines()}


@contextmanager
def answering(pack: str) -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes], IO[bytes], IO[bytes]]]:
    """Yield a command that has answered its first line and waits for more, with its three streams."""
    with subprocess.Popen(
        [*COMMAND, "check", "--pack", pack, "--lines"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(jsonl({"id": 1, "text": "x"}))
        process.stdin.flush()
        process.stdout.readline()
        yield process, process.stdin, process.stdout, process.stderr


def test_a_closed_pipe_leaves_with_141(pack: str) -> None:
    """A reader that has had enough ends the command quietly."""
    with answering(pack) as (process, stdin, stdout, stderr):
        stdout.close()
        stdin.write(jsonl({"id": 2, "text": "x"}))
        stdin.close()
        assert stderr.read() == b""
        assert process.wait(timeout=60) == 141


def test_a_pipe_closed_before_a_report_leaves_with_141(pack: str) -> None:
    """A report in words that nobody reads ends as quietly."""
    code = (
        "import os, sys; r, w = os.pipe(); os.close(r); os.dup2(w, 1); from tactful.surfaces.cli.main import run; run()"
    )
    ran = tactful_process("check", "--pack", pack, "07700 900123", command=(COMMAND[0], "-c", code))
    assert (ran.code, ran.err) == (141, "")


def test_an_interrupt_leaves_with_130(pack: str) -> None:
    """Ctrl-C ends the command at once and says nothing of what it was at."""
    with answering(pack) as (process, stdin, _, stderr):
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
        assert stderr.read().strip() == b""
        stdin.close()


def test_a_fault_of_the_program_is_told_by_kind_and_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault leaves with 3 and asks for its name and place, not for the words."""

    def fail(*_arguments: object, **_options: object) -> None:
        message = "quicksilver"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(main, "main", fail)
    ran = tactful_here("check", "quicksilver")
    assert ran.code == 3
    assert "a fault in Tactful itself" in ran.err
    assert f"(ZeroDivisionError at {Path(__file__).name}:" in ran.err
    assert "quicksilver" not in ran.err


def test_whoever_leaves_with_a_code_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """An exit with a number stays that number; one with words counts as 1."""

    def leave(code: object) -> None:
        raise SystemExit(code)

    for given, code in ((5, 5), ("words", 1)):
        monkeypatch.setattr(main, "main", lambda given=given, **_options: leave(given))
        assert tactful_here().code == code
