"""Nothing leaves and nothing stays: no connection, no file written, no draft in anything but the report."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from tests.surfaces.cli.tools import COMMAND, Ran, borchester, environment, jsonl, tactful_process

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "quicksilverfinch"
DRAFT = f"Write to {CANARY}@example.org or ring 07700 900123 about the {CANARY}."
PAGE = f"<!doctype html><title>{CANARY}</title><p>{DRAFT}</p><img class=avatar alt='{CANARY}' src='{CANARY}.png'>"

GUARD = """
import os, sys
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
FORBIDDEN = ("socket.", "subprocess.", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink",
             "os.truncate", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "tempfile.", "shutil.", "webbrowser.",
             "urllib.", "http.", "ftplib.", "smtplib.", "sqlite3.", "syslog.")
def guard(event, arguments):
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
    if writes or event.startswith(FORBIDDEN):
        os.write(2, f"NOT PRIVATE: {event}\\n".encode())
        os._exit(99)
sys.addaudithook(guard)
"""
RUN = "from tactful.surfaces.cli.main import run; run()"
FAULTY_DETECTORS = """
import dataclasses
from tactful import detectors
def find(prose, lexicon):
    raise ValueError(prose.text) from KeyError(prose.text)
detectors.DETECTORS = tuple(dataclasses.replace(each, find=find) for each in detectors.DETECTORS)
"""
FAULTY_SEARCH = """
from tactful.policy.search import SituationSearch
def find(self, question, alike=(), most=3):
    raise ValueError(question)
SituationSearch.find = find
"""

NO_BYTE_CODE = {"PYTHONDONTWRITEBYTECODE": "1", "COVERAGE_PROCESS_CONFIG": "", "COVERAGE_PROCESS_START": ""}
"""So that whatever is written is neither Python's own doing nor that of whoever measures coverage."""

CASES = {
    "words": (("check", DRAFT), b""),
    "piped": (("check", "-"), DRAFT.encode()),
    "file": (("check", "{drafts}/draft.txt"), b""),
    "json": (("check", "--format", "json", "{drafts}/draft.txt"), b""),
    "page": (("check", "{drafts}/page.html"), b""),
    "latin-1": (("check", "{drafts}/latin.txt"), b""),
    "lines": (("check", "--lines"), jsonl({"id": 1, "text": DRAFT}) + b'{"id": 2, "text": "' + CANARY.encode() + b"\n"),
    "ask": (("ask", f"May I text a client about the {CANARY}?"), b""),
    "ask lines": (
        ("ask", "--lines"),
        jsonl({"id": 1, "question": f"May I text a {CANARY}?"}, {"id": 2, "question": 3}),
    ),
}
cases = pytest.mark.parametrize("case", CASES)


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write drafts that hold the canary, and a pack."""
    folder = tmp_path_factory.mktemp("drafts")
    (folder / "draft.txt").write_text(DRAFT)
    (folder / "page.html").write_text(PAGE)
    (folder / "latin.txt").write_bytes(f"café à côté: {DRAFT}".encode("latin-1"))
    borchester(folder)
    return folder


def arguments_of(case: str, drafts: Path) -> tuple[list[str], bytes]:
    """Return the arguments of a case, the pack among them, and its standard input."""
    (command, *rest), stdin = CASES[case]
    own = [argument.replace("{drafts}", str(drafts)) for argument in rest]
    return [command, "--pack", str(drafts / "borchester"), *own], stdin


def empty_home(folder: Path) -> dict[str, str]:
    """Return an environment in which everything that is kept would be kept under a folder."""
    for name in ("home", "tmp", "cache", "cwd"):
        (folder / name).mkdir()
    return {
        **NO_BYTE_CODE,
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }


@cases
def test_no_connection_is_opened_and_no_file_written(case: str, drafts: Path) -> None:
    """Python itself reports every socket, process and open for writing; there is none."""
    arguments, stdin = arguments_of(case, drafts)
    ran = tactful_process(*arguments, stdin=stdin, env=NO_BYTE_CODE, command=(sys.executable, "-c", GUARD + RUN))
    assert "NOT PRIVATE" not in ran.err
    assert ran.code in {0, 1, 3}
    assert ran.raw


@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.socket()",
        "open('{tmp}/x', 'w')",
        "import os; os.mkdir('{tmp}/x')",
        "import tempfile; tempfile.mkstemp()",
        "import os; os.open('{tmp}/x', os.O_CREAT)",
        "import os; os.system('true')",
    ],
)
def test_the_guard_catches_what_it_is_there_for(deed: str, tmp_path: Path) -> None:
    """A socket, a file, a folder or a process would be noticed."""
    code = GUARD + deed.replace("{tmp}", str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, env=environment(**NO_BYTE_CODE)
    )
    assert done.returncode == 99
    assert done.stderr.startswith(b"NOT PRIVATE")


def can_trace() -> bool:
    """Tell whether strace is there and may be used."""
    strace = shutil.which("strace")
    return (
        strace is not None and subprocess.run([strace, "-qq", "true"], capture_output=True, check=False).returncode == 0
    )


@pytest.mark.strace
@pytest.mark.skipif(not can_trace(), reason="there is no strace, or it may not be used")
@cases
def test_the_system_sees_no_connection_and_no_file_either(case: str, drafts: Path, tmp_path: Path) -> None:
    """The calls to the system itself, libraries included, hold no network and no file opened to be written."""
    arguments, stdin = arguments_of(case, drafts)
    trace = tmp_path / "trace"
    calls = (
        "trace=network,open,openat,creat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,link,symlink,truncate"
    )
    command = ("strace", "-f", "-qq", "-e", calls, "-o", str(trace), *COMMAND)
    ran = tactful_process(*arguments, stdin=stdin, env=NO_BYTE_CODE, command=command)
    assert ran.code in {0, 1, 3}
    seen = trace.read_text().splitlines()
    reading = re.compile(r'^\d+ +(?:open|openat)\([^"]*"[^"]*", O_RDONLY(?!.*O_CREAT)')
    devices = re.compile(r'"/dev/(?:null|tty|urandom)"')
    assert seen
    assert not [call for call in seen if "(" in call and not reading.match(call) and not devices.search(call)]


@cases
def test_a_draft_is_nowhere_but_in_the_report(case: str, drafts: Path, tmp_path: Path) -> None:
    """Standard error never repeats a draft, and no file anywhere keeps it."""
    arguments, stdin = arguments_of(case, drafts)
    ran = tactful_process(*arguments, stdin=stdin, env=empty_home(tmp_path), cwd=tmp_path / "cwd")
    assert CANARY not in ran.err
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    if not case.startswith("ask"):
        assert CANARY in ran.out


@cases
def test_a_fault_does_not_repeat_a_draft(case: str, drafts: Path, tmp_path: Path) -> None:
    """Even when the program itself fails, over and over, with the draft in its hands."""
    arguments, stdin = arguments_of(case, drafts)
    command = (sys.executable, "-c", FAULTY_DETECTORS + FAULTY_SEARCH + RUN)
    ran = tactful_process(*arguments, stdin=stdin, env=empty_home(tmp_path), cwd=tmp_path / "cwd", command=command)
    assert ran.code == 3
    assert CANARY not in ran.out + ran.err
    assert "a fault in Tactful itself (ValueError at <string>:" in ran.out + ran.err
    assert "Traceback" not in ran.err
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    "arguments",
    [
        (f"Ring {CANARY} about the bins",),
        ("check", f"--{CANARY} is leaving"),
        ("check", f"-{CANARY} is leaving"),
        ("ask", f"--may {CANARY} leave"),
        ("pack", f"{CANARY} is leaving"),
        ("check", "README.md", f"{CANARY} is leaving"),
    ],
)
def test_a_slip_in_the_command_does_not_repeat_a_draft(arguments: tuple[str, ...]) -> None:
    """Words put where an option or a command is wanted are not repeated in the complaint."""
    ran: Ran = tactful_process(*arguments)
    assert ran.code in {2, 3}
    assert CANARY not in ran.err


@pytest.mark.parametrize("case", [name for name in CASES if not name.startswith("ask")])
def test_without_echo_a_draft_is_nowhere_at_all(case: str, drafts: Path) -> None:
    """With --no-echo not even the report holds words of the draft."""
    (command, *rest), stdin = arguments_of(case, drafts)
    ran = tactful_process(command, "--no-echo", *rest, stdin=stdin)
    assert ran.raw
    assert CANARY not in ran.out + ran.err
