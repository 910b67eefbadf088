"""The promises of finding packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tools import write_pack

from tactful.errors import PackNotFound
from tactful.policy.find import BUNDLED, FLOOR, bundled, find_pack

if TYPE_CHECKING:
    from pathlib import Path


def test_a_pack_that_is_not_there_is_told_with_those_that_are() -> None:
    """A name nobody knows is answered with the names there are and another way to give one."""
    with pytest.raises(PackNotFound, match="no pack called zzz") as caught:
        find_pack("zzz")
    assert all(name in str(caught.value) for name in bundled())
    assert "Did you mean" not in str(caught.value)
    assert "folder" in str(caught.value)
    assert caught.value.exit_code == 4


def test_a_near_name_is_suggested() -> None:
    """A slip of the pen is recognised."""
    with pytest.raises(PackNotFound, match=r"Did you mean milton_keynes\?"):
        find_pack("milton-keynes")


@pytest.mark.parametrize("name", ["./nowhere", "..\\nowhere", "."])
def test_a_folder_without_a_policy_is_no_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A path is taken as a path, and the message says what a pack is."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PackNotFound, match=r"a pack is a folder with a policy\.yaml in it"):
        find_pack(name)


def test_bundled_packs_are_found_by_name() -> None:
    """The floor and every other bundled pack are found in their place."""
    assert FLOOR in bundled()
    assert find_pack(FLOOR) == BUNDLED / FLOOR


def test_a_pack_is_found_by_its_folder(tmp_path: Path) -> None:
    """A path leads to the pack there, whatever it is called."""
    folder = write_pack(tmp_path / "own")
    assert find_pack(str(folder)) == folder


def test_a_pack_beside_another_is_found_by_name(tmp_path: Path) -> None:
    """A pack may extend its neighbour by name, and a bundled one where it has no such neighbour."""
    folder = write_pack(tmp_path / "own")
    template = write_pack(tmp_path / "template")
    assert find_pack("template", beside=folder) == template
    assert find_pack(FLOOR, beside=folder) == BUNDLED / FLOOR
    assert find_pack(str(template), beside=folder) == template
