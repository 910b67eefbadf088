"""What may be asked of a person, and the situations in which they ask."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FactType(StrEnum):
    """The kinds of answer a question takes."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer.

    ``names`` are other ways in which people write it as an answer; ``said``
    ways in which they say it of their own accord (tactful.policy.said).
    """

    value: str
    label: str
    names: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A fact, and how it is asked for in plain words.

    Questions are asked in the order in which the pack lists them. ``options``
    of a yes/no question are always ``yes`` and ``no``. ``asked`` is False for
    a fact that comes with a draft and is never asked for.
    """

    fact: str
    ask: str
    why: str = ""
    type: FactType = FactType.YES_NO
    options: tuple[Option, ...] = ()
    asked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A "may I ...?" that people bring.

    ``signals`` is what the situation itself amounts to, as if it had been
    noticed; ``facts`` is what it takes for granted until the person says
    otherwise. ``cites`` are the clauses that permit it, for a clear answer;
    ``say`` is the clear answer's words. ``phrasings`` are ways in which people
    have put it, for the search.
    """

    id: str
    title: str
    phrasings: tuple[str, ...]
    signals: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    cites: tuple[str, ...] = ()
    consult: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    say: str = ""
