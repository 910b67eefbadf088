"""E-mail addresses, also those written out to fool machines.

A name, an at sign and a domain; "at" and "dot" in brackets or in words count
where the domain is one of the usual mail services or both are written out.
Addresses of an office, such as info@, are noticed less surely.

Notices:
    Write to [[dawn.example@example.com]] before Friday.
    He is [[bob.example at gmail dot com]] if you want him.
    Ask [[jo(at)example.org]] for the form.

Leaves alone:
    Look at bbc.co.uk for the times.
    Follow @borchester on the bird app.
    Two teas @ 80p each.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_NAME: Final = r"(?<![a-z0-9._%+\-])[a-z0-9][a-z0-9._%+\-]{0,63}"
_PLAIN: Final = re.compile(rf"{_NAME}@[a-z0-9][a-z0-9\-]{{0,62}}(?:\.[a-z0-9\-]{{2,63}}){{1,4}}")
_SERVICES: Final = (
    "gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet|sky|protonmail|proton|me|msn|virginmedia"
)
_DOT: Final = r"(?:\.| ?[\[({] ?dot ?[\])}] ?| dot )"
_BRACKETS: Final = re.compile(rf"{_NAME} ?[\[({{] ?at ?[\])}}] ?[a-z0-9\-]{{2,63}}(?:{_DOT}[a-z]{{2,24}}){{1,3}}")
_IN_WORDS: Final = re.compile(rf"{_NAME} at (?!the |a )(?:(?:{_SERVICES}){_DOT}|[a-z0-9\-]{{2,63}} dot )(?:com|co|"
rf"org|net|uk)(?:{_DOT}uk)?(?!\w)")
_OFFICE: Final = re.compile(
    r"(?:info|enquir\w{0,8}|inquir\w{0,8}|contact|hello|help|helpdesk|support|admin|office|reception|no-?reply|press|"
    r"jobs|"
    r"customer\.?\w{0,10}|feedback|complaints|news|team|mail|events|bookings)@",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield addresses, plain ones first."""
    del lexicon
    text = prose.plain
    for match in _PLAIN.finditer(text):
        sure = 0.5 if _OFFICE.match(match.group()) else 1.0
        yield Noticed("email_address", *prose.span(match.start(), match.end()), sure)
    for pattern in (_BRACKETS, _IN_WORDS):
        for match in pattern.finditer(text):
            yield Noticed("email_address", *prose.span(match.start(), match.end()), 0.9)


DETECTOR: Final = Detector(name="email_address", emits=("email_address",), find=find, reads=EVERYTHING)
