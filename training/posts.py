"""The corpus as the network takes it: pieces, labels, carrying pieces and weights."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import torch
from torch import Tensor

from training.network import PAD
from training.split import is_held

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tokenizers import Tokenizer

OUTCOMES: Final = ("clear", "think", "ask", "stop")
FEWEST: Final = 15
"""The least number of posts from which a signal can be learned."""


@dataclass(frozen=True, slots=True)
class Example:
    """A post. ``carrying`` is 1 where a piece carries a signal (pieces, signals); ``marked`` where that is known."""

    id: str
    ids: list[int]
    signals: Tensor
    carrying: Tensor
    marked: Tensor
    outcome: int
    held: bool


@dataclass(frozen=True, slots=True)
class Batch:
    """Some posts, padded to the longest."""

    ids: Tensor
    mask: Tensor
    signals: Tensor
    carrying: Tensor
    marked: Tensor
    outcome: Tensor


def read_posts(folder: Path, left_out: frozenset[str]) -> list[dict[str, Any]]:
    """Return the posts of the corpus, but for the files left out; each knows its file."""
    posts = []
    for path in sorted(folder.glob("*.jsonl")):
        if path.stem not in left_out:
            lines = path.read_text(encoding="utf-8").splitlines()
            posts += [{**data, "file": path.stem} for data in map(json.loads, lines) if "text" in data]
    return posts


def as_read(post: dict[str, Any]) -> str:
    """Return the words of a post and of what its pictures show, as the reader is given them."""
    shown = [picture["description"] for picture in post.get("attachments") or [] if picture.get("description")]
    return "".join([post["text"], *(f"\n[picture: {words}]" for words in shown)])


def signals_of(posts: Iterable[dict[str, Any]]) -> list[str]:
    """Return the signals that enough posts have, in order."""
    counts: dict[str, int] = {}
    for post in posts:
        for kind in post["signals"]:
            counts[kind] = counts.get(kind, 0) + 1
    return sorted(kind for kind, count in counts.items() if count >= FEWEST)


def example_of(post: dict[str, Any], kinds: list[str], tokenizer: Tokenizer) -> Example:
    """Return the post as the network takes it."""
    text = as_read(post)
    encoding = tokenizer.encode(text)
    place = {kind: number for number, kind in enumerate(kinds)}
    signals, marked = torch.zeros(len(kinds)), torch.zeros(len(kinds))
    carrying = torch.zeros(len(encoding.ids), len(kinds))
    for kind in place.keys() & set(post["signals"]):
        signals[place[kind]] = 1
    for span in post.get("spans") or []:
        pieces = _pieces(text, span["quote"], encoding.offsets)
        if span["signal"] in place and pieces:
            marked[place[span["signal"]]] = 1
            carrying[pieces, place[span["signal"]]] = 1
    outcome = OUTCOMES.index(post["expect"]["outcome"])
    return Example(post["id"], encoding.ids, signals, carrying, marked, outcome, is_held(post))


def _pieces(text: str, quote: str, offsets: list[tuple[int, int]]) -> list[int]:
    """Return the places of the pieces that the quoted words are made of."""
    start = text.find(quote)
    stop = start + len(quote)
    inside = ((number, first, last) for number, (first, last) in enumerate(offsets) if first < last)
    return [number for number, first, last in inside if first < stop and start < last] if start >= 0 else []


def batch_of(examples: list[Example]) -> Batch:
    """Return some posts, padded to the longest."""
    longest = max(len(each.ids) for each in examples)
    ids = torch.full((len(examples), longest), PAD, dtype=torch.long)
    mask = torch.zeros(len(examples), longest, dtype=torch.long)
    carrying = torch.zeros(len(examples), longest, examples[0].signals.shape[0])
    for row, each in enumerate(examples):
        length = len(each.ids)
        ids[row, :length], mask[row, :length] = torch.tensor(each.ids), 1
        carrying[row, :length] = each.carrying
    return Batch(
        ids,
        mask,
        torch.stack([each.signals for each in examples]),
        carrying,
        torch.stack([each.marked for each in examples]),
        torch.tensor([each.outcome for each in examples]),
    )


def batches(examples: list[Example], size: int, generator: torch.Generator | None = None) -> Iterator[Batch]:
    """Yield batches of posts of like length; in a random order where a generator is given."""
    order = sorted(examples, key=lambda each: len(each.ids))
    if generator is not None:
        shuffled = [examples[at] for at in torch.randperm(len(examples), generator=generator).tolist()]
        pools = [shuffled[at : at + size * 20] for at in range(0, len(shuffled), size * 20)]
        order = [each for pool in pools for each in sorted(pool, key=lambda one: len(one.ids))]
    groups = [order[at : at + size] for at in range(0, len(order), size)]
    turns = range(len(groups)) if generator is None else torch.randperm(len(groups), generator=generator).tolist()
    for turn in turns:
        yield batch_of(groups[turn])
