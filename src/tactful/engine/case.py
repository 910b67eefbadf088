"""What a decision is about: the signals, the facts and the day, ready to be asked."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from tactful.engine.nearness import Placed
from tactful.model.facts import Facts
from tactful.model.outcome import Outcome
from tactful.model.signal import Signal
from tactful.policy.document import Period


@dataclass(frozen=True, slots=True)
class Given:
    """What a decision starts from: what was noticed, what is known, and the day it is judged by."""

    signals: tuple[Signal, ...]
    facts: Facts
    day: dt.date

    def and_declared(self, answers: dict[str, str]) -> Given:
        """Return this with some more facts declared."""
        return replace(self, facts=self.facts.and_declared(**answers))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One draft or question, as the engine sees it.

    ``found`` is the strictest outcome that other rules have come to so far.
    """

    by_kind: dict[str, tuple[Signal, ...]]
    facts: Facts
    day: dt.date
    periods: tuple[Period, ...] = ()
    found: Outcome = Outcome.CLEAR
    _signals: tuple[Signal, ...] = field(default=(), repr=False)
    _placed: dict[str, Placed] = field(default_factory=dict, repr=False, compare=False)

    @property
    def signals(self) -> tuple[Signal, ...]:
        """Every signal, in an order that does not depend on who noticed first."""
        return self._signals

    def without(self, excused: frozenset[Signal]) -> Case:
        """Return this case with some signals set aside."""
        if not excused:
            return self
        kept = tuple(signal for signal in self._signals if signal not in excused)
        return replace(self, by_kind=_by_kind(kept), _signals=kept, _placed={})

    def placed(self, kind: str) -> Placed:
        """Return the signals of that kind by where they stand; worked out once."""
        if kind not in self._placed:
            self._placed[kind] = Placed(self.by_kind.get(kind, ()))
        return self._placed[kind]


def make_case(given: Given, periods: tuple[Period, ...] = ()) -> Case:
    """Put signals, facts and day in order, whoever noticed first."""
    ordered = tuple(sorted(set(given.signals), key=_order))
    return Case(by_kind=_by_kind(ordered), facts=given.facts, day=given.day, periods=periods, _signals=ordered)


def _order(signal: Signal) -> tuple[str, str, Any, float, str]:
    return signal.kind, type(signal.evidence).__name__, signal.evidence, -signal.confidence, signal.detector


def _by_kind(signals: tuple[Signal, ...]) -> dict[str, tuple[Signal, ...]]:
    return {kind: tuple(each) for kind, each in groupby(signals, key=lambda signal: signal.kind)}
