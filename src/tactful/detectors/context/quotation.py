"""Words within a pair of quotation marks.

Straight and curly, double and single; the marks themselves are left out. An
apostrophe within or at the end of a word opens nothing. What the writer says
to have said or shouted is a quotation too, but noticed less surely: it excuses
nobody else.

Notices:
    He shouted "[[go back to work]]" from the van.
    Someone wrote “[[council vermin]]” under it.
    They chanted '[[we don't care]]' all night.

Leaves alone:
    I'm sure it's the lads' van, isn't it.
    She's 5'10" and he is 6'1".
    He said "what do you mean and walked off.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_DOUBLE: Final = re.compile(r"(?<![\d'])\"([^\"\n]{1,400})\"")
_SINGLE: Final = re.compile(r"(?<![\w'])'(?=[^\s'])([^\"\n]{0,240}?[^\s'\"])'(?![\w'])")


_MINE: Final = re.compile(r"\b(?:said|shouted|yelled|told|called|wrote|screamed|replied|posted)\b[^.!?\n\"]{0,20}$")
_OTHERS: Final = re.compile(
    r"\b(?:he|she|they|man|woman|bloke|lad|fella|gent|lady|kid|kids|someone|somebody|people|who|was|were|been|being|"
    r"gets?|driver|customer|at me|at my|at us|me)\b",
)
_BEFORE: Final = 80


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield what stands between paired marks."""
    del lexicon
    for pattern in (_DOUBLE, _SINGLE):
        for match in pattern.finditer(prose.plain):
            before = prose.plain[max(0, match.start() - _BEFORE) : match.start()]
            mine = _MINE.search(before) and not _OTHERS.search(before)
            yield Noticed("quotation", *prose.span(match.start(1), match.end(1)), 0.4 if mine else 1.0)


DETECTOR: Final = Detector(name="quotation", emits=("quotation",), find=find, reads=EVERYTHING)
