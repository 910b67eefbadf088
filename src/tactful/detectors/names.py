"""Names of people, seen by first name, title or initial: what several detectors go by.

First names come from a list; those that are also ordinary words count only in
company (a surname, an initial, a title, "little", "old" or "our" before).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose, Words

SURE: Final = 0.9
LIKELY: Final = 0.75
POSSIBLE: Final = 0.5

TITLES: Final = frozenset({"mr", "mrs", "ms", "dr", "cllr", "mx"})
_CAPITAL_TITLES: Final = frozenset(
    "miss councillor nurse matron auntie aunty uncle sir lady father sister pastor".split(),
)
"""Titles that are words too: they count with a capital letter of their own."""

_FAMILIAR: Final = frozenset({"little", "old", "our", "big", "young", "wee", "poor", "lovely", "dear"})
_OF_PLACES: Final = frozenset(
    "road street lane close avenue drive grove crescent way gardens court house park hall hospital school church "
    "centre cup day bridge square place terrace row hill wood green primary academy college infants juniors surgery "
    "ward united city town rovers fc library station arms inn pub hotel theatre cathedral island islands bay beach "
    "sponge russell pudding cake rd st ln ave building buildings wing suite estate room ltd limited foundation "
    "trust award awards week festival boulevard zoo".split(),
)
"""Words that make of the name before them the name of a place or a thing."""

_NOT_SURNAMES: Final = frozenset(
    "i a im ive ill id and or but the is was has at in on for to of we he she they it its you your my our his her this "
    "that who what when where why how if so as not no yes ok hi hello thanks please happy day xx xxx x lol monday "
    "tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december christmas easter eid diwali hr it nhs send man men right darcy bean".split(),
)
_INITIAL: Final = re.compile(r"[a-z]\Z")
_AFTER_SAINT: Final = frozenset("st saint queen king prince princess lake port mount hurricane eid storm great".split())


@dataclass(frozen=True, slots=True)
class Person:
    """A name that stands in the text, and how sure it is that a person is meant."""

    start: int
    end: int
    confidence: float
    titled: bool = False


def people(prose: Prose) -> Iterator[Person]:
    """Yield the names in the text, in order."""
    yield from _Reading(prose).people()


class _Reading:
    """One text, read for names."""

    def __init__(self, prose: Prose) -> None:
        self.text = prose.text
        self.words: Words = prose.words
        self.first = first_names()
        self.also_words = names_that_are_words()

    def people(self) -> Iterator[Person]:
        place = 0
        while place < len(self.words):
            end, confidence, titled = self._at(place)
            if end > place:
                yield Person(self.words.starts[place], self._without_possessive(end - 1), confidence, titled)
            place = max(end, place + 1)

    def _at(self, place: int) -> tuple[int, float, bool]:
        """Return the place after the name that begins here, or 0, and how sure it is."""
        if self._is_title(place):
            return self._after_title(place), SURE, True
        word = self._bare(place)
        if not self._named(place, word) or self._of_a_place(place):
            return 0, 0.0, False
        end = self._surnames(place + 1)
        if self._of_a_thing(end):
            return 0, 0.0, False
        if word in self.also_words and end == place + 1 and not self._familiar(place):
            return 0, 0.0, False
        return end, self._sureness(place, end), False

    def _named(self, place: int, word: str) -> bool:
        if word in self.also_words:
            return self._capital(place)
        return word in self.first and (self._capital(place) or len(word) > _LONG_ENOUGH)

    def _sureness(self, place: int, end: int) -> float:
        if not self._capital(place):
            return POSSIBLE
        return SURE if end > place + 1 or not self._all_capitals else LIKELY

    @cached_property
    def _all_capitals(self) -> bool:
        return self.text.isupper()

    def _is_title(self, place: int) -> bool:
        word = self.words.texts[place]
        if place + 1 >= len(self.words) or not self._adjoins(place + 1, ". "):
            return False
        if word in TITLES:  # "MS will" is a firm, "mr wenger" a man
            return self._could_follow_title(place) and self._capital(place + 1) >= self._capital(place)
        capitals = self._capital(place) and self._capital(place + 1)
        return word in _CAPITAL_TITLES and capitals and not self._all_capitals and self._could_follow_title(place)

    def _could_follow_title(self, place: int) -> bool:
        following = self._bare(place + 1)
        return following not in _NOT_SURNAMES and not following[0].isdigit() and following not in TITLES

    def _after_title(self, place: int) -> int:
        if self._capital(place + 1) or not self._capital(place):
            return self._surnames(place + 2)
        return place + 2

    def _surnames(self, place: int) -> int:
        """Go past at most three capitalised words, initials or hyphened parts that carry a name on."""
        last = min(place + 3, len(self.words))
        while place < last and self._carries_on(place):
            place += 1
        return place

    def _carries_on(self, place: int) -> bool:
        if self._ends_with_possessive(place - 1):
            return False
        word = self._bare(place)
        if self._adjoins(place, "-"):
            return self._capital(place)
        if not self._adjoins(place, " ") or not self._capital(place) or self._all_capitals:
            return self._all_capitals and self._adjoins(place, " ") and bool(_INITIAL.match(word)) and word not in "ai"
        return word not in _NOT_SURNAMES and not self._shouted(place)

    def _shouted(self, place: int) -> bool:
        word = self.text[self.words.starts[place] : self.words.ends[place]]
        return len(word) > 1 and word.isupper()

    def _familiar(self, place: int) -> bool:
        return place > 0 and self.words.texts[place - 1] in _FAMILIAR and self._adjoins(place, " ")

    def _of_a_place(self, place: int) -> bool:
        return place > 0 and self.words.texts[place - 1] in _AFTER_SAINT

    def _of_a_thing(self, end: int) -> bool:
        """Tell whether the words of a name end, or go on, as places and things do."""
        if end < len(self.words) and self._adjoins(end, " ") and self.words.texts[end] in _OF_PLACES:
            return self._capital(end) or self.words.texts[end] in _ALWAYS_PLACES
        return self.words.texts[end - 1] in _OF_PLACES

    def _capital(self, place: int) -> bool:
        return self.text[self.words.starts[place]].isupper()

    def _adjoins(self, place: int, between: str) -> bool:
        """Tell whether nothing but ``between`` (a space, a hyphen, a stop) parts this word from the last."""
        gap = self.text[self.words.ends[place - 1] : self.words.starts[place]]
        return 0 < len(gap) <= len(between) and gap in {between, between[-1]}

    def _ends_with_possessive(self, place: int) -> bool:
        return self.text[self.words.starts[place] : self.words.ends[place]].endswith(_POSSESSIVES)

    def _bare(self, place: int) -> str:
        word = self.words.texts[place]
        return word[:-1] if self._ends_with_possessive(place) else word

    def _without_possessive(self, place: int) -> int:
        end = self.words.ends[place]
        return end - 2 if self._ends_with_possessive(place) else end


_LONG_ENOUGH: Final = 3
_POSSESSIVES: Final = ("'s", "\u2019s", "'S", "\u2019S")
_ALWAYS_PLACES: Final = frozenset({"sponge", "street", "road", "lane", "close", "avenue"})


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """Return first names that are nothing else."""
    return _listed("first_names.txt")


@lru_cache(maxsize=1)
def names_that_are_words() -> frozenset[str]:
    """Return first names that are ordinary words or places too."""
    return _listed("first_names_also_words.txt")


def _listed(name: str) -> frozenset[str]:
    lines = files("tactful.detectors").joinpath("data", name).read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
