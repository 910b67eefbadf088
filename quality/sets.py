"""The labelled sets that quality is measured on."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from training.split import FITTED_ON, FRESH, UNSEEN, is_held

from tactful.evaluation.cases import LabelledCase, case_of

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS: Final = Path("corpus")
FRESH_QUESTIONS: Final = "questions-plain"
TWEETS: Final = CORPUS / "tweets" / "labels.jsonl"


def posts(files: tuple[str, ...]) -> list[LabelledCase]:
    """Return the posts of some files of the corpus."""
    return [case_of(data) for name in files for data in _lines(CORPUS / f"{name}.jsonl")]


def fresh_hands() -> list[LabelledCase]:
    """Return the posts by writers on whose posts nothing was trained, fitted or chosen (training/split.py)."""
    return posts(FRESH)


def fresh_questions() -> list[LabelledCase]:
    """Return questions by a writer whose questions no situation was written from; their facts stand in their words."""
    return [case_of({**data, "facts": {}}) for data in _lines(CORPUS / f"{FRESH_QUESTIONS}.jsonl")]


def unseen_hands() -> list[LabelledCase]:
    """Return the posts by writers from whom nothing was learned; one number is fitted to them (training/split.py)."""
    return posts(FITTED_ON)


def unseen_scenarios() -> list[LabelledCase]:
    """Return the posts of scenarios that the network did not learn from, by writers it did learn from."""
    names = sorted(path.stem for path in CORPUS.glob("*.jsonl") if path.stem not in UNSEEN)
    every = ({**data, "file": name} for name in names for data in _lines(CORPUS / f"{name}.jsonl") if "text" in data)
    return [case_of(data) for data in every if is_held(data)]


def samples(folder: Path, name: str) -> list[LabelledCase]:
    """Return the worked examples of that name, or none where they are not there."""
    path = folder / "samples" / f"{name}.jsonl"
    return [case_of(data) for data in _lines(path)] if path.exists() else []


def tweets(folder: Path) -> list[LabelledCase]:
    """Return the labelled public tweets; their words are read from where they lie."""
    words = {name: dict(texts(folder / "data" / name)) for name in {label["file"] for label in _lines(TWEETS)}}
    cases = []
    for label in _lines(TWEETS):
        text = words[label["file"]].get(label["line"])
        if text is not None:
            cases.append(case_of({"id": f"{label['file']}:{label['line']}", "text": text, "expect": label["expect"]}))
    return cases


def hatecheck(folder: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of HateCheck (Roettger et al. 2021; CC-BY-4.0), which nothing was ever trained or tuned on."""
    with (folder / "data" / "hatecheck.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the tweets of a file with the line (or, in a table, the row) at which each begins."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            yield from ((number, row["full_text"]) for number, row in enumerate(csv.DictReader(file), start=1))
        return
    said: list[str] = []
    begun = 0
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], start=1):
        if line:
            begun = begun or number
            said.append(line.split("\t")[0])
        elif said:
            yield begun, " ".join(said)
            said, begun = [], 0
