"""The few words that a negation governs.

From the word after "not", "never", "don't", "without" and the like, five words
at most, as far as a comma, a "but" or the end of the sentence. The negation
itself is left out.

Notices:
    I am not [[standing for the council]], ever.
    She never [[called him a liar]] but he did.
    We left without [[saying a word]].

Leaves alone:
    Notice the knot in the rope.
    Not only that.
    No. We left at nine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_NEGATIONS: Final = frozenset(
    "not never no nobody noone nothing none neither nor without hardly isnt arent wasnt werent dont doesnt didnt "
    "wont cant cannot couldnt wouldnt "
    "shouldnt hasnt havent hadnt aint mustnt refuse refused naebody didnae cannae wouldnae dinnae isnae wasnae".split(),
)
_ENDS: Final = frozenset("but because although though and except unless so then".split())
_NOT_AFTER: Final = frozenset({"only", "just", "least", "to", "sure", "that", "worse", "but"})
_MARKS: Final = frozenset(",;:()")
_REACH: Final = 5


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield the governed words of each negation."""
    del lexicon
    words = prose.words
    for place, text in enumerate(words.texts):
        last = _last(prose, place) if text in _NEGATIONS else place
        if last > place and not (text in {"not", "nothing"} and words.texts[place + 1] in _NOT_AFTER):
            yield Noticed("negation", words.starts[place + 1], words.ends[last])


def _last(prose: Prose, place: int) -> int:
    """Return the last word that the negation at ``place`` governs, or ``place`` itself."""
    words = prose.words
    last = place
    for each in range(place + 1, min(place + 1 + _REACH, len(words))):
        between = prose.text[words.ends[last] : words.starts[each]]
        stopped = not _MARKS.isdisjoint(between) or words.sentences[each] != words.sentences[place]
        if stopped or words.texts[each] in _ENDS:
            break
        last = each
    return last


DETECTOR: Final = Detector(name="negation", emits=("negation",), find=find, reads=EVERYTHING)
