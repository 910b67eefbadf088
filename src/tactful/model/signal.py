"""A thing noticed. It accuses nobody: packs decide what it means."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from tactful.model.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Mapping



@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """Something a detector noticed.

    ``kind`` is the name packs use for it. ``confidence`` is between 0 and 1;
    1 for what is read off the page, such as a number whose check digit holds.
    ``detector`` names who noticed it, for the trace. ``may_stop`` is False for
    one that is not sure enough to rule anything out by itself.
    """

    kind: str
    evidence: Evidence
    confidence: float = 1.0
    detector: str = ""
    may_stop: bool = True


BANDS: Final[Mapping[str, float]] = MappingProxyType({"possible": 0.3, "likely": 0.7, "certain": 0.95})
"""The words a pack may use for a confidence, and the least number each stands for."""


def band(confidence: float) -> str:
    """Name a confidence in words; anything under ``possible`` is ``faint``."""
    names = [name for name, least in BANDS.items() if confidence >= least]
    return names[-1] if names else "faint"
