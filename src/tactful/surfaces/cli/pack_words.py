"""A pack shown as a person would read it, and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from tactful.reports.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from tactful.policy.document import Clause, Policy, Role
    from tactful.policy.question import Question

SCHEMA = "tactful.pack/1"


def policy_as_words(policy: Policy) -> RenderableType:
    """Return the clauses with their gists, then whom to ask, then where things are."""
    return Group(*_policy(policy))


def facts_as_words(policy: Policy) -> RenderableType:
    """Return the facts that can be declared, with their values."""
    return Group(*(row for question in policy.questions for row in _question(question)))


def policy_as_json(policy: Policy) -> dict[str, Any]:
    """Return the policy's clauses, roles and references as plain data."""
    return {
        "schema": SCHEMA,
        "pack": {"id": policy.id, "title": policy.title, "organisation": policy.organisation,
                 "version": policy.version, "note": policy.note, "extends": list(policy.extends)},
        "clauses": [_clause_data(clause, policy) for clause in policy.clauses],
        "roles": [
            {"id": r.id, "title": r.title, "contacts": [_contact(r)] if r.contacts else []} for r in policy.roles
        ],
        "references": [{"id": r.id, "title": r.title, "where": r.where, "clauses": list(r.clauses)}
                       for r in policy.references],
        "rights": [{"id": r.id, "title": r.title, "say": r.say} for r in policy.rights],
        "situations": [{"id": s.id, "title": s.title} for s in policy.situations],
    }


def facts_as_json(policy: Policy) -> dict[str, Any]:
    """Return the facts that can be declared as plain data."""
    return {
        "schema": SCHEMA,
        "facts": [
            {"fact": q.fact, "type": q.type.value, "ask": q.ask, "asked": q.asked,
             "options": [{"value": o.value, "label": o.label} for o in q.options]}
            for q in policy.questions
        ],
    }


def _policy(policy: Policy) -> Iterator[RenderableType]:
    yield Text(policy.title, style="bold")
    yield Text(f"{policy.organisation} (pack {policy.id} {policy.version})")
    if policy.note:
        yield Text(policy.note, style="dim")
    for clause in policy.clauses:
        yield from _clause(clause)
    yield Text("\nWhom to ask", style="bold")
    for role in policy.roles:
        yield Padding(Text(f"{role.title}: {_contact(role)}" if role.contacts else role.title), (0, 0, 0, 3))
    yield Text("\nWhere things are", style="bold")
    for reference in policy.references:
        yield Padding(Text(f"{reference.title}: {reference.where}"), (0, 0, 0, 3))
    yield Text("\nRights, which no rule can outweigh", style="bold")
    for right in policy.rights:
        yield Padding(Text(f"{right.title}: {right.say}"), (0, 0, 0, 3))


def _clause(clause: Clause) -> Iterator[RenderableType]:
    yield Text("")
    modality = phrase(f"modality.{clause.modality}")
    yield Text.assemble((f"{clause.id} {clause.heading}", "bold"), (f"  ({modality})", "dim"))
    yield Padding(Text(clause.gist), (0, 0, 0, 3))
    if clause.unchecked:
        yield Padding(Text(f"Not checked: {clause.unchecked}", style="dim"), (0, 0, 0, 3))


def _question(question: Question) -> Iterator[RenderableType]:
    how = "" if question.asked else " (comes with the draft)"
    yield Text.assemble((question.fact, "bold"), f"  {question.ask}{how}")
    for option in question.options:
        yield Padding(Text(f"{option.value}: {option.label}"), (0, 0, 0, 3))
    if not question.options:
        yield Padding(Text(f"a {question.type}"), (0, 0, 0, 3))


def _contact(role: Role) -> str:
    contact = role.contacts[0]
    return f"{contact.words} (last known to be right on {contact.as_of.day} {contact.as_of:%B %Y})"


def _clause_data(clause: Clause, policy: Policy) -> dict[str, Any]:
    anchor = clause.anchor
    return {
        "id": clause.id, "heading": clause.heading, "gist": clause.gist, "modality": clause.modality.value,
        "topic": clause.topic, "unchecked": clause.unchecked,
        "anchor": {"section": anchor.section, "paragraph": anchor.paragraph, "fingerprint": anchor.fingerprint}
        if anchor else None,
        "rules": [rule.id for rule in policy.rules if rule.clause == clause.id],
    }
