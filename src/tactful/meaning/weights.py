"""The reader's files: found, held against their digests, and opened once."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from tactful.errors import MeaningUnavailable

DATA: Final = Path(__file__).parent / "data"
"""The folder of the weights that come with Tactful."""

CARD: Final = "card.json"
NETWORK: Final = "reader.onnx"
TOKENIZER: Final = "tokenizer.json"

_REMEDY: Final = (
    "Install Tactful again to have it back (pip install --force-reinstall --no-deps tactful); "
    "until then only words and numbers are read, as with --quick."
)


@dataclass(frozen=True, slots=True)
class Card:
    """What the reader needs to know of itself, fitted on labelled posts.

    ``kinds`` are its signals in the order of its output. ``gravity`` tells, for
    each kind and then for none at all, how much it adds (log-odds) to each of
    the four weights a post may have. ``trust`` is what a word rule's confidence
    of 1 adds to the log-odds that its signal holds; ``shares`` says how much
    the signals' own probabilities count against the weight of the whole; ``calm`` is how many
    times likelier than the reader thinks it is held that there is nothing in a post; ``stops`` is the
    probability of the heaviest weight from which ``stop`` may be said; ``shifts`` are what is added to the
    log-odds of signals that the reader takes for likelier than they are.
    """

    kinds: tuple[str, ...]
    gravity: tuple[tuple[float, float, float, float], ...]
    trust: float
    shares: float
    calm: float
    stops: float
    shifts: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Weights:
    """An opened reader: its card, its network with the digest (SHA-256), and its tokenizer."""

    card: Card
    digest: str
    session: Any
    tokenizer: Any

    def encode(self, text: str) -> Any:
        """Return the pieces of a text: their ``ids`` and ``offsets`` (code points), with one before and one after."""
        safe = "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= each <= "\udfff" else each for each in text)
        return self.tokenizer.encode(safe)


@lru_cache(maxsize=2)
def open_weights(folder: Path = DATA) -> Weights:
    """Open the reader of a folder. Raises MeaningUnavailable where a file is missing or not the one on the card."""
    data = _json(folder / CARD)
    for name in (NETWORK, TOKENIZER):
        if _digest(folder / name) != data["digests"][name]:
            message = f"The trained reader cannot be used: {name} is not the file its card names. {_REMEDY}"
            raise MeaningUnavailable(message)
    return Weights(_card(data), data["digests"][NETWORK], _session(folder / NETWORK), _tokenizer(folder / TOKENIZER))


def _card(data: Mapping[str, Any]) -> Card:
    gravity = tuple((nothing, think, ask, stop) for nothing, think, ask, stop in data["gravity"])
    return Card(
        tuple(data["kinds"]), gravity, data["trust"], data["shares"], data["calm"], data["stops"], data["shifts"],
    )


def _json(path: Path) -> dict[str, Any]:
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        message = f"The trained reader cannot be used: its card is missing or spoilt. {_REMEDY}"
        raise MeaningUnavailable(message) from None
    return data


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        message = f"The trained reader cannot be used: {path.name} is missing. {_REMEDY}"
        raise MeaningUnavailable(message) from None


def _session(path: Path) -> Any:
    # It must stand before onnxruntime is first imported: its makers' builds otherwise note the use and send it to them.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime  # noqa: PLC0415 - slow to import, and not wanted with --quick

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _tokenizer(path: Path) -> Any:
    from tokenizers import Tokenizer  # noqa: PLC0415 - as above

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer
