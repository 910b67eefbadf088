"""The reader's network: one encoder (MPNet) and three heads.

Song et al. 2020, MPNet: Masked and Permuted Pre-training for Language
Understanding. All shapes are (posts, pieces, width) unless said otherwise.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH: Final = 768
HEADS: Final = 12
INNER: Final = 3072
LAYERS: Final = 12
PIECES: Final = 30527
POSITIONS: Final = 514
FIRST_POSITION: Final = 2
PAD: Final = 1
BUCKETS: Final = 32
FARTHEST: Final = 128
SCALE: Final = 8.0
"""What brings the encoder's output (root mean square .12) to about 1, so that heads learn at an ordinary rate."""

WEIGHTS: Final = 4
"""The weights of a post as a whole: nothing, think, ask, stop."""

_NAMES: Final = {
    "attention.attn.q": "query", "attention.attn.k": "key", "attention.attn.v": "value", "attention.attn.o": "out",
    "attention.LayerNorm": "norm_attention", "intermediate.dense": "widen", "output.dense": "narrow",
    "output.LayerNorm": "norm_output",
}


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self, dropout: float = 0.1) -> None:
        """Make an untrained layer."""
        super().__init__()
        self.query, self.key = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.value, self.out = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.norm_attention = nn.LayerNorm(WIDTH, eps=1e-5)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_output = nn.LayerNorm(WIDTH, eps=1e-5)
        self.dropout = nn.Dropout(dropout)

    def forward(self, given: Tensor, bias: Tensor) -> Tensor:
        """Return what the layer makes of it; ``bias`` is added to the attention (posts, heads, pieces, pieces)."""
        query, key, value = (_split(part(given)) for part in (self.query, self.key, self.value))
        attention = (query @ key.transpose(2, 3)).float() / math.sqrt(WIDTH // HEADS) + bias
        mixed = self.dropout(attention.softmax(-1)).to(value.dtype) @ value
        posts, _, pieces, _ = mixed.shape
        told = self.norm_attention(given + self.dropout(self.out(mixed.transpose(1, 2).reshape(posts, pieces, WIDTH))))
        return self.norm_output(told + self.dropout(self.narrow(functional.gelu(self.widen(told)))))


def _split(given: Tensor) -> Tensor:
    posts, pieces, _ = given.shape
    return given.view(posts, pieces, HEADS, WIDTH // HEADS).transpose(1, 2)


class Encoder(nn.Module):
    """The encoder."""

    def __init__(self, tensors: Mapping[str, Tensor]) -> None:
        """Take the publisher's weights."""
        super().__init__()
        self.pieces, self.positions = nn.Embedding(PIECES, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.near = nn.Embedding(BUCKETS, HEADS)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, eps=1e-5), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.load_state_dict(dict(_renamed(tensors)))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return a vector for every piece; ``mask`` is 1 for pieces and 0 for padding."""
        length = ids.shape[1]
        told = self.norm(self.pieces(ids) + self.positions(torch.arange(length) + FIRST_POSITION))
        told = self.dropout(told)
        bias = (1 - mask[:, None, None, :].float()) * -1e4 + self.nearness(length)
        for layer in self.layers:
            told = layer(told, bias)
        return told

    def nearness(self, length: int) -> Tensor:
        """Return what attention owes to the distance between pieces (1, heads, length, length)."""
        return self.near(_buckets(length)).permute(2, 0, 1)[None].float()


def _buckets(length: int) -> Tensor:
    """Return the bucket of every distance: exact when near, coarser when far, another half for what follows."""
    places = torch.arange(length)
    behind = places[:, None] - places[None, :]
    half = BUCKETS // 2
    exact = half // 2
    far = behind.abs().clamp(min=1).float() / exact
    coarse = exact + (torch.log(far) / math.log(FARTHEST / exact) * (half - exact)).long()
    near = torch.where(behind.abs() < exact, behind.abs(), coarse.clamp(max=half - 1))
    return near + (behind < 0).long() * half


def _renamed(tensors: Mapping[str, Tensor]) -> list[tuple[str, Tensor]]:
    renamed = []
    for name, tensor in tensors.items():
        head, _, rest = name.partition(".")
        if head == "embeddings" and "position_ids" not in rest:
            short = {"word_embeddings": "pieces", "position_embeddings": "positions", "LayerNorm": "norm"}
            which, _, kind = rest.partition(".")
            renamed.append((f"{short[which]}.{kind}", tensor))
        elif rest == "relative_attention_bias.weight":
            renamed.append(("near.weight", tensor))
        elif rest.startswith("layer."):
            _, number, *inner, kind = rest.split(".")
            renamed.append((f"layers.{number}.{_NAMES['.'.join(inner)]}.{kind}", tensor))
    return renamed


class Reader(nn.Module):
    """The encoder with its heads: signals by piece and by post, and the weight of the post."""

    def __init__(self, encoder: Encoder, signals: int) -> None:
        """Put fresh heads for that many signals on an encoder."""
        super().__init__()
        self.encoder, self.scale = encoder, SCALE
        self.by_piece, self.by_post = nn.Linear(WIDTH, signals), nn.Linear(WIDTH, signals)
        self.weight, self.dropout = nn.Linear(WIDTH, WEIGHTS), nn.Dropout(0.1)
        for head in (self.by_piece, self.by_post):
            nn.init.normal_(head.weight, 0, 0.02)
        nn.init.constant_(self.by_piece.bias, -2.0)
        nn.init.zeros_(self.by_post.bias)

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return log-odds of signals by post, log-odds by piece, and logits of the weight."""
        told = self.encoder(ids, mask).float() * self.scale
        there = mask[..., None].float()
        mean = self.dropout((told * there).sum(1) / there.sum(1))
        pieces = self.by_piece(self.dropout(told))
        carried = torch.logsumexp(pieces.masked_fill(there == 0, -30), 1) - math.log(3.0)
        return carried + self.by_post(mean), pieces, self.weight(mean)
