"""A joke at the writer's own cost.

It goes by turns of phrase that make fun of oneself: one's own knees, a
qualification that did not help, the wrong room, employee of the month, told in
the first person.

Notices:
    Dropped the cake on the mayor's foot. [[Employee of the month]].
    Eleven floors with three bags and [[my knees have]] resigned.
    [[I teach first aid and I have just]] fainted at a paper cut.

Leaves alone:
    My manager is employee of the month, well deserved.
    She has bad knees and a good heart.
    I teach first aid on Tuesdays at the hall.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases, cued

_KIND: Final = "self_joke"

CUES: Final = Phrases(
    "employee of the month|year|quarter ?me", "promote me or", "i have a degree", "i train people",
    "my ?poor ?old knees|back|hips have|has|make|makes|cracked|gave|gone|went|sound", "knees of a", "calves of a",
    "i am what i", "i live in the hole",
    "do|teach|inspect|check|run|train|lead|deliver|manage +4 for a living and i ?have just",
    "i teach|train|deliver|run +3 and i ?have ?just", "im a|an +3 and my own",
    "im a|an +3 and i|ive ?have ?just ?still cant|just|cannot|put|locked|got|lost|left|failed|forgot",
    "cried at a bollard|advert|adverts|biscuit|pigeon",
    "wrong block|house|room|meeting|funeral|wedding|street|floor|door they|i|again|the|he|she", "locked myself out|in",
    "replied all|reply all", "sent it to the ?whole", "dont ask how i|me how", "speak for myself|yourself",
    "guess whos ?going ?to ?the|an idiot|a muppet|dressed|me",
    "this idiot|muppet|plonker|numpty ?here is|forgot|left|me", "im an idiot|eejit|muppet", "what an idiot|muppet",
    "i answered the", "fined by", "trying to look like|as ?if ?though i", "passed by a man dressed", "nobody left",
    "eleventh|last of eleven|ten|twelve", "i|ive never been so|felt ?so seen|attacked", "i smell like",
    "i ?now look like a", "people think +4 im on", "the chin has", "how did i pass",
    "i am not a|an ?serious|functioning|clever|adult|well|morning", "never been so|more humiliated|embarrassed",
    "put my own back", "and immediately had|fell|dropped|broke|lost", "immediately had a row", "my excuse",
    "ask my exes|wife|husband|mum", "i cannot be trusted",
)
NOT_SELF: Final = Phrases(
    "is|was|our|he|she|hes|shes|my employee of", "in memory", "police", "died", "racist|racism|abuse", "cancer",
    "manager|boss is|was",
)

DETECTOR: Final = Detector(name=_KIND, emits=(_KIND,), find=cued(_KIND, CUES, unless=NOT_SELF, confidence=0.6))
