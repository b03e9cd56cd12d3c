"""The towers of CLIP in numpy, straight from a checkpoint: what converted ones are checked against.

Written after the papers and not after the graphs: nothing is folded, transposed or merged here.
One picture and one text at a time, layer by layer, so memory stays at a layer's weights. ``check``
is called before each layer and may raise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from rs_textsearch.engine.conversion.architecture import Architecture, Transformer
from rs_textsearch.engine.conversion.tensors import Tensor
from rs_textsearch.engine.conversion.towers import EPSILON, NORMALISATIONS, QUICKNESS

Weights = Mapping[str, Tensor]
Check = Callable[[], None]
Features = tuple[np.ndarray, np.ndarray]
"""The global vector float32 [dim] and the local ones [n, dim], all of length 1."""


def image_features(
    architecture: Architecture,
    weights: Weights,
    image: np.ndarray,
    normalisation: str,
    check: Check = lambda: None,
) -> Features:
    """Return the features of an image, uint8 [S, S, 3]."""
    mean, std = (np.array(part, np.float32) for part in NORMALISATIONS[normalisation])
    patch, grid = architecture.patch, architecture.grid
    pixels = (image.astype(np.float32) / 255 - mean) / std
    cut = pixels[: grid * patch, : grid * patch].reshape(grid, patch, grid, patch, 3)
    rows = cut.transpose(0, 2, 4, 1, 3).reshape(grid * grid, -1)
    filters = weights["visual.conv1.weight"].values()
    patches = rows @ filters.reshape(len(filters), -1).T
    states = np.concatenate([weights["visual.class_embedding"].values()[None], patches])
    states += weights["visual.positional_embedding"].values()
    states = _norm(states, weights, "visual.ln_pre")
    states = _layers(states, weights, "visual.", architecture.image, architecture.quick, check)
    states = _norm(states, weights, "visual.ln_post")
    features = _unit(states @ weights["visual.proj"].values())
    return features[0], features[1:]


def text_features(
    architecture: Architecture,
    weights: Weights,
    ids: np.ndarray,
    check: Check = lambda: None,
) -> Features:
    """Return the features of a text, int64 [L], which ends with its largest id."""
    length = len(ids)
    table = weights["token_embedding.weight"]
    states = Tensor(table.array[ids], table.kind).values()
    states += weights["positional_embedding"].values()[:length]
    later = np.triu(np.ones((length, length), bool), 1)
    states = _layers(states, weights, "", architecture.text, architecture.quick, check, later)
    states = _norm(states, weights, "ln_final")
    features = _unit(states @ weights["text_projection"].values())
    return features[int(np.argmax(ids))], features


def _layers(
    states: np.ndarray,
    weights: Weights,
    prefix: str,
    tower: Transformer,
    quick: bool,
    check: Check,
    hidden: np.ndarray | None = None,
) -> np.ndarray:
    """Return the states [n, width] behind all layers; ``hidden`` [n, n] is not attended to."""
    for number in range(tower.layers):
        check()
        layer = f"{prefix}transformer.resblocks.{number}"
        normed = _norm(states, weights, f"{layer}.ln_1")
        joint = _linear(normed, weights, f"{layer}.attn.in_proj_")
        mixed = np.empty_like(states)
        each = tower.width // tower.heads
        for head in range(tower.heads):
            own = slice(head * each, (head + 1) * each)
            queries, keys, values = (part[:, own] for part in np.split(joint, 3, axis=1))
            scores = queries @ keys.T / np.sqrt(each, dtype=np.float32)
            if hidden is not None:
                scores[hidden] = -np.inf
            shares = np.exp(scores - scores.max(axis=1, keepdims=True))
            mixed[:, own] = shares / shares.sum(axis=1, keepdims=True) @ values
        states = states + _linear(mixed, weights, f"{layer}.attn.out_proj.")
        normed = _norm(states, weights, f"{layer}.ln_2")
        inner = _activation(_linear(normed, weights, f"{layer}.mlp.c_fc."), quick)
        states = states + _linear(inner, weights, f"{layer}.mlp.c_proj.")
    return states


def _linear(states: np.ndarray, weights: Weights, name: str) -> np.ndarray:
    return states @ weights[f"{name}weight"].values().T + weights[f"{name}bias"].values()


def _norm(states: np.ndarray, weights: Weights, name: str) -> np.ndarray:
    centred = states - states.mean(axis=1, keepdims=True)
    spread = np.sqrt((centred**2).mean(axis=1, keepdims=True) + np.float32(EPSILON))
    return centred / spread * weights[f"{name}.weight"].values() + weights[f"{name}.bias"].values()


def _activation(values: np.ndarray, quick: bool) -> np.ndarray:
    """Return QuickGELU or GELU of values.

    The error function is that of Abramowitz and Stegun, 7.1.26, right to 1.5e-7.
    """
    if quick:
        return values / (1 + np.exp(-np.float32(QUICKNESS) * values))
    size = np.abs(values) / np.sqrt(np.float32(2))
    share = 1 / (1 + np.float32(0.3275911) * size)
    series = np.zeros_like(share)
    for factor in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = (series + np.float32(factor)) * share
    error = np.sign(values) * (1 - series * np.exp(-(size**2)))
    return 0.5 * values * (1 + error)


def _unit(vectors: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)
