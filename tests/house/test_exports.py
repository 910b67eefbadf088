"""What the package shows at its front door."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib import resources
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from tests.house.tools import SOURCE, files, short, tree

import tactful

if TYPE_CHECKING:
    from pathlib import Path


def test_the_root_gives_its_version_and_nothing_else() -> None:
    """Importing the package loads nothing of it, so that it starts fast and the blind stay blind."""
    code = "import sys, tactful; print([name for name in sys.modules if name.startswith('tactful.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=SOURCE.parent)
    assert done.stdout.strip() == "[]"
    own = [
        name for name, each in vars(tactful).items() if not name.startswith("_") and not isinstance(each, ModuleType)
    ]
    assert own == []


def test_the_version_is_one() -> None:
    """The version is numbers and dots, as a pack's ``needs`` is compared with it."""
    assert re.fullmatch(r"\d+\.\d+\.\d+", tactful.__version__)


def test_the_package_says_that_it_is_typed() -> None:
    """The types are for those who use the package, too."""
    assert (resources.files(tactful) / "py.typed").is_file()


@pytest.mark.parametrize("path", files(), ids=short)
def test_every_file_says_what_it_is_for(path: Path) -> None:
    """Each file opens with a sentence."""
    assert ast.get_docstring(tree(path))
