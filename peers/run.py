"""Run a tool over posts in a process of its own, on one core."""

from __future__ import annotations

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

PYTHON: Final = Path("peers/.venv/bin/python")
"""The environment that ``make`` gives the peers."""

PRESIDIO: Final = "presidio"
CORE: Final = 0


@dataclass(frozen=True, slots=True)
class Looked:
    """What a run over some posts gave.

    ``whole`` seconds from start to end of the process, ``ready`` until the
    tool stood, ``seconds`` for each post, ``found`` whether it found anything
    in each, ``memory`` the peak in MiB.
    """

    whole: float
    ready: float
    seconds: tuple[float, ...]
    found: tuple[bool, ...]
    memory: float


def peer(name: str, posts: Sequence[str]) -> Looked:
    """Run one of the tools of peers/look.py over the posts."""
    return looked([str(PYTHON), "peers/look.py", name], posts)


def looked(command: list[str], posts: Sequence[str]) -> Looked:
    """Run a program that answers as peers/look.py does. Raises CalledProcessError, with what the program said."""
    start = time.perf_counter()
    given = "".join(json.dumps(post) + "\n" for post in posts)
    ran = subprocess.run(on_one_core(command), input=given, capture_output=True, text=True, check=True)  # noqa: S603
    whole = time.perf_counter() - start
    told = json.loads(ran.stdout)
    return Looked(whole, told["ready"], tuple(told["seconds"]), tuple(told["found"]), told["memory"])


def on_one_core(command: list[str]) -> list[str]:
    """Return the command so that it stays on one core where the system can do that."""
    return ["taskset", "-c", str(CORE), *command] if hasattr(os, "sched_setaffinity") else command
