"""A short second round with public tweets: ``python -m training.calm``.

Whoever learns from posts by council staff alone takes every stranger's announcement for an official page. So half of
every batch is tweets, taken to be harmless: nothing is said of the signals that ordinary tweets do have.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Final

import torch
from quality.sets import TWEETS, texts
from torch import Tensor, nn
from torch.nn import functional

from training.network import PAD, Reader
from training.posts import batches, example_of, read_posts
from training.split import UNSEEN
from training.train import BATCH, LONGEST, SMOOTHING, groups, loss_of
from training.trained import open_trained, save_trained
from training.weights import reader_tokenizer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from training.posts import Batch, Example

STEPS: Final = 240
RISE: Final = 15
RATE_SHARE: Final = 0.25
"""The share of the rate of the first round."""

COUNT: Final = 0.7
"""How much the tweets count beside the posts."""

PIECES: Final = 100
FILES: Final = ("btc_a.conll", "btc_b.conll", "btc_e.conll")
ORDINARY: Final = frozenset(
    "ordinary_life harmless_irony idiom self_joke employer_named praise_of_work public_opinion union_activity "
    "measured_criticism quoted_abuse title_or_fiction fault_report reclaimed other_employer known_before "
    "permission_both away_from_home party_support campaigning insult_person sexual_remark slur_group "
    "private_excess".split(),
)
"""Signals that tweets may well have: nothing is learned of them here."""


def main() -> None:
    """Go on from the trained network, and write it back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--trained", type=Path, default=Path("training/reader.pt"))
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    torch.manual_seed(chosen.seed)
    reader, kinds = open_trained(chosen.trained)
    tokenizer = reader_tokenizer(LONGEST)
    examples = [example_of(post, kinds, tokenizer) for post in read_posts(chosen.corpus, frozenset(UNSEEN))]
    chance = random.Random(chosen.seed)  # noqa: S311 - an order, not a secret
    tweets = [tokenizer.encode(text).ids[:PIECES] for text in harmless(chosen.data, chance)]
    learned = torch.tensor([float(kind not in ORDINARY) for kind in kinds])
    calm(reader, [each for each in examples if not each.held], tweets, learned)
    save_trained(chosen.trained, reader, kinds)


def calm(reader: Reader, examples: list[Example], tweets: list[list[int]], learned: Tensor) -> None:
    """Train the reader in place, half on posts and half on tweets (ids of pieces)."""
    optimizer = torch.optim.AdamW(list(groups(reader)))
    reader.train()
    half = BATCH // 2
    generator = torch.Generator().manual_seed(torch.initial_seed())
    posts = _endless(lambda: batches(examples, half, generator))
    for step in range(STEPS):
        for group in optimizer.param_groups:
            group["lr"] = group["full_rate"] * RATE_SHARE * min(1, (step + 1) / RISE) * (1 - step / STEPS)
        optimizer.zero_grad()
        loss_of(reader, next(posts)).backward()
        some = [tweets[(step * half + at) % len(tweets)] for at in range(half)]
        (COUNT * harmless_loss(reader, some, learned)).backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()


def harmless(folder: Path, chance: random.Random) -> list[str]:
    """Return tweets of the files that may be trained on, none of those that are measured on, in a random order."""
    labels = map(json.loads, TWEETS.read_text(encoding="utf-8").splitlines())
    measured = {(label["file"], label["line"]) for label in labels}
    found = [text for name in FILES for line, text in texts(folder / name) if (name, line) not in measured]
    chance.shuffle(found)
    return found


def harmless_loss(reader: Reader, tweets: list[list[int]], learned: Tensor) -> Tensor:
    """Return the loss of taking the tweets for anything but harmless; ``learned`` is 1 for signals that count."""
    longest = max(map(len, tweets))
    ids = torch.tensor([each + [PAD] * (longest - len(each)) for each in tweets])
    mask = torch.tensor([[1] * len(each) + [0] * (longest - len(each)) for each in tweets])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        signals, _, weight = (each.float() for each in reader(ids, mask))
    none = functional.binary_cross_entropy_with_logits(signals, torch.zeros_like(signals), reduction="none")
    nothing = torch.zeros(len(tweets), dtype=torch.long)
    return (none * learned).sum(1).mean() + functional.cross_entropy(weight, nothing, label_smoothing=SMOOTHING)


def _endless(begin: Callable[[], Iterator[Batch]]) -> Iterator[Batch]:
    while True:
        yield from begin()


if __name__ == "__main__":
    main()
