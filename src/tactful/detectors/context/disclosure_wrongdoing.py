"""Wrongdoing told at first hand: fraud, danger, cover-up, ill-treatment.

A witness or one who was ordered ("I saw", "we were told to", "they make us",
"I've reported it") beside a wrong ("altered", "backdated", "hit him",
"signed off without", "no checks"), or a plain question whom to tell. Both must
stand within a few sentences; the witness's words are noticed.

Notices:
    [[I've been told to]] sign checks that nobody did.
    [[I saw it with my own eyes]], he hit a resident.
    The sheet was altered and [[who do I tell]]?
    [[We were told]] to backdate the forms.

Leaves alone:
    I saw a heron by the canal and told everyone.
    We were told to wear wellies for the fun run.
    I've reported the pothole twice.
    The pay is a scandal and the rota is worse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import WORDS_ONLY, Detector, Noticed
from tactful.detectors.near import first_within
from tactful.detectors.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

WITNESS: Final = Phrases(
    "i|ive saw|seen|watched|witnessed|found ?it|them|him|her|a|the ?with|out|someone|somebody|that ?my ?own ?eyes",
    "with my own eyes", "i was there|in|on|stood|sat|made|told|asked|handed|given|ordered",
    "i|we were|was|get|got|been|been|are being|been|were told|asked|made|ordered|pressured|instructed to|by|not",
    "ive|weve been told|asked|instructed|ordered|made to|not|by|its|that", "we were told|made|asked|given|handed",
    "was|been told to|not|by|that|it|its",
    "told to +6 say|put|log|sign|write|tick|leave|stop|keep|ignore|fill|date|use|change|delete|shred", "got told to",
    "they make|made|tell|told us|me to|sign|do", "they make us|me",
    "ive|weve|i|we reported|raised|told|flagged|wrote|escalated it|this|them|both|up|in|my ?up|in|with|to|twice|"
    "three|again", "reported it up|twice|through|internally|and",
    "raised it|this +5 twice|times|nothing|ignored|again|writing", "put it|this in writing",
    "i|ive kept|got|have|took ?a|the|every|all|my|photographed photos|photo|copies|copy|pictures|notes|sheets|proof|"
    "evidence",
    "who do i|you|we tell|ring|go|report|even|contact ?tell|to", "who can i tell|report|go",
    "is it ofsted|cqc|hse i|we", "where do i|you report|go",
    "told the inspector|inspectors|auditor|auditors|hse|cqc|ofsted|police", "scared for my job", "i know because i|im",
    "i said no", "my name is|was on|under", "my names on|under", "my initials",
    "they|she|he want|wants|wanted|expect me|us to", "theyve|hes|shes told|asked us|me to",
    "boss|manager|deputy|supervisor|she|he|they|leader told|asked me|us to",
    "told to +2 put|pay|shred|delete|write|sign|leave|recode|ignore|balance",
    "told the +1 deputy|cqc|ofsted|hse|ombudsman|police|boss|manager|supervisor", "ive|i refused",
    "i|ive written|wrote +1 down every|dates|both|it", "i process|do the forms|invoices|return|books|sheets|permits",
    "i do the invoices", "who +2 supposed to ring|tell|report", "where do i +1 take", "what i saw",
    "blow|blowing|blew the whistle", "whistleblowing|whistleblower", "i held|typed|signed|dug|did +4 and",
    "ive seen|held|typed", "i was handed", "i|ive have said so|it", "i logged|booked|made|wrote the|it",
    "i saved|kept the", "i|ive watched|seen|counted", "when i raised|reported|asked",
    "i|ive asked +4 twice|three|again",
    "who wants telling", "who do you|i|we even report", "im|been the only one",
)
_WRONG_SINGLE: Final = (
    "fraud fraudulent falsified falsify forged forging fiddled fiddling backdated backdate backdating altered "
    "doctored tampered faked bribe bribes bribed asbestos recode recoded recoding reword relabelled relabel "
    "misreported bullied abused abuse neglect neglected dangerous unsafe illegal illegally unlawful coverup "
    "shredded shredding overcharged embezzle* pocketing pocketed stolen stealing nicking kickback kickbacks "
    "backhander backhanders rigged whitewash"
).split()
WRONG: Final = Phrases(
    *_WRONG_SINGLE,
    "cover up|it up", "covered up", "covering up", "brown envelope|envelopes",
    "an envelope +6 visit|inspection|inspector|licence", "ghost employee|employees|worker|workers|staff",
    "not|isnt|wasnt|arent safe", "its not safe", "red|failed tag", "marked|passed as fixed|passed|done|safe",
    "signed|signing|sign +4 off +6 without|never|nobody|car|didnt|isnt",
    "sign|signed checks|forms|sheets|timesheets|a|the|for +6 nobody|never|didnt|not|without|different|new",
    "ticked|initialled|charted|logged|recorded +10 nobody|never|didnt|not|wasnt|hadnt|already",
    "never checked|done|tested|inspected|happened|visited|came|fitted|left",
    "hit|slapped|kicked|punched|dragged|shook +2 old|a|the|resident|child|him|her|patient|man|woman|boy|girl|lady|kid",
    "taking|takes|took money|cash off|from", "money|cash +3 missing|short|gone", "short in",
    "no checks|dbs|training|ppe|masks|mask|risk|gloves|lid",
    "without checks|a|any|the|training dbs|check|checks|training|ppe",
    "fire doors +8 shut|close|wedged|fail|failed|blocked|never", "blocked fire exit|exits",
    "two|one of us|staff for|on|to +2 residents|patients|beds|children|kids|again", "different rota",
    "fake|false rota|invoice|invoices|timesheets|records|figures|form|names|entries",
    "invoice|invoices|invoiced +6 never|twice|not|nobody", "paid for +6 never|only|not|didnt|rostered|nobody",
    "say|put|write its|it|was|is|he|she|no|that ?was|were|an|the accident|fall|fell|fine|bank|incident|safe|done",
    "written|wrote|put up|down as a", "it says|said they|it|he +4 didnt|isnt|never|wasnt", "rewritten", "torn out",
    "never made|worked|did|done|went|delivered", "days they didnt|never work|worked",
    "down +4 as passed|done|complete|received|advice|spoiled", "before +3 dbs", "shred|shredded +4", "one of me to",
    "so it doesnt show", "new label|labels|sticker", "made us +2 lie",
    "keep paying +4 invoices","risk assessment +6 altered|changed|copied|old|never|missing",
    "leave|left it till|until +3 audit|inspection|inspectors", "before +3 inspection|inspectors|audit|inspector",
    "inspectors get|are|were shown|told", "say nowt|nothing", "stop writing", "keep +2 mouth|mouths shut",
    "not to worry|mention|tell|write|record|report", "so it looks",
    "move|change|moved|changed the|a date|dates|figures|numbers",
    "went out +8 cardboard|rubbish|skip", "out of date +2 medication|medicine|extinguisher|certificate",
    "brakes +6 signed|fixed|failed|still", "fail|failed tag",
    "stamp|date|sign +4 late|early|before|back", "write|put|writing in +3 arent|werent|never|wasnt|didnt",
    "figure|figures|numbers|stats +3 look|looked|bad|good|better|green", "written off as", "same bank account|details",
    "no mask|masks|harness|ppe|gloves", "do not disturb|use|enter", "wedged ?open since|for|again|every",
    "page +4 out|missing|gone|torn", "gone from the system|file|folder|log|book", "lost access",
    "whether or not any*", "on my badge|login|licence|account", "on runs|calls|visits|shifts i never",
    "should be two|three|four|five|six", "only one|person on for", "back with +6 changed", "paid for as two|three|full",
    "could have been +2 hurt|killed|burned|burnt", "if somebody|someone|anybody falls|fell|dies|asks", "home address",
    "opening|opened one|any", "no +4 come|came ?back|through", "the whole of the week coming", "for the inspectors",
)
ORDERED: Final = Phrases(
    "ive|weve|been|was|were|got|we|i been|told|was|were|just told|asked|made ?to|the|it|not|that", "told us|me to|not",
    "i said no", "who do i|you|we even|tell|ring|report|go ?tell|to", "who do you even tell", "is it ofsted|cqc|hse",
    "ive|i reported|raised|logged it +3 up|twice|three|again|writing|nothing|nobody", "not safe",
    "i|ive got|have|kept|took|taken ?every|the|my|a|all photo|photos|copy|copies|pictures|proof",
)
GRAVE: Final = Phrases(
    "fire doors|door|alarm|exit", "inspection|inspections|inspector|inspectors|audit|auditor|auditors",
    "allergen|allergens", "medication|tablets|meds", "defect|defects|defected|defective",
    "risk assessment|assessments", "near miss|misses", "accident|accidents|incident",
    "safeguarding", "dbs", "fail|failed|fails", "altered|changed|rewritten|blank|missing", "charts|charted|initialled",
    "paperwork +4 fit|match|right", "brakes|hoist|harness|scaffold|lift",
    "void|crack|cracks|collapse|leak|gas|mould|damp", "paid for", "rota +6 one|two|three",
)
_NEAR: Final = 260
_PAIRS: Final = ((WITNESS, WRONG, 0.75), (ORDERED, GRAVE, 0.5))


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield the witness's words that stand near a wrong, the surer first."""
    del lexicon
    for witness, wrong, sure in _PAIRS:
        found = list(_near(prose, witness, wrong))
        yield from (Noticed("disclosure_wrongdoing", start, end, sure) for start, end in found)
        if found:
            return


def _near(prose: Prose, witness: Phrases, wrong: Phrases) -> Iterator[tuple[int, int]]:
    tellings = list(witness.find(prose))
    wrongs = [start for start, _ in wrong.find(prose)] if tellings else []
    reached = -1
    for start, end in tellings:
        if start >= reached and first_within(wrongs, end, _NEAR) is not None:
            reached = end
            yield start, end


DETECTOR: Final = Detector(name="disclosure_wrongdoing", emits=("disclosure_wrongdoing",), find=find, reads=WORDS_ONLY)
