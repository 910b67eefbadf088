"""Words and marks that a pack lends to the detectors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Lists of phrases by name, such as ``employer`` or ``public_buildings``.

    A phrase is written as people write it; letter case does not matter.
    """

    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def phrases(self, name: str) -> tuple[str, ...]:
        """Return the list of that name; empty where the pack has none."""
        return self.lists.get(name, ())

    def key(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the contents as one hashable value, for caches."""
        return tuple(sorted(self.lists.items()))


EMPTY_LEXICON = Lexicon()
