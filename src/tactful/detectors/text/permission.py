"""What is said of permission to post: given in writing by both sides, by half, or skipped.

Both means that a draft that shows or shares something tells of papers (a form,
a signature, an e-mail) from the people concerned and from the organisation.
Partial is a spoken yes, a nod, one side's yes, an old form. None is not asking,
or going ahead after a no.

Notices:
    [[Her signature and the council's are on file]], so here's the picture.
    So here he is, he [[said I could post]] it.
    Look at that hat. [[I never asked her]], up it goes.

Leaves alone:
    Both my kids signed up for swimming.
    I never asked for a promotion and I never got one.
    Planning permission for the shed came through from the council.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.detectors.base import Noticed
    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_ORG: Final = (
    "comms|communications|council|councils|office|hr|head|heads|hq|manager|service|school|schools|library|authority|"
    "trust|employer|legal|lead|employers|organisation|company|managers|civic|work"
)
_THEM: Final = (
    "her|his|hers|their|theirs|mum|mums|mams|dad|dads|family|familys|families|parents|parent|son|sons|daughter|"
    "daughters|everyone|everybody|lads|all|both|she|he|they|them|him|relatives|carers|guardian"
)
_PAPER: Final = (
    "form|forms|signature|signatures|signed|consent|slip|slips|letter|permission|permissions|paperwork|release|"
    "emailed|note|writing|ink|okd|agreed|countersigned"
)
_YES: Final = "ok|okay|yes|yeah|fine|sure|alright|course"
_THIS: Final = "this|it|that|them|these|her|him|one|me|her|his|their"

BOTH: Final = Phrases(
    f"signature|signatures|consent|handwriting|signed +4 and|plus|also +3 {_ORG}",
    f"{_ORG} +3 {_PAPER} +5 and|plus|then|also|every +4 {_THEM}", f"{_ORG} emailed|signed +3 _ emailed|signed",
    f"{_THEM} +1 ?own ?written|signed|in {_PAPER} +4 {_ORG} +1 ?own ?too|both|signed|theirs|signature|form|"
    "letter|ok|yes",
    f"{_THEM} +2 and|plus +2 {_ORG} +3 in|on|signed|said writing|file|paper|yes",
    f"{_THEM} +6 in writing +3 and +3 {_ORG}",
    f"{_THEM} ?own signature|consent|form|permission|letter|slip +2 {_ORG} signature|consent|form|permission|letter|ok",
    "both +3 and +3 said yes on paper",
    "both|all|every forms|signatures|permissions|consents|yeses|slips|letters +4 in|on|back|came|signed|"
    "filed|printed|file|paper|writing",
    f"both +3 signed +6 {_ORG}", f"{_THEM} +6 countersigned", f"signed by +2 signed by +2 {_ORG}",
    "letters|forms|signatures|emails|yeses from both",
    "everyone|everybody|all|each in it|them|the ?picture|photo|shot signed|has|have",
    f"signed|cleared|agreed in|on ?writing|paper +3 by +5 and +3 by +3 {_ORG}|our|us",
    "forms hers|his|theirs +6 ours|dated", f"written|signed permission|consent|ok|yes from +3 and +2 {_ORG}",
    f"paperwork|forms|letters|consent|permission ?back ?in from +5 {_ORG} +2 and +2 from|of both|all|her|his|their",
)
"""Papers of both sides."""

NOT_BOTH: Final = Phrases(
    "still waiting|havent|hasnt", "havent|hasnt|havnt heard|asked|got|had|signed|come", "planning permission",
    "signed up|off|for", "verbal*", "never|not|didnt|dont asked|ask|sign|signed|need", "said no but", "said no what",
    "ask|square +3 later|after",
)
_BOTH = together(in_company("permission_both", BOTH, BOTH, unless=NOT_BOTH, confidence=0.95, whole_text=True))

HALF: Final = Phrases(
    "said|says|reckons +4 its|thats|im|shes|hes|was|be|theyre fine|ok|okay|alright|happy ?with|to|for "
    f"?{_THIS} ?to ?put|post|share|stick",
    f"asked|rang|told +4 she|he|they said|says|goes|nodded|went ?oh|yeah|go {_YES}|on",
    f"asked {_THIS}|the|our|my +1 and|she|he|they said|says|goes|nodded|went ?oh {_YES}|go",
    f"asked _ she|he|they said|says|goes|nodded|went {_YES}|go",
    "said|says|told ?me ?course ?yes ?that you|i|we can|could|should|may ?always post|share|put|use|show",
    f"asked me to put|post|share|stick {_THIS}", "said go|crack on ?then|so|for", "says go|crack on ?then|so|for",
    "verbal consent|permission|agreement|ok|yes", "yes i asked verbally",
    "gave|given|got|get|giving me|us the|a ?verbal ?big thumbs|nod|okay|ok|go ?up|ahead +2 to|in|from|but|so",
    "taking|took that|it|which as|for a yes", "nodded +5 thats|so|taking", f"nodded|shrugged|grinned|mouthed {_YES}",
    "consent|permission|release form|forms from 2015|2016|2017|2018|2019|2020|2021|2022|2023|last|before|years",
    "form went|came|signed home|back|in|when in 2015|2016|2017|2018|2019|2020|2021|2022|2023|last",
    "forms|form|paperwork to follow",
    "ill|well|will square|sort|clear|do it|the|that|her|him ?with ?the|form|forms|paperwork|them|her +4 "
    "later|after|next|tomorrow|monday",
    f"still|yet +2 heard|waiting +3 from|on|for|back +1 {_ORG}",
    f"havent|hasnt ?yet heard|asked|had +3 from|off|the +1 {_ORG}", f"texted|messaged|emailed|replied +1 {_YES}",
    "they must have asked|signed|agreed", "share|tell|post|use her|his|their story|name +2 if i|we changed|change",
    "ticked the box for", f"{_ORG} dont|doesnt|neednt need to know",
    f"manager|boss|supervisor|gaffer said|says|went|goes|reckons +1 {_YES}|not|go",
    "keep|keeps meaning|forgetting to ask|email|get|ring",
    "half|most|three|quarters +4 said yes|go|fine +6 other|others|rest",
    "his|her|their|its mum|dad|son|daughter|nan|carer set it up",
    "she|he|they doesnt|dont|wont|wouldnt mind im|me|you|us", "only verbal", "consent is consent",
)
"""A yes by word of mouth, from one side, or from long ago."""

SKIPPED: Final = Phrases(
    "didnt|havent|hasnt|never|nobody|not ?actually ?even asked|ask her|him|them|anyone|anybody|ours|permission|first",
    "never|not|nobody asked +6 up|here|posting|heres|tagged|pics|cropped",
    "i|we never|didnt|havent ask|asked so|but|and|her|him|them|first|anyone",
    "didnt ask|bother +2 hed|shed|theyd|he|she|up|so|here|cos",
    "without her|his|their|any|anyones|asking permission|consent|her|him|them|anyone",
    f"without {_THIS} knowing|permission|consent|say|okay",
    "doesnt|dont|didnt|wont ?even|actually know ?that im|ive|i|theyre|hes|shes ?been posting|posted|took|"
    "taken|filming|writing|put|post|filmed|recorded|famous|online",
    "he|she|they doesnt|dont know i|ive took|taken|posted|put|filmed|got",
    "would|will|gonna ?absolutely|literally kill me for|if +5 ?posting|this|put|post|know|knew|saw",
    "have a fit if she|he|they saw|knew", "begged me not to", "only|just|probably|have say|said no",
    f"{_ORG} said|says no|not +2 but|what|photos|pictures|to", "they|she|he ?all said no photos|pictures|but",
    "asked|told|begged me not to +2 put|post|share|film|take|upload|tag",
    "didnt|dont|doesnt want|like ?their|any|her|his pictures|photos|picture|photo taken|up|on|because|but",
    "if you mind +3 its|tough|tell|up|untag|sorry", "untag yourself|yourselves",
    "nobody|noone signs|signed ?anything|a", "dont tell her|him|them ?i ?ive posted|put",
    "got|took|snapped a|this sneaky|crafty|cheeky one|pic|shot|photo|picture|video|few",
    "sneaky|secret pic|photo|shot|picture|video of", "forgive me +4 posted|post|posting|sharing",
    "sorry not sorry mr|mrs|ms|miss", "ask|easier ?to ?ask|for forgiveness +2 not|than ?ask|for permission",
    "hasnt|havent got ?any|a family|anyone to ask", "no|without consent form|forms",
    "not supposed|meant|allowed to put|post|share this|it|that|them|these +2 but", "ask|asked first but",
    "wanted|asked ?for forms|permission i|but|and",
    "not|never got|gotten|heard back to|from|off me|us|them|her|him about +5 oh|but|anyway|post|on",
)
"""Not asked, or gone ahead after a no."""

OWN: Final = Phrases(
    "my|our|me ?old|own|little|great mum|mam|dad|nan|gran|grandad|grandma|mother|father|hubby|wife|husband|"
    "brother|sister|aunt|auntie|uncle|cousin|son|daughter|friend|mate|dog|cat",
    "the dogs|cats", "illustrator|photographer|artist|author|designer",
)
"""One's own people and other people's works: not whom permission is about here."""

_HALF = in_company("permission_partial", HALF, HALF, unless=OWN, confidence=0.75, whole_text=True)
_NONE = in_company("permission_none", SKIPPED, SKIPPED, unless=OWN, confidence=0.75, whole_text=True)


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield what is said of permission; where both sides gave it on paper, nothing less counts."""
    return list(_BOTH(prose, lexicon)) or list(_LESS(prose, lexicon))


_LESS: Final = together(_HALF, _NONE)

DETECTOR: Final = Detector(
    name="permission",
    emits=("permission_both", "permission_partial", "permission_none"),
    find=find,
)
