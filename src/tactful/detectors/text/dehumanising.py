"""People spoken of as vermin, beasts, filth or things.

Vermin, beasts and the like count where people are plainly meant: a group, or
"they", "these", "that lot"; so do ways of getting rid of people as one gets
rid of animals. Real rats, gulls and slugs are left alone.

Notices:
    Netherfield again. [[They're vermin]], the lot.
    [[Migrants are cockroaches]], he says.
    Give them a flat and [[they breed like rabbits]].
    [[Not people at this point]], wildlife.
    Those kids [[want putting down]].

Leaves alone:
    The rats are vermin and they're back in the bin store.
    We ate like pigs and slept like dogs.
    Cockroaches in the kitchen again, they breed like rabbits.
    My kids are little monkeys.
    The cull of old software starts on Monday.
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

_GROUP: Final = (
    "muslims?|jews?|blacks?|asians?|gays|gyps(?:y|ies)|travellers?|immigrants?|migrants?|refugees?|asylum seekers?|"
    "foreigners?|romanians?|albanians?|somalis?|"
    "poles|nigerians?|pakistanis?|indians?|africans?|arabs?|irish|tenants?|residents?|claimants?|scroungers?|"
    "homeless|beggars?|junkies?|smackheads?|"
    "crackheads?|druggies?|alkies|addicts?|drunks|rough sleepers?|chavs?|teenagers?|teens|youths?|kids|prisoners?|"
    "offenders?|pensioners?|patients?|women|men|"
    "people on benefits|benefit claimants|single mums|the disabled|disabled people|the elderly|old people|trans "
    "people|protesters?|cyclists|councillors|"
    "people|families|squatters?|illegals?|service users?|clients|customers|the public|men in boats|boat people|"
    "gammons?|tories|lefties"
)
_BEAST: Final = (
    "vermin|cockroach(?:es)?|parasites?|leech(?:es)?|animals|savages|sub-?humans?|rats|maggots|lice|scum|filth|a "
    "plague|a tapeworm|tapeworms?|a cancer|a virus|a disease|"
    "an infestation|cattle|wild animals|zombies|the living dead|dogs|pigs|monkeys|apes|cabbages|vegetables|locusts|"
    "pond ?life|garbage|trash|human rubbish|"
    "human waste|sewer rats|wildlife"
)
_WHO: Final = (
    rf"(?:they|these|those|that lot|this lot|them|you people|the lot of (?:them|you)|(?:all |these |those |the "
    rf")?(?:{_GROUP}))(?: people| lot| families| kids)?"
)
_PATTERNS: Final = (
    (re.compile(rf"(?<![\w'])(?:{_WHO})(?:'re|re| are|'s| is| were)(?: all| just| nothing but| like| basically| "
    rf"literally| worse than| no better than)?(?: fucking| bloody| absolute| actual)?(?: a bunch of| a pack of)? "
    rf"(?:{_BEAST})(?![\w'])"), 0.8),
    (re.compile(rf"(?<![\w'])(?:{_WHO}) (?:all |just |only )?(?:breed|multiply|swarm|infest)(?:ing)?(?: (?:like|"
    rf"quicker|faster)(?: than)? \w{{2,12}}| and thieve)?(?![\w'])"), 0.8),
    (re.compile(r"(?<![\w'])(?:not (?:even )?(?:people|human|human beings)(?: at this point| any ?more|(?=,))|aren't "
    r"(?:even )?human|arent (?:even )?human|less than human|barely human|hardly human)(?![\w'])"), 0.85),
    (re.compile(rf"(?<![\w'])(?:swarms?|plagues?|infestations?|hordes?|herds?|nests?|vermin|cull|culling|breeding "
    rf"ground) of (?:the |these |those )?(?:{_GROUP})(?![\w'])"), 0.8),
    (re.compile(rf"(?<![\w'])(?:cull|exterminate|fumigate|put down|gas|neuter|sterili[sz]e|drown) (?:them|the lot|"
    rf"all|every one|em|'em|(?:the |these |those |all )?(?:{_GROUP}))(?![\w'])"), 0.75),
    (re.compile(r"(?<![\w'])(?:should(?:'ve|ve| have| of)? (?:be|been) (?:put down|drowned|culled|sterilised|"
    r"sterilized|neutered|gassed|exterminated)|drowned at birth|(?:wants?|needs?) (?:putting|culling|sterilising|"
    r"neutering|exterminating|fumigating)(?: down)?(?= |$|[.,!?]))"), 0.7),
    (re.compile(r"(?<![\w'])(?:feeding time at the|like feeding time at|it's|its|more like) (?:a |the )?zoo(?: with| "
    r"in here| at)?(?![\w'])"), 0.5),
    (re.compile(r"(?<![\w'])(?:thin(?:ning)? the herd|bed[ -]blockers?|oxygen thie(?:f|ves)|waste of "
    r"oxygen)(?![\w'])"), 0.5),
)
_SIGNS: Final = re.compile("[\U0001f412\U0001f435\U0001f98d]{2,}|[\U0001f400\U0001f401\U0001fab3]{2,}")
_REAL: Final = re.compile(
    r"\b(?:rat|mice|mouse|pigeons?|gulls?|seagulls?|foxes|slugs?|snails|weeds?|ivy|knotweed|pest control|bait|traps?|"
    r"bin store|gerbils?|hamsters?|puppies|puppy|dogs? walkers?|"
    r"cats?|kittens?|hens?|sheep|cows|cattle|farm|zoo trip|bonobos|tigers?|penguins|whipsnade|giraffes?|houseplants?|"
    r"plants?|cables|emails|spreadsheets?|"
    r"rugby|match|derby|wasps?|bees?|ants|moths?|mosquitos?|midges|nappies|socks|my kids|my boys|my lads|our lads)\b|"
    r"(?:^|[ .])the rats\b|cockroaches in",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield what makes beasts or things of people."""
    del lexicon
    reached = -1
    for start, end, sure in sorted(_said(prose)):
        if start >= reached and not _REAL.search(around(prose, start, end)):
            reached = end
            yield Noticed("dehumanising", start, end, sure)


def _said(prose: Prose) -> Iterator[tuple[int, int, float]]:
    for pattern, sure in _PATTERNS:
        for match in pattern.finditer(prose.plain):
            yield *prose.span(match.start(), match.end()), sure
    for match in _SIGNS.finditer(prose.text):
        yield match.start(), match.end(), 0.5


DETECTOR: Final = Detector(name="dehumanising", emits=("dehumanising",), find=find, reads=EVERYTHING)
