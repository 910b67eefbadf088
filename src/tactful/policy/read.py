"""One pack's own files, read and made into objects, with the place of each."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from pydantic import ValidationError

from tactful.errors import Problem
from tactful.policy import convert, schema
from tactful.policy.document import Clause, Mark, Reference, Role
from tactful.policy.question import Question, Situation
from tactful.policy.rule import Right, Rule
from tactful.policy.yaml_file import Place, YamlFile, read_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator



@dataclass(slots=True)
class OwnPack:
    """What one pack itself says, before anything it extends.

    ``where`` gives the file and line of each thing, by kind and id.
    """

    folder: Path
    policy: schema.PackShape | None = None
    clauses: list[Clause] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    rights: list[Right] = field(default_factory=list)
    situations: list[Situation] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    lexicon: dict[str, tuple[str, ...]] = field(default_factory=dict)
    wording: dict[str, dict[str, str]] = field(default_factory=dict)
    where: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, kind: str, id: str, message: str) -> Problem:
        """Return a mistake at the place of that thing."""
        file, line = self.where.get((kind, id), (str(self.folder / "policy.yaml"), 1))
        return Problem(file=file, line=line, message=message)

    def note(self, kind: str, written: Any, file: str, line: int) -> None:
        """Remember where a thing stands; say so where its name is taken."""
        name = str(getattr(written, "id", None) or written.fact)
        if (kind, name) in self.where:
            self.problems.append(Problem(file=file, line=line, message=f"there is another {kind} called '{name}'"))
        self.where[kind, name] = (file, line)


def read_pack(folder: Path) -> OwnPack:
    """Read every file of a pack. Mistakes are collected in ``problems``."""
    pack = OwnPack(folder)
    for path, kind in _files(folder, pack):
        file = read_yaml(path, str(path))
        pack.problems += file.problems
        shape = _shape(file, kind, pack) if not file.problems else None
        if shape is not None:
            _TAKE[kind](pack, shape, file, path)
    if pack.policy is None and not pack.problems:
        pack.problems.append(Problem(file=str(folder / "policy.yaml"), line=0, message="this file is missing"))
    return pack


def _files(folder: Path, pack: OwnPack) -> Iterator[tuple[Path, str]]:
    strays = sorted(folder.rglob("*.yml"))
    pack.problems += [Problem(file=str(path), line=0, message="files of a pack end in .yaml") for path in strays]
    for path in sorted(folder.rglob("*.yaml"), key=lambda path: (path.name != "policy.yaml", path)):
        place = path.relative_to(folder)
        kind = place.parts[0] if len(place.parts) > 1 else place.stem
        if kind in schema.FILES:
            yield path, kind
        else:
            near = difflib.get_close_matches(kind, schema.FILES, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            known = ", ".join(schema.FILES)
            pack.problems.append(
                Problem(file=str(path), line=0, message=f"a pack has no '{kind}'; it has {known}{hint}"),
            )


def _shape(file: YamlFile, kind: str, pack: OwnPack) -> Any:
    try:
        return schema.FILES[kind].model_validate(file.data if file.data is not None else {})
    except ValidationError as error:
        pack.problems += [_problem(file, cast("dict[str, Any]", each)) for each in error.errors()]
        return None


def _problem(file: YamlFile, error: dict[str, Any]) -> Problem:
    place: Place = tuple(error["loc"])
    last = str(place[-1]) if place else ""
    if error["type"] == "missing":
        return file.problem(place[:-1], f"'{last}' is missing")
    if error["type"] == "extra_forbidden":
        return file.problem(place, f"'{last}' is not a key that can stand here")
    if error["type"] == "model_type":
        whose = f"{place[-2]}: each of these" if last.isdigit() else last or "this file"
        return file.problem(place, f"{whose} should be keys with their values")
    what = error["msg"].removeprefix("Value error, ")
    given = error["input"]
    shown = f", not '{given}'" if isinstance(given, str) and error["type"] != "value_error" else ""
    return file.problem(place, f"{f'{last}: ' if last else ''}{_plain(what)}{shown}")


def _plain(message: str) -> str:
    return (message[:1].lower() + message[1:]).replace("input should be", "should be").replace("string", "text")


def _take_policy(pack: OwnPack, shape: schema.PackShape, file: YamlFile, path: Path) -> None:
    del path
    pack.policy = shape
    pack.where["policy", shape.id] = (file.name, 1)
    for number, name in enumerate(shape.extends):
        pack.where["extends", name] = (file.name, file.line(("extends", number)))


def _take_list(kind: str, name: str, make: Callable[[Any], Any]) -> Callable[[OwnPack, Any, YamlFile, Path], None]:
    def take(pack: OwnPack, shape: Any, file: YamlFile, path: Path) -> None:
        del path
        for number, written in enumerate(getattr(shape, name)):
            pack.note(kind, written, file.name, file.line((name, number)))
            getattr(pack, name).append(make(written))

    return take


def _take_rules(pack: OwnPack, shape: schema.RulesFile, file: YamlFile, path: Path) -> None:
    del path
    for number, written in enumerate(shape.rules):
        pack.note("rule", written, file.name, file.line(("rules", number)))
        lines = [file.line(("rules", number, "examples", i)) for i in range(len(written.examples))]
        pack.rules.append(convert.rule(written, file.name, lines))


def _take_rights(pack: OwnPack, shape: schema.RightsFile, file: YamlFile, path: Path) -> None:
    del path
    floor = bool(pack.policy and pack.policy.floor)
    for number, written in enumerate(shape.rights):
        pack.note("right", written, file.name, file.line(("rights", number)))
        lines = [file.line(("rights", number, "examples", i)) for i in range(len(written.examples))]
        pack.rights.append(convert.right(written, file.name, lines, floor=floor))


def _take_lexicon(pack: OwnPack, shape: schema.LexiconFile, file: YamlFile, path: Path) -> None:
    del file
    pack.lexicon[path.stem] = tuple(shape.phrases)


def _take_wording(pack: OwnPack, shape: schema.WordingFile, file: YamlFile, path: Path) -> None:
    pack.wording[path.stem] = shape.wording
    for key in shape.wording:
        pack.where["wording", f"{path.stem}:{key}"] = (file.name, file.line(("wording", key)))


_TAKE: dict[str, Callable[[OwnPack, Any, YamlFile, Path], None]] = {
    "policy": _take_policy,
    "clauses": _take_list("clause", "clauses", convert.clause),
    "roles": _take_list("role", "roles", convert.role),
    "references": _take_list("reference", "references", convert.reference),
    "questions": _take_list("question", "questions", convert.question),
    "rules": _take_rules,
    "rights": _take_rights,
    "situations": _take_list("situation", "situations", convert.situation),
    "marks": _take_list("mark", "marks", convert.mark),
    "lexicon": _take_lexicon,
    "wording": _take_wording,
}
