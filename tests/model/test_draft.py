"""The promises of drafts."""

from __future__ import annotations

from tactful.model.draft import Draft, Part, PartRole

CANARY = "the heron flies at midnight"


def test_a_draft_never_shows_its_words() -> None:
    """Nothing that prints a draft, a log or a traceback, can show what the person wrote."""
    draft = Draft(parts=(Part(text=CANARY), Part(text=CANARY, role=PartRole.PROFILE)))
    assert CANARY not in repr(draft)
    assert CANARY not in str(draft.parts)


def test_words_are_what_the_person_wrote_unless_they_are_not() -> None:
    """A part counts as the person's own words unless a reader says otherwise."""
    assert Part(text="").role is PartRole.WORDS
