"""The promises of a policy in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tools import mistakes, write_pack

from tactful.policy.load import load_source
from tactful.policy.wording import in_language, missing_wording, wording_keys

if TYPE_CHECKING:
    from pathlib import Path

    from tactful.policy.document import Policy

FILES = {
    "questions.yaml": """\
        questions:
          - {fact: permission, ask: Have both agreed?, type: choice, options: [{value: both, label: Both have}]}
        """,
    "rights/way.yaml": """\
        rights:
          - id: way
            title: A way
            when: {signal: wrong}
            say: There is a way.
            route: {topics: conduct, outcome: ask, say: Go there., consult: speak-up}
        """,
    "situations/praise.yaml": """\
        situations:
          - {id: praise, title: Praising a team, say: By all means., phrasings: [May I praise them?]}
        """,
}
CY = """\
wording:
  policy.title: Polisi Borchester
  clauses.1.1.heading: Caredigrwydd
  rules.unkind.say: Mae hyn yn angharedig.
  questions.permission.ask: A yw'r ddau wedi cytuno?
  questions.permission.options.both: Mae'r ddau
  rights.way.say: Mae ffordd.
  rights.way.route.say: Ewch yno.
  situations.praise.say: Ar bob cyfrif.
  roles.speak-up.title: Y cyswllt
"""


def pack(folder: Path, cy: str = CY) -> Policy:
    """Load a pack that has some of its words in Welsh."""
    return load_source(str(write_pack(folder, {**FILES, "wording/cy.yaml": cy})))


def test_a_language_the_pack_has_not_changes_nothing(tmp_path: Path) -> None:
    """Asked for a language it does not have, a policy keeps its own words."""
    made = pack(tmp_path / "own")
    assert in_language(made, "fr") is made


def test_a_welsh_file_gives_the_same_pack_in_welsh(tmp_path: Path) -> None:
    """Every kind of words can be worded in Welsh, with no change of format."""
    welsh = in_language(pack(tmp_path / "own"), "cy")
    assert welsh.title == "Polisi Borchester"
    assert welsh.clause("1.1").heading == "Caredigrwydd"
    assert welsh.rules[-1].say == "Mae hyn yn angharedig."
    assert welsh.question("permission").ask == "A yw'r ddau wedi cytuno?"
    assert welsh.question("permission").options[0].label == "Mae'r ddau"
    (way,) = (right for right in welsh.rights if right.id == "way")
    assert way.route is not None
    assert (way.title, way.say, way.route.say) == ("A way", "Mae ffordd.", "Ewch yno.")
    assert welsh.situation("praise").say == "Ar bob cyfrif."
    assert welsh.role("speak-up").title == "Y cyswllt"


def test_what_is_not_worded_stays_as_it_is_and_nothing_but_words_changes(tmp_path: Path) -> None:
    """Conditions, outcomes, ids and values are the same in every language."""
    made = pack(tmp_path / "own")
    welsh = in_language(made, "cy")
    assert welsh.clause("1.1").gist == "Be kind."
    assert [(r.id, r.when, r.outcome) for r in welsh.rules] == [(r.id, r.when, r.outcome) for r in made.rules]
    assert welsh.question("permission").options[0].value == "both"
    assert list(wording_keys(welsh)) == list(wording_keys(made))


def test_what_a_language_still_lacks_is_listed(tmp_path: Path) -> None:
    """A translator is told every key that has words and no translation, and none that has one."""
    made = pack(tmp_path / "own")
    missing = missing_wording(made, "cy")
    assert "clauses.1.1.gist" in missing
    assert "rights.way.title" in missing
    assert not set(missing) & {line.split(": ")[0].strip() for line in CY.splitlines()[1:]}
    assert "rules.unkind.do" not in missing
    assert missing_wording(made, "fr") == tuple(wording_keys(made))


def test_a_language_that_has_everything_lacks_nothing(tmp_path: Path) -> None:
    """Where every key is worded, nothing is listed."""
    keys = wording_keys(pack(tmp_path / "own"))
    whole = "wording:\n" + "".join(f"  {key}: Gair\n" for key in keys)
    made = pack(tmp_path / "whole", whole)
    assert missing_wording(made, "cy") == ()
    assert in_language(made, "cy").clause("1.1").gist == "Gair"


def test_a_wording_for_nothing_is_a_mistake(tmp_path: Path) -> None:
    """A slip in a key is told with its line and the key that was meant; a wild one with a key's form."""
    folder = write_pack(
        tmp_path / "own", {"wording/cy.yaml": "wording:\n  rules.unkind.say: Da\n  rules.unkid.say: Da\n  zzz: Da\n"},
    )
    assert mistakes(folder) == [
        "wording/cy.yaml:3: nothing in the pack is worded by 'rules.unkid.say'; a key is such as 'rules.unkind.say'",
        "wording/cy.yaml:4: nothing in the pack is worded by 'zzz'; a key is such as 'rules.some-rule.say'",
    ]


def test_a_later_pack_words_what_an_earlier_one_left(tmp_path: Path) -> None:
    """The words of packs that extend one another are put together, the later one's standing first."""
    base = {
        "policy.yaml": 'id: base\ntitle: Base\nversion: "1"\nlanguages: [en]\n',
        "wording/cy.yaml": "wording: {clauses.1.1.gist: Un, clauses.1.1.heading: Dau}\n",
    }
    write_pack(tmp_path / "base", base)
    own = {
        "policy.yaml": 'id: own\ntitle: Own\nversion: "1"\nlanguages: [en, cy]\nextends: [base]\n',
        "wording/cy.yaml": "wording: {clauses.1.1.gist: Tri}\n",
    }
    welsh = in_language(load_source(str(write_pack(tmp_path / "own", own))), "cy")
    assert (welsh.clause("1.1").gist, welsh.clause("1.1").heading) == ("Tri", "Dau")
