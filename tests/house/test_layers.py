"""The architecture is a test: every import contract of ``.importlinter`` is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_every_import_contract_is_kept() -> None:
    """No part knows what its place in the house does not let it know."""
    pytest.importorskip("importlinter", reason="import-linter is not installed")
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run([*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_contracts_that_make_it_private_blind_and_pure_are_there() -> None:
    """The contracts that hold the ethics cannot be dropped unnoticed."""
    contracts = (ROOT / ".importlinter").read_text(encoding="utf-8")
    for name in ("layers", "private", "blind-ask", "pure", "innocent", "front-door", "detectors", "acyclic"):
        assert f"[importlinter:contract:{name}]" in contracts
    assert "exhaustive = true" in contracts
