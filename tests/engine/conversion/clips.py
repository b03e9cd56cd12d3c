"""Checkpoints of tiny CLIPs with random weights, and the architecture that they are of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from rs_textsearch.engine.conversion.architecture import Architecture, Transformer

NAME = "ViT-T-16"
TINY = Architecture(16, 64, Transformer(32, 2, 2), Transformer(24, 2, 3), 20, context=24)
"""Of another width, number of heads and depth in each tower, so that no two are mixed up."""


def random_weights(architecture: Architecture = TINY, seed: int = 0) -> dict[str, np.ndarray]:
    """Return float32 weights by OpenAI's names, the scale of the loss included."""
    generator = np.random.default_rng(seed)
    weights = {"logit_scale": np.float32(4.6)[None].reshape(())}
    for name, shape in architecture.shapes().items():
        start = 1.0 if (".ln_" in name and name.endswith("weight")) or "ln_final.w" in name else 0.0
        spread = 0.3 if len(shape) > 1 else 0.1
        weights[name] = (start + spread * generator.normal(size=shape)).astype(np.float32)
    return weights


OPENAIS = {
    name: np.array(value, np.int64)
    for name, value in (("input_resolution", 64), ("context_length", 24), ("vocab_size", 49408))
}
"""What OpenAI's files keep among the weights."""
_KINDS = {"float32": "F32", "float16": "F16", "int64": "I64"}


def write_safetensors(path: Path, weights: Mapping[str, np.ndarray]) -> Path:
    """Write a file of the safetensors format."""
    table, data = {}, b""
    for name, values in weights.items():
        end = len(data) + values.nbytes
        table[name] = {
            "dtype": _KINDS[values.dtype.name],
            "shape": list(values.shape),
            "data_offsets": [len(data), end],
        }
        data += values.tobytes()
    head = json.dumps({"__metadata__": {"format": "pt"}, **table}).encode()
    path.write_bytes(len(head).to_bytes(8, "little") + head + data)
    return path
