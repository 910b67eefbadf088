"""What the tests of the command share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.surfaces.cli.tools import borchester

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def pack(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the small pack, and return it as ``--pack`` takes it."""
    folder: Path = tmp_path_factory.mktemp("packs")
    return str(borchester(folder))
