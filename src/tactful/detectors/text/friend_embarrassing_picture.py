"""A picture that may embarrass somebody who was not asked, theirs or one's own put up by a friend.

Goes by the words people use when they put such a picture up: asked not to,
will kill me, saving this one, sorry not sorry; by a plea to take one down; and
by what a picture is said to show: somebody asleep with an open mouth, undone
or unwell.

Notices:
    [[She'll kill me for this]] but look at that dance floor face.
    He [[asked me not to post]] the one from the hot tub, and here it is.
    [[Whoever put up the karaoke one]], my mother in law is on here.
    Can everyone [[stop tagging me]] in the limbo, I've work on Monday.

Leaves alone:
    Lovely night with the girls, everyone said yes to the picture.
    My hair went green, here is the proof.
    The dog asleep with his mouth open, as usual.
    This traffic will kill me one day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import in_company, together
from tactful.model.draft import PartRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.detectors.base import Noticed
    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_KIND: Final = "friend_embarrassing_picture"
_SHOT: Final = "picture|pic|photo|photos|pictures|pics|video|vid|clip|one|ones|this|it|selfie|footage|face|evidence"

CUES: Final = Phrases(
    (
        "hes|shes|theyre|hell|shell|theyll|gonna|will going|gonna|absolutely ?to ?gonna kill|murder|disown|divorce|"
        "hate me|us"
    ),
    "hell|shell|theyll|youll ?never ?absolutely kill|murder|disown|divorce|hate|forgive me|us ?for ?this|that",
    "he|she|they|youre|is|are going|gonna ?to kill|murder|disown|hate|forgive me|us",
    "asked|begged|told|told|pleaded ?with me|us|everyone ?so ?nicely not|never to ?ever ?post ?put ?share ?upload",
    "asked|begged|wants|told me ?to ?for ?it take|taken|delete|deleted it|down",
    "shes|hes|theyve|he|she asked for it|them down",
    (
        "he|she|they dont|doesnt|didnt know ?i ?im ?ive ?that ?about took|taken|posting|post|posted|filming|filmed|"
        "this|it|got"
    ),
    "nobody|none|no one ?of ?you ?them knew i was taking|filming|snapping|recording",
    "dont tell him|her|them i|ive ?have posted|put|shared", "been saving|keeping|sitting on this|that|these|it",
    "stop tagging me", f"whoever ?of ?you ?lot|animals put|posted|uploaded|tagged|shared ?up +4 {_SHOT}|me",
    "someone|somebody|someones|somebodys ?has put|posted|tagged|uploaded ?up me",
    "take|get it|that|this|them|those down before|nadia|please|now|or", "untag me",
    "tagged me in +6 state|drunk|bikini|karaoke|limbo|asleep|dancing|worst|that|awful|hideous",
    "hates|hate|hated it|this|that ?picture|photo|pic|one so|that|which|obviously|and",
    "never|wont live this|that|it down", "sorry +2 but|not had|has|sorry|the world to",
    "sorry not sorry ?_ ?_ but|had", "the world needs|deserves|has a right to ?see this|it",
    f"knows i|ive got|took|taken|have this|these|that|it {_SHOT}", "what happens|happened on|in|at tour|the +2 stays",
    "without asking|telling him|her|them",
    "he|she|they havent|hasnt|didnt|dont seen|see|agree|said|say +2 this|yet|yes",
    "shout|say|message if you want +3 down|removing|deleted|off", "ill|im never said|gonna ?post",
    "has|hasnt forgiven me|us for", "you can see|look at his|her|their ?actual face|state|gob",
    "state of him|her|them|this|these",
    "caught him|her|them ?on ?camera asleep|snoring|dribbling|drooling|mid|picking|crying|napping",
    "found him|her|them like this|asleep|passed",
    "cant remember|doesnt remember +6 so here|picture|photo|reminder|help", "blackmail material",
    "payback|revenge for +6 picture|photo|pic|video", "throwback to when _ ?let|lets|wore|had|did|was|fell",
    "banned me from posting|sharing", "has|have a|an interview|wedding|court|exam today|tomorrow|at|this",
    "tagged ?his|her|their +3 boss|mum|missus|school|work",
    (
        "embarrass|embarrassing|shame|shaming|humiliate +3 him|her|them|picture|photo|brother|sister|mate|friend|"
        "cousin|husband|wife|daughter|son|lad"
    ),
)
"""What people say when such a picture goes up, or when they want one down."""

PLEAS: Final = Phrases(
    "stop|quit tagging me|us", "untag me",
    "whoever|whichever|who ?of ?you ?lot ?animals ?has put|posted|shared|uploaded up +5 one|picture|pic|video|photo",
    "sleep tight _ x", "take|get that|the +3 one|picture|pic|photo|video down",
)
"""Pleas that need no other word beside them."""

SHOTS: Final = Phrases(_SHOT + "|tagged|tag|posted|post|views|album|camera|look|filmed|photographed")
"""That a picture is spoken of."""

ASKED: Final = Phrases(
    "said yes|fine|ok|i could|we could", "ok|okay|fine with|by it|her|him|them",
    "with permission|her|his|their say|ok|blessing|permission", "all agreed", "she|he|they asked|told me to|post|put",
    "dog|cat|puppy|kitten|hamster|rabbit|horse|cow|hen|goat ?is ?asleep|snoring|has|did|will", "i asked",
    "everyone said|agreed|asked", "gave|given the ok|permission",
    "approved|approves|checked|chose|picked|loves it|this|first|with",
)
"""People who were asked, and animals."""

_PERSON: Final = (
    "man|woman|bride|groom|friend|person|colleague|lad|girl|boy|bridesmaid|guest|guests|teenager|teenagers|couple|"
    "men|women|officer|officers|priest|someone|staff"
)
SHOWN: Final = Phrases(
    f"{_PERSON} +6 asleep|snoring|dribbling|drooling|passed|slumped|sprawled|unconscious",
    f"{_PERSON} +8 mouth open|full|wide", f"{_PERSON} +6 vomiting|sick|retching|scowling|glaring|grimacing|unwell",
    (
        f"{_PERSON} +8 mankini|underpants|underwear|boxers|bra|trousers down|shorts around|round|shirtless|topless|"
        "half dressed"
    ),
    f"{_PERSON} +8 shorts|trousers|skirt|knickers around|round|down|up|tucked", f"{_PERSON} upside down|face +10",
    f"{_PERSON} +6 face down",
    f"{_PERSON} +10 kebab|chips|pizza|traffic cone|sombrero|toilet|loo|hedge|bin|inflatable|make up smudged|smeared",
    f"{_PERSON} on his|her back", f"{_PERSON} ?bending|bent +2 limbo|broom|limbo",
    f"{_PERSON} limbo|twerking|karaoke",
    f"{_PERSON} +8 smudged|smeared|missing|blacked|split|stuck|tangled|drunk|drunken",
    f"{_PERSON} pulling|pulls a|faces ?face", f"{_PERSON} +6 mid mouthful|scream|sneeze|chew|bite|yawn|rant",
    f"{_PERSON} +4 screaming|sneezing|gurning|wincing", "pulling faces",
    "bad|terrible|awful|patchy|green|orange haircut|hair|tan|perm|eyebrow|eyebrows",
)
"""What a picture's description says of somebody at a bad moment."""

OF_SELF: Final = Phrases(
    "council|hi|vis|care|elderly", "the|a writer|author|poster|selfie", "selfie", "the writers",
    "baby|toddler|newborn|dog|cat", "actor|singer|cartoon|gif|statue|painting|animated|drawing|mannequin",
)
"""Pictures of oneself, of babies and of actors."""

_say = in_company(_KIND, CUES, SHOTS, unless=ASKED, confidence=0.7, whole_text=True)
_plea = cued(_KIND, PLEAS, confidence=0.7)
_show = cued(_KIND, SHOWN, unless=OF_SELF, confidence=0.6)


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield what is said of such a picture, or what a description shows."""
    chosen = (_show,) if prose.role is PartRole.DESCRIPTION else (_say, _plea)
    return together(*chosen)(prose, lexicon)


DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=find, reads=EVERYTHING)
