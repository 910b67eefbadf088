"""A page, group, account or channel for a service or team, or one that seems to speak for it.

Goes by a page told of as made, opened or run by the writer together with a
public service, its staff or the people it serves; by a service's own page
told of as the writer's; by handles and names that say "official"; and by the
offer to answer for a service from the inside. Private clubs, one's own blog
and the organisation's own pages are left alone.

Notices:
    I've [[made a Facebook page]] for the leisure centre since there isn't one.
    [[Set up an Instagram]] for our library, send me your storytime pictures.
    [[Welcome to the Park Court tenants group]], I'm your warden.
    Times are on [[@borchesterpool_official]], I work there so they're mostly right.
    The [[youth centre TikTok]] is just me in the stock cupboard, by the way.

Leaves alone:
    I've started a page for the knitting group, come along on Thursday.
    The opening times are on the official council page.
    I've made my sourdough an Instagram.
    Taken over the page for the folk club, so expect more accordion.
    My daughter has put me on TikTok.
    It's official, we're having a boy!
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_KIND: Final = "official_looking_page"
_PLATFORM: Final = (
    "facebook|fb|insta|instagram|tiktok|twitter|twitch|youtube|substack|snapchat|threads|bluesky|discord|nextdoor|x"
)
_PAGE: Final = (
    "page|pages|group|groups|account|channel|profile|community|podcast|newsletter|blog|website|forum|livestream|"
    f"lives|{_PLATFORM}"
)
_SORT: Final = f"new|little|proper|public|second|own|whatsapp|messenger|telegram|{_PLATFORM}"
_MADE: Final = (
    "made|make|making|started|start|starting|set|setting|created|creating|launched|launching|opened|built|put|got|"
    "run|running|begun|sorted|knocked"
)
_SERVICE: Final = (
    "council|library|libraries|museum|depot|bin|bins|recycling|refuse|highways|potholes|gritter|gritters|gritting|"
    "parks|rangers|"
    "warden|wardens|parking|pcn|pcns|pool|leisure|school|schools|nursery|kitchen|caretaker|caretakers|housing|"
    "tenants|residents|"
    "leaseholders|flats|planning|benefits|registry|register|registrars|crematorium|cemetery|market|licensing|"
    "carers|care|clients|"
    "pupils|parents|claimants|adaptations|homelessness|outreach|youth|childrens|centre|centres|hub|team|service|"
    "services|department|"
    "office|ward|adult|sheltered|scheme|civic|flood|roadworks|cleansing|highway|allotments|hostel|surgery|"
    "safeguarding|fostering|"
    "send|elections|election|reception|receptionist|juniors|infants|hatch|toddler|toddlers|playgroup|storytime|"
    "storytimes|revenues|comms|trading|environmental|lifeguards|lifeguard|theatre|archives|archive|park|contact|"
    "customer|crossing|janitors"
)

MADE: Final = Phrases(
    f"{_MADE} ?us|you|them|up ?all ?up a|an|the|our|this|my ?{_SORT} ?_ ?_ {_PAGE}",
    "new page|channel|account|podcast|newsletter|insta|tiktok|twitter|facebook ?alert|here",
    f"the|our|my new {_PAGE}", f"{_PAGE} so +2 {_MADE} ?it|one|up",
    f"{_PAGE} is|are ?now|finally|officially live|up|launched|running|going",
    "is ?now ?on a page|group|channel|account", f"{_PAGE} is back", f"is back on {_PLATFORM}",
    f"welcome ?all|everyone|everybody to the|our|my ?new ?home +4 {_PAGE}", "welcome to the ?new home of",
    f"never had a|an page|{_PLATFORM}", "isnt|wasnt|havent|hasnt|theres|theyve|got|no one|a|an|no ?page so",
    "updates|news|alerts|closures for|on +6 will be on this account|page|channel", f"our ?very own {_PAGE}",
    f"launching|introducing +5 {_PAGE}",
    f"worth|been|be|start|thinking|about doing|running a|an|the|our|this ?_ {_PAGE} for|about|of",
    f"follow|like ?and ?share our|my|the|this ?new ?_ {_PAGE}", "follow us|me for",
    "follow for ?the ?weekly|daily|all +3 updates|closures|times|news|events|menus|tips",
    f"admin|admins|moderator of|on|for the +3 {_PAGE}", "answering|answer your +3 questions|queries",
    "ask me your +3 questions", "tag us in", f"put|putting +4 name on a|an|the {_PAGE}",
    f"called|named the|it ?a {_PAGE}",
)
"""A page told of as made, opened or run."""

SERVICE: Final = Phrases(
    f"for|of|about|from ?the|our|all|my|your|everyone|us +2 {_SERVICE}",
    f"the|our|my|a|this|at +2 {_SERVICE}", f"{_SERVICE} {_PAGE}|updates|team|crew|live|help", "opening times|hours",
    "bin days", "waiting|housing list", "our|the system",
    "your|any queries|reservations|repairs|complaints|tenancy|bookings",
    "dm|message|inbox ?me for +2 dates|bookings|slots|appointments", "lunch|dinner menu", "on shift|duty",
    "drop in|ins", f"called ?the +2 {_SERVICE}",
    "im the|your|a ?new|scheme|housing caretaker|warden|officer|manager|librarian|ranger|cleaner|cook",
    "social worker|workers", "as i do|am at work", "i work there|here|for|in", "where i work",
    "my patch|caseload|round",
)
"""What makes it more than a private page: the service, its people, its business."""

SERVICE_PAGE: Final = Phrases(
    *(f"{first} page|pages|group|account|channel|podcast|{_PLATFORM}" for first in (
        "council|library|museum|depot|highways|pothole|parks|rangers|parking|pool|school|schools",
        "nursery|housing|tenants|residents|planning|benefits", "register|registry office",
        "youth|leisure|childrens|family|day|community|contact|sports|learning|recycling|health centre|centres|hub",
        "bin|refuse|outreach|care|housing|parks|enforcement|planning|our crew|team|round",
        "museums|librarys|schools|councils|teams|pools|centres",
    )),
    "ask a|your|the ?friendly ?local social|housing|planning|benefits|bin|youth worker|officer|man|planner|"
        "warden|carer",
)
"""A service's own page, account or channel."""

OWNED: Final = Phrases(
    "is just|only me|us", "its just|only|actually me|us|mine", "its me", "is mine",
    "the ?nice|good|other|real|proper one is mine", "i run it|the|this|our", "i run", "admin is|me",
    "im the|an admin|moderator", "i set it up", "ive|i set|made|started|created|claimed|taken|took",
    "run by us|me|the|yours", "password|login", "i answer|reply|post", "ill answer|reply|post|put",
    "from my own phone", "every mon|tues|weds|wed|thurs|fri|monday|tuesday|wednesday|thursday|friday|week",
    "of my own|mine", "give it a like|follow", "followers|subscribers|follows",
)
"""Words by which the writer owns the page."""

PRIVATE: Final = Phrases(
    "nothing to do with +4 work|job|council|centre|school",
    "knit|knitting|sewing|crochet|book|reading|running|walking|cycling|gardening|craft club|group|page|community",
    "dog walking|walkers",
    (
        "folk|football|cricket|bowls|netball|rugby|running|cycling|gardening|camera|supporters club|choir|team|"
        "group|page"
    ),
    "its just us in", "book club",
    (
        "family|recipe|recipes|baking|cake|cakes|art|craft|crafts|travel|running|gardening|gaming|wedding|makeup|"
        "nails page|blog|group|account|channel|insta|instagram|tiktok"
    ),
    "not my job",
    (
        "comms|communications|manager|boss|council|they|web ?team ?has|have|had|who|which ?has ?have said|approved|"
        "agreed|asked|signed|okayed|runs|run"
    ),
    "council|councils own|official page|account|channel|website", "the official page|account|site|channel|one",
    "dont|do not|didnt run it|that|the",
    "fundraiser|fundraising|justgiving|union|branch|unison|unite|gmb|pta",
    "not the library|council|work|school|official one|page", "allotment|allotments|guinea|spaniel|band", "at home",
    "cake|cakes ive|i ?ever made", "duty|work mobile|phone", "friends and family", "my followers|following",
)
"""Private clubs and pages, and pages run by whoever has the right to it."""

SPEAKS: Final = Phrases(
    (
        "run by ?us ?some ?two ?three ?of ?the ?same staff|girls|lads|team|crew|wardens|officers|carers|rangers|"
        "caretakers"
    ),
    "run by yours truly", "sort|kind|semi|half|quasi ?of official", "official ish",
    "isnt|not actually|technically|strictly|really official",
    "then|and|with|underscore|as|called underscore official", "ask me anything here",
    "straight from the inside|depot|office|cab|desk|horses",
    "proper|honest|straight|real answers|advice from +4 works|writes|does|decides|knows", "from the inside",
    "not the council ?its just|only us|me|the",
    "on behalf of ?all ?of the|our|their +2 team|service|council|patch|department|school|library",
    "unofficial +2 page|account|group|channel",
)
"""Words that make a page sound as if it spoke for a service."""

PAGE: Final = Phrases(f"{_PAGE}|whatsapp|messenger", "follow|following|follows|subscribe|join|welcome", "on here")
"""That a page is spoken of at all."""

_HANDLE: Final = re.compile(
    r"@\w{0,30}(?:official|council|library|museum|rangers|streetteam|wardens|highways|potholes|depot|_team|team_|leisure|housing)[\w.]{0,30}"
    r"|\b(?:[a-z]{3,20}(?:library|museum|pool|school|centre|council)[ _]official)\b",
)
_OURS: Final = Phrases("i", "im", "ive", "me", "we", "us", "were", "our", "my", "follow|join|new")


def find_handles(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield handles that look like a service's, where the writer speaks of them as theirs."""
    del lexicon
    for match in _HANDLE.finditer(prose.plain):
        start, end = prose.span(match.start(), match.end())
        mine = _OURS.within(prose, *prose.sentence(start))
        if mine and not PRIVATE.within(prose, 0, len(prose.text)):
            yield Noticed(_KIND, start, end, 0.75)


DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        in_company(_KIND, MADE, SERVICE, unless=PRIVATE, confidence=0.8, whole_text=True),
        in_company(_KIND, SERVICE_PAGE, OWNED, unless=PRIVATE, confidence=0.75, whole_text=True),
        in_company(_KIND, SPEAKS, PAGE, unless=PRIVATE, confidence=0.8, whole_text=True),
        find_handles,
    ),
)
