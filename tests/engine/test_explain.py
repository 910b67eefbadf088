"""The promises of findings in words: why, whom to ask, and on what grounds."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.tools import DAY, all_of, clause, given, policy, right, rule, said, seen, signal

from tactful.engine.decide import decide
from tactful.engine.explain import consults, finding_of_route, pointers
from tactful.engine.match import YES
from tactful.engine.rights import Held
from tactful.model.finding import Consult, Pointer
from tactful.model.outcome import Modality, Outcome
from tactful.policy.document import Contact, Reference, Role
from tactful.policy.rule import InForce, Route

OLD = Contact(words="Ring the old desk", as_of=dt.date(2020, 1, 1), in_force=InForce(end=dt.date(2025, 12, 31)))
NEW = Contact(words="Write to the new desk", as_of=dt.date(2026, 1, 1), in_force=InForce(start=dt.date(2026, 1, 1)))
MADE = policy(
    [
        rule(
            all_of(seen("insult"), said("client")),
            do="Leave it out.",
            consult=("desk",),
            references=("code",),
            remedies=("redact",),
        ),
    ],
    clauses=(clause(modality=Modality.MUST, heading="Kindness"),),
    roles=(Role(id="desk", title="The desk", contacts=(OLD, NEW)), Role(id="hr", title="HR")),
    references=(Reference(id="code", title="The code", where="intranet"),),
)


@pytest.mark.parametrize(
    ("day", "contact", "as_of"),
    [(dt.date(2025, 12, 31), OLD.words, OLD.as_of), (dt.date(2026, 1, 1), NEW.words, NEW.as_of)],
)
def test_a_contact_is_the_one_that_was_right_on_the_day(day: dt.date, contact: str, as_of: dt.date) -> None:
    """Whom to ring goes by the draft's own day, and says when it was last known to be right."""
    assert consults(("desk",), MADE, day) == (Consult(role="desk", title="The desk", contact=contact, as_of=as_of),)


def test_an_office_without_a_contact_is_still_named() -> None:
    """Where nobody knows a number the office is named without one."""
    assert consults(("hr",), MADE, DAY) == (Consult(role="hr", title="HR"),)


def test_a_document_is_named_with_where_it_is() -> None:
    """People are sent to a document by its title and place."""
    assert pointers(("code",), MADE) == (Pointer(id="code", title="The code", where="intranet"),)


def test_a_finding_says_everything_a_person_needs() -> None:
    """Clause, outcome, how the clause binds, why, what to do, whom to ask and what to read are all there."""
    (one,) = decide(MADE, given(signal("insult", 3, 9, confidence=0.8), client="yes")).findings
    assert (one.clause, one.heading, one.outcome, one.modality) == ("1.1", "Kindness", Outcome.STOP, Modality.MUST)
    assert (one.because, one.advice) == ("This is a-rule.", "Leave it out.")
    assert [each.contact for each in one.consult] == [NEW.words]
    assert [each.id for each in one.references] == ["code"]
    assert one.remedies == ("redact",)
    assert one.confidence == 0.8


def test_a_trace_gives_the_grounds_in_words() -> None:
    """What was noticed, how surely and by whom, and what the person said, are told and not repeated."""
    noticed = [signal("insult", 3, 9, confidence=0.8), signal("insult", 13, 19, confidence=0.8),
               signal("insult", 23, 29, confidence=0.2, detector="")]
    (one,) = decide(MADE, given(*noticed, client="yes")).findings
    assert one.trace[0].grounds == (
        "insult (likely, test)", "insult (faint, given)", "you said client: yes",
    )


def test_a_route_has_its_own_trace() -> None:
    """The protected way names its right and the grounds on which it holds."""
    route = Route(topics=("conduct",), outcome=Outcome.ASK, say="There is a way.", do="Go there.", references=("code",))
    made = policy([], [right(seen("wrong"), route=route)], clauses=(clause(),), references=MADE.references)
    (one,) = decide(made, given(signal("wrong", 0, 4))).findings
    assert one.trace[0].rule == "right:a-right"
    assert one.trace[0].grounds == ("wrong (certain)",)
    assert (one.advice, one.evidence) == ("Go there.", (signal("wrong", 0, 4).evidence,))
    assert [each.id for each in one.references] == ["code"]


def test_a_right_that_points_nowhere_has_no_finding() -> None:
    """Asking for the way of a right that has none is a mistake of the caller."""
    with pytest.raises(ValueError, match="a-right"):
        finding_of_route(clause(), Held(right(seen("wrong")), YES), MADE, DAY)
