"""National Insurance numbers.

Two letters that HMRC gives out, six digits and a letter from A to D, however
spaced. The prefix QQ of HMRC's own example is noticed too. Without the last
letter a number counts only where the sentence speaks of National Insurance.

Notices:
    Hers is [[AB 12 34 56 C]] if payroll asks.
    My NINO is [[qq123456c]] apparently.
    Her NI number [[AB123456]] was on the sheet.

Leaves alone:
    Part GB 12 34 56 C is out of stock.
    Locker AB123456 is stuck again.
    The code is A12 34 56 C.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_NUMBER: Final = re.compile(
    r"(?<![^\W_])(?!bg|gb|nk|kn|tn|nt|zz)(?:[a-ceghj-prstw-z][a-ceghj-nprstw-z]|qq)"
    r"[ \-]?\d\d[ \-]?\d\d[ \-]?\d\d(?:[ \-]?(?P<last>[a-d]))?(?![^\W_])",
)
_CUE: Final = re.compile(r"\b(?:ni|nino|national insurance|nat ins)\b")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield numbers of that form."""
    del lexicon
    for match in _NUMBER.finditer(prose.plain):
        if match["last"] or _CUE.search(prose.plain):
            place = prose.span(match.start(), match.end())
            yield Noticed("national_insurance_number", *place, 1.0 if match["last"] else 0.8)


DETECTOR: Final = Detector(
    name="national_insurance_number", emits=("national_insurance_number",), find=find, reads=EVERYTHING,
)
