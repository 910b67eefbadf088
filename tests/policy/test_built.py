"""The promises of builds: used while they fit, passed over in every other case."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from tests.tools import RULES_YAML, write_pack

from tactful.policy.built import BUILD_FILE, FORMAT, fresh_build, write_build
from tactful.policy.load import lineage, load_source

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a pack that extends its neighbour and was built."""
    write_pack(tmp_path / "template")
    head = 'id: own\ntitle: Own\nversion: "1"\nlanguages: [en]\nextends: [template]\n'
    folder = write_pack(tmp_path / "own", {"policy.yaml": head})
    write_build(folder, load_source(str(folder)), lineage(str(folder)))
    return folder


def change(folder: Path, **parts: Any) -> None:
    """Change parts of a build as a text editor would."""
    path = folder / BUILD_FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), **parts}))


def test_a_pack_that_was_never_built_has_no_build(tmp_path: Path) -> None:
    """Where there is no build there is nothing to use."""
    assert fresh_build(write_pack(tmp_path / "own")) is None


def test_a_fresh_build_is_the_policy(folder: Path) -> None:
    """What comes out of a build is what went in, for a pack without examples."""
    slim = load_source(str(folder))
    built = fresh_build(folder)
    assert built is not None
    assert built.rules == slim.rules
    assert (built.clauses, built.questions, built.lexicon, built.wording) == (
        slim.clauses, slim.questions, slim.lexicon, slim.wording,
    )
    assert [right.when for right in built.rights] == [right.when for right in slim.rights]


@pytest.mark.parametrize(
    "spoiled",
    [b"", b"{", b"null", b"\xff\xfe", b'{"format":1,"sources":{"\xff":""},"policy":{}}', b"[" * 100_000, b"{}"],
)
def test_a_corrupt_build_is_passed_over(folder: Path, spoiled: bytes) -> None:
    """A build that was cut short, emptied or overwritten is as good as none."""
    (folder / BUILD_FILE).write_bytes(spoiled)
    assert fresh_build(folder) is None


def test_a_build_of_another_form_is_passed_over(folder: Path) -> None:
    """A build by another version of the format is not read, though it looks right."""
    change(folder, format=FORMAT + 1)
    assert fresh_build(folder) is None


def test_a_build_that_does_not_hold_a_policy_is_passed_over(folder: Path) -> None:
    """A build whose policy lacks what a policy has is not used."""
    change(folder, policy={"id": "own"})
    assert fresh_build(folder) is None


def test_a_build_of_no_sources_is_passed_over(folder: Path) -> None:
    """A build that names no sources cannot be known to be fresh."""
    change(folder, sources={})
    assert fresh_build(folder) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("own/rules/1.1.yaml", RULES_YAML.replace("stop", "ask")),
        ("own/rules/extra.yaml", "rules: []\n"),
        ("template/rules/1.1.yaml", RULES_YAML.replace("stop", "ask")),
    ],
)
def test_a_changed_source_makes_a_build_stale(folder: Path, name: str, text: str) -> None:
    """A change in the pack, a file more, or a change in what it extends, each count."""
    assert fresh_build(folder) is not None
    (folder.parent / name).write_text(text)
    assert fresh_build(folder) is None


def test_a_lost_parent_makes_a_build_stale(folder: Path) -> None:
    """A build whose template is gone no longer stands on anything."""
    shutil.rmtree(folder.parent / "template")
    assert fresh_build(folder) is None


def test_a_file_given_another_name_makes_a_build_stale(folder: Path) -> None:
    """Names of files count: a lexicon is called after its file."""
    (folder / "rules/1.1.yaml").rename(folder / "rules/1.2.yaml")
    assert fresh_build(folder) is None


def test_a_build_written_again_is_the_same(folder: Path) -> None:
    """Building twice gives the same bytes and leaves no half-written file behind."""
    first = (folder / BUILD_FILE).read_bytes()
    path = write_build(folder, load_source(str(folder)), lineage(str(folder)))
    assert path.read_bytes() == first
    assert not list(folder.glob("*.partial"))


def test_a_build_of_bundled_packs_can_be_carried_elsewhere(folder: Path, tmp_path: Path) -> None:
    """A pack is named ``.`` in its own build and the floor by its name, so neither is tied to a machine."""
    own = write_pack(tmp_path / "alone")
    write_build(own, load_source(str(own)), lineage(str(own)))
    assert set(json.loads((own / BUILD_FILE).read_text())["sources"]) == {".", "rights"}
    moved = own.rename(tmp_path / "moved")
    assert fresh_build(moved) is not None
    assert str(folder.parent / "template") in json.loads((folder / BUILD_FILE).read_text())["sources"]
