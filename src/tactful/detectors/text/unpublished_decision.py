"""Plans, decisions, budgets, job cuts, tenders and inspections that are not yet public, and hints of them.

Goes by the words for what may not be said yet (not announced, told Monday,
under embargo, has not gone to members), by the whisper that comes with it (you
did not hear it from me, that is all I can say, watch this space) and by advice
that gives it away (polish your CV, get in before April, I would not book).

Notices:
    We all move to Bedford depot, it [[hasn't been announced yet]].
    [[You didn't hear it from me]] but the depot is for the chop.
    [[Get your forms in this week]], before the list is shut.
    [[Under embargo]] till Thursday, but there's a council announcement coming.

Leaves alone:
    The budget was published on Tuesday, it's on the website.
    You didn't hear it from me but the bakery does a lovely bun.
    Baby's name hasn't been announced yet, watch this space.
    The consultation closes on Friday, do fill it in.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import EVERYTHING, Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import in_company, together

_KIND: Final = "unpublished_decision"

SECRET: Final = Phrases(
    (
        "not|hasnt|havent|isnt|wont|aint ?been ?yet ?been ?be announced|public|published|official|confirmed|signed "
        "?yet|till|until|off"
    ),
    "not been said|announced|told yet", "its|nothing not|not been said ?yet",
    (
        "hasnt|not|havent|has ?not ?yet gone ?up ?out ?in to|before ?the members|cabinet|committee|council|board|"
        "governors|head|public|print"
    ),
    "under embargo", "embargo|embargoed till|until",
    "till|until|before ?after ?its ?it ?theyre ?been announced|public|published|announce|announces",
    "not|aint ?a ?to ?say ?allowed ?supposed ?to ?say ?tell|a ?word till|until|yet|before",
    "not allowed|supposed|able|meant to say|tell|name|share ?you ?yet which|who|what|why|how|but|yet",
    "dont say out loud", "not certain|sure its out ?yet",
    "cant say|tell ?you what|why|who|how|much|more|which|yet|but", "cant say can say",
    "not allowed|supposed|meant to say ?that ?anything ?it", "keep ?that ?this ?it under your|ya hat|hats",
    "between us|me|you|ourselves", "confidential obvs|obviously|but|so",
    (
        "get|gets|getting|being ?all told ?about ?on ?officially|the monday|tuesday|wednesday|thursday|friday|weds|"
        "thurs|in|on|next|tomorrow|jan|january|week"
    ),
    "dont|doesnt ?even know ?it yet", "dont|wont|doesnt find out till|until|yet",
    "letters|letter ?go|goes|dont|being|held|get|come ?out ?are ?not +4 till|until|on|after|jan|monday|next|1st",
    "theyll|mums|parents|residents|tenants|staff get the|their|a letter",
    (
        "nobody has|nobodys|noone|havent ?been|has told ?put ?the +3 parents|staff|traders|residents|public|"
        "writing|tenants|us|them"
    ),
    "press release goes|is|out", "goes ?out to|live the papers|press|public|announced", "its|the|is for show",
    "already ?been decided|signed|agreed|chosen|settled",
    "was ?all done|decided|agreed|stitched +3 pub|weeks|months|already", "act surprised|natural|normal|shocked",
)
"""What is not out yet."""

WHISPER: Final = Phrases(
    (
        "you|u|ya|yous ?all ?lot didnt|did|never|havent ?not hear|heard|get|got|see|read ?it|that|this|owt off|"
        "from|of me|us|here|housing|anyone|work|_"
    ),
    "heard it here first", "dont|do ?not say|tell ?anyone i|im ?ive said|told|me|saying ?anything",
    "thats|is all i|im|ill|ive ?can ?will ?am ?allowed ?to ?able ?going ?gonna say|saying|said",
    "all i|ill ?will ?can ?am ?allowed ?to say is", "more than|that my jobs|jobs ?is worth",
    "ive|i ?have ?already ?probably said|say too|enough much", "if you know you know",
    "those|them ?who that|who know know", "iykyk", "watch this space",
    "big|huge|exciting reveal|news|announcement|things ?is ?are coming|soon", "lets just say|put", "just a feeling",
    "call it a hunch", "a little bird", "hearing|heard|hear whispers|rumblings|murmurs", "mums the word",
    "neither confirm nor deny", "save the date and", "no prizes for guessing",
    "floors|depots|whole +2 going pass it on", "from someone|somebody who works|knows|types|sees|sits",
    "friendly advice|heads", "heads up if|before|that|the|anyone", "trust me i|im",
    "do the sums|maths", "read between the lines",
    "guess who|what|which gets|is|are|has|have|got|wont", "psst",
)
"""The whisper that comes with it."""

ADVICE: Final = Phrases(
    "get|polish|polishing|dust|dusting|dusted|update|updating ?off ?out your|ya|them|those|the cvs|cv",
    "cvs|cv dusted|polished|updated|ready|out",
    (
        "id|i ?would ?get|wouldnt ?be ?bother ?buy|book|buying|booking|put|start|be|buying|booking|use|spend ?your|"
        "that|the|any +6 if i was|were"
    ),
    "wouldnt go|be booking|buying|planning|renewing|signing +8 if i|past|after",
    (
        "aint|not|isnt|wont|doesnt ?be ?gonna ?going ?to making|make|last|lasting|see|seeing ?it past|beyond|till|"
        "to ?the +1 summer|easter|christmas|spring|autumn|march|april|year"
    ),
    "better get your|their|them|it +4 in|done|while|now", "id be asking|looking|ringing|applying",
    "wouldnt bother|book|buy|bank|renew|unpack|order +8 if i|this|just|before|in|for",
    (
        "get +6 in|assessed|applied|forms|done before|by|this +2 april|easter|christmas|summer|xmas|march|change|"
        "week|monday|shuts|closes"
    ),
    "make the most of", "enjoy|use|hug|visit it|them|him|her|while|before|your ?it +4 you|the|its|gone|lasts|can",
    "while you|we still|ve|have can|got|one|a", "id start|be ?starting ?putting your|the|yours appeal|name|appeals",
    "keep the|your receipts",
)
"""Advice that gives it away."""

DEED: Final = Phrases(
    (
        "depot|contract|contracts|tender|tenders|bid|bids|bidder|bidders|budget|budgets|cuts|cut|redundancies|"
        "redundancy|restructure|reorganisation|reorg|consultation|closing|closes|closure|shutting|shut|shuts|"
        "inspection|inspectors|ofsted|cqc|draft|refusal|refused|granted|panel|cabinet|committee|members|"
        "councillors|members|scheme|decision|announcement|announced|launch|provider|merger|merging|outsourced|"
        "outsourcing|selling|procurement|jobs|posts|notices|weekly|fortnightly|market|nursery|library|libraries|"
        "centre|team|department|service|services|council|charges|permits|permit|parking|bins|bags|signs|"
        "allocations|waiting|list|offers|places|letters|settled|court|bailiffs|enforcement|sticker|rating|hygiene|"
        "planning|application|site|bus|route|routes|floor|nights|rotas|housing|families|grant|funding|fees|"
        "swimming|pool|office|staff|directors|director|chief|exec|resignation|embargo|envelopes|quotes|spreadsheet|"
        "minutes|desk|org|headsets|system|restructuring|band|lengths|governors|signed|plan|plans|development|"
        "cottages|concert|factory|roadworks|trees|tree|oaks|contractor|purchase|assessment|leisure|depots|work|"
        "housing|slide|postal|votes|meeting|meetings|press|release|voucher|groupon|manager|managers|boss|job|"
        "salary|pay|union"
    ),
)
"""Work that decisions are made about."""

PLAINLY: Final = Phrases(
    (
        "depot|contract|library|libraries|nursery|centre|pool|floor|market|scheme|unit|home|team|service|route|"
        "school|office ?is|s ?are going|closing|shutting|moving|gone|goes +6 announced|told|yet|monday|letter|"
        "public|luton|easter"
    ),
    "contracts|contract ?has|is ?been gone|going|awarded to ?the",
    (
        "ive|i ?have seen|typed|read ?already ?had the +3 rotas|plans|letters|spreadsheet|figures|list|purchase|"
        "order|minutes|budget|drawings|map|envelopes|bids|bid"
    ),
    "ive seen +3 cheapest|winner|winning|won", "draft ?report ?is came|back|landed", "draft|drafts back from",
    "refusal|refusals ?is ?already typed|written|drafted",
    "ive|i typed ?up ?his|her|the|their resignation|refusal|letters|minutes|report", "i type the minutes",
    "scoring|scored|sat ?on +5 bids|tender|panel|bid",
    "bids|envelopes ?are ?were close|opened|open ?on friday|monday|noon|tuesday|and",
    "were|theyre selling|scrapping|closing|shutting|cutting|merging|outsourcing|axing us|the|down|it|half",
    "theyre|were getting rid of the|us|our|half", "they are getting rid of", "at risk letters|letter",
    "posts|jobs|roles at risk",
    "from +2 april|monday|january|september|march|easter it|its|it|theyll ?is|will not|wont|be us|them|there",
    "waiting list|lists ?is shuts|closes|closing|closed|shut",
    (
        "restructure|restructuring|reorganisation|reorg|redundancies|redundancy|cuts +8 monday|tuesday|wednesday|"
        "thursday|friday|told|yet|coming|announced|list|names|letters"
    ),
    "goes|going|moves|moving ?to fortnightly|monthly|three weekly ?weekly ?from",
    "from +4 +3 traders|parents|residents|shops|staff +4 told|find", "bailiffs are booked",
    "our|the|new org chart", "the panel went", "panel went our", "exempt", "part 2|two exempt|doors",
    "wait till|until the +6 sticker|letter|news|announcement|notice|papers|comes|goes|drops",
    "new provider|contractor|partner ?this|from|soon|autumn|spring",
    "weve|chosen|picked|appointed ?have our|a|the ?new +2 partner|provider|contractor|supplier",
    "compulsory purchase", "settled six|for|out", "about to|were ?take take|prosecute ?to ?court|change",
    "got the nod", "told ?to vote it|this|them through", "been done|decided at the pub", "it was done|decided at the",
    "whips ?just been", "surprise|unannounced visit|inspection",
    "raid|raids|dawn|warrant ?is ?at tomorrow|thursday|friday|monday|6am|5am", "thats|been|is ?what coming for",
    "what ?is ?was|were coming for",
)
"""What is decided, told with the mark of the inside."""

PUBLIC: Final = Phrases(
    "pregnant", "babys|babies|baby", "my|our mum|mother|kitchen|garden|extension|dog|cat|wedding|nan|dad",
    "published|official website|page|announcement", "its|is|are|was|were ?all ?now ?been published|public",
    "has|was|were|got ?just ?now ?already been published|announced", "press release went|is out",
    "on the ?councils ?council ?public website|site|portal|contracts finder",
    "in the ?public ?cabinet papers|minutes|paper|news|citizen", "announced today|yesterday|this|on|last",
    "as announced",
    (
        "baby|bump|gender|engagement|wedding|cake|scone|recipe|bakery|pub|gig|band|album|episode|series|film|book|"
        "jar|allotment|knitting|pudding|stall|quiz|raffle|team sheet"
    ),
    "we applied|publicly", "fill|filling it in", "consultation ?is ?now open|closes|opens", "agenda for",
    "strike|ballot|picket|union|unison|unite|gmb|pay ?offer|branch", "my own news", "open to work", "scam",
)
"""What is out already, and private news."""

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        in_company(_KIND, SECRET, DEED, unless=PUBLIC, confidence=0.7, whole_text=True),
        in_company(_KIND, WHISPER, DEED, unless=PUBLIC, confidence=0.6, whole_text=True),
        in_company(_KIND, ADVICE, DEED, unless=PUBLIC, confidence=0.6, whole_text=True),
        cued(_KIND, PLAINLY, unless=PUBLIC, confidence=0.7),
    ),
    reads=EVERYTHING,
)
