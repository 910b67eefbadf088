"""The promises of the options that commands share."""

from __future__ import annotations

import datetime as dt

import click
import pytest

from tactful.errors import FactUnknown
from tactful.surfaces.cli.options import Commands, day_of, facts_of, shared, today

CONTEXT = click.Context(click.Command("x"))
PARAMETER = click.Option(["--x"])


def test_a_fact_needs_its_value() -> None:
    """A fact is a name and a value, and no message repeats more than a few words."""
    with pytest.raises(FactUnknown, match="written name=value") as caught:
        facts_of(("x" * 500,))
    assert "x" * 61 not in str(caught.value)


def test_facts_are_names_and_values() -> None:
    """Spaces around them do not matter, a later one stands, and a value may have a sign of its own."""
    assert facts_of((" a = 1 ", "b=x=y", "a=2", "c=")) == {"a": "2", "b": "x=y", "c": ""}


def test_a_day_is_a_day() -> None:
    """A day is written as one; nothing is no day."""
    assert day_of(CONTEXT, PARAMETER, "2026-05-01") == dt.date(2026, 5, 1)
    assert day_of(CONTEXT, PARAMETER, None) is None
    with pytest.raises(click.BadParameter, match="2026-05-01"):
        day_of(CONTEXT, PARAMETER, "1 May")


def test_today_is_a_day() -> None:
    """Today is the day where the person is."""
    assert abs(today() - dt.datetime.now(tz=dt.UTC).date()) <= dt.timedelta(days=1)


def test_shared_options_keep_their_order() -> None:
    """Options put on together are listed in the order given."""
    command = click.command(shared(click.option("--a"), click.option("--b"))(lambda: None))
    assert [each.name for each in command.params] == ["a", "b"]


def test_what_is_no_command_is_not_repeated() -> None:
    """The complaint names the commands there are, and the near one."""
    group = Commands("group", commands={"show": click.Command("show")})
    for word, hint in (("shwo", "Did you mean show?"), ("my draft", "tactful check WORDS")):
        with pytest.raises(click.UsageError) as caught:
            group.resolve_command(click.Context(group), [word])
        assert hint in caught.value.message
        assert word not in caught.value.message
    assert group.resolve_command(click.Context(group), ["show"])[0] == "show"
