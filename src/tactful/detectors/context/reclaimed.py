"""Rough names that people give themselves: as a crip, queer and proud, us dykes.

A word that can be a slur, said by speakers of themselves or their own, in
pride or fondness.

Notices:
    [[As a crip]], I would like a ramp that works.
    [[Queer and proud]] since 1989.
    [[Us fat girls]] are off to aqua aerobics.
    [[Morning bitches]], who has the kettle on?

Leaves alone:
    As a parent I would like a crossing.
    He called me a queer in the street.
    The old gits next door complained again.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import WORDS_ONLY, Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import together

_WORDS: Final = (
    "crip|crips|queer|queers|dyke|dykes|queen|fag|fags|gypsy|gypsies|gyppo|pikey|tranny|trannies|poof|poofs|bitch|"
    "bitches|slut|sluts|slag|slags|spaz|mong|cripple|"
    "nutter|mad|fatty|fatties|lezza|lezzer|lesbo|bender|brown|black|ginger|freak|freaks|homo|homos|batty|wog|darkie|"
    "paki|spastic|schizo|weirdo|weirdos"
)
_PROUD: Final = "proud|here|beautiful|fabulous|fierce|loud|forty|fifty|thirty|single|sober|happy|tired|disabled"
CUES: Final = Phrases(
    "as a|an|the ?fellow|proud|only|fat|old|tired|self|certified crip|queer|dyke|queen|gypsy|tranny|poof|bitch|slut|"
    "cripple|fatty|lezzer|bender|homo|nutter|fag|freak",
    f"{_WORDS} and {_PROUD}", "queer forty|thirty|fifty|and|as",
    f"us|we|fellow fat|old|mad|proud|queer {_WORDS}|girls|gits|lads",
    f"im|am a|the ?proud|big|old|fat|total|only|right|fully {_WORDS}",
    f"this {_WORDS} is|has|needs|loves", f"my fellow {_WORDS}", "crip time|tax|humour|culture|pride",
    "morning|evening|hello|hi|happy|alright ?new|year bitches|bitch|btches|sluts|slags|losers|weirdos|nerds",
    "dykes on bikes", "the dykes are", "fat girls|girl|lads club|aerobics|swim|yoga|walking|dance|gym",
    "old git|gits|codgers|biddies|bags walking|club|choir|drinking|cycling|gang|outing", "gypsy and proud",
    "bears are",
    "my autistic|adhd|queer|neurospicy|wonky|mad brain|self|heart|family|kids", "yid army", "fat club", "wobbly bits",
    "hairy|sweaty +3 beautiful|proud", "dykes|queers|gays +4 pride", "resting bitch face", "boss bitch", "basic bitch",
    "bad bitch",
)

DETECTOR: Final = Detector(name="reclaimed", emits=("reclaimed",), find=together(cued("reclaimed", CUES,
confidence=0.8)), reads=WORDS_ONLY)
