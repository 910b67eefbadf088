"""Somebody looked up or looked at through social media: a colleague, or a member of the public.

It goes by looking (been through her stories, keep an eye on what he posts, a
folder of screenshots) or by a disguise (a second account, somebody else's name)
in a draft that tells whom: colleagues by posts, rotas and sick notes, the public
by claims, visits and appeals. Being tagged and looking up old friends stay silent.

Notices:
    Off sick is she? [[Been through all her stories]] since March, and her manager should see them.
    Our deputy accepted [[my fake account]] in an hour.
    Before a home visit I always [[have a scroll of their Facebook]].

Leaves alone:
    My boss tagged me in the awayday pictures.
    I looked at her wedding pictures all evening, what a dress.
    Made a second account for my cakes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

COLLEAGUE: Final = "watch_colleague"
PUBLIC: Final = "watch_public"

_PAGES: Final = (
    "stories|story|facebook|fb|insta|instagram|profile|profiles|posts|post|strava|vinted|tags|tagged|page|"
    "pages|feed|albums|linkedin|twitter|tiktok|tiktoks|instagrams|reels|pics|pictures|socials|timeline|"
    "photos|listing|listings|likes|snapchat|pinterest|account|things|post"
)
_WHOSE: Final = (
    "her|his|their|theyre|everyones|mums|claimants|somebodys|someones|applicants|tenants|every|all|my|old|"
    "each|them|him|the"
)
_LOOK: Final = (
    "look|looked|looking|scroll|scrolled|scrolling|nosy|nose|potter|browse|browsing|trawl|trawled|trawling|"
    "check|checked|checking|going|gone|been|go|through|stalk|stalking|lurk|lurking|snoop|snooping|watch|"
    "watching|watches|googled|google|refresh"
)

LOOKING: Final = Phrases(
    f"{_LOOK} ?on ?at ?through ?of ?round ?into ?in {_WHOSE} +3 {_PAGES}",
    f"{_LOOK} ?on ?at ?through ?of ?round ?into _ {_PAGES}",
    f"have|having|had a ?little ?good ?wee look|scroll|nosy|nose|potter|browse|snoop +3 {_PAGES}",
    f"keep|keeping|kept ?half ?an|one|a|close|half eye|eyes|watch ?out ?on +4 {_PAGES}|online|puts|posts|post|up|on",
    "keep|keeping|kept|got|building|made|have +2 ?a ?little folder|spreadsheet|file|notebook|dossier|log of|"
    "on|with +5",
    "screenshots|screenshotting|screenshotted", "in a folder with her|his|their", "folders getting|nearly|filling",
    "in the folder", "saved the|her|his|every +2 story|stories|thing|post", "turned on notifications",
    "on notifications", "snap map",
    "her|his|their +1 facebook|insta|strava|instagram|stories|tiktok says|shows|has|open|public",
    "facebook|insta|strava|stories says|said|have|has +4", "i look every|most|each night|day|friday|week|morning",
    "have a look most|every nights|night|day", "found him|her|them on facebook|insta|tiktok", "i only refresh",
    "seen ?her|his stories", "i|we see everything", "looks at my stories", "prints my posts",
    "reads|watches|seen my stories|posts", "through my facebook|insta|posts|account", "i see you",
    "been looking each|every", "scrolling all",
)
DISGUISE: Final = Phrases(
    "fake|second|alt|burner|blank|dummy|pretend|spare|secret|anonymous|made|false ?up ?insta account|profile|"
    "insta|name|accounts|profiles",
    "my|an|a ?fake|second|spare alt|burner|finsta|fake ?account",
    "made|set a|up second|fake|another ?insta|fb account|insta|profile",
    "my fake|second|other|pretend|spare account|profile|insta|name",
    "from|off|through|using|under|on my|me ?own wifes|husbands|mums|cousins|sisters|brothers|daughters|sons|"
    "mates|nans|cats|dogs|partners ?old account|name|page|insta|profile",
    "under|by|in the|a|my|another|false ?made ?up name ?of",
    "thinks|think|reckons|doesnt ?know im|its|it ?not ?a me|cake|someone|here|just", "i am now a",
    "as auntie|carol|dave|barry|brenda", "a burner", "she|he doesnt know me", "pretends to be", "pretending to be",
    "pretend one", "false name",
)
WORKMATES: Final = Phrases(
    "colleague|colleagues|boss|bosses|manager|managers|supervisor|supervisers|deputy|deskmate|caretaker|"
    "workmate|coworker|coworkers|ta|tas",
    "line manager", "shift|team lead|leader", "new starter|starters|start|lad|girl", "off ?sick with|sick|long|since",
    "with her|his back|knee|stress", "sick note|leave|pay|day", "signed off", "off with ?her|his", "suspended",
    "from|in payroll|finance|highways|hr|benefits|legal|comms|planning|reception|housing|it", "hr|payroll|rota|wfh",
    "working from home", "restructure", "at|from work", "same rota", "b shift", "our drivers|team",
    "my drivers|team|staff", "the office|floor|team", "assistant director", "head of", "desks|desk ?down",
    "union lad|rep", "probation", "room leader", "night team", "part time",
)
RESIDENTS: Final = Phrases(
    "claimant|claimants|applicant|applicants|tenant|tenants|customer|customers|debtor|debtors|objector|"
    "objectors|objection|landlord|landlords|rough",
    "blue badge|badges", "home|first|house visit|visits", "referral", "council tax", "benefit|benefits|pip|dwp",
    "appeal|appeals", "assessment|assessments|assessing", "fraud ?file", "debt recovery|collection", "arrears",
    "bailiffs", "lives|live|living alone", "no partner", "single ?occupancy ?person discount",
    "claimed|claims|claim|claiming", "school place|admissions|uniform", "parents evening", "foster applicants|carers",
    "references", "licensing|licence|enforcement|planning", "fly tip|tipper|tipping|dumper|sofa",
    "our|my ?the families|residents|clients|service", "recovery", "builder|builders", "party flats|house",
    "trading standards", "insurance claims", "overpayment", "marketplace", "we|were worried about", "cctv",
    "gentlemans|gentleman",
)
ORDINARY: Final = Phrases(
    "tagged me in", "my ex", "wedding pictures|photos|pics", "hinge|tinder|dating",
    "for my|me cakes|nails|business|side|art|crafts", "watch party",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield looking and disguises, by whom they are meant for."""
    del lexicon
    looking, disguise = list(LOOKING.find(prose)), list(DISGUISE.find(prose))
    if not (looking or disguise) or any(True for _ in ORDINARY.find(prose)):
        return ()
    mates, residents = sum(1 for _ in WORKMATES.find(prose)), sum(1 for _ in RESIDENTS.find(prose))
    if not (mates or residents):
        return ()
    kind = PUBLIC if residents > mates else COLLEAGUE
    return _noticed(kind, looking, disguise)


def _noticed(kind: str, looking: list[tuple[int, int]], disguise: list[tuple[int, int]]) -> Iterator[Noticed]:
    confidence = 0.85 if looking and disguise else 0.6
    reached = -1
    for start, end in sorted([*looking, *disguise]):
        if start > reached:
            reached = end
            yield Noticed(kind, start, end, confidence)


DETECTOR: Final = Detector(name="covert_looking", emits=(COLLEAGUE, PUBLIC), find=find)
