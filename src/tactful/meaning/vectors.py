"""Texts as directions: how alike two of them are in meaning is the cosine between them.

The reader's encoder gives a text a direction of 768 numbers. Those of a pack's
phrasings are worked out once, when the pack is built, and kept in one file: a
line of JSON that says what they were made from, then a row of signed bytes for
each text (the direction times 127).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from numpy.typing import NDArray

from tactful.meaning.weights import open_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from tactful.meaning.weights import Weights

WIDTH: Final = 768
_STEPS: Final = 127
_LONGEST: Final = 254


@dataclass(frozen=True, slots=True)
class Vectors:
    """The directions of some texts, a row of WIDTH numbers each, in their order."""

    rows: NDArray[Any]

    def alike(self, text: str) -> list[float]:
        """Return how alike the text is to each of them (cosine, -1 to 1). Raises MeaningUnavailable."""
        cosines: list[float] = (self.rows @ _direction(text, open_weights())).tolist()
        return cosines


def write_vectors(path: Path, texts: Sequence[str]) -> None:
    """Work out the directions of the texts and write them. Raises MeaningUnavailable."""
    import numpy as np  # noqa: PLC0415 - not wanted on a check

    weights = open_weights()
    rows = np.stack([np.rint(_direction(text, weights) * _STEPS) for text in texts]).astype(np.int8)
    partial = path.with_suffix(".partial")
    partial.write_bytes(_header(texts, weights) + rows.tobytes())
    partial.replace(path)


def read_vectors(path: Path, texts: Sequence[str]) -> Vectors | None:
    """Return the directions in the file, or None where they are not there or not of those texts and this reader.

    Raises MeaningUnavailable.
    """
    import numpy as np  # noqa: PLC0415 - not wanted on a check

    header = _header(texts, open_weights())
    try:
        data = path.read_bytes()
    except OSError:
        return None
    if not data.startswith(header) or len(data) != len(header) + WIDTH * len(texts):
        return None
    steps = np.frombuffer(data, dtype=np.int8, offset=len(header)).reshape(len(texts), WIDTH)
    return Vectors(steps.astype(np.float32) / _STEPS)


def _header(texts: Iterable[str], weights: Weights) -> bytes:
    digest = hashlib.sha256(json.dumps(list(texts)).encode()).hexdigest()
    return json.dumps({"form": 1, "reader": weights.digest, "texts": digest}).encode() + b"\n"


def _direction(text: str, weights: Weights) -> NDArray[Any]:
    import numpy as np  # noqa: PLC0415 - as above

    first, *ids, last = weights.encode(text).ids
    given = np.array([[first, *ids[:_LONGEST], last]], dtype=np.int64)
    (mean,) = weights.session.run(["mean"], {"ids": given})
    row: NDArray[Any] = mean[0] / max(float(np.linalg.norm(mean[0])), 1e-9)
    return row
