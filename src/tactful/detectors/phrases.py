"""Lists of phrases, found in one pass over the words.

A phrase is written as words with spaces between. Apostrophes are left out
(``dont``, ``cant``); letter case and accents do not matter. A word may be

- ``bin``         that word
- ``bin|bins``    any of these
- ``collect*``    any word that begins so (three letters or more)
- ``{client}``    any phrase of that group in ``tactful.detectors.vocabulary``
- ``_``           any one word
- ``+4``          up to four words, whatever they are
- ``?my|our``     one of these, or nothing

A phrase never runs over the end of a sentence. The work is linear in the
length of the text: every step is bounded by the phrases, never by the text.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Noticed
from tactful.detectors.prose import STEM
from tactful.detectors.vocabulary import VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tactful.detectors.base import Find
    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon



@dataclass(frozen=True, slots=True)
class _Step:
    """One place in a phrase: which words may stand there, and how many."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    sequences: tuple[tuple[str, ...], ...] = ()
    gap: int = 0
    anything: bool = False
    optional: bool = False
    plain: bool = False
    """Takes one of its words, and nothing else: most steps are so, and are looked up without more ado."""

    def ends(self, texts: Sequence[str], place: int, limit: int) -> Iterator[int]:
        """Yield each place at which the next step may begin."""
        if self.gap:
            yield from range(place, min(place + self.gap, limit) + 1)
            return
        if place < limit and self._takes(texts[place]):
            yield place + 1
        for sequence in self.sequences:
            end = place + len(sequence)
            if end <= limit and tuple(texts[place:end]) == sequence:
                yield end
        if self.optional:
            yield place

    def _takes(self, text: str) -> bool:
        return self.anything or text in self.words or bool(self.stems and text.startswith(self.stems))

    def firsts(self) -> Iterator[str]:
        yield from self.words
        yield from (sequence[0] for sequence in self.sequences)


def _step(written: str) -> _Step:
    if written == "_":
        return _Step(anything=True)
    if written.startswith("+"):
        return _Step(gap=int(written[1:]))
    phrases = [phrase for name in written.removeprefix("?").split("|") for phrase in _named(name)]
    alone = [phrase for phrase in phrases if " " not in phrase]
    stems = tuple(sorted({word[:-1] for word in alone if word.endswith("*")}))
    sequences = tuple(sorted({tuple(phrase.split()) for phrase in phrases if " " in phrase}))
    optional = written.startswith("?")
    return _Step(
        words=frozenset(word for word in alone if not word.endswith("*")),
        stems=stems,
        sequences=sequences,
        optional=optional,
        plain=not (stems or sequences or optional),
    )


def _named(name: str) -> tuple[str, ...]:
    """Return the phrases of a group, or the one word that is written."""
    return VOCABULARY[name[1:-1]] if name.startswith("{") else (name,)


_Steps = tuple[_Step, ...]


class _Following:
    """The phrases that may begin with one word, by the word after it where that is given away by the phrase."""

    def __init__(self) -> None:
        self._by_second: dict[str, list[_Steps]] = {}
        self._others: list[_Steps] = []

    def add(self, steps: _Steps) -> None:
        if steps[0].plain and len(steps) > 1 and steps[1].plain:
            for word in steps[1].words:
                self._by_second.setdefault(word, []).append(steps)
        else:
            self._others.append(steps)

    def possible(self, second: str) -> list[_Steps]:
        return self._others + self._by_second.get(second, [])


class Phrases:
    """A compiled list of phrases."""

    def __init__(self, *phrases: str) -> None:
        """Keep the phrases as written; they are compiled when first looked for.

        A first step that is a gap, anything or optional is a mistake: ValueError.
        """
        self.written = phrases

    @cached_property
    def _index(self) -> tuple[dict[str, _Following], dict[str, list[tuple[str, _Steps]]]]:
        literal: dict[str, _Following] = {}
        stems: dict[str, list[tuple[str, _Steps]]] = {}
        for phrase in self.written:
            steps = tuple(_step(written) for written in phrase.split())
            if not steps or steps[0].gap or steps[0].anything or steps[0].optional:
                message = f"a phrase begins with a word of its own: {phrase!r}"
                raise ValueError(message)
            for first in set(steps[0].firsts()):
                literal.setdefault(first, _Following()).add(steps)
            for stem in steps[0].stems:
                stems.setdefault(stem[:STEM], []).append((stem, steps))
        return literal, stems

    def find(self, prose: Prose) -> tuple[tuple[int, int], ...]:
        """Return where phrases stand, in code points of the original text, in order.

        Of phrases that begin at one word, the longest counts. A text is read
        once; it is remembered what was found.
        """
        found = prose.remembered.get(self)
        if found is None:
            found = prose.remembered[self] = tuple(self._find(prose))
        return found

    def _find(self, prose: Prose) -> Iterator[tuple[int, int]]:
        words, last = prose.words, prose.sentence_ends
        for place, beginnings in sorted(self._beginnings(prose).items()):
            limit = min(last[place], place + _REACH)
            end = max((_match(words.texts, place, limit, steps) for steps in beginnings), default=0)
            if end:
                yield words.starts[place], words.ends[end - 1]

    def _beginnings(self, prose: Prose) -> dict[int, list[_Steps]]:
        """Return the words at which phrases might begin, with those phrases."""
        literal, stems = self._index
        texts = prose.words.texts
        beginnings: dict[int, list[_Steps]] = {}
        for text in literal.keys() & prose.places.keys():
            for place in prose.places[text]:
                after = next(iter(texts[place + 1 : place + 2]), "")
                beginnings.setdefault(place, []).extend(literal[text].possible(after))
        for stem in stems.keys() & prose.stems.keys():
            for place in prose.stems[stem]:
                text = texts[place]
                fitting = [steps for whole, steps in stems[stem] if text.startswith(whole)]
                if fitting:
                    beginnings.setdefault(place, []).extend(fitting)
        return beginnings

    def sentences(self, prose: Prose) -> frozenset[tuple[int, int]]:
        """Return where the sentences start and end in which some phrase stands."""
        return frozenset(prose.sentence(start) for start, _ in self.find(prose))

    def within(self, prose: Prose, start: int, end: int) -> bool:
        """Tell whether some phrase stands between those two places."""
        found = self.find(prose)
        for place in range(bisect_left(found, (start, 0)), len(found)):
            if found[place][0] >= end:
                return False
            if found[place][1] <= end:
                return True
        return False


def _match(texts: Sequence[str], place: int, limit: int, steps: _Steps) -> int:
    """Return the place after the longest match that begins here, or 0."""
    places = [place]
    for step in steps:
        if step.plain:
            places = [at + 1 for at in places if at < limit and texts[at] in step.words]
        else:
            places = [end for at in places for end in step.ends(texts, at, limit)]
        if not places:
            return 0
        if len(places) > 1:
            places = list(set(places))
    return max(places)


_REACH: Final = 40
"""The most words a phrase may span; it keeps one endless sentence linear."""


def each_once(kind: str, cues: Phrases, confidence: float) -> Find:
    """Make the function of a detector that goes by phrases alone; of those that overlap, the first counts."""

    def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
        del lexicon
        reached = -1
        for start, end in cues.find(prose):
            if start >= reached:
                reached = end
                yield Noticed(kind, start, end, confidence)

    return find


def cued(kind: str, cues: Phrases, *, unless: Phrases | None = None, confidence: float = 1.0) -> Find:
    """Make the function of a detector that goes by phrases.

    ``unless`` are phrases that silence it within the same sentence.
    """

    def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
        del lexicon
        found = list(cues.find(prose))
        silent = unless.sentences(prose) if found and unless is not None else frozenset()
        for start, end in found:
            if prose.sentence(start) not in silent:
                yield Noticed(kind, start, end, confidence)

    return find
