"""Telephone numbers that are published: switchboards, helplines, emergency lines.

Freephone and 03 numbers, short public ones such as 999, 101, 111 and 116 123,
those that the pack lends, and, less surely,
those said to stand on a website, a van or a bill.

Notices:
    Ring [[0300 123 4567]] about the bins.
    The helpline is [[0800 1111]], day or night.
    If it smells of gas call [[999]] or [[0800 111 999]].
    The desk is on [[01632 960000]] all day.
    Repairs are on [[01632 960100]], it is on the website.

Leaves alone:
    Ring Dawn on 07700 900123 about the bins.
    999 steps to the top and 101 down.
    Room 111 is the cold one.
    Ring Bob on 01632 960143, it's not on the website.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.near import around
from tactful.detectors.telephone import telephone_numbers
from tactful.detectors.together import together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_SHORT: Final = re.compile(
    r"(?<![\w.£])(?:0800 ?11 ?11|0800 ?111 ?999|0345 ?46 ?47|116 ?\d{3})(?![\w]| ?\d)"
    r"|(?<=call )(?:999|101|111|105|119|112)(?!\w)|(?<=ring )(?:999|101|111|105|119|112)(?!\w)|(?<=dial )(?:999|101|"
    r"111|105|119|112)(?!\w)"
    r"|(?<=on )(?:999|101|111|105|119)(?=[.,!?)]|$| or | if )",
)
_SHOWN: Final = re.compile(
    r"\b(?<!not )on (?:the|their|our|her|his|its) (?:\w{2,12} )?(?:website|web ?page|web ?site|van|bill|poster|"
    r"leaflet|shop ?front|fridge magnet|back page)\b|"
    r"\b(?:helpline|switchboard|hotline|main line|floodline|published|public number|out of hours line)\b",
)
_PUBLIC: Final = ("03", "080", "0845", "0870", "0844", "0843", "0871")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield published numbers, long ones first."""
    lent = {_digits(number) for number in lexicon.phrases("published_numbers")}
    for start, end, digits in telephone_numbers(prose):
        if digits.startswith(_PUBLIC) or digits in lent:
            yield Noticed("published_number", start, end)
        elif _SHOWN.search(around(prose, start, end)):
            yield Noticed("published_number", start, end, 0.75)
    for match in _SHORT.finditer(prose.plain):
        yield Noticed("published_number", *prose.span(match.start(), match.end()))


def _digits(number: str) -> str:
    digits = "".join(character for character in number if character.isdigit())
    return "0" + digits.removeprefix("44") if number.strip().startswith("+44") else digits


DETECTOR: Final = Detector(name="published_number", emits=("published_number",), find=together(find), reads=EVERYTHING)
