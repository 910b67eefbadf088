"""Films, books, songs, series, games and teams: titles and what goes on in them.

A title of the list ``data/titles.txt`` written with a capital, a run of
capitalised words after such words as "watched" or "reading", and talk of
plots, episodes and characters.

Notices:
    Two nights of [[Kill Bill]] and I am done.
    Finally watched [[The Long Good Friday]] with dad.
    In [[this episode]] she poisons the vicar.
    Our [[D&D campaign]] reached its hundredth night.

Leaves alone:
    Watched the kids play in the park.
    Reading on the bus to Leeds again.
    A campaign for safer crossings starts today.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from tactful.detectors.base import WORDS_ONLY, Detector, Noticed
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import together
from tactful.detectors.word_lists import read_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_RUN: Final = (
    r"(?P<title>[\"'\u2018\u201c]?[A-Z][\w'\u2019&]{0,20}(?: (?:of|the|and|a|in|on|to|for|with|from|&|"
    r"[A-Z0-9][\w'\u2019&]{0,20})){0,6}(?<! of)(?<! the)(?<! and)(?<! a)(?<! in)(?<! on)(?<! to)(?<! for)(?<! "
    r"with)(?<! "
    r"from))"
)
_AFTER: Final = re.compile(
    r"\b(?i:watched|rewatched|rewatching|re-watching|binged|bingeing|binging|streaming|episode of|series of|season "
    r"\d{1,2} of|finale of|auditions for|production of|"
    r"performance of|matinee of|currently reading:?|finally reading|finished reading|rereading|just finished|"
    r"listening to|the film|the musical|the novel|"
    r"the book|book club (?:has |have )?(?:picked|chose|chosen|is reading|are reading)|cover of|album|playlist:?|"
    r"song of the day|starring in|extra in|rehearsals? (?:for|of)) " + _RUN,
)
_TALK: Final = Phrases(
    "this|last|that|first|next|latest episode", "series|season one|two|three|four|five|finale", "d d campaign",
    "dungeon master", "the|this villain|murderer|killer|detective in the film|book|show",
    "my short story about", "my novel", "writing a novel|story|play|crime", "am dram", "amateur dramatics",
    "panto villain", "true crime podcast", "murder mystery weekend|night|party|dinner",
    "cosy crime", "escape room", "the eviction was", "book club", "plot twist", "no spoilers", "spoiler alert",
    "spoilers", "fancy dress", "the season finale", "on iplayer|netflix|dave|britbox", "cosplay",
    "in the film|book|musical|play|novel", "murder in the|on the script|second act", "whodunnit", "whodunit",
)


@lru_cache(maxsize=1)
def _titles() -> re.Pattern[str]:
    names = sorted(read_list("titles"), key=len, reverse=True)
    return re.compile(rf"(?<![\w'])(?:{'|'.join(re.escape(name) for name in names)})(?![\w'])")


def find(prose: Prose, lexicon: Lexicon) -> Iterator[Noticed]:
    """Yield known titles, runs of capitals after a cue, and talk of plots."""
    del lexicon
    for match in _titles().finditer(prose.plain):
        start, end = prose.span(match.start(), match.end())
        if prose.text[start].isupper():
            yield Noticed("title_or_fiction", start, end, 0.85)
    for match in _AFTER.finditer(prose.text):
        yield Noticed("title_or_fiction", *match.span("title"), 0.7)
    for start, end in _TALK.find(prose):
        yield Noticed("title_or_fiction", start, end, 0.7)


DETECTOR: Final = Detector(name="title_or_fiction", emits=("title_or_fiction",), find=together(find), reads=WORDS_ONLY)
