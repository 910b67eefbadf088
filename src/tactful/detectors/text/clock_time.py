"""A time of day, a day of the week, or a day not long off.

Notices:
    I see her at [[3pm]] and him at [[half past two]].
    Back [[on Thursday]], or [[tomorrow morning]].
    He leaves at [[14:30]] sharp.

Leaves alone:
    It scored 9.30 out of ten for style points.
    Monday blues and Sunday roasts, a playlist.
    Three people, two cakes, one knife.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_HOUR: Final = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
_DAY: Final = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"

_TIME: Final = re.compile(
    r"(?<![\w.:])(?:"
    r"(?:[01]?\d|2[0-3])[.:][0-5]\d ?(?:am|pm|a\.m\.|p\.m\.)?(?! ?(?:out of|%|pounds|km|miles|kg))(?![\d])(?<=m)"
    r"|(?:1[0-2]|[1-9]) ?(?:am|pm)\b"
    r"|(?:[01]\d|2[0-3]):[0-5]\d\b(?!:)"
    rf"|(?:half|quarter) (?:past|to) {_HOUR}\b|(?:five|ten|twenty|twenty-five) (?:past|to) {_HOUR}\b|"
    rf"half {_HOUR}\b|{_HOUR} o'? ?clock\b"
    rf"|(?:on|every|each|this|next|last|since|until|till|by) {_DAY}(?: (?:morning|afternoon|evening|night))?\b|"
    rf"{_DAY} (?:morning|afternoon|evening|night)\b"
    r"|(?:tomorrow|yesterday|this|tomoz)(?: (?:morning|afternoon|evening))\b|(?:tomorrow|tonight|yesterday|today)\b"
    r")",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield times and days."""
    del lexicon
    for match in _TIME.finditer(prose.plain):
        yield Noticed("clock_time", *prose.span(match.start(), match.end()), 0.9)


DETECTOR: Final = Detector(name="clock_time", emits=("clock_time",), find=find, reads=EVERYTHING)
