"""A colleague, manager or councillor named, or pointed at so that nobody can miss who is meant.

It goes by a name with a post or a department, a name among words of shifts and
rotas, a councillor's name, and a post that only one person holds. Praise of a
whole team, family and friends, and one's own title stay silent.

Notices:
    [[Denise in payroll]] has lost my form again.
    My supervisor [[Marlena]] is a star.
    [[Cllr Okafor]] fell asleep in the budget meeting.
    The new [[head of libraries]] got it through golf, I hear.

Leaves alone:
    So proud of my team today, every one of you.
    My sister Denise has lost my form again.
    I told my manager and she said fair enough.
    Denise makes a lovely lasagne.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.names import people
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.names import Person
    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_KIND: Final = "colleague_named"

_OFFICES: Final = (
    r"payroll|planning|legal|hr|it|comms|reception|finance|housing|benefits|highways|parks|repairs|"
    r"procurement|revenues|the depot|"
    r"the (?:duty |front |info |help )?desk|the office|the team|my team|our team|accounts(?: payable)?|"
    r"the kitchens?|the canteen|licensing|"
    r"building control|democratic services|the contact cent(?:re|er)|adult (?:social )?care|"
    r"children's services|the library|elections|parking|"
    r"environmental health|the nursery|the print room|customer services|facilities|estates|audit|recruitment|"
    r"leisure|admin|upstairs|"
    r"the second floor|the third floor|the first floor|nights|days|earlies|lates|the night team|the crew|"
    r"the yard|trading standards|transport"
)
_POSTS: Final = (
    r"colleague|manager|line manager|boss|supervisor|team leader|deputy|deputy head|head|headteacher|director|"
    r"gaffer|foreman|"
    r"caretaker|workmate|work mate|work wife|work husband|co-?worker|apprentice|trainee|chief exec(?:utive)?|"
    r"leader|mentor|buddy|"
    r"receptionist|lollipop lady|building control officer|health visitor|inspector|steward|rep|chief|"
    r"principal|shift lead|new starter|"
    r"best colleague|teammate|practice educator"
)
_OFFICE_AFTER: Final = re.compile(
    rf"(?:['\u2019]s)? (?:from|in|on|at|over in|down in|up in|of) (?:{_OFFICES})\b", re.IGNORECASE,
)
_POST_AFTER: Final = re.compile(
    rf",? (?:is |was )?(?:my|our|the|who's my|your) (?:\w{{1,12}} )?(?:{_POSTS})\b"
    rf"|,? (?:is )?the \w{{1,12}}est (?:\w{{1,12}} ){{0,2}}(?:{_POSTS})",
    re.IGNORECASE,
)
_POST_BEFORE: Final = re.compile(
    rf"\b(?:{_POSTS}|cllr|councillor|employee of the (?:month|year|quarter))"
    rf"(?: called| named|,| is|:)? \Z", re.IGNORECASE,
)
_KIN_BEFORE: Final = re.compile(
    r"\b(?:mum|mam|dad|nan|gran|grandad|sister|brother|son|daughter|husband|wife|hubby|niece|nephew|cousin|"
    r"auntie|aunt|uncle|"
    r"friend|mate|dog|cat|partner|grandson|granddaughter|neighbour)s? \Z",
    re.IGNORECASE,
)
_AT_WORK: Final = Phrases(
    "suspended|sacked|demoted|redeployed", "signed off", "gone on the sick", "off sick", "on the sick", "covering for",
    "full council", "told the gaffer", "double up with", "in the van with", "employee of the", "got promoted",
    "in payroll", "steward", "senior post", "put it in for me at work", "asleep in the meeting",
    "his|her spreadsheet|calendar|emails|email|correction|office|appraisal|grievance", "whats on lates|nights|earlies",
    "training with", "contact centre", "works in|at the|our", "my|our actual colleague", "ask for",
    "on the ?duty desk", "the gaffer",
)
ROLES: Final = Phrases(
    "head of libraries|legal|parks|housing|finance|planning|hr|highways|comms|it|services|procurement|adult|"
    "childrens|waste|leisure|transport|education|democratic|communications|audit|revenues|benefits|school",
    "chief exec|executive", "assistant director", "director of _", "leader of the council",
    "transport|duty|shift|depot|workshop|centre|facilities managers|boss|lead|managers|manager is|was|does|a|"
    "fat|useless|cant|couldnt",
    "our ?new ?useless ?so ?called manager|boss|supervisor|gaffer|deputy|head|director|mayor is|was|cant|"
    "couldnt|has|had|does|thinks|wont|got|did|who|fell|never",
    "our line manager", "new night lad", "the new ?fella caretaker|manager|boss|running|deputy|director",
    "the finance man|woman on", "our inspector|planner", "new caretakers|managers",
    "our|my|the ?new ?planning|duty|shift|bus|housing manager|boss|director|supervisor|head|deputy wouldnt|"
    "couldnt|cant|thinks|hasnt|doesnt|needs|hid|hides",
    "bosss day|calendar|email", "head|manager|boss of the ?bus depot|office|pool|library|hub|centre",
    "new lass|lad|girl|bloke|woman|fella|one|chap in|at|on procurement|licensing|payroll|planning|hr|the|"
    "legal|it|comms",
    "bloke|woman|man|lass|chap|one|girl in|on|at licensing|procurement|payroll|legal|hr|planning|the ?front "
    "?help ?duty desk|office|counter",
    "bloke|woman|man|chap who signs|runs ?off our|the", "heads new",
    "everyone in the yard|office|team|building knows who i|we", "councillor who|for our ward",
)


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield colleagues and councillors by name or by post."""
    del lexicon
    at_work = {prose.sentence(start) for start, _ in _AT_WORK.find(prose)}
    for person in people(prose):
        end, confidence = _colleague(prose.text, person, at_work=prose.sentence(person.start) in at_work)
        if confidence:
            yield Noticed(_KIND, person.start, end, confidence)
    for start, end in ROLES.find(prose):
        yield Noticed(_KIND, start, end, 0.6)


def _colleague(text: str, person: Person, *, at_work: bool) -> tuple[int, float]:
    """Return where the words that name a colleague end, and how sure it is; 0 if it is not one."""
    before = text[max(0, person.start - 45) : person.start]
    if _KIN_BEFORE.search(before):
        return 0, 0.0
    office = _OFFICE_AFTER.match(text, person.end)
    if office:
        return office.end(), 0.9
    if _POST_BEFORE.search(before) or _POST_AFTER.match(text, person.end) or _is_councillor(text, person):
        return person.end, 0.9
    private = person.titled and text[person.start].lower() == "m"
    return (person.end, 0.55) if at_work and not private else (0, 0.0)


def _is_councillor(text: str, person: Person) -> bool:
    return person.titled and text[person.start : person.end].lower().startswith(("cllr", "councillor"))


DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=find)
