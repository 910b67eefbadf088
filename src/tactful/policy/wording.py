"""A policy in another language: the same pack, with the words of its wording file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tactful.policy.document import Policy

_WORDS_OF = {
    "clauses": ("heading", "gist", "unchecked", "sanction"),
    "roles": ("title", "about"),
    "references": ("title", "where"),
    "questions": ("ask", "why"),
    "rules": ("say", "do"),
    "rights": ("title", "say"),
    "situations": ("title", "say"),
}
"""What is worded, by kind: the keys are ``kind.id.field``, and ``questions.fact.options.value``."""


def in_language(policy: Policy, language: str) -> Policy:
    """Return the policy in that language; what is not translated stays as it is."""
    words = policy.wording.get(language)
    if not words:
        return policy
    changes: dict[str, Any] = {
        kind: tuple(_worded(kind, thing, words) for thing in getattr(policy, kind)) for kind in _WORDS_OF
    }
    own: dict[str, Any] = {field: words[f"policy.{field}"] for field in ("title", "note") if f"policy.{field}" in words}
    return replace(policy, **changes, **own)


def _worded(kind: str, thing: Any, words: Mapping[str, str]) -> Any:
    name = _name(thing)
    changes: dict[str, Any] = {
        field: words[f"{kind}.{name}.{field}"] for field in _WORDS_OF[kind] if f"{kind}.{name}.{field}" in words
    }
    if kind == "questions":
        changes["options"] = tuple(
            replace(option, label=words.get(f"questions.{name}.options.{option.value}", option.label))
            for option in thing.options
        )
    if kind == "rights" and thing.route is not None:
        route = {f: words[k] for f in ("say", "do") if (k := f"rights.{name}.route.{f}") in words}
        changes["route"] = replace(thing.route, **route)
    return replace(thing, **changes) if changes else thing


def wording_keys(policy: Policy) -> Iterator[str]:
    """Yield the key of everything in the policy that has words to translate."""
    yield from (f"policy.{field}" for field in ("title", "note") if getattr(policy, field))
    for kind, fields in _WORDS_OF.items():
        for thing in getattr(policy, kind):
            yield from (f"{kind}.{_name(thing)}.{field}" for field in fields if getattr(thing, field))
            yield from _inner_keys(kind, thing)


def _inner_keys(kind: str, thing: Any) -> Iterator[str]:
    name = _name(thing)
    if kind == "questions":
        yield from (f"questions.{name}.options.{option.value}" for option in thing.options)
    if kind == "rights" and thing.route is not None:
        yield from (f"rights.{name}.route.{field}" for field in ("say", "do") if getattr(thing.route, field))


def missing_wording(policy: Policy, language: str) -> tuple[str, ...]:
    """Return the keys that a language of the pack does not word yet."""
    given = policy.wording.get(language, {})
    return tuple(key for key in wording_keys(policy) if key not in given)


def _name(thing: Any) -> str:
    return str(getattr(thing, "id", None) or thing.fact)
