"""Facts that a person states of their own accord while asking, such as "she's 17" or "on my work phone".

A pack gives each answer the ways in which people say it. A phrase is words in
their order; ``a|b`` stands for either, ``1-17`` for a number from one to the
other. A fact is taken from a question only where one answer alone is said, and
not denied; otherwise it is asked for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tactful.policy.document import Policy
    from tactful.policy.question import Question

_WORD: Final = re.compile(r"[^\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\W_]+)*")
_APOSTROPHE: Final = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]")
_RANGE: Final = re.compile(r"(\d+)-(\d+)")
_DENIES: Final = frozenset(
    _APOSTROPHE.sub("", word)
    for word in "not no never isn't aren't wasn't weren't don't doesn't didn't can't cannot without instead rather "
    "than unless whether".split()
)
_NEAR: Final = 3
"""How many words before a phrase may deny it."""


def facts_said(policy: Policy, question: str) -> dict[str, str]:
    """Return the facts that are plainly said in a person's question, with their values."""
    words = [_APOSTROPHE.sub("", match.group()).casefold() for match in _WORD.finditer(question)]
    said = {}
    for asked in policy.questions:
        values = set(_values(asked, words))
        if len(values) == 1:
            said[asked.fact] = values.pop()
    return said


def _values(asked: Question, words: Sequence[str]) -> Iterator[str]:
    for option in asked.options:
        if any(_is_said(phrase.split(), words) for phrase in option.said):
            yield option.value


def _is_said(phrase: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether the phrase stands somewhere in the words, not denied."""
    return any(
        all(map(_is_meant, phrase, words[at : at + len(phrase)])) and _DENIES.isdisjoint(words[max(0, at - _NEAR) : at])
        for at in range(len(words) - len(phrase) + 1)
    )


def _is_meant(written: str, word: str) -> bool:
    return any(_is_one(each, word) for each in written.split("|"))


def _is_one(written: str, word: str) -> bool:
    span = _RANGE.fullmatch(written)
    if span is None:
        return written == word
    low, high = map(int, span.groups())
    return word.isdecimal() and low <= int(word) <= high
