"""Telephone numbers, as written in the United Kingdom.

A run of ten or eleven digits that begins with 0, or with +44, however spaced,
and that the numbering plan allows; a letter o may stand for a nought. The
ranges that Ofcom keeps for drama are noticed too, since they stand in
examples. A short number or extension counts, less surely, after such words as
"ext".

Notices:
    Ring Dawn on [[07700 900123]] about the bins.
    Call me on [[+44 (0)1908 252786]] after six.
    Text [[o7700 9oo123]] and ask for Bob.
    She is on [[ext 4471]] until five.

Leaves alone:
    It took 07 buses and 900 minutes.
    Order 0123456789012345 has shipped.
    The meter read 0412 on the 0900 shift.
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

_REFERENCE: Final = re.compile(r"\b(?:order|ref|reference|invoice|account|case|policy|tracking|serial)(?: (?:no|"
r"number))?[ .:#]{0,3}$")
_SHORT: Final = re.compile(r"\b(?:ext|extn|extension)[ .:]{0,2}\d{3,6}(?!\w)")
_BEFORE: Final = 24


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield numbers that the United Kingdom's numbering plan allows."""
    del lexicon
    for start, end, _ in telephone_numbers(prose):
        before = prose.text[max(0, start - _BEFORE) : start].lower()
        yield Noticed("phone_number", start, end, 0.4 if _REFERENCE.search(before) else 1.0)
    for match in _SHORT.finditer(prose.plain):
        yield Noticed("phone_number", *prose.span(match.start(), match.end()), 0.7)


DETECTOR: Final = Detector(name="phone_number", emits=("phone_number",), find=find, reads=EVERYTHING)
