"""A visit, appointment or meeting with somebody, as a worker makes them.

Notices:
    [[Home visit]] in Oldbrook, the dog ate my lanyard.
    I [[have an assessment]] with her on Thursday.
    [[Review meeting]] went well, she cried and I cried.

Leaves alone:
    We visited the seaside with my gran.
    My dentist appointment is on Thursday.
    Saw a heron today.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases, cued

_KIND: Final = "visit"

CUES: Final = Phrases(
    "home|site|house|welfare|licensing|contact|supervised|void|monitoring|safeguarding|first|follow visit|visits",
    "welfare check|checks",
    "review|strategy|core|safeguarding|placement|pathway|professionals|allocation|panel meeting|meetings|conference",
    "child protection conference|conferences",
    "have|had|got|doing|did|done|carry|carrying ?out a|an|her|his|their|the|my ?blue ?badge ?care ?needs "
    "?carers ?housing assessment|assessments|interview|inspection",
    "my|the|this first|last|8am|9am|7am|10am|2pm|morning|afternoon call|calls|visit|visits|appointment|appointments",
    "knocked on +4 door", "on a visit|call to", "visit to see|check|do|assess",
    "visited|visiting _ families|tenants|clients|houses|homes|flats|properties", "on my round|rounds|caseload",
    "key work|working session", "been in a house|flat|home", "call out|callout to",
    "went|going|go to do a repair|assessment|visit|inspection", "doing her|his|their review|assessment|annual|care",
    "her|his annual review", "interviewed|assessed|inspected|rehoused a|an|the|two|three|his|her|their",
    "saw _ at the surgery|clinic|hub|drop",
)
PRIVATE: Final = Phrases(
    "dentist|dental|gp|doctors|optician|opticians|hairdresser|vet|vets|hospital appointment",
    "my appointment|scan|smear|mot", "job interview", "my mums|dads|nans|own|mum|dad|nan|gran|mothers",
)

DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=cued(_KIND, CUES, unless=PRIVATE, confidence=0.8))
