"""Labelled cases are read as they were agreed, and a slip in one is named with its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from tests.evaluation.tools import case

from tactful.errors import LineInvalid, SourceUnreadable
from tactful.evaluation.cases import case_of, read_cases
from tactful.model.outcome import Outcome

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"id": 1, "text": "x"}, "has 'expect'"),
        ({"id": 1, "text": "x", "expect": {"outcome": "fine"}}, "'outcome' is one of clear, think, ask, stop"),
        ({"id": 1, "text": "x", "expect": {"outcome": "ask", "acceptable": ["no"]}}, "'outcome' is one of"),
        ({"text": "x", "expect": {"outcome": "clear"}}, "'id' is missing"),
    ],
)
def test_a_case_out_of_form_is_refused(data: dict[str, Any], message: str) -> None:
    """A case without labels that can be read is refused with what would be right."""
    with pytest.raises(LineInvalid, match=message):
        case_of(data)


def test_a_slip_is_named_with_file_and_line(tmp_path: Path) -> None:
    """The line of a case that is not in form is told, and blank lines are counted."""
    file = tmp_path / "cases.jsonl"
    file.write_text('{"id": 1, "text": "x", "expect": {"outcome": "clear"}}\n\nnot json\n', encoding="utf-8")
    with pytest.raises(LineInvalid, match=r"cases.jsonl, line 3: "):
        list(read_cases(file))


def test_a_file_that_is_not_there_is_said_to_be_unreadable(tmp_path: Path) -> None:
    """A missing file is a clear sentence and no traceback."""
    with pytest.raises(SourceUnreadable, match="cannot be read"):
        list(read_cases(tmp_path / "none.jsonl"))


def test_posts_and_questions_may_stand_in_one_file(tmp_path: Path) -> None:
    """A line with a question is a question, any other a draft."""
    file = tmp_path / "cases.jsonl"
    lines = [
        {"id": "p", "text": "x", "expect": {"outcome": "clear"}},
        {"id": "q", "question": "May I?", "expect": {"outcome": "ask"}},
    ]
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert [type(each.line).__name__ for each in read_cases(file)] == ["DraftLine", "QuestionLine"]


def test_acceptable_outcomes_are_accepted_and_no_others() -> None:
    """The labels say which outcomes a fair reader takes."""
    expected = case("ask", acceptable=["stop"]).expected
    assert [outcome for outcome in Outcome if expected.accepts(outcome)] == [Outcome.ASK, Outcome.STOP]


@pytest.mark.parametrize(
    ("cited", "needed"),
    [(set(), {"2.2", "3.6"}), ({"3.8"}, {"2.2", "3.8"}), ({"3.6", "3.8"}, {"2.2", "3.6", "3.8"})],
)
def test_of_several_clauses_one_is_enough(cited: set[str], needed: set[str]) -> None:
    """Of ``any_of`` those that are cited count, or one is wanting; the others are needed as ever."""
    expected = case("stop", clauses=["2.2", "3.6", "3.8"], any_of=["3.6", "3.8"]).expected
    assert expected.needed(frozenset(cited)) == needed
