"""Markings that keep a document close: OFFICIAL-SENSITIVE, not for circulation, embargoed.

The government's markings, in capitals or with their second half, and plain
phrases that stand on documents. The word confidential alone is no marking,
unless something is said to be marked with it in capitals.

Notices:
    Look what fell off the printer: [[OFFICIAL-SENSITIVE]], page 3.
    It says [[strictly confidential]] at the top, so here goes.
    Draft for members, [[not for circulation]] yet.
    [[Embargoed until]] Friday noon, but you are my friends.

Leaves alone:
    L.A. Confidential is on again tonight.
    The recipe is confidential, it came from my aunt.
    My skin is sensitive and that is official.
    The road has restricted access.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector, Noticed
from tactful.detectors.together import together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_PHRASES: Final = re.compile(
    r"(?<!\w)(?:official ?[-:/ ] ?sensitive(?: ?[-:] ?(?:personal|commercial))?|commercial in confidence|"
    r"commercially sensitive|in strict confidence|"
    r"(?:strictly|private (?:and|&)|highly|marked) confidential|confidential (?:draft|report|papers?|appendix|annex)|"
    r"not for (?:onward |further |public |external |wider )?(?:circulation|publication|distribution|release|sharing)|"
    r"not to be (?:shared|circulated|published|copied) (?:outside|beyond|further|externally)|"
    r"do not (?:circulate|forward|distribute)|internal use only|for internal (?:use|eyes|circulation)(?: only)?|"
    r"(?:members|councillors|officers)' eyes only|for your eyes only|draft ?[-:] ?(?:restricted|confidential|not for)|"
    r"embargo(?:ed)? (?:until|till|til)|under embargo|part (?:2|ii|two) (?:report|item|papers?)|"
    r"(?:exempt|restricted|pink) (?:report|papers?|appendix|item))(?!\w)",
)
_CAPITALS: Final = re.compile(r"(?<!\w)(?:OFFICIAL|CONFIDENTIAL|RESTRICTED|TOP SECRET|EMBARGOED)(?!\w)(?! [A-Z]{3})")
_MARKED: Final = re.compile(r"\b(?:marked|stamped|stamp|watermark\w{0,3}|header|headed|says|labelled|reading|reads)\b")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield markings by phrase, then bare words in capitals that something is marked with."""
    del lexicon
    for match in _PHRASES.finditer(prose.plain):
        yield Noticed("protective_marking", *prose.span(match.start(), match.end()), 0.8)
    if prose.text.isupper():
        return
    for match in _CAPITALS.finditer(prose.text):
        if _MARKED.search(prose.text[max(0, match.start() - 40) : match.start()].lower()):
            yield Noticed("protective_marking", match.start(), match.end(), 0.85)


DETECTOR: Final = Detector(name="protective_marking", emits=("protective_marking",), find=together(find),
reads=EVERYTHING)
