"""Groups of words that many detectors share, by the name phrases use for them.

Folded as ``tactful.detectors.prose`` folds: lower case, no accents, no
apostrophes. A group holds no policy: it says what people are called.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

VOCABULARY: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "client": (
            "client", "clients", "tenant", "tenants", "service user", "service users", "claimant", "claimants",
            "applicant", "applicants", "pupil", "pupils", "patient", "patients", "care leaver", "care leavers",
            "foster child", "foster kid", "foster carer", "foster carers", "foster mum", "foster mums",
        ),
        "child": (
            "child", "children", "kid", "kids", "boy", "boys", "girl", "girls", "teenager", "teenagers", "teen",
            "lad", "lads", "toddler", "toddlers", "pupil", "pupils", "student", "students", "young people",
            "young person",
        ),
        "colleague": (
            "colleague", "colleagues", "coworker", "coworkers", "workmate", "workmates", "teammate", "teammates",
            "manager", "boss", "supervisor", "team leader", "line manager", "deputy",
        ),
        "employer": ("council", "the council", "local authority", "my employer", "work"),
        "own_phone": (
            "my phone", "my own phone", "my personal phone", "my mobile", "my own mobile", "my personal mobile",
            "my own number", "my personal number", "personal phone", "personal mobile", "own phone", "own mobile",
        ),
        "message": (
            "text", "texts", "texted", "texting", "whatsapp", "whatsapped", "whatsapping", "message", "messages",
            "messaged", "messaging", "dm", "dmed", "dming", "snap", "snapped", "snapping",
        ),
        "befriend": (
            "accepted", "accept", "added", "add", "adding", "accepting", "follow", "followed", "following",
            "friended", "friend", "befriended",
        ),
        "platform": (
            "facebook", "fb", "insta", "instagram", "snapchat", "snap", "tiktok", "twitter", "x", "linkedin",
            "threads", "bluesky", "youtube", "discord", "whatsapp",
        ),
        "served_person": (
            "lady", "ladies", "gentleman", "gentlemen", "gent", "gents", "fella", "chap", "bloke", "guy", "guys", "man",
            "men", "woman", "women", "lad", "lads", "lass", "lasses", "girl", "girls", "boy", "boys", "kid", "kids",
            "child", "children", "teen", "teens", "teenager", "teenagers", "youngster", "youngsters", "mum", "mums",
            "mam", "dad", "dads", "family", "families", "couple", "pensioner", "pensioners", "wean", "weans", "student",
            "students", "learner", "learners", "young person", "young people", "tenant", "tenants", "resident",
            "residents", "client", "clients", "patient", "patients", "pupil", "pupils", "old boy", "old dear",
            "old dears", "old girl", "old people", "elderly people", "person", "people", "one",
        ),
        "served_place": (
            "hostel", "refuge", "foyer", "caseload", "case load", "day centre", "day service", "care home",
            "nursing home", "residential home", "childrens home", "supported living", "supported flats",
            "supported housing", "supported accommodation", "sheltered housing", "sheltered scheme", "sheltered flats",
            "extra care", "respite", "short breaks", "youth club", "youth centre", "youth project", "youth group",
            "family centre", "childrens centre", "contact centre", "memory cafe", "memory clinic", "memory group",
            "lunch club", "group home", "shared lives", "placement", "reablement", "home care", "homecare", "food bank",
            "foodbank", "soup run", "outreach", "probation", "pru", "secure unit", "unit", "stay and play", "drop in",
            "books", "patch", "round", "day care", "after school club", "breakfast club", "homework club",
            "holiday club", "recovery service", "falls clinic", "ward", "scheme", "project", "class", "course",
        ),
    },
)
