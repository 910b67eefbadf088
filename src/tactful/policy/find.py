"""Where packs are: those bundled with Tactful by name, any other by its folder."""

from __future__ import annotations

import difflib
from pathlib import Path

from tactful.errors import PackNotFound

BUNDLED = Path(__file__).parent.parent / "packs"
"""The folder of the packs that come with Tactful."""

FLOOR = "rights"
"""The pack that lies under every other."""


def bundled() -> tuple[str, ...]:
    """Return the names of the packs that come with Tactful."""
    return tuple(sorted(folder.name for folder in BUNDLED.iterdir() if (folder / "policy.yaml").is_file()))


def find_pack(name: str, beside: Path | None = None) -> Path:
    """Return the folder of a pack.

    ``name`` is that of a bundled pack, or a path. ``beside`` is the folder of a
    pack that extends it: a pack of that name next to it is found too.

    Raises PackNotFound, naming near ones.
    """
    places = [Path(name)] if _is_path(name) else [BUNDLED / name]
    if beside is not None and not Path(name).is_absolute():
        places.insert(0, beside.parent / name)
    for place in places:
        if (place / "policy.yaml").is_file():
            return place
    if _is_path(name):
        message = f"There is no pack at {name}: a pack is a folder with a policy.yaml in it."
        raise PackNotFound(message)
    near = difflib.get_close_matches(name, bundled(), n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    message = f"There is no pack called {name}.{hint} Packs here: {', '.join(bundled())}; or give a pack's folder."
    raise PackNotFound(message)


def _is_path(name: str) -> bool:
    return "/" in name or "\\" in name or name in {".", ".."}
