"""The figures that are measured are worked out as they say."""

from __future__ import annotations

import pytest
from benchmarks.make import Timed, command_time, middle
from quality.beside import sides

THREE = (3.0, 1.0, 2.0)


def test_what_is_found_is_counted_on_each_side() -> None:
    """A tool that finds everything is right about half of it."""
    found = sides([True, True, False, False], [True, False, True, True])
    assert (found.wanted, found.unwanted, found.balanced) == (0.5, 1.0, 0.25)
    assert sides([True, False], [True, True]).balanced == pytest.approx(0.5)


def test_each_figure_is_the_middle_of_its_own_rounds() -> None:
    """The middle is taken figure by figure, and tool by tool."""
    rounds = [{"a": Timed(each, each, 10 - each, each, each)} for each in THREE]
    assert middle(rounds) == {"a": Timed(2.0, 2.0, 8.0, 2.0, 2.0)}


def test_a_command_that_fails_is_not_timed() -> None:
    """A crash is never taken for a fast answer."""
    with pytest.raises(SystemExit, match="ended with 3"):
        command_time(["python3", "-c", "raise SystemExit(3)"])
