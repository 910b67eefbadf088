"""One question at a time, with a way back that loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tactful.engine.questions import as_asked
from tactful.faces.ask import Asking
from tactful.faces.facts import declare
from tactful.policy.question import Situation

if TYPE_CHECKING:
    from tactful.model.finding import Answer, Asked


@dataclass(slots=True)
class Dialogue:
    """A conversation about one situation.

    ``said`` is what the person's question stated; ``answers`` holds every
    answer given, later ones too after going back; ``path`` the questions put so
    far, in order.
    """

    asking: Asking
    situation: Situation
    answers: dict[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    path: list[str] = field(default_factory=list)
    skipped: set[str] = field(default_factory=set)
    again: str = ""

    @property
    def answer(self) -> Answer:
        """What the policy says, with the answers so far."""
        return self.asking.about(self.situation, self.answers, self.said)

    def next(self) -> Asked | None:
        """Return the question to put now, or None when no answer would change the outcome."""
        if self.again:
            return self._question(self.again)
        return next((each for each in self.answer.questions if each.fact not in self.skipped), None)

    def reply(self, asked: Asked, value: str) -> None:
        """Take an answer. Raises FactUnknown where it is none of the options."""
        self.answers.update(declare(self.asking.policy, {asked.fact: value}))
        self._done(asked)

    def skip(self, asked: Asked) -> None:
        """Leave a question open; one answered before keeps its answer."""
        self.skipped.add(asked.fact)
        self._done(asked)

    def back(self) -> bool:
        """Go back to the question before; False where there is none. Later answers are kept."""
        if not self.path:
            return False
        self.again = self.path.pop()
        self.skipped.discard(self.again)
        return True

    def given(self) -> Mapping[str, str]:
        """Return the answers so far, in the order in which they were asked for."""
        return dict(self.answers)

    def _done(self, asked: Asked) -> None:
        self.path.append(asked.fact)
        self.again = ""

    def _question(self, fact: str) -> Asked:
        return as_asked(self.asking.policy.question(fact))
