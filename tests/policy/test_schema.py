"""The promises of what may be written in a pack's files."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from pydantic import ValidationError

from tactful.policy.schema import (
    FILES,
    CapShape,
    ConditionShape,
    ExampleShape,
    ExcuseShape,
    InForceShape,
    ObligationShape,
    PackShape,
    QuestionShape,
    RuleShape,
    Shape,
    SituationShape,
    schema,
)

SIGNAL = {"signal": "insult"}
PACK = {"id": "borchester", "title": "Borchester", "version": "1", "languages": ["en"]}


@pytest.mark.parametrize(
    ("shape", "written", "message"),
    [
        (ConditionShape, {}, "one condition is one of"),
        (ConditionShape, {"signal": "insult", "fact": "client", "is": "yes"}, "one condition is one of"),
        (ConditionShape, {"signal": "insult", "within": "5"}, "'within' does not go with 'signal'"),
        (ConditionShape, {"signal": "insult", "is": "yes"}, "'is' does not go with 'signal'"),
        (ConditionShape, {"all": [SIGNAL], "at_least": "1"}, "'at_least' does not go with 'all'"),
        (ConditionShape, {"of": [SIGNAL], "at_least": "1", "at_most": "2"}, "'at_most' does not go with 'of'"),
        (ConditionShape, {"found": "stop", "confidence": "likely"}, "'confidence' does not go with 'found'"),
        (ConditionShape, {"of": [SIGNAL]}, "'of' needs 'at_least' with a whole number"),
        (ConditionShape, {"of": [SIGNAL], "at_least": "two"}, "'of' needs 'at_least' with a whole number"),
        (ConditionShape, {"fact": "client"}, "'fact' needs 'is', 'at_least' or 'at_most'"),
        (ConditionShape, {"fact": "client", "is": []}, "at least 1 item"),
        (ConditionShape, {"all": []}, "at least 1 item"),
        (ConditionShape, {"signal": []}, "at least 1 item"),
        (ConditionShape, {"together": "insult"}, "at least 2 items"),
        (ConditionShape, {"together": ["a", "b"], "within": "-1"}, "greater than or equal to 0"),
        (ConditionShape, {"signal": "An Insult"}, "pattern"),
        (ConditionShape, {"signal": "insult", "confidence": "very"}, "valid number"),
        (ConditionShape, {"signal": "insult", "confidence": "2"}, "less than or equal to 1"),
        (ConditionShape, {"found": "bad"}, "'clear', 'think', 'ask' or 'stop'"),
        (InForceShape, {"from": "2026-05-01", "to": "2026-04-30"}, "'to' lies before 'from'"),
        (InForceShape, {"from": "soon"}, "date"),
        (InForceShape, {"since": "2026-05-01"}, "Extra inputs"),
        (ExampleShape, {"outcome": "clear"}, "an example needs a text, a description, facts or signals"),
        (QuestionShape, {"fact": "x", "ask": "X?", "type": "choice"}, "type 'choice' has options"),
        (QuestionShape, {"fact": "x", "ask": "X?", "options": [{"value": "a", "label": "A"}]}, "no other type has"),
        (PackShape, {**PACK, "needs": "next"}, "a version is numbers and dots"),
        (PackShape, {**PACK, "languages": ["english"]}, "pattern"),
        (PackShape, {**PACK, "languages": []}, "at least 1 item"),
        (PackShape, {**PACK, "title": "  "}, "at least 1 character"),
        (SituationShape, {"id": "x", "title": "X", "phrasings": []}, "at least 1 item"),
        (ObligationShape, {"on": "a", "actor": "b", "do": "c", "within": "soon"}, "pattern"),
        (RuleShape, {"id": "x", "clause": "1", "when": SIGNAL, "outcome": "stop"}, "Field required"),
    ],
)
def test_what_is_wrong_is_refused_and_says_why(shape: type[Shape], written: dict[str, Any], message: str) -> None:
    """A mistake is refused with words that say what would be right."""
    with pytest.raises(ValidationError) as caught:
        shape.model_validate(written)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        {"all": [SIGNAL, {"any": [SIGNAL]}, {"none": [SIGNAL]}]},
        {"of": [SIGNAL, SIGNAL], "at_least": "2"},
        {"signal": ["insult", "slur"], "confidence": "likely"},
        {"together": ["name", "visit"], "within": "0", "confidence": "0.5"},
        {"fact": "client", "is": ["yes", "no"]},
        {"fact": "age", "at_least": "16", "at_most": "18"},
        {"found": "ask"},
        {"during": "election"},
    ],
)
def test_each_kind_of_condition_can_be_written(written: dict[str, Any]) -> None:
    """Every kind of condition has a form, with what goes with it."""
    assert ConditionShape.model_validate(written).model_dump(by_alias=True, exclude_none=True)


def test_a_single_word_stands_for_a_list_of_one() -> None:
    """Who means one thing need not write a list."""
    assert ConditionShape.model_validate(SIGNAL).signal == ["insult"]
    assert ConditionShape.model_validate({"fact": "client", "is": "yes"}).is_ == ["yes"]
    assert CapShape.model_validate({"topics": "conduct", "at_most": "ask"}).topics == ["conduct"]


def test_a_word_for_a_confidence_is_its_number() -> None:
    """``likely`` is written as a word and kept as a number."""
    assert ConditionShape.model_validate({**SIGNAL, "confidence": "likely"}).confidence == 0.7


def test_yes_and_no_are_answers_where_one_is_wanted() -> None:
    """A pack says yes and no in plain words."""
    assert ExcuseShape.model_validate({"signals": "slur", "anywhere": "yes"}).anywhere
    assert not QuestionShape.model_validate({"fact": "x", "ask": "X?", "asked": "no"}).asked


@pytest.mark.parametrize("kind", FILES)
def test_every_kind_of_file_has_a_schema_for_editors(kind: str) -> None:
    """An editor is given a JSON Schema that is one, and knows the keys as a person writes them."""
    made = schema(kind)
    jsonschema.Draft202012Validator.check_schema(made)
    assert made["additionalProperties"] is False


def test_the_schema_speaks_as_the_files_do() -> None:
    """Keys are called ``from`` and ``is``, never by their names in the program."""
    shapes = schema("rules")["$defs"]
    assert set(shapes["InForceShape"]["properties"]) == {"from", "to"}
    assert "is" in shapes["ConditionShape"]["properties"]


def test_there_is_no_schema_for_what_packs_do_not_have() -> None:
    """Asking for a kind of file that does not exist is a mistake."""
    with pytest.raises(KeyError):
        schema("recipes")
