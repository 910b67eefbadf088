"""How detectors are tested: marked texts, in which ``[[...]]`` is exactly what must be noticed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tactful.detectors.prose import Prose
from tactful.model.draft import PartRole
from tactful.model.lexicon import Lexicon

if TYPE_CHECKING:
    from tactful.detectors.base import Detector

LEXICON = Lexicon(
    {
        "employer": ("Borchester Council", "Borchester City Council", "BCC"),
        "projects": ("Project Heron",),
        "public_buildings": ("Borchester Library", "Civic Centre"),
        "published_numbers": ("01632 960000",),
    },
)
"""What an imaginary pack lends: Borchester, which is nowhere."""

_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def notices(detector: Detector, text: str, role: PartRole | None = None) -> list[tuple[str, str]]:
    """Return the kind and the words of everything noticed, in order of place."""
    if role is None:
        role = PartRole.WORDS if PartRole.WORDS in detector.reads else PartRole.DESCRIPTION
    found = sorted(detector.find(Prose(text, role), LEXICON), key=lambda noticed: (noticed.start, noticed.end))
    return [(noticed.kind, text[noticed.start : noticed.end]) for noticed in found]


def check_notices(detector: Detector, marked: str, kind: str | None = None, role: PartRole | None = None) -> None:
    """Assert that exactly the marked words are noticed; a text without marks must stay silent."""
    expected = _MARK.findall(marked)
    found = notices(detector, _MARK.sub(r"\1", marked), role)
    assert [words for _, words in found] == expected, f"{marked!r}: noticed {found}"
    if kind is not None:
        assert {each for each, _ in found} == {kind}


def examples(docstring: str) -> tuple[list[str], list[str]]:
    """Return the examples under a detector's two headings: Notices and Leaves alone."""
    sections: dict[str, list[str]] = {"Notices:": [], "Leaves alone:": []}
    current: list[str] | None = None
    for line in docstring.splitlines():
        if line.strip() in sections:
            current = sections[line.strip()]
        elif current is not None and line.startswith("    "):
            current.append(line.strip())
        elif line.strip():
            current = None
    return sections["Notices:"], sections["Leaves alone:"]
