"""What is measured: outcomes, clauses, false alarms, rights, and whether confidence can be believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tactful.evaluation.cases import LabelledCase
from tactful.model.outcome import Outcome

RIGHTS: Final[Mapping[str, frozenset[str]]] = {
    "speaking up": frozenset({"disclosure_wrongdoing"}),
    "union activity": frozenset({"union_activity"}),
    "private life and praise": frozenset({"ordinary_life", "praise_of_work", "employer_named"}),
    "public opinion": frozenset({"public_opinion"}),
    "measured criticism": frozenset({"measured_criticism", "fault_report"}),
    "quoted, reclaimed, idiom": frozenset({"quoted_abuse", "reclaimed", "idiom", "title_or_fiction"}),
}
"""Which labelled signals show that a case tries a right."""

BINS: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of one case. ``clauses`` gives the confidence, 0 to 1, of each that was cited."""

    case: LabelledCase
    outcome: Outcome
    clauses: Mapping[str, float]
    consult: frozenset[str] = frozenset()

    @property
    def accepted(self) -> bool:
        """Whether a fair reader accepts the outcome."""
        return self.case.expected.accepts(self.outcome)

    @property
    def too_strict(self) -> bool:
        """Whether the outcome is stricter than any that a fair reader accepts."""
        allowed = {self.case.expected.outcome, *self.case.expected.acceptable}
        return self.outcome.rank > max(outcome.rank for outcome in allowed)

    @property
    def distance(self) -> int:
        """How many steps the outcome is off, 0 where it is accepted."""
        return 0 if self.accepted else abs(self.outcome.rank - self.case.expected.outcome.rank)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float | None:
        """The share, 0 to 1; None where there is nothing to share."""
        return self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True)
class ClauseCount:
    """Right, wrong and missing citations."""

    right: int = 0
    wrong: int = 0
    missing: int = 0

    @property
    def precision(self) -> float | None:
        """Right among those cited."""
        return Share(self.right, self.right + self.wrong).value

    @property
    def recall(self) -> float | None:
        """Right among those needed."""
        return Share(self.right, self.right + self.missing).value

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return Share(2 * self.right, 2 * self.right + self.wrong + self.missing).value


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Findings of about one confidence: how many, their mean confidence, and the share that was right."""

    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Everything measured on one set of cases.

    ``confusion`` counts (expected, given) outcomes. ``false_alarms`` are clear
    cases that were not left clear; ``rights`` the cases of each right that came
    out too strict. ``calibration_error`` is the expected calibration error of
    the findings' confidence (mean gap over ten bins, weighted; 0 is best).
    """

    strict: Share
    accepted: Share
    false_alarms: Share
    consult: Share
    whistleblowing: Share
    confusion: Mapping[tuple[Outcome, Outcome], int]
    clauses: ClauseCount
    by_clause: Mapping[str, ClauseCount]
    rights: Mapping[str, Share]
    bins: tuple[Bin, ...]
    calibration_error: float | None


def measure(results: list[Result]) -> Measures:
    """Measure a set of results."""
    clear = [each for each in results if each.case.expected.outcome is Outcome.CLEAR]
    roles = [each for each in results if each.case.expected.consult is not None]
    bins = _bins(results)
    by_clause = _by_clause(results)
    counts = list(by_clause.values())
    return Measures(
        strict=Share(sum(each.outcome is each.case.expected.outcome for each in results), len(results)),
        accepted=Share(sum(each.accepted for each in results), len(results)),
        false_alarms=Share(sum(not each.accepted for each in clear), len(clear)),
        consult=Share(sum((each.case.expected.consult or frozenset()) <= each.consult for each in roles), len(roles)),
        whistleblowing=_whistleblowing(results),
        confusion=Counter((each.case.expected.outcome, each.outcome) for each in results),
        clauses=ClauseCount(*(sum(getattr(c, name) for c in counts) for name in ("right", "wrong", "missing"))),
        by_clause=by_clause,
        rights={name: _too_strict(results, kinds) for name, kinds in RIGHTS.items()},
        bins=bins,
        calibration_error=_calibration_error(bins),
    )


def worst(results: list[Result], most: int) -> list[Result]:
    """Return the results that are most wrong: false alarms first among those equally far off."""
    wrong = [each for each in results if not each.accepted]
    return sorted(wrong, key=lambda each: (-each.distance, not each.too_strict, each.case.id))[:most]


def _whistleblowing(results: list[Result]) -> Share:
    """Count the disclosures that are answered with ``ask`` and the protected way."""
    told = [
        each
        for each in results
        if "disclosure_wrongdoing" in each.case.signals and each.case.expected.outcome is Outcome.ASK
    ]
    return Share(sum(each.outcome is Outcome.ASK and "speak-up" in each.consult for each in told), len(told))


def _too_strict(results: list[Result], kinds: frozenset[str]) -> Share:
    trying = [each for each in results if kinds & each.case.signals]
    return Share(sum(each.too_strict for each in trying), len(trying))


def _by_clause(results: list[Result]) -> dict[str, ClauseCount]:
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    for each in results:
        cited = frozenset(each.clauses)
        needed = each.case.expected.needed(cited)
        right.update(cited & needed)
        wrong.update(cited - needed - each.case.expected.also_ok)
        missing.update(needed - cited)
    names = sorted({*right, *wrong, *missing}, key=_clause_order)
    return {name: ClauseCount(right[name], wrong[name], missing[name]) for name in names}


def _clause_order(name: str) -> tuple[tuple[int, str], ...]:
    """Order 3.2 before 3.10."""
    return tuple((int(part), "") if part.isdecimal() else (0, part) for part in name.split("."))


def _bins(results: list[Result]) -> tuple[Bin, ...]:
    found: dict[int, list[tuple[float, bool]]] = {}
    for each in results:
        fair = each.case.expected.needed(frozenset(each.clauses)) | each.case.expected.also_ok
        for clause, confidence in each.clauses.items():
            found.setdefault(min(int(confidence * BINS), BINS - 1), []).append((confidence, clause in fair))
    return tuple(
        Bin(
            count=len(pairs),
            confidence=sum(confidence for confidence, _ in pairs) / len(pairs),
            right=sum(fair for _, fair in pairs) / len(pairs),
        )
        for _, pairs in sorted(found.items())
    )


def _calibration_error(bins: tuple[Bin, ...]) -> float | None:
    count = sum(each.count for each in bins)
    return sum(each.count * abs(each.confidence - each.right) for each in bins) / count if count else None
