"""The promises of reports and answers as JSON, and of their published schemas."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from tests.reports.tools import CLERK, MANAGER, PACK, finding, whole_answer, whole_report
from tests.surfaces.cli.tools import tactful_here

from tactful.model.finding import Answer, Report
from tactful.reports.as_json import (
    answer_json,
    answer_line,
    answer_words,
    dump,
    error_line,
    offices,
    report_json,
    report_line,
    schema_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS = {name: json.loads(schema_text(name)) for name in ("report-1", "answer-1")}
REPORT, ANSWER = (
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER) for schema in SCHEMAS.values()
)


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield everything in a schema that describes an object."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for value in schema.values():
            yield from objects(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from objects(value)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_a_schema(name: str) -> None:
    """Each published schema is itself in order, and nothing it describes may be more than it says."""
    Draft202012Validator.check_schema(SCHEMAS[name])
    for each in objects(SCHEMAS[name]):
        assert each["additionalProperties"] is False
        assert each["description"]
        assert all("$ref" in value or value.get("description") for value in each["properties"].values())


def test_a_schema_nobody_published_is_not_there() -> None:
    """A name that is none is an error."""
    with pytest.raises(FileNotFoundError):
        schema_text("report-0")


def test_the_schemas_hold_what_they_should() -> None:
    """The schemas refuse what is wrong: an outcome there is not, a key too many, a key too few."""
    good = report_json(whole_report())
    for change in ({"outcome": "verdict"}, {"extra": 1}, {"schema": "tactful.report/2"}):
        assert not REPORT.is_valid({**good, **change})
    for key in good:
        assert not REPORT.is_valid({name: value for name, value in good.items() if name != key})
    mixed = copy.deepcopy(good)
    mixed["findings"][0]["evidence"] = [{"start": 1, "end": 2, "region": [1, 2, 3, 4]}]
    assert not REPORT.is_valid(mixed)


@pytest.mark.parametrize("echo", [True, False])
@pytest.mark.parametrize("report", [whole_report(), Report(draft=whole_report().draft, pack=PACK)])
def test_a_report_fits_its_schema(report: Report, *, echo: bool) -> None:
    """A report with everything in it, or nothing, is as published."""
    REPORT.validate(json.loads(dump(report_json(report, echo=echo))))


@pytest.mark.parametrize("answer", [whole_answer(), Answer(pack=PACK, sure=False)])
def test_an_answer_fits_its_schema(answer: Answer) -> None:
    """An answer with everything in it, or nothing, is as published."""
    ANSWER.validate(json.loads(dump(answer_json(answer))))


@pytest.mark.parametrize(
    "words",
    [
        "A nice sunset.",
        "Ring Dawn on 07700 900123, SW1A 1AA, dawn@example.org",
        "Our manager is a complete snake. See https://example.org",
    ],
)
def test_what_the_command_prints_fits_too(words: str) -> None:
    """Real reports by the bundled pack are as published."""
    ran = tactful_here("check", "--format", "json", "--picture", "pupils at a desk", words)
    REPORT.validate(ran.objects[0])


@pytest.mark.parametrize(
    "words",
    [
        "May I accept a friend request from a pupil?",
        "May I name the council as my employer?",
        "Can I report fraud?",
        "qqqq",
    ],
)
def test_what_the_command_answers_fits_too(words: str) -> None:
    """Real answers by the bundled pack are as published."""
    ANSWER.validate(tactful_here("ask", "--format", "json", words).objects[0])


def test_evidence_says_where() -> None:
    """The words of the post need no name; other texts, pictures and fields have theirs."""
    assert report_json(whole_report())["findings"][0]["evidence"] == [
        {"start": 5, "end": 17, "text": "07700 900123"},
        {"start": 0, "end": 4, "field": "title of the page", "text": "Dawn"},
        {"start": 2, "end": 6, "field": "attachments[0].description", "text": "sign"},
        {"attachment": 0, "region": [1, 2, 3, 4]},
        {"field": "platform"},
    ]


def test_without_echo_no_words_are_told() -> None:
    """Without echo neither form holds a word of the draft."""
    for form in (report_json(whole_report(), echo=False), report_line(whole_report(), 1, echo=False)):
        assert "900123" not in dump(form)
        assert "Dawn" not in dump(form)


def test_a_confidence_is_rounded() -> None:
    """A probability is told to four places, which is more than anybody knows."""
    assert report_line(whole_report(), 1)["findings"][0]["confidence"] == 0.8123


def test_a_line_tells_roles_and_values_only() -> None:
    """In lines, roles, rights and answers are told by name."""
    line = report_line(whole_report(), "x")
    assert (line["id"], line["findings"][0]["consult"], line["rights"]) == ("x", ["clerk", "manager"], ["private-life"])
    assert line["questions"] == [
        {"fact": "device", "ask": "Whose phone is it?", "options": ["own"]},
        {"fact": "years", "ask": "For how long?", "options": []},
    ]


def test_an_answer_rests_on_findings_and_citations() -> None:
    """The clauses of an answer are those found, then those cited, each once."""
    line = answer_line(whole_answer(), "x")
    assert (line["clauses"], line["outcome"], line["consult"]) == (["1", "5"], "ask", ["clerk"])


def test_an_answer_in_words_repeats_nothing() -> None:
    """What is said twice is told once, and empty words leave no gap."""
    twice = (finding(because="No.", advice="Ask."), finding(because="No.", advice=""))
    assert answer_words(whole_answer(say="", findings=twice)) == "No. Ask."
    assert answer_words(whole_answer(findings=())) == "Go ahead."


def test_everybody_is_named_once_the_strictest_first() -> None:
    """Those a finding names come before those the situation does, nobody twice."""
    named = whole_answer(findings=(finding(consult=(MANAGER,)), finding(consult=(CLERK, MANAGER))))
    assert [office.role for office in offices(named)] == ["manager", "clerk"]
    told = whole_answer(findings=(finding(consult=(replace(CLERK, contact="at the door"),)),))
    assert [office.contact for office in offices(told)] == ["at the door"]


def test_an_error_has_kind_and_message() -> None:
    """A line that could not be answered is told in one shape."""
    assert error_line(7, "line", "'id' is missing") == {
        "id": 7,
        "error": {"kind": "line", "message": "'id' is missing"},
    }


@pytest.mark.parametrize(
    ("text", "written"), [("café 😀", '"café 😀"'), ("\ud83d é", r'"\ud83d \u00e9"'), ("a\nb\u2028", '"a\\nb\u2028"')]
)
def test_every_text_can_be_written(text: str, written: str) -> None:
    """Characters stand as they are, but for half ones, which UTF-8 cannot hold; one object is one line."""
    assert dump(text) == written
    assert json.loads(written) == text
