"""A pack's own lint: what is missing, what cannot be reached, what never speaks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from tactful.detectors import DETECTORS
from tactful.errors import Problem
from tactful.faces.pack_examples import Tried, try_examples
from tactful.model.outcome import Outcome
from tactful.policy.condition import Op
from tactful.policy.search import SituationSearch
from tactful.policy.wording import missing_wording

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from tactful.policy.document import Policy
    from tactful.policy.rule import Example, Right, Rule

FEWEST_EXAMPLES: Final = 6
"""How many examples a clause with rules has at least; half of them stay clear."""


def review(policy: Policy, today: dt.date) -> tuple[Problem, ...]:
    """Return everything a careful reader would ask of the pack."""
    tried = list(try_examples(policy, today))
    return (
        *_silent_clauses(policy),
        *_few_examples(policy),
        *_wrong_examples(tried),
        *_dead_rules(policy, tried),
        *_shadowed_rules(policy),
        *_unknown_signals(policy),
        *_unreachable_situations(policy),
        *_unused(policy),
        *_untranslated(policy),
    )


def _silent_clauses(policy: Policy) -> Iterator[Problem]:
    spoken = {rule.clause for rule in policy.rules}
    spoken |= {clause for situation in policy.situations for clause in situation.cites}
    spoken |= {clause for reference in policy.references for clause in reference.clauses}
    for clause in policy.clauses:
        if clause.id not in spoken and not clause.unchecked:
            yield _about(policy, f"clause {clause.id} has no rule, situation or reference, and no 'unchecked' reason")


def _few_examples(policy: Policy) -> Iterator[Problem]:
    by_clause: dict[str, list[Example]] = defaultdict(list)
    for rule in policy.rules:
        if not rule.examples:
            yield _about(policy, f"rule {rule.id} has no example")
        by_clause[rule.clause] += rule.examples
    for clause, examples in by_clause.items():
        clear = sum(example.outcome is Outcome.CLEAR for example in examples)
        if len(examples) < FEWEST_EXAMPLES:
            yield _about(policy, f"clause {clause} has {len(examples)} examples; give it at least {FEWEST_EXAMPLES}")
        if 2 * clear < len(examples):
            yield _about(policy, f"clause {clause}: {clear} of {len(examples)} examples stay clear; half should")


def _wrong_examples(tried: list[Tried]) -> Iterator[Problem]:
    for each in tried:
        if not each.right:
            yield explain_wrong(each)


def explain_wrong(tried: Tried) -> Problem:
    """Say what an example should have come to and did not."""
    got = ", ".join(f"{finding.clause} {finding.outcome}" for finding in tried.report.findings) or "no finding"
    wanted = f"{tried.clause + ' ' if tried.clause else ''}{tried.example.outcome}"
    message = f"{tried.owner}: this example should come to {wanted} and comes to {tried.report.outcome} ({got})"
    return Problem(file=tried.example.file, line=tried.example.line, message=message)


def _dead_rules(policy: Policy, tried: list[Tried]) -> Iterator[Problem]:
    fired = {each.owner for each in tried if each.fired}
    owners = [*(rule.id for rule in policy.rules if rule.examples), *(right.id for right in policy.rights)]
    for owner in owners:
        if owner not in fired:
            yield _about(policy, f"{owner} holds in none of its own examples: it is dead, or an example is missing")


def _shadowed_rules(policy: Policy) -> Iterator[Problem]:
    for number, rule in enumerate(policy.rules):
        for earlier in policy.rules[:number]:
            if _covers(earlier, rule):
                yield _about(policy, f"rule {rule.id} is shadowed by {earlier.id}, which says the same or more")
            elif _covers(rule, earlier):
                yield _about(policy, f"rule {earlier.id} is shadowed by {rule.id}, which says the same or more")


def _covers(wide: Rule, narrow: Rule) -> bool:
    """Tell whether the wide rule holds whenever the narrow one does, as far as their form shows."""
    if wide.clause != narrow.clause or wide.outcome.rank < narrow.outcome.rank or wide.in_force != narrow.in_force:
        return False
    if wide.soften_to is not None or (wide.unless is not None and wide.unless != narrow.unless):
        return False
    parts = wide.when.of if wide.when.op is Op.ANY else (wide.when,)
    return narrow.when in parts


def _unknown_signals(policy: Policy) -> Iterator[Problem]:
    emitted = {kind for detector in DETECTORS for kind in detector.emits}
    supplied = {kind for situation in policy.situations for kind in situation.signals}
    for kind in sorted(_own(policy).wanted_signals() - emitted - supplied):
        yield _about(policy, f"signal {kind} is noticed by no detector and supplied by no situation")


def _own(policy: Policy) -> Policy:
    """Leave out the rights of a floor beneath, which are not this pack's to mend."""
    return replace(policy, rights=tuple(r for r in policy.rights if not (r.floor and policy.extends)))


def _unreachable_situations(policy: Policy) -> Iterator[Problem]:
    search = SituationSearch(policy)
    for situation in policy.situations:
        found = any(
            situation.id in {hit.situation.id for hit in search.find(words).best}
            for words in (situation.title, *situation.phrasings)
        )
        if not found:
            yield _about(policy, f"situation {situation.id} cannot be reached: none of its own phrasings finds it")


def _unused(policy: Policy) -> Iterator[Problem]:
    speakers: list[Rule | Right] = [*policy.rules, *policy.rights]
    facts = {fact for each in speakers for fact in _facts(each)}
    for question in policy.questions:
        if question.asked and question.fact not in facts:
            yield _about(policy, f"question {question.fact} is used by no rule and no right")


def _facts(speaker: Rule | Right) -> set[str]:
    conditions = [speaker.when, speaker.unless, *(cap.unless for cap in getattr(speaker, "caps", ()))]
    return {fact for condition in conditions if condition for fact in condition.facts()}


def _untranslated(policy: Policy) -> Iterator[Problem]:
    for language in policy.languages[1:]:
        missing = missing_wording(policy, language)
        if missing:
            shown = ", ".join(missing[:3])
            yield _about(policy, f"wording/{language}.yaml lacks {len(missing)} texts, such as {shown}")


def _about(policy: Policy, message: str) -> Problem:
    return Problem(file=policy.id, line=0, message=message)
