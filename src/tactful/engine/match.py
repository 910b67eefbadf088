"""Does a condition hold, and on what grounds? Three values: unknown is not false.

The connectives are those of Kleene's strong three-valued logic.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from tactful.model.outcome import Outcome
from tactful.model.signal import Signal
from tactful.policy.condition import Condition, Op

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tactful.engine.case import Case
    from tactful.engine.nearness import Placed
    from tactful.model.evidence import Span


class Truth(Enum):
    """The three values."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2


@dataclass(frozen=True, slots=True)
class Match:
    """The value of a condition and what it rests on.

    ``confidence`` lies between 0 and 1; ``unknown`` names the facts that are
    wanting; ``declared`` the declared facts that helped it to hold.
    """

    truth: Truth
    confidence: float = 1.0
    signals: tuple[Signal, ...] = ()
    declared: tuple[str, ...] = ()
    unknown: frozenset[str] = frozenset()

    @property
    def grounded(self) -> bool:
        """Tell whether anything noticed or declared speaks for it."""
        return bool(self.signals or self.declared)


NO = Match(Truth.FALSE)
YES = Match(Truth.TRUE)


def match(condition: Condition, case: Case) -> Match:
    """Return the value of the condition in this case."""
    return _MATCHERS[condition.op](condition, case)


def _all(condition: Condition, case: Case) -> Match:
    below = [match(child, case) for child in condition.of]
    if any(each.truth is Truth.FALSE for each in below):
        return NO
    truth = Truth.TRUE if all(each.truth is Truth.TRUE for each in below) else Truth.UNKNOWN
    return _joined(truth, min((each.confidence for each in below), default=1.0), below, below)


def _any(condition: Condition, case: Case) -> Match:
    below = [match(child, case) for child in condition.of]
    held = [each for each in below if each.truth is Truth.TRUE]
    if held:
        return _joined(Truth.TRUE, max(each.confidence for each in held), held, ())
    unsure = [each for each in below if each.truth is Truth.UNKNOWN]
    if unsure:
        return _joined(Truth.UNKNOWN, max(each.confidence for each in unsure), unsure, unsure)
    return NO


def _none(condition: Condition, case: Case) -> Match:
    inner = _any(condition, case)
    if inner.truth is Truth.TRUE:
        return NO
    return Match(Truth.UNKNOWN, unknown=inner.unknown) if inner.truth is Truth.UNKNOWN else YES


def _at_least(condition: Condition, case: Case) -> Match:
    below = [match(child, case) for child in condition.of]
    held = [each for each in below if each.truth is Truth.TRUE]
    if len(held) >= condition.count:
        sure = sorted((each.confidence for each in held), reverse=True)
        return _joined(Truth.TRUE, sure[condition.count - 1] if condition.count else 1.0, held, ())
    unsure = [each for each in below if each.truth is Truth.UNKNOWN]
    if len(held) + len(unsure) >= condition.count:
        return _joined(Truth.UNKNOWN, 1.0, [*held, *unsure], unsure)
    return NO


def _signal(condition: Condition, case: Case) -> Match:
    found = [
        signal
        for name in condition.names
        for signal in case.by_kind.get(name, ())
        if signal.confidence >= condition.confidence
    ]
    if not found:
        return NO
    return Match(Truth.TRUE, max(signal.confidence for signal in found), tuple(found))


def _together(condition: Condition, case: Case) -> Match:
    kinds = [case.placed(name) for name in condition.names]
    groups = [group for kind in kinds for span, _ in kind.pairs if all(group := _group(span, kinds, condition))]
    if not groups:
        return NO
    sure = max(min(max(signal.confidence for signal in kind) for kind in group) for group in groups)
    found = dict.fromkeys(signal for group in groups for kind in group for signal in kind)
    return Match(Truth.TRUE, sure, tuple(found))


def _group(first: Span, kinds: list[Placed], condition: Condition) -> list[list[Signal]]:
    """Return the signals of each kind that stand together with the one that ends first.

    All of them end no sooner than the first and begin no later than ``within`` after it, so every two are near.
    """
    return [
        [
            signal
            for signal in kind.between(first.part, first.end, first.end + condition.within)
            if signal.confidence >= condition.confidence
        ]
        for kind in kinds
    ]


def _fact(condition: Condition, case: Case) -> Match:
    name = condition.names[0]
    value = case.facts.value(name)
    if value is None:
        return Match(Truth.UNKNOWN, unknown=frozenset({name}))
    holds = value in condition.values if condition.values else _between(value, condition)
    if not holds:
        return NO
    return Match(Truth.TRUE, declared=(f"{name}: {value}",) if case.facts.is_declared(name) else ())


def _between(value: str, condition: Condition) -> bool:
    low, high = condition.low, condition.high
    try:
        number = float(value)
        return (not low or float(low) <= number) and (not high or number <= float(high))
    except ValueError:  # an ISO date, which is ordered as text
        return (not low or low <= value) and (not high or value <= high)


def _found(condition: Condition, case: Case) -> Match:
    return YES if case.found.rank >= Outcome(condition.values[0]).rank else NO


def _during(condition: Condition, case: Case) -> Match:
    held = any(period.name == condition.names[0] and period.days.on(case.day) for period in case.periods)
    return YES if held else NO


def _joined(truth: Truth, confidence: float, held: Iterable[Match], all_below: Iterable[Match]) -> Match:
    grounds = list(held)
    return Match(
        truth,
        confidence,
        tuple(dict.fromkeys(signal for each in grounds for signal in each.signals)),
        tuple(dict.fromkeys(words for each in grounds for words in each.declared)),
        frozenset(name for each in all_below if each.truth is Truth.UNKNOWN for name in each.unknown),
    )


_MATCHERS: dict[Op, Callable[[Condition, Case], Match]] = {
    Op.ALL: _all,
    Op.ANY: _any,
    Op.NONE: _none,
    Op.AT_LEAST: _at_least,
    Op.SIGNAL: _signal,
    Op.TOGETHER: _together,
    Op.FACT: _fact,
    Op.FOUND: _found,
    Op.DURING: _during,
}
