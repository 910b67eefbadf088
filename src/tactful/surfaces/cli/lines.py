"""``--lines``: one JSON object a line in, one a line out, in constant memory."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import click

from tactful.errors import TactfulError
from tactful.readers import open_lines
from tactful.readers.line import read_object
from tactful.reports.as_json import dump, error_line
from tactful.surfaces.cli.terminal import fault_words, progress, size_of, write_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

STDIN: Final = "-"
"""The name that means standard input."""

LONGEST_LINE: Final = 20_000_000
"""The longest line that is read, in bytes; a longer one gets an error object."""

_KINDS: Final = {"LineInvalid": "line", "FactUnknown": "fact"}


def answer_lines(names: Sequence[str], answer: Callable[[dict[str, Any]], dict[str, Any]]) -> int:
    """Answer every line of the files, or of standard input where there are none or where one is called ``-``.

    Returns the exit code: 0 when every line was answered, 3 when any was not.
    """
    good = True
    for name in names or [STDIN]:
        try:
            stream = nullcontext(sys.stdin.buffer) if name == STDIN else open_lines(Path(name))
        except TactfulError as error:
            click.echo(f"tactful: {error}", err=True)
            good = False
            continue
        with stream as lines:
            good = _stream(lines, answer) and good
    return 0 if good else TactfulError.exit_code


def _stream(stream: BinaryIO, answer: Callable[[dict[str, Any]], dict[str, Any]]) -> bool:
    good = True
    with progress("Reading", size_of(stream)) as advance:
        for line in _lines(stream):
            if line.strip():
                result = _answered(line, answer)
                good = good and "error" not in result
                write_line(dump(result))
            advance(len(line))
    return good


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield lines; one that is too long is cut, which leaves it no JSON, and the rest of it is passed over."""
    while line := stream.readline(LONGEST_LINE):
        yield line
        while line and not line.endswith(b"\n") and len(line) == LONGEST_LINE:
            line = stream.readline(LONGEST_LINE)


def _answered(line: bytes, answer: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    name: Any = None
    try:
        data = read_object(line)
        name = data.get("id")
        return answer(data)
    except TactfulError as error:
        return error_line(name, _KINDS.get(type(error).__name__, "source"), str(error))
    except Exception as error:  # noqa: BLE001 - a fault on one line is no reason to leave the others unanswered
        return error_line(name, "fault", fault_words(error))
