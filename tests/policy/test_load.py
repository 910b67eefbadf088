"""The promises of loading a pack: the whole of it, or every mistake, or one clear reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tools import POLICY_YAML, RULES_YAML, mistakes, write_pack

from tactful.errors import PackInvalid, PackNotFound, PackTooNew
from tactful.policy.built import write_build
from tactful.policy.find import BUNDLED, FLOOR, bundled
from tactful.policy.load import lineage, load_policy, load_source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tactful.policy.document import Policy

HEAD = 'id: {id}\ntitle: {id}\nversion: "1"\nlanguages: [en]\nextends: [{extends}]\n'
LOAD = [load_policy, load_source]


def extending(folder: Path, id: str, extends: str, **files: str) -> Path:
    """Write a pack that extends another."""
    return write_pack(folder / id, {"policy.yaml": HEAD.format(id=id, extends=extends), **files})


@pytest.mark.parametrize("load", LOAD)
def test_a_pack_that_is_not_there_is_one_clear_sentence(load: Callable[[str], Policy]) -> None:
    """A missing pack is told as missing, not as broken."""
    with pytest.raises(PackNotFound, match="There is no pack"):
        load("nowhere")


@pytest.mark.parametrize("load", LOAD)
@pytest.mark.parametrize("needs", ["99", "99.1", "0.1.999"])
def test_a_pack_for_a_newer_tactful_says_so(tmp_path: Path, load: Callable[[str], Policy], needs: str) -> None:
    """A pack from the future is told with both versions and what to do."""
    folder = write_pack(tmp_path / "own", {"policy.yaml": POLICY_YAML + f'needs: "{needs}"\n'})
    with pytest.raises(PackTooNew, match=rf"needs Tactful {needs} or newer, and this is .* Upgrade Tactful") as caught:
        load(str(folder))
    assert caught.value.exit_code == 4


@pytest.mark.parametrize("needs", ["0", "0.1", "0.1.0"])
def test_a_pack_for_this_tactful_loads(tmp_path: Path, needs: str) -> None:
    """A pack that needs this version or an older one is used."""
    folder = write_pack(tmp_path / "own", {"policy.yaml": POLICY_YAML + f'needs: "{needs}"\n'})
    assert load_source(str(folder)).id == "borchester"


def test_packs_in_a_circle_are_told_with_the_ring(tmp_path: Path) -> None:
    """A pack that rests on itself by way of others is a mistake that names the way round."""
    extending(tmp_path, "one", "two")
    extending(tmp_path, "two", "three")
    extending(tmp_path, "three", "one")
    (told,) = mistakes(tmp_path / "one")
    assert told == "policy.yaml:1: packs go in a circle: one extends two extends three extends one"


def test_a_pack_that_extends_itself_is_a_circle(tmp_path: Path) -> None:
    """The smallest circle is told like any other."""
    assert mistakes(extending(tmp_path, "one", "one")) == ["policy.yaml:1: packs go in a circle: one extends one"]


def test_a_parent_that_is_not_there_is_told_at_its_line_beside_other_mistakes(tmp_path: Path) -> None:
    """A missing template is one more mistake of the pack, with its place and the near name."""
    folder = extending(tmp_path, "one", "milton-keynes, milton_keynes", **{"rules/1.1.yaml": "rules: ["})
    told = mistakes(folder)
    assert told[0].startswith("rules/1.1.yaml:2: this is not YAML")
    assert told[1].startswith("policy.yaml:5: There is no pack called milton-keynes. Did you mean milton_keynes?")
    assert len(told) == 2


def test_a_mistake_in_a_parent_is_told_in_the_parents_file(tmp_path: Path) -> None:
    """Mistakes point at the file in which they stand, whichever pack was asked for."""
    write_pack(tmp_path / "template", {"rules/1.1.yaml": RULES_YAML.replace("'1.1'", "'9'").replace('"1.1"', '"9"')})
    folder = extending(tmp_path, "own", "template", **{"rules/1.1.yaml": "rules: []\n"})
    (told,) = mistakes(folder)
    assert told.startswith(f"{tmp_path / 'template'}/rules/1.1.yaml:2: unkind: there is no clause '9'")


def test_a_parent_that_cannot_be_read_stops_nothing_else(tmp_path: Path) -> None:
    """Where a template is broken, the pack's own mistakes are told too."""
    write_pack(tmp_path / "template", {"policy.yaml": "id: ["})
    folder = extending(tmp_path, "own", "template", **{"roles.yaml": "rolls: []\n"})
    files = {told.split(":")[0].split("/")[-1] for told in mistakes(folder)}
    assert files == {"policy.yaml", "roles.yaml"}


def test_the_message_holds_every_mistake_and_their_number(tmp_path: Path) -> None:
    """The error itself can be shown as it is."""
    folder = write_pack(tmp_path / "own", {"roles.yaml": "rolls: []\n"})
    with pytest.raises(PackInvalid) as caught:
        load_source(str(folder))
    first, *rest = str(caught.value).splitlines()
    assert first == f"The pack {folder} has 2 mistakes:"
    assert [line.strip() for line in rest] == [str(problem) for problem in caught.value.problems]


def test_a_pack_that_is_extended_twice_is_there_once(tmp_path: Path) -> None:
    """Two templates with the same base rest on it together, and the base comes first."""
    write_pack(tmp_path / "base")
    extending(tmp_path, "left", "base")
    extending(tmp_path, "right", "base")
    folder = extending(tmp_path, "own", "left, right")
    assert [each.name for each in lineage(str(folder))] == ["rights", "base", "left", "right", "own"]
    assert load_source(str(folder)).extends == ("rights", "borchester", "left", "right")


def test_the_floor_rests_on_nothing() -> None:
    """Under the floor there is no other pack."""
    assert lineage(FLOOR) == (BUNDLED / FLOOR,)


@pytest.mark.parametrize("name", bundled())
def test_every_bundled_pack_loads(name: str) -> None:
    """The packs that come with Tactful have no mistakes."""
    assert load_source(name).id == name


def test_a_fresh_build_is_used_and_holds_no_examples(tmp_path: Path) -> None:
    """A pack that was built is taken from its build; its source still has everything."""
    example = "    examples: [{signals: insult, outcome: stop}]\n"
    folder = write_pack(tmp_path / "own", {"rules/1.1.yaml": RULES_YAML + example})
    write_build(folder, load_source(str(folder)), lineage(str(folder)))
    assert load_policy(str(folder)).rules[0].examples == ()
    assert len(load_source(str(folder)).rules[0].examples) == 1


def test_a_stale_build_is_passed_over(tmp_path: Path) -> None:
    """A pack changed since it was built is read anew, and nothing is written."""
    folder = write_pack(tmp_path / "own")
    build = write_build(folder, load_source(str(folder)), lineage(str(folder)))
    before = build.read_bytes()
    write_pack(folder, {"rules/1.1.yaml": RULES_YAML.replace("stop", "ask")})
    assert load_policy(str(folder)).rules[0].outcome == "ask"
    assert build.read_bytes() == before
