"""Compiles the bundled packs while the package is built, so that every install starts fast."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PackBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs what ``tactful pack build`` runs, on the sources at hand."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write each bundled pack's build beside its sources."""
        del version, build_data
        sys.path.insert(0, str(Path(self.root) / "src"))
        from tactful.faces.meanings import build_meanings  # noqa: PLC0415
        from tactful.policy.built import write_build  # noqa: PLC0415
        from tactful.policy.find import bundled, find_pack  # noqa: PLC0415
        from tactful.policy.load import lineage, load_source  # noqa: PLC0415

        for pack in bundled():
            policy = load_source(pack)
            write_build(find_pack(pack), policy, lineage(pack))
            build_meanings(pack, policy)
