"""The card is one page that stands by itself."""

from __future__ import annotations

from html.parser import HTMLParser

from tests.evaluation.tools import case, result

from tactful.evaluation.card import card_html
from tactful.evaluation.measures import measure
from tactful.evaluation.show import measures_json, measures_lines

RESULTS = [
    result(case("stop", id="<b>", clauses=["3.8"]), "ask", "1.3", confidence=0.8),
    result(case("clear", signals=["union_activity"]), "clear"),
    result(case("stop", clauses=["3.8"]), "stop", "3.8", confidence=0.6),
]


class _Page(HTMLParser):
    """Collects the addresses and the open elements of a page."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        super().__init__()
        self.addresses: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the element and what it would load."""
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"src", "href", "srcset"}]


def test_the_card_loads_nothing_and_runs_nothing() -> None:
    """No address and no script stands in it."""
    page = _Page()
    page.feed(card_html(measure(RESULTS), RESULTS[:1], "A <title>"))
    assert not page.addresses
    assert "script" not in page.tags
    assert page.tags.count("svg") == 2


def test_what_comes_from_cases_is_made_harmless() -> None:
    """A case's name cannot become part of the page."""
    page = card_html(measure(RESULTS), RESULTS[:1], "A <title>")
    assert "&lt;b&gt;" in page
    assert "<b>" not in page
    assert "A &lt;title&gt;" in page


def test_nothing_to_measure_still_makes_a_page() -> None:
    """Where a share is unknown a dash stands."""
    assert "<td>-</td>" in card_html(measure([]), [], "Nothing")


def test_words_and_data_say_the_same() -> None:
    """The lines for a person and the data for a program agree on the figures."""
    measures = measure(RESULTS)
    data = measures_json(measures, RESULTS[:1])
    lines = "\n".join(measures_lines(measures, RESULTS[:1]))
    assert data["outcome"]["accepted"] == {"part": 2, "whole": 3, "share": 0.6667}
    assert "0.667 (2 of 3) accepted" in lines
    assert data["worst"] == [{"id": "<b>", "expected": "stop", "given": "ask"}]
    assert "<b>: stop expected, ask said (1.3)" in lines


def test_lines_fit_eighty_columns_but_for_the_words_of_cases() -> None:
    """The table is good in an ordinary terminal."""
    assert all(len(line) <= 80 for line in measures_lines(measure(RESULTS), []))
