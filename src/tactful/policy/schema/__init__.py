"""The shape of a pack's files: what a person may write in the YAML.

This is the border. Files are read leniently as text, these models say what is
right and turn it into the frozen objects of ``tactful.policy``; nothing past
``tactful.policy.load`` knows them.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from tactful.policy.schema.common import InForceShape, Shape, Words
from tactful.policy.schema.condition import (
    ConditionShape,
)
from tactful.policy.schema.document import (
    AnchorShape,
    ClauseShape,
    ContactShape,
    MarkShape,
    OptionShape,
    PackShape,
    PeriodShape,
    QuestionShape,
    ReferenceShape,
    RoleShape,
    SituationShape,
    SourceShape,
)
from tactful.policy.schema.rules import (
    CapShape,
    ExampleShape,
    ExcuseShape,
    ObligationShape,
    RightShape,
    RouteShape,
    RuleShape,
    SoftenShape,
)

__all__ = [
    "FILES",
    "AnchorShape",
    "CapShape",
    "ClauseShape",
    "ConditionShape",
    "ContactShape",
    "ExampleShape",
    "ExcuseShape",
    "InForceShape",
    "MarkShape",
    "ObligationShape",
    "OptionShape",
    "PackShape",
    "PeriodShape",
    "QuestionShape",
    "ReferenceShape",
    "RightShape",
    "RoleShape",
    "RouteShape",
    "RuleShape",
    "Shape",
    "SituationShape",
    "SoftenShape",
    "SourceShape",
    "schema",
]


class ClausesFile(Shape):
    """clauses.yaml."""

    clauses: list[ClauseShape]


class RolesFile(Shape):
    """roles.yaml."""

    roles: list[RoleShape]


class ReferencesFile(Shape):
    """references.yaml."""

    references: list[ReferenceShape]


class QuestionsFile(Shape):
    """questions.yaml."""

    questions: list[QuestionShape]


class RulesFile(Shape):
    """A file in rules/: the rules of one clause, with their examples."""

    rules: list[RuleShape]


class RightsFile(Shape):
    """A file in rights/: one right, with its examples."""

    rights: list[RightShape]


class SituationsFile(Shape):
    """A file in situations/."""

    situations: list[SituationShape]


class LexiconFile(Shape):
    """A file in lexicon/: a list of phrases named after the file."""

    about: str = ""
    as_of: dt.date | None = None
    phrases: list[Words]


class MarksFile(Shape):
    """A file in marks/."""

    marks: list[MarkShape]


class WordingFile(Shape):
    """wording/xx.yaml: the words of another language, by key."""

    wording: dict[str, str]


FILES: dict[str, type[Shape]] = {
    "policy": PackShape,
    "clauses": ClausesFile,
    "roles": RolesFile,
    "references": ReferencesFile,
    "questions": QuestionsFile,
    "rules": RulesFile,
    "rights": RightsFile,
    "situations": SituationsFile,
    "lexicon": LexiconFile,
    "marks": MarksFile,
    "wording": WordingFile,
}
"""Every kind of file in a pack, by the name of its file or folder."""


def schema(kind: str) -> dict[str, Any]:
    """Return the JSON Schema of that kind of file, for editors. Raises KeyError."""
    return FILES[kind].model_json_schema(by_alias=True)
