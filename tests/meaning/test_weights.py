"""The reader is opened only where its files are the ones its card names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tactful.errors import MeaningUnavailable
from tactful.meaning.weights import CARD, DATA, NETWORK, TOKENIZER, open_weights

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the reader's folder whose network is shared, not copied."""
    for name in (CARD, TOKENIZER):
        (tmp_path / name).write_bytes((DATA / name).read_bytes())
    (tmp_path / NETWORK).symlink_to(DATA / NETWORK)
    return tmp_path


def test_a_missing_network_is_refused_with_a_remedy(folder: Path) -> None:
    """It says which file, and how to have it back."""
    (folder / NETWORK).unlink()
    with pytest.raises(MeaningUnavailable, match=r"reader\.onnx is missing.*pip install"):
        open_weights(folder)


def test_a_truncated_network_is_refused(folder: Path) -> None:
    """Half a file is not the file on the card."""
    data = (folder / NETWORK).read_bytes()
    (folder / NETWORK).unlink()
    (folder / NETWORK).write_bytes(data[: len(data) // 2])
    with pytest.raises(MeaningUnavailable, match=r"reader\.onnx is not the file its card names"):
        open_weights(folder)


def test_another_tokenizer_is_refused(folder: Path) -> None:
    """A tokenizer that was changed would make the network read other words."""
    (folder / TOKENIZER).write_text("{}", encoding="utf-8")
    with pytest.raises(MeaningUnavailable, match=r"tokenizer\.json is not"):
        open_weights(folder)


@pytest.mark.parametrize("card", [None, "{"])
def test_a_card_that_is_missing_or_spoilt_is_refused(folder: Path, card: str | None) -> None:
    """Without its card nothing about the reader can be trusted."""
    (folder / CARD).unlink()
    if card is not None:
        (folder / CARD).write_text(card, encoding="utf-8")
    with pytest.raises(MeaningUnavailable, match="card is missing or spoilt"):
        open_weights(folder)


def test_the_card_gives_a_row_to_every_signal_and_one_to_none() -> None:
    """The table of weights is whole."""
    card = open_weights().card
    assert len(card.gravity) == len(card.kinds) + 1
    assert all(len(row) == 4 for row in card.gravity)


def test_digests_are_those_of_the_files() -> None:
    """The card that is shipped names the files that are shipped."""
    named = json.loads((DATA / CARD).read_text(encoding="utf-8"))["digests"]
    assert set(named) == {NETWORK, TOKENIZER}
    assert open_weights().digest == named[NETWORK]
