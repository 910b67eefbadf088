"""``tactful evaluate``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tactful.evaluation.card import card_html
from tactful.evaluation.cases import read_cases
from tactful.evaluation.measures import Result, measure, worst
from tactful.evaluation.run import run
from tactful.evaluation.show import measures_json, measures_lines
from tactful.faces.ask import Asking
from tactful.faces.check import check, quick_check
from tactful.faces.meanings import pack_meanings
from tactful.reports.as_json import dump
from tactful.surfaces.cli.options import format_option, pack_option, policy_of, shared, today
from tactful.surfaces.cli.terminal import progress, write_line


@click.command(epilog="Exit codes: 0 measured, 2 a case is not in form, 3 a file cannot be read, 4 pack.")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--errors", default=10, show_default=True, help="How many of the most wrong cases to show.")
@click.option("--card", type=click.Path(path_type=Path), help="Also write the measures as an HTML page.")
@click.option("--quick", is_flag=True, help="Measure without the trained reader: words and numbers alone.")
@shared(pack_option, format_option)
def command(files: tuple[Path, ...], errors: int, card: Path | None, **options: Any) -> int:
    """Measure Tactful on labelled cases, one JSON object a line.

    A case is a draft or a question as --lines takes it, with "expect": the
    outcome, the clauses that must be cited ("clauses", "any_of"), those that
    may be ("also_ok"), other outcomes a fair reader accepts ("acceptable") and
    whom to ask ("consult").

    \b
    tactful evaluate cases.jsonl
    tactful evaluate cases.jsonl --card quality.html --errors 30
    """
    policy = policy_of(options["pack"])
    asking = Asking(policy, today(), None if options["quick"] else pack_meanings(options["pack"], policy))
    cases = [case for file in files for case in read_cases(file)]
    results: list[Result] = []
    with progress("Evaluating", len(cases)) as advance:
        for result in run(cases, asking, quick_check if options["quick"] else check):
            results.append(result)
            advance(1)
    measures, most_wrong = measure(results), worst(results, errors)
    if card is not None:
        title = f"Tactful on {', '.join(file.name for file in files)}"
        card.write_text(card_html(measures, most_wrong, title), encoding="utf-8")
    if options["form"] == "json":
        write_line(dump(measures_json(measures, most_wrong)))
    else:
        for line in measures_lines(measures, most_wrong):
            click.echo(line)
    return 0
