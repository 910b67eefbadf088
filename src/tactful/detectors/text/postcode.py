"""Postcodes of the United Kingdom.

A full postcode whose area the Royal Mail knows. The first half alone counts,
less surely, where the word postcode stands in the same sentence.

Notices:
    Come to the yard at [[MK9 3EJ]] by ten.
    I am at [[mk93ej]] if you pass.
    What do you mean, my postcode, it is [[MK14]]?

Leaves alone:
    Stuck on the M1 4 miles south of the A5.
    Version VB12 3XX is out.
    The QZ9 3EJ prints well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.near import around
from tactful.detectors.places import OUTWARD, postcodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield full postcodes, and first halves where the sentence speaks of one."""
    del lexicon
    for start, end in postcodes(prose):
        small = prose.text[start:end].islower()
        yield Noticed("postcode", start, end, 0.8 if small else 1.0)
    if "postcode" not in prose.plain and "post code" not in prose.plain:
        return
    for match in OUTWARD.finditer(prose.plain):
        start, end = prose.span(match.start(), match.end())
        sentence = around(prose, start, end)
        if "postcode" in sentence or "post code" in sentence:
            yield Noticed("postcode", start, end, 0.5)


DETECTOR: Final = Detector(name="postcode", emits=("postcode",), find=find, reads=EVERYTHING)
