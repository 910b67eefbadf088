"""Codes, passwords, keys and weaknesses by which somebody could get in or get away with it.

Goes by a code or password that is given or hinted at, a lock, alarm or camera
told of as broken, a place told of as unstaffed, and pictures that show codes.

Notices:
    Side gate tonight, [[code's still 4471]], mind the step.
    The yard [[alarm's been off since]] March.
    [[Keys are under the mat]] at the sheltered block.
    From four till five there's [[nobody on reception]] at our place.

Leaves alone:
    Password for the quiz is rhubarb.
    Change your passwords, people, and turn on two steps.
    My alarm went off at five again.
    The lift's broken at the station.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import EVERYTHING, Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

_KIND: Final = "security_detail"
_LOCK: Final = "code|codes|keypad|keycode|passcode|combination|pin"
_BROKEN: Final = (
    "broke|broken|dead|down|out|off|bust|busted|knackered|stuck|disabled|unlocked|open|blind|disconnected|isolated|"
    "dodgy"
)

_THING: Final = (
    "camera|cameras|cctv|alarm|alarms|lock|locks|gate|gates|barrier|buzzer|shutter|shutters|keypad|sensor|intercom|"
    "till|safe|door|doors|backups"
)
_THINGS: Final = "cameras|cctvs|alarms|gates|barriers|buzzers|shutters|keypads|doors|locks|tills|safes|intercoms"

CODES: Final = Phrases(
    (
        "door|gate|key|alarm|porch|staff|entry|safe|side|buzzer|keysafe|yard|barrier|back ?door ?safe ?gate "
        f"{_LOCK} ?is|are|hasnt ?still ?always ?never ?changed"
    ),
    "code|codes|passcode|keycode is ?still ?always _", "codes|codes still ?always ?the _",
    "key safe|safes|keysafe|keysafes +2 is|are|still|code ?still ?always _",
    "key safes|keysafes +10 year|birthday|born", "safes still",
    "code|codes|keypad|combination +6 battle|hastings|birthday|world cup|year|1234|1066", "code +5 year",
    "keypad ?on|for ?the ?is|has ?been +3 year|same|still|date|birthday|_", "alarms|alarm ?code ?is still _",
    (
        "password|passwords|passwords|login|logins ?is|are ?still ?always on|under|wrote|written|stuck|taped|"
        "inside|in|password|welcome|same|the"
    ),
    (
        "wrote|written|stuck|taped +4 inside|on|under|in +3 cupboard|monitor|keyboard|whiteboard|wall|door|screen|"
        "desk|noticeboard"
    ),
    "typed her|his|their ?own password", "everyones|everybodys|same|one ?shared password|login ?for ?is",
    "master key|keys|code",
    "key|keys ?is|are ?spare under|behind|in ?the +2 mat|gnome|pot|plantpot|bin|brick|meter|cupboard|drawer",
    "lost|dropped|mislaid the master",
    "tailgate|tailgated|tailgating",
)
"""Codes, passwords and keys."""

WEAK: Final = Phrases(
    f"{_THING} ?door ?cabinet ?system +2 is|are|has|have|was ?been ?all ?still ?stuck {_BROKEN}",
    f"{_THINGS} ?been ?still ?permanently {_BROKEN} since|until|till|for|again|cos|because|so|and",
    f"{_THINGS} ?still been ?stuck {_BROKEN}",
    f"{_THING} +4 dead|bust|busted|broke|broken|stuck|blind|failing since|until|till|for",
    (
        "no|without ?an ?a ?working ?any alarm|alarms|cctv|camera|cameras|locks|backup|security on|at|in|cos|"
        "because|since|guard"
    ),
    (
        f"{_THING} ?is ?still ?at +3 doesnt|dont|wont|hasnt|havent ?actually ?ever ?been lock|latch|locked|alarmed|"
        "shut|record"
    ),
    "camera +6 cant|doesnt see|work",
    (
        "you|anyone|anybody can|could ?just ?literally walk|wander|stroll|climb|get ?straight ?right in|round|"
        "through|off|past"
    ),
    "nobody|noone ?literally on ?the ?front door|gate|desk|reception|front", "literally nobody|no|one",
    "just|only me ?on ?my ?own ?tod in|on ?the|a +3 till|til|until|late|night|building",
    "one of us|me for|and|on|to +3 residents|kids|children", "unstaffed|unguarded|unmanned", "not a locked door",
    "keys ?still|left in ?them ?the ?ignition", "opens everything|literally",
    "burgle|rob|break ?the in|whole|us|it|lot|in|into", "could burgle",
    (
        "float|cash|takings|petty|money|till ?is|in|stays|kept|keep|left|overnight +4 tin|drawer|box|overnight|"
        "unlocked|behind"
    ),
    "isolated|taped|covered|disabled|unplugged|propped +3 smoke|fire|alarm|sensor|detector|door|head",
    "fire doors ?still +4 outstanding|propped|wedged", "propped|wedged|jammed ?the ?fire door|doors|gate|it open",
    "shove|push|kick it|the ?door ?hard and|to|it ?opens", "so|its +2 blind since",
    "been blind since", "backups failing|failed", "unpatched",
    "patch|patched|patches and ?what", "out since +6 march|until|looked", "which columns|lights|cameras are off|out",
    "where|when the cash|float|safe|keys|drugs|meds ?trolley ?is|are|gets",
    "cash ?run|pick|collected|banked every|on|at +3", "refuge +6 opposite|behind|next|above",
)
"""Weaknesses."""

PLACES: Final = Phrases(
    (
        "place|ours|our|work|council|depot|yard|school|centre|office|block|building|market|station|reception|site|"
        "hall|pool|library|museum|ward|unit|residents|tenants|clients|ours|our|barrier|shift|lates|nights|run|"
        "staff|gate|lettings|sheltered|plant|server|van|vans|boiler|stock|round|refuge|meals|camera|cctv|park|"
        "underpass|door|shop|badge|annexe|hub|vets|hostel|team|late|director|civic|key|colleagues|police"
    ),
)
GENERAL: Final = Phrases(
    "quiz|wifi|netflix|dog|club|crossword|whatsapp|escape|puzzle|wordle|game|book club|walking",
    "change|changed|reset|resetting|forgot|forgotten|forget|update ?your|my|the|a ?own password|passwords|pin|code",
    "never share|write|give|use|tell", "scam|scams|phishing ?text|email|emails ?is ?are going|about|doing",
    "my|our ?own ?back ?front alarm|house|garden|shed|car|bike|phone|flat|laptop|clock|doorbell",
    "reported|ref|report|reference",
    "sort|bar|qr|post|area|dress|promo|discount|voucher|highway|building|zip|postcode|source|morse|colour code|codes",
    "chip|pin and|number", "open day|evening|mic|gardens|house|from|till|until|on|at|again|for", "doors open|are",
    "code of", "fire drill|station", "lift|lifts|escalator|heating|loo|toilet|toilets|kettle|oven|printer|vending",
    "fixed|mended|repaired|working now", "film|telly|episode|programme", "streetlight|streetlights|lamp",
    "interview|apply",
)
"""Ordinary passwords, faults reported, and other codes."""

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        in_company(_KIND, CODES, PLACES, unless=GENERAL, confidence=0.8, whole_text=True),
        in_company(_KIND, WEAK, PLACES, unless=GENERAL, confidence=0.7),
    ),
    reads=EVERYTHING,
)
