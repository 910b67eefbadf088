"""The examples that stand beside rules and rights: a pack's own tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tactful.detectors import detect
from tactful.engine.case import Given
from tactful.faces.check import judge
from tactful.faces.facts import facts_for
from tactful.model.draft import Draft, Part, PartRole
from tactful.model.evidence import Field
from tactful.model.finding import Report
from tactful.model.outcome import Outcome
from tactful.model.signal import Signal
from tactful.policy.rule import Example

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from tactful.policy.document import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One example and what came of it.

    ``owner`` is the rule or right it stands beside; ``clause`` is that of a
    rule; ``fired`` tells whether the owner's own rule or right held.
    """

    owner: str
    clause: str
    example: Example
    report: Report
    fired: bool

    @property
    def right(self) -> bool:
        """Tell whether the outcome is the one the pack asks for, and its own rule gave it."""
        if self.report.outcome is not self.example.outcome:
            return False
        if self.clause and self.example.outcome is not Outcome.CLEAR:
            return any(finding.clause == self.clause for finding in self.report.findings)
        return True


def try_examples(policy: Policy, today: dt.date) -> Iterator[Tried]:
    """Yield every example of every rule and right with what came of it."""
    for rule in policy.rules:
        for example in rule.examples:
            report = report_on(example, policy, today)
            fired = any(trace.rule == rule.id for finding in report.findings for trace in finding.trace)
            yield Tried(owner=rule.id, clause=rule.clause, example=example, report=report, fired=fired)
    loud = replace(policy, rights=tuple(replace(right, quiet=False) for right in policy.rights))
    for right in policy.rights:
        for example in right.examples:
            report = report_on(example, loud, today)
            fired = any(held.id == right.id for held in report.rights)
            yield Tried(owner=right.id, clause="", example=example, report=report, fired=fired)


def report_on(example: Example, policy: Policy, today: dt.date) -> Report:
    """Return the report on one example. Raises FactUnknown."""
    draft = Draft(
        parts=(
            Part(text=example.text),
            *(
                Part(text=words, name=f"description {number + 1}", role=PartRole.DESCRIPTION, attachment=number)
                for number, words in enumerate(example.descriptions)
            ),
        ),
        platform=example.platform,
        created=example.created,
    )
    facts = facts_for(policy, draft, dict(example.facts))
    noticed = [Signal(kind=kind, evidence=Field(name="example")) for kind in example.signals]
    noticed += detect(draft, policy.lexicon, policy.wanted_signals())
    return judge(draft, policy, Given(tuple(noticed), facts, example.created or today))
