"""How large weights are stored: as they are, in half precision, or in eight bits with a scale.

A runtime restores single precision once, when it loads the model: speed and arithmetic stay the
same, only the file is smaller.
"""

from __future__ import annotations

import numpy as np

FP32, FP16, INT8 = PRECISIONS = ("fp32", "fp16", "int8")
HALF_ABOVE = 512
"""Weights with more elements than this are stored in half precision at most."""
BYTES_ABOVE = 4096
"""Weights with more elements than this may be stored in eight bits."""
LARGEST = 127
"""Largest number that is stored in eight bits."""


def as_bytes(
    values: np.ndarray, axis: int, largest: int = LARGEST
) -> tuple[np.ndarray, np.ndarray]:
    """Return int8 numbers and float32 scales, one a channel along ``axis``, whose product it is.

    ``largest`` is the largest number of a channel.
    """
    others = tuple(index for index in range(values.ndim) if index != axis % values.ndim)
    scale = np.maximum(np.abs(values).max(axis=others, keepdims=True), 1e-12) / largest
    return np.rint(values / scale).astype(np.int8), scale.astype(np.float32)
