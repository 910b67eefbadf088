"""The promises of ``tactful ask``."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest
from tests.surfaces.cli.tools import COMMAND, environment, tactful_here

if TYPE_CHECKING:
    from collections.abc import Iterator

pexpect = pytest.importorskip("pexpect", reason="pexpect is not installed")
TEXT = "May I text a client?"
EMPLOYER = "May I say where I work?"
EITHER = "May I have our badge on something of mine?"


@pytest.mark.parametrize("question", ["qqqq", "?", "zxcv bnm"])
def test_a_question_that_means_nothing_here_is_not_clear(pack: str, question: str) -> None:
    """A question that finds nothing is said to be unknown, and leaves with 3."""
    ran = tactful_here("ask", "--pack", pack, question)
    assert ran.code == 3
    assert "I do not recognise this question" in ran.out
    assert "CLEAR" not in ran.out


def test_no_question_is_an_error(pack: str) -> None:
    """Nothing asked is a mistake in the request, with an example of what can be."""
    ran = tactful_here("ask", "--pack", pack)
    assert ran.code == 2
    assert "Give the question, such as" in ran.err


def test_a_situation_nobody_knows_is_an_error(pack: str) -> None:
    """A situation that is not in the pack is a mistake in the request."""
    ran = tactful_here("ask", "--pack", pack, "--situation", "nothing")
    assert ran.code == 2
    assert "tactful ask --list" in ran.complaint


@pytest.mark.parametrize("question", [TEXT, EMPLOYER, "qqqq"])
def test_an_unknown_fact_is_an_error_whatever_is_asked(pack: str, question: str) -> None:
    """A fact mistyped is never ignored."""
    ran = tactful_here("ask", "--pack", pack, "--fact", "devise=own", question)
    assert ran.code == 2
    assert "It knows: device" in ran.complaint


def test_a_clear_answer_cites_the_clause_that_permits(pack: str) -> None:
    """What may be done is said with the clause that says so, and where to read on."""
    ran = tactful_here("ask", "--pack", pack, EMPLOYER)
    assert (ran.code, ran.err) == (0, "")
    for words in ("CLEAR", "Go ahead.", "Allowed by 5", "The handbook (on the shelf)"):
        assert words in ran.out


def test_an_answer_leaves_with_its_outcome(pack: str) -> None:
    """Ask and stop leave with 1, clear with 0, as the facts have it."""
    for facts, outcome, code in (
        ((), "ASK", 1),
        (("device=own",), "STOP", 1),
        (("device=own", "agreed=yes"), "CLEAR", 0),
        (("device=work",), "CLEAR", 0),
    ):
        declared = [part for fact in facts for part in ("--fact", fact)]
        ran = tactful_here("ask", "--pack", pack, *declared, TEXT)
        assert ran.code == code
        assert outcome in ran.out.splitlines()[1]


def test_the_question_can_be_piped_in(pack: str) -> None:
    """A question comes in words, or down standard input."""
    assert (
        tactful_here("ask", "--pack", pack, stdin=TEXT.encode()).out
        == tactful_here("ask", "--pack", pack, *TEXT.split()).out
    )


def test_what_can_be_asked_is_listed(pack: str) -> None:
    """Every situation is listed by name and title, and can be asked by its name."""
    ran = tactful_here("ask", "--pack", pack, "--list")
    assert [line.split("  ")[0].strip() for line in ran.out.splitlines()] == [
        "message-client",
        "name-employer",
        "badge-mug",
        "badge-hat",
    ]
    assert tactful_here("ask", "--pack", pack, "--situation", "name-employer").code == 0


def test_it_says_when_it_is_not_sure(pack: str) -> None:
    """Where two situations are as near, the answer says so and names the other."""
    ran = tactful_here("ask", "--pack", pack, EITHER)
    assert ran.out.startswith("I am not sure that this is what you mean.")
    assert "It might also be:" in ran.out


def test_why_shows_the_trace(pack: str) -> None:
    """Asked why, the answer names the rule and its grounds."""
    assert "rule message: message_client" in tactful_here("ask", "--pack", pack, "--why", TEXT).out


def test_an_answer_as_json_is_one_line(pack: str) -> None:
    """As JSON an answer holds everything, one found or not."""
    found = tactful_here("ask", "--pack", pack, "--format", "json", TEXT)
    assert (found.code, found.objects[0]["situation"], found.objects[0]["sure"]) == (1, "message-client", True)
    none = tactful_here("ask", "--pack", pack, "--format", "json", "qqqq")
    assert (none.code, none.objects[0]["situation"], none.objects[0]["outcome"]) == (3, "", "ask")


class Terminal:
    """A conversation on a terminal of its own."""

    def __init__(self, pack: str, *arguments: str) -> None:
        """Start asking."""
        env = {**environment(), "TERM": "dumb", "NO_COLOR": "1"}
        command = [*COMMAND[1:], "ask", "--pack", pack, *arguments]
        self.child = pexpect.spawn(COMMAND[0], command, env=env, encoding="utf-8", timeout=60, dimensions=(50, 100))
        self.child.delaybeforesend = None

    def expect(self, *words: str) -> None:
        """Wait until each of these has been shown."""
        for each in words:
            self.child.expect_exact(each)

    def asks(self, question: str) -> None:
        """Wait until the question has been put and an answer is wanted."""
        self.expect(question, "q shows the answer)", ": ")

    def say(self, words: str) -> None:
        """Answer."""
        self.child.sendline(words)

    def ends(self) -> tuple[int, str]:
        """Return the exit code and what was shown until then."""
        self.child.expect(pexpect.EOF)
        shown = str(self.child.before).replace("\r\n", "\n")
        self.child.close()
        return int(self.child.exitstatus), shown


@pytest.fixture
def conversation(pack: str) -> Iterator[Terminal]:
    """Ask about messaging a client; the conversation is ended in any case."""
    terminal = Terminal(pack, TEXT)
    yield terminal
    terminal.child.close(force=True)


pytestmark = pytest.mark.skipif(os.name != "posix", reason="a terminal is made with pexpect")
DEVICE = "Whose phone is it?"
AGREED = "Has your manager agreed to it in writing?"


def test_questions_are_put_one_at_a_time(conversation: Terminal) -> None:
    """One question is put, with why; the next only once it is answered; then the answer is shown."""
    conversation.asks(DEVICE)
    assert AGREED not in str(conversation.child.before)
    conversation.say("1")
    conversation.asks(AGREED)
    conversation.say("no")
    code, shown = conversation.ends()
    assert code == 1
    assert "STOP" in shown


def test_an_answer_that_settles_it_ends_the_questions(conversation: Terminal) -> None:
    """No question is put whose answer would change nothing."""
    conversation.asks(DEVICE)
    conversation.say("work")
    code, shown = conversation.ends()
    assert code == 0
    assert AGREED not in shown
    assert "CLEAR" in shown


def test_going_back_keeps_later_answers(conversation: Terminal) -> None:
    """Back at an earlier question, later answers are kept and not asked for again."""
    conversation.asks(DEVICE)
    conversation.say("b")
    conversation.expect("This is the first question.")
    conversation.asks(DEVICE)
    conversation.say("own")
    conversation.asks(AGREED)
    conversation.say("b")
    conversation.expect(DEVICE, "q shows the answer) [own]: ")
    conversation.say("own")
    conversation.asks(AGREED)
    conversation.say("yes")
    code, shown = conversation.ends()
    assert code == 0
    assert "CLEAR" in shown


def test_an_answer_that_is_none_is_asked_for_again(conversation: Terminal) -> None:
    """A slip is said, and the question put again."""
    conversation.asks(DEVICE)
    conversation.say("mine")
    conversation.expect("device cannot be 'mine'.")
    conversation.asks(DEVICE)
    conversation.say("7")
    conversation.asks(DEVICE)
    conversation.say("2")
    assert conversation.ends()[0] == 0


def test_a_question_can_be_skipped(conversation: Terminal) -> None:
    """A question left open is not put again, and the answer says what it rests on."""
    conversation.asks(DEVICE)
    conversation.say("s")
    conversation.asks(AGREED)
    conversation.say("s")
    code, shown = conversation.ends()
    assert code == 1
    assert re.search(r"ASK .*What would change this", shown, re.DOTALL)


def test_enough_is_enough(conversation: Terminal) -> None:
    """With q the answer so far is shown at once."""
    conversation.asks(DEVICE)
    conversation.say("q")
    code, shown = conversation.ends()
    assert code == 1
    assert "ASK" in shown


def test_ctrl_c_leaves_with_130(conversation: Terminal) -> None:
    """Ctrl-C in the middle of a question ends it, with no traceback."""
    conversation.asks(DEVICE)
    conversation.child.sendintr()
    code, shown = conversation.ends()
    assert code == 130
    assert "Traceback" not in shown


def test_declared_facts_are_not_asked_for(pack: str) -> None:
    """What the command already says is no question."""
    terminal = Terminal(pack, "--fact", "device=own", TEXT)
    terminal.asks(AGREED)
    assert DEVICE not in str(terminal.child.before)
    terminal.say("yes")
    assert terminal.ends()[0] == 0


def test_the_question_itself_is_asked_for(pack: str) -> None:
    """Without a question on the command line, it is asked for."""
    terminal = Terminal(pack)
    terminal.expect("May I ... ")
    terminal.say("say where I work")
    code, shown = terminal.ends()
    assert code == 0
    assert "Go ahead." in shown


@pytest.mark.parametrize(("number", "code", "words"), [("2", 0, "CLEAR"), ("0", 3, "I do not recognise this question")])
def test_where_it_is_not_sure_the_person_chooses(pack: str, number: str, code: int, words: str) -> None:
    """The near situations are offered, and none of them may be meant."""
    terminal = Terminal(pack, EITHER)
    terminal.expect("Which of these is it?", "  1  ", "  2  ", "  0  None of them", ": ")
    terminal.say("9")
    terminal.expect("9 is not in the range", ": ")
    terminal.say(number)
    ended, shown = terminal.ends()
    assert ended == code
    assert words in shown
