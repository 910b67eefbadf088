"""The promises of checking a draft: read, detect, decide."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.tools import DAY, clause, policy, right, rule, said, seen

from tactful.errors import FactUnknown, MeaningUnavailable
from tactful.faces.check import FOREIGN, QUICK, READ, check, quick_check
from tactful.model.draft import Draft, NotLookedAt, Part, PartRole
from tactful.model.evidence import Span
from tactful.model.outcome import Outcome
from tactful.policy.rule import InForce

NUMBER = rule(seen("phone_number"), Outcome.ASK, id="number", unless=said("own"))
POLICY = policy([NUMBER])


def draft(*texts: str, **more: object) -> Draft:
    """Make a draft of those texts."""
    return Draft(parts=tuple(Part(text=text) for text in texts), **more)  # type: ignore[arg-type]


def test_nothing_noticed_is_clear() -> None:
    """A draft in which nothing stands that a rule is about is clear, with nothing to ask."""
    report = check(draft("A nice sunset."), POLICY, {}, DAY)
    assert (report.outcome, report.findings, report.questions) == (Outcome.CLEAR, (), ())


def test_an_unknown_fact_is_refused() -> None:
    """A fact the pack does not know is never ignored."""
    with pytest.raises(FactUnknown):
        check(draft("A nice sunset."), POLICY, {"owned": "yes"}, DAY)


def test_what_is_noticed_is_judged() -> None:
    """A finding has its place, and the question that would change it is put."""
    report = check(draft("Hello.", "Ring 07700 900123."), POLICY, {}, DAY)
    assert report.outcome is Outcome.ASK
    assert report.findings[0].evidence == (Span(part=1, start=5, end=17),)
    assert [asked.fact for asked in report.questions] == ["own"]


def test_what_is_declared_counts() -> None:
    """A declared fact settles what it is about."""
    assert check(draft("Ring 07700 900123."), POLICY, {"own": "yes"}, DAY).outcome is Outcome.CLEAR


@pytest.mark.parametrize(
    ("created", "outcome"),
    [(dt.date(2025, 12, 31), Outcome.CLEAR), (dt.date(2026, 1, 1), Outcome.ASK), (None, Outcome.ASK)],
)
def test_the_policy_of_the_day_counts(created: dt.date | None, outcome: Outcome) -> None:
    """A draft with a day is judged by what was in force then, one without by today."""
    dated = policy([rule(seen("phone_number"), Outcome.ASK, in_force=InForce(start=dt.date(2026, 1, 1)))])
    assert check(draft("Ring 07700 900123.", created=created), dated, {}, DAY).outcome is outcome


@pytest.mark.parametrize("text", ["", "See https://example.org", "www.example.org"])
def test_what_was_not_looked_at_is_always_said(text: str) -> None:
    """A report always says what a program cannot know, and that links were not followed where there are any."""
    unseen = NotLookedAt(what="the picture", why="It is one.")
    things = [each.what for each in check(draft(text, not_looked_at=(unseen,)), POLICY, {}, DAY).not_looked_at]
    assert things[0] == "the picture"
    assert ("pages that links lead to" in things) == bool(text)
    assert len(things) == 3 + bool(text)


def test_a_right_is_told_beside_the_finding_it_holds_back() -> None:
    """A right that applies caps the finding and is named in the report."""
    capped = policy(
        [rule(seen("phone_number"), Outcome.STOP)],
        [right(seen("union_activity"), caps=())],
        clauses=(clause(),),
    )
    report = check(draft("Strike ballot: ring 07700 900123."), capped, {}, DAY)
    assert report.outcome is Outcome.STOP


def test_a_description_is_read_as_what_a_picture_shows() -> None:
    """A number in the description of a picture is noticed there."""
    parts = (Part(text="Hello."), Part(text="a van with 07700 900123 on it", role=PartRole.DESCRIPTION, attachment=0))
    report = check(Draft(parts=parts), POLICY, {}, DAY)
    assert report.findings[0].evidence == (Span(part=1, start=11, end=23),)


def test_a_quick_look_says_that_meaning_was_not_read() -> None:
    """Who asks for words and numbers alone is told what that leaves out."""
    report = quick_check(draft("A nice sunset."), POLICY, {}, DAY)
    assert QUICK in report.not_looked_at
    assert READ in check(draft("A nice sunset."), POLICY, {}, DAY).not_looked_at


def test_another_language_is_said_to_be_unread() -> None:
    """Numbers are still noticed in it."""
    report = check(draft("Dwi wrth fy modd gyda'r tîm yn y gwaith heddiw, ffoniwch 07700 900123"), POLICY, {}, DAY)
    assert FOREIGN in report.not_looked_at
    assert report.outcome is Outcome.ASK


def test_without_the_reader_words_and_numbers_are_still_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader whose files are missing is said to be missing, with what to do."""

    def missing(*_: object) -> None:
        message = "The trained reader cannot be used. Install Tactful again."
        raise MeaningUnavailable(message)

    monkeypatch.setattr("tactful.faces.check.understand", missing)
    report = check(draft("Ring 07700 900123."), POLICY, {}, DAY)
    assert report.outcome is Outcome.ASK
    assert any("Install Tactful again" in unseen.why for unseen in report.not_looked_at)


def test_what_no_word_tells_is_understood() -> None:
    """A party is supported without being named a party; the policy that forbids it finds it."""
    support = policy([rule(seen("party_support"), Outcome.STOP, id="party")])
    hint = draft("Proud to be out on the doorsteps with our brilliant candidate again, red rosette and all 🌹")
    assert check(hint, support, {}, DAY).outcome is not Outcome.CLEAR
    assert quick_check(draft("Lovely roses at my nan's."), support, {}, DAY).outcome is Outcome.CLEAR
