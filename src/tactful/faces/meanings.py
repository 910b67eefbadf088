"""The meanings of a pack's phrasings, worked out when the pack is built and read when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.errors import MeaningUnavailable
from tactful.meaning.vectors import read_vectors, write_vectors
from tactful.policy.find import find_pack
from tactful.policy.search import phrasings

if TYPE_CHECKING:
    from pathlib import Path

    from tactful.meaning.vectors import Vectors
    from tactful.policy.document import Policy

FILE: Final = "phrasings.vectors"


def build_meanings(pack: str, policy: Policy) -> Path | None:
    """Write the meanings into the pack's folder; None where the policy has no situations.

    Raises MeaningUnavailable.
    """
    texts = [words for _, words in phrasings(policy)]
    if not texts:
        return None
    path = find_pack(pack) / FILE
    write_vectors(path, texts)
    return path


def pack_meanings(pack: str, policy: Policy) -> Vectors | None:
    """Return the meanings of the pack's phrasings, or None where they were not built or cannot be read."""
    try:
        return read_vectors(find_pack(pack) / FILE, [words for _, words in phrasings(policy)])
    except MeaningUnavailable:
        return None
