"""The meanings of texts, kept in a file and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tactful.meaning.vectors import read_vectors, write_vectors

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ["May I add a pupil on Snapchat?", "May I put the logo on a cake?"]


def test_what_means_the_same_is_nearer(tmp_path: Path) -> None:
    """Another way of asking is nearest to what it asks."""
    path = tmp_path / "v"
    write_vectors(path, TEXTS)
    vectors = read_vectors(path, TEXTS)
    assert vectors is not None
    pupil, logo = vectors.alike("a kid from my class wants to be friends with me online, is that ok")
    assert pupil > logo


def test_a_file_of_other_texts_is_not_used(tmp_path: Path) -> None:
    """Vectors of phrasings that have changed since would point to the wrong ones."""
    path = tmp_path / "v"
    write_vectors(path, TEXTS)
    assert read_vectors(path, [*TEXTS, "another"]) is None


def test_a_file_cut_short_is_not_used(tmp_path: Path) -> None:
    """Half a file is none."""
    path = tmp_path / "v"
    write_vectors(path, TEXTS)
    path.write_bytes(path.read_bytes()[:-5])
    assert read_vectors(path, TEXTS) is None


def test_no_file_is_no_vectors(tmp_path: Path) -> None:
    """A pack that was never built has none."""
    assert read_vectors(tmp_path / "v", TEXTS) is None
