"""NHS numbers, whose last digit checks the others.

Ten digits, often written three, three and four. Beside words such as NHS or
patient the check makes it certain; set out in the usual groups it is likely;
ten bare digits are a weak sign, since one in eleven passes by chance. A number
that begins with 0 is a telephone number.

Notices:
    Her NHS number is [[943 476 5919]] on the label.
    The label said [[943-476-5919]] in biro.
    patient [[9434765919]] is back.

Leaves alone:
    Her NHS number is 943 476 5918 on the label.
    Ring 01908 252786 instead.
    Account 1234567890 is overdrawn.
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

_NUMBER: Final = re.compile(r"(?<![\w+.\-])[1-9]\d\d(?P<apart>[ \-]?)\d{3}(?P=apart)\d{4}(?![\w\-])(?![. ]\d)")
_CUE: Final = re.compile(r"\b(?:nhs|patient|patients|hospital|ward|gp|medical record|prescription)\b")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield ten digits whose check digit holds."""
    del lexicon
    for match in _NUMBER.finditer(prose.plain):
        if _checks(match.group()):
            start, end = prose.span(match.start(), match.end())
            yield Noticed("nhs_number", start, end, _confidence(prose, start, apart=bool(match["apart"])))


def _confidence(prose: Prose, place: int, *, apart: bool) -> float:
    if _CUE.search(around(prose, place, place)):
        return 1.0
    return 0.8 if apart else 0.4


def _checks(written: str) -> bool:
    from stdnum.gb import nhs  # noqa: PLC0415 - most drafts hold no such number

    return bool(nhs.is_valid(written))


DETECTOR: Final = Detector(name="nhs_number", emits=("nhs_number",), find=find, reads=EVERYTHING)
