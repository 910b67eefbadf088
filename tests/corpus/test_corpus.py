"""The corpus is in form, says where its labels stand, and holds no thought twice."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from tactful.evaluation.cases import case_of
from tactful.policy.load import load_policy

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS: Final = Path(__file__).parents[2] / "corpus"
FILES: Final = sorted(CORPUS.glob("*.jsonl"))
MOST_ALIKE: Final = 0.5
"""The greatest share of runs of five words (Jaccard) that two texts may have in common."""

LEAST_CLEAR: Final = 0.4


def lines(files: list[Path]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every line with the place it stands in."""
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            yield f"{file.name}:{number}", json.loads(line)


def shown(data: dict[str, Any]) -> str:
    """Return everything of a post that spans may be quoted from."""
    pictures = [picture.get("description", "") for picture in data.get("attachments") or []]
    return "\n".join([data.get("text", ""), *pictures])


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Return the runs of five words of a text; of a shorter one, all of it."""
    words = re.findall(r"\w+", text.lower())
    return frozenset(tuple(words[at : at + 5]) for at in range(max(1, len(words) - 4)))


def too_alike(texts: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of places whose texts share more than half of their runs of words."""
    sets = [runs(text) for _, text in texts]
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, each in enumerate(sets):
        shared: dict[int, int] = defaultdict(int)
        for run in each:
            for earlier in holders[run]:
                shared[earlier] += 1
            holders[run].append(number)
        for earlier, count in shared.items():
            if count / len(each | sets[earlier]) > MOST_ALIKE:
                yield texts[earlier][0], texts[number][0]


def test_near_duplicates_are_found() -> None:
    """The measure itself tells a copy with a word changed from another thought."""
    first = "the quick brown fox jumps over the lazy dog while the band plays on and on tonight"
    assert list(too_alike([("a", first), ("b", first.replace("tonight", "today"))])) == [("a", "b")]
    assert not list(too_alike([("a", first), ("b", "my lazy dog slept through all of it on the sofa, bless him")]))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_line_is_a_labelled_case(file: Path) -> None:
    """Each can be evaluated, and cites clauses that the policy has."""
    clauses = {clause.id for clause in load_policy("milton_keynes").clauses}
    for place, data in lines([file]):
        expected = case_of(data).expected
        cited = expected.clauses | expected.any_of | expected.also_ok
        assert cited <= clauses, f"{place} cites {sorted(cited - clauses)}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_spans_are_words_of_the_post(file: Path) -> None:
    """What carries a label is quoted to the letter, and is labelled."""
    for place, data in lines([file]):
        for span in data.get("spans") or []:
            assert span["quote"] in shown(data), f"{place}: {span['signal']}"
            assert span["signal"] in data["signals"], f"{place}: {span['signal']}"


def test_names_of_lines_are_their_own() -> None:
    """No two lines of the corpus have one id."""
    seen: dict[str, str] = {}
    for place, data in lines(FILES):
        assert data["id"] not in seen, f"{place} and {seen.get(data['id'])}"
        seen[data["id"]] = place


def test_no_post_is_written_twice() -> None:
    """Near-duplicates are refused, but for the halves of a minimal pair, which share a scenario."""
    posts = list(lines(FILES))
    scenario = {place: (place.partition(":")[0], data["scenario"]) for place, data in posts}
    texts = [(place, data.get("text") or data.get("question") or "") for place, data in posts]
    alike = [(one, other) for one, other in too_alike(texts) if scenario[one] != scenario[other]]
    assert not alike


def test_two_in_five_posts_stay_clear() -> None:
    """A reader that learns from it must see what is harmless."""
    outcomes = [data["expect"]["outcome"] for _, data in lines(FILES) if "text" in data]
    assert outcomes.count("clear") >= LEAST_CLEAR * len(outcomes)
