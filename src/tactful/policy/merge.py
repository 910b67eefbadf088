"""Packs extend packs: what a later one says stands in place of what an earlier one said."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from tactful.model.lexicon import Lexicon
from tactful.policy import convert
from tactful.policy.document import Policy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tactful.errors import Problem
    from tactful.policy.read import OwnPack
    from tactful.policy.schema import PackShape

_T = TypeVar("_T")


def merge(packs: list[OwnPack], problems: list[Problem]) -> Policy | None:
    """Merge packs, the base first, into one policy; None where one has no policy.yaml.

    An attempt to change a right that is a floor is added to ``problems``.
    """
    shapes = [pack.policy for pack in packs if pack.policy is not None]
    if len(shapes) != len(packs):
        return None
    _guard_floor(packs, problems)
    last = shapes[-1]
    return Policy(
        id=last.id,
        title=last.title,
        organisation=last.organisation,
        note=last.note,
        version=last.version,
        jurisdiction=_last(shapes, lambda shape: shape.jurisdiction),
        languages=tuple(last.languages),
        in_force=convert.in_force(last.in_force),
        source=convert.source(last.source) if last.source else None,
        extends=tuple(shape.id for shape in shapes[:-1]),
        clauses=_by_name((c for p in packs for c in p.clauses), lambda c: c.id),
        roles=_by_name((r for p in packs for r in p.roles), lambda r: r.id),
        references=_by_name((r for p in packs for r in p.references), lambda r: r.id),
        questions=_by_name((q for p in packs for q in p.questions), lambda q: q.fact),
        rules=_by_name((r for p in packs for r in p.rules), lambda r: r.id),
        rights=_by_name((r for p in packs for r in p.rights), lambda r: r.id),
        situations=_by_name((s for p in packs for s in p.situations), lambda s: s.id),
        periods=tuple(convert.period(period) for shape in shapes for period in shape.periods),
        marks=_by_name((m for p in packs for m in p.marks), lambda m: m.id),
        topics=tuple(dict.fromkeys(topic for shape in shapes for topic in shape.topics)),
        lexicon=Lexicon({name: phrases for pack in packs for name, phrases in pack.lexicon.items()}),
        wording=_wording(packs),
    )


def _guard_floor(packs: list[OwnPack], problems: list[Problem]) -> None:
    floor: dict[str, str] = {}
    for pack in packs:
        problems += [
            pack.problem(
                "right",
                right.id,
                f"the right '{right.id}' belongs to the pack {floor[right.id]}, which is a floor that no pack may "
                f"lower or change; to protect more, add a right of another name",
            )
            for right in pack.rights
            if right.id in floor
        ]
        floor |= {right.id: pack.policy.id for right in pack.rights if right.floor and pack.policy}


def _by_name(things: Iterable[_T], name: Callable[[_T], str]) -> tuple[_T, ...]:
    found: dict[str, _T] = {}
    for thing in things:
        found[name(thing)] = thing
    return tuple(found.values())


def _last(shapes: list[PackShape], value: Callable[[PackShape], str]) -> str:
    return next((value(shape) for shape in reversed(shapes) if value(shape)), "")


def _wording(packs: list[OwnPack]) -> dict[str, dict[str, str]]:
    wording: dict[str, dict[str, str]] = {}
    for pack in packs:
        for language, words in pack.wording.items():
            wording[language] = {**wording.get(language, {}), **words}
    return wording
