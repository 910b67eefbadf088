"""Abuse spoken of in order to condemn it.

A sentence that names calling, shouting or such words and says that it is
wrong, or that asks people to stop it; the whole sentence is noticed.

Notices:
    [[Calling people vermin is disgusting]].
    [[Nobody should have to hear "go home" at work]].
    [[There is no place for racism on these terraces]].
    [[Stop calling my neighbours scroungers]].

Leaves alone:
    The state of this bus stop is disgusting.
    Nobody should have to wait nine weeks.
    Stop calling me at tea time about solar panels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import WORDS_ONLY, Detector, Noticed
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_WRONG: Final = (
    "disgusting|disgraceful|wrong|vile|racist|sexist|ableist|homophobic|shameful|unacceptable|awful|abuse|hateful|"
    "bullying|hurtful|bigotry|appalling"
)
CUES: Final = Phrases(
    f"calling|call|called +8 is|was|its|thats +2 {_WRONG}",
    "nobody|noone should have to hear|read|be|listen ?called|spat|shouted|to",
    "nobody|noone deserves to be called|spat|shouted|abused|spoken",
    "no place for racism|hate|homophobia|sexism|bigotry|hatred|antisemitism|islamophobia|transphobia|that",
    "stop calling people|them|us|my|our|each|women|folk|anyone", "dont call people|them|anybody|anyone|women|disabled",
    "not call people", "if you +3 call|calling|say|saying +3 ashamed|unfollow|block|delete|shame",
    "he|she|you|they should be ashamed", "should be ashamed of yourself|yourselves", "report it when you hear|see",
    "say something when you hear|see", "call it out", "kick it out", "kickitout",
    "hate crime evening|awareness|reporting|training", "this is racism|abuse", "thats racism|racist|abuse|ableism",
    "pack it in", "words hurt|matter",
    "stop using that|the|this word|words", "isnt banter", "is not banter", "not banter its",
    "zero tolerance for abuse", "wont tolerate +4 abuse", "reported it to the police|steward|stewards|club",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield the sentence around each cue, once."""
    del lexicon
    reached = -1
    for start, _ in CUES.find(prose):
        begin, finish = prose.sentence(start)
        if begin >= reached:
            reached = finish
            yield Noticed("counter_speech", *_trimmed(prose.text, begin, finish), 0.8)


def _trimmed(text: str, begin: int, finish: int) -> tuple[int, int]:
    while begin < finish and text[begin].isspace():
        begin += 1
    while finish > begin and text[finish - 1] in " \n.!?":
        finish -= 1
    return begin, finish


DETECTOR: Final = Detector(name="counter_speech", emits=("counter_speech",), find=find, reads=WORDS_ONLY)
