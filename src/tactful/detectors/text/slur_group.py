"""Words of contempt for a whole group: slurs, and plain put-downs of a people.

Slurs are those of ``data/slurs.txt``, seen through stars, leetspeak and
letters set apart; a word with an innocent meaning too counts only in its
company. Put-downs are phrases in which a group is hated, wished away or said
to be all of one bad sort.

Notices:
    Boots in the wash after the [[g*ppo]] site today.
    No room for [[p 4 k i s]] here, he wrote.
    [[Go back to where you came from]], he shouted.
    She is sure that [[foreigners are all thieves]].

Leaves alone:
    Faggots and peas for tea, with gravy.
    Offa's Dyke in the rain, and a chink of light at the end.
    A spastic colon is no joke. Spick and span now.
    My neighbours are Muslims and they bake.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.disguise import same_word, uncovered
from tactful.detectors.phrases import Phrases
from tactful.detectors.word_lists import read_sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_WITHIN: Final = 4


@lru_cache(maxsize=1)
def _words() -> tuple[frozenset[str], dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Return the words, and the company that excuses or is needed."""
    sections = read_sections("slurs")
    excused, needed = _companies(sections["unless"]), _companies(sections["only"])
    return frozenset(sections["plain"]) | frozenset(needed), excused, needed


def _companies(lines: tuple[str, ...]) -> dict[str, frozenset[str]]:
    apart = (line.partition(":") for line in lines)
    return {word: frozenset(company.split()) for word, _, company in apart}


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(*read_sections("slurs")["phrases"])


def _meant(seen: str) -> str | None:
    """Return the slur that may be meant by a word as written."""
    words = _words()[0]
    if "*" in seen:
        return next((word for word in sorted(words) if same_word(seen, word)), None)
    return seen if seen in words else None


def _neighbours(prose: Prose, start: int, end: int) -> frozenset[str]:
    words = prose.words
    first, last = bisect_left(words.starts, start), bisect_left(words.starts, end)
    return frozenset([*words.texts[max(0, first - _WITHIN) : first], *words.texts[last : last + _WITHIN]])


def _counts(prose: Prose, word: str, start: int, end: int) -> bool:
    _, excused, needed = _words()
    if word not in excused and word not in needed:
        return True
    near = _neighbours(prose, start, end)
    return not near & excused.get(word, frozenset()) and (word not in needed or bool(near & needed[word]))


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield slurs, then put-downs of a group."""
    del lexicon
    for seen, start, end in uncovered(prose):
        word = _meant(seen)
        if word is not None and _counts(prose, word, start, end):
            yield Noticed("slur_group", start, end, 0.95 if word not in _words()[2] else 0.8)
    reached = -1
    for start, end in _phrases().find(prose):
        if start >= reached:
            reached = end
            yield Noticed("slur_group", start, end, 0.85)


DETECTOR: Final = Detector(name="slur_group", emits=("slur_group",), find=find, reads=EVERYTHING)
