"""The promises of ``tactful check``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.surfaces.cli.tools import COMMAND, environment, tactful_here

if TYPE_CHECKING:
    from pathlib import Path

STOP = "Write to dawn@example.org about the bins."
ASK = "Ring 07700 900123 about the bins."
THINK = "The bins at SW1A 1AA are full."
CLEAR = "A nice sunset."


@pytest.mark.parametrize(("words", "outcome"), [(CLEAR, "CLEAR"), (THINK, "THINK")])
def test_clear_and_think_leave_with_0(pack: str, words: str, outcome: str) -> None:
    """What nobody need be asked about is no failure."""
    ran = tactful_here("check", "--pack", pack, words)
    assert (ran.code, ran.err) == (0, "")
    assert outcome in ran.out


@pytest.mark.parametrize(("words", "outcome"), [(ASK, "ASK"), (STOP, "STOP")])
def test_ask_and_stop_leave_with_1(pack: str, words: str, outcome: str) -> None:
    """What somebody must be asked about, or the policy rules out, leaves with 1."""
    ran = tactful_here("check", "--pack", pack, words)
    assert (ran.code, ran.err) == (1, "")
    assert outcome in ran.out


def test_several_words_are_one_draft(pack: str) -> None:
    """Words without quotation marks are put together again."""
    assert tactful_here("check", "--pack", pack, "Ring", "07700", "900123").code == 1


def test_several_files_give_the_strictest(pack: str, tmp_path: Path) -> None:
    """Every file has its own report, and one that is stopped decides the exit code."""
    names = []
    for number, words in enumerate((CLEAR, ASK, THINK)):
        path = tmp_path / f"{number}.txt"
        path.write_text(words)
        names.append(str(path))
    ran = tactful_here("check", "--pack", pack, *names)
    assert ran.code == 1
    assert [line for line in ran.out.splitlines() if line in names] == names
    assert tactful_here("check", "--pack", pack, names[0], names[2]).code == 0


def test_standard_input_is_read_where_nothing_is_named(pack: str) -> None:
    """Words can be piped in, with a dash or without."""
    for arguments in ((), ("-",)):
        ran = tactful_here("check", "--pack", pack, *arguments, stdin=ASK.encode())
        assert (ran.code, ran.out.splitlines()[0]) == (1, "standard input")


def test_nothing_at_all_is_an_error(pack: str) -> None:
    """Standard input that holds nothing is not clear."""
    ran = tactful_here("check", "--pack", pack)
    assert ran.code == 3
    assert ran.complaint == "tactful: standard input is empty: there is nothing in it to check.\n"


def test_something_that_looks_like_a_path_and_is_none_is_never_a_draft(pack: str) -> None:
    """A name mistyped is an error, not a post that is clear."""
    ran = tactful_here("check", "--pack", pack, "drafts/mistyped.txt")
    assert (ran.code, ran.out) == (3, "")
    assert (
        ran.complaint == "tactful: There is no file drafts/mistyped.txt. To check these words themselves, say --text.\n"
    )


def test_text_forces_words(pack: str) -> None:
    """With --text everything is words, whatever it looks like."""
    assert "CLEAR" in tactful_here("check", "--pack", pack, "--text", "drafts/mistyped.txt").out
    assert tactful_here("check", "--pack", pack, "--text", "dawn@example.org/x.txt").code == 1
    assert tactful_here("check", "--pack", pack, "--text").code == 2


def test_words_among_files_are_not_repeated(pack: str, tmp_path: Path) -> None:
    """An argument that is no file, among files, is pointed out by its number; the files are checked."""
    path = tmp_path / "draft.txt"
    path.write_text(CLEAR)
    ran = tactful_here("check", "--pack", pack, str(path), "Quicksilver is leaving")
    assert ran.code == 3
    assert ran.complaint.startswith("tactful: Argument 2 is no file")
    assert "Quicksilver" not in ran.err
    assert "CLEAR" in ran.out


def test_a_file_without_an_ending_is_a_file(pack: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that names a file which is there means the file."""
    (tmp_path / "draft").write_text(ASK)
    monkeypatch.chdir(tmp_path)
    assert tactful_here("check", "--pack", pack, "draft").code == 1


def test_declared_facts_count(pack: str) -> None:
    """What the person declares changes the outcome, by the value or any of its names."""
    for value in ("own", "published", "Public", "My own"):
        assert tactful_here("check", "--pack", pack, "--fact", f"contact_of={value}", ASK).code == 0
    assert tactful_here("check", "--pack", pack, "--fact", "contact_of=client", ASK).code == 1


@pytest.mark.parametrize(
    ("fact", "near"),
    [
        ("contakt_of=own", "contact_of"),
        ("contact_of=publish", "published"),
        ("device=mine", "own, work"),
        ("years=many", "a number, such as 3"),
        ("since=lately", "a day such as"),
        ("just words", "written name=value"),
    ],
)
def test_an_unknown_fact_or_value_names_the_near_ones(pack: str, fact: str, near: str) -> None:
    """A fact mistyped is a mistake in the request, and what would be right is said."""
    ran = tactful_here("check", "--pack", pack, "--fact", fact, CLEAR)
    assert (ran.code, ran.out) == (2, "")
    assert near in ran.complaint


def test_the_policy_of_the_day_counts(pack: str) -> None:
    """A post is judged by what was in force when it went up."""
    assert tactful_here("check", "--pack", pack, "--created", "2025-12-31", STOP).code == 0
    assert tactful_here("check", "--pack", pack, "--created", "2026-01-01", STOP).code == 1
    wrong = tactful_here("check", "--pack", pack, "--created", "yesterday", STOP)
    assert wrong.code == 2
    assert "is not a day such as" in wrong.err


def test_what_a_picture_shows_is_read(pack: str) -> None:
    """A picture told in words is looked at in words."""
    ran = tactful_here("check", "--pack", pack, "--format", "json", "--picture", "a van with 07700 900123 on it", CLEAR)
    assert ran.code == 1
    assert ran.objects[0]["findings"][0]["evidence"] == [
        {"start": 11, "end": 23, "field": "attachments[0].description", "text": "07700 900123"},
    ]


def test_where_it_goes_up_is_taken(pack: str) -> None:
    """Platform and audience are taken in a person's own words."""
    assert tactful_here("check", "--pack", pack, "--platform", "Insta", "--audience", "close friends", CLEAR).code == 0


def test_words_can_be_kept_out_of_the_report(pack: str) -> None:
    """Without echo a report gives places only."""
    for form in ("words", "json"):
        ran = tactful_here("check", "--pack", pack, "--format", form, "--no-echo", ASK)
        assert ran.code == 1
        assert "900123" not in ran.out


def test_every_report_as_json_is_one_line(pack: str, tmp_path: Path) -> None:
    """As JSON each input has its line, those that could not be read too."""
    path = tmp_path / "draft.txt"
    path.write_text(STOP)
    ran = tactful_here("check", "--pack", pack, "--format", "json", str(path), str(tmp_path / "none.txt"))
    assert (ran.code, ran.err) == (3, "")
    report, error = ran.objects
    assert (report["name"], report["outcome"]) == (str(path), "stop")
    assert error["error"]["kind"] == "source"


def test_why_shows_the_trace(pack: str) -> None:
    """Asked why, the report names the rule, its grounds and the rights that were tried."""
    ran = tactful_here("check", "--pack", pack, "--why", ASK)
    assert "rule number" in ran.out
    assert "rights tried" in ran.out


def test_another_language_is_used_where_the_pack_has_it(pack: str) -> None:
    """The pack's words in another language take the place of its own; the rest stays."""
    assert "Mae rhif yma." in tactful_here("check", "--pack", pack, "--lang", "cy", ASK).out
    assert "There is a telephone number" in tactful_here("check", "--pack", pack, "--lang", "gd", ASK).out


def test_the_pack_can_come_from_the_environment(pack: str) -> None:
    """TACTFUL_PACK names the pack where the command does not."""
    assert "Keep" not in tactful_here("check", ASK, env={"TACTFUL_PACK": pack}).err
    assert "1 Numbers" in tactful_here("check", ASK, env={"TACTFUL_PACK": pack}).out


def test_the_bundled_pack_is_the_default() -> None:
    """Nothing need be said to check by the bundled pack, which says that it is unofficial."""
    ran = tactful_here("check", CLEAR)
    assert ran.code == 0
    assert "Unofficial" in ran.out


def test_words_longer_than_a_name_can_be_are_words(pack: str) -> None:
    """A single word too long for the name of any file is a draft."""
    assert tactful_here("check", "--pack", pack, "x" * 5000).code == 0


def test_nothing_said_on_a_terminal_is_a_mistake(pack: str) -> None:
    """On a terminal the command does not sit and wait: it says what to give."""
    pexpect = pytest.importorskip("pexpect", reason="pexpect is not installed")
    command = [*COMMAND[1:], "check", "--pack", pack]
    child = pexpect.spawn(COMMAND[0], command, env=environment(), encoding="utf-8", timeout=60)
    child.expect_exact("Give the words to check, a file, or - for standard input.")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 2
