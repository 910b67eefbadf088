"""Which posts the network never learns from: whole scenarios, so that none is on both sides, and whole writers."""

from __future__ import annotations

import hashlib
from typing import Any, Final

FOLDS: Final = 10
HELD: Final = 0
"""The fold that is never trained on: the card is fitted on it."""

FITTED_ON: Final = ("managers", "trades")
"""Files by writers that the network never learned from. One number is set by them, the weight from which a reading may
say ``stop``; they have been measured many times."""

FRESH: Final = ("elders", "liberty", "tongues")
"""Files that nothing at all was trained, fitted or chosen on: there it is measured how posts by other hands fare."""

UNSEEN: Final = (*FITTED_ON, *FRESH)
"""Every file that the network never learned from."""


def is_held(post: dict[str, Any]) -> bool:
    """Tell whether the post's scenario is in the held fold. The post knows its ``file``."""
    digest = hashlib.sha256(f"{post['file']}{post['scenario']}".encode()).hexdigest()
    return int(digest, 16) % FOLDS == HELD
