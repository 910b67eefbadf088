"""What the person has declared. Facts are asked for, never guessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Facts:
    """Declared facts by name.

    ``declared`` is what the person said; ``given`` is what comes with the
    draft or the situation itself (its platform, what is being done) and counts
    as known without being a ground for anything.
    """

    declared: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Close both mappings to change."""
        object.__setattr__(self, "declared", MappingProxyType(dict(self.declared)))
        object.__setattr__(self, "given", MappingProxyType(dict(self.given)))

    def value(self, name: str) -> str | None:
        """Return the fact's value, or None where nobody has said."""
        return self.declared.get(name, self.given.get(name))

    def is_declared(self, name: str) -> bool:
        """Tell whether the person has said so themselves."""
        return name in self.declared

    def and_declared(self, /, **more: str) -> Facts:
        """Return these facts with some more declared."""
        return Facts({**self.declared, **more}, self.given)


NO_FACTS = Facts()
