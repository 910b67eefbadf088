"""Criticism of a service or a decision, put in measured words.

An opinion said to be one's own ("I think", "I don't agree", "in my view")
about something that is a mistake, too long or could be better, without abuse.

Notices:
    I work here and [[I think fourteen months is too long]].
    [[I don't agree with]] taking the benches out.
    I like the plan but [[I don't like how it]] came out at work.
    [[We can do better]] at work and I'd say it.

Leaves alone:
    I think we are going to Wales again.
    The council is useless and so are you.
    I like chips, but I dont like how they burn.
    It took too long to boil the egg.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import WORDS_ONLY, Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

_PUBLIC: Final = (
    "council|councils|service|services|library|libraries|bus|buses|bins|parks|roads|housing|schools|department|ramp|"
    "work|scheme|policy|system|rota|"
    "consultation|plan|plans|planning|strategy|charge|charges|charging|parking|closing|closure|closed|closes|"
    "residents|tenants|budget|funding|staffing|"
    "website|app|portal|menu|form|forms|wait|waits|waiting|list|benches|bench|toilets|pavement|crossing|cycle|centre|"
    "wages|cuts|management|managers|decision|decisions|government|meals|prices|bays|adaptation|assessment"
)
_BAD: Final = (
    "mistake|wrong|unfair|long|slow|short|confusing|daft|silly|shame|shortsighted|worse|expensive|clunky|muddled|"
    "pointless|backwards|disappointing|fast|much|little|late|poor|broken"
)
CUES: Final = Phrases(
    f"i +2 think +14 is|are|was|were|takes|took|its|as ?a|far|not|too|very|so ?too|bit|real {_BAD}",
    "i dont|cannot|cant agree with|that", "i disagree with", "i dont like how it|they|we|the|this",
    "in my view|opinion|humble", "we can|could|should +2 do better",
    "could be better", "could have been better|handled", "needs a rethink|rethinking", "need to rethink",
    "i dont think +10 works|work|enough|right|fair|good|sense|safe", "i still say|think",
    "id have kept|liked|preferred|rather|done", "id rather they|it|we|you", "is|was not good enough",
    "isnt|wasnt good enough", "is|was|are too +1 long|slow|short|few|many|expensive",
    "my honest opinion|view|feedback", "wants looking at", "needs looking at", "with respect", "respectfully",
    "constructive criticism|feedback", "weve gone wrong", "got this|it wrong",
    "i wish they|we|the would|had|council ?consulted|asked|had|would", "makes no sense", "doesnt make sense",
    "doesnt work for|on", "less proud of",
    "better for +8 worse for", "should have asked|consulted|been", "said so inside|internally",
    "said so at|in work|supervision|the", "im|i disappointed in|that|with|by", "not having a go", "nobodys a villain",
    "nobodys fault", "isnt anyones fault", "i do think", "costs more than",
)
COMPANY: Final = Phrases(*_PUBLIC.split("|"))

DETECTOR: Final = Detector(
    name="measured_criticism", emits=("measured_criticism",), reads=WORDS_ONLY,
    find=together(in_company("measured_criticism", CUES, COMPANY, confidence=0.6)),
)
