"""A pack compiled once, so that a check starts fast and reads no YAML.

``tactful pack build`` writes the build into the pack's own folder; a check only
reads it, and only while the sources are the ones it was made from. Examples
are left out: a check has no use for them.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from tactful.policy.document import Policy
from tactful.policy.find import BUNDLED

if TYPE_CHECKING:
    from collections.abc import Iterable

BUILD_FILE: Final = "built.json"
FORMAT: Final = 1
"""The number of the build's form; one of another number is not used."""


class _Build(msgspec.Struct):
    format: int
    sources: dict[str, str]
    policy: Policy


def fresh_build(folder: Path) -> Policy | None:
    """Return the policy from the pack's build, or None where there is none that fits."""
    try:
        build = msgspec.json.decode((folder / BUILD_FILE).read_bytes(), type=_Build)
        if build.format != FORMAT:
            return None
        same = all(_fingerprint(_folder(name, folder)) == print_ for name, print_ in build.sources.items())
    except (OSError, UnicodeDecodeError, msgspec.DecodeError):
        return None
    return build.policy if same and build.sources else None


def write_build(folder: Path, policy: Policy, lineage: Iterable[Path]) -> Path:
    """Write the build of a pack into its folder and return the file's path.

    ``lineage`` is the folders of every pack it rests on, itself included.
    """
    sources = {_name(each, folder): _fingerprint(each) for each in lineage}
    slim = replace(
        policy,
        rules=tuple(replace(rule, examples=()) for rule in policy.rules),
        rights=tuple(replace(right, examples=()) for right in policy.rights),
    )
    target = folder / BUILD_FILE
    partial = target.with_suffix(".partial")
    partial.write_bytes(msgspec.json.encode(_Build(format=FORMAT, sources=sources, policy=slim)))
    partial.replace(target)
    return target


def _name(each: Path, folder: Path) -> str:
    if each.resolve() == folder.resolve():
        return "."
    return each.name if each.resolve().parent == BUNDLED.resolve() else str(each.resolve())


def _folder(name: str, folder: Path) -> Path:
    if name == ".":
        return folder
    return BUNDLED / name if "/" not in name and "\\" not in name else Path(name)


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yaml")):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
