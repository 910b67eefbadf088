"""Somebody named or pointed at, accused of wrongdoing on hearsay or by insinuation.

It goes by hearsay (word is, everybody knows, they say) and insinuation (funny
how, just saying, do the maths, an illness in quotation marks) where a person is
named or pointed at, and by plain words for a thief near a name. What the writer
saw and reports, courts and published findings stay silent.

Notices:
    [[Word is]] that Cllr Hale had a crate of wine off the builder.
    [[Funny how]] the cash tin went the week Trevor had his holiday.
    Sandra is sick every Monday, [[funny that]].

Leaves alone:
    Word is the new cafe does a good bacon roll.
    Funny how time flies, Sandra.
    I saw the landlord hand over the envelope and I reported it.
    The court heard that he stole the copper, as reported in the Gazette.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.names import people
from tactful.detectors.near import near
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import together

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_KIND: Final = "accusation_wrongdoing"

HEARSAY: Final = Phrases(
    "word is|has ?it", "word at|on|in the depot|street|office|yard|canteen|grapevine",
    "they say hes|shes|he|she|theyve|that", "people say|are saying", "rumour|rumours has|is|say|says",
    "i hear|heard ?that the|he|she|hes|shes|from", "thats just what i hear", "im told he|she|that he|she|it|theyre",
    "apparently ?he|she|hes|shes",
    "everyone|everybody|we|they ?all at|on|in ?the ?depot|work|office|run|yard ?all know|knows|say|says",
    "everyone|everybody on the _ _ knows", "everyone knows|says|thinks", "everybody knows|says|thinks", "we all know",
    "the whole canteen|office|depot|yard|floor|town says|knows", "according to the lads|girls",
    "somebodys|someones cousin|sister|mate said|saw|told", "cant prove|prove it", "ask anyone|around|the lads|girls",
    "heard it from|off", "so ive heard|i hear|they say|im told", "a little bird", "dont know him +4 but",
    "funny how|that|cos|coz|isnt|innit", "funny +4 new merc|motor|car|bmw|audi|watch|kitchen|extension|caravan",
    "just saying", "not saying anything|nothing|owt", "saying nothing|nowt", "just got eyes", "makes you wonder|think",
    "do the maths", "ive done the maths", "put two and two", "draw your own ?conclusions",
    "coincidence|coincidence i think", "surprise surprise", "ever wondered why|how", "what a coincidence",
    "havent|havnt|have you ?guys seen his|her|their new|motor|kitchen|car|watch",
    "look at his|her watch|kitchen|car|shoes|trainers|motor|handbag",
    "flash|fancy|new motor|car|merc|caravan|trailer|evoque|kitchen|watch|worktops", "on our money",
    "nobody|no one gets that", "those envelopes", "brown envelope|envelopes",
    "backhander|backhanders|bung|bungs|kickback|kickbacks", "on the take|fiddle|make|rob|game",
    "in the _ pocket|pockets", "helping himself|herself|themselves", "what ?position she|he interviewed|applied",
    "only in that job cos|because", "got it|the ?job ?because|cos ?of who",
    "because of who ?her|his ?husband|wife ?plays", "sleeping|slept|shagging with|her|his ?way|the to",
    "on her|his back|knees|horizontal ?for", "off ?sick with her|his|a|the back|stress|knee|nerves|headaches",
    "gone on|off on the|long ?term sick", "third monday", "doesnt know about his|her|their|the", "dont name names",
    "magpie", "light fingered|fingers", "a certain someones|someone|person|tennis|councillor|manager",
    "leapfrogged +3 people", "tyre|overtime|petty money|cash ay|eh|innit", "covering for him|her|them|somebody",
    "you know who you are", "paid somebody off", "drink problem", "married to somebody", "no smoke without",
    "wouldnt trust him|her with",
)
CHARGES: Final = Phrases(
    "is|was|a|hes|shes ?a ?such ?lying thief|crook|liar|fraud|fraudster|conman|cheat|bully|perv|paedo|nonce|"
    "dealer|groomer|abuser|bent|corrupt",
    "thieving|corrupt|bent|dodgy ?little councillor|manager|boss|sod|git|cow|so", "thief|crook|bent|corrupt",
    "is|was|been|hes|shes|theyre|always +1 nicking|stealing|robbing|fiddling|laundering|pocketing|skimming|pinching",
    "who|he|she nicked|stole|fiddled|pocketed|pinched|robbed the|our|my|some|money|cash",
    "is definitely selling|taking|nicking|stealing|on", "had three complaints|complaints off|from",
    "useless drunk|thief", "his|her tag", "cheating|affair", "charging for +4 never", "on the take|fiddle",
)
WRONG: Final = Phrases(
    "thief|crook|fraud|nick*|steal*|stole|rob|robbing|fiddl*|launder*|pocket|money|cash|tin|till|invoice|"
    "invoices|contract|contracts|planning|permits|permit|bung|envelope|envelopes|crate|rioja|wine|golf|"
    "expenses|fees|spoons|rings|ring|copper|tyre|tyres|fuel|merc|motor|car|caravan|evoque|kitchen|grand|"
    "tarmac|queue|list|job|promoted|promotion|sick|back|affair|drunk|drinking|drink|bruises|daughters|girls|"
    "kids|leapfrogged|stress|missing|fees|council|badge|badges|charts|tablets|passes|money|bent|corrupt|"
    "complaints|grindr|tenants|fees|extension|loft",
)
POINTED: Final = Phrases(
    "head of|teacher",
    "manager|boss|supervisor|caretaker|councillor|cllr|director|inspector|officer|deputy|leader|judge|driver|"
    "coach|landlord|owner|agent",
    "the bloke|man|woman|lad|lass|chap|one|fella|driver ?who|with|in|from", "new lad|lass|night|girl|bloke",
    "he|she|hes|shes|his|her|him",
)
REPORTED: Final = Phrases(
    "i saw|watched|witnessed|typed|reported|raised|keyed", "i was there|in",
    "ive|i have reported|raised|told|written|put", "raised it|twice", "put it in writing", "in writing",
    "court heard|told", "sentenced|convicted|pleaded|jailed", "found guilty", "reported in the",
    "according to tonights|the ?tonights echo|gazette|paper|bbc", "audit report|published", "i defected",
    "my name|initials|name is|on", "who do i ring|tell|report", "whistleblow*", "its on me", "me mate|my mate owes",
    "time flies|goes", "love you", "gripped", "episode|series",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield hearsay and insinuation about somebody, and plain charges against them."""
    del lexicon
    if any(True for _ in REPORTED.find(prose)):
        return
    named = [(person.start, person.end) for person in people(prose)]
    pointed, wrong = sorted([*named, *POINTED.find(prose)]), list(WRONG.find(prose))
    for start, end in HEARSAY.find(prose):
        if near(start, end, pointed, 120) and near(start, end, wrong, 120):
            yield Noticed(_KIND, start, end, 0.6)
    for start, end in CHARGES.find(prose):
        if near(start, end, named, 60):
            yield Noticed(_KIND, start, end, 0.7)


DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=together(find))
