"""Somebody the service works with, known outside work first: a friend, a relative, a neighbour.

It goes by words of old acquaintance or kin in a draft that tells of that person
having come to the service.

Notices:
    [[Went to school with]] her and now she's on my caseload.
    [[My cousin]] has just been put on our reablement list.
    [[Known him since]] we were six, and today he walked into the hostel I run.

Leaves alone:
    Went to school with her and now she sings in my choir.
    My cousin is on a waiting list for a hip.
    I've known the team since we opened the hostel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.near import near
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_PLACE: Final = (
    "caseload|hostel|refuge|unit|ward|centre|home|group|class|scheme|service|clinic|hub|course|lessons|round|"
    "books|patch|list|meals|placement|session|sessions|school|flat|team|day|stay|supported|reablement|desk"
)
_KIN: Final = (
    "cousin|cousins|nephew|niece|godson|goddaughter|goddaughters|uncle|auntie|aunt|neighbour|neighbours|"
    "babysitter|bridesmaid|mate|pal|friend|bestie|ex|exs|partner|stepson|godchild|godmother|godfather|"
    "grandson|lad|hairdresser|barber|landlord|teammate|cuz"
)

KNEW: Final = Phrases(
    "known|knew|know +2 since|from|for|before|all|years|donkeys",
    "known _ 10|15|20|25|30|ten|fifteen|twenty|thirty ?odd yrs|years",
    "went to ?primary|secondary|college|school ?school with", "grew up ?next|together|with|on",
    f"my|our|me|your|his|her ?old|step|best|little|big|own|youngest|eldest {_KIN}", f"next doors {_KIN}|boy|girl|kid",
    "lady|man|bloke|fella|couple next door", "next door neighbour",
    "friends|mates|pals ?on ?here ?together since|before|first|already",
    "years|yrs of pub|football|bowls|darts|quiz|choir", "long before i", "friends on here already|for",
    "been friends|mates|on|pals +2 since|for|forever|years", "weve been friends|mates|pals",
    "same pew|church|temple|mosque|choir|allotment|mooring|street|team|class as", "same lad|girl|kid|boy i coach",
    "used to babysit|play|go|sit|live|date", "the brownie|cub|scout you|i led", "taught me to", "years on the same",
    "lost touch", "in each others weddings", "school friend|mate|pal",
    "from church|temple|mosque|chapel|football|bowls|choir", "who cuts|does my hair|nails|gels",
)
CAME: Final = Phrases(
    f"on|onto my|our +2 {_PLACE}", f"in|into|to|at the +2 {_PLACE} i ?now work|start|run|manage|was|am",
    f"on|to|at|in my|our ?key ?worker ?day ?work ?new {_PLACE} ?now|today|list|group",
    "lands|landed|turned|turns|walks|walked|came|comes|coming|moved|moving|shows +3 caseload|hostel|refuge|"
    "unit|ward|centre|home|group|class|scheme|service|clinic|hub|course|lessons|round|team|placement",
    "referred to|into our|my|us",
    "been|got|was|just allocated|referred|put|given|placed|assigned ?onto ?to ?on my|our|us|me",
    "handling|processing|assessing|doing her|his|their|my|the",
    "her|his|their homeless*|pip|benefit|housing|adaptation|assessment|care ?form|appeal|case|claim|move",
    "as a homeless|case|client|tenant|resident|patient",
    "im|i ?am her|his|their housing|social|key|support|case|link worker|officer|workers", "key worker|keyworker",
    "my|our new caseload|patch|service|tenant|client|list|resident|claimant|residents|starter",
    "case was|and|it given to me", "service user|users", "as of|from monday|tuesday|wednesday|thursday|friday",
    "on our books", "is my|our new|client|tenant|patient|learner|pupil",
    "learner|pupil|client|tenant|resident in|on|is", "on the work list", "in the unit|class|group i",
    "approved to foster", "your shift",
)
NOT_OURS: Final = Phrases(
    "waiting list", "shopping|christmas|guest|to do list",
    "my|our ?old|own|dads|mums nan|gran|mum|dad was|went|is|has ?been in a home",
)

_REACH: Final = 180
"""How many characters apart old acquaintance and coming to the service may stand."""


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield words of old acquaintance near words of somebody's coming to the service."""
    del lexicon
    known = list(KNEW.find(prose))
    came = list(CAME.find(prose)) if known else []
    if not came or any(True for _ in NOT_OURS.find(prose)):
        return
    reached = -1
    for start, end in known:
        if start > reached and near(start, end, came, _REACH):
            reached = end
            yield Noticed("known_before", start, end, 0.7)


DETECTOR: Final = Detector(name="known_before", emits=("known_before",), find=find)
