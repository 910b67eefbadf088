"""What lets a stranger find the writer's home or family, or know that nobody is in.

Home: a house number or door told as one's own, a street one lives on, or a
picture that shows number, street sign or address. Family: a child's name with
a school, club, route or age, or a picture that shows a crest or name. Away: a
journey with its length, an empty house, a key left out.

Notices:
    Keys at last! [[We're at number 6]], the yellow door, bring a bottle.
    Every morning she [[walks home on her own]] past the canal.
    [[Two weeks in Crete]] from Friday, nobody in but the goldfish.
    Off on Sunday, [[the spare key's under]] the gnome as ever.

Leaves alone:
    Back from two weeks in Wales, my ears are sunburnt.
    Reported the blocked drain outside number 6.
    She walked home from work in the rain.
    We are looking for a house near the station.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import in_company, together
from tactful.model.draft import PartRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.detectors.base import Noticed
    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_HOME: Final = "home_located"
_FAMILY: Final = "family_identified"
_AWAY: Final = "away_from_home"

_NUMBER: Final = "|".join([*map(str, range(1, 200))])
_STREET: Final = "lane|close|drive|road|street|avenue|way|court|crescent|terrace|row|walk|mews|hill|gardens|grove|dell"
_DOOR: Final = "red|blue|green|yellow|black|white|pink|purple|orange|grey|front|gold|turquoise|teal"

HOME: Final = Phrases(
    f"were|we|im|i|live|lives ?are|am|live|living ?just ?still at ?the ?flat ?number|no {_NUMBER}",
    f"were|we|im|i|live|lives ?are|am|live|living ?just ?still in|at ?flat number|no|flat {_NUMBER}",
    f"our|my|new ?own ?house|home|place|flat|gaff|garage|drive ?is|at|to ?at number|no {_NUMBER}",
    f"number|no {_NUMBER} is ?finally ?now ours|mine|home", f"number|no {_NUMBER} +6 {_DOOR} door|gate|garage",
    f"{_DOOR} door|gate|garage +8 thats us|our|ours|me|find|come|knock",
    f"its|were|look for|the ?one ?with ?the {_DOOR} ?front door|gate +4 end|corner|opposite|number",
    f"the one with the {_DOOR} garage|door|gate", f"come find us|round|over|to|in|and +6 number|no|at {_NUMBER}",
    f"take in|anything +6 comes to|for {_NUMBER}",
    f"deliver|delivery|parcel|parcels|post|leave|bring|left +10 number|no|at {_NUMBER}",
    f"pray for|at|to number {_NUMBER}",
    f"our|my house|place|drive|road|gaff|garden|home|hedge|windows|window|flat +8 on|of|in|opposite +2 {_STREET}",
    f"we|i ?have ?both ?all live|lived|living|moved|moving +6 {_STREET}|opposite|behind|above|facing|corner|cul",
    "we|i ?just ?only live ?right ?just ?directly opposite|facing|behind|above|over|next|across|two|three",
    (
        f"end|top|bottom|corner|passing of +3 {_STREET} +12 thats|see|find|our|come|knock us|ours|house|"
        "door|drive|in|you|me"
    ),
    f"were|live|lives|find us|at|on|in ?the end|corner|top|bottom of +3 {_STREET}", "you can see our|my|the +5 from",
    f"back door of {_NUMBER}", "the flat|house above|over|behind|opposite the +2 to myself|ourselves|til",
    "the flat above the", "buzzer number|no|3|2|1|4|5|6",
    "out|leave|leaving the door|house at ?ten|quarter|half|six|five|seven|_",
    "same ?_ 5k|10k|run|route|loop|walk|dog every|each|same", "outside ours",
    "light|view|sunrise|sunset from|out my|our ?bedroom|kitchen|front|back window|kitchen|bedroom",
    "our ?new front|back door|gate|drive|doorstep", "on|at our doorstep|drive|gate",
)
"""One's own home, told so that it can be found."""

ELSEWHERE: Final = Phrases(
    (
        "reported|report|pothole|bins|collection|inspection|inspected|tenant|tenants|client|clients|visit|visited|"
        "caseload|patch|complaint|planning|complained|contractor|streetlight|repair|repairs|job|jobs|round|route"
    ),
    "house hunting", "were looking", "would love", "used|grew to|up",
    "museum|library|school|theatre|market|church|hall|club|cafe|pub|shop|centre|station|pitch|venue|office",
    "bake sale|jumble", "her|his|their house|flat|place", "mrs|mr|miss",
    "bus|page|platform|room|gate|channel|class|episode|junction|round|table|seat",
    "years|months|minutes|miles|pounds|quid|degrees",
)
"""Work's addresses, and numbers of other things."""

_MINE: Final = "our|my|his|her|the|their"
_CHILD: Final = (
    "son|daughter|lad|boy|girl|kid|kids|twins|grandson|granddaughter|grandkids|baby|bairn|wean|little|youngest|"
    "eldest|child|children|girls|boys"
)
FAMILY: Final = Phrases(
    "first|last day at|in|of big|school|reception|nursery|secondary|primary ?school",
    "first day _ ?_ ?_ primary|nursery|academy|infants|juniors",
    f"my|our {_CHILD} {_NUMBER} +12 school|primary|club|canal|park|own|cubs|brownies|alone|walks|walking",
    (
        "walks|walking|walk|cycles ?himself|herself ?to ?home ?school ?from ?school home|school|herself|himself|"
        "there|back +4 on|by his|her|their own|himself|herself"
    ),
    "walks|walking home|himself|herself|to ?from ?school +8 on his|her|their own|alone|himself", "our _ full name",
    "surname|name across|on the back|front|bag|shirt|jumper|wall|coat|peg",
    "her|his|my|mums|nans|our|maiden maiden|name name|is _ for", "7lb|8lb|6lb|9lb|5lb|lbs",
    "born at|on ?the _ ?_ weighing",
    "player|reader|pupil|star|writer|mathematician of the match|week|season|year|month|term",
    (
        "ballet|beavers|cubs|brownies|rainbows|scouts|swimming|football|karate|judo|gymnastics|dance|piano|kumon|"
        "guides|training mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"
    ),
    "waves|wave from|at the|his|her|him ?bedroom window",
    f"our|my|wee|little {_CHILD} +3 turns|turn|turned|is|are {_NUMBER} today|tomorrow|now",
    f"my|our ?own {_CHILD} ?own turn|turned|are|is {_NUMBER} today",
    "picks|pick|collect|collects ?him|her|them up from +4 at _",
    f"{_CHILD} +3 goes|going|starts|started|starting at|to +4 primary|school|nursery|academy|infants|juniors",
    "shes|hes|she|he|is in|on ?on ?her ?his ?own|alone her|his|own +6 until|til|till|every", "they meet at|outside",
    "hospital number",
)
"""A child or relative, told so that they can be found or waited for."""

NOT_FAMILY: Final = Phrases(
    "pupil|pupils|client|clients|caseload|service|tenant|resident|residents|patient",
    "my|our first|last day at work|council|depot|office|library", "i|ive ?ve started|start|began",
    "my first|last day", "staff|team|employee|colleague of", "dad|mum|husband|wife|writer walks|walked",
    "first|last day of holiday|holidays|spring|summer|term|leave|work|filming|strike", "work experience",
    "my class|school|pupils|kids", "dog|puppy|cat|parrot|hamster|tortoise",
)
"""Children met through work, and beginnings of one's own."""

_PLACE: Final = (
    "crete|spain|lanzarote|tenerife|turkey|antalya|greece|portugal|france|italy|rome|kefalonia|cyprus|malta|"
    "benidorm|majorca|mallorca|menorca|ibiza|fuerteventura|florida|orlando|cornwall|devon|scotland|wales|dubai|"
    "thailand|goa|morocco|egypt|croatia|bulgaria|corfu|rhodes|zante|jamaica|pakistan|india|ireland|skye|norfolk|"
    "butlins|hajj|umrah|bali|canada|australia|japan|mexico|cuba|amsterdam|paris|prague|skegness|blackpool"
)
_LENGTH: Final = "two|three|four|six|10|14|7|21|ten|seven|fourteen|whole|a|1|2|3"
AWAY: Final = Phrases(
    f"{_LENGTH} ?whole ?glorious weeks|nights|days|fortnight|week in|at|of|on ?sunny|the ?lovely {_PLACE}",
    f"{_PLACE} ?here|for|from +5 weeks|fortnight|nights|week|days|come|til|till|until",
    f"off|flying|fly|heading|going ?out ?away to +2 {_PLACE}", f"{_PLACE} here we|i come",
    (
        "were|im|all|us|away|gone ?are|all|both ?away|off ?camping ?to ?on ?from +4 for|till|til|until|from ?the|a|"
        "two|three ?whole fortnight|weeks|week|days|nights"
    ),
    "were|we|im|ill|well ?are|be ?all ?both away from|until|til|till|for|on",
    (
        "back on|in|sunday|monday|next ?the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|"
        "17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|fortnight|two"
    ),
    "nobody|no one|nobodys ?is ?will ?be in|home|here ?til|till|until|but|all|for|next|from",
    "nobody|no one to water|feed",
    "house|flat|place|bungalow|semi|home ?is|will|sat|stood|be|belongs|to ?itself ?all ?sat empty|itself",
    "empty house|flat|bungalow|semi", "sat|standing|stood empty", "key|keys|keys ?spare ?is|are with nobody",
    (
        "key|keys|spare ?is|key|keys ?are ?its ?under|where|behind|in +2 gnome|mat|pot|plant|always|usual|bin|"
        "porch|plantpot|shed"
    ),
    "the ?spare key|keys ?is under|behind",
    "cat|dogs|dog|cats|rabbit ?is|are|at at|with|to|in my|mums|mum|kennels|cattery|catery|nans|nan|next",
    "alarms|alarm been|is ?still ?been broken|off|bust|doesnt|man|not|isnt",
    "hubby|husband|wife|partner +2 offshore|away|deployed|abroad|nights", "hes|shes offshore|deployed|abroad",
    "so can|could ?the burglars",
    "hope|hopefully no burglars|burglar", "leave|left it|in|the +4 porch|shed|bin",
    "see you|ya|yous in a|two fortnight|weeks|week|month", "doorbell camera|cam +12 im|i|am|were in|on",
    "all|every _ of us|mine +4 at|in", "theyre|we|we are|were all at work",
    "on our|my own|lonesome|tod til|till|until", "to myself|ourselves til|till|until",
    "at|from|in|off ?to stansted|gatwick|heathrow|departures",
    "stansted|gatwick|heathrow|airport here|oclock|oclock|we|bound|at", "boarding now|soon|in",
    "live from gate|departures", "parents|folks|mum|everyones|everyone ?are ?is away", "taxi ?to|for ?the airport",
    "packing|packed for|and",
)
"""A journey, an empty house, a key."""

EMPTY: Final = Phrases(
    "from|til|till|until|back|tomorrow|tonight|sat|sun|friday|monday|saturday|sunday|weds|thurs|next|for",
    "nobody|no one|nobodys", "keys|key|alarm|gnome|empty|burglar|burglars|itself|spiders|doorbell",
    "cats|dogs|cat|dog|tortoise|tomatoes|plants|goldfish|neighbours|bins|parcels|post|milkman|house|neighbour|door",
    "fortnight|weeks|nights|sleeps|days", "mums|nans|cattery|catery|kennels",
)
"""That home is left, and for how long."""

BACK: Final = Phrases(
    "back|home|returned from", "all day|night", "his|her|their nibs", "just ?got|come|back|home back|home|from",
    "got back|home", "back from|at|to work|home|reality", "home from",
    "was|went|were|had|spent +6 week|weeks|fortnight|nights|days", "last week|month|year|summer|night",
    "a|two|three weeks|week|fortnight|month|months|years|days ago", "wish i|we were|was",
    "remember|throwback|dreaming|one day|looking|home now|watching",
    "library|office|centre|school|pool|depot|closed|shut|building|shop|market", "ten|six|six months|years",
    "dreading|saving up", "clients|pupils|tenant|patients|caseload|my ladies",
)
"""Journeys that are over, wished for, or not one's own."""

PICTURED_HOME: Final = Phrases(
    "street|road|lane ?name ?nameplate sign|signs|plate|name", "house|door|flat number|numbers|no",
    f"number {_NUMBER} on|and|visible|readable",
    "door|doorstep|gate|wall|bin|house|bins|porch with +3 number|numbers",
    "name plate|nameplate reading|readable|visible", f"an|a {_NUMBER} on the|a ?front door|gate|bin", "name address",
    "address label|readable|visible|legible|on|and", "address", "number ?on ?it ?and readable|legible|visible",
    "start and finish pinned|marked|shown", "pinned on|at|to a|the|his|her cul|house|street|home",
)
PICTURED_FAMILY: Final = Phrases(
    (
        "school|primary|nursery|comprehensive|academy|secondary|college schools ?_ crest|badge|sign|logo|name|"
        "jumper|uniform|gate"
    ),
    (
        "school|primary|nursery|comprehensive|academy|secondary|schools|primarys ?school ?schools crest|badge|sign|"
        "logo|name|uniform|jumper"
    ),
    "full name|names", "surname|name +3 readable|legible|stitched|visible|on|across ?the", "surname ?and",
    "bus stop name", "number plate|plates ?showing ?readable|visible|legible|showing",
    "plate ?is showing|readable|legible|visible", "patient name", "names on|readable|iced|stitched",
)
ANYBODY: Final = Phrases(
    (
        "boy|boys|girl|girls|child|children|toddler|baby|family|son|daughter|twins|couple|man|woman|young|kid|kids|"
        "teenager|house|bungalow|cottage|terrace|terraced|semi|garage|garden|kitchen|living|front|detached|door|"
        "map|van|car|licence|ultrasound|cake|street|sunrise"
    ),
)
CHILD: Final = Phrases(
    "boy|boys|girl|girls|child|toddler|baby|twins|kid|kids|teenager|family|ultrasound", "young man|woman",
)
WORK_SCENE: Final = Phrases(
    "candle|candles|balloon|balloons|medal|bib|crayon|chapel|care|home|certificate with|lounge",
    "number +2 candle|candles|balloon|shirt|bus",
    (
        "council|lorry|tipper|officer|officers|staff|colleague|colleagues|hi|lanyard|lanyards|client|resident|"
        "residents|tenant|patient|pupil|pupils|office|desk|monitor|screen|whiteboard|spreadsheet|letter|letters|"
        "noticeboard|minibus|depot|ward|care|carer|hostel|worker|crew|warden|ticket|dashcam|doorbell"
    ),
    "no|without ?readable|visible ?house|door|flat number|numbers|name|names|sign|signs|crest|badge|plate|plates",
    "not readable|visible|legible", "nothing readable|to|that", "classroom|pupils|class|display|children",
    "plain|blurred|cropped",
)

OURS: Final = Phrases("our|my|we|were|us|ours|im|i|come|mine|hubby|nan")
_say = together(
    in_company(_HOME, HOME, OURS, unless=ELSEWHERE, confidence=0.7),
    cued(_FAMILY, FAMILY, unless=NOT_FAMILY, confidence=0.5),
    in_company(_AWAY, AWAY, EMPTY, unless=BACK, confidence=0.7, whole_text=True),
)
_show = together(
    in_company(_HOME, PICTURED_HOME, ANYBODY, unless=WORK_SCENE, confidence=0.75, whole_text=True),
    in_company(_FAMILY, PICTURED_FAMILY, CHILD, unless=WORK_SCENE, confidence=0.75, whole_text=True),
)


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield what is said of home and family, or what a description shows of them."""
    return (_show if prose.role is PartRole.DESCRIPTION else _say)(prose, lexicon)


DETECTOR: Final = Detector(name="home_and_family", emits=(_HOME, _FAMILY, _AWAY), find=find, reads=EVERYTHING)
