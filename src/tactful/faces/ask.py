"""Ask: facts and the same engine, without eyes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from tactful.engine.case import Given
from tactful.engine.decide import decide
from tactful.engine.explain import consults, pointers
from tactful.engine.questions import questions
from tactful.faces.facts import declare
from tactful.meaning.vectors import Vectors
from tactful.model.evidence import Field
from tactful.model.facts import Facts
from tactful.model.finding import Answer, Assumed
from tactful.model.outcome import Outcome
from tactful.model.signal import Signal
from tactful.policy.document import Policy
from tactful.policy.said import facts_said
from tactful.policy.search import SituationSearch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tactful.policy.question import Situation
    from tactful.policy.search import Hits

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(slots=True)
class Asking:
    """A policy ready to be asked, any number of times."""

    policy: Policy
    today: dt.date
    meanings: Vectors | None = field(default=None, repr=False)
    _search: SituationSearch | None = field(default=None, repr=False)

    def search(self, question: str) -> Hits:
        """Return the situations most like the question: in words, and in meaning where that of phrasings is known."""
        if self._search is None:
            self._search = SituationSearch(self.policy)
        return self._search.find(question, self.meanings.alike(question) if self.meanings else ())

    def declared(self, facts: Mapping[str, str]) -> dict[str, str]:
        """Return the facts as the pack writes them. Raises FactUnknown."""
        return declare(self.policy, facts)

    def said(self, question: str) -> dict[str, str]:
        """Return the facts that the question itself states, with their values."""
        return facts_said(self.policy, question)

    def answer(self, question: str, declared: Mapping[str, str]) -> Answer:
        """Answer a question in a person's own words. Raises FactUnknown."""
        hits = self.search(question)
        if not hits.best:
            declare(self.policy, declared)
            return Answer(pack=self.policy.used(), sure=False)
        others = tuple((hit.situation.id, hit.situation.title) for hit in hits.best[1:])
        answer = self.about(hits.best[0].situation, declared, self.said(question))
        return replace(answer, sure=hits.sure, others=others)

    def about(self, situation: Situation, declared: Mapping[str, str], said: Mapping[str, str] = NOTHING) -> Answer:
        """Answer for a known situation; ``said`` is what the question itself stated. Raises FactUnknown."""
        taken = {**dict(situation.facts), **said}
        facts = Facts(declare(self.policy, declared), {"act": "post", **taken})
        signals = tuple(Signal(kind=kind, evidence=Field(name="question")) for kind in situation.signals)
        given = Given(signals, facts, self.today)
        decision = decide(self.policy, given)
        clear = decision.outcome is Outcome.CLEAR
        return Answer(
            pack=self.policy.used(),
            situation=situation.id,
            title=situation.title,
            findings=decision.findings,
            rights=decision.rights,
            cites=situation.cites if clear else (),
            consult=consults(situation.consult, self.policy, self.today) if clear else (),
            references=pointers(situation.references, self.policy),
            say=situation.say if clear or not decision.findings else "",
            questions=questions(self.policy, given, decision),
            assumed=tuple(self._assumed(*pair) for pair in taken.items() if not facts.is_declared(pair[0])),
        )

    def _assumed(self, fact: str, value: str) -> Assumed:
        question = self.policy.question(fact)
        label = next((option.label for option in question.options if option.value == value), value)
        return Assumed(fact=fact, value=value, ask=question.ask, label=label)
