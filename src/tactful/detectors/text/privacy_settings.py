"""Strangers let in as friends, and a profile that is open to anybody.

Strangers are told of by their number, by not being known, or by being waved
in. A profile is told of as public or unlocked, or as leaking through a
friend's or relative's settings, or as read by somebody who should not have.

Notices:
    Forty requests this morning and I've [[said yes to everyone]], hello.
    900 friends and I've [[no idea who half of you are]].
    My [[profile's public]], ask me anything.
    Turns out my cousin [[shares everything I put]] with her whole street.

Leaves alone:
    Friend request from my sister, finally.
    I never accept people I don't know.
    My profile's private and it is staying that way.
    Said yes to everyone who asked for cake.
    Our library has 400 followers now.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import EVERYTHING, Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

_STRANGERS: Final = "unknown_friends"
_OPEN: Final = "open_profile"
_LET: Final = (
    "accepted|accept|accepting|added|add|adding|approved|approving|follow|followed|following|friended|befriended"
)

PLAINLY: Final = Phrases(
    (
        "said|saying|say|pressed|pressing|press|clicked|hit|tapped ?just yes ?to ?absolutely ?you ?em ?them all|"
        "everyone|everybody|anyone|whoever"
    ),
    "accept accept", "no idea|clue who half|most|any|all of you|them|em ?are|is",
    "not|no a|the ?bloody|single clue|foggiest|scooby who half|most|any|all",
    "dont|do ?not ?actually ?really ?even know|kno|no ?who half|most|any of you|them|em|ye",
    "half|most|lot|loads|some of you ?are|r ?all ?total ?complete ?just strangers",
    "all|total|complete|just strangers to me", "who are|is|r ?even you all",
    "could ?only ?maybe pick ?you ?out ?about ?maybe _",
    "let|letting ?just ?you ?em ?them all|everyone|everybody|anyone in", "let em|them|you all in",
    (
        "add|adds|added|accept|accepted|accepting|follow|approve|approved ?absolutely ?literally ?just anyone|"
        "anybody|everyone|everybody ?who ?that asks|asked|adds|added|requests|sends|likes|follows|on|here"
    ),
    (
        "accepted|accept|accepting|added|approved|approve ?absolutely ?literally everyone|everybody|anyone|randoms|"
        "strangers"
    ),
    "accepted|accept|adding|add|follow|let ?total ?complete ?random strangers|randoms|stranger|rando",
    "accepted|approved|added +3 invites|requests|randoms|bots", "gets added|followed back",
    "never turned anyone|anybody down|away", "no mutual|mutuals friends|at",
    "mutual|mutuals ?friend|friends +8 accepted|yes|added|approved",
    "no profile pic|picture|photo +8 added|accepted|yes|seems|nice",
    "never met|known any|most|half|him|her|one of you|them|in ?my ?on ?life|here", "the rest of you +4 all for",
    "how long has|have +2 been on|here ?here",
    "friends +6 met|recognise|name +4 of|sixty|ten|twenty|thirty|forty|fifty|you",
    "dont know you dont|but|come|welcome", "more friends|followers the merrier",
    "whoever you ?lot ?all ?from +3 are welcome|hello|hi", "accepting ?friend requests",
    "fake|cloned profile|account +8 accepted|friend|friends|fell|let",
)
"""Strangers let in, plainly."""

WITH_FRIENDS: Final = Phrases(
    "said yes because|as|cos|cause|anyway|obviously", "i said yes", "accepted", "i|ive added",
    "dont know a|any|him|her|them|you", "who is|are|r +2", "who on earth|earths",
    "seems|seem nice|lovely|harmless|friendly|polite", "anyway accepted", "stranger|strangers", "any age",
    "let ?them ?em ?him ?her in",
)
NOT_KNOWN: Final = Phrases(
    "no profile pic|picture|photo", "mutual|mutuals", "us army|marine|general|soldier|oil|rig",
    "friend request from a|some|somebody|someone|no|_ ?man ?woman ?stranger",
    "requests off|from that|the|this viral|video|post|clip", "ive never met|known|heard", "profile with no",
    "one photo", "his|her only photo|post|picture",
    "asked|asking|asks what|where|which +3 i|depot|time|finish|live|work", "asked to be my friend", "never met",
)
FRIENDS: Final = Phrases(
    "friend|friends request|requests|list", "requests|request", "followers|mutuals|invites|connections",
    "follow|followed|following", "my page|account|profile|insta|instagram|facebook|fb|snap|snapchat|tiktok|linkedin",
    "on here", "facebook|insta friends", "private account", "friends", "liked|likes|liking every|all|my", "discord",
    "accept|accepted|accepting", "added|adds|add", "strangers",
)
"""That friends on a site are spoken of."""

CAREFUL: Final = Phrases(
    "dont|never|wont|not|cant|stop|stopped|shouldnt|wouldnt ?ever accept|accepting|add|adding|friend",
    "declined|deleted|decline|ignored|ignore|blocked|block|rejected|removed|reported",
    "culled|cull|clearing|clear out", "down to _ ?and ?i", "niece|nephew|sister|brother|mum|daughter|son|auntie",
    "family only", "pupil|pupils|client|clients|tenant|tenants|patient|caseload|hostel", "works with me|us",
    "new team", "old school friend|friends|mate", "from school|uni", "weeks together", "work experience",
    "off the ?supported flats|unit|ward|project", "privacy setting|settings", "cake|raffle|biscuit|biscuits",
)
"""Strangers kept out, and people who are none."""

OPEN: Final = Phrases(
    (
        "profile|profiles|page|account|accounts|wall|insta|facebook|mines ?is ?has ?been ?still ?all ?set ?wide "
        "public|open ?cos"
    ),
    "set to world|public|everyone|anyone",
    (
        "its|been|was|were|left|had|have|got ?my ?it ?everything ?all ?set ?on ?to wide|world|totally|completely "
        "open ?to"
    ),
    (
        "set|put|switched|turned|made|had|have|left my|it|this|everything ?page ?profile ?account +2 on|to|as "
        "public|everyone|world"
    ),
    "went|gone|going public|open with|on my|the ?insta account|page|profile|here",
    "turned|took|taken|switched|turn ?the padlock|privacy ?lock ?settings off|down", "padlock off",
    (
        "everyone|anyone|anybody|everybody|strangers|world|estate|town can|could ?now ?all see|read|scroll ?_ "
        "everything|my|back"
    ),
    "thought|thort ?that ?it ?i my|mine|this +4 was|were ?just ?set ?only friends|private|locked",
    "thought +4 was|were friends only",
    (
        "hadnt|didnt|never|not realised|realise|realize|known|know ?it|that|my ?page ?profile ?account ?it ?was|"
        "were ?all open|public|visible"
    ),
    "nothing to hide", "no|never|dont|havent ?got ?any ?done ?bothered ?with privacy settings",
    "never touched|changed|looked|bothered ?at ?with ?my privacy|settings|the",
    "shares|share|sharing|reshares|reposts everything|every ?single ?thing ?post ?photo ?i ?put|post|do|say",
    (
        "mums|mothers|sisters|cousins|aunties|friends|dads|daughters|brothers|mates|aunts|nans|wifes|husbands "
        "settings ?show ?shows ?are ?everything"
    ),
    "with me tagged", "tagged me|where i|so|and|in +8 everyone|stranger|clients|tenants|customers|saw|knew|knows",
    "friends of friends can|see|could", "scrolled ?right|all ?way back", "anyone can see my|everything|all ?my",
    "printed|prints my ?_ profile|photo|picture|facebook",
    "someones|somebodys printed|saved|nicked|stolen|took|screenshotted my",
    "weirdos|weirdo|blokes|somebodys|someones took|taken|nicked my ?_ pic|picture|photo|selfie",
    (
        "nicked|stole|stolen|saved|downloaded|lifted|took|taken|photoshopped my ?_ ?profile|beach|holiday|wedding "
        "pic|picture|photo|photos"
    ),
)
"""A profile told of as open, or as having been read."""

MINE: Final = Phrases("my|mine|me|i|im|ive")

LOCKED: Final = Phrases(
    "private and", "set it|mine|everything to private|friends|only", "put it so|private", "now|all locked|private",
    "is|are|am|my private", "my ?_ account|page|profile|insta is ?now ?staying private|locked",
    "library|council|team|school|centre|clinics page|account|profile",
    "minutes|agenda|papers|consultation|portal|planning|licensing", "our ?own page|account", "knows where i live",
    "public|open toilets|transport|house|park|meeting|health|library|inquiry|servant|sector|day|evening|mic",
)
"""A profile told of as shut, and other things that are public."""

DETECTOR: Final = Detector(
    name="privacy_settings",
    emits=(_STRANGERS, _OPEN),
    find=together(
        in_company(_STRANGERS, PLAINLY, FRIENDS, unless=CAREFUL, confidence=0.8, whole_text=True),
        in_company(_STRANGERS, WITH_FRIENDS, NOT_KNOWN, unless=CAREFUL, confidence=0.7, whole_text=True),
        in_company(_OPEN, OPEN, MINE, unless=LOCKED, confidence=0.75, whole_text=True),
    ),
    reads=EVERYTHING,
)
