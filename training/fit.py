"""Fit the reader's card on posts it has not learned from: ``python -m training.fit``.

The card says how the signals, their rules and the weight of the whole count
against one another (``gravity``, ``trust``, ``shares``), and from which
probability of the heaviest weight a reading may say ``stop`` (``stops``).
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from quality import fairness
from tactful.detectors import detect
from tactful.detectors.learned import readings, together
from tactful.engine.case import Given
from tactful.engine.decide import decide
from tactful.evaluation.cases import case_of
from tactful.faces.facts import facts_for
from tactful.meaning.weights import CARD, DATA, NETWORK, TOKENIZER, Card, open_weights
from tactful.model.outcome import Outcome
from tactful.policy.load import load_policy
from training.companions import CONTEMPT
from training.posts import OUTCOMES, read_posts, signals_of
from training.split import FITTED_ON, UNSEEN, is_held

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.evaluation.cases import LabelledCase
    from tactful.meaning.reader import Reading
    from tactful.model.facts import Facts
    from tactful.model.signal import Signal

    Held = tuple[LabelledCase, list[Signal], list[Reading], Facts]

POLICY: Final = load_policy("milton_keynes")
PRECISION: Final = 0.95
"""The share of learned stops on posts by unseen writers that a fair reader must accept."""

LEAST_STOP: Final = 0.5
"""However precise, a reading says ``stop`` only where that is likelier than all else together."""

TRUSTS: Final = (2.0, 3.0)
SHARES: Final = (0.6, 1.0)
CALMS: Final = (1.0, 3.0, 5.0)
CONTEMPT_SHIFTS: Final = (0.0, -0.5, -1.0, -1.5, -2.0)
"""What may be added to the log-odds of contempt for a group: public texts taught that it is likelier than it is."""

UNFAIR: Final = 0.01
"""The greatest share of harmless sentences about people (quality/fairness.py) that may not stay clear."""

NEVER: Final = 2.0
FALSE_ALARM: Final = 0.5
"""What a false alarm on a harmless post costs, beside a wrong outcome (1 of all)."""


def main() -> None:
    """Fit and write the card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    chosen = parser.parse_args()
    posts = read_posts(chosen.corpus, frozenset(UNSEEN))
    kinds = signals_of(posts)
    first = Card(tuple(kinds), gravity_of(posts, kinds), TRUSTS[0], SHARES[0], CALMS[0], NEVER)
    save(first)
    held = [held_of(post) for post in posts if is_held(post)]
    cards = [
        replace(first, trust=trust, shares=shares, calm=calm, stops=0.0)
        for trust, shares, calm in itertools.product(TRUSTS, SHARES, CALMS)
    ]
    best = max(cards, key=lambda card: worth(held, card))
    best = replace(best, shifts=shifts_of(best))
    unseen = [held_of(post) for post in read_posts(chosen.corpus, frozenset()) if post["file"] in FITTED_ON]
    best = replace(best, stops=stops_of(unseen, best))
    save(best)
    for name, cases in (("held scenarios", held), ("unseen writers", unseen)):
        stopped = [accepted for sure, accepted in learned_stops(cases, best) if sure >= best.stops]
        print(f"{name}: worth {worth(cases, best):.3f}, learned stops accepted {sum(stopped)} of {len(stopped)}")
    print(f"trust {best.trust}, shares {best.shares}, calm {best.calm}, stops {best.stops}, shifts {best.shifts}")


def gravity_of(posts: Iterable[dict[str, Any]], kinds: list[str]) -> tuple[tuple[float, float, float, float], ...]:
    """Fit how much each signal adds to each weight of a post, on the labels alone (multinomial logistic regression)."""
    rows = [([float(kind in post["signals"]) for kind in kinds] + [1.0], post["expect"]["outcome"]) for post in posts]
    given = np.array([row for row, _ in rows])
    target = np.eye(len(OUTCOMES))[[OUTCOMES.index(outcome) for _, outcome in rows]]
    table = np.zeros((len(kinds) + 1, len(OUTCOMES)))
    for _ in range(3000):
        logits = given @ table
        chances = np.exp(logits - logits.max(1, keepdims=True))
        chances /= chances.sum(1, keepdims=True)
        table -= 2.0 * (given.T @ (chances - target) / len(rows) + 1e-4 * table)
    right = float((chances.argmax(1) == target.argmax(1)).mean())
    print(f"gravity: the labelled signals tell the weight of {right:.3f} of posts")
    return tuple(tuple(round(float(value), 3) for value in row) for row in table)  # type: ignore[misc]


def held_of(post: dict[str, Any]) -> Held:
    """Return a held post with all that does not depend on the card."""
    case = case_of(post)
    draft = case.line.draft  # type: ignore[union-attr]
    noticed = list(detect(draft, POLICY.lexicon, POLICY.wanted_signals()))
    return case, noticed, list(readings(draft).windows), facts_for(POLICY, draft, {})


def outcomes(held: list[Held], card: Card) -> list[tuple[LabelledCase, Outcome]]:
    """Return what comes of every held post with that card."""
    today = dt.date(2026, 1, 1)
    wanted = POLICY.wanted_signals()
    decided = []
    for case, noticed, read_as, facts in held:
        signals = together(case.line.draft, noticed, read_as, card)  # type: ignore[union-attr]
        given = Given(tuple(signal for signal in signals if signal.kind in wanted), facts, today)
        decided.append((case, decide(POLICY, given).outcome))
    return decided


def worth(held: list[Held], card: Card) -> float:
    """Return the share of right outcomes less what false alarms cost."""
    decided = outcomes(held, card)
    right = sum(case.expected.accepts(outcome) for case, outcome in decided)
    harmless = [pair for pair in decided if pair[0].expected.outcome is Outcome.CLEAR]
    alarms = sum(not case.expected.accepts(outcome) for case, outcome in harmless)
    return (right - FALSE_ALARM * alarms) / len(decided)


def learned_stops(held: list[Held], card: Card) -> list[tuple[float, bool]]:
    """Return the stops that rest on readings alone: how heavy the post was read, and whether a fair reader accepts."""
    free, bound = (outcomes(held, replace(card, stops=stops)) for stops in (0.0, NEVER))
    return sorted(
        (
            (max(reading.weight[-1] for reading in read_as), case.expected.accepts(Outcome.STOP))
            for (case, _, read_as, _), (_, outcome), (_, least) in zip(held, free, bound, strict=True)
            if outcome is Outcome.STOP and least is not Outcome.STOP
        ),
        reverse=True,
    )


def stops_of(held: list[Held], card: Card) -> float:
    """Return the least weight from which enough of the learned stops are accepted, and never less than LEAST_STOP."""
    right, least = 0, NEVER
    for count, (sure, accepted) in enumerate(learned_stops(held, card), start=1):
        right += accepted
        if right / count >= PRECISION:
            least = sure
    return round(max(LEAST_STOP, least), 3)


def shifts_of(card: Card) -> dict[str, float]:
    """Return the least shift of contempt at which harmless sentences about people stay clear, or the last tried."""
    sentences = [words for groups in fairness.SLICES.values() for some in groups.values() for words in some]
    cases = [held_of({"id": words, "text": words, "expect": {"outcome": "clear"}}) for words in sentences]
    for shift in CONTEMPT_SHIFTS:
        shifts = dict.fromkeys(CONTEMPT, shift)
        decided = outcomes(cases, replace(card, shifts=shifts))
        alarms = sum(outcome is not Outcome.CLEAR for _, outcome in decided)
        print(f"contempt shifted by {shift}: {alarms} of {len(cases)} sentences about people are not clear")
        if alarms <= UNFAIR * len(cases):
            break
    return shifts


def save(card: Card) -> None:
    """Write the card beside the network, with the digests of both files."""
    digests = {name: hashlib.sha256((DATA / name).read_bytes()).hexdigest() for name in (NETWORK, TOKENIZER)}
    data = {"digests": digests, "trust": card.trust, "shares": card.shares, "calm": card.calm,
            "stops": card.stops, "shifts": dict(card.shifts),
            "kinds": card.kinds, "gravity": card.gravity}
    (DATA / CARD).write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    open_weights.cache_clear()


if __name__ == "__main__":
    main()
