"""Contempt for residents, for the organisation or for the work itself.

It goes by whom the words are about (the public, residents, you lot, this
council, this estate) near words of contempt, and by phrases that warn people
off the service. Measured criticism, a hard day and jokes about oneself stay
silent.

Notices:
    [[Residents of this town are thick as mince]] and I'm on the phones.
    [[Worst place I ever worked]], don't apply.
    Honestly, [[half of them are taking us for mugs]], I sit on that counter.

Leaves alone:
    I think closing the centre at four is a mistake.
    I love this job even when it stinks.
    The goalkeeper is thick as mince.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

_KIND: Final = "work_contempt"

_THEM: Final = (
    "residents|tenants|claimants|public|customers|parents|owners|estate|lot|people|them|they|folk|town|these|"
    "some|half|most|pensioners|applicants|members|councillors|everyone|everybody|nimbys|council|department|"
    "place|service|callers"
)
_LOW: Final = (
    "thick|scum|scroungers|scrounging|filthy|animals|feral|moan|moaning|moaners|whinge|whinging|whingers|"
    "idiots|morons|muppets|clueless|useless|pathetic|stink|stinks|smell|mugs|clowns|joke|lazy|entitled|"
    "spongers|parasites|ungrateful|ignorant|selfish|vile|disgusting|chancers|fossils|cretins|liars|unwashed|"
    "rubbish|shambles|nutters|whiners"
)

CUES: Final = Phrases(
    f"{_THEM} +5 are|is|live|being|like|were|full ?as ?a ?of ?all ?so ?bloody ?just {_LOW}",
    f"{_THEM} +5 thick as mince|pig|two|shit", f"{_LOW} ?filthy ?ignorant the|lot of em|them|you|lot",
    f"lot of you|them|em are|is ?all {_LOW}",
    "half|most|all|some of em|them|you|these +4 mugs|pick|deserve|cant|couldnt|never|only|lie|lying|believe",
    "deserve what|the +4 they|get", "get a life|hobby|job|grip|dog", "get in the sea|bin",
    "dont|doesnt|do not need support|help +3 need ?a slap|kick|job|wash", "sob story|stories",
    "one in ten +3 deserve*", "the great unwashed", "end of my patience with the|these",
    "if you lot could|cant|cannot|knew|bothered",
    "couldnt|cant sort|organise|run a yoghurt|piss|bath|yogurt|tap|raffle",
    "you lot ?all ?just stink|moan|complain|want|deserve|never", "not an emergency",
    "ring|rings because theyre|they bored", "they ring because they",
    "people in that|this block|estate|road|street complain|moan|live", "live like animals|pigs|rats",
    "worst place i ?have ?ever worked|work", "worst council|employer|department|team ?in ?the",
    "hate this|my|the job|place|work|council", "wouldnt send a|my ?own goldfish|dog|kid|kids|mum|mother|cat|hamster",
    "dont put your|ur|youre|you mum|mam|nan|dad|kids ?in",
    "dont bother with|calling|applying|reporting|writing|the|emailing",
    "nobody|noone|no one here ?ever opens|reads|answers|cares|knows", "nothing works nobody",
    "well|we lose it|your|them in|again|twice", "ref|refs|reference|complaint in the bin", "in the bin cheers",
    "paid for by you lot", "only ?here for the pension|money|wage|sick", "im ?only paid to", "never a thank you",
    "sit in it for all", "taking us for mugs", "some people would|live|must|have no|cant shame|say|keep|like|animals",
    "some people have no shame", "as|about useful|much use as a|this|our", "joke of a council|place|department",
    "run by clowns|idiots|muppets|monkeys|children", "benefit|benefits scrounger|scroungers|cheats",
    "taxpayers money on these|them", "half their|the sob",
    "cant be arsed|bothered with these|them|you|the|residents|tenants", "and they still ?all moan", "do one love|mate",
    "why do they all ring", "before ringing|you ring the council", "id|who ring|rings the ?council if|about",
    "have no shame|manners|brain|brains|clue|idea",
    "sick of these|the|you public|people|residents|tenants|lot|parents", "feral _ year|kids|children|nine",
)
AT_WORK: Final = Phrases(
    "council|councils|residents|tenants|tenancy|claimants|public|parents|benefits|counter|desk|phone|phones|"
    "line|calls|ring|ringing|estate|estates|bin|bins|lid|recycling|bag|bags|school|job|office|work|works|"
    "worked|staff|rounds|uniform|duty|shift|blue|badge|badges|housing|care|clients|carer|library|reading|"
    "pool|wardens|permit|permits|ticket|customers|appointments|assessment|applications|team|department|wrote|"
    "app|consulted|arrears|interviews|officer|manager|committee|landlord|support|park|parks|bench|fountain|"
    "members|hub|letter|service|route|register|emergency|apply|lanyard|residents|week|form",
)
KINDLY: Final = Phrases(
    "love this|my|the job|work|place|council", "not having a go", "i think|believe that|we|it|the|closing",
    "dont ?blame the crew|staff", "keeper|goalkeeper|referee|ref|striker", "proud of my|our job|team|work",
    "calling|called me|us|council workers|all", "said|says council|binmen|we", "go back where you|i came",
    "you people are", "somebody put|wrote", "my old job", "old job", "dont hate", "this house", "me included",
    "factory", "work council workers", "all lazy i", "call centre for a", "estate agent",
    "i work for the council and i think", "as a resident", "read a history",
    "british gas|water company|landlord|bt|virgin", "phone company", "quoting|quote",
)

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(in_company(_KIND, CUES, AT_WORK, unless=KINDLY, confidence=0.6, whole_text=True)),
)
