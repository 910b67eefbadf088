"""Check: read, detect, understand, decide."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from tactful.detectors import detect
from tactful.detectors.learned import understand
from tactful.engine.case import Given
from tactful.engine.decide import decide
from tactful.engine.questions import questions
from tactful.errors import MeaningUnavailable
from tactful.faces.facts import facts_for
from tactful.meaning.language import is_english
from tactful.model.draft import NotLookedAt
from tactful.model.finding import Report

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from tactful.model.draft import Draft
    from tactful.model.facts import Facts
    from tactful.model.signal import Signal
    from tactful.policy.document import Policy

MEANING: Final = "all that is meant but not said"
READ: Final = NotLookedAt(
    what=MEANING, why="A trained reader looked for hints and irony. It misses some, so judge for yourself.",
)
QUICK: Final = NotLookedAt(
    what=MEANING, why="You asked for a quick look, at words and numbers alone; hints and irony were not read.",
)
FOREIGN: Final = NotLookedAt(
    what=MEANING, why="This does not seem to be in English, the one language the trained reader knows; "
    "only words and numbers were looked at.",
)

LONG: Final = NotLookedAt(
    what=MEANING, why="This is very long: only its first 14,000 words or so were read for what they mean. "
    "Words and numbers were looked at to the end.",
)

_LINK: Final = re.compile(r"https?://|\bwww\.", re.IGNORECASE)


class Look(Protocol):
    """How a draft is looked at: ``check`` or ``quick_check``."""

    def __call__(self, draft: Draft, policy: Policy, declared: Mapping[str, str], today: dt.date) -> Report:
        """Say what the policy has to say about a draft."""
        ...


def check(draft: Draft, policy: Policy, declared: Mapping[str, str], today: dt.date) -> Report:
    """Say what the policy has to say about a draft: its words, its numbers and its meaning.

    It is judged by what was in force on the day it was made public, or
    ``today`` where that is not known. Where the trained reader cannot be used
    the report says so, and rests on words and numbers. Raises FactUnknown.
    """
    wanted = policy.wanted_signals()
    noticed = tuple(detect(draft, policy.lexicon, wanted))
    signals, unread = _understood(draft, noticed)
    given = Given(tuple(signal for signal in signals if signal.kind in wanted), *_when(draft, policy, declared, today))
    return judge(_with(draft, unread), policy, given)


def quick_check(draft: Draft, policy: Policy, declared: Mapping[str, str], today: dt.date) -> Report:
    """Say what the policy has to say about a draft's words and numbers; its meaning is not read. Raises FactUnknown."""
    noticed = tuple(detect(draft, policy.lexicon, policy.wanted_signals()))
    return judge(_with(draft, QUICK), policy, Given(noticed, *_when(draft, policy, declared, today)))


def _when(draft: Draft, policy: Policy, declared: Mapping[str, str], today: dt.date) -> tuple[Facts, dt.date]:
    return facts_for(policy, draft, declared), draft.created or today


def _understood(draft: Draft, noticed: tuple[Signal, ...]) -> tuple[tuple[Signal, ...], NotLookedAt]:
    """Return the signals after the trained reader has read the draft, and what that leaves unread."""
    if not is_english("\n".join(part.text for part in draft.parts)):
        return noticed, FOREIGN
    try:
        understood = understand(draft, noticed)
    except MeaningUnavailable as error:
        return noticed, NotLookedAt(what=MEANING, why=str(error))
    return understood.signals, READ if understood.whole else LONG


def _with(draft: Draft, unread: NotLookedAt) -> Draft:
    return replace(draft, not_looked_at=(*draft.not_looked_at, unread))


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
        what="the conversation around it, and who can see it",
        why="Only what was given was read.",
    )
