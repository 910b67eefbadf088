"""What the trained reader understands of a draft, together with what word rules noticed in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from tactful.meaning.choose import choose
from tactful.meaning.reader import Meant, Readings, read
from tactful.meaning.weights import open_weights
from tactful.model.draft import PartRole
from tactful.model.evidence import Span
from tactful.model.signal import Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tactful.meaning.reader import Reading
    from tactful.meaning.weights import Card
    from tactful.model.draft import Draft

NAME: Final = "trained_reader"
_PICTURE: Final = ("\n[picture: ", "]")


@dataclass(frozen=True, slots=True)
class _Chosen:
    meant: Meant
    probability: float
    may_stop: bool


@dataclass(frozen=True, slots=True)
class Understood:
    """The signals of a draft, and whether all its words were read for their meaning."""

    signals: tuple[Signal, ...]
    whole: bool


def understand(draft: Draft, noticed: Sequence[Signal]) -> Understood:
    """Return what was noticed, as the trained reader understands it, and what it understands besides.

    A signal that a word rule noticed and that the reader knows stays only where
    the two together hold it likely; one that the reader does not know, such as
    a telephone number, always stays. Raises MeaningUnavailable.
    """
    read_as = readings(draft)
    return Understood(tuple(together(draft, noticed, read_as.windows, open_weights().card)), read_as.whole)


def readings(draft: Draft) -> Readings:
    """Return what the trained reader makes of all the words of a draft. Raises MeaningUnavailable."""
    return read(_joined(draft)[0])


def together(draft: Draft, noticed: Sequence[Signal], read_as: Sequence[Reading], card: Card) -> list[Signal]:
    """Return the signals that word rules and the reader's readings come to together."""
    known = frozenset(card.kinds)
    heard = _confidences(signal for signal in noticed if signal.kind in known)
    understood = _understood(read_as, heard, card)
    stay = (signal for signal in noticed if signal.kind in understood or signal.kind not in known)
    kept = [_confirmed(signal, understood) for signal in stay]
    return [*kept, *_new(understood, frozenset(heard), draft)]


def _understood(read_as: Sequence[Reading], heard: dict[str, float], card: Card) -> dict[str, _Chosen]:
    best: dict[str, _Chosen] = {}
    for reading in read_as:
        may_stop = reading.weight[-1] >= card.stops
        for kind, probability in choose(reading, heard, card).items():
            if kind not in best or probability > best[kind].probability:
                best[kind] = _Chosen(reading.meant[kind], probability, may_stop)
    return best


def _confidences(signals: Iterable[Signal]) -> dict[str, float]:
    best: dict[str, float] = {}
    for signal in signals:
        best[signal.kind] = max(best.get(signal.kind, 0.0), signal.confidence)
    return best


def _confirmed(signal: Signal, understood: dict[str, _Chosen]) -> Signal:
    by_reader = understood.get(signal.kind)
    if by_reader is None or by_reader.probability <= signal.confidence:
        return signal
    return replace(signal, confidence=by_reader.probability)


def _new(understood: dict[str, _Chosen], heard: frozenset[str], draft: Draft) -> Iterator[Signal]:
    _, starts = _joined(draft)
    for kind, each in understood.items():
        if kind not in heard:
            yield Signal(
                kind=kind,
                evidence=_span(each.meant, draft, starts),
                confidence=each.probability,
                detector=NAME,
                may_stop=each.may_stop,
            )


def _joined(draft: Draft) -> tuple[str, list[int]]:
    """Return all the parts as one text, and where each part's own words start in it."""
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    for part in draft.parts:
        shown = part.role is PartRole.DESCRIPTION
        before, after = _PICTURE if shown else ("\n" if pieces else "", "")
        starts.append(length + len(before))
        pieces.append(f"{before}{part.text}{after}")
        length += len(pieces[-1])
    return "".join(pieces), starts


def _span(meant: Meant, draft: Draft, starts: list[int]) -> Span:
    """Return the stretch within the part in which it begins, or the last part before it."""
    part = max(number for number, begin in enumerate(starts) if begin <= meant.start or number == 0)
    length = len(draft.parts[part].text)
    low = min(max(0, meant.start - starts[part]), max(0, length - 1))
    return Span(part=part, start=low, end=min(max(meant.end - starts[part], low + 1), max(length, low + 1)))
