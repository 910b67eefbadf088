"""What other people's tools find in the same posts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from peers.run import peer

from tactful.model.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tactful.evaluation.cases import LabelledCase

TOOLS: Final = {
    "presidio": "Presidio (personal data)",
    "alt_profanity_check": "alt-profanity-check (rude words)",
    "better_profanity": "better-profanity (rude words)",
    "bought_in": "Presidio and alt-profanity-check together",
}

HEAD: Final = """
## Beside other tools

The posts by fresh writers, put to tools that can be had from the shelf. None of them knows a policy, so all that
is asked is whether they find anything: in posts that need something, and in posts that must stay clear. On HateCheck,
whether they find anything in the hateful cases and in the others.

| | found, of those that need something | found, of those that must stay clear | balanced | HateCheck, balanced |
|---|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Sides:
    """The shares in which something was found: where it should be, and where it should not."""

    wanted: float
    unwanted: float

    @property
    def balanced(self) -> float:
        """The mean of what was found rightly and what was left alone rightly."""
        return (self.wanted + 1 - self.unwanted) / 2


def beside_part(hands: Sequence[LabelledCase], own: Sides, hate: Sequence[tuple[str, bool]]) -> Iterator[str]:
    """Yield the table; ``hate`` are the cases of HateCheck with whether each is hateful."""
    yield HEAD
    yield _row("Tactful", own, None)
    posts = ["\n".join(part.text for part in case.line.draft.parts) for case in hands]  # type: ignore[union-attr]
    harmful = [case.expected.outcome is not Outcome.CLEAR for case in hands]
    for name, title in TOOLS.items():
        print(title, flush=True)
        found = sides(harmful, peer(name, posts).found)
        hateful = sides([wanted for _, wanted in hate], peer(name, [text for text, _ in hate]).found)
        yield _row(title, found, hateful.balanced)


def sides(wanted: Sequence[bool], found: Sequence[bool]) -> Sides:
    """Return the shares in which something was found, where it should be and where it should not."""
    right = [each for want, each in zip(wanted, found, strict=True) if want]
    wrong = [each for want, each in zip(wanted, found, strict=True) if not want]
    return Sides(sum(right) / len(right), sum(wrong) / len(wrong))


def _row(title: str, each: Sides, hate: float | None) -> str:
    hateful = "above" if hate is None else f"{hate:.3f}"
    return f"| {title} | {each.wanted:.1%} | {each.unwanted:.1%} | {each.balanced:.3f} | {hateful} |\n"
