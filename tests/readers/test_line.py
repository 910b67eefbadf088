"""The promises of reading one line of ``--lines``."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tactful.errors import LineInvalid
from tactful.model.draft import PartRole
from tactful.readers.line import draft_line, question_line, read_object


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"\xff{}", "not UTF-8"),
        (b'{"id": 1', "not a JSON object"),
        (b'{"id": NaN}', "not a JSON object"),
        (b'{"id": Infinity}', "not a JSON object"),
        (b"[" * 100_000, "not a JSON object"),
        (b"1" * 10_000, "not a JSON object"),
        (b"[1]", "not an object with 'id'"),
        (b'"Ring Dawn"', "not an object with 'id'"),
        (b"null", "not an object with 'id'"),
    ],
)
def test_what_is_no_object_is_refused(line: bytes, message: str) -> None:
    """A line that is not one JSON object is refused, and the refusal does not repeat it."""
    with pytest.raises(LineInvalid, match=message) as caught:
        read_object(line)
    assert "Dawn" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"text": "x"}, "'id' is missing"),
        ({"id": 1}, "'text' is text"),
        ({"id": 1, "text": None}, "'text' is text"),
        ({"id": 1, "text": ["x"]}, "'text' is text"),
        ({"id": 1, "text": "x", "platfrom": "X"}, "has no 'platfrom'"),
        ({"id": 1, "text": "x", "platform": 3}, "'platform' is text"),
        ({"id": 1, "text": "x", "created": "yesterday"}, "'created' is a day"),
        ({"id": 1, "text": "x", "attachments": {"description": "y"}}, "'attachments' is a list"),
        ({"id": 1, "text": "x", "attachments": ["y"]}, "'attachments' is a list"),
        ({"id": 1, "text": "x", "attachments": [{"description": 5}]}, "'description' is text"),
        ({"id": 1, "text": "x", "facts": ["y"]}, "'facts' is an object"),
    ],
)
def test_a_draft_out_of_form_is_refused(data: dict[str, Any], message: str) -> None:
    """A draft line that is not in the agreed form is refused with what would be right."""
    with pytest.raises(LineInvalid, match=message):
        draft_line(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"question": "x"}, "'id' is missing"),
        ({"id": 1, "question": 5}, "'question' is text"),
        ({"id": 1, "question": "x", "fact": {}}, "is 'facts' meant"),
    ],
)
def test_a_question_out_of_form_is_refused(data: dict[str, Any], message: str) -> None:
    """A question line that is not in the agreed form is refused with what would be right."""
    with pytest.raises(LineInvalid, match=message):
        question_line(data)


def test_what_else_a_caller_keeps_in_a_line_is_passed_over() -> None:
    """A line may hold keys of the caller's own, such as labels."""
    assert draft_line({"id": 1, "text": "x", "tags": ["a"], "expect": {"outcome": "clear"}}).draft.parts[0].text == "x"


@pytest.mark.parametrize("id", [7, "7", None, ["a", 1], {"post": 7}])
def test_any_id_is_kept_as_it_is(id: object) -> None:
    """The id belongs to the caller and is handed back unchanged."""
    assert draft_line({"id": id, "text": "x"}).id == id
    assert question_line({"id": id, "question": "x"}).id == id


def test_a_whole_line_becomes_a_draft() -> None:
    """Everything the contract names finds its place in the draft."""
    line = draft_line(
        {
            "id": 1,
            "text": "x",
            "platform": "X",
            "audience": "friends",
            "created": "2026-05-01T10:00:00Z",
            "attachments": [{"path": "a.jpg"}, {"description": "a cat"}],
            "facts": {"device": "own"},
        },
    )
    draft = line.draft
    assert (draft.platform, draft.audience, draft.created) == ("X", "friends", dt.date(2026, 5, 1))
    assert [(p.text, p.role, p.attachment) for p in draft.parts] == [
        ("x", PartRole.WORDS, None),
        ("a cat", PartRole.DESCRIPTION, 1),
    ]
    assert draft.not_looked_at[0].what == "the 2 pictures"
    assert line.facts == {"device": "own"}


@pytest.mark.parametrize(("value", "written"), [(True, "yes"), (False, "no"), (3, "3"), (2.5, "2.5"), ("own", "own")])
def test_a_fact_may_be_written_as_json_has_it(value: object, written: str) -> None:
    """True and false mean yes and no; numbers stand for themselves."""
    assert question_line({"id": 1, "question": "x", "facts": {"f": value}}).facts == {"f": written}


@pytest.mark.parametrize("key", ["platform", "audience", "created", "attachments", "facts"])
def test_null_is_as_good_as_nothing(key: str) -> None:
    """A key that may be left out may be null."""
    assert draft_line({"id": 1, "text": "x", key: None}) == draft_line({"id": 1, "text": "x"})


def test_one_picture_is_said_not_to_be_looked_at() -> None:
    """A picture is read by its description only, and the draft says so."""
    draft = draft_line({"id": 1, "text": "x", "attachments": [{"path": "a.jpg"}]}).draft
    assert draft.not_looked_at[0].what == "the picture"
