"""Is the document still the one the pack restates? Every clause is looked for at its anchor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tactful.policy.document import Clause
from tactful.policy.fingerprint import DocumentWords, find_passage, fingerprint, words_of

if TYPE_CHECKING:
    from tactful.policy.document import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A run of lines of the document, from 1, both ends included, and its number of words."""

    first: int
    last: int
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored:
    """One clause and where it was found; ``passage`` is None where it has drifted.

    ``near`` is where it should be: between the passages before and after it.
    """

    clause: Clause
    passage: Passage | None
    near: Passage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorReport:
    """What a look at the document showed.

    ``uncovered`` are passages, headings aside, that no clause covers;
    ``same`` tells whether the document is word for word the one the pack names.
    """

    found: tuple[Anchored, ...]
    uncovered: tuple[Passage, ...]
    without_anchor: tuple[Clause, ...]
    same: bool

    @property
    def drifted(self) -> bool:
        """Tell whether pack and document no longer agree."""
        return bool(self.uncovered) or any(each.passage is None for each in self.found)


def anchor(policy: Policy, text: str) -> AnchorReport:
    """Look for every anchored clause in the document's text."""
    document = words_of(text)
    anchored = [clause for clause in policy.clauses if clause.anchor is not None]
    starts = {
        clause.id: find_passage(document, clause.anchor.words, clause.anchor.fingerprint)
        for clause in anchored
        if clause.anchor is not None
    }
    source = policy.source
    return AnchorReport(
        found=tuple(_anchored(clause, anchored, starts, document) for clause in anchored),
        uncovered=_uncovered(anchored, starts, document, policy),
        without_anchor=tuple(clause for clause in policy.clauses if clause.anchor is None),
        same=source is not None and fingerprint(document.words) == source.fingerprint,
    )


def _anchored(
    clause: Clause, clauses: list[Clause], starts: dict[str, int | None], document: DocumentWords,
) -> Anchored:
    start = starts[clause.id]
    if start is not None and clause.anchor is not None:
        return Anchored(clause=clause, passage=_passage(start, start + clause.anchor.words, document))
    place = clauses.index(clause)
    before = [_end(each, starts) for each in clauses[:place]]
    after = [starts[each.id] for each in clauses[place + 1 :]]
    low = max((end for end in before if end is not None), default=0)
    high = min((start for start in after if start is not None and start >= low), default=len(document.words))
    return Anchored(clause=clause, passage=None, near=_passage(low, high, document) if high > low else None)


def _end(clause: Clause, starts: dict[str, int | None]) -> int | None:
    start = starts[clause.id]
    return start + clause.anchor.words if start is not None and clause.anchor is not None else None


def _passage(start: int, end: int, document: DocumentWords) -> Passage:
    return Passage(first=document.lines[start], last=document.lines[end - 1], words=end - start)


def _uncovered(
    clauses: list[Clause], starts: dict[str, int | None], document: DocumentWords, policy: Policy,
) -> tuple[Passage, ...]:
    covered = [False] * len(document.words)
    for clause in clauses:
        start, end = starts[clause.id], _end(clause, starts)
        if start is not None and end is not None:
            covered[start:end] = [True] * (end - start)
    for section in policy.source.sections if policy.source else ():
        _cover_heading(words_of(section).words, document, covered)
    return tuple(_passage(start, end, document) for start, end in _gaps(covered))


def _cover_heading(heading: tuple[str, ...], document: DocumentWords, covered: list[bool]) -> None:
    """Cover a heading where it fills a line of its own."""
    size = len(heading)
    for start in range(len(document.words) - size + 1 if size else 0):
        end = start + size
        alone = document.lines.count(document.lines[start]) == size and document.lines[start] == document.lines[end - 1]
        if document.words[start:end] == heading and alone:
            covered[start:end] = [True] * size


def _gaps(covered: list[bool]) -> list[tuple[int, int]]:
    gaps: list[tuple[int, int]] = []
    start: int | None = None
    for place, done in enumerate([*covered, True]):
        if not done and start is None:
            start = place
        elif done and start is not None:
            gaps.append((start, place))
            start = None
    return gaps
