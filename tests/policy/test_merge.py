"""The promises of packs that extend packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tools import CLAUSES_YAML, RULES_YAML, mistakes, write_pack

from tactful.model.outcome import Outcome
from tactful.policy.find import BUNDLED, FLOOR
from tactful.policy.load import load_source
from tactful.policy.merge import merge
from tactful.policy.read import read_pack

if TYPE_CHECKING:
    from pathlib import Path

    from tactful.errors import Problem

HEAD = 'id: {id}\ntitle: {id}\nversion: "1"\nlanguages: [en]\n'
CHILD = HEAD.format(id="own") + "extends: [template]\n"
EMPTY = {"clauses.yaml": "clauses: []\n", "rules/1.1.yaml": "rules: []\n"}
RIGHT = "rights:\n  - {{id: {id}, title: T, when: {{signal: a}}, say: S., caps: [{{at_most: {cap}}}]}}\n"


def template(folder: Path, head: str = "", **files: str) -> None:
    """Write a pack that others extend."""
    write_pack(folder / "template", {"policy.yaml": HEAD.format(id="template") + head, **files})


def test_a_pack_that_adds_nothing_is_what_it_extends(tmp_path: Path) -> None:
    """A pack without rules of its own has those of its template, under its own name."""
    template(tmp_path, "jurisdiction: SCT\ntopics: [talk]\nperiods: [{name: p, from: 2026-01-01, to: 2026-02-01}]\n")
    made = load_source(str(write_pack(tmp_path / "own", {"policy.yaml": CHILD, **EMPTY})))
    assert (made.id, made.extends, made.jurisdiction) == ("own", ("rights", "template"), "SCT")
    assert made.clause("1.1").heading == "Kindness"
    assert [rule.id for rule in made.rules] == ["unkind"]
    assert "talk" in made.topics
    assert [period.name for period in made.periods] == ["p"]


def test_what_a_later_pack_says_stands_in_the_place_of_the_earlier(tmp_path: Path) -> None:
    """A clause or rule of the same id replaces its parent's, keeps its place, and leaves the others alone."""
    clauses = CLAUSES_YAML + '  - {id: "1.2", heading: Care, gist: Take care., modality: advise, topic: conduct}\n'
    template(tmp_path, **{"clauses.yaml": clauses})
    own = {
        "policy.yaml": CHILD,
        "clauses.yaml": CLAUSES_YAML.replace("Kindness", "Courtesy"),
        "rules/1.1.yaml": RULES_YAML.replace("stop", "ask"),
        "lexicon/employer.yaml": "phrases: [Borchester]\n",
    }
    made = load_source(str(write_pack(tmp_path / "own", own)))
    assert [clause.heading for clause in made.clauses[-2:]] == ["Courtesy", "Care"]
    assert [rule.outcome for rule in made.rules] == [Outcome.ASK]
    assert made.lexicon.phrases("employer") == ("Borchester",)


def test_the_floor_lies_under_every_pack(tmp_path: Path) -> None:
    """A pack that extends nothing, and one that says it extends the floor, have it under them once."""
    floor = {right.id for right in load_source(FLOOR).rights}
    named = HEAD.format(id="own") + "extends: [rights]\n"
    for number, files in enumerate(({}, {"policy.yaml": named})):
        made = load_source(str(write_pack(tmp_path / str(number), files)))
        assert {right.id for right in made.rights} == floor
        assert made.extends == ("rights",)


def test_no_pack_lowers_the_floor(tmp_path: Path) -> None:
    """A right of the floor written anew is a mistake, however it is written, with its place and a way out."""
    right = RIGHT.format(id="speaking-up", cap="stop")
    (told,) = mistakes(write_pack(tmp_path / "own", {"rights/mine.yaml": right}))
    assert told.startswith("rights/mine.yaml:2: the right 'speaking-up' belongs to the pack rights, which is a floor")
    assert told.endswith("add a right of another name")


def test_a_template_may_be_a_floor_too(tmp_path: Path) -> None:
    """A pack that says it is a floor cannot be lowered by those that extend it."""
    template(tmp_path, "floor: yes\n", **{"rights/r.yaml": RIGHT.format(id="rest", cap="ask")})
    own = {"policy.yaml": CHILD, **EMPTY, "rights/r.yaml": RIGHT.format(id="rest", cap="stop")}
    assert "belongs to the pack template" in mistakes(write_pack(tmp_path / "own", own))[0]


def test_a_right_that_is_no_floor_may_be_replaced(tmp_path: Path) -> None:
    """A template's own right gives way to one of the same name."""
    template(tmp_path, **{"rights/r.yaml": RIGHT.format(id="rest", cap="ask")})
    own = {"policy.yaml": CHILD, **EMPTY, "rights/r.yaml": RIGHT.format(id="rest", cap="think")}
    made = load_source(str(write_pack(tmp_path / "own", own)))
    assert [right.caps[0].at_most for right in made.rights if right.id == "rest"] == [Outcome.THINK]


def test_a_neighbour_called_rights_is_not_the_floor(tmp_path: Path) -> None:
    """Neither a folder nor an id of that name puts anything in the place of the bundled floor."""
    write_pack(tmp_path / "rights", {"policy.yaml": HEAD.format(id="rights"), "rights/r.yaml": "rights: []\n"})
    own = write_pack(tmp_path / "own", {"policy.yaml": HEAD.format(id="own") + "extends: [rights]\n"})
    floor = load_source(FLOOR).rights
    assert load_source(str(own)).rights == floor
    assert load_source(str(tmp_path / "rights")).rights == floor
    assert all(right.floor for right in floor)


def test_packs_without_a_policy_make_none(tmp_path: Path) -> None:
    """Where one of the packs could not be read there is nothing to merge."""
    problems: list[Problem] = []
    (tmp_path / "empty").mkdir()
    assert merge([read_pack(BUNDLED / FLOOR), read_pack(tmp_path / "empty")], problems) is None
    assert problems == []
