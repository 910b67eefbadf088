"""The promises of declared facts."""

from __future__ import annotations

import pytest
from tests.tools import policy, question

from tactful.errors import FactUnknown
from tactful.faces.facts import declare, facts_for, given_with, option_of
from tactful.model.draft import Draft
from tactful.policy.question import FactType, Option

PLATFORM = question(
    "platform",
    type=FactType.CHOICE,
    options=(
        Option(value="x", label="X (Twitter)", names=("twitter", "Tweet")),
        Option(value="other", label="Somewhere else"),
    ),
)
AUDIENCE = question("audience", type=FactType.CHOICE, options=(Option(value="public", label="Anybody"),))
POLICY = policy(
    questions=(
        PLATFORM,
        AUDIENCE,
        question("agreed"),
        question("years", type=FactType.NUMBER, options=()),
        question("since", type=FactType.DATE, options=()),
    ),
)


@pytest.mark.parametrize(
    ("fact", "value", "message"),
    [
        ("agreet", "yes", "There is no fact called agreet. It knows: agreed"),
        ("zzz", "yes", "It knows: platform, audience, agreed, years, since."),
        ("agreed", "maybe", "agreed cannot be 'maybe'. It knows: yes."),
        ("platform", "twiitter", "platform cannot be 'twiitter'."),
        ("years", "many", "years is a number, such as 3, not 'many'."),
        ("since", "May", "since is a day such as 2026-05-01, not 'May'."),
    ],
)
def test_what_the_pack_does_not_know_is_refused(fact: str, value: str, message: str) -> None:
    """A fact or value the pack does not know is an error that names the near ones."""
    with pytest.raises(FactUnknown) as caught:
        declare(POLICY, {fact: value})
    assert message in str(caught.value)


def test_a_long_mistake_is_not_repeated_in_full() -> None:
    """No message repeats more than a few words of what was written."""
    for written in ({"x" * 500: "yes"}, {"agreed": "x" * 500}, {"years": "x" * 500}, {"since": "x" * 500}):
        with pytest.raises(FactUnknown) as caught:
            declare(POLICY, written)
        assert "x" * 61 not in str(caught.value)


@pytest.mark.parametrize(
    ("fact", "written", "value"),
    [
        ("agreed", "YES ", "yes"),
        ("platform", "X", "x"),
        ("platform", "x (twitter)", "x"),
        ("platform", "TWEET", "x"),
        ("years", "03.50", "3.5"),
        ("years", "1234567890", "1234567890"),
        ("since", " 2026-05-01 ", "2026-05-01"),
    ],
)
def test_a_fact_is_taken_as_people_write_it(fact: str, written: str, value: str) -> None:
    """Case, spaces, labels and other names do not matter; numbers and days come out in one form."""
    assert declare(POLICY, {fact: written}) == {fact: value}


def test_no_option_is_meant_by_other_words() -> None:
    """Words that name no option mean none."""
    assert option_of(PLATFORM, "somewhere") is None


def test_what_comes_with_a_draft_is_given() -> None:
    """Where a draft goes up and who can see it are given, in the pack's own values."""
    assert given_with(POLICY, Draft(parts=(), platform="twitter", audience="anybody")) == {
        "act": "post",
        "platform": "x",
        "audience": "public",
    }


def test_what_the_pack_has_no_name_for_is_other_or_nothing() -> None:
    """An unknown platform is the pack's other; where there is no other, nothing is given."""
    assert given_with(POLICY, Draft(parts=(), platform="Nowhere", audience="aliens")) == {
        "act": "post",
        "platform": "other",
    }
    assert given_with(policy(), Draft(parts=(), platform="Nowhere")) == {"act": "post"}


def test_declared_and_given_are_kept_apart() -> None:
    """What the person says stands over what comes with the draft, and is known to be theirs."""
    facts = facts_for(POLICY, Draft(parts=(), platform="twitter", audience="anybody"), {"platform": "other"})
    assert (facts.value("platform"), facts.value("audience")) == ("other", "public")
    assert facts.is_declared("platform")
    assert not facts.is_declared("audience")
