"""A pack's phrasings are understood once it is built, and asked by words until then."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tests.tools import DAY

from tactful.faces.ask import Asking
from tactful.faces.meanings import FILE, build_meanings, pack_meanings
from tactful.policy.find import find_pack
from tactful.policy.load import load_policy

if TYPE_CHECKING:
    from pathlib import Path


def test_the_bundled_pack_is_built() -> None:
    """Whoever installs Tactful has the meanings, without a step of their own."""
    assert pack_meanings("milton_keynes", load_policy("milton_keynes")) is not None


def test_a_question_in_other_words_is_understood() -> None:
    """What no phrasing says in these words is found all the same."""
    policy = load_policy("milton_keynes")
    asking = Asking(policy, DAY, pack_meanings("milton_keynes", policy))
    answer = asking.answer("a wee lad from the after-school club wants to be pals with me on insta", {})
    assert answer.situation == "friend-request-child"


def test_a_pack_without_meanings_is_asked_by_words(tmp_path: Path) -> None:
    """A pack that was not built is no error."""
    folder = tmp_path / "pack"
    shutil.copytree(find_pack("milton_keynes"), folder, ignore=shutil.ignore_patterns(FILE))
    assert pack_meanings(str(folder), load_policy(str(folder))) is None


def test_a_pack_without_situations_has_none_to_build() -> None:
    """There is nothing to understand in a pack that answers no questions."""
    assert build_meanings("rights", load_policy("rights")) is None
