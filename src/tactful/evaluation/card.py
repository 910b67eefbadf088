"""The measures as one HTML page, with plots, that needs nothing beside it and loads nothing."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from tactful.model.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.evaluation.measures import Bin, Measures, Result, Share

_STYLE: Final = """
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #111 }
table { border-collapse: collapse; margin: 1rem 0 } th, td { padding: .25rem .75rem; text-align: right }
th:first-child, td:first-child { text-align: left } tr { border-bottom: 1px solid #ccc }
svg { max-width: 24rem; width: 100%; height: auto } svg text { font: 10px system-ui, sans-serif }
"""
_SIDE: Final = 200
_EDGE: Final = 30


def card_html(measures: Measures, errors: list[Result], title: str) -> str:
    """Return the page. Words of cases are shown for the errors alone, and made harmless."""
    parts = [
        f"<h1>{escape(title)}</h1>",
        _table(("Measure", "Share", "Cases"), _headlines(measures)),
        "<h2>Expected outcomes, and what was said</h2>",
        _table(("Expected", *Outcome), _confusion(measures)),
        "<h2>Too strict, by right</h2>",
        _table(("Right", "Share", "Cases"), ((name, *_share(share)) for name, share in measures.rights.items())),
        "<h2>Precision and recall by clause</h2>",
        _plot_clauses(measures),
        _table(("Clause", "Right", "Wrong", "Missing"), _clauses(measures)),
        "<h2>Can confidence be believed?</h2>",
        _plot_calibration(measures.bins),
        "<h2>Most wrong</h2>",
        _table(("Case", "Expected", "Said", "Words"), _errors(errors)),
    ]
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>\n'


def _headlines(measures: Measures) -> Iterator[tuple[str, ...]]:
    yield ("Outcome right, accepted", *_share(measures.accepted))
    yield ("Outcome right, to the letter", *_share(measures.strict))
    yield ("False alarms on clear cases", *_share(measures.false_alarms))
    yield ("Speaking up answered with the protected way", *_share(measures.whistleblowing))
    yield ("Everybody named who should be", *_share(measures.consult))
    yield ("Clause precision", _number(measures.clauses.precision), "")
    yield ("Clause recall", _number(measures.clauses.recall), "")
    yield ("Clause F1", _number(measures.clauses.f1), "")
    yield ("Expected calibration error", _number(measures.calibration_error), "")


def _confusion(measures: Measures) -> Iterator[tuple[str, ...]]:
    for expected in Outcome:
        yield (expected, *(str(measures.confusion.get((expected, given), 0)) for given in Outcome))


def _clauses(measures: Measures) -> Iterator[tuple[str, ...]]:
    for name, count in measures.by_clause.items():
        yield name, str(count.right), str(count.wrong), str(count.missing)


def _errors(errors: list[Result]) -> Iterator[tuple[str, ...]]:
    for each in errors:
        words = " ".join(each.case.words.split())[:200]
        said = f"{each.outcome} ({', '.join(each.clauses) or 'nothing'})"
        yield each.case.id, each.case.expected.outcome, said, words


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    top = "".join(f'<th scope="col">{escape(each)}</th>' for each in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(each)}</td>" for each in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _plot_clauses(measures: Measures) -> str:
    """Draw each clause as a dot: recall to the right, precision upwards."""
    dots = [
        (count.recall, count.precision, name)
        for name, count in measures.by_clause.items()
        if count.recall is not None and count.precision is not None
    ]
    return _plot("recall", "precision", dots)


def _plot_calibration(bins: tuple[Bin, ...]) -> str:
    """Draw each bin as a dot: confidence to the right, share right upwards. On the line is perfect."""
    return _plot("confidence", "share right", [(b.confidence, b.right, str(b.count)) for b in bins], diagonal=True)


def _plot(across: str, up: str, dots: list[tuple[float, float, str]], *, diagonal: bool = False) -> str:
    size = _SIDE + 2 * _EDGE
    low, high = _EDGE, _EDGE + _SIDE
    shapes = [f'<rect x="{low}" y="{low}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#888"/>']
    if diagonal:
        shapes.append(f'<line x1="{low}" y1="{high}" x2="{high}" y2="{low}" stroke="#ccc"/>')
    for x, y, label in dots:
        left, top = low + _SIDE * x, high - _SIDE * y
        shapes.append(f'<circle cx="{left:.1f}" cy="{top:.1f}" r="4" fill="#1d70b8"/>')
        shapes.append(f'<text x="{left + 5:.1f}" y="{top - 5:.1f}">{escape(label)}</text>')
    shapes.append(f'<text x="{low}" y="{high + 15}">{across}: 0 to 1</text>')
    shapes.append(f'<text x="{low}" y="{low - 8}">{up}: 0 to 1</text>')
    named = f"{up} against {across}: " + "; ".join(f"{label} {y:.2f} at {x:.2f}" for x, y, label in dots)
    return f'<svg role="img" aria-label="{escape(named)}" viewBox="0 0 {size} {size}">{"".join(shapes)}</svg>'


def _share(share: Share) -> tuple[str, str]:
    return _number(share.value), f"{share.part} of {share.whole}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
