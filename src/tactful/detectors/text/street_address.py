"""Street addresses: a house number, a name and a kind of street.

Written with capitals it is likely an address; all in small letters only where
the kind of street can mean little else, and less surely. A few addresses that
everybody knows are left alone.

Notices:
    Would she please collect it from [[9 Heron Rise]].
    I left it at [[Flat 3, 12 Acacia Avenue]] for you.
    come to [[14 heron road]] at six

Leaves alone:
    The lights are on at 10 Downing Street.
    I have 3 close friends and 2 drive past.
    It is a 5 mile road.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.places import street_addresses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield what is written as an address."""
    del lexicon
    for start, end, sure in street_addresses(prose):
        yield Noticed("street_address", start, end, sure)


DETECTOR: Final = Detector(name="street_address", emits=("street_address",), find=find, reads=EVERYTHING)
