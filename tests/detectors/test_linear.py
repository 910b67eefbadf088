"""Time grows with the length of a draft and no faster: nobody can stall a check with an odd text."""

from __future__ import annotations

import gc
import importlib
import inspect
import re
from time import process_time
from typing import TYPE_CHECKING, Final

import pytest
from tests.detectors.tools import LEXICON, examples

from tactful.detectors import DETECTORS
from tactful.detectors.prose import Prose, fold
from tactful.readers.html import looks_like_html

if TYPE_CHECKING:
    from collections.abc import Callable

    from tactful.detectors.base import Detector

LENGTH: Final = 4_000
TIMES: Final = 4
MOST: Final = 9.0
"""How many times longer four times the length may take: half-way, in doublings, from 4 (linear) to 16 (square)."""

QUICK: Final = 0.008
"""In seconds: less than this is too little to tell growth by, and far less than anything that grows with the square."""

NASTY: Final = (
    "a",
    "0",
    " ",
    "(",
    '"',
    "'",
    "\n",
    "é",
    "\u200b",
    "😀",
    "@a.",
    "07 ",
    "a.",
    "1-",
    "A ",
    "Dawn ",
    "Dr ",
    '"a" ',
    "a@a",
    "#a",
    "www.",
    "+44",
    "[",
    "don't ",
    "he said ",
    "my client ",
    "you ",
    "vote ",
    "the council ",
    "Borchester Council ",
    "SW1A ",
    "AB12 ",
    "<!-- ",
)


def fastest(run: Callable[[str], object], text: str, times: int) -> float:
    """Return the shortest of several runs, in seconds."""
    best = float("inf")
    for _ in range(times):
        start = process_time()
        run(text)
        best = min(best, process_time() - start)
    return best


def grows_too_fast(run: Callable[[str], object], unit: str) -> str:
    """Say how much longer a longer text takes, where that is too much however often it is tried."""
    ratio = 0.0
    once = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
    for times in (1, 3, 9):
        longer = fastest(run, once * TIMES, times)
        if longer < QUICK:
            return ""
        ratio = longer / max(fastest(run, once, times), 1e-9)
        if ratio <= MOST:
            return ""
    return f"{unit[:30]!r} {TIMES} times as long takes {ratio:.1f} times as long"


def failures(run: Callable[[str], object], units: tuple[str, ...]) -> list[str]:
    """Return what grows too fast, with the collector of rubbish out of the way."""
    gc.collect()
    gc.disable()
    try:
        return [said for unit in units if (said := grows_too_fast(run, unit))]
    finally:
        gc.enable()


def cues(detector: Detector) -> tuple[str, ...]:
    """Return what the detector looks for, from its own examples: as they stand, and without an end of any sentence."""
    folder = "context" if ".context." in getattr(detector.find, "__module__", "") else "text"
    try:
        module = importlib.import_module(f"tactful.detectors.{folder}.{detector.name}")
    except ModuleNotFoundError:
        module = importlib.import_module(f"tactful.detectors.context.{detector.name}")
    notices, _ = examples(inspect.getdoc(module) or "")
    plain = [re.sub(r"\[\[|\]\]", "", example) for example in notices]
    return tuple(form for example in plain for form in (f"{example} ", re.sub(r"[.!?\n]", " ", f"{example} ")))


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda each: each.name)
def test_a_detector_takes_time_in_proportion(detector: Detector) -> None:
    """Each detector is linear in nasty texts and in endless repetitions of what it looks for."""
    role = max(detector.reads)

    def run(text: str) -> object:
        return list(detector.find(Prose(text, role), LEXICON))

    run("Warm up: lists are read and patterns compiled once.")
    assert not failures(run, (*NASTY, *cues(detector)))


def views(text: str) -> object:
    """Work out every view of a text."""
    prose = Prose(text)
    return prose.plain, prose.words, prose.breaks, prose.sentence(len(text) // 2)


@pytest.mark.parametrize("run", [fold, views, looks_like_html], ids=["fold", "views", "looks_like_html"])
def test_making_a_text_ready_takes_time_in_proportion(run: Callable[[str], object]) -> None:
    """Folding a text, cutting it into words and sentences, and telling what it is are linear."""
    assert not failures(run, NASTY)


def test_growth_with_the_square_is_caught() -> None:
    """The test itself notices what it is there for."""
    assert failures(lambda text: re.search(r"(?:a+)b", text), ("a",))
