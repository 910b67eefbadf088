"""The promises of names: each leads somewhere, or is told with the near one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tools import CLAUSES_YAML, POLICY_YAML, RULES_YAML, mistakes, write_pack

from tactful.policy.load import load_source

if TYPE_CHECKING:
    from pathlib import Path

QUESTIONS = """\
questions:
  - {fact: client, ask: A client?}
  - {fact: age, ask: How old?, type: number}
  - {fact: leaving, ask: When?, type: date}
  - {fact: place, ask: Where?, type: choice, options: [{value: home, label: Home}, {value: work, label: Work}]}
"""
FILES = {
    "policy.yaml": POLICY_YAML + "periods: [{name: election, from: 2026-04-28, to: 2026-05-07}]\n",
    "roles.yaml": "roles: [{id: archivist, title: The archivist}]\n",
    "references.yaml": "references: [{id: code, title: The code, where: intranet}]\n",
    "questions.yaml": QUESTIONS,
}
RIGHT = "rights:\n  - {id: way, title: T, when: {signal: a}, say: S."


def when(condition: str) -> dict[str, str]:
    """Write a rule with that condition."""
    return {"rules/1.1.yaml": RULES_YAML.replace("{signal: insult}", condition)}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"rules/1.1.yaml": RULES_YAML.replace("1.1", "1.2")},
            "rules/1.1.yaml:2: unkind: there is no clause '1.2'; did you mean '1.1'?",
        ),
        (
            {"rules/1.1.yaml": RULES_YAML + "    consult: archivits\n"},
            "rules/1.1.yaml:2: unkind: there is no role 'archivits'; did you mean 'archivist'?",
        ),
        (
            {"rules/1.1.yaml": RULES_YAML + "    references: codes\n"},
            "rules/1.1.yaml:2: unkind: there is no reference 'codes'; did you mean 'code'?",
        ),
        (
            {"rules/1.1.yaml": RULES_YAML + "    unless: {fact: clint, is: yes}\n"},
            "rules/1.1.yaml:2: unkind: there is no fact 'clint'; did you mean 'client'?",
        ),
        (
            when("{fact: client, is: maybe}"),
            "rules/1.1.yaml:2: unkind: there is no value of client 'maybe'; there is no, yes",
        ),
        (
            when("{fact: place, is: [home, works]}"),
            "rules/1.1.yaml:2: unkind: there is no value of place 'works'; did you mean 'work'?",
        ),
        (
            when("{fact: place, at_least: 3}"),
            ("rules/1.1.yaml:2: unkind: 'place' is neither a number nor a date, "
            "so at_least and at_most do not go with it"),
        ),
        (when("{fact: age, at_least: old}"), "rules/1.1.yaml:2: unkind: 'age' is a number such as 3, not 'old'"),
        (when("{fact: age, is: old}"), "rules/1.1.yaml:2: unkind: 'age' is a number such as 3, not 'old'"),
        (
            when("{fact: leaving, at_most: soon}"),
            "rules/1.1.yaml:2: unkind: 'leaving' is a day such as 2026-05-01, not 'soon'",
        ),
        (
            when("{fact: leaving, at_most: 20260501}"),
            "rules/1.1.yaml:2: unkind: 'leaving' is a day such as 2026-05-01, not '20260501'",
        ),
        (
            when("{all: [{during: elections}, {signal: a}]}"),
            "rules/1.1.yaml:2: unkind: there is no period 'elections'; did you mean 'election'?",
        ),
        (
            {"rules/1.1.yaml": RULES_YAML + "    examples:\n      - {facts: {clint: yes}, outcome: clear}\n"},
            "rules/1.1.yaml:2: unkind: example on line 8: there is no fact 'clint'; did you mean 'client'?",
        ),
        (
            {"rules/1.1.yaml": RULES_YAML + "    examples:\n      - {facts: {age: old}, outcome: clear}\n"},
            "rules/1.1.yaml:2: unkind: example on line 8: 'age' is a number such as 3, not 'old'",
        ),
        (
            {"clauses.yaml": CLAUSES_YAML.replace("topic: conduct", "topic: condct")},
            "clauses.yaml:2: 1.1: there is no topic 'condct'; did you mean 'conduct'?",
        ),
        (
            {"clauses.yaml": CLAUSES_YAML.replace(", topic: conduct", "")},
            "clauses.yaml:2: 1.1: a clause with rules needs a topic, so that rights can reach it",
        ),
        (
            {"clauses.yaml": CLAUSES_YAML.replace("conduct", "conduct, cites: '9.9'")},
            "clauses.yaml:2: 1.1: there is no clause '9.9'; there is 1.1, speaking-up",
        ),
        (
            {"clauses.yaml": CLAUSES_YAML.replace("conduct", "conduct, scope: {fact: clint, is: yes}")},
            "clauses.yaml:2: 1.1: there is no fact 'clint'; did you mean 'client'?",
        ),
        (
            {"rights/r.yaml": RIGHT + ", caps: [{topics: condct, at_most: ask}]}\n"},
            "rights/r.yaml:2: way: there is no topic 'condct'; did you mean 'conduct'?",
        ),
        (
            {"rights/r.yaml": RIGHT + ", caps: [{at_most: ask, unless: {fact: clint, is: yes}}]}\n"},
            "rights/r.yaml:2: way: there is no fact 'clint'; did you mean 'client'?",
        ),
        (
            {"rights/r.yaml": RIGHT + ", route: {topics: condct, outcome: ask, say: S., consult: archivits}}\n"},
            "rights/r.yaml:2: way: there is no role 'archivits'; did you mean 'archivist'?",
        ),
        (
            {"rights/r.yaml": RIGHT + ", not_alone: manager}\n"},
            "rights/r.yaml:2: way: 'not_alone' needs a route that names another role to consult",
        ),
        (
            {"references.yaml": "references: [{id: code, title: T, where: W, clauses: '1.2'}]\n"},
            "references.yaml:1: code: there is no clause '1.2'; did you mean '1.1'?",
        ),
        (
            {"situations.yaml": "situations:\n  - {id: s, title: S, phrasings: [S?], facts: {clint: yes}}\n"},
            "situations.yaml:2: s: there is no fact 'clint'; did you mean 'client'?",
        ),
        (
            {"situations.yaml": "situations:\n  - {id: s, title: S, phrasings: [S?], facts: {place: works}}\n"},
            "situations.yaml:2: s: there is no value of place 'works'; did you mean 'work'?",
        ),
        (
            {"situations.yaml": "situations:\n  - {id: s, title: S, phrasings: [S?], consult: archivits}\n"},
            "situations.yaml:2: s: there is no role 'archivits'; did you mean 'archivist'?",
        ),
    ],
)
def test_a_name_that_leads_nowhere_is_told_with_the_near_one(
    tmp_path: Path, files: dict[str, str], expected: str,
) -> None:
    """Every name is looked up, and one that is not there is told at its place with what would be right."""
    assert expected in mistakes(write_pack(tmp_path / "own", {**FILES, **files}))


def test_where_there_is_nothing_of_the_kind_that_is_said(tmp_path: Path) -> None:
    """A period in a pack without a calendar is told that there is none."""
    folder = write_pack(tmp_path / "own", when("{during: election}"))
    assert mistakes(folder) == ["rules/1.1.yaml:2: unkind: there is no period 'election'; there is none"]


def test_every_name_that_leads_nowhere_is_told_at_once(tmp_path: Path) -> None:
    """Mistakes in rules, rights, clauses and situations all come in one message, with their number."""
    files = {
        **FILES,
        **when("{fact: clint, is: yes}"),
        "clauses.yaml": CLAUSES_YAML.replace("conduct", "condct"),
        "rights/r.yaml": RIGHT + ", caps: [{topics: condct, at_most: ask}]}\n",
        "situations.yaml": "situations:\n  - {id: s, title: S, phrasings: [S?], cites: '1.2'}\n",
    }
    assert len(mistakes(write_pack(tmp_path / "own", files))) == 4


def test_names_of_a_pack_that_is_extended_are_known(tmp_path: Path) -> None:
    """A pack may name the roles, references and facts of those it rests on."""
    files = {
        "rules/1.1.yaml": RULES_YAML
        + "    consult: speak-up\n    references: acas\n    unless: {fact: platform, is: linkedin}\n",
    }
    assert load_source(str(write_pack(tmp_path / "own", files))).rules


def test_numbers_days_and_bounds_that_fit_are_no_mistake(tmp_path: Path) -> None:
    """A number with a point, a day and an answer of each kind are right."""
    condition = """{all: [{fact: age, at_least: 16.5}, {fact: age, is: 17}, {fact: leaving, at_most: 2026-05-01},
      {fact: client, is: no}, {fact: place, is: home}, {during: election}]}"""
    assert load_source(str(write_pack(tmp_path / "own", {**FILES, **when(condition)}))).rules
