"""Options that several commands share, and what they mean."""

from __future__ import annotations

import datetime as dt
import difflib
import os
from typing import TYPE_CHECKING, Any, Final

import click

from tactful.errors import FactUnknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from tactful.policy.document import Policy

DEFAULT_PACK: Final = "milton_keynes"

pack_option = click.option(
    "--pack", "pack", default=lambda: os.environ.get("TACTFUL_PACK", DEFAULT_PACK), metavar="PACK",
    help=f"The policy to go by: the name of a bundled pack, or a pack's folder. [{DEFAULT_PACK}, or $TACTFUL_PACK]",
)
fact_option = click.option(
    "--fact", "facts", multiple=True, metavar="NAME=VALUE",
    help="Something you know and the words do not show; see: tactful pack show --facts. May be repeated.",
)
format_option = click.option(
    "--format", "form", type=click.Choice(["words", "json"]), default="words", help="How to show the result.",
)
language_option = click.option(
    "--lang", "language", default="en", metavar="XX", help="The language of the report, where the pack has it.",
)
why_option = click.option("--why", is_flag=True, help="Show how each finding came about.")


class Commands(click.Group):
    """A group that does not repeat what is no command of it: it may be words of a draft."""

    def resolve_command(
        self, ctx: click.Context, args: list[str],
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; name the near one where there is none."""
        known = self.list_commands(ctx)
        if args[0] not in known and not ctx.resilient_parsing:
            near = difflib.get_close_matches(args[0], known, n=1)
            hint = f" Did you mean {near[0]}?" if near else " To check words, say: tactful check WORDS."
            ctx.fail(f"There is no such command; there are {', '.join(known)}.{hint}")
        return super().resolve_command(ctx, args)


def facts_of(written: tuple[str, ...]) -> dict[str, str]:
    """Return ``NAME=VALUE`` words as a mapping. Raises FactUnknown."""
    facts = {}
    for each in written:
        name, sign, value = each.partition("=")
        if not sign:
            message = f"A fact is written name=value, such as permission=both, not '{each[:60]}'."
            raise FactUnknown(message)
        facts[name.strip()] = value.strip()
    return facts


def policy_of(pack: str, language: str = "en") -> Policy:
    """Load the policy in that language. Raises PackError."""
    from tactful.policy.load import load_policy  # noqa: PLC0415 - not wanted for --help
    from tactful.policy.wording import in_language  # noqa: PLC0415

    return in_language(load_policy(pack), language)


def day_of(context: click.Context, parameter: click.Parameter, value: str | None) -> dt.date | None:
    """Read a day; for click."""
    del context, parameter
    if not value:
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        message = f"'{value}' is not a day such as 2026-05-01"
        raise click.BadParameter(message) from None


def today() -> dt.date:
    """Return today's date where the person is."""
    return dt.datetime.now(tz=dt.UTC).astimezone().date()


def shared(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Put several options on a command, in the order given."""

    def decorate(function: Any) -> Any:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate
