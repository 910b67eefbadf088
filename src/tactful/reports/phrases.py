"""The program's own words, by language. A language without a phrase falls back to English."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

PHRASES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "en": {
            "outcome.clear": "CLEAR",
            "outcome.think": "THINK",
            "outcome.ask": "ASK",
            "outcome.stop": "STOP",
            "outcome.clear.means": "nothing Tactful noticed stands in the way",
            "outcome.think.means": "the policy advises care",
            "outcome.ask.means": "somebody should be asked, or permission put on record, first",
            "outcome.stop.means": "the policy rules this out as it stands",
            "answer.clear.means": "nothing in the policy stands in the way",
            "modality.forbid": "the policy rules it out",
            "modality.must": "a duty",
            "modality.advise": "advice",
            "modality.consult": "ask first",
            "modality.permit": "allowed",
            "modality.power": "something the organisation may do",
            "modality.right": "a right",
            "modality.notice": "for your information",
            "clause": "Clause",
            "why": "Why",
            "do": "Do",
            "who": "Ask",
            "see": "See",
            "trace": "How",
            "as_of": "last known to be right on",
            "likely.certain": "",
            "likely.likely": "likely",
            "likely.possible": "possibly",
            "likely.faint": "perhaps",
            "rights": "Your rights",
            "questions": "What would change this",
            "questions.how": "Say so with --fact NAME=VALUE:",
            "not_looked_at": "Not looked at",
            "note": "Note",
            "in": "in the",
            "unsure": "I am not sure that this is what you mean. It looks most like:",
            "others": "It might also be:",
            "nothing_found": (
                "I do not recognise this question. Try other words, see 'tactful ask --list' for what can be asked, "
                "or ask your manager."
            ),
            "assumed": "Taken for granted (say otherwise with --fact)",
            "permits": "Allowed by",
        },
    },
)


def phrase(key: str, language: str = "en") -> str:
    """Return a phrase in that language, or in English. Raises KeyError for an unknown key."""
    return PHRASES.get(language, {}).get(key) or PHRASES["en"][key]
