"""Threats to a person: harm promised, wished, or hinted at with "I know where you live".

A verb of harm in the first person with somebody as its target, harm that
somebody ought to come to, and the stock phrases of menace. Curries, feet and
whoever finished the milk may be murdered freely; so may the speaker, by
somebody fond.

Notices:
    [[I'll break your legs]] if you park there again.
    [[I know where you live]], pal.
    Somebody like that [[needs a good kicking]].
    [[Hope you get run over]] on the way home.

Leaves alone:
    I could murder a curry and my feet are killing me.
    My mum will kill me when she sees the carpet.
    I'm going to smash this exam and kill it at karaoke.
    I will literally murder whoever finished the milk.
    Be a shame if it rained on the barbecue.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.near import around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_HARM: Final = (
    "kill|stab|shoot|strangle|throttle|knife|batter|break|smash|punch|slap|hit|deck|knock|burn|hurt|drown|bury|hang|"
    "smack|kick|run|beat|cut|slit|rip|"
    "set fire to|lamp|twat|leather|chin|glass|bottle|torch|finish|end|destroy|get"
)
_YOU: Final = "you|u|ya|him|her|them|em|'em|the lot of you"
_BODY: Final = (
    "legs?|arms?|neck|face|jaw|nose|teeth|head|skull|back|fingers?|finger|kneecaps|knees|bones|throat|eyes|kids|"
    "house|windows|car|door|tyres"
)
_WILL: Final = (
    "(?:i|we)(?:'ll|ll| will|'m going to|m going to|'m gonna|m gonna| am going to| swear i'll|'d|'re going to|'d "
    "love to| would love to| want to| wanna| could happily)|gonna"
)
_DO: Final = (
    "kill|stab|shoot|strangle|throttle|knife|batter|punch|slap|deck|hurt|drown|bury|hang|smack|beat|glass|bottle|"
    "kneecap|chin"
)
_STRONG: Final = (
    rf"(?:{_WILL}) (?:\w{{2,10}} )?(?:{_HARM}) (?:your|ur|his|her|their|every|yer) (?:\w{{2,10}} )?(?:{_BODY})",
    (rf"(?:{_WILL}) (?:fucking |actually |seriously |personally )?(?:stab|shoot|batter|punch|slap|deck|hurt|drown|"
    rf"knife|glass|smack) (?:{_YOU})"),
    (r"(?:i|we)(?:'ll|ll| will|'m gonna|'m going to) (?:come and |hunt and |hunt )?(?:find|be waiting for|come for|"
    r"get|sort|hunt|do|finish) (?:you|u)(?: down| out| in)?(?= (?:and|when|for this|one day|myself|you)|[.!]|$)"),
    (r"(?:i|we|some of us|one of us)(?: all)? knows? (?:exactly )?where (?:you|u|he|she|they|your \w{2,12}|his "
    r"\w{2,12}|her \w{2,12}) (?:live|lives|park|parks|work|works|sleep|sleeps|drink|drinks|go|goes)"),
    r"(?:i|we) know (?:which|what) (?:school|nursery|house|gym|pub|street|car) (?:your|you|his|her|their|he|she|they)",
    r"(?:i|we) know (?:your|ur) (?:address|reg|route|car|shifts|street|house)",
    r"(?:i|we) know where (?:he|she|they)(?:'s|'re|s|re| is| are) (?:drinking|sleeping|parked|living|working|staying)",
    (r"(?:wants to|want to|should|ought to|going to|gonna|could|'ll|will) (?:push|shove|throw|chuck) (?:her|him|them|"
    r"you) (?:down|off|under|out|in|into)(?: the \w{3,12})?"),
    r"(?:murder|kill|strangle) that (?:\w{2,12} )?(?:one|woman|man|bloke|lot) (?:in|at|from|who)",
    r"(?:why )?(?:can't|don't|cant|dont) (?:they|you|he|she) just (?:fucking )?(?:die|drop dead)(?: \w{2,8})?",
    r"(?:better )?watch (?:your|ur|yer|his|her|their) (?:back|backs|step)(?! garden| yard| door)",
    r"sleep with one eye open", r"snitches get (?:stitches|ditches|what)",
    r"you(?:'re|re| are)(?: a)? dead (?:man|meat|woman|when|if)(?: walking)?",
    r"you(?:'ll| will)(?: all)? (?:regret (?:it|this|that|the day)|pay for (?:this|that|it|what))",
    (r"(?:needs?|wants?|deserves?|could do with|asking for|due) (?:a )?(?:good |proper )?(?:kicking|hiding|slap|smack|"
    r"beating|shooting|hanging|stringing up|knocking out|lynching|thump(?:ing)?|leathering|battering)"),
    (r"(?:should|ought to|needs? to|want to) (?:all )?(?:be|get|have been) (?:shot|hanged|hung|strung up|gassed|"
    r"beaten|stabbed|lynched|burned|burnt|horsewhipped|flogged|birched)"),
    (rf"(?:somebody|someone|one of you|they|we) (?:should|ought to|wants to|needs to) (?:just )?(?:{_DO}|burn|torch|"
    rf"shoot|put a (?:match|brick|bullet)|set fire|firebomb|petrol bomb|blow up|run over) (?:{_YOU}|to|through|that|"
    rf"the|in)"),
    (r"(?:i )?hope (?:you|he|she|they|u|your \w{3,12}|his \w{3,12}|her \w{3,12})(?: all)? (?:get|gets|die|dies|burn|"
    r"burns|drown|drowns|choke|chokes|suffer|suffers|rot|rots|crash|crashes|catch|catches)(?: (?:in|on|of|cancer|run|"
    r"hit|stabbed|raped|what's|it))?(?: over)?"),
    r"(?:rot|burn) in hell",
    (r"(?:come|coming|pop|be) (?:round|over|down) (?:your|his|her|their|yours?) (?:house|yard|place|gaff|ours)? "
    r"?(?:with|and) (?:a |some |the )?(?:bat|lads|boys|hammer|mates|brick|sort)"),
    r"have (?:your|his|her) (?:eyes|teeth|legs|guts) (?:out|off|for)",
    r"(?:pay|paying) (?:you|him|her) a (?:little )?visit",
    (r"next (?:one|person|driver|cyclist|tenant|resident|time)(?: \w{2,10}){0,6} (?:gets|meets|is getting|will "
    r"get|goes|leaves)(?: \w{2,8}){0,4} (?:roller|fist|boot|bat|hammer|window|spade|shovel|kerb|wall|slap|lorry|"
    r"river|canal)"),
    r"(?:going|leaving|leaves|go|thrown|goes)(?: \w{2,10}){0,3} (?:through|out of|out) (?:the|that|a|my) window",
    (r"(?:got|have|have all got|clocked|noted) (?:your|his|her|ur|all your) (?:reg|number plate|address|plates)(?: "
    r"now)?"),
    (r"(?:let's|lets|meet me|see you|come) (?:outside|round the back|in the car park)(?: and)?(?: say (?:it|that) to "
    r"my face)?(?= and say|$)"),
)
_PATTERNS: Final = tuple(re.compile(rf"(?<![\w'])(?:{each})(?![\w'])") for each in _STRONG)
_SIGNS: Final = re.compile("[\U0001f52a\U0001f52b\U0001fa93\u26b0\U0001f9e8][\ufe0f\U0001f400\U0001f40d "
"]{0,3}.{0,20}(?:you know who you are|see you|watch|sleep well)")
_HARMLESS: Final = re.compile(
    r"\b(?:curry|cockerel|rooster|next door's (?:cat|dog)|pint|kebab|cuppa|brew|biscuits?|cake|bacon|pizza|chips|"
    r"lasagne|naan|mr whippy|milk|oat milk|karaoke|quiz|exam|pb|parkrun|chess|fifa|mario|fortnite|monopoly|xbox|"
    r"darts|pool table|scrabble|uno|tennis|netball|snooker|game|level|boss fight|dragon|zombies?|wasps?|flies|fly|"
    r"moths?|mosquitos?|slugs?|weeds?|nettles|alarm clock|printer|"
    r"nerf|water pistol|paintball|love (?:you|him|her|them)|cold|flu|well soon|the job|in touch|better|home safe|"
    r"some sleep|"
    r"sunburn\w{0,3}|good tan|cuddle|hug|kiss|film|book|episode|character|villain|pantomime|panto|photo|photograph|"
    r"picture|penalty|goal|free kick|"
    r"arrows|rapids|the bus|drill|rehearsal|whoever (?:finished|ate|drank|nicked|invented|designed|packs|packed))\b",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield threats whose target is a person."""
    del lexicon
    reached = -1
    for start, end, sure in sorted(_said(prose)):
        if start >= reached and not _HARMLESS.search(around(prose, start, end)):
            reached = end
            yield Noticed("threat", start, end, sure)


def _said(prose: Prose) -> Iterator[tuple[int, int, float]]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(prose.plain):
            yield *prose.span(match.start(), match.end()), 0.8
    for match in _SIGNS.finditer(prose.text):
        yield match.start(), match.end(), 0.6


DETECTOR: Final = Detector(name="threat", emits=("threat",), find=find, reads=EVERYTHING)
