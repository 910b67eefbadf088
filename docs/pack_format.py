"""The page on the pack's files, made from their shapes."""

# ruff: noqa: INP001 - cog puts this folder on the path

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generate import page

from tactful.policy.schema import FILES, schema

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDERS = {"rules", "rights", "situations", "lexicon", "marks"}
KEYS = tomllib.loads((Path(__file__).parent / "pack-keys.toml").read_text(encoding="utf-8"))


ABOUT = {
    "policy": "What the pack is. Every pack has this file.",
    "clauses": "Every clause of the policy.",
    "roles": "Whom to ask.",
    "references": "What the policy sends people to.",
    "questions": "What may be asked of a person.",
    "rules": "When a clause has something to say, and what. One file a clause.",
    "rights": "What holds rules back. One file a right.",
    "situations": 'What people ask: "may I ...?"',
    "lexicon": "Words of the organisation's own. The list is named after its file.",
    "marks": "Logos and crests of the organisation.",
    "wording": "The pack's words in another language; `cy` is Welsh. `tactful pack review` names the keys.",
}


def pack_format() -> str:
    """Return a table of keys for every kind of file, then for every part of one."""
    return page([*_files(), *_parts()])


def keys() -> Iterator[tuple[str, str, str]]:
    """Yield every part, its key and what the key means; the meaning is empty where nobody has said."""
    for kind, shape in FILES.items():
        whole = schema(kind)
        for name, part in {shape.__name__: whole, **whole.get("$defs", {})}.items():
            for key, value in part.get("properties", {}).items():
                yield _bare(name), key, _meaning(_bare(name), key, value)


def _files() -> Iterator[str]:
    for kind, shape in FILES.items():
        whole = schema(kind)
        yield f"## {_place(kind)}\n"
        yield ABOUT[kind] + "\n"
        yield from _table(_bare(shape.__name__), whole)


def _parts() -> Iterator[str]:
    parts: dict[str, Any] = {}
    for kind in FILES:
        parts |= {name: part for name, part in schema(kind).get("$defs", {}).items() if "properties" in part}
    yield "## The parts\n"
    for name in sorted(parts):
        yield f"### {_title(name)}\n"
        yield parts[name].get("description", "") + "\n"
        yield from _table(_bare(name), parts[name])


def _table(name: str, part: dict[str, Any]) -> Iterator[str]:
    yield "| key | takes | what it means |"
    yield "| --- | --- | --- |"
    needed = set(part.get("required", ()))
    for key, value in part["properties"].items():
        must = "" if key not in needed else " (needed)"
        meaning = _meaning(name, key, value).replace("|", "\\|")
        yield f"| `{key}`{must} | {_takes(value)} | {meaning} |"


def _meaning(name: str, key: str, value: dict[str, Any]) -> str:
    given = KEYS["own"].get(f"{name}.{key}") or value.get("description") or KEYS["same"].get(key, "")
    return str(given)


def _takes(value: dict[str, Any]) -> str:
    if "$ref" in value:
        return _reference(value["$ref"])
    if "anyOf" in value:
        return " or ".join(_takes(each) for each in value["anyOf"] if each.get("type") != "null")
    if "enum" in value:
        return " / ".join(f"`{each}`" for each in value["enum"])
    if value.get("type") == "array":
        return f"list of {_takes(value['items'])}"
    if value.get("type") == "object":
        return "names and values"
    return {
        "string": "a day" if value.get("format") == "date" else "text",
        "integer": "whole number",
        "number": "number",
        "boolean": "`yes` or `no`",
    }[value["type"]]


def _reference(target: str) -> str:
    name = target.rsplit("/", 1)[-1]
    values = {"Modality": "a modality", "Outcome": "an outcome", "FactType": "a type of fact"}
    if name in values:
        return values[name]
    title = _title(name)
    return f"[{title}](#{title.replace(' ', '-')})"


def _title(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", _bare(name)).lower()


def _bare(name: str) -> str:
    return name.removesuffix("Shape")


def _place(kind: str) -> str:
    if kind == "wording":
        return "`wording/xx.yaml`"
    return f"`{kind}/*.yaml`" if kind in FOLDERS else f"`{kind}.yaml`"
