"""What is to be looked at, once a reader has made it plain."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class PartRole(StrEnum):
    """What a stretch of words is to the draft."""

    WORDS = "words"
    """What the person wrote and would publish."""

    PROFILE = "profile"
    """Who the page says its owner is: name, handle, bio."""

    DESCRIPTION = "description"
    """Somebody's account of what a picture shows; not words of the post."""

    SURROUNDINGS = "surroundings"
    """Words of a saved page that its owner did not write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One text of a draft. ``name`` says in plain words which one."""

    text: str = field(repr=False)
    name: str = "post"
    role: PartRole = PartRole.WORDS
    attachment: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotLookedAt:
    """Something that was there and could not be examined, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A post, caption or page, as its parts.

    ``created`` is the day it was or will be published; ``notes`` are for the
    person, such as which encoding had to be assumed.
    """

    parts: tuple[Part, ...]
    name: str = "draft"
    platform: str = ""
    audience: str = ""
    created: dt.date | None = None
    not_looked_at: tuple[NotLookedAt, ...] = ()
    notes: tuple[str, ...] = ()
