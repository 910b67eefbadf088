"""The promises of facts."""

from __future__ import annotations

from typing import cast

import pytest

from tactful.model.facts import NO_FACTS, Facts


def test_nobody_has_said_anything_to_begin_with() -> None:
    """What was not said has no value; it is not a no."""
    assert NO_FACTS.value("permission") is None


def test_facts_cannot_be_changed() -> None:
    """Facts stay as they were, even when the mapping they were made from changes."""
    source = {"permission": "both"}
    facts = Facts(source)
    source["permission"] = "none"
    assert facts.value("permission") == "both"
    with pytest.raises(TypeError):
        cast("dict[str, str]", facts.declared)["permission"] = "none"


def test_what_comes_with_a_draft_is_known_but_not_declared() -> None:
    """A platform that came with the draft counts as known, and nobody has declared it."""
    facts = Facts({}, {"platform": "linkedin"})
    assert facts.value("platform") == "linkedin"
    assert not facts.is_declared("platform")


def test_what_a_person_says_stands_over_what_came_with_the_draft() -> None:
    """The person's own word counts before the draft's."""
    facts = Facts({}, {"platform": "linkedin"}).and_declared(platform="x")
    assert facts.value("platform") == "x"
    assert facts.is_declared("platform")


def test_declaring_more_leaves_the_first_facts_alone() -> None:
    """Adding a fact makes new facts and keeps the old ones as they were."""
    first = Facts({"one": "yes"})
    assert dict(first.and_declared(two="no").declared) == {"one": "yes", "two": "no"}
    assert dict(first.declared) == {"one": "yes"}


def test_a_fact_may_have_any_name() -> None:
    """A fact called ``self`` is a fact like another."""
    assert NO_FACTS.and_declared(self="yes").value("self") == "yes"
