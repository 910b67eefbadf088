"""Names of people: a first name, a title with a surname, or an initial standing for one.

First names of many cultures come from a list. A name that is an ordinary word
too (Will, Grace, May) counts only with a surname or initial after it, or with
a title, "little", "old" or "our" before it.

Notices:
    I gave [[Mrs P]] a lift and [[Freddie W]] held the map.
    Lunch with [[Bilal]] and [[Agnieszka Nowak]] again.
    Our [[Grace]] won, so did little [[Will]].
    pop round to [[mr patel]] with it

Leaves alone:
    Will you mark the spot in May, with good grace and some hope?
    We met at St Mary's and walked down Victoria Road.
    Miss you all, dawn is lovely here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.names import people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield every name of a person."""
    del lexicon
    for person in people(prose):
        yield Noticed("person_name", person.start, person.end, person.confidence)


DETECTOR: Final = Detector(name="person_name", emits=("person_name",), find=find, reads=EVERYTHING)
