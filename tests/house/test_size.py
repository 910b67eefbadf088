"""Files and functions stay small enough to be read in one go."""

from __future__ import annotations

import ast

from tests.house.tools import SOURCE, files, functions, short

CORE = ("model", "policy", "engine", "faces")


def lines_of(folder: str) -> dict[str, int]:
    """Return how many lines each file of a folder has."""
    return {short(path): len(path.read_text(encoding="utf-8").splitlines()) for path in files(folder)}


def statements(function: ast.AST) -> int:
    """Count the statements of a function, its docstring and itself aside."""
    count = sum(isinstance(node, ast.stmt) for node in ast.walk(function)) - 1
    body = getattr(function, "body", [])
    return count - int(bool(body) and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant))


def test_files_of_the_core_are_short() -> None:
    """A file of the core has at most 250 lines."""
    long = {name: count for folder in CORE for name, count in lines_of(folder).items() if count > 250}
    assert not long


def test_functions_of_the_core_are_short() -> None:
    """A function of the core has at most 20 statements."""
    long = {
        f"{short(path)}:{function.lineno} {function.name}": count
        for path in files(*CORE)
        for function in functions(path)
        if (count := statements(function)) > 20
    }
    assert not long


def test_other_files_are_not_long_either() -> None:
    """Any other file has at most 320 lines."""
    folders = [path.name for path in SOURCE.iterdir() if path.is_dir() and path.name not in CORE]
    long = {name: count for folder in folders for name, count in lines_of(folder).items() if count > 320}
    assert not long
