"""Documents, screens, systems, messages, meetings and figures from inside the work.

Goes by inside papers and screens told of as seen, kept, pasted or sent; by the
line people were told to take; by figures off a work sheet; by things that only
the writer's job shows them; and by pictures of screens, boards and papers that
can be read.

Notices:
    [[Pasting what our head of service sent round]] this morning.
    [[We've been told to say]] it's the bank, it isn't the bank.
    [[I do the invoices]] so I see everything.
    [[I've seen the purchase order]], it's booked for June.

Leaves alone:
    I've seen the film twice already.
    The minutes are public, they're on the council website.
    I do the school run and I see everything.
    My spreadsheet for the wedding has nine tabs.
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

_KIND: Final = "internal_information"
_PAPER: Final = (
    "rota|rotas|report|reports|spreadsheet|spreadsheets|minutes|invoice|invoices|order|orders|sheet|sheets|"
    "timesheets|register|registers|file|files|"
    "folder|log|logs|email|emails|letter|letters|referral|referrals|survey|results|records|record|database|system|"
    "queue|whiteboard|slide|slides|"
    "list|budget|forms|paperwork|certificates|serials|figures|complaints|bids|bid|tender|envelopes|plans|"
    "assessment|calendar|diary|memo|briefing|ledger|papers|caseload|purchase"
)
_OFFICE: Final = (
    "team|head|manager|director|directors|boss|service|department|office|work|council|depot|unit|ward|shift|"
    "supervisor|audit|inspectors|inspector|ofsted|cqc|"
    "hr|procurement|payroll|legal|committee|panel|board|members|governors|leader|system|line|briefing|colleagues|"
    "officer|officers|civic|duty|caseload|contractor|tenants|residents|clients|landlord|housing|school|parents|"
    "pupils|complaint|complaints|referral|invoices|planning"
)

SEEN: Final = Phrases(
    (
        "ive|i|we ?have ?just ?only ?already seen|read|photographed|copied|scored +3 rotas|rota|register|"
        "spreadsheet|invoices|emails|email|files|database|system|queue|figures|complaints|bids|bid|envelopes|"
        "serials|records|timesheets|survey|logs|list|briefing|slides"
    ),
    "i|ive ?have ?took ?kept ?got copies|photos|photographs of ?the ?both",
    (
        "i|we do|process|type|typed|take|key|file|handle|score|pay|stuff|run the|all ?the invoices|minutes|forms|"
        "rotas|payroll|registers|checks|filing|letters|orders|referrals|envelopes|complaints|bills|mailboxes|"
        "figures|returns"
    ),
    "had|have the|that spreadsheet|register|file|report|list open|up",
    "pasting|pasted|posting|sharing|heres|screenshot ?of what +6 sent|emailed|put|circulated round|us|out|me|to",
    "whiteboard|system|queue|email|memo|diary|calendar|briefing ?in ?on ?our ?the ?office says|said",
    "on my|our sheet|screen|system|list every|this|today|is|are", "if you could see my|our screen|inbox|desk|list",
    "ive|i ?have got charts|copies|photos|photographs|the|a copy ?copies ?instruction ?of ?in ?both",
    "ran my finger down", "going through the register|files|list|records|logs|cctv", "found|find in a box marked",
    "we|ive ?have ?ve ?been ?all told ?not to ?just say|order|put|tell|log|leave|record|close",
    "im|we ?were ?are ?been told not to say|tell|talk|mention|write", "the line is|we", "thats what weve been told",
    "the official line", "the quotas|targets that|arent|we", "staff|we got|were|get told", "they had|got us all in",
    "read it off a|an sheet|card|script", "it exists ?ive", "counsels opinion", "draft ?report came|is ?back",
    "envelopes were opened",
    "screenshot|screenshots attached|of ?our ?the +3 system|screen|email|teams",
    "from|off our|the caseload|caseloads|database|server", "last years|months register|list",
    "meeting|meetings ?with ?list this|on ?morning",
    "sat in|on the|a ?that meeting|panel|committee|meetings about|panel|tender|budget|big|and",
    "not ?supposed ?meant to say|share but", "i shouldnt|shouldnt say|share|be telling",
    "forwarded|forward|sent|emailed|copied +6 to my|our ?own gmail|home|hotmail|personal|stick|usb",
    "fed +4 rows|pages|letters|files|records|complaints ?of +5 chatgpt|chatbot|ai|copilot", "small numbers",
    "official sensitive", "i can see exactly|who emails|logs|owes", "i see all|everything|it all",
    "minute taking|taker", "i take|took the minutes", "dashcam|bodycam|body|cctv ?cam ?footage ?off|from the|our|my",
    "got it saved|on ?on my phone", "i watch|work|monitor the cameras|cctv",
    "before the website|public|paper|papers|press does", "its with legal|hr|enforcement|audit",
    "hes|shes|theyre|gone|been|signed ?off +1 on ?the long|sick", "while|hes|shes ?is suspended",
    "suspended from|on|pending",
    "grievance|disciplinary hearing|meeting", "top of the|our board|list|league", "arrears list",
    "wrote|writing the chiefs|leaders|directors +1 statement|speech|apology", "nobodys|no ones to know|hear",
    "keep|kept a|my notes|diary|log|copies", "diary|calendar ?for ?on ?thursday ?monday reads|says|right",
    "by his|her calendar|diary",
)
"""Papers, screens and instructions from the inside."""

STRONG: Final = Phrases(
    "looked|checked|look ?it ?them ?him ?her ?up on our|the ?work system|dashboard|database",
    "all|whole staff|team|company email|emails|memo|briefing",
    "staff|team email|memo|briefing|bulletin screenshotted|below|says|attached|round", "our|the|work ?work intranet",
    (
        "sat|sitting|sit|was|stood in|on|through the|that|a ?monday ?tuesday ?senior ?team ?budget ?panel room|"
        "call when|hearing|listening|i|and|while"
    ),
    "sat in the room|meeting|meetings|call", "i|ive ?just opened the file|folder|spreadsheet|email",
    "in the folder|file|drawer|drive ?marked for|about|on|called|named", "on the dashboard|tracker",
    "off|in|on|by the printer|photocopier +6 paper|list|sheet|letter|email|printout", "posts|jobs|roles at risk",
    "removed|taken|dropped off|from the list on|last|this|yesterday",
    "kept a list|log|diary|note|record of|with|dates|numbers", "priority four|4|5|five ?which ?means ?and",
    "weve|ive|we|been|were ?have ?all ?been told to ?just say|put|record|tell", "the|our ?official line ?to ?take is",
    "ive|i ?have seen +2 purchase order|orders", "ive|i ?have seen +2 rotas|bids|bid|envelopes|figures|spreadsheet",
    "official sensitive", "counsels opinion", "arrears list",
    "pasting|posting|heres|here|sharing ?is what +6 sent|emailed round|us|out",
    "i type|typed|take|took ?up the|her|his|their minutes|resignation|refusal", "im|i ?was told not to say",
    "told not to say|talk", "under my hat|your hat", "not supposed to say|share ?this|that",
    "i shouldnt|probably|really ?shouldnt say|share|be ?telling ?this",
    "screenshot|screenshots|photo|copy of ?the ?our ?an internal|confidential",
    "confidential|internal email|memo|report|minutes|briefing|document|slides",
    "the whiteboard in our office|staffroom", "i do the invoices|minutes|payroll|rotas",
)
"""What needs no other word beside it."""

FIGURES: Final = Phrases(
    (
        "two|one|three|four|1|2|3 of us for|on|to|and +4 residents|beds|children|kids|30|40|28|26|24|again|"
        "last|floors|wings"
    ), "the whiteboard ?in ?our ?office says",
    "still outstanding", "performance is up|down",
    "down|up|halved since|by|from|in +4 missed|appointments|calls|referrals",
    "vans|bins|trucks|gritters ?and +3 working",
    "not got|enough the|got men|staff|carers|drivers", "exactly one under|child|pupil|family",
    "rows ?of|in +3 spreadsheet|people|complaint", "already ticked|signed|initialled",
    "came back a fail|red|positive", "rewritten in", "marked as|received before", "visits|calls ?that never happened",
    "put visits in", "asked to move|change|alter ?a ?the date|figures|score",
    "closed|close the ?ones|alarms|calls so", "booked as|down|in as|for", "dbs is|was ?back",
    "hasnt been changed since", "wait for the audit",
    "till the audits", "no checks|dbs|training", "paid|a over thing ?extra", "advice given",
)
"""Figures and doings that only those inside know."""

WORKING: Final = Phrases(
    (
        f"{_OFFICE}|shift|nights|tower|blocks|van|vans|lorry|barn|verge|hoist|ward|rails|tablets|calls|appointments|"
        "alarms|claims|claim|graves|plots|cameras|station|minibus|bins|salt|desk|residents|inspection|hygiene|"
        "safeguarding|dbs|spreadsheet|rota|overtime|wage|budget|tender|postal|ballot|school|parents|letters|firm|"
        "driver|licensing|landlords|fees|mayor|chief|exec|arrears|grievance|councillor|cctv|bridge|gritter|depot"
    ),
)

OPEN: Final = Phrases(
    "public ?website|site|portal|minutes|record|as|now", "published|publicly",
    "on the ?council ?fsa ?councils ?public website|site|portal", "freedom of information", "foi",
    (
        "wedding|holiday|quiz|recipe|bake|raffle|football|allotment|knitting|cake|party|family tree|dog|cat|bowls|"
        "golf|cricket"
    ),
    "the|a film|book|series|play|telly|episode", "register to|of interests|office|births", "jobs page",
    "with permission", "my ?own ?blood|cholesterol|mot|covid|scan|exam|gcse|driving|eye|dna|biopsy results|test",
    "cant|not|wont ?going ?to tell ?you ?anything ?share ?talk ?say that|about|on ?isnt ?what", "advert",
    "union|ballot|branch", "library books|book", "apply|vacancy|vacancies", "register for", "my|our first|last day",
    "waiting list ?for ?for me|my|mum", "my son|daughter|lads|lad|mum|dads|dad report|results|school",
    "thank you letter|card", "letter from|to santa|the hospital|school", "jury",
)
"""What is public or private."""

_READABLE: Final = (
    "readable|legible|visible|showing|shown|open|clear|listing|headed|titled|names|surnames|addresses|name|surname|"
    "numbers"
)
SHOWN: Final = Phrases(
    (
        f"screen|monitor|laptop|computer|whiteboard|noticeboard|tablet +10 {_READABLE}|case|record|spreadsheet|"
        "database|email|rota|map|inbox"
    ),
    (
        f"spreadsheet|rota|register|timetable|handover|case ?notes ?file ?sheet +10 {_READABLE}|surname|postcode|"
        "initials|columns"
    ),
    f"list|printout|form|file|binder|folder|register +8 {_READABLE}|initials|phone|hearing|confidential|addresses",
    "confidential|sensitive|dnacpr|restricted|safeguarding", "case record|file|notes",
    "screenshot of ?a|an ?internal|work|teams email|message|system|spreadsheet|chat|case",
    "whiteboard with|listing|of|in|behind", "email ending|headed|signature|from|listing",
    "dashcam|cctv clip|footage|still|stills", "town|centre camera", "stills from a", "ballot paper|papers",
    "a monitor|screen with|showing", "full name and date|address", "map titled",
)
"""Screens, boards and papers that a picture's description shows."""

BLANK: Final = Phrases(
    (
        "blank|blurred|blacked|turned|off|out|unreadable|illegible|cropped|plain|empty|wiped|covered|no|nothing|"
        "not|bowling|game|film|joke|score|scores|street|car|lock"
    ),
    "friend request", "recipe|menu|poster|flyer|crossword|train|departure|quiz|wordle|weather|map of|app",
    "magazine|newspaper|book|novel|certificate|licence|passport|plate|shirt|cake|mug", "running|fitness app",
)
"""Screens with nothing on them, and papers of other kinds."""

_say = together(
    in_company(_KIND, SEEN, WORKING, unless=OPEN, confidence=0.65, whole_text=True),
    in_company(_KIND, FIGURES, WORKING, unless=OPEN, confidence=0.65, whole_text=True),
)
_strong = cued(_KIND, STRONG, unless=OPEN, confidence=0.75)
_show = cued(_KIND, SHOWN, unless=BLANK, confidence=0.75)


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield what is told from inside, or what a description shows of it."""
    return (together(_show) if prose.role is PartRole.DESCRIPTION else together(_strong, _say))(prose, lexicon)


DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=find, reads=EVERYTHING)
