"""Go on for a few steps from the trained network: ``python -m training.again``.

At a quarter of the rate, over posts and public texts mixed anew. For what was
added to either after a long round, without another hour.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

import torch

from training import train
from training.companions import companions_of
from training.posts import example_of, read_posts
from training.split import UNSEEN
from training.trained import open_trained, save_trained
from training.weights import reader_tokenizer

STEPS: Final = 300
RATE_SHARE: Final = 0.25
"""The share of the rate of the long round."""


def main() -> None:
    """Go on from the trained network, and write it back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="where the public sets lie")
    parser.add_argument("--trained", type=Path, default=Path("training/reader.pt"))
    parser.add_argument("--first", nargs="*", default=["named"], help="files of the corpus that are seen in full")
    parser.add_argument("--seed", type=int, default=2)
    chosen = parser.parse_args()
    torch.manual_seed(chosen.seed)
    reader, kinds = open_trained(chosen.trained)
    tokenizer = reader_tokenizer(train.LONGEST)
    posts = read_posts(chosen.corpus, frozenset(UNSEEN))
    examples = [(post["file"], example_of(post, kinds, tokenizer)) for post in posts]
    known = [each for file, each in examples if not each.held and file not in chosen.first]
    added = [each for file, each in examples if not each.held and file in chosen.first]
    order = torch.randperm(len(known), generator=torch.Generator().manual_seed(chosen.seed)).tolist()
    some = [known[at] for at in order[: STEPS * train.BATCH - len(added)]] + added
    company = (companions_of(texts, kinds, tokenizer) for texts in train.company_of(chosen.data, kinds, chosen.seed))
    train.teach(reader, some, company, train.Course(1, RATE_SHARE, chosen.seed))
    save_trained(chosen.trained, reader, kinds)


if __name__ == "__main__":
    main()
