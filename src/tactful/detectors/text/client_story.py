"""Something told about a person or a family whom the writer's service works with.

It goes by how such people are called (service user, one of my tenants, the lad
from the hostel) in a draft that tells of them, by a title and surname told of
among words of care and housing work, and by turns that only such work knows.
Clients of other trades, and thanks or advice to everybody, stay silent.

Notices:
    [[One of my tenants]] keeps a pony in the bath.
    The [[lad from the hostel]] passed his driving test today.
    Sat with the [[lady on my round]] until her daughter came.
    Took [[Mrs Ogunleye]] to dialysis one last time.

Leaves alone:
    Two clients cancelled so I have a gap for gel nails on Saturday.
    The boy from next door has learnt the trumpet.
    Thank you to all the foster carers and social workers out there.
    Mrs Pugh has the raffle tickets for the chapel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.names import people
from tactful.detectors.phrases import Phrases
from tactful.detectors.served import AT_WORK, PLAIN
from tactful.detectors.together import in_company, together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_KIND: Final = "client_story"

CUES: Final = Phrases(*PLAIN)

TURNS: Final = Phrases(
    "got|gets|given|handed|collected ?her|his|their ?own keys",
    "had|has|have her|his|their carers|package|alarm|adaptation in|fitted|of|put",
    "asked|told me this|today morning|today",
    "been in a house|flat|home today|where",
    "went to do a repair",
    "in|at|of flat|room|bed _ is|has|was|needs|wants",
    "wet room|through|floor shower +3 {served_person}",
    "an|the old gent|gentleman|lady|dear|fella in|at|on|from|who|called|asked|told|said|had|has",
    "two|three|four old dears|boys|ladies",
    "a gentleman|lady|chap|mum|dad|family|man|woman +2 today|tonight|yesterday|this",
    "a gentleman|lady who|had|has|was|is|asks|asked|said|told|with|about|in",
    "said|says there|theres|shes|hes no|not partner|well",
    "one of mine|ours",
    "some one|somebody|someone told me",
    "void|flat|house +2 today +3 years of",
    "lost my _am",
    "room|bed _ is free|empty again|now",
    "put an appeal in",
    "for|was for my lady|gentleman|ladies",
    "contact visit|visits|session",
    "little one +2 this|today|back",
    "has|had|have ?been gone into hospital|hospice|care|home",
    "hasnt|hadnt|havent|wont|cant +3 since the|his|her stroke|fall|op",
    "homeless case|application|form",
    "rough sleeper|sleepers",
    "on our|my|your list|reablement|work list|books|caseload",
)

TOLD: Final = Phrases(
    "is|was|were|are|has|had|have|keeps|kept|said|says|told|asked|asks|gave|rang|came|comes|went|goes|got|gets|never|"
    "wont|cant|couldnt|didnt|doesnt|sat|cried|died|lost|moved|passed|smiled|laughed|wanted|wants|thinks|thought|knows|"
    "calls|called|started|left|put|made|did|does|sent|sends|found|still|only|sang|held|took|brought|shes|hes|accepted",
)

NOT_OURS: Final = Phrases(
    "nail|nails|lash|lashes|brow|brows|salon|gel|facial|massage|barber|hairdresser|tattoo|pilates|yoga|photographer",
    "balayage|fringe|perm", "personal train*", "cancelled on me", "letting|estate agent|agents", "a lady from",
    "my|our|me ?old|own mum|mam|dad|nan|gran|grandad|grandma|mother|father|granny|hubby|wife|husband|brother|sister",
)


def _titled(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield titles with surnames told of among words of care and housing work."""
    del lexicon
    named = [person for person in people(prose) if person.titled and _is_private(prose, person.start)]
    if named and any(True for _ in _WORK.find(prose)) and not any(True for _ in NOT_OURS.find(prose)):
        for person in named:
            yield Noticed(_KIND, person.start, person.end, 0.75)


def _is_private(prose: Prose, start: int) -> bool:
    """Councillors, doctors and the like are met at work, but nobody's clients."""
    return prose.text[start : start + 3].lower().rstrip() in {"mr", "mrs", "ms", "mis"}


_WORK: Final = Phrases(*AT_WORK)

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        in_company(_KIND, CUES, TOLD, unless=NOT_OURS, confidence=0.8, whole_text=True),
        in_company(_KIND, TURNS, TOLD, unless=NOT_OURS, confidence=0.5, whole_text=True),
        _titled,
    ),
)
