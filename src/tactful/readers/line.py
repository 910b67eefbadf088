"""One line of ``--lines``: a JSON object to a draft or a question, as the contract has it."""

from __future__ import annotations

import datetime as dt
import difflib
import json
from dataclasses import dataclass, field
from typing import Any, Final

from tactful.errors import LineInvalid
from tactful.model.draft import Draft, NotLookedAt, Part, PartRole

DRAFT_KEYS: Final = frozenset("id text platform audience created attachments facts".split())
QUESTION_KEYS: Final = frozenset("id question facts".split())


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft with its id and the facts declared with it."""

    id: Any
    draft: Draft
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question with its id and the facts declared with it."""

    id: Any
    question: str
    facts: dict[str, str] = field(default_factory=dict)


def read_object(line: bytes) -> dict[str, Any]:
    """Return the JSON object of a line. Raises LineInvalid, which never quotes it."""
    try:
        data = json.loads(line.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError:
        message = "this line is not UTF-8 text"
        raise LineInvalid(message) from None
    except (ValueError, RecursionError):
        message = "this line is not a JSON object"
        raise LineInvalid(message) from None
    if not isinstance(data, dict):
        message = "this line is JSON but not an object with 'id'"
        raise LineInvalid(message)
    return data


def _no_number(name: str) -> None:
    """Refuse NaN and the infinities, which Python reads and JSON does not have. Raises ValueError."""
    raise ValueError(name)


def draft_line(data: dict[str, Any]) -> DraftLine:
    """Return the draft of a line. Raises LineInvalid."""
    _known(data, DRAFT_KEYS)
    text = _text(data, "text", needed=True)
    pictures = data.get("attachments") or []
    if not isinstance(pictures, list) or not all(isinstance(each, dict) for each in pictures):
        message = "'attachments' is a list of objects with 'description' or 'path'"
        raise LineInvalid(message)
    parts = [Part(text=text)]
    for number, each in enumerate(pictures):
        words = _text(each, "description")
        if words:
            name = f"description of attachment {number + 1}"
            parts.append(Part(text=words, name=name, role=PartRole.DESCRIPTION, attachment=number))
    draft = Draft(
        parts=tuple(parts),
        platform=_text(data, "platform"),
        audience=_text(data, "audience"),
        created=_day(data),
        not_looked_at=_unseen(len(pictures)),
    )
    return DraftLine(data.get("id"), draft, _facts(data))


def question_line(data: dict[str, Any]) -> QuestionLine:
    """Return the question of a line. Raises LineInvalid."""
    _known(data, QUESTION_KEYS)
    return QuestionLine(data.get("id"), _text(data, "question", needed=True), _facts(data))


def _known(data: dict[str, Any], keys: frozenset[str]) -> None:
    """Refuse a line without an id, or with a slip in a key; other keys are the caller's own and are passed over."""
    if "id" not in data:
        message = "'id' is missing"
        raise LineInvalid(message)
    for strange in sorted(set(data) - keys):
        near = difflib.get_close_matches(strange, keys - set(data), n=1, cutoff=0.8)
        if near:
            message = f"a line has no '{strange[:40]}'; is '{near[0]}' meant?"
            raise LineInvalid(message)


def _text(data: dict[str, Any], key: str, *, needed: bool = False) -> str:
    value = data.get(key)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        message = f"'{key}' is text"
        raise LineInvalid(message)
    return value


def _facts(data: dict[str, Any]) -> dict[str, str]:
    facts = data.get("facts") or {}
    if not isinstance(facts, dict):
        message = "'facts' is an object of names and values"
        raise LineInvalid(message)
    return {str(name): _fact(value) for name, value in facts.items()}


def _fact(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _day(data: dict[str, Any]) -> dt.date | None:
    written = _text(data, "created")
    if not written:
        return None
    try:
        return dt.datetime.fromisoformat(written).date()
    except ValueError:
        message = "'created' is a day such as 2026-05-01"
        raise LineInvalid(message) from None


def _unseen(pictures: int) -> tuple[NotLookedAt, ...]:
    if not pictures:
        return ()
    what = "the picture" if pictures == 1 else f"the {pictures} pictures"
    return (NotLookedAt(what=what, why="This version reads what is said of a picture, not the picture."),)
