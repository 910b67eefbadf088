"""Party politics: support, campaigning, standing for election, passing on a politician's words.

Support is a party's name beside words that can only be about voting, a tag or
slogan of the dated list ``data/parties.txt``, or a hint: a colour to vote for,
a rosette, a promise to kick them out. The names that are ordinary words
(labour, green, reform) never count by themselves.

Notices:
    Four more weeks and then [[vote Labour]], please.
    [[Tories out]], and not before time.
    Cold and wet but [[#LabourDoorstep]] was a joy.
    [[Give the red ones]] a go this time.
    A good morning [[canvassing]] in the rain.
    [[I'm standing for the parish council]] in May.
    [[Sharing this from our MP]], since it is short.

Leaves alone:
    Nineteen hours on the labour ward and a birthday party after.
    At a conservative estimate it took 40 tins of green paint.
    I'm standing for chair of the bowls club.
    Strictly was robbed, vote them out, I say.
    The reform of the rota is out on Monday.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.near import first_within
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import together
from tactful.detectors.word_lists import read_sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_ANY_NAME: Final = (
    "vote ?the %", "vote for ?the %", "voting %", "voting for ?the %", "voted %", "tick ?the %",
    "votes for %",
    "back % in may", "% in may", "get % in", "get ?the % out", "get % back in", "get rid of ?the %",
    "let ?the % back in",
    "kick ?the % out",
    "lend your vote to %", "switching to ?the %", "joined ?the %", "campaigning for ?the %", "canvassing for ?the %",
    "leafleting for ?the %", "doors for|fur ?the %", "marching +2 with ?the %", "voted|voting for % again",
    "% board|boards|poster|posters|sticker|stickers in|on", "fight +4 for ?the %", "candidate for ?the %",
    "% candidate",
    "standing for ?the %", "elect a % council|government|mp|mayor",
    "im % and proud", "% til i die", "at least with %", "never trust ?the %", "never vote %",
    "only ?the % will|can|have",
    "% is|are the only ones|one|party", "% party member", "member of the %", "up % membership", "vote % sticker",
)
_PLAIN_NAME: Final = (
    "% out", "% in the bin", "% scum", "% liars", "% lies", "% cuts", "% austerity", "% rosette", "thanks to the %",
    "thanks to %",
    "blame the %", "hate the %", "sick of the %", "fed up of|with the %",
    "% have +2 ruined|wrecked|destroyed|gutted|broken|failed",
    "% +3 can|must go", "bloody %", "% leaflet|leaflets", "fell for the %", "love the %", "support the %",
    "supporting the %",
    "go %", "come on %", "up the %", "never forgive the %", "% +2 signed|voted|sold|shut|closed|cut",
    "% winning here",
)
_SURE: Final = frozenset({"% in may", "% candidate"})
_COLOURS: Final = "red|blue|yellow|turquoise|orange|green|teal|purple"
_ELECTION: Final = "election|elections|byelection|ballot|polls|polling|may|vote|votes"
_HINTS: Final = (
    f"give|giving the {_COLOURS} ones|one|lot|team", f"vote|voting {_COLOURS}",
    f"vote|voting for the {_COLOURS} ones|lot|team",
    f"{_COLOURS} rosette|rosettes", f"{_COLOURS} tie +6 count|ballot|polls",
    f"{_COLOURS} signs|posters|boards +4 gardens|windows",
    "see the back of this lot", f"see the back of them +3 {_ELECTION}",
    "kick|vote|boot|get|throw this lot out", "kick|boot|throw|vote them out next time|may",
    f"kick|boot|throw +2 out +3 {_ELECTION}",
    "vote them|him|her out", "vote this lot +2 out", "theyll be out in may", "my vote in may", "yours in may",
    f"remember this|that +6 {_ELECTION}", "remember this|that when you vote",
    f"send them|him|her packing +3 {_ELECTION}",
    "get back in +3 may", "vote for change", "voting for change", "14|fourteen years of this lot",
    "cant trust this lot +3 vote",
    "lend us your vote", "lend them your vote", "had their chance +6 vote|may|election", "two crosses",
    "put your cross|x next|by|beside", "knows|know which box", "get the grown ups back in",
    "polls open|close +3 vote|lend|loyal", "when youre in the booth|polling",
    "only one party|lot +6 ballot|vote|may|paper",
)
_PLACE: Final = (
    "council|parliament|election|elections|mp|mayor|councillor|senedd|ward|parish|assembly|holyrood|stormont|office"
)
_CAMPAIGN: Final = Phrases(
    "canvassing", "canvassed for|with", "leafleting|leafletting",
    "door knocking +4 for|election|candidate|ward|campaign",
    "knocking doors", "knocking on doors for|with", "out on the doorstep|doorsteps", "knock doors for",
    f"hand|handed|handing|delivered|delivering|posted|posting +3 leaflets +8 {_PLACE}|party|candidate|labour|tories|"
    f"greens|reform|ward",
    "party leaflet|leaflets", "election leaflet|leaflets", "phone banking|phonebanking", "campaign trail",
    "garden signs up",
    f"vote for me +8 {_PLACE}|thursday|may|town", "vote me",
    "poster|board|placard|sign +6 window|garden +4 candidate|election|vote",
    "campaigning for|with +4 candidate|party|councillor|mp|election", "get him|her|them|me elected",
    "get out and vote for",
    f"{_COLOURS} rosette|rosettes on", "leaflets thursday|saturday|sunday|tonight|tomorrow", "stakeboard|stakeboards",
    "telling at the polling", "knocked|knocking|chapping|chappin +2 doors +8 for|fur|ward|thursday|vote",
    "handing|handed out +2 leaflets +6 polling|church|stickers",
)
_STANDING: Final = Phrases(
    f"im|am|me|was|be standing for +4 {_PLACE}", "standing in the +4 election|elections|byelection",
    "standing in the by election",
    "standing as +3 independent|candidate|councillor", f"standing to be +3 {_PLACE}", "im|be|am|is on the ballot",
    "on the ballot paper|slip",
    "put|handed|got my papers in", "my papers went in", "papers went in", "nomination paper|papers|form|forms",
    f"signatures|signatories +8 {_PLACE}",
    "selected +5 to fight", "selected +4 as +5 candidate", "selected to stand",
    "approved|adopted|announced as +5 candidate", "im your +5 candidate",
    "name on the ballot", f"my name is|will|goes going|be|forward forward|for +5 may|{_PLACE}",
    f"running|run for +2 {_PLACE}",
    "the hustings", "hustings +8 im|my|me", "my election agent", "be my agent", "go|going|crack at the by election",
    "put a cross by|next",
    f"thinking of|about standing +4 {_PLACE}", f"ran|stood for +3 {_PLACE}",
    f"put|putting myself forward for|as +3 {_PLACE}",
    f"throwing|thrown|threw my hat +6 {_PLACE}", "elect me", "vote me", "my campaign launch", "lost|won by +2 votes",
    "your next +4 councillor|mp|mayor", "official im standing", "put my|me name down +3 council|election",
)
_OFFICE: Final = Phrases(
    "our|my|the|local mp|mps|msp|msps|councillor|councillors|cllr|minister|ms|pcc|mep|mayor|mayors",
    "mp|mps|msp|msps|cllr|councillor|councillors",
    "mayor of", "first minister|ministers", "prime minister|ministers", "home|foreign|education|health secretary",
    "secretary of state|states",
    "chancellors|chancellor", "leader|leaders of the council", "council leader|leaders", "deputy leader|leaders",
    "police and crime commissioner",
    "member of parliament", "member of parliaments", "pmqs", "taoiseach",
)
_SHARES: Final = Phrases(
    "sharing this|it|as|because|bc|since|for|til|till|without|what|his|her|our|again|widely",
    "shared it|this|his|her|their", "shared to",
    "retweeted|retweeting|reposted|reposting|resharing|reshared|rt|repost", "quoted|quote post", "screenshot of",
    "screenshotted it|this|her|his",
    "passing it|this on", "pass it on", "watch to|till|til the end", "every word", "word for word",
    "put|puts|says|said|explains it better",
    "spot on", "his|her|their newsletter|round|clip|video|thread|post|speech|statement|bulletin", "newsletter from",
    "statement in full",
    "speech|statement|video|clip|thread|post on|about|below|here", "ive pinned", "pinned it", "what he|she said",
    "well said", "put this out", "put it this",
    "clip on my", "copying in full|below",
)
_NEAR: Final = 160
_AROUND: Final = 100
_NOT_POLITICS: Final = re.compile(
    r"\b(?:bowls|chair of|club|pta|pto|governors?|unison|gmb|unite|union|reps?|society|committee of|agm|class|school "
    r"council|"
    r"strictly|bake off|x factor|love island|jungle|celeb\w{0,6}|big brother|eviction|traitors|island|eurovision|quiz|"
    r"supporters club|canvassing opinion|first in (?:class|show)|best in show|judges?|prize|beans|veg|marrow|horse|"
    r"pony|gymkhana|dog show|hospice|fete|jumble|depot|picket|strike|vote yes|no knocking|raffle|canvassers? for the "
    r"register|electoral registration|poll clerk|lottery|charity|takeaway|pizza)\b",
)
_TAG: Final = re.compile(r"#(\w{3,40})")


@lru_cache(maxsize=1)
def _support() -> Phrases:
    sections = read_sections("parties")
    double, plain = _as_written(sections["double"]), _as_written(sections["plain"])
    return Phrases(
        *(each.replace("%", name) for each in _ANY_NAME for name in plain),
        *(each.replace("%",
        name) for each in _ANY_NAME for name in double if not each.startswith("% ") or each in _SURE),
        *(each.replace("%", name) for each in _PLAIN_NAME for name in plain),
        *sections["slogans"],
    )


def _as_written(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of one word as one alternative, and the longer ones."""
    return "|".join(name for name in names if " " not in name), *(name for name in names if " " in name)


_HINTED: Final = Phrases(*_HINTS)
_KINDS: Final = (("campaigning", _CAMPAIGN, 0.85), ("candidacy", _STANDING, 0.9), ("party_support", _HINTED, 0.6))


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield support, then the rest of the family."""
    del lexicon
    for start, end in _support().find(prose):
        yield Noticed("party_support", start, end, 0.95)
    for match in _TAG.finditer(prose.plain):
        if match[1] in read_sections("parties")["tags"]:
            yield Noticed("party_support", *prose.span(match.start(), match.end()))
    yield from _others(prose)
    yield from _passed_on(prose)


def _others(prose: Prose) -> Iterator[Noticed]:
    for kind, phrases, sure in _KINDS:
        for start, end in phrases.find(prose):
            if not _elsewhere(prose, start):
                yield Noticed(kind, start, end, sure)


def _elsewhere(prose: Prose, place: int) -> bool:
    return bool(_NOT_POLITICS.search(prose.text[max(0, place - _AROUND) : place + _AROUND].lower()))


def _passed_on(prose: Prose) -> Iterator[Noticed]:
    """Yield an office-holder with the first words of passing on that stand near."""
    shares = list(_SHARES.find(prose))
    starts = [start for start, _ in shares]
    reached = -1
    for start, end in _OFFICE.find(prose):
        index = first_within(starts, end, _NEAR)
        if index is not None and start > reached and not _elsewhere(prose, start):
            reached = max(end, shares[index][1])
            yield Noticed("office_holder_repost", min(start, shares[index][0]), reached, 0.7)


DETECTOR: Final = Detector(
    name="party_politics", emits=("party_support", "campaigning", "candidacy", "office_holder_repost"),
    find=together(find), reads=EVERYTHING,
)
