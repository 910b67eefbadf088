"""Reports and answers built by hand, with everything in them that can be."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tactful.model.draft import Draft, NotLookedAt, Part, PartRole
from tactful.model.evidence import Field, Region, Span
from tactful.model.finding import (
    Answer,
    Asked,
    Assumed,
    Choice,
    Consult,
    Finding,
    PackUsed,
    Pointer,
    Report,
    RightHeld,
    Trace,
)
from tactful.model.outcome import Modality, Outcome

PACK = PackUsed(id="borchester", title="A policy", organisation="Borchester", version="1", note="Unofficial.")
CLERK = Consult(role="clerk", title="The clerk", contact="01632 960999", as_of=dt.date(2026, 1, 2))
MANAGER = Consult(role="manager", title="Your manager")
HANDBOOK = Pointer(id="handbook", title="The handbook", where="on the shelf")
QUESTIONS = (
    Asked(fact="device", ask="Whose phone is it?", options=(Choice(value="own", label="My own"),)),
    Asked(fact="years", ask="For how long?", type="number"),
)


def finding(**more: Any) -> Finding:
    """Make a finding."""
    return Finding(
        **{
            "clause": "1",
            "heading": "Numbers",
            "outcome": Outcome.ASK,
            "modality": Modality.FORBID,
            "because": "There is a telephone number in it.",
            **more,
        },
    )


def whole_report() -> Report:
    """Make a report that has one of everything."""
    return Report(
        draft=Draft(
            parts=(
                Part(text="Ring 07700 900123 now."),
                Part(text="Dawn", name="title of the page", role=PartRole.PROFILE),
                Part(text="a sign", name="description of attachment 1", role=PartRole.DESCRIPTION, attachment=0),
            ),
            name="draft.txt",
            notes=("This is not UTF-8 text; it was read as cp1252.",),
        ),
        pack=PACK,
        findings=(
            finding(
                advice="Leave it out.",
                confidence=0.81234567,
                consult=(CLERK, MANAGER),
                references=(HANDBOOK,),
                remedies=("redact",),
                evidence=(
                    Span(part=0, start=5, end=17),
                    Span(part=1, start=0, end=4),
                    Span(part=2, start=2, end=6),
                    Region(attachment=0, x=1, y=2, width=3, height=4),
                    Field(name="platform"),
                ),
                trace=(
                    Trace(
                        rule="number",
                        grounds=("phone_number (certain, phone_number)",),
                        changes=("lowered",),
                        rights=("private-life: does not hold", "quoted: holds"),
                    ),
                    Trace(rule="other"),
                ),
            ),
        ),
        rights=(RightHeld(id="private-life", title="Private life", say="Your own time is yours."),),
        questions=QUESTIONS,
        not_looked_at=(NotLookedAt(what="the picture", why="Pictures are not read."),),
    )


def whole_answer(**more: Any) -> Answer:
    """Make an answer that has one of everything."""
    return Answer(
        **{
            "pack": PACK,
            "situation": "message-client",
            "title": "Messaging a client",
            "sure": False,
            "others": (("call-client", "Ringing a client"),),
            "findings": (finding(advice="Use a work phone."),),
            "rights": (RightHeld(id="private-life", title="Private life", say="Your own time is yours."),),
            "cites": ("5", "1"),
            "consult": (CLERK,),
            "references": (HANDBOOK,),
            "say": "Go ahead.",
            "questions": QUESTIONS,
            "assumed": (Assumed(fact="device", value="own", ask="Whose phone is it?", label="My own"),),
            **more,
        },
    )
