"""The towers of CLIP as graphs, with global and local features (METHOD A.1, 2-3).

Local features are the patches after ``ln_post`` and the tokens after ``ln_final``, both through
the projections that CLIP trains for the global ones. Weights keep OpenAI's names; those of linear
layers are stored transposed, as a product with them wants it, and have ``.T`` behind their name.
The normalisation of pixels is folded into the first layer, which is exact: patches do not overlap
and nothing is padded.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from rs_textsearch.engine.conversion.architecture import Architecture, Transformer
from rs_textsearch.engine.conversion.onnx_graph import (
    FLOAT,
    INT64,
    UINT8,
    Graph,
    Weight,
    value,
)
from rs_textsearch.engine.conversion.tensors import Tensor

NORMALISATIONS = {
    "clip": ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)),
    "rs5m": ((0.406, 0.423, 0.390), (0.188, 0.175, 0.185)),
}
"""Mean and deviation of RGB in 0..1: OpenAI's, and those in the code of RS5M (METHOD D)."""
EPSILON = 1e-5
"""What layer norms add to a variance."""
QUICKNESS = 1.702
"""QuickGELU is ``x sigmoid(1.702 x)``."""
_HIDDEN = -1e4
"""What the causal mask adds to the score of a position that is not attended to."""
Weights = Mapping[str, Tensor]


def image_graph(architecture: Architecture, weights: Weights, normalisation: str) -> Graph:
    """Return the image tower: uint8 ``images`` [B, S, S, 3] to ``global`` and ``local``."""
    side, width, dim = architecture.side, architecture.image.width, architecture.dim
    tower = _Tower(Graph("image"), weights, "visual.", architecture.quick)
    graph = tower.graph
    graph.inputs.append(value("images", UINT8, ("batch", side, side, 3)))
    graph.outputs.append(value("global", FLOAT, ("batch", dim)))
    graph.outputs.append(value("local", FLOAT, ("batch", architecture.grid**2, dim)))
    pixels = graph.add("Cast", "images", to=FLOAT)
    planes = graph.add("Transpose", pixels, perm=(0, 3, 1, 2))
    steps = (architecture.patch,) * 2
    patches = graph.add("Conv", planes, *tower.folded(normalisation), strides=steps)
    patches = graph.add("Reshape", patches, graph.integers(0, width, -1))
    patches = graph.add("Transpose", patches, perm=(0, 2, 1))
    batch = graph.add("Shape", "images", start=0, end=1)
    shape = graph.add("Concat", batch, graph.integers(1, width), axis=0)
    beginning = graph.add("Expand", tower.weight("class_embedding"), shape)
    states = graph.add("Concat", beginning, patches, axis=1)
    states = graph.add("Add", states, tower.weight("positional_embedding"))
    states = tower.layers(tower.norm(states, "ln_pre"), architecture.image)
    states = graph.add("MatMul", tower.norm(states, "ln_post"), tower.weight("proj", axis=1))
    states = tower.unit(states)
    zero, one = graph.constant(np.array(0, np.int64)), graph.integers(1)
    graph.add("Gather", states, zero, axis=1, outputs=["global"])
    end = graph.integers(np.iinfo(np.int64).max)
    graph.add("Slice", states, one, end, one, outputs=["local"])
    return graph


def text_graph(architecture: Architecture, weights: Weights) -> Graph:
    """Return the text tower: int64 ``ids`` [T, L] to ``global`` and ``local``.

    The global vector is that of the largest id, which is the end of the text. The tower is causal,
    so ``L`` may be any length up to the context.
    """
    dim, context = architecture.dim, architecture.context
    tower = _Tower(Graph("text"), weights, "", architecture.quick)
    graph = tower.graph
    graph.inputs.append(value("ids", INT64, ("batch", "length")))
    graph.outputs.append(value("global", FLOAT, ("batch", dim)))
    graph.outputs.append(value("local", FLOAT, ("batch", "length", dim)))
    length = graph.add("Shape", "ids", start=1, end=2)
    zero, one, both = graph.integers(0), graph.integers(1), graph.integers(0, 1)
    states = graph.add("Gather", tower.weight("token_embedding.weight", axis=0), "ids", axis=0)
    positions = graph.add("Slice", tower.weight("positional_embedding"), zero, length, zero)
    states = graph.add("Add", states, positions)
    square = graph.add("Concat", length, length, axis=0)
    mask = np.triu(np.full((context, context), _HIDDEN, np.float32), 1)
    everywhere = graph.weight(Weight("attn_mask", mask.shape, lambda: mask))
    mask_name = graph.add("Slice", everywhere, graph.integers(0, 0), square, both)
    states = tower.layers(states, architecture.text, mask_name)
    states = tower.norm(states, "ln_final")
    states = tower.unit(graph.add("MatMul", states, tower.weight("text_projection", axis=1)))
    graph.add("Identity", states, outputs=["local"])
    ends = graph.add("ArgMax", "ids", axis=1, keepdims=1)
    shape = graph.integers(1, 1, dim)
    places = graph.add("Expand", graph.add("Unsqueeze", ends, graph.integers(2)), shape)
    found = graph.add("GatherElements", states, places, axis=1)
    graph.add("Squeeze", found, one, outputs=["global"])
    return graph


class _Tower:
    """A graph that grows by layers whose weights have names that begin with ``prefix``."""

    def __init__(self, graph: Graph, weights: Weights, prefix: str, quick: bool) -> None:
        self.graph = graph
        self._weights = weights
        self._prefix = prefix
        self._quick = quick

    def weight(self, name: str, axis: int | None = None) -> str:
        """Add a weight as it is; ``axis`` is that of its channels."""
        tensor = self._weights[self._prefix + name]
        return self.graph.weight(Weight(self._prefix + name, tensor.shape, tensor.values, axis))

    def folded(self, normalisation: str) -> tuple[str, str]:
        """Add weight and bias of the first layer, which do to pixels what it does after them."""
        name = f"{self._prefix}conv1"
        tensor = self._weights[f"{name}.weight"]
        fold = partial(folded, tensor, normalisation)
        weight = Weight(f"{name}.weight", tensor.shape, lambda: fold()[0], 0)
        bias = Weight(f"{name}.bias", tensor.shape[:1], lambda: fold()[1])
        return self.graph.weight(weight), self.graph.weight(bias)

    def layers(self, states: str, tower: Transformer, mask: str = "") -> str:
        """Add all layers of a transformer; returns the states behind them."""
        for number in range(tower.layers):
            name = f"transformer.resblocks.{number}"
            attended = self._attention(self.norm(states, f"{name}.ln_1"), name, tower, mask)
            states = self.graph.add("Add", states, attended)
            hidden = self._linear(self.norm(states, f"{name}.ln_2"), f"{name}.mlp.c_fc")
            states = self.graph.add(
                "Add", states, self._linear(self._activation(hidden), f"{name}.mlp.c_proj")
            )
        return states

    def _attention(self, states: str, name: str, tower: Transformer, mask: str) -> str:
        graph, each = self.graph, tower.width // tower.heads
        joint = self._linear(states, f"{name}.attn.in_proj", "_")
        parts = [f"{joint}_{part}" for part in ("queries", "keys", "values")]
        graph.add("Split", joint, outputs=parts, axis=-1, num_outputs=3)
        shape = graph.integers(0, 0, tower.heads, each)
        queries, keys, values = (graph.add("Reshape", part, shape) for part in parts)
        queries = graph.add("Transpose", queries, perm=(0, 2, 1, 3))
        queries = graph.add("Mul", queries, graph.number(each**-0.5))
        scores = graph.add("MatMul", queries, graph.add("Transpose", keys, perm=(0, 2, 3, 1)))
        if mask:
            scores = graph.add("Add", scores, mask)
        shares = graph.add("Softmax", scores, axis=-1)
        mixed = graph.add("MatMul", shares, graph.add("Transpose", values, perm=(0, 2, 1, 3)))
        mixed = graph.add("Transpose", mixed, perm=(0, 2, 1, 3))
        mixed = graph.add("Reshape", mixed, graph.integers(0, 0, tower.width))
        return self._linear(mixed, f"{name}.attn.out_proj")

    def _linear(self, states: str, name: str, dot: str = ".") -> str:
        """Add a linear layer; ``dot`` stands between its name and those of weight and bias."""
        whole = f"{self._prefix}{name}{dot}weight"
        tensor = self._weights[whole]
        weight = Weight(
            f"{whole}.T",
            tensor.shape[::-1],
            lambda: np.ascontiguousarray(tensor.values().T),
            axis=1,
        )
        product = self.graph.add("MatMul", states, self.graph.weight(weight))
        return self.graph.add("Add", product, self.weight(f"{name}{dot}bias"))

    def _activation(self, states: str) -> str:
        graph = self.graph
        if self._quick:
            scaled = graph.add("Mul", states, graph.number(QUICKNESS))
            return graph.add("Mul", states, graph.add("Sigmoid", scaled))
        error = graph.add("Erf", graph.add("Div", states, graph.number(2**0.5)))
        product = graph.add("Mul", states, graph.add("Add", error, graph.number(1.0)))
        return graph.add("Mul", product, graph.number(0.5))

    def norm(self, states: str, name: str) -> str:
        """Add a layer norm."""
        weight, bias = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.graph.add("LayerNormalization", states, weight, bias, axis=-1, epsilon=EPSILON)

    def unit(self, states: str) -> str:
        """Give every vector along the last axis the length 1."""
        graph = self.graph
        axis = graph.integers(-1)
        lengths = graph.add("ReduceL2", states, axis, keepdims=1)
        return graph.add("Div", states, graph.add("Max", lengths, graph.number(1e-12)))


def folded(tensor: Tensor, normalisation: str) -> tuple[np.ndarray, np.ndarray]:
    """Return weight and bias of a convolution of pixels in 0..255, the normalisation in them."""
    mean, std = (255 * np.array(part, np.float64) for part in NORMALISATIONS[normalisation])
    weight = tensor.values() / std[:, None, None]
    bias = -(weight * mean[:, None, None]).sum(axis=(1, 2, 3))
    return weight.astype(np.float32), bias.astype(np.float32)
