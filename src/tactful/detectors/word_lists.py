"""Word lists kept as data files beside the detectors, read when first wanted."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources


@lru_cache(maxsize=32)
def read_list(name: str) -> tuple[str, ...]:
    """Return the lines of ``data/<name>.txt`` without comments and empty lines."""
    text = resources.files("tactful.detectors").joinpath("data", f"{name}.txt").read_text("utf-8")
    lines = (line.partition("#")[0] if not line.startswith("#") else "" for line in text.splitlines())
    return tuple(line.strip() for line in lines if line.strip())


@lru_cache(maxsize=32)
def read_sections(name: str) -> dict[str, tuple[str, ...]]:
    """Return the lines of ``data/<name>.txt`` under each ``[heading]``."""
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in read_list(name):
        if line.startswith("["):
            heading = line.strip("[]")
        else:
            sections.setdefault(heading, []).append(line)
    return {key: tuple(lines) for key, lines in sections.items()}
