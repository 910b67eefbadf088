"""The promises of the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tactful.errors import SourceTooLarge
from tactful.readers.safety import MOST_BYTES, refuse_large, within_limit

if TYPE_CHECKING:
    from pathlib import Path


def test_more_than_the_limit_is_refused() -> None:
    """One byte too many is too many, and the message says what to do."""
    with pytest.raises(SourceTooLarge, match="Split it, or give its posts one a line"):
        refuse_large(MOST_BYTES + 1, "it")


def test_the_limit_itself_is_taken() -> None:
    """Exactly as much as the limit is taken."""
    refuse_large(MOST_BYTES, "it")


def test_a_file_is_measured_without_being_opened(tmp_path: Path) -> None:
    """The size on disk decides, so that nothing is read in vain."""
    path = tmp_path / "sparse"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(SourceTooLarge):
        within_limit(path)
    with path.open("wb") as file:
        file.truncate(10)
    within_limit(path)
