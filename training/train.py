"""Train the reader: ``python -m training.train``. Seeded; about an hour on two cores with bfloat16 (AMX)."""

from __future__ import annotations

import argparse
import math
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.companions import NOT_SAID, Companions, Text, companions_of, endless, harmless, hateful_and_not
from training.network import Encoder, Reader
from training.posts import Batch, Example, batches, example_of, read_posts, signals_of
from training.split import UNSEEN
from training.trained import save_trained
from training.weights import encoder_tensors, reader_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 320
EPOCHS: Final = 3
BATCH: Final = 16
RATE: Final = 4e-5
HEAD_RATE: Final = 15 * RATE
FADE: Final = 0.9
"""Each layer learns at this share of the rate of the one above it."""

WARM_UP: Final = 0.06
POSITIVE: Final = 2.0
SMOOTHING: Final = 0.05
TWEETS_A_STEP: Final = 3
JUDGED_A_STEP: Final = 5
COMPANY: Final = 0.5
"""What the public texts of a step count beside its posts: about as much a text as a post."""


def main() -> None:
    """Train on the corpus and write the network with the names of its signals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="where the public sets lie")
    parser.add_argument("--out", type=Path, default=Path("training/reader.pt"))
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    torch.manual_seed(chosen.seed)
    posts = read_posts(chosen.corpus, frozenset(UNSEEN))
    kinds = signals_of(posts)
    tokenizer = reader_tokenizer(LONGEST)
    examples = [example_of(post, kinds, tokenizer) for post in posts]
    learned = [each for each in examples if not each.held]
    print(f"{len(learned)} posts to learn from, {len(examples) - len(learned)} held, {len(kinds)} signals", flush=True)
    company = (companions_of(some, kinds, tokenizer) for some in company_of(chosen.data, kinds, chosen.seed))
    reader = Reader(Encoder(encoder_tensors()), len(kinds))
    teach(reader, learned, company, Course(EPOCHS, 1.0, chosen.seed))
    save_trained(chosen.out, reader, kinds)


def company_of(data: Path, kinds: list[str], seed: int) -> Iterator[list[Text]]:
    """Yield for ever the public texts of a step."""
    chance = random.Random(seed)  # noqa: S311 - an order, not a secret
    tweets = endless(list(harmless(data, kinds)), TWEETS_A_STEP, chance)
    judged = endless(list(hateful_and_not(data)), JUDGED_A_STEP, chance)
    yield from (some + more for some, more in zip(tweets, judged, strict=True))


@dataclass(frozen=True, slots=True)
class Course:
    """How often the posts are gone through, at what share of the full rate, and the seed of their order."""

    epochs: int
    rate_share: float
    seed: int


def teach(reader: Reader, examples: list[Example], company: Iterator[Companions], course: Course) -> None:
    """Train the reader in place."""
    optimizer = torch.optim.AdamW(list(groups(reader)))
    generator = torch.Generator().manual_seed(course.seed)
    steps = course.epochs * math.ceil(len(examples) / BATCH)
    step = 0
    reader.train()
    for epoch in range(1, course.epochs + 1):
        start, total = time.monotonic(), 0.0
        for batch in batches(examples, BATCH, generator):
            for group in optimizer.param_groups:
                group["lr"] = group["full_rate"] * course.rate_share * _share(step, steps)
            optimizer.zero_grad()
            loss = loss_of(reader, batch)
            loss.backward()
            (COMPANY * company_loss(reader, next(company))).backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            total, step = total + loss.item(), step + 1
        print(f"epoch {epoch}: loss {total * course.epochs / steps:.2f}, {time.monotonic() - start:.0f} s", flush=True)


def loss_of(reader: Reader, batch: Batch) -> Tensor:
    """Return the loss: signals by post, carrying pieces of the marked signals (twice), the weight of the post."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        signals, pieces, weight = (each.float() for each in reader(batch.ids, batch.mask))
    by_post = functional.binary_cross_entropy_with_logits(
        signals, batch.signals, reduction="none", pos_weight=torch.tensor(POSITIVE),
    )
    counted = batch.marked[:, None, :] * batch.mask[..., None].float()
    by_piece = functional.binary_cross_entropy_with_logits(
        pieces, batch.carrying, reduction="none", pos_weight=torch.tensor(1.5),
    )
    spans = (by_piece * counted).sum() / counted.sum().clamp(min=1)
    whole = functional.cross_entropy(weight, batch.outcome, label_smoothing=SMOOTHING)
    return by_post.sum(1).mean() + 2 * spans + whole


def company_loss(reader: Reader, company: Companions) -> Tensor:
    """Return the loss on public texts: what is known of their signals, and of the weight of the text."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        signals, _, weight = (each.float() for each in reader(company.ids, company.mask))
    by_text = functional.binary_cross_entropy_with_logits(signals, company.signals, reduction="none")
    whole = functional.cross_entropy(
        weight, company.outcome, ignore_index=NOT_SAID, label_smoothing=SMOOTHING, reduction="sum",
    )
    return ((by_text * company.known).sum() + whole) / len(company.outcome)


def _share(step: int, steps: int) -> float:
    """Return the share of the full rate: a short rise, then a straight fall to nothing."""
    rise = WARM_UP * steps
    return step / rise if step < rise else (steps - step) / (steps - rise)


def groups(reader: Reader) -> Iterator[dict[str, object]]:
    """Yield every parameter with its rates: heads learn fastest, deep layers slowest."""
    layers = len(reader.encoder.layers)
    for name, parameter in reader.named_parameters():
        rate = HEAD_RATE
        if name.startswith("encoder.layers."):
            rate = RATE * FADE ** (layers - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            rate = RATE * FADE**layers
        decay = 0.01 if parameter.dim() > 1 else 0.0
        yield {"params": [parameter], "lr": rate, "full_rate": rate, "weight_decay": decay}


if __name__ == "__main__":
    main()
