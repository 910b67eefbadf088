"""The trained network as it lies between the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from training.network import Encoder, Reader
from training.weights import encoder_tensors

if TYPE_CHECKING:
    from pathlib import Path


def save_trained(path: Path, reader: Reader, kinds: list[str]) -> None:
    """Write a reader with the names of its signals."""
    torch.save({"state": reader.state_dict(), "kinds": kinds}, path)


def open_trained(path: Path) -> tuple[Reader, list[str]]:
    """Return a reader and the names of its signals."""
    trained = torch.load(path)
    reader = Reader(Encoder(encoder_tensors()), len(trained["kinds"]))
    reader.load_state_dict(trained["state"])
    return reader, trained["kinds"]
