"""Addresses and postcodes of public buildings: a library, a stadium, a town hall.

An address or postcode counts where a word for such a building, or one that
the pack lends, stands in the same sentence or just before. What is noticed is
the address.

Notices:
    Story time at the library, [[MK9 3HL]], at ten.
    Borchester Library is at [[12 High Street]].
    Vaccinations at the leisure centre, [[40 Silver Way]], [[MK9 3HL]].

Leaves alone:
    He lives at 14 Heron Road, MK9 3HL.
    The library is shut. Her flat is 14 Heron Road if you want the books.
    My house is opposite the church, 14 Heron Road.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.near import around
from tactful.detectors.places import postcodes, street_addresses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_BUILDING: Final = re.compile(
    r"\b(?:library|stadium|civic (?:centre|offices?)|town hall|city hall|guildhall|council offices?|hospital|"
    r"infirmary|surgery|health centre|leisure centre|sports centre|swimming (?:pool|baths)|"
    r"community (?:centre|hub|hall)|village hall|church hall|church|mosque|gurdwara|temple|synagogue|chapel|museum|"
    r"gallery|theatre|cinema|arena|school|college|university|nursery|polling station|"
    r"crematorium|cemetery|police station|fire station|court|job ?centre|venue|conference centre|exhibition|shop|"
    r"cafe|pub|restaurant|hotel|station|recycling centre|tip|food ?bank|post office|youth (?:club|centre)|scout hut|"
    r"family hub|"
    r"children's centre|day centre|methodist hall|memorial hall|bowls club|social club|cricket club|rugby club|"
    r"football club)\b",
)
_HOME: Final = re.compile(r"\b(?:lives?|living|his|her|their|my|our (?:house|flat|home)|flat|house|home|round the "
r"back of|next to|opposite|behind|near|moved to|resident|tenant|patient)\b")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield the addresses that belong to a building named beside them."""
    places = [*((start, end) for start, end, _ in street_addresses(prose)), *postcodes(prose)]
    lent = [name.lower() for name in lexicon.phrases("public_buildings")]
    for start, end in sorted(places):
        words = around(prose, start, end).replace(prose.text[start:end].lower(), " ")
        public = bool(_BUILDING.search(words)) or any(name in words for name in lent)
        if public and not _HOME.search(words):
            yield Noticed("public_building", start, end, 0.8)


DETECTOR: Final = Detector(name="public_building", emits=("public_building",), find=find, reads=EVERYTHING)
