"""A small place that tells where somebody is: a flat, a room, a bed, a ward, a numbered house.

Notices:
    The lady in [[flat 6]] has a parrot.
    He's on [[ward 12]], in [[bed 4]].
    Mr K at [[number 9]] rang again.

Leaves alone:
    There's room for 3 in the back.
    My number one rule is tea.
    We drew 3 flat and they scored 4.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_PLACE: Final = re.compile(
    r"\b(?:flat|room|bed|bay|ward|apartment|plot|pitch|stall|level|house number|door number|unit)"
    r" ?\d{1,3}[a-d]?\b(?! ?(?:of|%|am|pm))"
    r"|(?<=\bat )(?:number|no\.?) ?\d{1,3}[a-d]?\b|(?<=\boutside )number ?\d{1,3}\b",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield numbered places."""
    del lexicon
    for match in _PLACE.finditer(prose.plain):
        yield Noticed("place_detail", *prose.span(match.start(), match.end()), 0.9)


DETECTOR: Final = Detector(name="place_detail", emits=("place_detail",), find=find, reads=EVERYTHING)
