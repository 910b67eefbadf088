"""The page of signals defines every kind that the trained reader notices, once each, and nothing else."""

from __future__ import annotations

import json
import re
from typing import Final

from tests.house.pages import DOCS
from tests.house.tools import SOURCE

PAGE: Final = DOCS / "reference" / "signals.md"
CARD: Final = SOURCE / "meaning" / "data" / "card.json"
HEAD: Final = ["signal", "includes", "excludes"]


def rows() -> list[list[str]]:
    """Return the cells of every row of the page's tables, their heads and rules left out."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    return [row for row in cells if row != HEAD and not all(re.fullmatch(r":?-+:?", cell) for cell in row)]


def test_every_kind_is_defined_once_and_nothing_else_is() -> None:
    """The first column of the tables is the reader's list of kinds, in any order."""
    kinds = json.loads(CARD.read_text(encoding="utf-8"))["kinds"]

    assert sorted(row[0].strip("`") for row in rows()) == sorted(kinds)


def test_every_row_says_what_its_signal_includes() -> None:
    """No row is cut short, and none leaves it open what is meant."""
    assert rows()
    assert [row[0] for row in rows() if len(row) != len(HEAD) or not row[1]] == []
