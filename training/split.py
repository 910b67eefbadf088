"""Which posts the network never learns from: whole scenarios, so that none is on both sides, and whole writers."""

from __future__ import annotations

import hashlib
from typing import Any, Final

FOLDS: Final = 10
HELD: Final = 0
"""The fold that is never trained on: the card is fitted on it."""

UNSEEN: Final = ("managers", "trades")
"""Files of the corpus that nothing is trained on: what is said of posts by other hands is measured there.

One number alone is set by them, the weight from which a reading may say ``stop``."""


def is_held(post: dict[str, Any]) -> bool:
    """Tell whether the post's scenario is in the held fold. The post knows its ``file``."""
    digest = hashlib.sha256(f"{post['file']}{post['scenario']}".encode()).hexdigest()
    return int(digest, 16) % FOLDS == HELD
