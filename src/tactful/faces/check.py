"""Check: read, detect, decide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors import detect
from tactful.engine.case import Given
from tactful.engine.decide import decide
from tactful.engine.questions import questions
from tactful.faces.facts import facts_for
from tactful.model.draft import NotLookedAt
from tactful.model.finding import Report

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from tactful.model.draft import Draft
    from tactful.policy.document import Policy

_LINK: Final = re.compile(r"https?://|\bwww\.", re.IGNORECASE)


def check(draft: Draft, policy: Policy, declared: Mapping[str, str], today: dt.date) -> Report:
    """Say what the policy has to say about a draft.

    It is judged by what was in force on the day it was made public, or
    ``today`` where that is not known. Raises FactUnknown.
    """
    facts = facts_for(policy, draft, declared)
    signals = tuple(detect(draft, policy.lexicon, policy.wanted_signals()))
    return judge(draft, policy, Given(signals, facts, draft.created or today))


def judge(draft: Draft, policy: Policy, given: Given) -> Report:
    """Say what the policy has to say about a draft in which those signals were noticed."""
    decision = decide(policy, given)
    return Report(
        draft=draft,
        pack=policy.used(),
        findings=decision.findings,
        rights=decision.rights,
        questions=questions(policy, given, decision),
        not_looked_at=(*draft.not_looked_at, *_unseen(draft)),
    )


def _unseen(draft: Draft) -> Iterable[NotLookedAt]:
    if any(_LINK.search(part.text) for part in draft.parts):
        yield NotLookedAt(what="pages that links lead to", why="Tactful opens no connection.")
    yield NotLookedAt(
        what="what is meant but not said",
        why="This version goes by words and numbers; hints, irony and what others may guess are for you to judge.",
    )
    yield NotLookedAt(
        what="the conversation around it, and who can see it",
        why="Only what was given was read.",
    )
