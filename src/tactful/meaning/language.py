"""Is a text English? The reader was taught no other language."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SURE: Final = 0.9
"""The probability from which another language is believed; short posts in dialect stay below it."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\W\d_]+)*")
_ENGLISH: Final = frozenset(
    "the and of to is was it that for you my with on this are be have not at but they what our just all when there "
    "been from out your had were he she we his her so if as me up an do did will can or who how them then than i'm "
    "it's don't that's ive im dont its".split(),
)
_ENGLISH_SHARE: Final = 0.12
_FEW: Final = 2
_ALIKE: Final = frozenset({"en", "pcm"})
"""English and Nigerian Pidgin, for which short posts in many dialects are taken."""


def is_english(text: str) -> bool:
    """Tell whether a text can be read as English; what cannot be told (too short, no words) counts as English."""
    words = [match.group().lower() for match in _WORD.finditer(text)]
    if len(words) <= _FEW:
        return True
    if not _is_latin(words):
        return False
    known = sum(word in _ENGLISH for word in words)
    if known >= _FEW and known >= _ENGLISH_SHARE * len(words):
        return True
    language, probability = _identifier().classify(text)
    return language in _ALIKE or float(probability) < SURE


def _is_latin(words: list[str]) -> bool:
    """Tell whether most words are written in Latin letters."""
    firsts = (unicodedata.normalize("NFKC", word[0])[0] for word in words)
    return 2 * sum(unicodedata.name(first, "").startswith("LATIN") for first in firsts) >= len(words)


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - slow, and seldom needed

    return LanguageIdentifier.from_modelpath(str(MODEL_DIR / MODEL_FILE), norm_probs=True)
