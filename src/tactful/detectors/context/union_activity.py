"""A trade union at work: ballots, strikes, pay disputes, solidarity.

The names of unions and plain words of industrial action. A strike of
lightning, a bowling strike and a polling-station ballot are left alone.

Notices:
    The [[GMB]] have said no.
    [[Picket]] from six, bring a flask.
    [[Solidarity with the]] bin crews.
    We [[are on strike]] Wednesday.

Leaves alone:
    Lightning will strike twice, says my nan.
    Three strikes at the bowling and a split.
    My local branch of the library.
    I am a member of the rugby union.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import WORDS_ONLY, Detector, Noticed
from tactful.detectors.near import around
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

CUES: Final = Phrases(
    "unison|gmb|tuc|nasuwt|usdaw|aslef|prospect|ucatt|nahtunion|napo", "unite the union",
    "unite members|branch|rep|steward|says|ballot", "eis strike|members|ballot|rep|deal",
    "neu strike|members|rep|ballot|picket", "rmt strike|members|picket", "pcs members|strike|rep|union",
    "bma strike|members|ballot",
    "trade union|unions|unionist",
    "union meeting|rep|reps|steward|demo|members|member|branch|ballot|dues|banner|subs|conference|office|food|box|"
    "rally|organiser|recognition|says|endorse|backing|won|told|leaflet", "my|our union",
    "join a|the|your|our|my union", "shop steward|stewards", "our steward",
    "picket", "pickets", "picketing", "picket line|lines", "on strike",
    "strike day|days|fund|ballot|action|pay|dates|vote|off|notice|committee|rally|breaker|breakers",
    "going|out|all|were|im|are on strike",
    "striking on|for|with|again|tomorrow|monday|tuesday|wednesday|thursday|friday", "im striking", "we strike",
    "strikers", "strike for",
    "ballot paper|papers +6 yes|union|pay|strike|turnout|vote|members|back|post|gmb",
    "ballots landed|closes|opens|out", "ballot closes|opens", "voted|vote|ticked|tick yes +6 strike|pay|ballot|offer",
    "why i ticked|voted yes", "pay offer|dispute|claim|award rejected|vote|ballot|turnout|insult|derisory",
    "the pay offer", "pay dispute", "industrial action", "work to rule",
    "action short of", "walkout", "walk out on|at|from +3 monday|tuesday|wednesday|thursday|friday|strike",
    "solidarity with|from|to the|our|all|every|bin|crews|teachers|nurses", "solidarity", "fairpay",
    "collective bargaining", "negotiating committee", "health and safety rep", "my rep", "your rep", "workplace rep",
    "branch secretary",
    "reject the offer", "rejected the offer", "deal accepted", "out on the picket", "durham miners|big gala|meeting",
    "tolpuddle", "may day march|rally", "may day", "turnout +6 yes", "yes on +4 turnout",
    "we are all out +4 gates|gate|picket", "fire and rehire", "living wage campaign", "equal pay claim|march|fight",
    "back pay",
)
_UNLESS: Final = re.compile(r"\b(?:rugby union|credit union|student union|students union|union jack|union flag|"
r"soviet union|european union|union street|civil union|western union|bowling|lightning|strike a pose|strikers? "
r"(?:scored|partnership)|centre forward)\b")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield words of union life."""
    del lexicon
    reached = -1
    for start, end in CUES.find(prose):
        if start >= reached and not _UNLESS.search(around(prose, start, end)):
            reached = end
            yield Noticed("union_activity", start, end, 0.85)


DETECTOR: Final = Detector(name="union_activity", emits=("union_activity",), find=find, reads=WORDS_ONLY)
