"""Cues that only count in company, and several ways of noticing put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tactful.detectors.base import Noticed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.detectors.base import Find
    from tactful.detectors.phrases import Phrases
    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon


def in_company(  # noqa: PLR0913 - as cued, which it stands beside
    kind: str, cues: Phrases, company: Phrases, *, unless: Phrases | None = None, confidence: float = 1.0,
    whole_text: bool = False,
) -> Find:
    """Make a function that notices a cue only where its company stands in the same sentence.

    With ``whole_text`` company may stand anywhere, and ``unless`` silences the
    whole text; otherwise ``unless`` silences its own sentence.
    """

    def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
        del lexicon
        found = list(cues.find(prose))
        friends = company.sentences(prose) if found else frozenset()
        silent = unless.sentences(prose) if friends and unless is not None else frozenset()
        if not friends or (whole_text and silent):
            return
        for start, end in found:
            sentence = prose.sentence(start)
            if whole_text or (sentence in friends and sentence not in silent):
                yield Noticed(kind, start, end, confidence)

    return find


def together(*finds: Find) -> Find:
    """Make one function of several; a stretch that begins inside another of its kind is left out."""

    def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
        every = [noticed for each in finds for noticed in each(prose, lexicon)]
        every.sort(key=lambda noticed: (noticed.start, -noticed.end, -noticed.confidence))
        reached: dict[str, int] = {}
        for noticed in every:
            if noticed.start >= reached.get(noticed.kind, 0):
                reached[noticed.kind] = noticed.end
                yield noticed

    return find
