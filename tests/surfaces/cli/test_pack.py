"""The promises of ``tactful pack``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from tests.surfaces.cli.tools import RULES, SOURCE, borchester, tactful_here, tactful_process

from tactful.policy.built import BUILD_FILE

DOCUMENT = Path(__file__).parents[4] / "shared" / "policy" / "personal-use-of-social-networking-sites.txt"
EXAMPLES = """\
    examples:
      - {text: Ring 07700 900123., outcome: OUTCOME}
      - {text: A nice sunset., outcome: clear}
"""


def with_examples(folder: Path, outcome: str) -> str:
    """Write the pack with examples of one rule, and return where it is."""
    pack = borchester(folder)
    rules = RULES.replace("    remedies: redact\n", "    remedies: redact\n" + EXAMPLES.replace("OUTCOME", outcome))
    (pack / "rules" / "1.1.yaml").write_text(rules)
    return str(pack)


@pytest.mark.parametrize("command", ["show", "test", "review", "build"])
@pytest.mark.parametrize("pack", ["no_such_pack", "./no/such/folder"])
def test_a_pack_that_is_not_there_leaves_with_4(command: str, pack: str) -> None:
    """Whatever is wanted of it, a pack that is missing is said to be so."""
    ran = tactful_here("pack", command, pack)
    assert (ran.code, ran.out) == (4, "")
    assert "There is no pack" in ran.complaint


def test_every_mistake_of_a_pack_is_told_at_once(tmp_path: Path) -> None:
    """All mistakes are listed, each with its file and line and what would be right."""
    pack = borchester(tmp_path)
    rules = RULES.replace("outcome: ask\n", "outcome: never\n").replace("consult: clerk", "konsult: clerk", 1)
    (pack / "rules" / "1.1.yaml").write_text(rules)
    ran = tactful_here("pack", "test", str(pack))
    assert ran.code == 4
    assert "has 2 mistakes:" in ran.err
    for line, words in ((6, "'clear', 'think', 'ask' or 'stop', not 'never'"), (9, "'konsult' is not a key")):
        assert f"1.1.yaml:{line}: " in ran.err
        assert words in ran.err


def test_the_bundled_packs_are_listed() -> None:
    """What can be named without a path is listed."""
    assert tactful_here("pack", "list").out.split() == ["milton_keynes", "rights"]


def test_a_pack_is_shown_as_a_person_would_read_it(pack: str) -> None:
    """Clauses, offices, references and rights are shown in words."""
    ran = tactful_here("pack", "show", pack)
    assert ran.code == 0
    for words in (
        "Borchester's policy",
        "Unofficial.",
        "1 Numbers  (the policy rules it out)",
        "Keep numbers to yourself.",
        "The clerk: 01632 960999 (last known to be right on 2 January 2026)",
        "The handbook: on the shelf",
        "Rights, which no rule can outweigh",
    ):
        assert words in ran.out


def test_the_facts_of_a_pack_are_shown(pack: str) -> None:
    """Every fact is shown with its question and its values or its kind."""
    ran = tactful_here("pack", "show", "--facts", pack)
    for words in (
        "contact_of  Whose number is it?",
        "own: My own",
        "years  How long",
        "(comes with the draft)",
        "a number",
        "a date",
    ):
        assert words in ran.out


def test_a_pack_is_shown_as_json(pack: str) -> None:
    """Programs get the same as one object."""
    (shown,) = tactful_here("pack", "show", "--format", "json", pack).objects
    assert shown["pack"]["id"] == "borchester"
    assert [clause["id"] for clause in shown["clauses"] if clause["rules"]] == ["1", "2", "3", "4"]
    assert {role["id"] for role in shown["roles"]} > {"clerk", "manager"}
    (facts,) = tactful_here("pack", "show", "--facts", "--format", "json", pack).objects
    assert {
        "fact": "agreed",
        "type": "yes_no",
        "ask": "Has your manager agreed to it in writing?",
        "asked": True,
        "options": [{"value": "yes", "label": "Yes"}, {"value": "no", "label": "No"}],
    } in facts["facts"]


def test_an_anchored_clause_is_shown_with_its_anchor() -> None:
    """Where a clause stands in the document, and why nothing can be checked, are shown."""
    (shown,) = tactful_here("pack", "show", "--format", "json", "milton_keynes").objects
    assert all(clause["anchor"]["paragraph"] for clause in shown["clauses"] if clause["anchor"])
    unchecked = [clause for clause in shown["clauses"] if clause["unchecked"]]
    words = tactful_here("pack", "show", "milton_keynes").out
    assert ("Not checked: " in words) == bool(unchecked)


def test_examples_that_come_out_as_written_leave_with_0(tmp_path: Path) -> None:
    """A pack whose examples are right says how many there were."""
    ran = tactful_here("pack", "test", with_examples(tmp_path, "ask"))
    assert (ran.code, ran.err) == (0, "")
    total = ran.out.split()[1]
    assert ran.out == f"borchester: {total} of {total} examples come out as written.\n"


def test_an_example_that_comes_out_wrong_leaves_with_4(tmp_path: Path) -> None:
    """An example that is wrong is told with its file and line, what was wanted and what came."""
    ran = tactful_here("pack", "test", with_examples(tmp_path, "stop"))
    assert ran.code == 4
    assert "1.1.yaml:13: number: this example should come to 1 stop and comes to ask (1 ask)" in ran.complaint


def test_a_pack_with_gaps_is_reviewed(tmp_path: Path) -> None:
    """What is missing is told line by line, and leaves with 4."""
    ran = tactful_here("pack", "review", with_examples(tmp_path, "ask"))
    assert ran.code == 4
    assert "borchester: rule mailbox has no example\n" in ran.err
    assert ran.out == f"borchester: {ran.err.count(chr(10))} things to look at.\n"


def test_a_pack_in_order_is_reviewed() -> None:
    """A pack with nothing to mend is counted up."""
    ran = tactful_here("pack", "review", "milton_keynes")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("milton_keynes: nothing to mend. ")


def test_a_kind_of_file_there_is_not_has_no_schema() -> None:
    """A slip names the kinds there are."""
    ran = tactful_here("pack", "schema", "ruls")
    assert ran.code == 2
    assert "policy, clauses, roles" in ran.err


def test_every_kind_of_file_has_a_schema_for_editors() -> None:
    """Each kind is listed with what it is, and its schema is one."""
    for line in tactful_here("pack", "schema", "--list").out.splitlines():
        kind, _, about = line.partition(" ")
        assert about.strip()
        Draft202012Validator.check_schema(json.loads(tactful_here("pack", "schema", kind).out))


def test_the_schema_of_rules_fits_the_rules_of_the_pack() -> None:
    """An editor is told to accept what the program accepts."""
    import yaml

    schema = json.loads(tactful_here("pack", "schema").out)
    rules = yaml.load(RULES, Loader=yaml.BaseLoader)  # noqa: S506 - the plainest loader there is
    rules["rules"][2].pop("outcome")
    assert not Draft202012Validator(schema).is_valid(rules)


def test_a_pack_is_built_into_its_own_folder(tmp_path: Path) -> None:
    """The build stands in the pack's folder, gives the same report, and is not used once the pack has changed."""
    pack = borchester(tmp_path)
    before = tactful_here("check", "--pack", str(pack), "07700 900123").out
    ran = tactful_here("pack", "build", str(pack))
    assert ran.code == 0
    assert ran.out.startswith(f"{pack}: built, ")
    assert (pack / BUILD_FILE).is_file()
    assert [path.name for path in pack.iterdir() if path.suffix == ".partial"] == []
    assert tactful_here("check", "--pack", str(pack), "07700 900123").out == before
    rules = pack / "rules" / "1.1.yaml"
    rules.write_text(rules.read_text().replace("There is a telephone number", "There is a number"))
    assert "There is a number in it." in tactful_here("check", "--pack", str(pack), "07700 900123").out


def test_a_pack_that_is_wrong_is_not_built(tmp_path: Path) -> None:
    """No build is written of a pack with mistakes."""
    pack = borchester(tmp_path)
    (pack / "rules" / "1.1.yaml").write_text("rules: [{id: x}]")
    assert tactful_here("pack", "build", str(pack)).code == 4
    assert not (pack / BUILD_FILE).exists()


@pytest.mark.parametrize(
    ("name", "words"),
    [("none.txt", "There is no file"), ("page.html", "save the document as plain text")],
)
def test_a_document_that_cannot_be_read_is_refused(pack: str, tmp_path: Path, name: str, words: str) -> None:
    """The document is plain text, and there."""
    (tmp_path / "page.html").write_text("<html>")
    ran = tactful_here("pack", "anchor", pack, str(tmp_path / name))
    assert ran.code == 3
    assert words in ran.complaint


def anchored(folder: Path) -> tuple[str, Path]:
    """Write a document and a pack anchored in it, as the command itself helps to."""
    document = folder / "document.txt"
    document.write_text("Conduct\n\nKeep numbers to yourself at all times.\n\nKeep mailboxes to yourself as well.\n")
    pack = borchester(folder)
    ran = tactful_here("pack", "anchor", str(pack), str(document), "--passage", "Keep numbers", "all times")
    anchor = f"anchor: {{section: Conduct, paragraph: 1, {', '.join(ran.out.splitlines())}}}"
    clauses = pack / "clauses.yaml"
    clauses.write_text(clauses.read_text().replace("heading: Numbers,", f"heading: Numbers, {anchor},"))
    return str(pack), document


def test_a_passage_no_clause_covers_is_drift(tmp_path: Path) -> None:
    """What is found is told with its lines, and what is not covered leaves with 1."""
    pack, document = anchored(tmp_path)
    ran = tactful_here("pack", "anchor", pack, str(document))
    assert ran.code == 1
    assert "1      found, line 3 (Conduct)" in ran.out
    assert "no clause covers line" in ran.out
    assert "have drifted apart" in ran.out


def test_a_changed_passage_is_drift(tmp_path: Path) -> None:
    """A clause whose words have changed is not found any more."""
    pack, document = anchored(tmp_path)
    document.write_text(document.read_text().replace("at all times", "at most times"))
    ran = tactful_here("pack", "anchor", pack, str(document))
    assert ran.code == 1
    assert "NOT FOUND" in ran.out


def test_a_passage_that_is_not_there_has_no_anchor(tmp_path: Path) -> None:
    """A passage that nothing begins and ends so is said to be missing."""
    pack, document = anchored(tmp_path)
    ran = tactful_here("pack", "anchor", pack, str(document), "--passage", "Keep cats", "at home")
    assert ran.code == 1
    assert ran.complaint == "No passage of the document begins and ends so.\n"
    whole = tactful_here("pack", "anchor", pack, str(document), "--whole")
    assert whole.code == 0
    assert whole.out.startswith("words: 14\nfingerprint: ")


@pytest.mark.skipif(not DOCUMENT.is_file(), reason="the council's own document is not here")
def test_the_bundled_pack_fits_its_document(tmp_path: Path) -> None:
    """Every clause is found at its anchor and nothing is uncovered; in an edited copy it is not so."""
    ran = tactful_here("pack", "anchor", "milton_keynes", str(DOCUMENT))
    assert ran.code == 0, ran.out
    copy = tmp_path / "copy.txt"
    copy.write_text(DOCUMENT.read_text(encoding="utf-8").replace("logo", "crest"), encoding="utf-8")
    assert tactful_here("pack", "anchor", "milton_keynes", str(copy)).code == 1


def test_without_names_every_bundled_pack_is_built(tmp_path: Path) -> None:
    """A fresh installation is made fast by one command."""
    shutil.copytree(
        Path(SOURCE) / "tactful", tmp_path / "tactful", ignore=shutil.ignore_patterns(BUILD_FILE, "__pycache__")
    )
    ran = tactful_process("pack", "build", env={"PYTHONPATH": str(tmp_path)}, cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert [line.split(":")[0] for line in ran.out.splitlines()] == ["milton_keynes", "rights"]
    assert sorted(path.parent.name for path in tmp_path.rglob(BUILD_FILE)) == ["milton_keynes", "rights"]
