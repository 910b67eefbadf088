"""Train the reader: ``python -m training.train``. Seeded; about half an hour on two cores with bfloat16 (AMX)."""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.network import Encoder, Reader
from training.posts import Batch, Example, batches, example_of, read_posts, signals_of
from training.split import UNSEEN
from training.trained import save_trained
from training.weights import encoder_tensors, reader_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 320
EPOCHS: Final = 4
BATCH: Final = 16
RATE: Final = 4e-5
HEAD_RATE: Final = 15 * RATE
FADE: Final = 0.9
"""Each layer learns at this share of the rate of the one above it."""

WARM_UP: Final = 0.06
POSITIVE: Final = 2.0
SMOOTHING: Final = 0.05


def main() -> None:
    """Train on the corpus and write the network with the names of its signals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
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
    reader = Reader(Encoder(encoder_tensors()), len(kinds))
    teach(reader, learned, torch.Generator().manual_seed(chosen.seed))
    save_trained(chosen.out, reader, kinds)


def teach(reader: Reader, examples: list[Example], generator: torch.Generator) -> None:
    """Train the reader in place."""
    optimizer = torch.optim.AdamW(list(groups(reader)))
    steps = EPOCHS * math.ceil(len(examples) / BATCH)
    step = 0
    for epoch in range(EPOCHS):
        start, total = time.monotonic(), 0.0
        for batch in batches(examples, BATCH, generator):
            for group in optimizer.param_groups:
                group["lr"] = group["full_rate"] * _share(step, steps)
            loss = loss_of(reader, batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            total, step = total + loss.item(), step + 1
        print(f"epoch {epoch + 1}: loss {total * EPOCHS / steps:.2f}, {time.monotonic() - start:.0f} s", flush=True)


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
