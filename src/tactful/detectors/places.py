"""How postcodes and street addresses are written in the United Kingdom.

Shared by the detectors of addresses and the one of public buildings.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose

AREAS: Final = (
    "ab|al|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|ec|eh|en|ex|fk|fy|"
    "gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|ka|kt|kw|ky|la|ld|le|ll|ln|ls|lu|me|mk|ml|ne|ng|nn|np|nr|nw|ol|ox|"
    "pa|pe|ph|pl|po|pr|rg|rh|rm|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|wa|wc|wd|wf|"
    "wn|wr|ws|wv|yo|ze|je|b|e|g|l|m|n|s|w"
)
"""The postcode areas of the Royal Mail, with the islands."""

POSTCODE: Final = re.compile(rf"(?<![^\W_])(?:{AREAS})\d[0-9a-z]? {{0,2}}\d[abd-hjlnp-uw-z]{{2}}(?![^\W_])")
OUTWARD: Final = re.compile(rf"(?<![^\W_])(?:{AREAS})\d[0-9a-z]?(?![^\W_])(?! {{0,2}}\d[a-z]{{2}}\b)")

_SURE: Final = (
    "street|road|rd|avenue|ave|lane|crescent|terrace|boulevard|mews|st|close|drive|court|gardens|grove|place|way|walk|"
    "row|square|rise|croft|parade|cres|wynd|brae|gate|hill|view|green|park|end|meadow|meadows|cottages|villas"
)
_PLAIN: Final = "street|road|rd|avenue|lane|crescent|terrace|boulevard"
_NAME: Final = r"[A-Z][\w'\u2019]{1,20}\.?"
_FLAT: Final = r"(?:(?:[Ff]lat|[Aa]partment|[Uu]nit)\s\d{1,4}[A-Za-z]?,?\s)?"
_HOUSE: Final = r"(?<![\w£$€.:/-])\d{1,4}[A-Za-z]?"

_CAPITAL: Final = re.compile(
    rf"(?<!\w){_FLAT}{_HOUSE}\s(?:{_NAME}\s){{1,3}}(?i:{_SURE})(?![\w'\u2019])(?! (?:Primary|Infants?|Juniors?|"
    rf"School|Academy|Station|FC|Surgery))",
)
_SMALL: Final = re.compile(
    rf"(?<!\w){_FLAT}{_HOUSE}\s(?!(?:the|a|of|old|more|new|years?|miles?|minutes?|mins?|hours?|days?|main|side|busy|"
    rf"other|different|metres?|different|on|in|at|to|and|"
    rf"or)\s)[a-z']{{3,20}}\s(?:[a-z']{{3,20}}\s)?(?:{_PLAIN})(?![\w'\u2019])",
)
_FAMOUS: Final = ("10 downing street", "11 downing street", "221b baker street")
_NOT_A_STREET: Final = re.compile(r"\b(?:mile|years?|minutes?|hours?|days?|times?|lane swimming|of|the)\b")


def street_addresses(prose: Prose) -> Iterator[tuple[int, int, float]]:
    """Yield where a house number, a name and a kind of street stand together, and how surely."""
    if not any(character.isdigit() for character in prose.text):
        return
    seen = -1
    for pattern, sure in ((_CAPITAL, 0.95), (_SMALL, 0.6)):
        for match in pattern.finditer(prose.text):
            words = match.group().lower()
            if words in _FAMOUS or _NOT_A_STREET.search(words) or match.start() == seen:
                continue
            seen = match.start()
            yield match.start(), match.end(), sure


def postcodes(prose: Prose) -> Iterator[tuple[int, int]]:
    """Yield where a full postcode of a valid area stands."""
    for match in POSTCODE.finditer(prose.plain):
        yield prose.span(match.start(), match.end())
