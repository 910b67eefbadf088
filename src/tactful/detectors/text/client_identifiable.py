"""A person the service works with, told of so that neighbours could know who it is.

It goes by words for such people, or of such work, with something close by that
tells one person from the rest: a name, an initial, an age, the number of a flat,
room, bed or house. A name with such a number counts by itself. The writer's own
family and friends, and colleagues named with their posts, are passed over.

Notices:
    One of my tenants, [[Mr Hale]], keeps a pony in the bath.
    One of our residents, the one in [[flat 6]], is back from hospital.
    My residents sang for [[Doris, 94,]] this morning.
    [[Elsie at number 9]] has gone in. Pray for her.

Leaves alone:
    One of my tenants keeps a pony in the bath.
    My sister Priya is home from hospital at last.
    Mrs Pugh has the raffle tickets for the chapel.
    The service user group meets on Tuesday at 3.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.names import Person, people
from tactful.detectors.near import near
from tactful.detectors.phrases import Phrases
from tactful.detectors.served import AT_WORK, PERHAPS, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

    Spans = Sequence[tuple[int, int]]

_KIND: Final = "client_identifiable"
_NEAR: Final = 160
"""How many characters apart a name and a word for a client may stand."""

_SERVED: Final = Phrases(*PLAIN)
_PERHAPS: Final = Phrases(*PERHAPS)
_WORK: Final = Phrases(*AT_WORK)
_PLACED: Final = Phrases(
    "the ?old|young lady|gentleman|chap|lad|fella|woman|man|family|couple|girl|mum +4 in|at|from the|a ?corner "
    "bungalow|house|flat|flats|block by|on|opposite|behind|above|with|next",
    "the lady|gentleman|chap|lad|fella|woman|family i +2 on|at|in _ road|street|lane|close|court|drive|grove|gardens",
    "the lad|fella|lady|man|woman|chap at number",
)
"""People told by where they live."""

_EVERYDAY: Final = Phrases(
    "taught|teached me|us", "read us", "my old|first|favourite teacher", "neighbour*", "next door",
    "chapel*|church*|vicar*|minister*|parish*|allotment*|wi|raffle|choir*|bakery*|film|novel|book|telly|episode|quiz",
    "councillor|song|single",
    "when i was|were", "at school with", "as a resident", "filled in a",
)
"""Where a title and a surname belong to everyday life."""

_HOUSED: Final = r"(?:flat|room|bed|bay|no\.?|number|apartment|plot) ?\d{1,3}[a-d]?\b(?! ?(?:of|%|am|pm|bus|one|fan))"
_NUMBERED: Final = re.compile(rf"\b{_HOUSED}")
_NAME_AT: Final = re.compile(
    rf"(?:,? \(?\d\d\)?,)?,? (?:(?:at|in|from|off|over) )?"
    rf"(?:{_HOUSED}|(?<=at )(?:1[3-9]|[2-9]\d)\b(?! ?(?:am|pm|%|\.\d)))",
    re.IGNORECASE,
)
_AGE: Final = re.compile(
    r",? \(?(?:aged )?(?:[5-9]|[1-9]\d|10\d)(?:\)|,|\.| on)"
    r"(?! ?(?:am|pm|%|st|nd|rd|th|of|years|yrs|mins|hours)\b)(?!\d)",
)
_OWN: Final = re.compile(
    r"\b(?:my|our|me|his|her|their)(?: (?:own|old|late|dear|big|little|best))? (?:mum|mam|dad|nan|gran|grandad|brother|"
    r"sister|son|daughter|husband|wife|hubby|niece|nephew|partner|boyfriend|girlfriend|friend|dog|cat|manager|boss|"
    r"supervisor|colleague|deputy|grandson|granddaughter|uncle|aunt|auntie|baby|team leader)s? \Z",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"(?:'s)? (?:from|in|on|at|off) (?:the )?(?:\w{1,20} )?(?:payroll|planning|legal|hr|it|comms|reception|finance|"
    r"housing|duty|desk|office|team|depot|crew|council|press)\b",
    re.IGNORECASE,
)
_KNOWN_FOR_OFFICE: Final = ("cllr", "councillor", "dr ", "uncle", "auntie", "aunty", "father", "sister", "sir")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield what tells one client from the rest."""
    del lexicon
    sure, perhaps, work = (list(each.find(prose)) for each in (_SERVED, _PERHAPS, _WORK))
    if sure or not any(True for _ in _EVERYDAY.find(prose)):
        for person in people(prose):
            if not _somebody_else(prose.text, person):
                yield from _named(prose.text, person, _confidence(person, sure, perhaps, work))
    yield from _housed(prose, sorted([*sure, *perhaps]))
    for start, end in _PLACED.find(prose):
        yield Noticed(_KIND, start, end, 0.75)


def _housed(prose: Prose, served: Spans) -> Iterator[Noticed]:
    """Yield numbers of flats, rooms and beds near words for such people."""
    for match in _NUMBERED.finditer(prose.plain):
        start, end = prose.span(match.start(), match.end())
        if near(start, end, served, _NEAR):
            yield Noticed(_KIND, start, end, 0.7)


def _named(text: str, person: Person, confidence: float) -> Iterator[Noticed]:
    housed = _NAME_AT.match(text, person.end)
    if housed:
        yield Noticed(_KIND, person.start, housed.end(), 0.8)
    elif confidence:
        age = _AGE.match(text, person.end)
        yield Noticed(_KIND, person.start, age.end() if age else person.end, confidence)


def _confidence(person: Person, sure: Spans, perhaps: Spans, work: Spans) -> float:
    """Return how sure it is that a named person is one whom the service works with."""
    if near(person.start, person.end, sure, _NEAR):
        return 0.85
    if person.titled and (perhaps or work):
        return 0.8
    if near(person.start, person.end, perhaps, _NEAR):
        return 0.6
    return 0.5 if person.titled else 0.0


def _somebody_else(text: str, person: Person) -> bool:
    """Tell whether it is family, a friend, a colleague, or somebody known for their office."""
    before = text[max(0, person.start - 40) : person.start]
    name = text[person.start : person.end].lower()
    return bool(_OWN.search(before) or _OFFICE.match(text, person.end) or name.startswith(_KNOWN_FOR_OFFICE))


DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=find)
