"""The press, a broadcaster or a large channel in touch about what the writer posted or knows.

It goes by an outlet (a paper, a station, a podcast, a channel with its
followers, a reporter) near words of being approached, quoted, filmed or paid.
Being a reader or a listener, and writing to a paper, stay silent.

Notices:
    The [[Gazette has messaged me]] about my thread on the tip queue.
    A [[YouTuber with 300k wants to film]] me at the depot.
    [[Somebody from BBC radio]] rang, they saw my post.

Leaves alone:
    I wrote to the Citizen about the swifts, they cut the best bit.
    Listening to a podcast about Romans while the bread proves.
    The Sun says it will rain, I want my money back.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

_NAMED: Final = (
    "bbc|itv|itn|c4|s4c|guardian|telegraph|independent|observer|mirror|express|argus|chronicle|gazette|herald|tribune|"
    "anglia|dezeen|mumsnet|ladbible|reuters|vice|buzzfeed|newsnight|panorama|advertiser|courier|examiner|bulletin|bauer"
)
_MAYBE: Final = (
    "citizen|sun|mail|times|star|metro|record|echo|post|news|standard|leader|journal|press|north|east|eye|"
    "radio|counties|cymru|channel|tv|telly"
)
_WORKER: Final = (
    "journalist|journalists|journo|reporter|reporters|producer|researcher|youtuber|youtubers|podcaster|"
    "podcasters|vlogger|podcast|podcasts|influencer|tiktoker|streamer|blogger|columnist|photographer"
)
_WANTS: Final = (
    "rang|ring|ringing|rung|called|calling|phoned|emailed|dmed|dmd|messaged|contacted|want|wants|wanted|"
    "asked|asking|asks|offered|offering|offers|approached|quoted|quote|quotes|lifted|interviewed|interview|"
    "invited|left|pinged|tracked|found|knocked|texted|inboxed|filmed|keeps|slid|replied|got|picked|nicked|"
    "reached|used|ran|run|printed"
)
_ME: Final = "me|my|us|i|our|we|mine|a|the|if|for|in|about|what|voicemail|up|to|my|can|would|who|quote"

OUTLETS: Final = Phrases(
    f"the|bbc|look|radio|channel|sky|sunday|daily|evening|local|milton|private|three|mk {_MAYBE} ?news|live|4|"
    f"5|4s|counties|cymru|lot +2 {_WANTS} +3 {_ME}",
    f"{_NAMED} +5 {_WANTS} ?up ?in ?back {_ME}", f"podcast|youtube people|lads|lot|crew|girls +6 {_WANTS} +2 {_ME}|an",
    f"{_WORKER} +8 wants|want to film|interview|speak|talk|chat|run|use", f"{_WORKER} +8 {_WANTS} ?up ?in {_ME}",
    f"{_NAMED} rang|phoned|called|emailed|dmed|messaged", "bbc +3 rang|messaged|emailed|called|want|wants",
    "student|uni|university|local|school|college paper|papers|newspaper|magazine|radio +6 rang|wants|want|"
    "dmd|dmed|asking|quoted|used|offered|as|a|messaged|ten|chat|in",
    "paper|papers|newspaper|magazine|magasine|mag|website|site|documentary|show|programme|programmes ?has|"
    f"have|had +1 {_WANTS} +2 me|my|us|our",
    "a website called", "weekly|monthly magazine|magasine has offered",
    "production|telly|tv|film company +4 wants|want|emailed|rang|like|asked|email",
    "email|message|dm|dms|call|voicemail|phone|text|chat from|off|with|on +2 the|a|bbc|some|lady|girl|lad|"
    "bloke +2 bbc|guardian|mirror|sun|mail|times|podcast|radio|paper|journalist|reporter|production|citizen|"
    "telegraph|argus|record|channel|producer|phone|chronicle",
    "girl|lad|lass|lady|man|woman|chap|bloke|fella|someone|somebody off|from|with +2 the|a|bbc|student|ou|"
    "some +1 bbc|guardian|mirror|sun|mail|times|podcast|radio|paper|citizen|telegraph|argus|record|chronicle|"
    "channel|echo|gazette|youtube|press|news",
    "channel|channels|youtuber|podcast|tiktok|mum|lad|dads|page with|got +3 subs|followers|k|300k|900k",
    "big youtuber|tiktoker|influencer|channel",
    "to|with|for|at|by|from|be|up|out|off the|a ?young|nice ?local journalist|reporter|press|papers|producer|youtuber",
    "quoted in the|a ?local|student|school|national paper|press|news|sun|mail|mirror|guardian|times|citizen",
    "in the actual sun|mail|mirror", "put it|me in the sun|mail|mirror|paper", "off the record",
    "go|gan|going on|off ?the record", "a council|town source|hall ?insider", "a source", "council worker writes",
    "furry microphone", "tape recorder", "late|evening bulletin", "radio _ want|wants|wanted|rang|called|messaged",
    "channel 4|5 rang|want|wants|called|messaged|emailed", "good morning britain in",
    "look north|east rang|want|wants|in|emailed|dmed", "private eye have|has|dmed", "anglia|granada on the phone",
    "had anglia|bbc|itv|granada on", "for the ?local papers|paper|news|telly ?about",
    "auditor|auditing channel|channels|youtuber|bloke", "pull quote",
    "podcast +3 asked|has|have|want|wants +2 me|us|my", "hyperlocal",
    "my thread|post|tweet|blog|video is|was in|on the news|paper|telly|radio", "read out my tweet|post",
    "camera in my", "follow our|my +2 all winter|week|for", "for my screenshots|story", "page _ me|thats",
    "vine|vines|vineshow lot want|wants",
)
MINE: Final = Phrases("me|my|us|our|mine|i|im|ive|id")
AT_WORK: Final = Phrases(
    "council|councils|depot|gritter|gritters|gritting|bin|bins|binman|binmen|lorry|lorries|uniform|lanyard|"
    "desk|work|works|office|job|crew|crews|school|schools|care|carer|homes|contact|hub|library|housing|"
    "social|officer|tenants|town|service|services|van|shift|duty|team|staff|planning|potholes|pothole|tip|hi|"
    "jackets|flats|rises|nursery|benefits|benefit|gravedigger|sandbags|lift|towpath|cemetery|lights|clamps|"
    "ticket|binlorry|estate|leisure|pool|parks|highways|road|roads|counter|refuge|payroll|manager|boss|"
    "canteen|dinner|gov|insider|source|thread|blog|post",
)
READER: Final = Phrases(
    "wrote|write|writing|written ?in to the", "letter|letters to|in the", "letters page", "read|reading|reads in the",
    "listening to", "job advert|advertised", "printed|published my letter|poem|recipe",
    "my recipe|roses|marrow|dog|cat|cake|scone|garden|allotment in", "competition|crossword",
)

DETECTOR: Final = Detector(
    name="press_contact",
    emits=("press_contact",),
    find=together(
        in_company("press_contact", OUTLETS, AT_WORK, unless=READER, confidence=0.85, whole_text=True),
        in_company("press_contact", OUTLETS, MINE, unless=READER, confidence=0.45, whole_text=True),
    ),
)
