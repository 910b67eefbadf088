"""What cannot be checked: one clear sentence, the right exit code, and the other inputs go on."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

import pytest
from tests.surfaces.cli.tools import borchester, jsonl, tactful_here

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = "A nice sunset."


def sparse(path: Path) -> None:
    """Make a file of 50 MB that takes no room."""
    with path.open("wb") as file:
        file.truncate(50_000_000)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_bytes(b"\x7fELF\x02\x01\x01\x00\x00"), "does not look like text"),
        (lambda path: path.write_bytes(b"some\x00words"), "NUL bytes"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"\xff\xfea"), "does not go on so"),
        (sparse, "larger than the 20 MB"),
        (lambda path: path.mkdir(), "is a folder"),
        (lambda _path: None, "There is no file"),
    ],
)
def test_one_sentence_is_said_and_the_others_go_on(
    pack: str,
    tmp_path: Path,
    make: Callable[[Path], None],
    words: str,
) -> None:
    """A file that cannot be checked has its one line on standard error; the one after it is checked."""
    bad, good = tmp_path / "bad.txt", tmp_path / "good.txt"
    make(bad)
    good.write_text(GOOD)
    ran = tactful_here("check", "--pack", pack, str(bad), str(good))
    assert ran.code == 3
    assert words in ran.complaint
    assert str(bad) in ran.complaint
    assert "CLEAR" in ran.out


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file_is_said_to_be_so(pack: str, tmp_path: Path) -> None:
    """A file the person may not read has its one line, too."""
    path = tmp_path / "draft.txt"
    path.write_text(GOOD)
    path.chmod(0)
    ran = tactful_here("check", "--pack", pack, str(path))
    assert ran.code == 3
    assert "cannot be read" in ran.complaint


@pytest.mark.parametrize(("encoding", "said"), [("latin-1", "was read as"), ("utf-16", "UTF-16")])
def test_the_encoding_that_was_assumed_is_said(pack: str, tmp_path: Path, encoding: str, said: str) -> None:
    """Text that is not UTF-8 is read, and the report says how."""
    path = tmp_path / "draft.txt"
    path.write_text("Le café de Zoë est fermé, déjà. Ring 07700 900123, s'il vous plaît, à côté.", encoding=encoding)
    ran = tactful_here("check", "--pack", pack, str(path))
    assert (ran.code, ran.err) == (1, "")
    assert said in ran.out
    assert said in tactful_here("check", "--pack", pack, "--format", "json", str(path)).objects[0]["notes"][0]


@pytest.mark.parametrize(
    "words",
    [
        "Ring \u202e07700 900123\u202c now",
        "Ring 0\u200b7700 9\u200d00123 now",
        "Ring\ufeff 07700 900123 now",
        "Ring 07700\u00a0900123 \x1b[2J\x07 now",
        "\x00Ring 07700 900123 now",
    ],
)
def test_characters_that_hide_or_command_are_seen_through_and_made_harmless(pack: str, words: str) -> None:
    """Bidi, zero-width and control characters hide nothing, and none of them reaches the terminal."""
    ran = tactful_here("check", "--pack", pack, "--text", words)
    assert ran.code == 1
    hidden = {unicodedata.category(character) for character in ran.out if character not in "\n\u200d"}
    assert not hidden & {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_lone_surrogates_are_taken(pack: str) -> None:
    """Half a character, as JSON can hold it, is no fault, and places stay right around it."""
    lines = b'{"id": "\\ud83d", "text": "\\ud83d Ring 07700 900123 \\ude00"}\n'
    ran = tactful_here("check", "--pack", pack, "--lines", stdin=lines)
    assert (ran.code, ran.err) == (0, "")
    report = ran.objects[0]
    assert report["id"] == "\ud83d"
    assert report["findings"][0]["evidence"] == [{"start": 7, "end": 19, "text": "07700 900123"}]


def test_bytes_that_are_no_characters_are_taken(pack: str) -> None:
    """Words that the system could not read as characters are shown harmlessly."""
    ran = tactful_here("check", "--pack", pack, "--text", "\udcff Ring 07700 900123 \udcfe")
    assert (ran.code, ran.err) == (1, "")
    assert "� Ring 07700 900123 �" in ran.out


@pytest.mark.parametrize("character", ["a", "0", "@", "é", "😀", "'", "\u200b."])
def test_a_word_of_a_million_letters_is_checked(pack: str, character: str) -> None:
    """A word without end is checked like any other."""
    ran = tactful_here("check", "--pack", pack, "-", stdin=(character * 1_000_000)[:1_000_000].encode())
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"clauses.yaml": "clauses: [{id: 1}]\n"}, "is missing"),
        (
            {"policy.yaml": "id: borchester\ntitle: t\nversion: '1'\nlanguages: [en]\nneeds: '99.0'\n"},
            "Upgrade Tactful",
        ),
        (
            {"policy.yaml": "id: borchester\ntitle: t\nversion: '1'\nlanguages: [en]\nextends: [borchester]\n"},
            "in a circle",
        ),
        ({"policy.yaml": "id: [\n"}, "not YAML"),
        (
            {"policy.yaml": "id: b\ntitle: t\nversion: '1'\nlanguages: [en]\nextends: [nowhere]\n"},
            "no pack called nowhere",
        ),
    ],
)
def test_a_pack_that_is_wrong_leaves_with_4(tmp_path: Path, files: dict[str, str], words: str) -> None:
    """A pack that is invalid, too new or cyclic is said to be so before anything is read."""
    folder = borchester(tmp_path)
    for name, text in files.items():
        (folder / name).write_text(text)
    ran = tactful_here("check", "--pack", str(folder), GOOD)
    assert (ran.code, ran.out) == (4, "")
    assert words in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("name", "words"),
    [("milton_kaynes", "Did you mean milton_keynes?"), ("./nowhere", "a pack is a folder with a policy.yaml in it")],
)
def test_a_pack_that_is_missing_leaves_with_4(name: str, words: str) -> None:
    """A pack that is not there is said to be so, with the near ones."""
    ran = tactful_here("check", "--pack", name, GOOD)
    assert ran.code == 4
    assert words in ran.complaint
    assert tactful_here("ask", "--pack", name, "May I?").code == 4


def test_a_broken_line_in_the_middle_spoils_no_other(pack: str) -> None:
    """A line that is no JSON has an error object in its place; those around it are answered."""
    good = {"id": 1, "text": GOOD}
    lines = jsonl(good) + b'{"id": 2, "text": "Quicksilver\n\xff\xfe\n[]\n' + jsonl({"id": 5}, {**good, "id": 6})
    ran = tactful_here("check", "--pack", pack, "--lines", stdin=lines)
    assert (ran.code, ran.err) == (3, "")
    assert [each["id"] for each in ran.objects] == [1, None, None, None, 5, 6]
    assert [list(each)[1] for each in ran.objects] == ["outcome", "error", "error", "error", "error", "outcome"]
    assert "Quicksilver" not in ran.out
