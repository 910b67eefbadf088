"""Measure everything and write docs/quality.md: ``python -m quality.make`` (``make evaluate``)."""

from __future__ import annotations

import argparse
import datetime as dt
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from quality import fairness, sets
from quality.beside import beside_part, sides
from tactful.evaluation.measures import Measures, Share, measure
from tactful.evaluation.run import run
from tactful.faces.ask import Asking
from tactful.faces.check import check, quick_check
from tactful.faces.meanings import pack_meanings
from tactful.model.outcome import Outcome
from tactful.policy.load import load_policy
from tactful.readers import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.evaluation.cases import LabelledCase

PACK: Final = "milton_keynes"
PAGE: Final = Path("docs/quality.md")
DAY: Final = dt.date(2026, 1, 1)
ABUSE: Final = "1.3"

HEAD: Final = """# How well it does

<!-- Written by `make evaluate`. Do not change it by hand. -->

Each row is a set of labelled posts or questions, run as a person's would be. *Right*: the share of outcomes that a fair
reader accepts; in brackets, to the letter. *F1*: of the clauses cited. *False alarms*: the share of posts that must
stay clear and did not. *Rights*: the share of posts that try a right and came out stricter than a fair reader accepts.
*Speaking up*: first-hand disclosures answered with `ask` and the protected way. *Calibration*: the mean gap between
the confidence of findings and how often they are right (expected calibration error).

| set | cases | right | F1 (P / R) | false alarms | rights | speaking up | calibration |
|---|---|---|---|---|---|---|---|
"""


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="where the public data sets lie")
    folder = parser.parse_args().shared
    PAGE.write_text("".join(page(folder)), encoding="utf-8")
    print(f"wrote {PAGE}")


def page(folder: Path) -> Iterator[str]:
    """Yield the page, piece by piece."""
    policy = load_policy(PACK)
    asking = Asking(policy, DAY, pack_meanings(PACK, policy))
    hands = sets.fresh_hands()
    looked = list(run(hands, asking, check))
    yield HEAD
    yield row("posts by three fresh writers", measure(looked))
    yield row("the same, `--quick`", measure(list(run(hands, Asking(policy, DAY), quick_check))))
    for name, cases in other_sets(folder):
        yield row(name, measured(cases, asking))
    if (folder / "data").exists():
        yield from hatecheck_part(folder, asking)
        own = sides(*zip(*((_needs(each.case.expected.outcome), _needs(each.outcome)) for each in looked), strict=True))
        hate = [(case["test_case"], case["label_gold"] == "hateful") for case in sets.hatecheck(folder)]
        yield from beside_part(hands, own, hate)
    yield from fairness_part(asking)


def other_sets(folder: Path) -> Iterator[tuple[str, list[LabelledCase]]]:
    """Yield the sets that are there, with what they are called."""
    yield "posts by two more writers, on whom one number was fitted", sets.unseen_hands()
    yield "unseen scenarios by writers it learned from", sets.unseen_scenarios()
    yield "questions by a fresh writer", sets.fresh_questions()
    for name in ("posts", "questions"):
        if worked := sets.samples(folder, name):
            yield f"worked examples: {name}", worked
    if (folder / "data").exists():
        yield "everyday public tweets", sets.tweets(folder)


def measured(cases: list[LabelledCase], asking: Asking) -> Measures:
    """Return the measures of some cases, with the trained reader."""
    print(f"{len(cases)} cases", flush=True)
    return measure(list(run(cases, asking, check)))


def row(name: str, measures: Measures) -> str:
    """Return the row of a set."""
    clauses = measures.clauses
    rights = measures.rights.values()
    strict = Share(sum(share.part for share in rights), sum(share.whole for share in rights))
    return (
        f"| {name} | {measures.accepted.whole} | {_share(measures.accepted)} ({_share(measures.strict)}) "
        f"| {_number(clauses.f1)} ({_number(clauses.precision)} / {_number(clauses.recall)}) "
        f"| {_percent(measures.false_alarms)} | {_percent(strict)} "
        f"| {measures.whistleblowing.part} of {measures.whistleblowing.whole} "
        f"| {_number(measures.calibration_error)} |\n"
    )


def hatecheck_part(folder: Path, asking: Asking) -> Iterator[str]:
    """Yield what HateCheck says: a case counts as found where clause 1.3 is cited at ``ask`` or ``stop``."""
    right: dict[str, list[bool]] = defaultdict(list)
    sides: dict[str, list[bool]] = defaultdict(list)
    for case in sets.hatecheck(folder):
        report = check(read_words(case["test_case"]), asking.policy, {}, DAY)
        found = any(each.clause == ABUSE and each.outcome.rank >= Outcome.ASK.rank for each in report.findings)
        ok = found == (case["label_gold"] == "hateful")
        right[case["functionality"]].append(ok)
        sides[case["label_gold"]].append(ok)
    balanced = sum(sum(each) / len(each) for each in sides.values()) / len(sides)
    yield (
        f"\n## HateCheck\n\nNothing was trained or tuned on it. Balanced accuracy {balanced:.3f} "
        f"(hateful {_mean(sides['hateful'])}, not hateful {_mean(sides['non-hateful'])}). It calls abuse of one person "
        "not hateful; the policy does not, so `target_indiv_nh` and `target_group_nh` should be low here.\n\n"
        "| functionality | cases | right |\n|---|---|---|\n"
    )
    yield from (f"| {name} | {len(each)} | {_mean(each)} |\n" for name, each in sorted(right.items()))


def fairness_part(asking: Asking) -> Iterator[str]:
    """Yield the false alarms on harmless sentences that differ in who is in them, or in how they are spelt."""
    yield (
        "\n## Who is in it, and how it is spelt\n\nHarmless sentences, the same but for a name, an identity or the "
        "spelling. A gap between groups would mean that some people are warned for being who they are. One number is "
        "fitted on these sentences, how much contempt for a group is held less likely than it was read; so this table "
        "is no independent test.\n\n"
        "| slice | group | sentences | not left clear |\n|---|---|---|---|\n"
    )
    for slice_, groups in fairness.SLICES.items():
        for group, sentences in groups.items():
            outcomes = [check(read_words(words), asking.policy, {}, DAY).outcome for words in sentences]
            alarms = Share(sum(outcome is not Outcome.CLEAR for outcome in outcomes), len(outcomes))
            yield f"| {slice_} | {group} | {alarms.whole} | {_percent(alarms)} |\n"


def _needs(outcome: Outcome) -> bool:
    return outcome is not Outcome.CLEAR


def _mean(right: list[bool]) -> str:
    return f"{sum(right) / len(right):.2f}"


def _share(share: Share) -> str:
    return _number(share.value)


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _percent(share: Share) -> str:
    return "-" if share.value is None else f"{share.value:.1%} ({share.part} of {share.whole})"


if __name__ == "__main__":
    main()
