"""No two lines of the corpus say one thing in other words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from tactful.meaning.vectors import read_vectors, write_vectors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CORPUS: Final = Path(__file__).parents[2] / "corpus"
MOST_ALIKE: Final = 0.95
"""The greatest likeness in meaning (cosine) that two texts of different scenarios may have."""

BLOCK: Final = 1000


def too_alike(texts: Sequence[str], scenarios: Sequence[object], folder: Path) -> Iterator[tuple[int, int]]:
    """Yield the places of pairs that are too alike in meaning, but for those of one scenario."""
    write_vectors(folder / "vectors", texts)
    vectors = read_vectors(folder / "vectors", texts)
    assert vectors is not None
    for start in range(0, len(texts), BLOCK):
        cosines = vectors.rows[start : start + BLOCK] @ vectors.rows.T
        for row, column in np.argwhere(cosines > MOST_ALIKE).tolist():
            if start + row < column and scenarios[start + row] != scenarios[column]:
                yield start + row, column


def test_a_text_in_other_words_is_found(tmp_path: Path) -> None:
    """The measure itself tells a changed word from another thought, and lets the halves of a pair be."""
    texts = (
        "Third week running the brown bin has been left outside my house.",
        "Third week running the brown bin has been left outside of my house!!",
        "Third week running I have been left speechless by the garden at Stowe.",
    )
    assert list(too_alike(texts, "abc", tmp_path)) == [(0, 1)]
    assert not list(too_alike(texts, "aac", tmp_path))


def test_no_thought_is_written_twice(tmp_path: Path) -> None:
    """Near-duplicates in meaning are refused, but for the parts of one scenario."""
    lines = [
        (path.stem, json.loads(line))
        for path in sorted(CORPUS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    texts = [data.get("text") or data.get("question") or "" for _, data in lines]
    scenarios = [(file, data["scenario"]) for file, data in lines]
    alike = [(lines[one][1]["id"], lines[other][1]["id"]) for one, other in too_alike(texts, scenarios, tmp_path)]
    assert not alike
