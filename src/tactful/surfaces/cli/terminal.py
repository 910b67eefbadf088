"""The terminal: where words go, how wide it is, and what long work shows."""

from __future__ import annotations

import os
import re
import stat
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from tactful.model.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console, RenderableType

WIDEST: Final = 100
PLAIN: Final = 80
_TRAILING: Final = re.compile(r" {1,200}(?=(?:\x1b\[0m)?$)")


def console(stream: TextIO | None = None) -> Console:
    """Return a console for that stream: at most 100 columns, 80 where it is no terminal."""
    from rich.console import Console  # noqa: PLC0415 - not wanted for JSON

    target = stream or sys.stdout
    made = Console(file=target, highlight=False, markup=False, emoji=False, soft_wrap=False)
    if not target.isatty() and "COLUMNS" not in os.environ:
        made.width = PLAIN
    made.width = min(made.width, WIDEST)
    return made


def show(renderable: RenderableType, target: Console) -> None:
    """Print something without the blanks that would fill its lines."""
    with target.capture() as captured:
        target.print(renderable)
    for line in captured.get().splitlines():
        target.file.write(_TRAILING.sub("", line) + "\n")
    target.file.flush()


def exit_code(outcomes: list[Outcome]) -> int:
    """Return 1 where anything is to be asked or stopped, else 0."""
    return int(any(outcome.rank >= Outcome.ASK.rank for outcome in outcomes))


def fault_words(error: BaseException) -> str:
    """Tell of a fault of the program by its kind and place, without the words it was working on."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else "an unknown place"
    return (
        f"a fault in Tactful itself ({type(error).__name__} at {place}). Nothing was kept. "
        "Please report that name and place; leave your words out."
    )


def write_line(line: str) -> None:
    """Write one line of JSON to standard output, at once."""
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def size_of(stream: Any) -> int | None:
    """Return the size in bytes of a stream that is a file, else None."""
    try:
        status = os.fstat(stream.fileno())
    except (OSError, ValueError, AttributeError):
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None


@contextmanager
def progress(what: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """Show a bar on standard error while work goes on, where somebody can see it.

    Yields a function that takes how much has been done since last time.
    """
    if not sys.stderr.isatty() or not total:
        yield lambda _done: None
        return
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=console(sys.stderr), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done: bar.advance(task, done)
