"""How telephone numbers are written in the United Kingdom.

Shared by the detectors of telephone numbers and of published ones.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose

_CANDIDATE: Final = re.compile(r"(?<![\w+])(?:(?:\+44|0044)(?:[ ().\-]{0,3}[\do]){9,12}|\(?[0o](?:[ "
r"().\-/]{0,2}[\do]){9,10})(?![\w])")
_LEAST_DIGITS: Final = 8
_DRAMA: Final = re.compile(r"(?:7700900|1632960|20794600|3069990|8081570|1(?:13|14|15|16|17|18|21|31|41|51|61)4960|"
r"1914980|2896496|2920180)")
"""Ranges that Ofcom keeps for drama: they stand in examples."""


def telephone_numbers(prose: Prose) -> Iterator[tuple[int, int, str]]:
    """Yield where a number that the numbering plan allows stands, with its digits from 0."""
    if not any(character.isdigit() for character in prose.plain):
        return
    for match in _CANDIDATE.finditer(prose.plain):
        written = match.group()
        if sum(character.isdigit() for character in written) >= _LEAST_DIGITS:
            digits = _national(written)
            if _allowed(digits):
                yield *prose.span(match.start(), match.end()), digits


def _national(written: str) -> str:
    digits = "".join(character for character in written.replace("o", "0") if character.isdigit())
    if written.startswith("+44"):
        digits = digits.removeprefix("44")
    elif digits.startswith("0044"):
        digits = digits.removeprefix("0044")
    return "0" + digits.lstrip("0")


@lru_cache(maxsize=512)
def _allowed(digits: str) -> bool:
    import phonenumbers  # noqa: PLC0415 - slow to import, and most drafts hold no number

    if _DRAMA.match(digits[1:]):
        return True
    try:
        number = phonenumbers.parse(digits, "GB")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)
