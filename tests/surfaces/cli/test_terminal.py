"""The promises of the terminal."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest
from rich.console import Console
from rich.text import Text
from tests.surfaces.cli.tools import COMMAND, environment, jsonl

from tactful.model.outcome import Outcome
from tactful.surfaces.cli.terminal import console, exit_code, fault_words, progress, show, size_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("outcomes", "code"),
    [([], 0), (["clear", "think"], 0), (["clear", "ask"], 1), (["stop", "clear"], 1)],
)
def test_anything_to_be_asked_or_stopped_is_1(outcomes: list[str], code: int) -> None:
    """The strictest of several decides."""
    assert exit_code([Outcome(each) for each in outcomes]) == code


@pytest.mark.parametrize(("columns", "width"), [(None, 80), ("60", 60), ("500", 100)])
def test_a_console_is_as_wide_as_is_good_to_read(
    monkeypatch: pytest.MonkeyPatch, columns: str | None, width: int
) -> None:
    """80 columns where there is no terminal, and never more than 100."""
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns:
        monkeypatch.setenv("COLUMNS", columns)
    assert console(io.StringIO()).width == width


@pytest.mark.parametrize("colour", [True, False])
def test_lines_end_where_their_words_do(*, colour: bool) -> None:
    """Blanks that would fill a line are not printed, with colour or without."""
    stream = io.StringIO()
    target = Console(file=stream, width=20, force_terminal=colour, color_system="standard" if colour else None)
    show(Text("a b   ", style="bold"), target)
    show(Text(""), target)
    assert stream.getvalue().replace("\x1b[1m", "").replace("\x1b[0m", "") == "a b\n\n"


def test_only_a_file_has_a_size(tmp_path: Path) -> None:
    """A stream that is no file has no size to go by."""
    path = tmp_path / "x"
    path.write_bytes(b"abc")
    with path.open("rb") as stream:
        assert size_of(stream) == 3
    assert size_of(io.BytesIO(b"abc")) is None
    assert size_of(None) is None


@pytest.mark.skipif(os.name != "posix", reason="pipes are made so on Unix")
def test_a_pipe_has_no_size() -> None:
    """A pipe has no size."""
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as stream, os.fdopen(writer, "wb"):
        assert size_of(stream) is None


def test_nothing_is_drawn_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    """Progress is for a person at a terminal."""
    with progress("Reading", 100) as advance:
        advance(50)
    assert capsys.readouterr() == ("", "")


def test_a_fault_is_told_by_its_kind_and_place() -> None:
    """The words of an error are left out, for they may be those of a draft."""
    with pytest.raises(ValueError, match="quicksilver") as caught:
        int("quicksilver")
    told = fault_words(caught.value)
    assert "ValueError at test_terminal.py:" in told
    assert "quicksilver" not in told
    assert "an unknown place" in fault_words(ValueError("quicksilver"))


def test_progress_is_drawn_on_a_terminal(pack: str, tmp_path: Path) -> None:
    """Long work on a terminal shows how far it has come, beside the reports and not among them."""
    pexpect = pytest.importorskip("pexpect", reason="pexpect is not installed")
    lines = tmp_path / "lines.jsonl"
    lines.write_bytes(jsonl(*({"id": number, "text": "x"} for number in range(50))))
    out = tmp_path / "out.jsonl"
    command = f"{' '.join(COMMAND)} check --pack {pack} --lines {lines} > {out}"
    child = pexpect.spawn(
        "/bin/sh", ["-c", command], env={**environment(), "TERM": "xterm"}, encoding="utf-8", timeout=60
    )
    child.expect_exact("Reading")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert out.read_bytes().count(b"\n") == 50
    assert b"Reading" not in out.read_bytes()
