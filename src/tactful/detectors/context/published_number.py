"""Telephone numbers that are published: switchboards, helplines, emergency lines.

Freephone and 03 numbers, short public ones such as 999, 101, 111 and 116 123,
and those that the pack lends.

Notices:
    Ring [[0300 123 4567]] about the bins.
    The helpline is [[0800 1111]], day or night.
    If it smells of gas call [[999]] or [[0800 111 999]].
    The desk is on [[01632 960000]] all day.

Leaves alone:
    Ring Dawn on 07700 900123 about the bins.
    999 steps to the top and 101 down.
    Room 111 is the cold one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.telephone import telephone_numbers

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
_PUBLIC: Final = ("03", "080", "0845", "0870", "0844", "0843", "0871")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield published numbers, long ones first."""
    lent = {_digits(number) for number in lexicon.phrases("published_numbers")}
    short = [match.span() for match in _SHORT.finditer(prose.plain)]
    for start, end, digits in telephone_numbers(prose):
        if digits.startswith(_PUBLIC) or digits in lent:
            if not any(begin < end and start < finish for begin, finish in (prose.span(*span) for span in short)):
                yield Noticed("published_number", start, end)
    for span in short:
        yield Noticed("published_number", *prose.span(*span))


def _digits(number: str) -> str:
    digits = "".join(character for character in number if character.isdigit())
    return "0" + digits.removeprefix("44") if number.strip().startswith("+44") else digits


DETECTOR: Final = Detector(name="published_number", emits=("published_number",), find=find, reads=EVERYTHING)
