"""A friend or follow request to or from somebody met through work.

It goes by what is done on a site (added, accepted, followed back, a request, on
my snap) in a draft that speaks of people whom the service works with. A request
that was refused, friends of one's own and colleagues stay silent.

Notices:
    One of my lads from the hostel [[asked to be friends]] and I've [[accepted him]].
    My year nines saw my TikTok so I [[followed them all back]].
    Case closed on Friday, [[added her on Facebook]] on Saturday.

Leaves alone:
    Got a friend request off one of my tenants, declined it and told my manager.
    My whole team has added me on here, hello all.
    My daughter accepted her place at college.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.served import PERHAPS, PLACES, PLAIN
from tactful.detectors.together import in_company, together

_KIND: Final = "befriend_client"
_SITE: Final = (
    "here|facebook|fb|insta|instagram|snap|snapchat|tiktok|twitter|duolingo|strava|roblox|fortnite|xbox|"
    "discord|whatsapp|bereal|linkedin|messenger|playstation"
)
_ONE: Final = "him|her|them|me|each|every|all|back|one|you|us"

ACTS: Final = Phrases(
    f"added|accepted|followed|friended|adding|accepting|add|accept|follow {_ONE} ?of ?all|one|you|them ?back "
    f"?on ?{_SITE}",
    f"added|accepted|followed|friended|add|accept|follow +3 on {_SITE}",
    "follow|followed|following|follows|add|adds|added +3 back", "friend|follow request|requests",
    "request came|popped|arrived|landed|pinged|sat|waiting|from|off", "requests from|off|since",
    "asked|wants|wanted|asks|asking|ask to|me|can|could +2 add|follow|friend|be ?me|friends|your ?on ?me",
    f"friends|pals|mates|mutuals|buddies|connected ?now on {_SITE}", f"friends on {_SITE} now",
    "wants to be your friend", f"found|finding me|my on|insta|tiktok|facebook|page|profile|account|snap ?{_SITE}",
    "on|in my snap|insta|facebook|close|socials|fb|discord|friends ?friends ?list",
    f"hes|shes|theyre|them|her|him on my {_SITE}", "put me in a group chat",
    "give|gave +4 ur|my|your snap|insta|tiktok|handle|username",
    "hit|pressed|clicked|tapped ?on accept|follow|confirm|yes|add ?back", "snap|snapchat streak|streaks",
    "following|followed every|each|all one|of|them ?you ?back", "kudos", "unfriend|unfollow him|her|them",
    "bump him|her off", "takes|take|taken him|her|them off", "course i said yes", "course i pressed it|yes|accept",
    "on her|his|their|my close|snap|snapchat|insta ?friends", "mutuals|gamertag|gamertags", "day streak",
    "followers now", "pressed|said yes|it to the lot", "asking to be pals|friends|mates",
    "ill follow|followed u|you ?all back", "opened my account up", "requested|messaged me +4 accept|accepted",
    "squad|duos now|with|till|by", "said yes obvs|obviously|of|course", "accept",
)
YOUNG: Final = Phrases(
    "shes|hes|theyre ?only|just 10|11|12|13|14|15|16|17|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen",
    "average age", "in year 3|4|5|6|7|8|9|10|11", "age|aged 8|9|10|11|12|13|14|15|16|17",
    "seventeen|sixteen|fifteen|fourteen|thirteen and", "kids off|from|at the", "in room|flat _", "her case",
    "playscheme|summer school|scheme", "my run|crossing|bus", "my wednesday|monday|tuesday|thursday|friday lot",
    "test purchase|work experience|apprenticeship girls|lads|lad|girl", "off my crossing|bus|run",
    "was my key|support|social worker", "i taught him|her|them", "i used to support|teach|foster|look|work|visit",
    "i supported|taught|fostered|mentored|coached him|her|them", "my old|former students|pupils|class|kids",
    "her|his case|worker", "our|my sessions|programme|group|course|lessons", "weeks together",
    "finishing|finished a|my shift at the", "the centre i work", "last|first day of|on the placement|unit",
    "year 6s|7s|8s|9s|10s|11s", "year six|sevens|nines|elevens",
    "the friday|monday|tuesday|wednesday|thursday|saturday teens|kids|youth|lads|girls", "teens",
)
REFUSED: Final = Phrases(
    "declined|ignored|rejected|refused|deleted|unfriended|blocked", "turned it|her|him|them down",
    "left it unanswered|there|pending|and|told",
    "not|never|dont|didnt|wont|cant ?going ?to ?be accept|accepting|add|adding|accepted|added|follow",
    "have to|had ?to ?say no", "took|taken|taking them|him|her ?all off|down",
    "said|say|pressed|hit|clicked no|decline|ignore|delete", "still a no", "hardest no", "didnt press|click|hit",
    "policy +3 no", "nope", "no from me", "my whole|new team", "new team has", "colleague|colleagues|workmates",
    "old colleague", "not work", "my|our gran|nan|mum|dad|sister|brother +14 followed|added|follow|add|accepted me",
)

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        in_company(_KIND, ACTS, Phrases(*PLAIN), unless=REFUSED, confidence=0.85, whole_text=True),
        in_company(_KIND, ACTS, Phrases(*PERHAPS), unless=REFUSED, confidence=0.7, whole_text=True),
        in_company(_KIND, ACTS, Phrases(*PLACES, *YOUNG.written), unless=REFUSED, confidence=0.6, whole_text=True),
    ),
)
