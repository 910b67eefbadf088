"""One YAML file of a pack: its contents as text, and the line of everything in it.

Every scalar is read as text, so that a clause ``3.10`` stays ``3.10`` and an
option ``no`` stays ``no``; ``tactful.policy.schema`` says what it should be.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import yaml

from tactful.errors import Problem

if TYPE_CHECKING:
    from pathlib import Path

Place = tuple[str | int, ...]
"""The way to a value: keys and positions from the top of the file."""

DEEPEST: Final = 40
"""How deep a pack file may nest: far more than any condition a person could follow."""

_LOADER: Final[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class YamlFile:
    """A file as read. ``lines`` gives the line, from 1, of every place in it."""

    name: str
    data: object = None
    lines: dict[Place, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, place: Place) -> int:
        """Return the line of the place, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Place, message: str) -> Problem:
        """Return a mistake at that place of this file."""
        return Problem(file=self.name, line=self.line(place), message=message)


def read_yaml(path: Path, name: str) -> YamlFile:
    """Read one file. Mistakes in it are collected, not raised."""
    file = YamlFile(name)
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except (yaml.YAMLError, OSError, UnicodeDecodeError, RecursionError) as error:
        file.problems.append(Problem(file=name, line=_line_of(error), message=_say(error)))
        return file
    if node is not None:
        file.data = _value(node, (), file, set())
    return file


def _value(node: Any, place: Place, file: YamlFile, seen: set[int]) -> object:
    if len(place) > DEEPEST or id(node) in seen:
        file.problems.append(file.problem(place, "YAML anchors, aliases and very deep nesting are not used in packs"))
        return None
    file.lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        return node.value
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*place, number), file, seen) for number, child in enumerate(node.value)]
    return _mapping(node, place, file, seen)


def _mapping(node: Any, place: Place, file: YamlFile, seen: set[int]) -> dict[str, object]:
    values: dict[str, object] = {}
    for key_node, value_node in node.value:
        key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "(not a word)"
        here = (*place, key)
        file.lines[here] = key_node.start_mark.line + 1
        if key in values:
            file.problems.append(file.problem(here, f"'{key}' is given twice"))
        values[key] = _value(value_node, here, file, seen)
    return values


def _line_of(error: Exception) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark is not None else 0


def _say(error: Exception) -> str:
    if isinstance(error, yaml.MarkedYAMLError):
        return f"this is not YAML: {error.problem or error.context}"
    if isinstance(error, UnicodeDecodeError):
        return "this file is not UTF-8 text; save it as UTF-8"
    if isinstance(error, OSError):
        return f"this file cannot be read ({error.strerror})"
    return "this is not YAML that can be read"
