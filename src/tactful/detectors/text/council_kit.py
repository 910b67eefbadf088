"""Work's kit or time used for private ends, and ways round its controls.

Kit counts where work's laptop, telephone, printer, wifi or the like stands in
the same text as something plainly private: streaming, games, shopping, a side
business, wedding invitations. Time counts where such a thing is told of as
done on duty or in a meeting. Controls count where blocks, filters or checks
are told of as got round.

Notices:
    Watched two series of Bake Off on [[the work tablet]] this week.
    Forty party invites run off on [[the office printer]], ta very much.
    Sold three coats on Vinted [[in the back of the meeting]].
    They've [[blocked YouTube so I use a VPN]] on my lunch.
    Bought [[a mouse jiggler]] off the market and never looked back.

Leaves alone:
    Scrolling Vinted on my own phone in my lunch break.
    Work laptop is shut in its bag, see you all on Monday.
    The office printer is jammed again, day three.
    Netflix on the sofa with the dog, perfect Friday.
    I use a VPN on my tablet at home for the football.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import in_company, together

_KIT_KIND: Final = "council_kit_personal"
_TIME_KIND: Final = "work_time_personal"
_CONTROLS_KIND: Final = "evades_controls"

_OF_WORK: Final = (
    "work|works|council|councils|school|schools|office|offices|depot|depots|library|reception|staffroom|classroom|"
    "departments|teams|nursery|surgery|company|test|gritter|stores|home"
)
_KIT: Final = (
    "laptop|laptops|computer|computers|pc|pcs|tablet|tablets|ipad|ipads|mobile|mobiles|handset|handheld|printer|"
    "printers|photocopier|copier|"
    "plotter|laminator|scanner|wifi|internet|broadband|network|server|projector|monitor|machine|telly|chromebook|"
    "smartboard|whiteboard|kiln|van|vans|screen|phone|handhelds|wifis"
)

KIT: Final = Phrases(
    (
        f"the|my|a|our|this|that|old|on|in ?old|big|new|fast|colour|lovely ?lovely {_OF_WORK} ?old|big|new|guest|"
        f"own|colour|issued {_KIT}"
    ),
    f"{_OF_WORK} {_KIT}", "care home ipad|ipads|tablet|wifi", "office|work|works machine",
    f"{_KIT} ?that|which they|work|the|theyve ?council ?have ?has gave|lent|issued|loaned|given ?to ?me ?us",
    f"{_KIT} ?thats|that ?is|we|i meant|supposed|use for", f"{_KIT} ?that we|i do|use|log ?the +3 on|for",
    f"{_KIT} at work|reception|school|the ?town office|depot|library|hub|centre|civic",
    f"the|our first|second|third|fourth|top|ground floor {_KIT}", f"the {_KIT} here|upstairs|downstairs",
    "through|in the print room ask|for|on|at", "plotter", "the handheld|handhelds", "guest wifi",
    "second screen at ?my work|desk", "photocopier|copier", "on the big screen|monitor|projector",
    (
        "council|work|works|school|they|taxpayer|taxpayers pays|paying|pay ?for ?the data|wifi|toner|ink|paper|"
        "petrol|fuel|diesel"
    ),
    "big screen|monitor in|at|on +2 work|office|desk|control",
    "work|works|council franking|sewing|3d machine|printer|van|pickup|truck|minibus|mower|trailer|account",
    "laminator",
)
"""Work's kit."""

_SITES: Final = (
    "netflix|netflicks|vinted|ebay|etsy|depop|tiktok|youtube|iplayer|spotify|disney|steam|wordle|minecraft|fifa|"
    "sims|fortnite|roblox|tinder|"
    "hinge|bumble|asos|shein|temu|rightmove|paddy|bet365|betfair|euromillions|lottery|ancestry|pinterest|twitch|"
    "xbox|playstation|eurovision|"
    "emmerdale|corrie|traitors|zoom|gumtree|amazon|argos|onlyfans|crunchyroll|wallpaper|bitcoin|crypto|fanfic|"
    "fanfiction|sudoku"
)
PRIVATE_END: Final = Phrases(
    "scrolling|scroll",
    (
        "posting|typed|typing|writing|wrote|tweeting|reading|type ?all ?up this|these|it|your ?up ?on ?all "
        "?nonsense ?from ?off"
    ),
    "my blog|podcast|tweets|instagram", "blogs back",
    _SITES,
    "insta|instagram|facebook|fb", "candy crush", "football manager", "bake off", "love island", "match of the day",
    "the darts|cricket|football|match|rugby|races|snooker|olympics|euros", "fantasy football", "prime video",
    "now tv", "open uni|university",
    "my|her|his|our dissertation|essay|novel|screenplay|coursework|masters|degree|thesis|homework|cv",
    (
        "party|wedding|birthday|christening|hen|stag|shower|engagement|raffle invites|invitations|invite|cards|"
        "posters|tickets|flyers|video|photos|banner"
    ),
    "invites|invitations", "orders|order of service",
    (
        "my ?own ?little ?side business|banking|shopping|holiday|holidays|ancestry|bets|bookings|nails|band|"
        "knitting|knitted|allotment|tax|mortgage|dating|family|food shop|tree|return|photos|pictures|invoices"
    ),
    "side hustle|business|businesses",
    "stuff for my mums|dads|wife|husband|mates|sisters|brothers|kids|sons|daughters",
    (
        "for my|our|her|his ?own ?little mates|sisters|brothers|mums|nans|kids|sons|daughters|cousins|band|club|"
        "wedding|church|scouts|team|nieces|nephews"
    ),
    "mates wedding", "nieces|nephews wall|birthday|wall|project|homework",
    "my mum|nan|son|daughter|kids|lad|mrs|missus|husband|wife ?has|is|has ?had|uses|used|watches|plays|likes",
    "the kids have|use|play|play|watch|love", "games|gaming", "episodes|eps of",
    "streamed|streaming|binge|binged|bingeing +5 series|season|seasons|episode|episodes|film|films",
    (
        "selling|listed|listing|flogging|flog my|the|some|_ tops|xbox|sofa|stuff|things|coats|clothes|shoes|bits|"
        "car|pram"
    ),
    "sourdough|recipes", "holiday photos", "takeaway menus|order", "lonely hearts",
    "watching|watched +3 film|films|box set|boxset|telly|series", "trip|holiday booked|booking",
)
"""What is plainly private."""

NOT_SO: Final = Phrases(
    "my own|personal phone|laptop|data|time|tablet|ipad|mobile", "own data|4g|5g|time",
    "in its bag|drawer|case|cupboard", "switched|turned off", "shut|locked|left at", "not allowed|supposed to",
    "wouldnt dream", "on my|a day off", "annual leave", "never|didnt|dont|not use|used|using", "phone ban|bans",
    "paid|paying for it|them|the ?paper myself", "with permission", "line|my manager said|says|okd|agreed|knows",
    "home|school|care ?from the parents", "for the|our residents|clients|kids at|pupils|children|class",
)
"""Own kit and own time, and leave given."""

BREAK: Final = Phrases(
    "my|our|a|on|in|at ?my lunch|dinner|tea|break|breaks|lunchtime|dinnertime|breaktime", "my|a day|week off",
    "annual leave", "own time", "own phone|data", "on holiday", "after work", "before work",
    "never|dont|didnt|wouldnt", "for work|the residents|the kids|our residents|my clients", "off duty", "weekend",
)
"""Time that is one's own."""

AT_WORK: Final = Phrases(
    "on the clock",
    (
        "in ?the ?back|middle ?of ?the|a ?team|budget|board|staff meeting|briefing|meetings|training|supervision|"
        "committee"
    ),
    (
        "during ?the|a|my|our ?team meeting|meetings|briefing|shift|shifts|training|work|lessons|assembly|hours|"
        "committee|teams|calls"
    ),
    (
        "between ?the|two jobs|calls|deliveries|drops|visits|parents|appointments|patients|rounds|lessons|meetings|"
        "standup|stand"
    ),
    (
        "while|whilst|when im|i ?was ?am ?supposed|meant|should|pretend|do|on +3 working|work|duty|shift|supposed|"
        "plans|reports|notes|queue|hold|desk|listening"
    ),
    "on ?a ?night|late|my ?an ?early nights|shift|duty|shifts|lates", "at my|the desk|hatch|counter|till|front",
    "from my|the desk|cab|hatch|van|office|counter|control|linen",
    "in ?the work|company|councils|their|taxpayers time", "work|company|council time",
    "instead of working|work|doing", "paid|getting ?me|us ?by +3 to watch|play|sit|shop|do|scroll|knit|read",
    "duty desk|phone|room ?is|was|so dead|quiet|slow",
    "hour|hours|minutes|afternoon|morning +3 at|across|of ?the work|desk|day", "control desk|room",
    "all day|morning|afternoon at|in ?my work|office|desk", "before we open|opened",
    "quiet shift|night|friday|afternoon|morning", "teams call|meeting",
    "in|up the cab|van|gritter|lorry|wagon|layby|laybys",
)
"""On duty."""

_BLOCK: Final = (
    "filter|filters|firewall|blocker|ban|bans|proxy|websense|restrictions|restriction|safeguards|lockdown|tracker|"
    "logging|policy|settings|controls|password"
)
CONTROLS: Final = Phrases(
    (
        "get|gets|got|getting|gone|sneak|sneaks ?you ?me ?us|it ?straight round|around|past|through|by ?the|their|"
        f"our|its ?work|school|council ?web|it|net {_BLOCK}"
    ),
    (
        "bypass|bypassed|bypassing|dodge|dodging|dodged|disabled|disable|disabling|beat|beats|fool|fools|fooled|"
        f"trick|tricks|tricked|cheat|outsmarted ?the|their|our|its ?work|web {_BLOCK}|system|gateway|monitoring|"
        "sensor"
    ),
    "so|and|now it thinks im|were|i|its",
    "nobody|no one|dont|never tell it|ict|tell", "nobody|dont tell it but|that|about|dept",
    "a|my|the|this mouse jiggler|mover", "mouse jiggler|jigglers|mover", "jiggler",
    "keeps|keep|stay|stays me|my|it|us green|active|online|awake|available ?on ?teams",
    "proxy site|server|page|website", "web proxy",
    "doesnt|dont|wont|didnt|cant go through|hit|show|touch +2 filter|firewall|gateway|log|logs",
    "it|ict|they cant|dont|doesnt|wont ?even track|log|trace +6 if|so|because|personal|hotspot|own|that",
    "incognito so|at|on +3 work|it|they", "admin rights|password ?to ?on ?the|my ?work ?for",
    "jailbroke|jailbroken|rooted|unlocked ?the|my work|council|school|company",
    (
        "forwarded|forward|emailed|emailing|sent|sending +6 to my|our ?own ?personal ?home gmail|hotmail|yahoo|"
        "email|outlook|icloud"
    ),
    "to my|me ?own gmail|hotmail|yahoo", "on|onto|to my ?own ?personal dropbox|google drive", "disappearing messages",
    "auto delete on", "someones|his|her|their|old +3 login|password still|works|gets|lets",
    "still|lets|gets you|me|us on ?to ?the youtube|facebook|netflix|tiktok|insta|vinted|asos|paddy|twitch|ebay",
    "gets|lets|get|let you|me|us|everyone on|onto|in +2 through|round|past ?the",
    (
        "hotspot|hotspotting|tether|tethering|tethered +8 work|laptop|pc|block|blocked|blocks|filter|firewall|"
        "classroom|council|office"
    ),
    (
        "blocked|blocks|block|banned|bans +12 hotspot|tether|tethered|vpn|proxy|hotspotted|workaround|unless|"
        "method|trick"
    ),
    "it|ict|they blocked|banned|block|removed +4 so|but ?i|ive|we",
    "blocked|banned ?at|on ?work so|but i|ive|we|if|not",
    "switched|turned|turn|switch|took ?off the ?web filter|antivirus|firewall|tracker|monitoring|logging|camera off",
    "turned|switched|disabled off ?the filter|antivirus|firewall|tracker|monitoring|logging",
    "so ?that it|they|nobody|the dont|doesnt|wouldnt|cant|wont log|flag|flags|pick|track|notice +2 up|it",
    "was blocked",
)
"""Blocks, filters and checks got round."""

VPN: Final = Phrases("a|the|my|free|another vpn", "use|used|using|vpn ?a vpn", "vpn")
AT_WORK_NET: Final = Phrases(
    "work|council|school|office|depot|blocked|blocks|firewall|filter|it|ict", "staffroom|lates|shift|hq",
)
OF_HOME: Final = Phrases(
    "at home|my house", "own laptop|phone|tablet", "log|logs|logging in|on to the|work", "working from home",
    "cant get round|past", "tried to|and failed", "not allowed", "it have|has ?now ?finally fixed|helped|unblocked",
    "wont load|connect|work", "is|was ?been down|broken|broke|playing|slow", "phishing",
)

DETECTOR: Final = Detector(
    name="council_kit",
    emits=(_KIT_KIND, _TIME_KIND, _CONTROLS_KIND),
    find=together(
        in_company(_KIT_KIND, KIT, PRIVATE_END, unless=NOT_SO, confidence=0.8, whole_text=True),
        in_company(_TIME_KIND, AT_WORK, PRIVATE_END, unless=BREAK, confidence=0.45, whole_text=True),
        cued(_CONTROLS_KIND, CONTROLS, unless=OF_HOME, confidence=0.8),
        in_company(_CONTROLS_KIND, VPN, AT_WORK_NET, unless=OF_HOME, confidence=0.8),
    ),
)
