"""The promises of what the files say becoming a policy: nothing is lost on the way."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.tools import all_of, any_of, at_least, during, found, none_of, said, seen, together, write_pack

from tactful.model.outcome import Modality, Outcome
from tactful.policy.condition import Condition, Op
from tactful.policy.convert import NEAR, YES_OR_NO, condition
from tactful.policy.document import Anchor, Clause, Contact, Mark, Period, Reference, Role, Source
from tactful.policy.load import load_source
from tactful.policy.question import FactType, Option, Question, Situation
from tactful.policy.rule import Cap, Example, Excuse, InForce, Obligation, Right, Route, Rule
from tactful.policy.schema import ConditionShape

if TYPE_CHECKING:
    from pathlib import Path

    from tactful.policy.document import Policy

PRINT = "sha256:" + "0" * 64
YEAR = InForce(start=dt.date(2026, 1, 1), end=dt.date(2026, 12, 31))
OWED = Obligation(on="a leak", actor="you", do="tell", party="the desk", within="PT24H", evidence="a mail")
FILES = {
    "policy.yaml": f"""\
        id: borchester
        title: Borchester's policy
        organisation: Borchester
        note: Unofficial.
        version: "2"
        needs: "0.1"
        jurisdiction: GB
        languages: [en, cy]
        in_force: {{from: 2026-01-01, to: 2026-12-31}}
        topics: [talk]
        source: {{title: The policy, where: intranet, fingerprint: "{PRINT}", words: 9, sections: [One, Two]}}
        periods: [{{name: election, from: 2026-04-28, to: 2026-05-07}}]
        """,
    "clauses.yaml": f"""\
        clauses:
          - id: "1.1"
            heading: Kindness
            gist: Be kind.
            modality: must
            topic: talk
            anchor: {{section: One, paragraph: 1, words: 9, fingerprint: "{PRINT}"}}
            scope: {{fact: client, is: yes}}
            strength: guidance
            ambiguity: What is kind?
            sanction: A frown.
            cites: ["1.2"]
            obligations: [{{on: a leak, actor: you, do: tell, party: the desk, within: PT24H, evidence: a mail}}]
            in_force: {{from: 2026-01-01, to: 2026-12-31}}
          - {{id: "1.2", heading: Care, gist: Take care., modality: advise, unchecked: A matter of taste.}}
        """,
    "roles.yaml": """\
        roles:
          - id: desk
            title: The desk
            about: Knows all.
            contacts:
              - {words: Ring, as_of: 2026-01-01, checked_by: a clerk, in_force: {from: 2026-01-01, to: 2026-12-31}}
        """,
    "references.yaml": """\
        references: [{id: code, title: The code, where: intranet, clauses: "1.1", as_of: 2026-01-01}]
        """,
    "questions.yaml": """\
        questions:
          - {fact: client, ask: A client?, why: Clients count.}
          - {fact: age, ask: How old?, type: number, asked: no}
          - {fact: where, ask: Where?, type: choice, options: [{value: here, label: Here, names: [hither]}]}
        """,
    "rules/1.1.yaml": """\
        rules:
          - id: unkind
            clause: "1.1"
            when: {signal: insult}
            unless: {signal: joke}
            outcome: stop
            unsure: think
            soften: {below: likely, to: ask}
            say: This is unkind.
            do: Leave it out.
            consult: desk
            references: code
            remedies: redact
            obligations: [{on: a leak, actor: you, do: tell, party: the desk, within: PT24H, evidence: a mail}]
            in_force: {from: 2026-01-01, to: 2026-12-31}
            examples:
              - {text: You fool., outcome: stop, platform: blog, facts: {client: yes}, created: 2026-05-01}
              - {descriptions: A frown., signals: insult, outcome: clear}
        """,
    "rights/way.yaml": """\
        rights:
          - id: way
            title: A way
            when: {signal: wrong}
            unless: {signal: joke}
            say: There is a way.
            caps: [{at_most: ask}, {topics: talk, at_most: think, unless: {signal: grave}}]
            excuses: [{signals: insult}, {signals: slur, within: 9}, {signals: threat, anywhere: yes}]
            route: {topics: talk, outcome: ask, say: Go there., do: Now., consult: desk, references: code}
            never: delete
            not_alone: manager
            in_force: {from: 2026-01-01, to: 2026-12-31}
            examples: [{signals: wrong, outcome: ask}]
        """,
    "situations/praise.yaml": """\
        situations:
          - id: praise
            title: Praise
            signals: praise
            facts: {client: no}
            cites: "1.2"
            consult: desk
            references: code
            say: By all means.
            phrasings: [May I praise?]
        """,
    "marks/crest.yaml": "marks: [{id: crest, title: The crest, prints: [ab, cd]}]\n",
    "lexicon/employer.yaml": "phrases: [Borchester]\n",
}


def load(folder: Path) -> Policy:
    """Load a pack in which everything that can be written is written."""
    return load_source(str(write_pack(folder, FILES)))


def test_the_pack_itself_is_kept_whole(tmp_path: Path) -> None:
    """Title, note, version, dates, source, calendar and lists come out as written."""
    made = load(tmp_path)
    assert (made.id, made.title, made.organisation) == ("borchester", "Borchester's policy", "Borchester")
    assert (made.note, made.version, made.jurisdiction) == ("Unofficial.", "2", "GB")
    assert (made.languages, made.in_force, made.extends) == (("en", "cy"), YEAR, ("rights",))
    assert made.source == Source(
        title="The policy", where="intranet", fingerprint=PRINT, words=9, sections=("One", "Two"),
    )
    days = InForce(start=dt.date(2026, 4, 28), end=dt.date(2026, 5, 7))
    assert made.periods == (Period(name="election", days=days),)
    assert made.topics[-1] == "talk"
    assert made.marks == (Mark(id="crest", title="The crest", prints=("ab", "cd")),)
    assert made.lexicon.phrases("employer") == ("Borchester",)


def test_clauses_are_kept_whole(tmp_path: Path) -> None:
    """Everything written of a clause is in the clause, and what was not is empty."""
    assert load(tmp_path).clauses[-2:] == (
        Clause(
            id="1.1", heading="Kindness", gist="Be kind.", modality=Modality.MUST, topic="talk",
            anchor=Anchor(section="One", paragraph=1, words=9, fingerprint=PRINT), scope=said("client"),
            strength="guidance", ambiguity="What is kind?", sanction="A frown.", cites=("1.2",),
            obligations=(OWED,), in_force=YEAR,
        ),
        Clause(
            id="1.2", heading="Care", gist="Take care.", modality=Modality.ADVISE, unchecked="A matter of taste.",
        ),
    )


def test_roles_and_references_are_kept_whole(tmp_path: Path) -> None:
    """Contacts keep their dates and who checked them; documents where they are."""
    made = load(tmp_path)
    contact = Contact(words="Ring", as_of=dt.date(2026, 1, 1), checked_by="a clerk", in_force=YEAR)
    assert made.role("desk") == Role(id="desk", title="The desk", about="Knows all.", contacts=(contact,))
    assert made.reference("code") == Reference(
        id="code", title="The code", where="intranet", clauses=("1.1",), as_of=dt.date(2026, 1, 1),
    )


def test_questions_are_kept_whole(tmp_path: Path) -> None:
    """A yes/no question has its two answers; a choice has those written; a number has none."""
    assert load(tmp_path).questions[-3:] == (
        Question(fact="client", ask="A client?", why="Clients count.", options=YES_OR_NO),
        Question(fact="age", ask="How old?", type=FactType.NUMBER, asked=False),
        Question(
            fact="where", ask="Where?", type=FactType.CHOICE,
            options=(Option(value="here", label="Here", names=("hither",)),),
        ),
    )


def test_rules_are_kept_whole(tmp_path: Path) -> None:
    """Everything written of a rule is in the rule, and each example knows its line."""
    file = str(tmp_path / "rules/1.1.yaml")
    assert load(tmp_path).rules == (
        Rule(
            id="unkind", clause="1.1", when=seen("insult"), unless=seen("joke"), outcome=Outcome.STOP,
            unsure=Outcome.THINK, soften_below=0.7, soften_to=Outcome.ASK, say="This is unkind.", do="Leave it out.",
            consult=("desk",), references=("code",), remedies=("redact",), obligations=(OWED,), in_force=YEAR,
            examples=(
                Example(
                    text="You fool.", platform="blog", facts=(("client", "yes"),), created=dt.date(2026, 5, 1),
                    outcome=Outcome.STOP, file=file, line=17,
                ),
                Example(descriptions=("A frown.",), signals=("insult",), outcome=Outcome.CLEAR, file=file, line=18),
            ),
        ),
    )


def test_rights_are_kept_whole(tmp_path: Path) -> None:
    """Everything written of a right is in the right; only the floor pack's are a floor."""
    made = load(tmp_path)
    assert made.rights[-1] == Right(
        id="way", title="A way", when=seen("wrong"), unless=seen("joke"), say="There is a way.",
        caps=(
            Cap(at_most=Outcome.ASK), Cap(at_most=Outcome.THINK, topics=("talk",), unless=seen("grave")),
        ),
        excuses=(
            Excuse(signals=("insult",)), Excuse(signals=("slur",), within=9), Excuse(signals=("threat",), within=None),
        ),
        route=Route(
            topics=("talk",), outcome=Outcome.ASK, say="Go there.", do="Now.", consult=("desk",), references=("code",),
        ),
        never=("delete",), not_alone=("manager",), in_force=YEAR,
        examples=(
            Example(signals=("wrong",), outcome=Outcome.ASK, file=str(tmp_path / "rights/way.yaml"), line=13),
        ),
    )
    assert all(right.floor for right in made.rights[:-1])


def test_situations_are_kept_whole(tmp_path: Path) -> None:
    """Everything written of a situation is in the situation."""
    assert load(tmp_path).situations == (
        Situation(
            id="praise", title="Praise", phrasings=("May I praise?",), signals=("praise",), facts=(("client", "no"),),
            cites=("1.2",), consult=("desk",), references=("code",), say="By all means.",
        ),
    )


def test_every_kind_of_condition_is_kept_whole() -> None:
    """A tree of every kind of condition comes out as it was written."""
    written = {
        "all": [
            {"any": [{"signal": ["a", "b"], "confidence": "likely"}, {"none": [{"fact": "c", "is": "no"}]}]},
            {"of": [{"signal": "d"}, {"signal": "e"}], "at_least": "2"},
            {"together": ["f", "g"], "within": "7", "confidence": "0.5"},
            {"together": ["f", "g"]},
            {"fact": "age", "at_least": "16", "at_most": "18"},
            {"found": "ask"},
            {"during": "election"},
        ],
    }
    assert condition(ConditionShape.model_validate(written)) == all_of(
        any_of(seen("a", "b", confidence=0.7), none_of(said("c", "no"))),
        at_least(2, seen("d"), seen("e")),
        together("f", "g", within=7, confidence=0.5),
        Condition(op=Op.TOGETHER, names=("f", "g"), within=NEAR),
        said("age", low="16", high="18"),
        found(Outcome.ASK),
        during("election"),
    )
