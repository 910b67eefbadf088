"""The promises of anchors: pack and document agree, or it is told where they do not."""

from __future__ import annotations

import pytest
from tests.tools import clause, policy

from tactful.policy.anchors import AnchorReport, Passage, anchor
from tactful.policy.document import Anchor, Clause, Source
from tactful.policy.fingerprint import fingerprint, words_of

TEXT = """\
Section One

Be kind to
everybody you meet.

Do not shout at people.

Section Two

Read the guidance.
"""


def anchored(id: str, passage: str, section: str = "Section One") -> Clause:
    """Make a clause that is anchored to a passage."""
    words = words_of(passage).words
    place = Anchor(section=section, paragraph=1, words=len(words), fingerprint=fingerprint(words))
    return clause(id, anchor=place)


CLAUSES = (
    anchored("1.1", "Be kind to everybody you meet."),
    anchored("1.2", "Do not shout at people."),
    anchored("2.1", "Read the guidance.", "Section Two"),
)
SOURCE = Source(
    title="The policy", fingerprint=fingerprint(words_of(TEXT).words), sections=("Section One", "Section Two"),
)


def look(text: str, clauses: tuple[Clause, ...] = CLAUSES, source: Source | None = SOURCE) -> AnchorReport:
    """Look for the clauses in a document."""
    return anchor(policy(clauses=clauses, source=source), text)


def test_an_unchanged_document_agrees() -> None:
    """Every clause is found on its lines, nothing is left over, and the document is the very one."""
    report = look(TEXT)
    assert not report.drifted
    assert report.same
    assert [each.passage for each in report.found] == [
        Passage(first=3, last=4, words=6), Passage(first=6, last=6, words=5), Passage(first=10, last=10, words=3),
    ]


def test_setting_the_document_anew_is_no_drift() -> None:
    """Other line breaks, bullets and quotation marks leave it the same document."""
    report = look(TEXT.replace("to\neverybody", "to everybody").replace("Do not", "\u2022 \u2018Do not\u2019"))
    assert report.same
    assert not report.drifted


def test_a_changed_word_is_drift_and_is_placed_between_its_neighbours() -> None:
    """A clause whose words have changed is told with the lines on which it should stand."""
    report = look(TEXT.replace("shout", "shriek"))
    assert report.drifted
    assert not report.same
    (lost,) = (each for each in report.found if each.passage is None)
    assert lost.clause.id == "1.2"
    assert lost.near == Passage(first=6, last=8, words=7)
    assert report.uncovered == (Passage(first=6, last=6, words=5),)


@pytest.mark.parametrize(
    ("old", "near"),
    [("Be kind to", Passage(first=1, last=4, words=8)), ("Read the guidance", Passage(first=8, last=10, words=5))],
)
def test_the_first_and_last_clause_are_placed_at_the_ends(old: str, near: Passage) -> None:
    """Where there is no neighbour the document's own end is taken."""
    lost = [each for each in look(TEXT.replace(old, "Obey every rule" if old[0] == "B" else "Obey now then")).found
            if each.passage is None]
    assert [each.near for each in lost] == [near]


def test_a_lost_clause_with_no_room_is_placed_nowhere() -> None:
    """A clause that was cut out, and left no gap, has no lines to look at."""
    report = look("Be kind to everybody you meet.\nRead the guidance.\n")
    assert [(each.clause.id, each.near) for each in report.found if each.passage is None] == [("1.2", None)]


def test_a_new_passage_is_told() -> None:
    """What the document says and no clause covers is drift, though every clause is found."""
    report = look(TEXT + "\nSing once a day.\n")
    assert report.drifted
    assert report.uncovered == (Passage(first=12, last=12, words=4),)


def test_a_heading_is_covered_only_where_it_stands_alone() -> None:
    """The words of a heading within a sentence are not a heading."""
    report = look(TEXT + "\nSee Section One for more.\n")
    assert report.uncovered == (Passage(first=12, last=12, words=5),)


def test_without_a_source_headings_are_passages_and_nothing_is_the_same() -> None:
    """A pack that names no document cannot say that this is it."""
    report = look(TEXT, source=None)
    assert not report.same
    assert [each.first for each in report.uncovered] == [1, 8]


def test_a_heading_without_words_covers_nothing() -> None:
    """A section called by a mark alone is passed over, in any document."""
    source = Source(title="The policy", sections=("\u2014", "Section One", "Section Two"))
    assert not look(TEXT, source=source).drifted
    assert look("", source=source).uncovered == ()


def test_clauses_without_an_anchor_are_listed_and_are_no_drift() -> None:
    """A clause that is tied to no passage is told apart from one that was lost."""
    report = look(TEXT, (*CLAUSES, clause("3.1")))
    assert [each.id for each in report.without_anchor] == ["3.1"]
    assert not report.drifted


def test_an_anchor_without_a_fingerprint_is_drift() -> None:
    """An anchor that says where but not what cannot be found again."""
    empty = clause("3.1", anchor=Anchor(section="Section Two", paragraph=2))
    assert look(TEXT, (*CLAUSES, empty)).drifted
