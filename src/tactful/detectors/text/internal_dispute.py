"""Conflict at work, low morale, hints at turmoil, and mockery of those in charge.

Goes by people told of as not speaking or leaving in numbers, by scorn for a
manager or the leadership, and by hints that something is wrong within.

Notices:
    Half the [[office isn't speaking to the]] other half.
    [[Our glorious leader]] has discovered e-mail.
    Our [[manager couldn't run a bath]], ask anybody.
    [[That's four leaving dos]] since Easter, you work it out.

Leaves alone:
    My sister isn't speaking to me since the Monopoly.
    Our manager brought in a cake, lovely woman.
    New management at the pub, and the pies are better.
    Four leaving cards to sign and no pen.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import in_company, together

_KIND: Final = "internal_dispute"
_BOSS: Final = (
    "manager|managers|management|boss|bosses|supervisor|gaffer|leader|leaders|leadership|director|directors|head|"
    "chief|deputy|exec|upstairs|clt|slt|smt|supervisors|governors"
)
_TEAM: Final = (
    "office|team|department|depot|shift|staffroom|yard|service|crew|gang|building|floor|desk|unit|council|hut|"
    "workplace"
)

QUARREL: Final = Phrases(
    f"{_TEAM} ?isnt ?arent ?not speaking ?to ?the ?each",
    (
        "isnt|arent|not|havent|stopped ?been speaking|talking|spoken to the|each|one other|another|half|manager|"
        "supervisor|day|night"
    ),
    "arent|isnt speaking ?to ?the ?me ?each", "communicating ?only by|through post|note|notes|email",
    "nobody eats|talks|speaks|sits in|to|with the|each|one same|other",
    (
        "atmosphere|mood|vibe|morale ?is ?at ?in ?rock ?our ?this ?the +3 toxic|awful|poisonous|bottom|low|floor|"
        "terrible|gone|dead|vile|rubbish"
    ),
    "toxic team|workplace|office|culture|manager|leadership|place", "thats _ leaving dos|do|speeches",
    "screaming|blazing|shouting|massive row|match ?in ?at +3 meeting|office|committee|corridor|them",
    "dead wood|weight ?been cleared|gone|cleared",
    "since the reshuffle|restructure|reorganisation|merger",
    "i give it|them|her|him till|until|a|two christmas|month|easter|week|weeks|months", "they know why",
    "not a team player", "under|the previous leadership|management|regime", "stabbed|stab ?me ?us in the back",
    "throw|threw|thrown ?me ?us under the bus", "he said she said", "snitch|snitches|snitched", "grassed ?me ?us up",
    "civil war", "bullying|bullied at|by|in +3 work|manager|boss|team",
)
"""Conflict and morale."""

MOCKERY: Final = Phrases(
    "our glorious|dear|fearless|beloved|great leader|leaders|management|boss",
    (
        f"{_BOSS} ?is ?just ?has|hasnt|doesnt|couldnt|cant|wouldnt ?not ?got +2 clue|organise|find|run|snake|joke|"
        "bully|nightmare|idiot|lift|spell|count|clueless|useless|muppet|arse|brewery|bath|manage|lead"
    ),
    (
        f"{_BOSS} is|are ?such ?a ?an ?total ?complete ?absolute snake|joke|bully|nightmare|idiot|clown|clowns|"
        "useless|clueless|muppet|liar|liars|waste"
    ),
    f"{_BOSS} couldnt|cant run|organise|manage|lead|find",
    "new management|gaffer|manager|boss|head|regime|director want|wants|reckons|thinks|sends us|an|we|its",
    f"{_BOSS} ?has ?just ?back came|back ?from ?her ?his +4 course|training|away day",
    "back from her|his|their leadership|management|away course|day", "couldnt run a bath|tap|raffle|sweetshop",
    "not got|has|have a clue and ?every everybody|everyone|body",
    "never held|lifted|done|worked ?a ?in +4 and ?hes|shes telling|tells",
    f"{_BOSS} can whistle|do one|get stuffed|swivel|jog",
    f"{_BOSS}s ?new motor|car|merc|bmw|desk|office|chair|day +3 grand|as|away",
    f"{_BOSS} ?of ?ours ?who ?has +2 moved|hiding|hides|hid +3 desk|office|door",
    f"acting|interim|assistant {_BOSS} +5 if|acting|standing|called", "when they say we|family +2 value",
    "wont be told by|lectured",
    "another cllr|councillor enquiry|email",
    "was asleep by|during|through", "failed upwards",
    "promoted +3 because|cos|for|since|after +3 golf|mates|nothing|friends|shagging|sleeping|likes",
    "only in that job", "jobs for the boys", "too many chiefs", "all chiefs",
)
"""Scorn for those in charge."""

WORK: Final = Phrases(
    (
        f"{_TEAM}|{_BOSS}|work|shift|colleague|colleagues|staff|job|teams|committee|members|reshuffle|gang|"
        "permanent|caseload|rota|meeting|officers|hut|course|reablement|speech|service|career|handover|cllr|"
        "councillor|strike|salt|report|wall|oven|visits|canteen|kitchen|count|email|narrative|locker|officers|them"
    ),
)
HOME: Final = Phrases(
    (
        "sister|brother|mum|dad|wife|husband|mrs|missus|kids|cat|dog|hen|cousin|neighbour|neighbours|pub|club|"
        "football|gaffer|dons|var|choir|allotment|wedding|landlord|monopoly|hotel|restaurant|united|city|fc|"
        "premier|league|pitch|toddler|baby"
    ),
    "hasnt|havent ?not ?a|got ?a clue how|where|what", "new management at",
    "brought|made|bought us|in cake|cakes|biscuits|doughnuts",
    "lovely|brilliant|best|fantastic|great|amazing|kind|fair ?a ?new manager|boss|team|gaffer|leader|woman|man",
)

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        in_company(_KIND, QUARREL, WORK, unless=HOME, confidence=0.65, whole_text=True),
        cued(_KIND, MOCKERY, unless=HOME, confidence=0.65),
    ),
)
