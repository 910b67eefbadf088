"""What a person declares, held against what the pack knows."""

from __future__ import annotations

import datetime as dt
import difflib
from typing import TYPE_CHECKING

from tactful.errors import FactUnknown
from tactful.model.facts import Facts
from tactful.policy.question import FactType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tactful.model.draft import Draft
    from tactful.policy.document import Policy
    from tactful.policy.question import Question


def declare(policy: Policy, written: Mapping[str, str]) -> dict[str, str]:
    """Return the facts with their values as the pack writes them.

    Raises FactUnknown, naming near ones, for a fact or value the pack does not know.
    """
    known = {question.fact: question for question in policy.questions}
    facts = {}
    for name, value in written.items():
        question = known.get(name)
        if question is None:
            raise FactUnknown(_say(f"There is no fact called {name[:60]}.", name, list(known)))
        facts[name] = _value(question, value)
    return facts


def _value(question: Question, written: str) -> str:
    if question.type is FactType.NUMBER:
        return _number(question.fact, written)
    if question.type is FactType.DATE:
        return _date(question.fact, written)
    value = option_of(question, written)
    if value is None:
        options = [option.value for option in question.options]
        raise FactUnknown(_say(f"{question.fact} cannot be '{written[:60]}'.", written, options))
    return value


def option_of(question: Question, written: str) -> str | None:
    """Return the option a person means, by its value, label or other names; None for none."""
    wanted = written.strip().casefold()
    for option in question.options:
        if wanted in {option.value.casefold(), option.label.casefold(), *(n.casefold() for n in option.names)}:
            return option.value
    return None


def _number(fact: str, written: str) -> str:
    try:
        return f"{float(written):.15g}"
    except ValueError:
        message = f"{fact} is a number, such as 3, not '{written[:60]}'."
        raise FactUnknown(message) from None


def _date(fact: str, written: str) -> str:
    try:
        return dt.date.fromisoformat(written.strip()).isoformat()
    except ValueError:
        message = f"{fact} is a day such as 2026-05-01, not '{written[:60]}'."
        raise FactUnknown(message) from None


def _say(what: str, name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.4) or known
    return f"{what} It knows: {', '.join(near)}. See: tactful pack show --facts."


def given_with(policy: Policy, draft: Draft) -> dict[str, str]:
    """Return the facts that come with a draft: where, to whom, and that it is a post."""
    given = {"act": "post"}
    for fact, written in (("platform", draft.platform), ("audience", draft.audience)):
        question = next((q for q in policy.questions if q.fact == fact), None)
        if question is None or not written:
            continue
        value = option_of(question, written) or option_of(question, "other")
        if value is not None:
            given[fact] = value
    return given


def facts_for(policy: Policy, draft: Draft, declared: Mapping[str, str]) -> Facts:
    """Return everything known beside the words. Raises FactUnknown."""
    return Facts(declare(policy, declared), given_with(policy, draft))
