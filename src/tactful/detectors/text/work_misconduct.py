"""Drink, drugs, sleep, skiving, faking or taking things, while on duty or claiming to be.

It goes by the deed told with words of duty (on shift, in the cab, at my desk),
by deeds that belong to duty alone (a sickie, a mouse kept moving, a visit made
from the car, an assessment copied with the name changed). Days off, being told
to do it, and other people's tired pets stay silent.

Notices:
    [[Still drunk]], on shift, pray for me.
    Had a lovely [[nap]] in the store cupboard on my night shift.
    [[Pulled a sickie]], we're at the zoo.
    Did the inspection [[without getting out of the van]].

Leaves alone:
    Hungover on my day off, never again.
    The cat is asleep on my desk.
    They told us to say we were off sick and I refused.
    Drunk on power since I got the bingo microphone.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

_KIND: Final = "work_misconduct"

IN_DRINK: Final = Phrases(
    "still|bit|abit|proper|absolutely|well ?half drunk|pissed|steaming|hammered|cut|wrecked|smashed|"
    "plastered|tipsy|wasted|mashed|buzzing|hungover",
    "hungover|hangover|drunk|stoned|baked|tipsy", "half cut|cut",
    "smell|smelling|reek|stink of gin|vodka|wine|sambuca|beer|booze|lager", "tasting sambuca|tequila|gin|vodka",
    "9|10|8|7|6|nine|ten|eight|seven|six pints", "espresso martinis|sambuca|tequila|jagerbombs|sambucas",
    "edibles|spliff|joint|zoot|doobie|ket|coke|gummies", "bit of green", "drinks between +3 and", "one eye shut",
    "gin|vodka|whisky|wine|rum in my|the|a mug|flask|thermos|coffee|bottle|tea", "pee|drug|random test|screen",
    "no|nae sleep and", "out till three|four|five|3|4|5", "got in ?at ?about five|four|3|4|5|three",
)
ON_DUTY: Final = Phrases(
    "on shift|duty|route|site|earlies|lates|nights|patrol|poolside|call", "at my|the desk|wheel|till|counter|work",
    "in|at work|uniform|class|court|assembly|meeting|the cab|the van|the office|the classroom|the chair|the "
    "depot|the home",
    "in the cab|van|office|classroom|chair|depot|home|lorry|wagon|gritter|tunic|staffroom|boiler|minibus|"
    "pool|control|server|stock|linen|laundry",
    "my|the ?early|late|night|sleepover shift|round", "sleepover|waking night|shift",
    "driving|drive the minibus|bus|lorry|wagon|tonner|truck|van",
    "tonner|toddlers|hoist|crossing|wing mirrors|broom|precinct|the lanes|swim|strimmer|chainsaw|ride",
    "early swim|shift|start", "clocked|clocking on|in|off", "before a late|shift|early|nights", "back to the office",
    "supervising", "teaching|period|register", "lollipop", "i was on at", "day centre minibus", "12|twelve toddlers",
    "drove back", "boiler room",
)
ASLEEP: Final = Phrases(
    "asleep|nap|naps|napping|kip|kipping|kipped|slept|snooze|snoozing|snoozed", "best sleep",
    "shutting|shut|closed|resting my ?eyes|own eyes", "eyes closed|shut", "nodded|nod|dozed|dozing|dropped off",
    "forty winks", "sleep shift|till|from", "cuddled up", "seats down", "conked out",
)
NAPPING_PLACE: Final = Phrases(
    "till|til|before|at|until clocking|handover|home ?time off",
    "boiler|store|stock|laundry|linen|sensory|server|plant|pump|sluice|staff|meter room|cupboard",
    "pe|stage|cleaning|stationery|linen|store|tank cupboard",
    "in the cab|van|wagon|lorry|welfare|welfair|stockroom|strongroom|toilets|disabled|archive|cupboard|"
    "office|gritter|minibus|meeting|chair|control",
    "on shift|nights|duty|the|my clock", "night shift", "poolside|earlies|lates|waking", "waking night|nights",
    "at my|the desk|wheel|counter", "nobody is checking|looks", "nobody can tell", "tracker",
    "while everyone|they|the|everyone|when", "training", "lifeguard|supervising",
)
DEEDS: Final = Phrases(
    "pull|pulled|pulling|threw|throw|throwing|chucked|chucking|chuck a ?cheeky sickie", "sickie|sickies",
    "skive|skiving|skived|bunked|bunking", "on the sick with +8 on|in the",
    "off sick +3 in|at ?my benidorm|tenerife|ibiza|the|a beach|pub|festival|zoo",
    "knock|knocked|knocking|clock|clocked|sneaked|snuck|sloped|slope off early", "us|we|all knocking off early",
    "dont tell the tracker|gaffer|boss|manager", "moving|move|jiggling|jiggle|wiggle the|my mouse",
    "mouse jiggler|mover", "teams stays|status ?stays green", "keeps|keep teams|me|my green", "status available",
    "down as a|an ?site visit|training|meeting|course", "on the ?shared calendar as training|leave|meeting|site",
    "without getting|geting|leaving out|the ?of|car|van ?the ?car|van|cab", "never got|left out the|of|van|car",
    "i never got|left out the van|car|cab", "visit|inspection|visits +3 from the car|van|sofa|pub|bath",
    "from the car with the heater", "copy|copied|copying|pasted +4 chang*|different",
    "changed|changing|change the names|name|date|dates ?twice|on|and", "with a different name|date at",
    "one|and changed the names", "ticked no change|all|everything|yes|the", "ticked|tick all the boxes without",
    "or ill|i say i did", "ill say i did",
    "say|said|put|wrote|logged|log|logging i|it +1 did|visited|called|knocked|was|there|no access",
    "put|says|said no access",
    "fill|filled|filling the|my timesheet|sheet|log|book|chart in +6 before|later|all|tonight",
    "wrote every|all single|of +4 tonight|in|one",
    "make|made|making|making up the|my|readings|figures|numbers|them|it|half ?figures|numbers|readings|notes|"
    "minutes|results|temperatures|mileage|hours",
    "made it|them all ?all up", "signed off +2 visited|never|without|seen", "signed off _ visited",
    "signed off +3 visited", "backdated|fudged|forged|fiddled",
    "fiddle|fiddling my|the expenses|mileage|timesheet|hours|flexi|overtime",
    "done it three|two|once|twice times +3 wrote",
    "log|sheet|book|form says all|no|i|nine|five|otherwise|three|different",
    "and|but no one|nobody has|s ever ?has noticed", "stopped doing the|my|them +4 properly|noticed",
    "nobody|no one checks|has noticed yet|it|them|anyway", "put|hung|slammed the phone down on",
    "hung up on her|him|a|them", "phones off the hook", "screen goes red", "phones|phone off the hook",
    "candy crush level", "fuel card +5 going|ask|holiday|skegness|trip|home|filled",
    "spares|left overs|leftovers|offcuts|bits from the job|site|depot|yard +6 £|each|pm|collect|sale",
    "isolated the smoke|fire|alarm", "covered|taped|disabled|isolated the ?smoke detector|head|alarm",
    "taped it|mine|tablet ?to ?a +3 thinks", "racing on while", "the racing|match|football on while|in",
    "ranger|boss|gaffer|manager|office|they thinks|think were|im|i at|the|photocopying|on",
    "everyone|they thinks|think im|i|were ?am photocopying|working|at|on|in", "til its time to fill",
    "nothing on a friday", "no one does anything", "livestream*|streaming|live +4 in the cab|gritter|driving",
    "phone on the dash", "watching|watch +3 slow|netflix|a ?film|series|box set on|at|during shift|duty|work|nights",
    "netflix n|and|on ?shift|duty|patch|work|the ?clock|server", "on the clock", "round the back of the +5 til|till",
    "got|have|had a sofa in the", "shades on so nobody|noone",
)
OFF: Final = Phrases(
    "day|days off", "off today|tomorrow", "annual leave", "bank holiday", "drunk on power|love", "years sober",
    "on my holidays|holiday", "told me|us to ?say|put|log|sign|write", "asked|made|forced|pressured me|us to",
    "being told to", "told to", "were told|asked", "random test passed", "dont drink", "if you|anyone caught",
    "cat|dog|baby|kids|child|toddler|wife|husband|mum|dad|nan is|are|was|were ?all|fast asleep",
    "asleep on me|my|the ?duvet|shoulder", "without a drink", "initials are mine", "ive raised|reported",
    "i reported|raised", "i hadnt taken", "my name|names under", "sober", "green tea", "sausage rolls", "in a meeting",
    "never turned up drunk",
)

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        in_company(_KIND, IN_DRINK, ON_DUTY, unless=OFF, confidence=0.75, whole_text=True),
        in_company(_KIND, ASLEEP, NAPPING_PLACE, unless=OFF, confidence=0.75, whole_text=True),
        in_company(_KIND, DEEDS, DEEDS, unless=OFF, confidence=0.7, whole_text=True),
    ),
)
