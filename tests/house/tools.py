"""The source of the project, for the tests that look at it as a text."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = ROOT / "src" / "tactful"


def files(*folders: str) -> list[Path]:
    """Return every Python file of the source, or of some folders of it."""
    starts = [SOURCE / folder for folder in folders] or [SOURCE]
    return sorted(path for start in starts for path in start.rglob("*.py"))


def short(path: Path) -> str:
    """Return the path as it is named in the house."""
    return path.relative_to(SOURCE).as_posix()


def tree(path: Path) -> ast.Module:
    """Return the syntax of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function of a file."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
