"""How people speak of those whom their service works with: phrases that several detectors share.

Plain are those that hardly mean anybody else; loose are those that need
company. Both are written in the little language of ``phrases``.
"""

from __future__ import annotations

from typing import Final

_OUR_WORDS: Final = (
    "tenant|tenants|client|clients|claimant|claimants|applicant|applicants|pupil|pupils|patient|patients|learner|"
    "learners|leaseholder|leaseholders|residents|gentlemen|gents|pensioners"
)
_OUR_PEOPLE: Final = (
    "ladies|gents|lads|girls|boys|kids|mums|dads|families|calls|regulars|appointments|cases|teens|guys|chaps|"
    "youngsters|dears"
)
_WORKS_WITH: Final = (
    "support|supports|visit|visits|mentor|teach|teaches|keywork|clean|tutor|foster|assess|assessed|supported|visited|"
    "mentored|taught|fostered|nursed|rehoused|housed"
)
_YEAR: Final = "7s|8s|9s|10s|11s|12s|13s|sevens|eights|nines|tens|elevens|3s|4s|5s|6s|threes|fours|fives|sixes"
_SOME: Final = "one|two|three|four|five|some|all|most|half|few|none|each|any"

PLAIN: Final[tuple[str, ...]] = (
    "service user|users", "care leaver|leavers", "foster child|kid|kids|children|placement",
    f"my|our ?old|new|former|ex|lovely|little {_OUR_WORDS}", f"{_SOME} of my|our|your ?lovely|old|little {_OUR_WORDS}",
    f"{_SOME} of my +1 {_OUR_PEOPLE}",
    f"{_SOME} of my ?supported|care|probation|hostel|youth|housing ?living|home|club|work {_OUR_PEOPLE}",
    f"my|our|the|some|few|those|of year {_YEAR}", "former|ex tenant|client|pupil|patient|resident|student",
    "{served_person} +1 from|off|at|on|in my|our|the|your caseload|books|hostel|refuge|foyer|reablement|ward",
    "{served_person} +1 from|off|at|on|in my|our|the|your|a|one ?old|local {served_place}",
    f"lady|ladies|gentleman|lad|lads|girl|girls|boy|kids|family|families ?that|who|whom i|we {_WORKS_WITH}",
    "lady|ladies|gentleman|lad|lads|girl|boy|kid|kids|family|families ?that|who|whom i|we look|care after|for",
    "lady|gentleman|lad|lads|kids|family|families|youngsters|children ?that|who|whom i|we work|go with|to|into",
    "on|off|onto my|our caseload|books", "{served_person} on|off my|our round|patch|run",
    "lands|landed|turned|walked ?up on|in|into my|your|our|the caseload|patch|desk|books|lessons|class|hostel|unit",
    "put|been|is|now on our|my +1 list|caseload|books|scheme|meals|reablement ?round|list",
    "key worker|keyworker for|to|group",
    "im his|her|their ?key|support|social|housing|youth|case worker|officer|carer|keyworker",
    "i am his|her|their ?key|support|social|housing|youth|case worker|officer|carer|keyworker",
    "being|as his|her|their ?key|support|social|housing|youth|case worker|officer|carer|keyworker",
    "her|his|their care|support|pathway plan", "boy|girl|lad|lady|man|gentleman|child on my minibus|ward",
)
"""Phrases that mean those the service works with, whatever stands around them."""

PERHAPS: Final[tuple[str, ...]] = (
    "tenant|tenants|claimant|claimants|applicant|applicants|patient|patients|pupil|pupils|learner|learners",
    "a|this|that|our|my|these|those|one resident|residents|client|clients",
    "residents|clients of ours|mine",
    "our ?lovely|old|little ladies|gents|families|pensioners",
    "one|two|three|four|five|all|most|half|some of mine|ours",
    "an|this|that|dear|little|lovely|elderly|young old|young|lovely gent|gentleman|lady|dear|fella",
    "old dears",
    "case closed",
)
"""Phrases that may mean them, or anybody."""

PLACES: Final[tuple[str, ...]] = (
    "caseload|hostel|refuge|foyer|reablement|respite|outreach|{served_place}",
    "the kids|lads|girls|boys|teens|mums|families from|off|at work|school|club|the",
    f"year {_YEAR}",
    f"my|our ?lovely|old|little {_OUR_PEOPLE}",
    "this|the|a|that|every|same little|young|lovely lad|girl|boy|one|lady|man|woman|mum",
)
"""Where such people are met: weak words that only count beside a plain deed."""

AT_WORK: Final[tuple[str, ...]] = (
    "blue badge|badges", "carer|carers|caring", "care home|homes|worker|work|plan|call|calls|visit",
    "home visit|visits", "social work|worker", "support work|worker|workers",
    "housing officer|officers|options|register|list|team",
    "hostel|refuge|foyer|hospice|hospital|ward|reablement|dialysis|hoist|commode|catheter|meds|tablets|stairlift",
    "day centre|service", "my|our round|patch|caseload|minibus|class|visits|visit|ward|ladies|gents",
    "tenancy|tenancies|tenant|evict*|rehous*|homeless*|hoarding|safeguarding|dementia|stroke|overdose|relapse",
    "assessment|assessments|assessor|referral|referred|caseworker|probation|placement|fostering|foster",
    "wet room|grab rail|rails|ramp|pendant|falls", "appeal|appeals|benefit|benefits|universal credit|pip",
    "wheelchair|zimmer|walker|frame", "cellulitis|hip|legs|chest|uti|catheter|pills|sore|feet|wound",
    "my 8am|9am|7am|10am", "first|last call", "council tax", "allocat*",
)
"""What such work is made of; words that make a stranger in a story somebody the service works with."""
