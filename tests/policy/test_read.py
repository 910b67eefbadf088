"""The promises of reading one pack's own files: every mistake, with its place and what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tools import POLICY_YAML, RULES_YAML, mistakes, write_pack

from tactful.policy.read import read_pack

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("rules/x.yaml", "rules:\n  - id: x\n    clause: '1.1'\n    when: {signal: a}\n    outcome: stop\n",
         "rules/x.yaml:2: 'say' is missing"),
        ("rules/x.yaml", RULES_YAML.replace("unkind\n", "x\n") + "    sya: So.\n",
         "rules/x.yaml:7: 'sya' is not a key that can stand here"),
        ("rules/x.yaml", RULES_YAML.replace("outcome: stop", "outcome: halt"),
         "rules/x.yaml:5: outcome: should be 'clear', 'think', 'ask' or 'stop', not 'halt'"),
        ("rules/x.yaml", RULES_YAML.replace("{signal: insult}", "{signal: insult, within: 5}"),
         "rules/x.yaml:4: when: 'within' does not go with 'signal'"),
        ("lexicon/employer.yaml", "phrases: Borchester\n",
         "lexicon/employer.yaml:1: phrases: should be a valid list, not 'Borchester'"),
        ("roles.yaml", "", "roles.yaml:1: 'roles' is missing"),
        ("roles.yaml", "- id: manager\n", "roles.yaml:1: this file should be keys with their values"),
        ("roles.yaml", "roles: [manager]\n", "roles.yaml:1: roles: each of these should be keys with their values"),
        ("recipes.yaml", "a: 1\n",
         ("recipes.yaml: a pack has no 'recipes'; it has policy, clauses, roles, references, questions, rules, rights, "
         "situations, lexicon, marks, wording")),
        ("rule/x.yaml", RULES_YAML,
         ("rule/x.yaml: a pack has no 'rule'; it has policy, clauses, roles, references, questions, rules, rights, "
         "situations, lexicon, marks, wording; did you mean rules?")),
        ("rules/x.yml", RULES_YAML, "rules/x.yml: files of a pack end in .yaml"),
        ("rules/x.yaml", RULES_YAML, "rules/x.yaml:2: there is another rule called 'unkind'"),
        ("questions.yaml", "questions:\n  - {fact: a, ask: A?}\n  - {fact: a, ask: A?}\n",
         "questions.yaml:3: there is another question called 'a'"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_would_be_right(
    tmp_path: Path, name: str, text: str, expected: str,
) -> None:
    """Each kind of mistake in a file is one line: where it stands, and what would be right."""
    assert expected in mistakes(write_pack(tmp_path / "own", {name: text}))


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """A person mends a pack in one sitting: nothing waits for the next run."""
    told = mistakes(
        write_pack(
            tmp_path / "own",
            {
                "roles.yaml": "roles:\n  - {id: Boss, titles: The boss}\n",
                "rules/broken.yaml": "rules: [",
                "questions.yaml": "questions:\n  - {fact: a, ask: A?, type: choice}\n",
            },
        ),
    )
    assert [line.split(": ")[0] for line in told] == [
        "questions.yaml:2", "roles.yaml:2", "roles.yaml:2", "roles.yaml:2", "rules/broken.yaml:2",
    ]


def test_a_folder_without_a_policy_says_which_file_is_missing(tmp_path: Path) -> None:
    """An empty folder is not a pack, and says what would make it one."""
    (problem,) = read_pack(tmp_path).problems
    assert str(problem) == f"{tmp_path / 'policy.yaml'}: this file is missing"


def test_a_broken_policy_is_not_also_missing(tmp_path: Path) -> None:
    """One mistake is told once."""
    assert len(mistakes(write_pack(tmp_path / "own", {"policy.yaml": POLICY_YAML + "titles: Own\n"}))) == 1


def test_things_may_stand_in_one_file_or_in_a_folder_of_files(tmp_path: Path) -> None:
    """``rules.yaml`` and ``rules/*.yaml`` both hold rules, and the order of what is read is always the same."""
    folder = write_pack(
        tmp_path / "own",
        {"rules.yaml": RULES_YAML.replace("unkind", "first"), "rules/0.yaml": RULES_YAML.replace("unkind", "zeroth")},
    )
    pack = read_pack(folder)
    assert pack.problems == []
    assert [rule.id for rule in pack.rules] == ["zeroth", "unkind", "first"]


def test_marks_lexicons_and_wordings_are_named_after_their_files(tmp_path: Path) -> None:
    """A list of phrases is called as its file is, and so is a language."""
    pack = read_pack(
        write_pack(
            tmp_path / "own",
            {
                "lexicon/employer.yaml": "about: Us\nphrases: [Borchester Council]\n",
                "wording/cy.yaml": "wording: {policy.title: Polisi}\n",
                "marks/crest.yaml": "marks: [{id: crest, title: The crest, prints: ffff}]\n",
            },
        ),
    )
    assert pack.lexicon == {"employer": ("Borchester Council",)}
    assert pack.wording == {"cy": {"policy.title": "Polisi"}}
    assert [(mark.id, mark.prints) for mark in pack.marks] == [("crest", ("ffff",))]


def test_what_has_no_place_of_its_own_is_told_at_the_policy(tmp_path: Path) -> None:
    """A mistake about something that stands nowhere points at the pack itself."""
    pack = read_pack(write_pack(tmp_path / "own"))
    assert pack.problem("rule", "nowhere", "gone").line == 1
    assert pack.problem("rule", "nowhere", "gone").file.endswith("policy.yaml")
    assert pack.problem("rule", "unkind", "here").line == 2
