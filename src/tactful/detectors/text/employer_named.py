"""The employer, named or as good as named.

By the names that the pack lends, and by plain words of one's own work: for the
council, in one of its services, or in a post that hardly anybody else has.
Names in capitals only (initials) must stand in capitals.

Notices:
    Ten years at [[Borchester Council]] and still lost.
    [[I work for the council]] but not that bit.
    Morning, [[I'm a housing officer]] and I like it.
    [[I work in highways]], so I heard it first.

Leaves alone:
    I rang the council about the lamp.
    She bcc'd me again.
    The council worked on the road all week.
    My mum is a housing officer.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import WORDS_ONLY, Detector, Noticed
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_COUNCIL: Final = "council|councils|authority|cooncil|cyngor"
_SERVICES: Final = (
    "highways|parks|planning|housing|admissions|payroll|licensing|procurement|registrars|refuse|recycling|benefits|"
    "revenues|parking|"
    "libraries|leisure|safeguarding|democratic|enforcement|cemeteries|homelessness|allocations|regeneration|"
    "facilities|catering"
)
_POSTS: Final = (
    "housing|planning|procurement|benefits|benefit|licensing|enforcement|tree|send|elections|electoral|democratic|"
    "tenancy|homelessness|"
    "parking|highways|registration|conservation|neighbourhood|revenues|admissions|safeguarding|environmental"
)
_MINE: Final = "i|ive|ill|we|weve|id|am"
CUES: Final = Phrases(
    f"{_MINE} +2 work|works|worked|working for|at|with the|our|my|a|this ?local|same|city|borough|county|district|"
    f"parish|town {_COUNCIL}",
    f"i|ive done|do|did +4 for|at|with the|our|my ?local|city|borough|county|district {_COUNCIL}",
    f"ive been +5 for|at|with the|our|my|this ?local|city|borough|county|district {_COUNCIL}",
    "i|we +2 work|worked|working for local government|social services",
    f"im|am a|an|one|the +4 for|at|with|in the|our|my ?local|city|borough|county|district {_COUNCIL}",
    f"my job|work is|at|with|for +3 the {_COUNCIL}",
    "ex|former|fellow council|cyngor worker|employee|staff|officer",
    "council|cyngor worker|employee|staff|officer|cleaner|gardener|driver here",
    "as a council|local worker|employee|officer|government", "proud to work for|at|here", "i work for mk|them",
    f"years at|with|for|on the ?local|city|borough|county|district {_COUNCIL}", f"before the {_COUNCIL} i",
    f"new job|role at|with the {_COUNCIL}",
    f"my boss|manager|employer|colleagues at|is the {_COUNCIL}", f"joined the {_COUNCIL}",
    "in local government since|for|engineering", "months|yrs ?in at|with|for +1 council",
    "i work|worked in council nurseries|schools|housing|offices", "work at civic",
    "work at the civic|council|town|county ?centre|offices|hall", "as someone|somebody who works there|here|for",
    "and somebody|someone who works there|here", "my council job|lanyard|uniform|van|laptop",
)
_LIKELY: Final = Phrases(
    f"i work|worked|work in the|our|my {_SERVICES} team|office|department",
    f"i work|worked in|on ?the {_SERVICES}|bins|gritters|recycling",
    "i work in adult|childrens|childrens social care|services", "i work in social care|services",
    "i work in that|this team|office|department|building|library",
    "i work on the bins|gritters|crossing|switchboard|recycling|sweepers|wagons", f"im|am in {_SERVICES}",
    "im in taxi|trading|environmental|building licensing|standards|health|control",
    f"im|am a|an|one|the|your {_POSTS} officer|assistant|technician", "im|am a|an social worker|registrar",
    "im|am a|an library|teaching assistant",
    "im|am a|an refuse|street|gritter|bin collector|sweeper|driver|man",
    "im|am a|an traffic|parking|civil|litter warden|enforcement", "im|am a|an environmental|trading health|standards",
    f"{_POSTS} officer here", "binman|binwoman|dustman|gritter|registrar here",
    "i drive|empty the|your|a ?bin|bins|gritter lorry|wagon|truck|bins", "i empty|collect your bins",
    "i do your council tax|bins", "i clean|sweep|grit|cut your streets|roads|verges|road",
    "im one of the attendants|cleaners|caretakers|wardens|registrars|gritters",
    "i do the +2 inspections|planning|gritting|bins|benefits", "im on the lorries|bins|gritters|wagons",
    "years on the bins|lorries|gritters|wagons",
    "council lanyard|uniform|fleece on", "speaking as somebody|someone who works there|here|for", "i work there",
    "im staff|staff here",
)


@lru_cache(maxsize=16)
def _named(names: tuple[str, ...]) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Compile the names that are words, and those that are initials."""
    initials = [re.escape(name) for name in names if name.isupper() and " " not in name]
    words = [re.escape(name.lower()) for name in names if not (name.isupper() and " " not in name)]
    return _pattern(words), _pattern(initials)


def _pattern(names: list[str]) -> re.Pattern[str] | None:
    names.sort(key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)") if names else None


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield names first, then plain words of one's own work."""
    words, initials = _named(lexicon.phrases("employer"))
    for match in words.finditer(prose.plain) if words else ():
        yield Noticed("employer_named", *prose.span(match.start(), match.end()))
    for match in initials.finditer(prose.text) if initials else ():
        yield Noticed("employer_named", match.start(), match.end())
    reached = -1
    for phrases, sure in ((CUES, 0.85), (_LIKELY, 0.7)):
        for start, end in phrases.find(prose):
            if start > reached:
                reached = end
                yield Noticed("employer_named", start, end, sure)


DETECTOR: Final = Detector(name="employer_named", emits=("employer_named",), find=together(find), reads=WORDS_ONLY)
