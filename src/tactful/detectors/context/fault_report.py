"""Something broken, missed or dangerous in a public place, reported as one does.

A thing of the street or the building ("street light", "bin", "lift", "drain")
beside a fault ("is out again", "missed", "blocked", "stuck"), or a report that
was made ("reported it on the app", "ref").

Notices:
    The [[street light by the chippy is out again]].
    [[Bins missed]] two weeks running.
    Hole on our road, [[reported on the app]], ref 1234.
    [[Lift in our block stuck]] between floors.

Leaves alone:
    I missed the bus and the bin was full of cake.
    The light of my life is out dancing.
    He reported for work at nine.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import WORDS_ONLY, Detector
from tactful.detectors.phrases import Phrases, each_once

_THING: Final = (
    "streetlight|streetlights|streetlamp|lamppost|bin|bins|lift|drain|drains|gully|gullies|pothole|potholes|crater|"
    "pavement|kerb|hedge|fence|gate|swing|swings|slide|playground|crossing|"
    "underpass|redway|footpath|verge|grit|boiler|heating|intercom|signpost|manhole|toilets|railings"
)
_FAULT: Final = (
    "broken|out|missed|blocked|stuck|flooded|flooding|floods|overflowing|leaking|smashed|jammed|dangerous|off|"
    "missing|faulty|cracked|overgrown|loose|freezing|gone|bust|knackered|vandalised|uncollected"
)
CUES: Final = Phrases(
    f"{_THING} +6 is|are|was|been|still|has|have|keeps|out|all|arent|isnt|not {_FAULT}|collected|working|emptied",
    f"{_THING} broken|missed|blocked|flooded|overflowing|jammed|smashed|uncollected|stuck",
    f"{_THING} +4 stuck|flooded|blocked|overflowing|smashed|missed",
    f"street light|lights|lamp +8 is|are|has|been|out|still|was {_FAULT}|again|working",
    f"street light|lamp {_FAULT}", "parking|ticket machine +6 broken|jammed|stuck|out",
    "pull cord +4 broken|off|working", "glass in|on +3 the sandpit|park|playground|path|slide|play", "bus late again",
    "reported +4 on|via|to ?the app|website|council|online", "reported +1 ref|reference|again|twice|three|nothing",
    "fixmystreet", "fix my street", "please send somebody|someone",
    "can|could someone|somebody +3 sort|fix|collect|look|come|ring|grit|empty",
    "could do with fixing|sorting|gritting",
    "needs fixing|sieving|sorting|gritting|cutting|clearing|emptying|mending|looking",
    "bin|bins not collected|emptied", "bins werent|wasnt|werent collected|emptied", "no bin collection", "ref number",
    "ref no", "fly tipping|tipped on|in|by|behind|again|at", "dog mess all|everywhere",
)

DETECTOR: Final = Detector(
    name="fault_report", emits=("fault_report",), find=each_once("fault_report", CUES, 0.6), reads=WORDS_ONLY,
)
