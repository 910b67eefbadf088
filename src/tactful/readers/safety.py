"""Limits for everything that is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.errors import SourceTooLarge

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES: Final = 20_000_000
"""The largest single file or stream that one check takes, in bytes."""

_MEGABYTE: Final = 1_000_000


def refuse_large(size: int, name: str) -> None:
    """Raise SourceTooLarge where that many bytes are more than one check takes."""
    if size > MOST_BYTES:
        message = (
            f"{name} is larger than the {MOST_BYTES // _MEGABYTE} MB that one check takes. "
            "Split it, or give its posts one a line with --lines."
        )
        raise SourceTooLarge(message)


def within_limit(path: Path) -> None:
    """Raise SourceTooLarge where the file is larger than one check takes, without opening it."""
    refuse_large(path.stat().st_size, str(path))
