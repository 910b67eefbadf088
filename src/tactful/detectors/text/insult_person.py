"""Insults aimed at a person: at the reader, at somebody named, or in a role.

A word of insult counts where it is said of a target: "you", a name, "that
woman at the desk", "our manager". It does not count of oneself, of things and
animals, or between friends, where the words around it are fond.

Notices:
    [[Our manager is a complete snake]] and he knows it.
    [[You lazy cow]], get a job.
    [[Dave is a total dickhead]] and so is the van.
    [[You're all a bunch of clowns]] on that committee.
    Ask [[that useless lump in payroll]].

Leaves alone:
    I'm such an idiot, I left the oven on.
    Happy birthday you ugly old git, love you loads.
    Our dog is a pig and the cat is a snake.
    The ref is a clown, always was.
    She told me not to be an idiot.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_HARD: Final = (
    "idiots?|morons?|imbeciles?|cretins?|halfwits?|half-?wits?|dimwits?|bitch(?:es)?|b\\*+tch|bastards?|b\\*+d|"
    "twats?|tw\\*ts?|pricks?|pr\\*cks?|dick(?:head)?s?|"
    "d\\*ckheads?|knob(?:head)?s?|bellends?|wankers?|w\\*+rs?|tossers?|arse(?:hole)?s?|a\\*+holes?|assholes?|shits?|"
    "shithouse|scum(?:bag)?s?|"
    "slags?|sluts?|whores?|nonces?|paedos?|pedos?|perverts?|pervs?|creeps?|weirdos?|cunts?|c\\*+ts?|cu\\*t|"
    "c\\*\\*\\*s?|fuckwits?|"
    "gobshites?|shithead|waste of (?:space|oxygen|skin|air)|disgrace|psychos?|sociopaths?|narcissists?|nutters?|"
    "losers?|cowards?|lowlifes?|lowlife|bull(?:y|ies)|liars?|thie(?:f|ves)|parasites?|leech(?:es)?|drunks?|alkies?|"
    "crooks?|jobsworths?|simpletons?|thickos?|"
    "clowns?|snakes?|weasels?|maggots?"
)
_MILD: Final = (
    "tools?|pillocks?|plonkers?|numpt(?:y|ies)|muppets?|dinosaurs?|fossils?|rats?|worms?|toads?|dragons?|donkeys?|"
    "doughnuts?|melts?|wet wipes?"
)
_SOFT: Final = (
    "cows?|pigs?|heifers?|lumps?|lards?|whales?|gits?|sods?|hags?|witch(?:es)?|munters?|trouts?|mingers?|mooses?|"
    "slobs?|old bags?|old bats?|excuse for a (?:man|woman|human|manager)"
)
_BAD: Final = (
    "absolute|total|complete|utter|proper|right|lazy|fat|ugly|stupid|thick|useless|dirty|filthy|nasty|evil|spineless|"
    "brainless|gormless|clueless|incompetent|"
    "pathetic|miserable|vile|horrible|two-?faced|lying|thieving|jumped-?up|arrogant|ignorant|bitter|sad|fucking|"
    "f\\*+ing|effing|bloody|little|"
    "big|old|smug|slimy|greedy|drunken|bald|daft|corrupt|worthless|disgusting|hopeless|bone idle|idle|moronic|"
    "idiotic|poisonous|toxic"
)
_WORSE: Final = (
    "lazy|fat|ugly|stupid|thick|useless|dirty|filthy|nasty|evil|spineless|brainless|gormless|clueless|vile|lying|"
    "thieving|disgusting|worthless|bitter|miserable|jealous|greedy"
)
_TARGET: Final = (
    "he|she|they|whoever (?:[\\w']{1,15} ){1,12}?[\\w']{1,15}|(?:my|our|the|that|this|your|their) (?:\\w{2,14} "
    "){0,2}?(?:manager|boss|supervisor|gaffer|foreman|head|director|chief|leader|deputy|chair|secretary|"
    "clerk|officer|inspector|warden|councillor|caretaker|nurse|doctor|teacher|landlord|neighbour|tenant|resident|"
    "driver|receptionist|woman|man|bloke|fella|"
    "lad|girl|lady|guy|team ?leader|colleague|apprentice|agency|mp|mayor|head ?teacher|principal|governor|social "
    "worker|assistant|trainer|customer)s?"
    "(?: (?:in|at|from|of|on) (?:the )?\\w{2,14}| upstairs| downstairs| next door)?"
)
_SOFTLY: Final = "(?: just| only| still| clearly| honestly| really| all| both| such| what i'd call){0,2}"
_IS: Final = (
    f"(?:['\u2019]s{_SOFTLY} (?:an?|the|some|nothing but|one)|(?:['\u2019]re| is| are| was| were){_SOFTLY}(?: an?| "
    f"the| some| "
    f"nothing but| one)?)"
)
_BE: Final = (
    "(?:'re|re| are|'r)(?: just| only| all| such| nothing but)?(?: an?)?(?: bunch of| pack of| load of| shower of)?"
)
_WORD: Final = (
    f"(?:(?:{_BAD}) ){{0,3}}(?:{_HARD})|(?:(?:{_BAD}) ){{1,2}}(?:{_MILD})|(?:(?:{_BAD}) ){{0,2}}(?:{_WORSE}) "
    f"(?:(?:old|little|fat) )?(?:{_SOFT})"
)
_END: Final = r"(?![\w'-])"
_PATTERNS: Final = (
    (re.compile(rf"(?:(?<=[.!?] )|(?<=\n)|^)(?:{_WORSE}) (?:(?:{_WORSE}|old|little|fat) )?(?:{_SOFT}|"
    rf"{_HARD})(?=[.!?]|$)"), 0.6),
    (re.compile(rf"(?<![\w'])(?:{_TARGET}){_IS} (?:{_WORD}){_END}"), 0.8),
    (re.compile(rf"(?<![\w'])(?:you|u|ur){_BE} (?:{_WORD}){_END}"), 0.85),
    (re.compile(rf"(?<![\w'])(?:you|u|ya) (?:{_WORD}){_END}"), 0.8),
    (re.compile(rf"(?<![\w'])(?:that|those|every|these) (?:(?:{_BAD}) ){{0,2}}(?:{_WORSE}|{_HARD}) (?:(?:old|little|"
    rf"fat) )?(?:(?:{_SOFT}|{_HARD}) )?(?:in|at|from|on|who|running|upstairs) (?:the )?\w{{2,20}}"), 0.75),
)
_NAMED: Final = re.compile(rf"(?<![\w'])[A-Z][a-z]{{2,14}}(?: [A-Z][a-z]{{2,14}})?(?i:{_IS} (?:{_WORD}){_END})")
_TURNS: Final = re.compile(
    r"(?<![\w'])(?:could(?:n't|nt| not) (?:run a bath|organise a|find his own|find her own|find their own|manage a)|"
    r"not the sharpest|thick as (?:mince|pig ?shit|two short planks)|"
    r"has(?:n't| not) got (?:a clue|two brain cells)|one brain cell between|(?:dumb|thick) as a|face like a "
    r"(?:slapped|smacked|bulldog)|"
    r"face for radio|nobody likes (?:him|her|you)|everyone hates (?:him|her|you)|thinks the sun shines)(?!\w)",
)
_FOND: Final = re.compile(
    r"\b(?:love (?:you|ya|u|him|her|them|it|this)|birthday|congratulations|congrats|proud|well done|bless (?:him|her|"
    r"you)|miss (?:you|him|her)|daft sods?|anniversary|thank|thanks|cheers|my (?:husband|wife|brother|"
    r"sister|mate|mates|best mate|dad|mum|son|kids|nephew|cousin)|happy retirement|legend|hero)\b|"
    r"[\u2764\u2665\U0001f495-\U0001f49c\U0001f970\U0001f618\U0001f917]",
)
_OTHERS: Final = re.compile(
    r"\b(?:dogs?|cat|cats|puppy|pup|kitten|hamster|goat|horse|pony|chicken|hens?|seagulls?|ref|referee|var|linesman|"
    r"umpire|villain|character|episode|"
    r"in (?:the|this) (?:film|book|show|series)|villains|on the telly|season \d|pigeons?|neutered|nutered|chipped|"
    r"tomcat|ginger tom|squirrel|laptop|printer|duck|goose|swan|parrot|rabbit|panto)\b",
)
_AROUND: Final = 90
_SELF: Final = re.compile(r"^(?:you|u|ur)\b.{0,60}\b(?:i thought|i told myself|i said to myself)")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield insults whose target is a person, leaving out the fond ones."""
    del lexicon
    reached = -1
    for start, end, sure in sorted(_said(prose)):
        if start >= reached and not _excused(prose, start, end):
            reached = end
            yield Noticed("insult_person", start, end, sure)


def _excused(prose: Prose, start: int, end: int) -> bool:
    """Tell whether the words around are fond, or speak of animals, games and stories."""
    near = prose.text[max(0, start - _AROUND) : end + _AROUND].lower()
    wide = prose.text[max(0, start - 3 * _AROUND) : end + _AROUND].lower()
    return bool(_FOND.search(near) or _SELF.search(near) or _OTHERS.search(wide))


def _said(prose: Prose) -> Iterator[tuple[int, int, float]]:
    for pattern, sure in _PATTERNS:
        for match in pattern.finditer(prose.plain):
            yield *prose.span(match.start(), match.end()), sure
    for match in _NAMED.finditer(prose.text):
        yield match.start(), match.end(), 0.75
    for match in _TURNS.finditer(prose.plain):
        yield *prose.span(match.start(), match.end()), 0.7


DETECTOR: Final = Detector(name="insult_person", emits=("insult_person",), find=find, reads=EVERYTHING)
