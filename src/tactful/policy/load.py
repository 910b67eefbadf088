"""From a pack's name to a policy: every mistake at once, or the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tactful.errors import PackInvalid, PackNotFound, PackTooNew, Problem
from tactful.policy.built import fresh_build
from tactful.policy.find import BUNDLED, FLOOR, find_pack

if TYPE_CHECKING:
    from pathlib import Path

    from tactful.policy.document import Policy
    from tactful.policy.read import OwnPack


def load_policy(name: str) -> Policy:
    """Return the policy of a pack, from its build where that is fresh.

    A build holds no examples; ``load_source`` does. Raises PackNotFound,
    PackTooNew or PackInvalid.
    """
    folder = find_pack(name)
    return fresh_build(folder) or load_source(name)


def load_source(name: str) -> Policy:
    """Return the policy of a pack, read from its YAML with all its examples.

    Raises PackNotFound, PackTooNew or PackInvalid with every mistake.
    """
    from tactful.policy.merge import merge  # noqa: PLC0415 - these bring in pydantic and YAML, which a build does without
    from tactful.policy.verify import verify  # noqa: PLC0415

    problems: list[Problem] = []
    packs = _lineage(find_pack(name), problems, ())
    policy = merge(packs, problems) if not problems else None
    if policy is not None:
        problems += [problem for pack in packs for problem in verify(pack, policy)]
    if problems or policy is None:
        raise PackInvalid(name, tuple(dict.fromkeys(problems)))
    return policy


def lineage(name: str) -> tuple[Path, ...]:
    """Return the folders of every pack that one rests on, the base first, and its own last."""
    return tuple(pack.folder for pack in _lineage(find_pack(name), [], ()))


def _lineage(folder: Path, problems: list[Problem], below: tuple[Path, ...]) -> list[OwnPack]:
    """Return the packs that lie under this one, the base first, and itself last."""
    from tactful.policy.read import read_pack  # noqa: PLC0415

    place = folder.resolve()
    if place in below:
        ring = " extends ".join(each.name for each in (*below[below.index(place) :], place))
        problems.append(Problem(file=str(folder / "policy.yaml"), line=1, message=f"packs go in a circle: {ring}"))
        return []
    pack = read_pack(folder)
    problems += pack.problems
    if pack.policy is None:
        return [pack]
    _refuse_newer(pack.policy.needs, pack.policy.id)
    lineage: dict[Path, OwnPack] = {}
    for parent in _parents(pack, place, problems):
        for each in _lineage(parent, problems, (*below, place)):
            lineage.setdefault(each.folder.resolve(), each)
    return [*lineage.values(), pack]


def _parents(pack: OwnPack, place: Path, problems: list[Problem]) -> list[Path]:
    """Return the folders of the packs right under this one; the floor is always the bundled one, and first."""
    floor = BUNDLED / FLOOR
    parents = [] if place == floor.resolve() else [floor]
    for name in pack.policy.extends if pack.policy else ():
        try:
            parents += [find_pack(name, beside=pack.folder)] if name != FLOOR else []
        except PackNotFound as error:
            problems.append(pack.problem("extends", name, str(error)))
    return parents


def _refuse_newer(needs: str, pack: str) -> None:
    from tactful import __version__  # noqa: PLC0415

    if needs and _numbers(needs) > _numbers(__version__):
        message = f"The pack {pack} needs Tactful {needs} or newer, and this is {__version__}. Upgrade Tactful."
        raise PackTooNew(message)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
