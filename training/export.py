"""Write the trained network as an int8 ONNX file: ``python -m training.export``.

One text at a time, without padding. Before weights and activations are rounded,
the spread of the activations is moved into the weights (SmoothQuant, Xiao et
al. 2023): without it a third of the signals changed sides at one half; with it
a tenth of those near one half do.
"""

from __future__ import annotations

import argparse
import math
import tempfile
from pathlib import Path
from typing import Final

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional

from training.network import FIRST_POSITION, HEADS, WIDTH, Layer, Reader
from training.posts import as_read, read_posts
from training.trained import open_trained
from training.weights import read_file, reader_tokenizer

LONGEST: Final = 256
TRIED: Final = 160
"""How many posts the spread of activations is measured on."""

INPUT_SHARE: Final = 0.7
NARROW_SHARE: Final = 0.85
"""How much of the spread goes into the weights; more before the narrowing, whose inputs have the longest tails."""


class SmoothLayer(nn.Module):
    """A layer whose inputs to three of its parts are evened out by channel."""

    def __init__(self, layer: Layer) -> None:
        """Take a trained layer."""
        super().__init__()
        self.layer = layer
        self.at_attention, self.at_widen = nn.Parameter(torch.ones(WIDTH)), nn.Parameter(torch.ones(WIDTH))
        self.at_narrow = nn.Parameter(torch.ones(layer.narrow.in_features))
        self.seen: list[Tensor] | None = None

    def forward(self, given: Tensor, bias: Tensor) -> Tensor:
        """Return what the layer makes of one text (1, pieces, width)."""
        layer, evened = self.layer, given * self.at_attention
        query, key, value = (_split(part(evened)) for part in (layer.query, layer.key, layer.value))
        mixed = ((query @ key.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS) + bias).softmax(-1) @ value
        told = layer.norm_attention(given + layer.out(mixed.transpose(1, 2).reshape(1, -1, WIDTH)))
        wide = functional.gelu(layer.widen(told * self.at_widen))
        if self.seen is not None:
            pairs = zip(self.seen, (given, told, wide), strict=True)
            self.seen = [torch.maximum(old, new.abs().amax((0, 1))) for old, new in pairs]
        return layer.norm_output(told + layer.narrow(wide * self.at_narrow))

    def watch(self) -> None:
        """Begin to measure the greatest activation of every channel."""
        self.seen = [torch.zeros(WIDTH), torch.zeros(WIDTH), torch.zeros(self.layer.narrow.in_features)]

    def smooth(self) -> None:
        """Move the spread that was measured into the weights."""
        layer = self.layer
        parts = (
            (self.at_attention, (layer.query, layer.key, layer.value), INPUT_SHARE),
            (self.at_widen, (layer.widen,), INPUT_SHARE),
            (self.at_narrow, (layer.narrow,), NARROW_SHARE),
        )
        for (scale, linears, share), spread in zip(parts, self.seen or (), strict=True):
            greatest = torch.stack([linear.weight.abs().amax(0) for linear in linears]).amax(0).clamp(min=1e-4)
            factor = (spread.clamp(min=1e-4) ** share / greatest ** (1 - share)).clamp(min=1e-3)
            scale.data = 1 / factor
            for linear in linears:
                linear.weight.data *= factor
        self.seen = None


def _split(given: Tensor) -> Tensor:
    return given.view(1, -1, HEADS, WIDTH // HEADS).transpose(1, 2)


class OneText(nn.Module):
    """The reader for one text: probabilities of signals, of signals by piece, of weights; and the mean vector."""

    def __init__(self, reader: Reader) -> None:
        """Take a trained reader."""
        super().__init__()
        encoder = reader.encoder
        self.pieces, self.norm = encoder.pieces, encoder.norm
        positions = encoder.positions.weight[FIRST_POSITION : FIRST_POSITION + LONGEST]
        self.register_buffer("positions", positions.detach().clone())
        self.register_buffer("nearness", encoder.nearness(LONGEST).detach().clone())
        self.layers = nn.ModuleList(SmoothLayer(layer) for layer in encoder.layers)
        self.by_piece, self.by_post = reader.by_piece, reader.by_post
        self.weight, self.scale = reader.weight, reader.scale

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Read one text (1, pieces)."""
        length = ids.shape[1]
        told = self.norm(self.pieces(ids) + self.positions[:length])
        for layer in self.layers:
            told = layer(told, self.nearness[:, :, :length, :length])
        told = told * self.scale
        mean, pieces = told.mean(1), self.by_piece(told)
        top = pieces.max(1, keepdim=True).values
        carried = (pieces - top).exp().sum(1).log() + top[:, 0] - math.log(3.0)
        return (carried + self.by_post(mean)).sigmoid(), pieces.sigmoid(), self.weight(mean).softmax(-1), mean


def main() -> None:
    """Write the network and its tokenizer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trained", type=Path, default=Path("training/reader.pt"))
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--out", type=Path, default=Path("src/tactful/meaning/data"))
    chosen = parser.parse_args()
    reader, _ = open_trained(chosen.trained)
    tokenizer = reader_tokenizer(LONGEST)
    posts = read_posts(chosen.corpus, frozenset())
    texts = [as_read(post) for post in posts[:: len(posts) // TRIED]]
    one = smoothed(OneText(reader.eval()).eval(), [tokenizer.encode(text).ids for text in texts])
    write(one, chosen.out / "reader.onnx")
    (chosen.out / "tokenizer.json").write_bytes(read_file("tokenizer.json"))
    print(f"{(chosen.out / 'reader.onnx').stat().st_size / 1e6:.1f} MB")


@torch.no_grad()
def smoothed(one: OneText, texts: list[list[int]]) -> OneText:
    """Return it with its activations evened out, as measured on those texts (ids of pieces)."""
    for layer in one.layers:
        layer.watch()
    for ids in texts:
        one(torch.tensor([ids]))
    for layer in one.layers:
        layer.smooth()
    return one


def write(one: OneText, path: Path) -> None:
    """Write it as int8 ONNX; the heads keep their full precision."""
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(
            one, (torch.randint(1000, 2000, (1, 17)),), str(full), input_names=["ids"],
            output_names=["signals", "pieces", "weight", "mean"],
            dynamic_axes={"ids": {1: "pieces"}, "pieces": {1: "pieces"}},
            opset_version=17, dynamo=False,
        )
        nodes = onnx.load(full).graph.node
        heads = [node.name for node in nodes if node.op_type == "Gemm" or node.name.startswith("/by_piece")]
        quantize_dynamic(
            full, path, nodes_to_exclude=heads, weight_type=QuantType.QInt8, per_channel=True,
            extra_options={"MatMulConstBOnly": True},
        )


if __name__ == "__main__":
    main()
