"""Which situation does a question describe? Plain search over the ways people have put it.

Each phrasing is a bag of stemmed words and pairs of words, weighted by how
rare they are (TF-IDF), with pieces of four letters so that a slip of the pen
does not lose a word. A situation is as like the question as the mean of its
phrasings and the two nearest of them are, by the cosine. Where a caller knows
how alike they are in meaning too, both count. No model and no network here.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tactful.policy.question import Situation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tactful.policy.document import Policy

@dataclass(frozen=True, slots=True)
class Limits:
    """From which likeness on a situation is taken as meant.

    ``sure`` is the least likeness (cosine), ``ahead`` how many times likelier
    than the next it must be, ``least`` the likeness from which it is worth
    showing at all.
    """

    sure: float
    ahead: float
    least: float


BY_WORDS: Final = Limits(sure=0.18, ahead=1.2, least=0.05)
BY_MEANING: Final = Limits(sure=0.4, ahead=1.1, least=0.2)

_MEANING: Final = 0.6
"""The share of meaning in the likeness, where it is known."""

_WORDS: Final = 1.5
"""What brings the likeness of words to the size of that of meaning."""

_NEAREST: Final = 0.6
"""The share of the two nearest phrasings in the likeness of meaning; the mean of all has the rest."""

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_ENDINGS: Final = ("ings", "ing", "ied", "ed", "ies", "es", "s", "ly")
_SHORTEST_STEM: Final = 3
_PIECE: Final = 4
_COMMON: Final = frozenset(
    "a an the to of in on at is it its am are be been was were i im ive me my we our you your he she they them his "
    "her their that this these those and or but if so for with as by from do does did can could may might should "
    "would will shall have has had just there what who when how about up out into than then too very get got one "
    "ok okay all right".split(),
)
_ALIKE: Final = (
    "facebook fb", "instagram insta ig gram", "snapchat snap", "whatsapp wa", "twitter tweet tweets x",
    "text texts texted texting sms message messages messaged messaging dm dms",
    "photo photos picture pictures pic pics photograph photographs image images selfie selfies",
    "child children kid kids boy girl lad pupil pupils student students toddler teenager teenagers",
    "client clients tenant tenants claimant claimants patient patients", "customer customers",
    "manager boss supervisor gaffer", "colleague colleagues workmate workmates coworker teammate",
    "accept accepting accepted add adding added request requests befriend",
    "mobile phone number handset", "council mkc employer authority",
    "journalist reporter press newspaper radio podcast tv media",
    "party labour tory tories conservative conservatives libdem reform",
    "vote voting election elections candidate", "logo crest emblem badge", "union unison gmb unite strike ballot",
)
_GROUP: Final[Mapping[str, str]] = {word: group.split()[0] for group in _ALIKE for word in group.split()}


@dataclass(frozen=True, slots=True)
class Hit:
    """A situation and how like the question it is (cosine, 0 to 1)."""

    situation: Situation
    likeness: float


@dataclass(frozen=True, slots=True)
class Hits:
    """The best few, best first, and whether the first can be taken as meant."""

    best: tuple[Hit, ...]
    sure: bool


class SituationSearch:
    """The situations of a policy, ready to be searched."""

    def __init__(self, policy: Policy) -> None:
        """Weigh every phrasing of every situation."""
        self._situations = policy.situations
        bags = [(place, _bag(words)) for place, words in phrasings(policy)]
        seen = Counter(term for _, bag in bags for term in bag)
        self._rarity = {term: math.log((len(bags) + 1) / (count + 0.5)) for term, count in seen.items()}
        weighed = [(place, self._weigh(bag)) for place, bag in bags]
        self._owners = [place for place, _ in weighed]
        self._phrasings = _index(enumerate(vector for _, vector in weighed))
        self._means = _index((place, _mean(v for owner, v in weighed if owner == place))
                             for place in range(len(policy.situations)))

    def find(self, question: str, alike: Sequence[float] = (), most: int = 3) -> Hits:
        """Return the situations most like the question.

        ``alike`` tells how alike in meaning the question is to each of the
        policy's ``phrasings`` (cosine), in their order; without it words alone count.
        """
        likeness = self._by_words(question)
        limits = BY_MEANING if alike else BY_WORDS
        if alike:
            meaning = self._by_meaning(alike)
            words = (1 - _MEANING) * _WORDS
            likeness = {place: _MEANING * meaning[place] + words * likeness.get(place, 0.0) for place in meaning}
        ranked = sorted(likeness.items(), key=lambda pair: -pair[1])[:most]
        best = tuple(Hit(self._situations[place], like) for place, like in ranked if like >= limits.least)
        return Hits(best, _is_sure(best, limits))

    def _by_words(self, question: str) -> dict[int, float]:
        vector = self._weigh(_bag(question))
        means = _likeness(vector, self._means)
        nearest = self._nearest(vector)
        return {place: (means.get(place, 0.0) + nearest[place]) / 2 for place in nearest}

    def _by_meaning(self, alike: Sequence[float]) -> dict[int, float]:
        found: dict[int, list[float]] = {}
        for place, like in zip(self._owners, alike, strict=True):
            found.setdefault(place, []).append(like)
        return {
            place: _NEAREST * sum(sorted(likes)[-2:]) / min(2, len(likes)) + (1 - _NEAREST) * sum(likes) / len(likes)
            for place, likes in found.items()
        }

    def _nearest(self, vector: Mapping[str, float]) -> dict[int, float]:
        """Return the mean likeness of each situation's two nearest phrasings."""
        found: dict[int, list[float]] = {}
        for number, like in _likeness(vector, self._phrasings).items():
            found.setdefault(self._owners[number], []).append(like)
        return {place: sum(sorted(likes)[-2:]) / 2 for place, likes in found.items()}

    def _weigh(self, bag: Mapping[str, float]) -> dict[str, float]:
        weights = {term: count * self._rarity.get(term, 0.0) for term, count in bag.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {term: weight / length for term, weight in weights.items() if weight}


def phrasings(policy: Policy) -> list[tuple[int, str]]:
    """Return every way of putting every situation, with the situation's place in the policy."""
    return [(place, words) for place, each in enumerate(policy.situations) for words in (each.title, *each.phrasings)]


def _index(vectors: Iterable[tuple[int, Mapping[str, float]]]) -> dict[str, list[tuple[int, float]]]:
    """Turn vectors into lists by term, so that a search reads only the terms it has."""
    index: dict[str, list[tuple[int, float]]] = {}
    for number, vector in vectors:
        for term, weight in vector.items():
            index.setdefault(term, []).append((number, weight))
    return index


def _likeness(vector: Mapping[str, float], index: Mapping[str, list[tuple[int, float]]]) -> dict[int, float]:
    """Return the cosine with everything in the index that shares a term."""
    total: dict[int, float] = {}
    for term, weight in vector.items():
        for number, other in index.get(term, ()):
            total[number] = total.get(number, 0.0) + weight * other
    return total


def _is_sure(best: tuple[Hit, ...], limits: Limits) -> bool:
    if not best or best[0].likeness < limits.sure:
        return False
    return len(best) == 1 or best[0].likeness >= limits.ahead * best[1].likeness


def _bag(text: str) -> dict[str, float]:
    terms: Counter[str] = Counter()
    plain = text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    stems = [_stem(match.group().replace("'", "")) for match in _WORD.finditer(plain)]
    for stem in stems:
        terms[stem] += 1
    for pair in pairwise(stems):
        terms[" ".join(pair)] += 1
    for word in _WORD.findall(plain):
        terms.update(f"#{word[at : at + _PIECE]}" for at in range(len(word) - _PIECE + 1) if len(word) > _PIECE)
    return {term: _damped(term, count) for term, count in terms.items()}


def _damped(term: str, count: float) -> float:
    """Weigh a term before its rarity: pairs say more than words, common words and pieces less."""
    if term in _COMMON:
        return 0.4
    return (1 + math.log(count)) * (0.75 if " " in term else 0.1 if term.startswith("#") else 1.0)


def _stem(word: str) -> str:
    if word in _GROUP:
        return _GROUP[word]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def _mean(vectors: Iterable[Mapping[str, float]]) -> dict[str, float]:
    total: dict[str, float] = {}
    for vector in vectors:
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + weight
    length = math.sqrt(sum(weight * weight for weight in total.values())) or 1.0
    return {term: weight / length for term, weight in total.items()}

