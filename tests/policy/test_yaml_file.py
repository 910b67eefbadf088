"""The promises of reading one YAML file: everything as text, every place with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tactful.policy.yaml_file import DEEPEST, YamlFile, read_yaml

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, text: str | bytes) -> YamlFile:
    """Write a file and read it as YAML."""
    path = folder / "rules.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_yaml(path, "rules.yaml")


@pytest.mark.parametrize("text", ["", "# nothing but a remark\n"])
def test_an_empty_file_is_no_mistake(tmp_path: Path, text: str) -> None:
    """A file with nothing in it has no contents and no mistakes."""
    file = read(tmp_path, text)
    assert file.data is None
    assert file.problems == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: 1\nb: [", 3, "this is not YAML"),
        ("a: 1\n\tb: 2\n", 2, "this is not YAML"),
        ("a: 1\n---\nb: 2\n", 2, "another document"),
        ("a: &x [1]\nb: 2\nc: *x\n", 3, "aliases"),
        ("a: &x [1]\nb:\n  - *x\n", 2, "aliases"),
        ("a: \x00\n", 0, "this is not YAML that can be read"),
        (b"a: \xff\n", 0, "not UTF-8 text; save it as UTF-8"),
        ("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), 1, "very deep nesting"),
        ("[" * 20000, 1, "this is not YAML"),
        ("a: 1\nb: 2\na: 3\n", 3, "'a' is given twice"),
    ],
)
def test_what_is_not_plain_yaml_is_told_with_its_line(
    tmp_path: Path, text: str | bytes, line: int, message: str,
) -> None:
    """Whatever is wrong with the file is one mistake, at its line, in plain words."""
    (problem,) = read(tmp_path, text).problems
    assert (problem.file, problem.line) == ("rules.yaml", line)
    assert message in problem.message


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    """A folder of that name, or no file at all, is told as such."""
    assert "cannot be read (Is a directory)" in read_yaml(tmp_path, "rules.yaml").problems[0].message
    missing = read_yaml(tmp_path / "none.yaml", "none.yaml").problems[0]
    assert "cannot be read (No such file or directory)" in missing.message


def test_every_scalar_is_text(tmp_path: Path) -> None:
    """A clause 3.10 stays 3.10, an option no stays no, and a day stays as it was written."""
    read_data = read(tmp_path, "a: 3.10\nb: no\nc: 2026-05-01\nd: ~\n").data
    assert read_data == {"a": "3.10", "b": "no", "c": "2026-05-01", "d": "~"}


def test_every_place_has_its_line(tmp_path: Path) -> None:
    """The line of a key, of an item and of what lies deep in either is known."""
    file = read(tmp_path, "rules:\n  - id: one\n    when:\n      signal: insult\n  - id: two\n")
    assert file.line(("rules",)) == 1
    assert file.line(("rules", 0)) == 2
    assert file.line(("rules", 0, "when", "signal")) == 4
    assert file.line(("rules", 1, "id")) == 5


def test_a_place_that_is_not_there_has_the_line_of_what_is_around_it(tmp_path: Path) -> None:
    """What is missing is told at the thing in which it is missing."""
    file = read(tmp_path, "rules:\n  - id: one\n  - id: two\n")
    assert file.line(("rules", 1, "when", "signal")) == 3
    assert file.line(("clauses", 0)) == 1
    assert YamlFile("nothing.yaml").line(("rules",)) == 1


def test_a_key_that_is_no_word_is_read_as_such(tmp_path: Path) -> None:
    """A list in the place of a key breaks nothing; what reads it will refuse it."""
    assert read(tmp_path, "? [a, b]\n: 1\n").data == {"(not a word)": "1"}
