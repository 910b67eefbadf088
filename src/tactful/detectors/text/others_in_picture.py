"""A picture that is said to show colleagues, clients, partners, or children in somebody's care.

It goes by people in a picture's description together with what tells that they
are at work or in care: lanyards, uniforms, badges, a depot, a ward, a lounge, a
class. Family and friends, crowds, backs of heads, toys and cartoons stay silent.

Notices:
    [[three colleagues]] at a desk, laughing
    [[six toddlers]] in wet suits beside a nursery mud kitchen
    an [[elderly woman]] in a wheelchair in a care home lounge
    an office at night, [[two people]] with council lanyards asleep

Leaves alone:
    three children with their backs to the camera running at the sea
    an old lady in a paper crown holding a sherry
    a crowd of people with umbrellas outside a council office, faces too small to make out
    a small girl in a school jumper on a doorstep
    a knitted toy driver in a council van
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import PICTURES, Detector, Noticed
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_KIND: Final = "others_in_picture"

_MANY: Final = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|several|many|some|few|2|3|"
    "4|5|6|7|8|9|10|11|12|dozen|of|both|mixed|small|older|elderly|young|large"
)
_PEOPLE: Final = (
    "people|men|women|children|kids|boys|girls|pupils|toddlers|babies|teenagers|teens|lads|adults|pensioners|"
    "ladies|gentlemen|residents|students|couples|families|parents|runners|dancers"
)
_BY_TRADE: Final = (
    "colleague|colleagues|coworkers|staff|workers|worker|carer|carers|nurse|nurses|officer|officers|warden|"
    "wardens|driver|drivers|collectors|gardeners|contractor|contractors|cleaner|cleaners|teacher|teachers|"
    "crew|crews|team|lifeguard|lifeguards|volunteers|apprentices|apprentice|inspector|caretaker|librarian|"
    "librarians|councillors|councillor|police|firefighters|roofers|builders|scaffolders|cooks|gritters|"
    "steward|stewards"
)
_CLIENTS: Final = (
    "resident|residents|pupil|pupils|patient|patients|tenant|tenants|client|clients|students|class|learners|"
    "choir|swimmers"
)
_ONE: Final = "man|woman|lady|gentleman|person|boy|girl|child|teenager|toddler|baby|couple|pensioner|priest|bride|groom"

THOSE: Final = Phrases(
    f"{_MANY} +3 {_PEOPLE}", f"{_MANY} +3 {_BY_TRADE}", f"{_BY_TRADE}", f"{_CLIENTS}", "service users|user",
    f"group|class|line|row|rows|ring|crowd|team of +2 {_PEOPLE}", "older|elderly womens|peoples|mens class|group",
    "families|children|childrens|teenagers|toddlers|people|citizens|men|women|lads|girls|boys|parents|adults",
    "elderly|older|old|young|bearded|smiling|large|small|little man|woman|boy|girl|lady|couple|gentleman|child",
    f"{_ONE}",
)
"""People, whoever they are."""

AT_WORK: Final = Phrases(
    "lanyard|lanyards|badge|badges|nhs", "hi vis",
    "tunic|tunics|tabard|tabards|scrubs|fleeces|fleece|harnesses|whites",
    "name badges|badge|tape|stickers|boards|board", "council|councils|depot|dustcart|gritter|gritters|refuse",
    "office|offices|desk|desks|workshop|boardroom|headsets|awayday", "staff|staffroom|colleague|colleagues",
    "care home|staff|worker", "contractor|contractors", "hospital|ward|clinic|gown|gowns|wristband",
    "day centre|service", "community|youth|leisure|contact|health|civic centre|hall|building|hub|club",
    "lounge|wheelchair|wheelchairs|hoist|stairlift|catheter|commode|walker",
    "resident|residents|tenant|tenants|patient|patients|pupil|pupils", "service user|users",
    "uniform|uniforms|overalls", "polo|work shirt|shirts|polo|fleece",
    "lorry|minibus|van|wagon|tipper|digger|strimmer|mower",
    "police|nurse|nurses|carer|carers|warden|wardens|officer|officers|inspector",
    "nursery|classroom|preschool|playscheme|playgroup", "class of", "year 1|2|3|4|5|6|7|8|9|10|11",
    "primary|secondary|junior|infant school|pupils|class", "school stage|field|hall|corridor|roof|uniform|bus",
    "children|boys|girls|teenagers +6 school|pool|club|hall|minibus|library|playground|gym",
    "swimmers|swimming|aquafit|lifeguard|gym", "hostel|refuge|shelter|homeless", "sleeping bag|under a blanket",
    "faces ?and ?dog clear|visible|readable|recognisable|plain",
    "face ?and ?dog clear|visible|readable|recognisable|plain|not", "his|her|their face clear|visible|plain|readable",
    "recognisable", "certificate|certificates +4 name|names|council", "register|citizens|ceremony",
    "team|crew|workers|drivers|collectors|gardeners|apprentices|choir", "library|allotment scheme|market stall",
    "stall", "dressing gown|wet room", "tower crane|roof", "zebra crossing", "parking|traffic warden|officer|wardens",
    "tenants home|flat", "doorbell|town|dashcam|cctv ?centre camera|clip|footage",
)
"""What tells that they are at work or in care."""

NOT_THEM: Final = Phrases(
    "backs to the camera", "too small to make|see", "the writer|writers", "writer",
    "toy|knitted|frame|viking|shooting|cartoon|drawing|lego|statue|cake|figures", "poster mocked", "nobody",
    "no people|faces|badge|person|one|patients|pupils", "empty", "cropped out", "without faces", "action figure",
    "goats|horse", "screenshot|spreadsheet|letter|label|quoted|sheet|rota", "profile picture|frame", "carers week",
    "mirror picture", "family of", "photobooth", "paper crown holding", "school crest", "on a doorstep|driveway",
    "plain wall|brick|car", "house|front number|street", "cub|brownie|rainbow uniform", "wedding of",
    "faded photograph|photo", "black and white", "placard|pin|sticker|rosette",
)
"""Nobody who could be known, or the writer's own."""

LONE_CHILD: Final = Phrases(
    "a|the ?small|little|young boy|girl|child|toddler ?in ?a ?school uniform|jumper|blazer|crest",
)


OLDER: Final = Phrases(
    f"{_MANY} +1 older|elderly|old women|men|people|ladies", "older|elderly people|women|ladies|residents",
    "pensioners", "elderly man|woman +6 day|lounge|home|centre", f"group|class|row of +2 {_PEOPLE}",
)
"""People in numbers who are more likely met at work than at home."""


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield the people in a description who are at work or in care."""
    del lexicon
    if any(True for _ in NOT_THEM.find(prose)) or any(True for _ in LONE_CHILD.find(prose)):
        return ()
    settings = list(AT_WORK.find(prose))
    if settings:
        return _first(THOSE, prose, 0.9 if len(settings) > 1 else 0.75)
    return _first(OLDER, prose, 0.6)


def _first(people: Phrases, prose: Prose, confidence: float) -> Iterator[Noticed]:
    """Yield the first people named: one mark for a picture is enough."""
    for start, end in people.find(prose):
        yield Noticed(_KIND, start, end, confidence)
        return


DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=find, reads=PICTURES)
