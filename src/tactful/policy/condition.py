"""A condition: a tree over signals and facts, with three possible values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Op(StrEnum):
    """What a node of the tree asks."""

    ALL = "all"
    """Every condition beneath holds."""

    ANY = "any"
    """At least one beneath holds."""

    NONE = "none"
    """Not one beneath holds."""

    AT_LEAST = "at_least"
    """At least ``count`` of those beneath hold."""

    SIGNAL = "signal"
    """A signal of one of the kinds ``names`` was noticed, at ``confidence`` or above."""

    TOGETHER = "together"
    """Signals of all the kinds ``names`` stand within ``within`` code points of one another."""

    FACT = "fact"
    """The fact ``names[0]`` has one of ``values``, or lies between ``low`` and ``high``."""

    FOUND = "found"
    """Some other rule came to the outcome ``values[0]`` or a stricter one."""

    DURING = "during"
    """The draft's day lies in the calendar period ``names[0]`` of the pack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One node. Which fields count depends on ``op``.

    ``confidence`` lies between 0 and 1; ``within`` is in code points; ``low``
    and ``high`` are numbers or ISO dates as text, both inclusive.
    """

    op: Op
    of: tuple[Condition, ...] = ()
    names: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    count: int = 0
    confidence: float = 0.0
    within: int = 0
    low: str = ""
    high: str = ""

    def walk(self) -> Iterator[Condition]:
        """Yield this node and every node beneath it."""
        yield self
        for child in self.of:
            yield from child.walk()

    def signals(self) -> frozenset[str]:
        """Return the kinds of signal this condition depends on."""
        return frozenset(n for c in self.walk() if c.op in {Op.SIGNAL, Op.TOGETHER} for n in c.names)

    def facts(self) -> frozenset[str]:
        """Return the names of the facts this condition depends on."""
        return frozenset(c.names[0] for c in self.walk() if c.op is Op.FACT)
