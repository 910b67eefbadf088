"""Words that somebody else said, as told by the writer.

From such words as "called me", "he said", "got told", "what gets shouted" to
the end of the sentence. What the writer says of their own saying ("I told
him", "me to the woman") is no report.

Notices:
    The man in the van called me [[a lazy cow and drove off]].
    She said [[we are all vermin]]. I smiled.
    I've been called [[worse than that]].
    Bloke at the tip, to me: [[go back where you came from]]

Leaves alone:
    I called him a lazy cow.
    Me to the woman at the desk: go home.
    The council called a meeting about bins.
    I told her she was wrong.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_ME: Final = r"(?:me|us|him|her|them|my \w{2,14}(?: \w{2,14})?|our \w{2,14}(?: \w{2,14})?)"
_SOMEBODY: Final = (
    "he|she|they|somebody|someone|(?:a|an|the|this|that|one|another|some|two|three|her|his|my|our|old|customer|"
    "resident) (?:\\w{2,14} ){0,3}?"
    "(?:man|woman|bloke|fella|fellow|guy|lad|gent|lady|girl|boy|kid|kids|driver|customer|resident|tenant|caller|"
    "neighbour|client|patient|pupil|dad|mum|people|men|women|lads|passenger|cyclist|parent|teacher|punter|colleague)|"
    "people|dad|mum|nan|gran"
)
_SAID: Final = (
    "said|says|say|shouted|shouts|shouting|screamed|screams|screaming|yelled|yells|yelling|wrote|writes|texted|"
    "posted|commented|muttered|goes|went|asked|sprayed|hissed|chanted|announced|replied|put that"
)
_CUES: Final = (
    (rf"(?:{_SOMEBODY})(?: (?:just|once|then|also|actually|even|who|has|had|have|in \w{{2,10}} \w{{2,10}}|behind "
    rf"\w{{2,10}}))?(?:'s|'ve)? (?:call|called|calls|calling|branded|labelled) {_ME}"),
    (r"(?:gets?|got|been|being|was|were|is|are|getting|have been|i've been|i was|he was|she was) (?:just |once |also |"
    r"always )?(?:called|branded|labelled|told|shouted at|named)(?: by \w{2,12}(?: \w{2,12})?)?"),
    (r"(?:calling|call|calls|called|shouting at|shouted at|screaming at|yelling at|spitting at) (?:me|us|my "
    r"\w{2,14}(?: \w{2,14})?)(?!\w)"),
    (rf"(?:{_SOMEBODY})(?: (?:just|once|then|also|actually|even|who|has|had|have))?(?:'s|'ve)? (?:{_SAID})(?: (?:at|"
    rf"to) {_ME}| that| out loud)?"),
    rf"(?:{_SOMEBODY}) told (?:me|us|him|her|them)(?: that)?",
    r"to me(?:,| \(| at)?[^:.!?\n]{0,24}:",
    (r"(?:what|that) (?:gets|got|was|is|they|people|he|she) (?:\w{2,10} ){0,2}?(?:shouted|said|called|written|"
    r"screamed|shout|shouts)(?: at \w{2,12}(?: \w{2,12})?)?"),
    (r"(?:heard|hear|hearing|saw|seen|seeing|read|keep seeing) (?:\w{1,12} ){0,6}?(?:call|calling|called|say|saying|"
    r"shout|shouting|scream|screaming)(?! (?:the|a) (?:police|council))"),
    r"(?:what|asked what) (?='\w|\"\w)",
    (r"(?:the |a |that )?(?:word|comment|comments|message|letter|graffiti|sign|note)s? (?:saying|that said|says|said|"
    r"reads|reading|read|calling)"),
)
_CUE: Final = re.compile(rf"(?<![\w'])(?:{'|'.join(_CUES)})(?![\w'])(?! a meeting| the police| off | back )|to "
rf"me[^:.!?\n]{{0,24}}:")
_MINE: Final = re.compile(r"(?:\bi|\bi've|\bi'd|\bwe|\bive) (?:just |once |then |also |only |even |only just )?$|"
r"\bme $")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield from each cue to the end of its sentence."""
    del lexicon
    reached = -1
    for match in _CUE.finditer(prose.plain):
        start, end = prose.span(match.start(), match.end())
        if start < reached or _MINE.search(prose.plain[max(0, match.start() - 24) : match.start()]):
            continue
        begin, finish = _rest(prose, end)
        if finish > begin:
            reached = finish
            yield Noticed("reported_speech", begin, finish, 0.9)


def _rest(prose: Prose, place: int) -> tuple[int, int]:
    """Return the rest of the sentence, without the spaces and marks around it."""
    finish = prose.sentence(place)[1]
    text = prose.text
    while place < finish and not text[place].isalnum():
        place += 1
    while finish > place and not text[finish - 1].isalnum():
        finish -= 1
    return place, finish


DETECTOR: Final = Detector(name="reported_speech", emits=("reported_speech",), find=find, reads=EVERYTHING)
