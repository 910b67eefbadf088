"""Off-duty excess or crude behaviour, told of oneself, mildly.

It goes by drink and its morning after, by clothes lost and floors slept on, with
something that tells it is free time. The same at work is another matter and
another detector's; ordinary evenings and sober anniversaries stay silent.

Notices:
    [[Nine pints]] on Friday and a very long walk home.
    Day off. [[Head like a]] bag of spanners.
    [[Never drinking again]], sorry everyone.

Leaves alone:
    Two pints and home by ten, lovely evening.
    Four years sober today.
    My head is full of wedding plans this weekend.
    Still drunk, on shift, pray for me.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

_KIND: Final = "private_excess"
_LOTS: Final = "6|7|8|9|10|11|12|13|14|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|four|twenty"

CUES: Final = Phrases(
    "hungover|hanging", "hangover|hangovers ?is|of|rating|from|to|today|central|hell",
    f"{_LOTS} pints|shots|jagerbombs|sambucas|cocktails|tequilas|proseccos|vodkas|pints", "head like a",
    "headache the size of",
    "woke up in|on|under|with +2 the|a bath|hedge|floor|skip|garden|sombrero|field|kebab|ditch|bush|traffic|"
    "stranger|shed",
    "was|been|were sick in|on|over|behind +2 a|the|my|his|her hedge|bush|bag|shoe|taxi|planter|sink|bin|"
    "street|flowerbed|garden",
    "threw|throwing up in|on|over|behind", "lost my ?last dignity|shoes|knickers|bra|phone ?last", "zero|no dignity",
    "my dignity", "see|saw|seen|flashed my bum|arse|boobs|backside|knickers", "never drinking|touching again|it",
    "never again with|again", "rough as a|an|old|toast|hell|nails|ten", "half cut",
    "blind|steaming|absolutely|paralytic drunk|paralytic|hammered|steaming|legless|mortal|wrecked|leathered|trollied",
    "carried home|out of|to bed", "danced on ?the|a tables|table|bar", "mankini",
    "streaked|skinny dipping|skinnydipping",
    "dont|do not|cant remember getting|how i|telling|the taxi|leaving|anything|most|half",
    "whoever brought the sambuca|tequila|jager|absinthe", "what happens in magaluf|benidorm|vegas|blackpool|ibiza",
    "asleep in the ?kebab shop|taxi|toilet|bath|hedge|garden|front", "sorry about the karaoke|singing|dancing|state",
    "got ?absolutely ?so ?bloody hammered|trollied|legless|paralytic|mortal|battered",
)
SILENT: Final = Phrases(
    "on shift|duty|route|site|earlies|poolside", "in the cab|gritter|lorry|wagon|minibus", "years|days|months sober",
    "without a drink", "hanging baskets|basket|out|on|around|up|by|in|over|from|the|them|pictures|it|about",
    "hung the", "toddlers and", "i was on at", "tonner", "at my desk", "boiler room", "wing mirrors", "at the wheel",
    "clocked on", "drunk on power", "hip|knee|op|operation|anaesthetic", "of morphine", "broom", "precinct",
    "colleague|colleagues|tagged", "my dog|cat", "jet lag", "curtains",
)

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(in_company(_KIND, CUES, CUES, unless=SILENT, confidence=0.6, whole_text=True)),
)
