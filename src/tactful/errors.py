"""Everything that can go wrong, in one tree.

::

    TactfulError                    exit code 3 unless it says otherwise
    ├── PackError                   exit code 4
    │   ├── PackNotFound            no pack of that name, or no folder there
    │   ├── PackTooNew              the pack asks for a newer Tactful
    │   └── PackInvalid             every mistake in the pack, each with its place
    ├── MeaningUnavailable          the trained reader's files are missing or spoilt
    ├── SourceError                 a file, page or line that could not be read
    │   ├── SourceNotFound
    │   ├── SourceUnreadable
    │   ├── SourceUnsupported
    │   └── SourceTooLarge
    └── UsageError                  exit code 2
        ├── FactUnknown             a fact or value the pack does not know
        └── LineInvalid             a line of ``--lines`` that is not the form agreed

A finding is never an exception and an exception is never a finding. No message
quotes a draft; messages about a pack do quote the pack, which is public.
"""

from __future__ import annotations

from dataclasses import dataclass


class TactfulError(Exception):
    """Something prevented Tactful from doing what was asked."""

    exit_code = 3


class PackError(TactfulError):
    """A policy pack cannot be used."""

    exit_code = 4


class PackNotFound(PackError):
    """No policy pack is to be found under that name or at that place."""


class PackTooNew(PackError):
    """The pack was written for a newer version of Tactful."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One mistake in a pack: where it stands and what would be right.

    ``line`` counts from 1; 0 means the file as a whole.
    """

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """Show the mistake as ``file:line: what would be right``."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}"


class PackInvalid(PackError):
    """The pack has mistakes; all of them are in ``problems``."""

    def __init__(self, pack: str, problems: tuple[Problem, ...]) -> None:
        """Keep every mistake, so that they can be mended in one sitting."""
        self.pack = pack
        self.problems = problems
        count = f"{len(problems)} mistake" + ("s" if len(problems) != 1 else "")
        lines = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"The pack {pack} has {count}:\n{lines}")


class MeaningUnavailable(TactfulError):
    """The trained reader cannot be used; patterns and rules still can."""


class SourceError(TactfulError):
    """Something to be checked could not be read."""


class SourceNotFound(SourceError):
    """There is no such file."""


class SourceUnreadable(SourceError):
    """The file is there but cannot be read."""


class SourceUnsupported(SourceError):
    """The file is of a kind that this version cannot look at."""


class SourceTooLarge(SourceError):
    """The file is larger than one check takes."""


class UsageError(TactfulError):
    """The request itself cannot be understood."""

    exit_code = 2


class FactUnknown(UsageError):
    """A declared fact, or its value, is not one the pack knows."""


class LineInvalid(UsageError):
    """A line is not in the form agreed for ``--lines``."""
