"""The words of the house: nothing in the source is named as the moderation trade names things."""

from __future__ import annotations

import io
import keyword
import re
import tokenize
from typing import TYPE_CHECKING, Final

import pytest
from tests.house.tools import files, short

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BANNED: Final = frozenset(
    "violation violator offender suspect verdict breach flagged entity monitor watch watchlist".split()
)
SCORES: Final = ("risk_score", "user_score")
SUFFIXES: Final = ("Manager", "Helper", "Utils", "Handler", "Processor", "Provider", "Impl")
SOURCES: Final = files()


def identifiers(source: str) -> Iterator[tuple[int, str]]:
    """Yield every name in a source, with its line; strings and comments are no names."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.NAME and not keyword.iskeyword(token.string):
            yield token.start[0], token.string


def is_banned(name: str) -> bool:
    """Tell whether a name has a banned word in it, in any number, or a banned ending."""
    words = re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower())
    plural = {re.sub(ending, one, word) for word in words for ending, one in (("s$", ""), ("es$", ""), ("ies$", "y"))}
    scored = any(score in name.lower() for score in SCORES)
    return scored or bool(BANNED.intersection(words) or BANNED & plural) or name.endswith(SUFFIXES)


@pytest.mark.parametrize(
    "name",
    ["watch", "Watchlist", "user_scores", "PolicyViolation", "entities", "FileHandler", "RISK_SCORE", "breaches_off"],
)
def test_the_names_of_the_trade_are_caught(name: str) -> None:
    """The test itself notices what it is there for."""
    assert is_banned(name)


@pytest.mark.parametrize("name", ["finding", "swatch", "impl", "identity", "manager", "providers"])
def test_ordinary_names_are_left_alone(name: str) -> None:
    """Names that only resemble a banned one may stay."""
    assert not is_banned(name)


@pytest.mark.parametrize("path", SOURCES, ids=short)
def test_no_name_accuses_or_keeps_watch(path: Path) -> None:
    """No identifier says violation, verdict, entity or watch; nothing is a Manager or a Helper."""
    found = [f"{line}: {name}" for line, name in identifiers(path.read_text(encoding="utf-8")) if is_banned(name)]
    assert not found


@pytest.mark.parametrize("path", SOURCES, ids=short)
def test_no_file_is_named_so_either(path: Path) -> None:
    """Files and folders are held to the same words."""
    assert not [part for part in short(path).removesuffix(".py").split("/") if is_banned(part)]
