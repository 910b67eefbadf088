"""The bundled packs: every example comes out as written, and every clause is served."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from tactful.faces.ask import Asking
from tactful.faces.pack_examples import try_examples
from tactful.faces.pack_review import explain_wrong, review
from tactful.model.outcome import Modality, Outcome
from tactful.policy.find import FLOOR, bundled
from tactful.policy.load import load_source

if TYPE_CHECKING:
    from tactful.faces.pack_examples import Tried
    from tactful.policy.document import Policy

TODAY = dt.date(2026, 11, 1)
POLICIES = {name: load_source(name) for name in bundled()}
CLAUSES = (
    "1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10 3.11 3.12 3.13 3.14 3.15 4.1 4.2 4.3 "
    "5.1 5.2 5.3 5.4 5.5 5.6"
).split()
MODALITIES = (
    "notice right forbid notice advise consult permit forbid advise consult power forbid forbid forbid forbid permit "
    "forbid forbid forbid consult advise notice notice must advise advise advise advise advise advise"
).split()
packs = pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES)


@pytest.fixture(scope="module")
def tried() -> dict[str, list[Tried]]:
    """Every example of every pack, tried once."""
    return {name: list(try_examples(policy, TODAY)) for name, policy in POLICIES.items()}


def test_both_packs_are_bundled() -> None:
    """The floor of rights and the council's policy come with the program."""
    assert set(POLICIES) == {FLOOR, "milton_keynes"}


@pytest.mark.parametrize("name", POLICIES)
def test_every_example_comes_out_as_written(name: str, tried: dict[str, list[Tried]]) -> None:
    """Each example beside a rule or right comes to its outcome, by its own clause."""
    wrong = [str(explain_wrong(each)) for each in tried[name] if not each.right]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", POLICIES)
def test_every_rule_and_right_speaks_in_its_own_examples(name: str, tried: dict[str, list[Tried]]) -> None:
    """No rule or right is dead: each holds in at least one example of its own."""
    policy = POLICIES[name]
    fired = {each.owner for each in tried[name] if each.fired}
    owners = {rule.id for rule in policy.rules} | {right.id for right in policy.rights}
    assert not owners - fired


@packs
def test_every_clause_is_served(policy: Policy) -> None:
    """Each clause has a rule, a situation, a reference or a stated reason why nothing can be checked."""
    served = {rule.clause for rule in policy.rules}
    served |= {clause for situation in policy.situations for clause in situation.cites}
    served |= {clause for reference in policy.references for clause in reference.clauses}
    assert not [clause.id for clause in policy.clauses if clause.id not in served and not clause.unchecked]


@packs
def test_every_clause_with_rules_has_examples_enough(policy: Policy) -> None:
    """At least six for each clause with rules, half of them clear."""
    for clause in {rule.clause for rule in policy.rules}:
        outcomes = [example.outcome for rule in policy.rules if rule.clause == clause for example in rule.examples]
        assert len(outcomes) >= 6, clause
        assert 2 * outcomes.count(Outcome.CLEAR) >= len(outcomes), clause


@packs
def test_every_right_has_examples(policy: Policy) -> None:
    """Each right is shown by examples."""
    assert not [right.id for right in policy.rights if not right.examples]


@pytest.mark.parametrize(("id", "modality"), list(zip(CLAUSES, MODALITIES, strict=True)))
def test_every_clause_of_the_policy_is_in_the_pack(id: str, modality: str) -> None:
    """The council's pack holds every clause of its policy, in force as the policy has it, anchored in the document."""
    clause = POLICIES["milton_keynes"].clause(id)
    assert clause.modality is Modality(modality)
    assert clause.anchor is not None
    assert clause.anchor.fingerprint


def test_no_right_of_the_floor_is_lost() -> None:
    """Every right of the floor stands in the council's pack, unchanged."""
    theirs = {right.id: right for right in POLICIES["milton_keynes"].rights}
    assert all(theirs[right.id] == right for right in POLICIES[FLOOR].rights)


def test_the_bundled_pack_says_that_it_is_unofficial() -> None:
    """Nobody can take the pack for the council's own word."""
    note = POLICIES["milton_keynes"].note
    assert "Unofficial" in note
    assert "endorsed" in note


def test_every_situation_is_found_by_its_own_title() -> None:
    """Each situation is among the best for its own title, and gives an answer that rests on something."""
    policy = POLICIES["milton_keynes"]
    asking = Asking(policy, TODAY)
    for situation in policy.situations:
        best = [hit.situation.id for hit in asking.search(situation.title).best]
        assert situation.id in best, situation.id
        answer = asking.about(situation, {})
        assert answer.findings or answer.say, situation.id
        assert answer.clauses, situation.id


def test_no_report_promises_or_threatens() -> None:
    """No rule, right or situation says that something is safe, or that discipline will follow."""
    policy = POLICIES["milton_keynes"]
    said = [
        *(text for rule in policy.rules for text in (rule.say, rule.do)),
        *(right.say for right in policy.rights),
        *(situation.say for situation in policy.situations),
    ]
    for text in said:
        assert "you will be disciplined" not in text.lower()
        assert "is safe" not in text.lower()


def test_the_packs_own_lint_is_silent() -> None:
    """The review of the council's pack, the floor beneath it included, has nothing to say."""
    assert not [str(problem) for problem in review(POLICIES["milton_keynes"], TODAY)]
