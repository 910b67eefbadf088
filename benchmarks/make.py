"""Measure speed and memory beside other tools, and write docs/benchmarks.md: ``python -m benchmarks.make``.

Everything runs on one core, one after the other, three times round; the table
gives the middle of the three and the ratio to Presidio in this same run.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from peers.run import PRESIDIO, Looked, looked, on_one_core, peer
from quality.sets import unseen_hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PAGE: Final = Path("docs/benchmarks.md")
ROUNDS: Final = 3
FORTY: Final = range(35, 46)
"""How many words a post of about forty has."""

QUICK, CHECK = "Tactful, `--quick`", "Tactful"
TOOLS: Final[dict[str, Callable[[Sequence[str]], Looked]]] = {
    QUICK: lambda posts: looked([sys.executable, "-m", "benchmarks.own", "quick"], posts),
    CHECK: lambda posts: looked([sys.executable, "-m", "benchmarks.own", "check"], posts),
    "Presidio": lambda posts: peer(PRESIDIO, posts),
    "scrubadub": lambda posts: peer("scrubadub", posts),
}
TACTFUL: Final = Path(sys.executable).with_name("tactful")
COMMANDS: Final = {QUICK: [str(TACTFUL), "check", "--quick"], CHECK: [str(TACTFUL), "check"]}
STREAMS: Final = ((QUICK, (10_000, 100_000)), (CHECK, (500, 5_000)))

HEAD: Final = """# How fast it is

<!-- Written by `make bench`. Do not change it by hand. -->

Measured on {machine}, one core, in one run, each tool three times in turn with the {count} posts of the writers whom
nothing was learned from; the middle of the three is shown. Ratios are to Presidio ({presidio}) in this
same run. It looks for personal data alone, and so does scrubadub; neither reads what a post means.

"""


@dataclass(frozen=True, slots=True)
class Timed:
    """What one tool needed, in seconds, posts a second and MiB."""

    start_to_end: float
    ready: float
    rate: float
    forty: float
    memory: float


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.parse_args()
    posts = [case.line.draft.parts[0].text for case in unseen_hands()]  # type: ignore[union-attr]
    PAGE.write_text("".join(page(posts)), encoding="utf-8")
    print(f"wrote {PAGE}")


def page(posts: list[str]) -> Iterator[str]:
    """Yield the page, piece by piece."""
    yield HEAD.format(machine=machine(), count=len(posts), presidio="2.2.366, spaCy's small English model")
    timed = middle([{name: timing(name, posts) for name in TOOLS} for _ in range(ROUNDS)])
    yield from tools_part(timed)
    yield from streams_part(posts)


def timing(name: str, posts: list[str]) -> Timed:
    """Run one tool over the posts, and once over a single post."""
    print(name, flush=True)
    short = posts[0]
    one = command_time([*COMMANDS[name], short]) if name in COMMANDS else TOOLS[name]([short]).whole
    every = TOOLS[name](posts)
    forty = sorted(
        seconds for post, seconds in zip(posts, every.seconds, strict=True) if len(post.split()) in FORTY
    )
    return Timed(one, every.ready, len(posts) / sum(every.seconds), forty[int(len(forty) * 0.95)], every.memory)


def command_time(command: list[str]) -> float:
    """Return the seconds from the start to the end of a command, which may find something (1) or not (0)."""
    start = time.perf_counter()
    ran = subprocess.run(on_one_core(command), capture_output=True, check=False)  # noqa: S603
    if ran.returncode not in {0, 1}:
        sys.exit(f"{command[:2]} ended with {ran.returncode}: {ran.stderr.decode()}")
    return time.perf_counter() - start


def middle(rounds: list[dict[str, Timed]]) -> dict[str, Timed]:
    """Return for each tool the middle of the rounds, figure by figure."""
    figures = tuple(Timed.__dataclass_fields__)
    return {
        name: Timed(*(statistics.median(getattr(each[name], figure) for each in rounds) for figure in figures))
        for name in rounds[0]
    }


def tools_part(timed: dict[str, Timed]) -> Iterator[str]:
    """Yield the table of tools."""
    peer_ = timed["Presidio"]
    yield (
        "| | one post, start to end | ready after | posts a second | a post of 40 words, 95 in 100 within | memory |\n"
        "|---|---|---|---|---|---|\n"
    )
    for name, each in timed.items():
        yield (
            f"| {name} | {each.start_to_end:.2f} s ({_times(peer_.start_to_end / each.start_to_end)}) "
            f"| {each.ready:.2f} s ({_times(peer_.ready / each.ready)}) "
            f"| {each.rate:.0f} ({_times(each.rate / peer_.rate)}) "
            f"| {each.forty * 1000:.1f} ms ({_times(peer_.forty / each.forty)}) | {each.memory:.0f} MiB |\n"
        )
    yield "\nIn brackets: how many times as fast as Presidio.\n"


def streams_part(posts: list[str]) -> Iterator[str]:
    """Yield what many posts through ``--lines`` need."""
    yield (
        "\n## Many posts at once\n\n`tactful check --lines`, the same posts over and over: memory must not grow with "
        "their number.\n\n| | posts | posts a second | memory at most |\n|---|---|---|---|\n"
    )
    for name, counts in STREAMS:
        for count in counts:
            seconds, memory = stream([*COMMANDS[name], "--lines"], posts, count)
            yield f"| {name} | {count:,} | {count / seconds:.0f} | {memory:.0f} MiB |\n"


def stream(command: list[str], posts: list[str], count: int) -> tuple[float, float]:
    """Put that many posts through a command; return its seconds and its peak memory in MiB."""
    print(f"{count} posts through {' '.join(command[1:])}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        given, told = Path(folder) / "posts.jsonl", Path(folder) / "told.jsonl"
        with given.open("w", encoding="utf-8") as file:
            for number, post in enumerate(islice(cycle(posts), count)):
                file.write(json.dumps({"id": str(number), "text": post}) + "\n")
        start = time.perf_counter()
        with given.open("rb") as source, told.open("wb") as sink:
            running = subprocess.Popen(on_one_core([*command, "-"]), stdin=source, stdout=sink)  # noqa: S603
            _, _, used = os.wait4(running.pid, 0)
        seconds = time.perf_counter() - start
        answered = sum(1 for _ in told.open("rb"))
    if answered != count:
        sys.exit(f"{count} posts given, {answered} answered")
    return seconds, used.ru_maxrss / 1024


def machine() -> str:
    """Return what the computer says of its processor."""
    info = Path("/proc/cpuinfo")
    models = [line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
    return models[0] if models else platform.processor() or platform.machine()


def _times(ratio: float) -> str:
    return f"{ratio:.1f} ×"


if __name__ == "__main__":
    main()
