"""Somebody else's number, address, e-mail or whereabouts given out.

It goes by the words that give it out: ask for her on a number, her direct line,
here is his address, she gets in at seven by the back door. The number itself is
noticed by another detector. One's own number, published numbers and helplines,
and the writer's family stay silent.

Notices:
    [[Ring Denise on 01632 960142]], she always picks up.
    [[Here's Sanjay's number]] for anyone who needs a skip.
    Our inspector is away. [[Here's her address]], she forwards things.
    [[He drinks in the Legion on Thursdays]], just so you know.

Leaves alone:
    Ring me on 01632 960142 about the pram.
    Ring Repairs, the number is on the website, 01632 960100.
    Call 999 or Childline on 0800 1111.
    He drinks tea in the garden on Thursdays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_KIND: Final = "contact_details"

_NUMBER: Final = r"(?:\+44|0)\d[\d ()-]{8,13}\d|ext(?:ension)?\.? ?\d{3,5}|\d{5}\b"
_GIVEN: Final = re.compile(
    r"\b(?:ring|call|phone|text|try|get|ask for|speak to|whatsapp|message|(?:he|she|they)(?:'s|'ll be|s| is|"
    r" answers| are)?|it's|everybody|use)"
    rf"\b[^.!?\n\d]{{0,60}}?\b(?:{_NUMBER})",
)
_AFTER_NAME: Final = re.compile(
    rf"(?<=[a-z,] )(?:direct line|extension|mobile|personal number|number)(?: is| for|'s| ends)?\b"
    rf"[^.!?\n\d]{{0,30}}?(?:{_NUMBER}|\d{{3,5}}\b)",
)
_OWN: Final = re.compile(
    r"\b(?:me|my|mine|us|our number|samaritans|childline|nspcc|helpline|999|111|101|police|acas|hotline|"
    r"switchboard|0800|0300|"
    r"crimestoppers|refuge line|out of hours|reception|box office)\b",
)
_PUBLISHED: Final = Phrases(
    "on the|their ?council|web website|page|site|app|leaflet|poster", "its|number on the website",
    "official number|line", "published", "its on the website",
)
_NOT_PUBLISHED: Final = Phrases("not on the website", "isnt on the website")

GIVING: Final = Phrases(
    "heres|here|this is|s ?is +3 number|mobile|address|email|extension|direct ?line ?for ?address",
    "heres her|his|their|our|the +2 number|numbers|mobile|mobiles|address|email|extension",
    "heres +2 number|mobile|address|email",
    "her|his|their|everyones|everybodys|whole ?own|personal|home|direct|teams|team mobile|mobiles|numbers|"
    "address|number ?is|are ?in|for +3 comments|signature|screenshot|litter",
    "everyones|everybodys ?personal mobiles|mobile|numbers|addresses", "my whole teams mobiles|numbers|emails",
    "direct numbers|number|mobiles are|is in", "try her|him|them at home", "ring _ direct", "direct line ends",
)
WHEREABOUTS: Final = Phrases(
    "he|she|hell|shell|theyll ?will|goes|drinks|parks|be|sits|is ?to|at|in ?be|round|always ?at|in ?the|"
    "round legion|pub|club|arms|lidl|tesco|station|gym|bar +3 mondays|tuesdays|wednesdays|thursdays|fridays|"
    "saturdays|sundays|tonight",
    "he|she goes|drinks|parks|sits to|at|in|on the _ ?on mondays|tuesdays|wednesdays|thursdays|fridays|"
    "saturdays|sundays",
    "parks level|at|on|outside|in +4 every|each monday|tuesday|wednesday|thursday|friday|day|morning|night",
    "heres where he|she|they has|lives|drinks|parks|works|sits|goes", "drew a little ?map to",
    "in from seven|eight|six|nine|half back|side|by", "the lady|man you want is in",
    "hell|shell be round the back of|at the +3 tonight|tomorrow",
    "shes|hes stopping|staying|living|lodging|moved at|with|in|to her|his|the|that|a +5 on|by|above|near|"
    "behind|opposite",
    "moved to _ above|by|near|behind|opposite", "got moved to",
    "shes|hes|inspectors|inspector|nibs +2 on|in|at +2 holiday|dubai|spain|tenerife|abroad ?and ?til|till|until",
    "off til|till june|july|august|september|the +6 address|number|home", "does the +2 to _ coach|platform|every",
    "round the _ square|corner till|until", "shes|hes on lates|earlies|nights this wk|week ?at",
    "lives at|off|on number|_ road|street|close|lane", "got a house off|on the",
    "mine every monday|tuesday|wednesday|thursday|friday",
)
FAMILY: Final = Phrases(
    "my|our ?old|little mum|mam|dad|nan|gran|grandad|brother|sister|husband|wife|hubby|son|daughter|dog|cat|"
    "partner|nephew|niece|cousin|stall|stand",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield the words that give somebody else's particulars away."""
    del lexicon
    if not _published(prose):
        yield from _numbers(prose)
    for start, end in GIVING.find(prose):
        yield Noticed(_KIND, start, end, 0.75)
    if not any(True for _ in FAMILY.find(prose)):
        for start, end in WHEREABOUTS.find(prose):
            yield Noticed(_KIND, start, end, 0.55)


def _published(prose: Prose) -> bool:
    return any(True for _ in _PUBLISHED.find(prose)) and not any(True for _ in _NOT_PUBLISHED.find(prose))


def _numbers(prose: Prose) -> Iterator[Noticed]:
    """Yield numbers given out for somebody else, the latest words before each number."""
    for pattern in (_GIVEN, _AFTER_NAME):
        for match in pattern.finditer(prose.plain):
            if not _OWN.search(match.group()):
                yield Noticed(_KIND, *prose.span(match.start(), match.end()), 0.8)


DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=find)
