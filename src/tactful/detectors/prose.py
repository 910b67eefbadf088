"""One part's text, made ready for noticing: folded, cut into words and sentences.

Folding sees through look-alike letters, accents, full-width forms and
characters that do not show. Every place found in a folded text is given back
in code points of the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from tactful.model.draft import PartRole

if TYPE_CHECKING:
    from collections.abc import Sequence

LOOK_ALIKES: Final = str.maketrans(
    {
        **dict(zip("авеёкмнорстухіјѕԁһԛԝгп", "abeekmhopctyxijsdhqwrn", strict=True)),
        **dict(zip("αβεικνορτυχωγη", "abeikvoptuxwyn", strict=True)),
        **dict(zip("‘’‚‛“”„‟′″´`‐‑‒–—―−…", "''''\"\"\"\"'\"''-------.", strict=True)),
        **dict(zip("ıłøđħŧæœßþð", "ilodhtaosrd", strict=True)),
    },
)
"""Letters and marks taken for the ASCII ones they look like.

From the letters of Unicode Technical Standard 39 (confusables) that look like
a to z when in lower case; one for one, so that lengths are kept.
"""

STEM: Final = 3
"""How many letters words are gathered by, for phrases that begin with part of a word."""

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SENTENCE_END: Final = re.compile(r"[.!?]+(?=[\s\"')\]]|$)|\n+")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, column by column.

    ``texts`` are folded, without apostrophes. ``starts`` and ``ends`` are code
    points of the original text; ``sentences`` numbers the sentence of each.
    """

    texts: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    sentences: Sequence[int]

    def __len__(self) -> int:
        """Count the words."""
        return len(self.texts)


class Prose:
    """A text and its views. Each view is made once, when first wanted."""

    def __init__(self, text: str, role: PartRole = PartRole.WORDS) -> None:
        """Keep the text; nothing is worked out yet."""
        self.text = text
        self.role = role
        self.remembered: dict[object, tuple[tuple[int, int], ...]] = {}

    @cached_property
    def _folded(self) -> tuple[str, list[int] | None]:
        return fold(self.text)

    @property
    def plain(self) -> str:
        """The folded text: lower case, unaccented, look-alikes seen through."""
        return self._folded[0]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Turn places in ``plain`` into places in the original text."""
        origin = self._folded[1]
        if origin is None:
            return start, end
        return origin[start], (origin[end - 1] + 1 if end > start else origin[start])

    @cached_property
    def words(self) -> Words:
        """The words of the text."""
        texts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for match in _WORD.finditer(self.plain):
            start, end = self.span(match.start(), match.end())
            texts.append(match.group().replace("'", ""))
            starts.append(start)
            ends.append(end)
        breaks = self.breaks
        return Words(texts, starts, ends, [bisect_right(breaks, start) for start in starts])

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The numbers of the words at which each word stands."""
        return _places(self.words.texts)

    @cached_property
    def sentence_ends(self) -> list[int]:
        """For each word, the number of the word after the last of its sentence."""
        sentences = self.words.sentences
        ends = [len(sentences)] * len(sentences)
        for number in range(len(sentences) - 2, -1, -1):
            same = sentences[number] == sentences[number + 1]
            ends[number] = ends[number + 1] if same else number + 1
        return ends

    @cached_property
    def stems(self) -> dict[str, list[int]]:
        """The numbers of the words that begin with each ``STEM`` letters."""
        return _places([text[:STEM] for text in self.words.texts])

    @cached_property
    def breaks(self) -> list[int]:
        """Where each sentence but the first begins, in the original text."""
        return [self.span(m.start(), m.end())[1] for m in _SENTENCE_END.finditer(self.plain)]

    def sentence(self, place: int) -> tuple[int, int]:
        """Return where the sentence around that place starts and ends."""
        index = bisect_right(self.breaks, place)
        start = self.breaks[index - 1] if index else 0
        end = self.breaks[index] if index < len(self.breaks) else len(self.text)
        return start, end


def _places(texts: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        places.setdefault(text, []).append(number)
    return places


def fold(text: str) -> tuple[str, list[int] | None]:
    """Fold a text, with the original place of every folded character.

    The places are None where folding moved nothing.
    """
    if text.isascii():
        return text.lower(), None
    folded: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        for plain in _fold_character(character):
            folded.append(plain)
            origin.append(place)
    return "".join(folded), origin


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character.isascii():
        return character.lower()
    if unicodedata.category(character) in {"Cf", "Mn", "Me"}:
        return ""
    apart = unicodedata.normalize("NFKD", character.translate(LOOK_ALIKES))
    plain = "".join(c for c in apart if not unicodedata.combining(c))
    return plain.lower().translate(LOOK_ALIKES)
