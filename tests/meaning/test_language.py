"""The reader reads English only, and says so; dialect is English."""

from __future__ import annotations

import pytest

from tactful.meaning.language import is_english


@pytest.mark.parametrize(
    "text",
    [
        "Bostin day in Bletchley, bab. Faggots n paes.",
        "aye pal, haar's in, cannae see the depot fae here",
        "Happy Vaisakhi everybody, jalebi for the whole office!",
        "lol",
        "",
        "07700 900123",
        "mi dead wid laugh, grandma tell the man seh him too maaga",
    ],
)
def test_english_in_its_many_forms_is_read(text: str) -> None:
    """Dialects, short cries, numbers and nothing at all count as English."""
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dwi wrth fy modd gyda'r tîm yn y gwaith heddiw, diolch i bawb",
        "Kocham swoją pracę w urzędzie, dzisiaj było super",
        "Bonjour tout le monde, quelle belle journée au travail",
        "আজ অফিসে খুব ভালো দিন ছিল",
    ],
)
def test_other_languages_are_told(text: str) -> None:
    """What the reader was not taught is not read."""
    assert not is_english(text)
