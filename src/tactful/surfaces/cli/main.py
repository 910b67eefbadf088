"""The command ``tactful`` and what becomes of anything that goes wrong in it."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Final, NoReturn

import click

from tactful import __version__
from tactful.errors import TactfulError
from tactful.surfaces.cli.options import Commands
from tactful.surfaces.cli.terminal import fault_words

COMMANDS: Final = {
    "check": "Look at a post, a caption or a saved page before (or after) it is public.",
    "ask": "Ask whether you may do a thing.",
    "pack": "Read, test, review and build policy packs.",
    "evaluate": "Measure Tactful on labelled cases.",
}
INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141


class _Lazy(Commands):
    """Commands are imported when first used, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        del ctx
        if name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"tactful.surfaces.cli.{name}").command
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # before click turns it into an exit of 1
            return _closed()

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=_Lazy,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
    epilog="Nothing you check or ask leaves this computer, and nothing is kept.",
)
@click.version_option(__version__, prog_name="tactful", message="%(prog)s %(version)s")
def main() -> None:
    """Put your organisation's social-media policy to work, privately.

    \b
    tactful check "Ring Dawn on 07700 900123 about the bins"
    tactful check draft.txt
    tactful ask "May I accept a friend request from a pupil?"
    """


def run() -> NoReturn:
    """Run the command and leave with the exit code that says how it went.

    0 clear or think, 1 ask or stop, 2 the request was not understood, 3 something
    could not be checked, 4 the pack is wrong, 130 interrupted, 141 closed pipe.
    """
    try:
        code = main.main(prog_name="tactful", standalone_mode=False)
        sys.stdout.flush()
    except BaseException as error:  # noqa: BLE001 - every way out has its code, and none may print a draft
        code = _code_of(error)
    sys.exit(code if isinstance(code, int) else 0)


def _code_of(error: BaseException) -> int:
    """Say what went wrong on standard error and return the exit code for it; raise what is nobody's fault here."""
    if isinstance(error, click.exceptions.Abort | KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, BrokenPipeError):
        return _closed()
    if isinstance(error, click.ClickException):
        _unquoted(error).show()
        return error.exit_code
    if isinstance(error, TactfulError):
        click.echo(f"tactful: {error}", err=True)
        return error.exit_code
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else 1
    return _fault(error)


def _closed() -> int:
    """Say nothing more to a reader that has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED


def _unquoted(error: click.ClickException) -> click.ClickException:
    """Return the mistake without what may be words of a draft: an option that is none, since it begins with a dash."""
    if isinstance(error, click.NoSuchOption) and not error.option_name.lstrip("-").replace("-", "").isalnum():
        return click.UsageError("To check words that begin with a dash, put -- before them.", error.ctx)
    return error


def _fault(error: BaseException) -> int:
    click.echo(f"tactful: {fault_words(error)}", err=True)
    return TactfulError.exit_code
