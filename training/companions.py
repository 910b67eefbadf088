"""Public texts that the network learns from beside the corpus, of which only some labels are known.

Whoever learns from posts by council staff alone takes every stranger's
announcement for an official page, and has met little of the abuse that people
write to one another. Tweets of the Broad Twitter Corpus (Derczynski et al.
2016, CC-BY-4.0) are taken to be harmless but for what ordinary tweets may well
have. HatemojiBuild (Kirk et al. 2022, CC-BY-4.0), EDOS (Kirk et al. 2023, CC0)
and the hateful and the neutral part of Davidson et al. 2017 (MIT) say whether a
text is hateful of a group of people, and nothing of anything else.
"""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import torch
from quality.sets import TWEETS, texts
from torch import Tensor

from training.network import PAD
from training.posts import OUTCOMES

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator
    from pathlib import Path

    from tokenizers import Tokenizer

PIECES: Final = 64
TWEET_FILES: Final = ("btc_a.conll", "btc_b.conll", "btc_e.conll")
MAY_HOLD: Final = frozenset(
    "ordinary_life harmless_irony idiom self_joke employer_named praise_of_work public_opinion union_activity "
    "measured_criticism quoted_abuse title_or_fiction fault_report reclaimed other_employer known_before "
    "permission_both away_from_home party_support campaigning insult_person sexual_remark slur_group "
    "private_excess".split(),
)
"""Signals that ordinary tweets may well have: nothing is learned of them there."""

CONTEMPT: Final = ("slur_group", "dehumanising", "threat")
KINDS_OF_HATE: Final = {
    "dehumanizinglanguage": "dehumanising",
    "threateninglanguage": "threat",
    "1. threats, plans to harm and incitement": "threat",
}
_WOMEN: Final = re.compile(
    r"\b(wom[ae]n|girls?|lad(y|ies)|females?|wi(fe|ves)|mothers?|mums?|sisters?|daughters?)\b", re.IGNORECASE,
)
"""What the texts of EDOS that are not sexist must speak of, so that the word alone is not taken for the contempt."""

NOT_SAID: Final = -100
"""The outcome of a text whose weight as a whole nobody has labelled (what cross-entropy leaves out)."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text as its makers labelled it: the signals that it has and has not, and its outcome where that follows."""

    words: str
    has: frozenset[str]
    has_not: frozenset[str]
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Companions:
    """Some texts, padded to the longest; ``known`` is 1 where the label of a signal is."""

    ids: Tensor
    mask: Tensor
    signals: Tensor
    known: Tensor
    outcome: Tensor


def harmless(folder: Path, kinds: list[str]) -> Iterator[Text]:
    """Yield the tweets that may be trained on, none of those that are measured on."""
    labels = map(json.loads, TWEETS.read_text(encoding="utf-8").splitlines())
    measured = {(label["file"], label["line"]) for label in labels}
    without = frozenset(kinds) - MAY_HOLD
    for name in TWEET_FILES:
        for line, words in texts(folder / name):
            if (name, line) not in measured:
                yield Text(words, frozenset(), without, "clear")


def hateful_and_not(folder: Path) -> Iterator[Text]:
    """Yield texts that are hateful of a group, and near ones that are not."""
    for row in _rows(folder / "hatemojibuild_train.csv"):
        yield _judged(row["text"], row["type"] if row["label_gold"] == "1" else None, "clear")
    for row in _rows(folder / "edos.csv"):
        sexist = row["label_sexist"] == "sexist"
        if row["split"] == "train" and (sexist or _WOMEN.search(row["text"])):
            yield _judged(row["text"], row["label_category"] if sexist else None, None)
    for row in _rows(folder / "davidson.csv"):
        if row["class"] in {"0", "2"}:
            yield _judged(row["tweet"], "" if row["class"] == "0" else None, "clear")


def companions_of(some: list[Text], kinds: list[str], tokenizer: Tokenizer) -> Companions:
    """Return the texts as the network takes them."""
    pieces = [tokenizer.encode(text.words).ids[:PIECES] for text in some]
    longest = max(map(len, pieces))
    return Companions(
        torch.tensor([each + [PAD] * (longest - len(each)) for each in pieces]),
        torch.tensor([[1] * len(each) + [0] * (longest - len(each)) for each in pieces]),
        torch.tensor([[float(kind in text.has) for kind in kinds] for text in some]),
        torch.tensor([[float(kind in text.has | text.has_not) for kind in kinds] for text in some]),
        torch.tensor([NOT_SAID if text.outcome is None else OUTCOMES.index(text.outcome) for text in some]),
    )


def endless(texts_: list[Text], size: int, chance: random.Random) -> Iterator[list[Text]]:
    """Yield that many texts at a time for ever, each as often as any other."""
    while True:
        chance.shuffle(texts_)
        yield from (texts_[at : at + size] for at in range(0, len(texts_) - size + 1, size))


def _judged(words: str, hate: str | None, otherwise: str | None) -> Text:
    """Return a text with what follows from its kind of hate; or from having none, with the outcome it then has."""
    if hate is None:
        return Text(words, frozenset(), frozenset(CONTEMPT), otherwise)
    more = frozenset({KINDS_OF_HATE[hate]}) if hate in KINDS_OF_HATE else frozenset()
    return Text(words, more | {"slur_group"}, frozenset(), "stop")


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
