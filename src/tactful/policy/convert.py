"""From the shapes of the files to the frozen objects of a policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tactful.policy.condition import Condition, Op
from tactful.policy.document import Anchor, Clause, Contact, Mark, Period, Reference, Role, Source
from tactful.policy.question import FactType, Option, Question, Situation
from tactful.policy.rule import Cap, Example, Excuse, InForce, Obligation, Right, Route, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tactful.policy import schema as shape

NEAR = 160
"""How near things ``together`` stand where the pack does not say, in code points."""

YES_OR_NO = (Option(value="yes", label="Yes"), Option(value="no", label="No"))


def condition(written: shape.ConditionShape) -> Condition:
    """Return the condition as written."""
    for op, children in ((Op.ALL, written.all), (Op.ANY, written.any), (Op.NONE, written.none)):
        if children is not None:
            return Condition(op=op, of=tuple(condition(child) for child in children))
    if written.of is not None:
        counted = tuple(condition(child) for child in written.of)
        return Condition(op=Op.AT_LEAST, of=counted, count=int(written.at_least or 0))
    return _leaf(written)


def _leaf(written: shape.ConditionShape) -> Condition:
    if written.signal is not None:
        return Condition(op=Op.SIGNAL, names=tuple(written.signal), confidence=written.confidence)
    if written.together is not None:
        within = NEAR if written.within is None else written.within
        return Condition(
            op=Op.TOGETHER, names=tuple(written.together), within=within, confidence=written.confidence,
        )
    if written.found is not None:
        return Condition(op=Op.FOUND, values=(written.found.value,))
    if written.during is not None:
        return Condition(op=Op.DURING, names=(written.during,))
    return Condition(
        op=Op.FACT,
        names=(written.fact or "",),
        values=tuple(written.is_ or ()),
        low=written.at_least or "",
        high=written.at_most or "",
    )


def _maybe(written: shape.ConditionShape | None) -> Condition | None:
    return condition(written) if written is not None else None


def in_force(written: shape.InForceShape) -> InForce:
    """Return the days as written."""
    return InForce(start=written.start, end=written.end)


def _obligations(written: Sequence[shape.ObligationShape]) -> tuple[Obligation, ...]:
    return tuple(Obligation(**each.model_dump()) for each in written)


def _examples(written: Sequence[shape.ExampleShape], file: str, lines: Sequence[int]) -> tuple[Example, ...]:
    return tuple(
        Example(
            text=each.text,
            descriptions=tuple(each.descriptions),
            platform=each.platform,
            facts=tuple(each.facts.items()),
            signals=tuple(each.signals),
            created=each.created,
            outcome=each.outcome,
            file=file,
            line=line,
        )
        for each, line in zip(written, lines, strict=True)
    )


def clause(written: shape.ClauseShape) -> Clause:
    """Return the clause as written."""
    return Clause(
        id=written.id,
        heading=written.heading,
        gist=written.gist,
        modality=written.modality,
        topic=written.topic,
        anchor=Anchor(**written.anchor.model_dump()) if written.anchor else None,
        unchecked=written.unchecked,
        scope=_maybe(written.scope),
        strength=written.strength,
        ambiguity=written.ambiguity,
        sanction=written.sanction,
        cites=tuple(written.cites),
        obligations=_obligations(written.obligations),
        in_force=in_force(written.in_force),
    )


def rule(written: shape.RuleShape, file: str, lines: Sequence[int]) -> Rule:
    """Return the rule as written; ``lines`` are those of its examples."""
    return Rule(
        id=written.id,
        clause=written.clause,
        when=condition(written.when),
        unless=_maybe(written.unless),
        outcome=written.outcome,
        unsure=written.unsure,
        soften_below=written.soften.below if written.soften else 0.0,
        soften_to=written.soften.to if written.soften else None,
        say=written.say,
        do=written.do,
        consult=tuple(written.consult),
        references=tuple(written.references),
        remedies=tuple(written.remedies),
        obligations=_obligations(written.obligations),
        in_force=in_force(written.in_force),
        examples=_examples(written.examples, file, lines),
    )


def right(written: shape.RightShape, file: str, lines: Sequence[int], *, floor: bool) -> Right:
    """Return the right as written; ``lines`` are those of its examples."""
    route = written.route
    return Right(
        id=written.id,
        title=written.title,
        when=condition(written.when),
        unless=_maybe(written.unless),
        say=written.say,
        quiet=written.quiet,
        caps=tuple(
            Cap(at_most=cap.at_most, topics=tuple(cap.topics), unless=_maybe(cap.unless)) for cap in written.caps
        ),
        excuses=tuple(
            Excuse(signals=tuple(e.signals), within=None if e.anywhere else e.within) for e in written.excuses
        ),
        route=Route(
            topics=tuple(route.topics), outcome=route.outcome, say=route.say, do=route.do,
            consult=tuple(route.consult), references=tuple(route.references),
        ) if route else None,
        never=tuple(written.never),
        not_alone=tuple(written.not_alone),
        floor=floor,
        in_force=in_force(written.in_force),
        examples=_examples(written.examples, file, lines),
    )


def question(written: shape.QuestionShape) -> Question:
    """Return the question as written."""
    options = tuple(
        Option(value=o.value, label=o.label, names=tuple(o.names), said=tuple(o.said)) for o in written.options
    )
    return Question(
        fact=written.fact,
        ask=written.ask,
        why=written.why,
        type=written.type,
        options=YES_OR_NO if written.type is FactType.YES_NO else options,
        asked=written.asked,
    )


def situation(written: shape.SituationShape) -> Situation:
    """Return the situation as written."""
    return Situation(
        id=written.id,
        title=written.title,
        phrasings=tuple(written.phrasings),
        signals=tuple(written.signals),
        facts=tuple(written.facts.items()),
        cites=tuple(written.cites),
        consult=tuple(written.consult),
        references=tuple(written.references),
        say=written.say,
    )


def role(written: shape.RoleShape) -> Role:
    """Return the role as written."""
    return Role(
        id=written.id,
        title=written.title,
        about=written.about,
        contacts=tuple(
            Contact(words=c.words, as_of=c.as_of, checked_by=c.checked_by, in_force=in_force(c.in_force))
            for c in written.contacts
        ),
    )


def reference(written: shape.ReferenceShape) -> Reference:
    """Return the reference as written."""
    return Reference(
        id=written.id, title=written.title, where=written.where, clauses=tuple(written.clauses), as_of=written.as_of,
    )


def source(written: shape.SourceShape) -> Source:
    """Return the source document as written."""
    return Source(
        title=written.title, where=written.where, fingerprint=written.fingerprint, words=written.words,
        sections=tuple(written.sections),
    )


def period(written: shape.PeriodShape) -> Period:
    """Return the calendar period as written."""
    return Period(name=written.name, days=InForce(start=written.start, end=written.end))


def mark(written: shape.MarkShape) -> Mark:
    """Return the mark as written."""
    return Mark(id=written.id, title=written.title, prints=tuple(written.prints))
