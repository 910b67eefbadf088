"""Words seen through their disguises: leetspeak, stars, and letters set apart.

Folding of look-alike letters is done by ``tactful.detectors.prose`` already.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose

_LEET: Final = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s",
"!": "i", "|": "i", "+": "t"})
_TOKEN: Final = re.compile(r"[a-z0-9@$!|+*]{2,40}")
_APART: Final = re.compile(r"(?<![a-z0-9])[a-z0-9@$!](?:[ ._\-*~]{1,2}[a-z0-9@$!](?![a-z0-9])){2,20}")
_LEAST: Final = 3


def uncovered(prose: Prose) -> Iterator[tuple[str, int, int]]:
    """Yield words as they may be meant, with where they stand in the original text.

    A ``*`` within a word is kept: it stands for one letter.
    """
    plain = prose.plain
    for match in _APART.finditer(plain):
        joined = "".join(character for character in match.group() if character not in " ._-*~")
        yield joined.translate(_LEET), *prose.span(match.start(), match.end())
    for match in _TOKEN.finditer(plain):
        written = match.group()
        if written.isalpha():
            yield _unstretched(written), *prose.span(match.start(), match.end())
        elif _worth_reading(written):
            end = match.end() - (len(written) - len(written.rstrip("!|+")))
            yield written.rstrip("!|+").translate(_LEET), *prose.span(match.start(), end)


def _worth_reading(written: str) -> bool:
    return sum(character.isalpha() for character in written) >= 2 and len(written) >= _LEAST  # noqa: PLR2004


def _unstretched(word: str) -> str:
    """Shorten a letter drawn out three times or more to one."""
    runs = [(letter, len(list(run))) for letter, run in groupby(word)]
    return "".join(letter * (count if count < _LEAST else 1) for letter, count in runs)


def same_word(seen: str, word: str) -> bool:
    """Tell whether that word may be meant, a ``*`` standing for any one letter."""
    if "*" not in seen or seen == word:
        return seen == word
    return (
        len(seen) == len(word)
        and seen[0] == word[0]
        and seen.count("*") <= len(word) // 2
        and all(letter in ("*", meant) for letter, meant in zip(seen, word, strict=True))
    )
