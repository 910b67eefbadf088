"""Sexual remarks about a person: what one would do, how they are built, how they got on.

Phrases of wanting, of marking people out of ten, of parts of the body, and of
having slept one's way up; one's own partner and plain exercise are left alone.

Notices:
    That new lad in payroll, I [[would smash him]].
    She only [[slept her way]] to the top.
    [[Get your tits out]], shouted the whole table.
    [[Ranked the whole office by who]] you would, results below.

Leaves alone:
    My husband has a lovely bum and I told him so.
    Glutes day: sore bum and no regrets.
    Rated every pasty in town out of ten.
    The fit of the new uniform is awful.
    The tits are back on the feeder.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_WHO: Final = "him|her|em|them|that"
_PART: Final = "arse|bum|bums|rack|tits|boobs|legs|arses|backside|cleavage|jugs|melons|package|ass"
_PEOPLE: Final = (
    "fireman|firemen|nurse|nurses|mums|dads|mum|dad|lads|lad|girls|girl|women|men|wardens|warden|trainer|teacher|"
    "teachers|boss|manager|woman|man|bloke|fella|staff|"
    "office|team|colleagues|receptionist|reception|secretary|intern|apprentice|councillor|councillors|resident|"
    "tenant|lifeguard|lifeguards|barman|plumber|builder|doctor|physio|pe"
)
CUES: Final = Phrases(
    f"would|id|ill +1 smash|shag|bang|ride|bone {_WHO}|it", f"id|would +1 do {_WHO} over|any|in|on",
    "wouldnt kick +1 out of bed", "wouldnt say no to +2 him|her",
    "slept|shagged|sleeping|shagging her|his|their way", "slept|sleeping|shagging with +1 boss +3 job|promotion",
    "her|his best work horizontal|on",
    "get|got|gets your|her|ur tits|kit|baps|boobs out|off",
    f"what|nice|cracking|lovely|great|fine|decent|some|check|phwoar|unreal|tidy ?out|the|a ?arse|pair|pins {_PART} "
    f"on|of {_WHO}|the",
    f"the|an|that|them|those|nice|cracking|lovely|great {_PART} on her|him|that|them",
    f"that|her|his|them|those {_PART} in|on +3 leggings|jeans|trousers|skirt|dress|uniform|shorts",
    f"{_PEOPLE} +4 in them|those|that leggings|skirt|dress|shorts|jeans|trousers", "who you would",
    "would|id ruin that +1 man|woman|bloke|girl", "i would if you|he|she", "who youd shag|do|rather|smash",
    "who would you shag|smash|do",
    f"ranked|ranking|rate|rated|rating +2 {_PEOPLE} +6 who|out|by|fit|10|ten|fittest|hottest|looks",
    "fittest|hottest|sexiest +3 in|at the office|work|depot|team|school|gate",
    f"fit|sexy|hot as fuck|hell +2 {_PEOPLE}", f"well|proper|dead fit +1 {_PEOPLE}", f"fit|sexy|horny {_PEOPLE}",
    "milf|milfs|dilf|dilfs|gilf|gilfs", "phwoar", "phwoarr",
    f"bend|bends|bending over|down +6 {_WHO}|again|once", "bend over love|darling|sweetheart", "can ruin my life",
    "let em|him|her|them +1 ruin my life", "undressing +2 with my|his eyes",
    "wank|wanking|wanked over|off", "blow job|jobs", "blowjob", "blowjobs", "give +1 one behind|over|in",
    "get +2 into bed|knickers", "dtf", "sit on my face", "on her knees +5 promotion|job|boss|manager",
    "nipples", "camel toe", "up her skirt", "down her top|blouse", "see through top|blouse|dress|uniform",
    "gagging for it", "begging for it", "up for it tonight", "take her|him home with me", "shes|hes asking for it",
    "needs a good shag|seeing", "frigid", "bet shes|hes filthy|good in|a", "dick|nude|nudes pic|pics|from",
)
_UNLESS: Final = Phrases(
    "my husband|wife|boyfriend|girlfriend|partner|hubby|fella|missus|other|fiance|fiancee", "our|the dog|cat|horse",
    "feeder", "blue|great|coal|long|marsh tits|tit", "great tit", "breastfeeding", "breastfed",
    "physio", "midwife", "mastitis", "chicken|turkey|lamb legs", "table legs", "piercing", "sculpture|statue|painting",
    "poldark", "clooney", "idris", "pasties|pies|cakes|biscuits|scones", "strictly",
)
_SIGNS: Final = re.compile(
    r"(?:[\U0001f346\U0001f351][\U0001f4a6\U0001f445])|(?:[\U0001f351\U0001f346\U0001f445\U0001f4a6] ?of the "
    r"(?:month|week|day|year))|\U0001f348\U0001f348",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield remarks in words, then in signs."""
    del lexicon
    reached = -1
    silent = {prose.sentence(start)[0] for start, _ in _UNLESS.find(prose)}
    for start, end in CUES.find(prose):
        if start >= reached and prose.sentence(start)[0] not in silent:
            reached = end
            yield Noticed("sexual_remark", start, end, 0.75)
    for match in _SIGNS.finditer(prose.text):
        yield Noticed("sexual_remark", match.start(), match.end(), 0.6)


DETECTOR: Final = Detector(name="sexual_remark", emits=("sexual_remark",), find=find, reads=EVERYTHING)
