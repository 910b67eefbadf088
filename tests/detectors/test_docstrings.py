"""A detector's docstring is its documentation and its first test."""

from __future__ import annotations

import importlib
import inspect
from typing import TYPE_CHECKING

import pytest
from tests.detectors.tools import check_notices, examples

from tactful.detectors import DETECTORS

if TYPE_CHECKING:
    from tactful.detectors.base import Detector


def documented() -> list[tuple[Detector, str]]:
    """Return every example of every detector's docstring with its detector."""
    found = []
    for detector in DETECTORS:
        for folder in ("text", "context"):
            try:
                module = importlib.import_module(f"tactful.detectors.{folder}.{detector.name}")
            except ModuleNotFoundError:
                continue
            notices, leaves_alone = examples(inspect.getdoc(module) or "")
            found += [(detector, example) for example in (*notices, *leaves_alone)]
    return found


@pytest.mark.parametrize(("detector", "example"), documented(), ids=lambda each: getattr(each, "name", None))
def test_the_docstring_is_true(detector: Detector, example: str) -> None:
    """Exactly the words marked in the docstring are noticed, and those without marks are left alone."""
    check_notices(detector, example)
