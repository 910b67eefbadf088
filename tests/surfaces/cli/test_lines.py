"""The promises of ``--lines``: one JSON object a line in, one a line out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.surfaces.cli.tools import COMMAND, environment, jsonl, tactful_here, tactful_process

from tactful.surfaces.cli import lines as lines_module

REPORT_KEYS = ["id", "outcome", "findings", "rights", "questions", "not_looked_at"]
FINDING_KEYS = ["clause", "outcome", "modality", "confidence", "evidence", "because", "consult", "remedies"]
ANSWER_KEYS = ["id", "outcome", "clauses", "consult", "answer", "situation", "questions"]


def check(pack: str, *objects: object, options: tuple[str, ...] = ()) -> list[Any]:
    """Check lines that are all good, and return the reports."""
    ran = tactful_here("check", "--pack", pack, "--lines", *options, stdin=jsonl(*objects))
    assert (ran.code, ran.err) == (0, "")
    return ran.objects


def test_a_report_has_the_keys_agreed(pack: str) -> None:
    """A report has every key of the contract, in its order, and no other."""
    report = check(pack, {"id": "a", "text": "Ring 07700 900123."})[0]
    assert list(report) == REPORT_KEYS
    assert list(report["findings"][0]) == FINDING_KEYS
    assert report["findings"][0] == {
        "clause": "1",
        "outcome": "ask",
        "modality": "forbid",
        "confidence": 1.0,
        "evidence": [{"start": 5, "end": 17, "text": "07700 900123"}],
        "because": "There is a telephone number in it.",
        "consult": ["clerk"],
        "remedies": ["redact"],
    }
    assert report["questions"] == [
        {"fact": "contact_of", "ask": "Whose number is it?", "options": ["own", "published", "client"]},
    ]
    assert all(list(each) == ["what", "why"] for each in report["not_looked_at"])


def test_an_answer_has_the_keys_agreed(pack: str) -> None:
    """An answer has every key of the contract, in its order, and no other."""
    ran = tactful_here("ask", "--pack", pack, "--lines", stdin=jsonl({"id": "a", "question": "May I text a client?"}))
    assert (ran.code, ran.err) == (0, "")
    answer = ran.objects[0]
    assert list(answer) == ANSWER_KEYS
    assert (answer["outcome"], answer["clauses"], answer["consult"]) == ("ask", ["4"], ["clerk"])
    assert (answer["answer"], answer["situation"]) == (
        "Clients are not messaged from a phone of your own.",
        "message-client",
    )


def test_a_question_nobody_understands_is_answered(pack: str) -> None:
    """A question that finds nothing has an answer that says so, and is never clear."""
    ran = tactful_here("ask", "--pack", pack, "--lines", stdin=jsonl({"id": 1, "question": "qqqq"}))
    assert ran.code == 0
    assert (ran.objects[0]["situation"], ran.objects[0]["outcome"]) == ("", "ask")


def test_every_answer_has_its_place(pack: str) -> None:
    """Reports come in the order of the drafts, with their ids as they were."""
    ids = ["b", 2, None, {"x": [1]}, "a", "b"]
    assert [each["id"] for each in check(pack, *({"id": each, "text": "x"} for each in ids))] == ids


def test_outcomes_do_not_change_the_exit_code(pack: str) -> None:
    """Whatever the drafts come to, lines that were all answered leave with 0."""
    drafts = ["A nice sunset.", "SW1A 1AA", "07700 900123", "dawn@example.org"]
    outcomes = [each["outcome"] for each in check(pack, *({"id": 1, "text": text} for text in drafts))]
    assert outcomes == ["clear", "think", "ask", "stop"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ({"id": 7}, "line"),
        ({"id": 7, "text": "x", "facts": {"contact_off": "own"}}, "fact"),
        ({"id": 7, "text": "x", "facts": {"contact_of": "nobody"}}, "fact"),
        ({"id": 7, "text": "x", "created": "soon"}, "line"),
    ],
)
def test_a_bad_line_has_an_error_object(pack: str, line: dict[str, object], kind: str) -> None:
    """A line that cannot be answered says so in its own place, and the exit code is 3."""
    ran = tactful_here("check", "--pack", pack, "--lines", stdin=jsonl(line, {"id": 8, "text": "x"}))
    assert (ran.code, ran.err) == (3, "")
    error, report = ran.objects
    assert list(error) == ["id", "error"]
    assert (error["id"], error["error"]["kind"], list(error["error"])) == (7, kind, ["kind", "message"])
    assert report["outcome"] == "clear"


def test_a_bad_question_has_an_error_object(pack: str) -> None:
    """Questions are held to their form in the same way."""
    ran = tactful_here("ask", "--pack", pack, "--lines", stdin=jsonl({"id": 7, "question": 5}))
    assert (ran.code, ran.objects[0]["error"]["kind"]) == (3, "line")


@pytest.mark.parametrize(
    ("before", "start"),
    [("", 0), ("😀👩‍👩‍👧 ", 7), ("e\u0301e\u0301 ", 5), ("ﷺ½ß ", 4), ("\u200b\u202e", 2)],
)
def test_places_are_code_points_of_the_original(pack: str, before: str, start: int) -> None:
    """Emoji, combining characters and what folding makes longer or shorter do not move a place."""
    text = f"{before}０7700 900123!"
    report = check(pack, {"id": 1, "text": text})[0]
    assert report["findings"][0]["evidence"] == [{"start": start, "end": start + 12, "text": "０7700 900123"}]
    assert text[start : start + 12] == "０7700 900123"


def test_attachments_are_read_by_their_descriptions(pack: str) -> None:
    """A description is evidence of its own, and the picture itself is said not to be looked at."""
    line = {"id": 1, "text": "x", "attachments": [{"path": "a.jpg"}, {"description": "a sign: 07700 900123"}]}
    report = check(pack, line)[0]
    assert report["findings"][0]["evidence"] == [
        {"start": 8, "end": 20, "field": "attachments[1].description", "text": "07700 900123"},
    ]
    assert "the 2 pictures" in [each["what"] for each in report["not_looked_at"]]


def test_facts_come_with_the_line_or_with_the_command(pack: str) -> None:
    """A line's own facts stand over those given for all lines."""
    line = {"id": 1, "text": "07700 900123"}
    own = {**line, "facts": {"contact_of": "own"}}
    client = {**line, "facts": {"contact_of": "client"}}
    assert [each["outcome"] for each in check(pack, line, own, client)] == ["ask", "clear", "ask"]
    options = ("--fact", "contact_of=own")
    assert [each["outcome"] for each in check(pack, line, own, client, options=options)] == ["clear", "clear", "ask"]


def test_the_day_it_went_up_counts(pack: str) -> None:
    """A draft is judged by what was in force on its day."""
    line = {"id": 1, "text": "dawn@example.org"}
    lines = [{**line, "created": day} for day in ("2025-12-31", "2026-01-01", "2025-12-31T23:59:59+00:00")]
    assert [each["outcome"] for each in check(pack, *lines)] == ["clear", "stop", "clear"]


def test_words_can_be_kept_out(pack: str) -> None:
    """Without echo the evidence has places and no words."""
    report = check(pack, {"id": 1, "text": "07700 900123"}, options=("--no-echo",))[0]
    assert report["findings"][0]["evidence"] == [{"start": 0, "end": 12}]


def test_empty_lines_are_passed_over(pack: str) -> None:
    """Empty lines are no drafts, and the last line need not end."""
    ran = tactful_here("check", "--pack", pack, "--lines", stdin=b'\n{"id":1,"text":"x"}\r\n  \n{"id":2,"text":"x"}')
    assert [each["id"] for each in ran.objects] == [1, 2]
    assert tactful_here("check", "--pack", pack, "--lines").raw == b""


def test_files_of_lines_are_read_in_turn(pack: str, tmp_path: Path) -> None:
    """Lines come from the files named, a dash among them; one that is missing has its sentence."""
    (tmp_path / "a.jsonl").write_bytes(jsonl({"id": "a", "text": "x"}))
    names = [str(tmp_path / "a.jsonl"), str(tmp_path / "none.jsonl"), "-"]
    ran = tactful_here("check", "--pack", pack, "--lines", *names, stdin=jsonl({"id": "b", "text": "x"}))
    assert ran.code == 3
    assert [each["id"] for each in ran.objects] == ["a", "b"]
    assert ran.complaint == f"tactful: There is no file {names[1]}.\n"


def test_a_line_too_long_is_one_error(pack: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line longer than the limit has one error object, and the next is answered."""
    monkeypatch.setattr(lines_module, "LONGEST_LINE", 1000)
    for size in (1000, 1001, 2000, 5000):
        long = b'{"id": 1, "text": "' + b"x" * size + b'"}\n'
        ran = tactful_here("check", "--pack", pack, "--lines", stdin=long + jsonl({"id": 2, "text": "x"}))
        assert [each["id"] for each in ran.objects] == [None, 2]


def test_a_line_that_nests_without_end_is_one_error(pack: str) -> None:
    """Nesting that nothing could follow is refused like any other bad line."""
    ran = tactful_here(
        "check", "--pack", pack, "--lines", stdin=b'{"id":' * 50_000 + b"\n" + jsonl({"id": 2, "text": "x"})
    )
    assert [each["id"] for each in ran.objects] == [None, 2]


def test_each_line_is_answered_before_the_next_is_written(pack: str) -> None:
    """Answers stream: nothing waits for the end of the input."""
    command = [*COMMAND, "check", "--pack", pack, "--lines"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            process.stdin.write(jsonl({"id": number, "text": "07700 900123"}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=60) == 0


MEASURE = """
import re, sys
from tactful.surfaces.cli.main import run
try:
    run()
finally:
    sys.stderr.write(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1])
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells how much memory a process took")
def test_many_lines_take_no_more_memory_than_few(pack: str) -> None:
    """Memory does not grow with the number of lines."""
    line = jsonl({"id": 1, "text": "x"}).strip() + b" " * 1_000_000 + b"\n"
    peaks = []
    for count in (2, 80):
        command = (COMMAND[0], "-c", MEASURE)
        ran = tactful_process("check", "--pack", pack, "--lines", stdin=line * count, command=command)
        assert ran.raw.count(b"\n") == count
        peaks.append(int(ran.err))
    assert peaks[1] < 1.2 * peaks[0]
