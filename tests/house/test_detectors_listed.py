"""Folder and list of detectors agree, and every detector says what it does."""

from __future__ import annotations

import importlib
import inspect
from typing import TYPE_CHECKING

import pytest
from tests.detectors.tools import examples
from tests.house.tools import SOURCE, short

from tactful.detectors import DETECTORS

if TYPE_CHECKING:
    from pathlib import Path

    from tactful.detectors.base import Detector

FILES = sorted(
    path
    for folder in ("text", "context")
    for path in (SOURCE / "detectors" / folder).glob("*.py")
    if path.stem != "__init__"
)


def module_name(path: Path) -> str:
    """Return the name under which a file is imported."""
    return "tactful." + short(path).removesuffix(".py").replace("/", ".")


def test_folder_and_list_agree() -> None:
    """Every file in the folders is one detector, and every detector is in the list, once, in the order of files."""
    in_files = [importlib.import_module(module_name(path)).DETECTOR.name for path in FILES]
    assert sorted(in_files) == sorted(detector.name for detector in DETECTORS)
    assert len(set(in_files)) == len(DETECTORS)


@pytest.mark.parametrize("path", FILES, ids=short)
def test_a_detector_is_named_after_its_file(path: Path) -> None:
    """The file's name is the detector's, so that either is found by the other."""
    assert importlib.import_module(module_name(path)).DETECTOR.name == path.stem


@pytest.mark.parametrize("path", FILES, ids=short)
def test_a_detector_says_what_it_notices_and_what_it_leaves_alone(path: Path) -> None:
    """The docstring of each has both headings, with at least one example under each."""
    notices, leaves_alone = examples(inspect.getdoc(importlib.import_module(module_name(path))) or "")
    assert notices
    assert all("[[" in example for example in notices)
    assert leaves_alone
    assert not [example for example in leaves_alone if "[[" in example]


@pytest.mark.parametrize("path", FILES, ids=short)
def test_a_detector_has_a_test_of_its_own(path: Path) -> None:
    """One detector, one file, one test file of the same name."""
    assert (SOURCE.parents[1] / "tests" / "detectors" / f"test_{path.stem}.py").is_file()


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda each: each.name)
def test_a_detector_emits_and_reads_something(detector: Detector) -> None:
    """A detector names what it emits, and what it reads."""
    assert detector.emits
    assert len(set(detector.emits)) == len(detector.emits)
    assert detector.reads
