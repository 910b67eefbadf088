"""``tactful evaluate`` measures what it is given."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.surfaces.cli.tools import jsonl, tactful_here

if TYPE_CHECKING:
    from pathlib import Path

CASES = (
    {"id": "a", "text": "A lovely evening by the lake.", "expect": {"outcome": "clear", "clauses": []}},
    {"id": "b", "text": "Ring Dawn on 07700 900123.", "expect": {"outcome": "ask", "clauses": ["3.8"]}},
    {"id": "c", "question": "May I use the council logo?", "expect": {"outcome": "stop", "clauses": ["3.2"]}},
)


def test_a_file_that_is_missing_leaves_with_3(tmp_path: Path) -> None:
    """It is said in one sentence."""
    ran = tactful_here("evaluate", str(tmp_path / "none.jsonl"))
    assert (ran.code, ran.out) == (3, "")
    assert "cannot be read" in ran.err


def test_a_case_out_of_form_leaves_with_2(tmp_path: Path) -> None:
    """The line is named and nothing of it is quoted."""
    file = tmp_path / "cases.jsonl"
    file.write_text('{"id": 1, "text": "canary"}\n', encoding="utf-8")
    ran = tactful_here("evaluate", str(file))
    assert ran.code == 2
    assert "line 1" in ran.err
    assert "canary" not in ran.err


def test_posts_and_questions_are_measured(tmp_path: Path) -> None:
    """All of a small set come out right, as words and as JSON."""
    file = tmp_path / "cases.jsonl"
    file.write_bytes(jsonl(*CASES))
    words = tactful_here("evaluate", str(file))
    data = json.loads(tactful_here("evaluate", "--format", "json", str(file)).out)
    assert words.code == 0
    assert "1.000 (3 of 3) accepted" in words.out
    assert data["outcome"]["accepted"]["share"] == 1.0
    assert data["clauses"]["f1"] == 1.0


def test_a_card_is_written_only_when_asked_for(tmp_path: Path) -> None:
    """Without ``--card`` no file is made."""
    file = tmp_path / "cases.jsonl"
    file.write_bytes(jsonl(*CASES))
    tactful_here("evaluate", str(file))
    assert [each.name for each in tmp_path.iterdir()] == ["cases.jsonl"]
    tactful_here("evaluate", "--card", str(tmp_path / "card.html"), str(file))
    assert (tmp_path / "card.html").read_text(encoding="utf-8").startswith("<!doctype html>")
