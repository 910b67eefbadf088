"""Vehicle registration marks of the United Kingdom.

The current form in capitals stands by itself. In small letters, and in the
older, Northern Irish and dateless forms, which look like much else, a mark
counts where the sentence speaks of a plate, a car or the like.

Notices:
    Whoever drives [[AB12 CDE]] has left the lights on.
    his car is [[ab12cde]] if you see it
    White van, reg [[N123 XYZ]], every night.
    The plate is [[KIB 1234]] and it is on the grass.

Leaves alone:
    I grew up in MK14 and never left.
    A421 closed, then the M25 and the A5.
    Class 2B won the ABC 123 quiz.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.near import around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_AGE: Final = r"(?:0[2-9]|[1-3]\d|5[1-9]|[67]\d|8[0-2])"
_CURRENT: Final = re.compile(rf"(?<![^\W_])[a-hj-pr-y][a-hj-y]{_AGE} ?[a-hj-pr-z]{{3}}(?![^\W_])")
_OLDER: Final = re.compile(
    r"(?<![^\W_])(?:[a-hj-npr-tv-y]\d{1,3} ?[a-hj-pr-z]{3}|[a-hj-pr-z]{3} ?\d{1,3}[a-hj-npr-tv-y]"
    r"|[a-z]?[iz][a-z] ?\d{1,4}|[a-hj-pr-z]{1,3} \d{1,4}|\d{1,4} [a-hj-pr-z]{1,3})(?![^\W_])",
)
_CUE: Final = re.compile(
    r"\b(?:reg|regs|registration|plates?|number ?plates?|car|van|lorry|taxi|parked|motor|bmw|audi|mercedes|merc|"
    r"fiesta|corsa|golf|astra|transit|range rover|vauxhall|toyota|honda|nissan|kia|skoda|octavia|volvo)\b",
)
_PLATE: Final = re.compile(r"\b(?:reg|registration|plate|number ?plate)\b(?: (?:is|was|number|no|of|mark))*[ "
r":\-]{0,3}['\"(]?$")
_NEAR: Final = 40


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield marks, the current form first."""
    del lexicon
    if not any(character.isdigit() for character in prose.plain):
        return
    for match in _CURRENT.finditer(prose.plain):
        start, end = prose.span(match.start(), match.end())
        if prose.text[start:end].isupper() or _CUE.search(around(prose, start, end)):
            yield Noticed("vehicle_registration", start, end, 0.95 if prose.text[start:end].isupper() else 0.8)
    yield from _older(prose)


def _older(prose: Prose) -> Iterator[Noticed]:
    for match in _OLDER.finditer(prose.plain):
        if _PLATE.search(prose.plain[max(0, match.start() - _NEAR) : match.start()]):
            yield Noticed("vehicle_registration", *prose.span(match.start(), match.end()), 0.8)


DETECTOR: Final = Detector(name="vehicle_registration", emits=("vehicle_registration",), find=find, reads=EVERYTHING)
