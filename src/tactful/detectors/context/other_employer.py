"""A firm, a body or a former place of work that is not the organisation.

Complaints and stories about these concern the organisation as little as a
review of a restaurant does.

Notices:
    [[My old job]] had us ringing people at midnight.
    [[British Gas]] have billed a lamp for four thousand pounds.
    I do drains for a living, [[for a different council]].
    [[Before the council I]] sold phones, badly.

Leaves alone:
    The council has lost my form.
    My old coat still fits.
    We work for different teams now.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases, cued

_KIND: Final = "other_employer"

CUES: Final = Phrases(
    "my|me|our ?very old|previous|former|last job|workplace|authority|firm|employer|boss|council|depot|company",
    "old job|place i|we|estate ?worked", "the old place i|we worked", "before ?i ?joined ?the ?council council i|ive",
    "before i joined|came|worked|started +3 council|here",
    "for|at|in a|another ?totally different|neighbouring council|authority|county|trust|borough|firm|company",
    "another council|county|authority|borough ?entirely",
    "two|three|the next ?counties county|counties|borough over|away", "not ours over ?the", "over the border",
    "their council", "british gas", "water company|board", "thames|anglian|severn|yorkshire|southern water|trent",
    (
        "ryanair|easyjet|evri|hermes|dpd|openreach|vodafone|ee|o2|tesco|asda|aldi|lidl|sainsburys|amazon|sky|"
        "virgin has|have|lost|says|wants|want|told|sent|charged|delivered|billed|cancelled"
    ),
    "parcel|courier|delivery|removal|taxi|phone|insurance|energy|letting|broadband firm|company",
    "estate agent|agents", "energy|broadband|phone|train|bus|airline|insurance company|provider|supplier",
    "landlords painted|put|refused|fixed", "vet wants|charged|says",
    (
        "my husbands|wifes|mans|sons|daughters|brothers|partners|hubbys|dads|mums work|job|firm|boss|warehouse|"
        "office|depot"
    ),
    "my husbands|wifes lot have|has", "call centre for a",
    "he|she|dad|mum|brother|sister drove|worked|works|drives for _", "call|contact centre +3 phone|insurance|energy",
    "hours in a|a&e", "ticket machines", "railcard",
)
"""Firms, other bodies, and places of work of the past or of other people."""

OURS: Final = Phrases(
    "our tenants|contractor|supplier|caseload", "contractor|contractors", "tenant|tenants|client|clients",
    "visit|visited|inspection|inspected|licensing|enforcement|notice|prosecuted|served",
)
"""Those with whom the organisation deals."""

DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=cued(_KIND, CUES, unless=OURS, confidence=0.45))
