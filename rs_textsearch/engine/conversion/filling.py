"""Writing a tower: its graph, then its weights one by one, from one file into the other."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.conversion.onnx_graph import (
    FLOAT,
    Graph,
    Weight,
    graph_head,
    initializer_head,
    model_head,
    node,
)
from rs_textsearch.engine.conversion.storage import (
    BYTES_ABOVE,
    FP16,
    FP32,
    HALF_ABOVE,
    INT8,
    as_bytes,
)
from rs_textsearch.engine.errors import BadInput

_MOST = 2**31 - 1
"""Bytes of a message of Protocol Buffers, and so of an ONNX file."""


@dataclass(frozen=True)
class _Stored:
    """How a weight is in the file: named arrays, and the nodes that make the weight of them."""

    weight: Weight
    arrays: Sequence[tuple[str, str, tuple[int, ...]]]
    restoring: Sequence[bytes]
    numbers: Callable[[np.ndarray], Iterable[np.ndarray]]


class Filled:
    """A tower that can be written; how large it becomes is known before."""

    def __init__(self, graph: Graph, precision: str) -> None:
        self._precision = precision
        self._weights = [_stored(weight, precision) for weight in graph.weights]
        restoring = [one for stored in self._weights for one in stored.restoring]
        self._head = graph_head(graph, restoring)
        heads = [initializer_head(*array) for one in self._weights for array in one.arrays]
        size = len(self._head) + sum(len(head) + numbers for head, numbers in heads)
        self._beginning = model_head(size)
        self.size = len(self._beginning) + size
        self.elements = sum(weight.size for weight in graph.weights)
        self.steps = len(self._weights)

    def check(self, name: str, model: str) -> None:
        """Raise :class:`BadInput` where the tower is too large for its one file, ``name``."""
        if self.size > _MOST:
            raise BadInput.of(
                "tower_large", name=name, model=model, size=f"{self.size / 1e9:.1f}",
                precision=self._precision, most=f"{_MOST / 1e9:.1f}", lower=FP16,
            )  # fmt: skip

    def write(self, path: Path, step: Callable[[], None]) -> dict[str, Any]:
        """Write the tower to ``path``; returns its entry on a card.

        ``step`` is called after every weight. Raises OSError, and :class:`BadInput` for weights
        that are no numbers, or too large for half precision.
        """
        digest = hashlib.sha256()
        with path.open("wb") as out:

            def put(data: bytes | memoryview) -> None:
                digest.update(data)
                out.write(data)

            put(self._beginning)
            put(self._head)
            for stored in self._weights:
                values = stored.weight.values()
                if not np.isfinite(values).all():
                    raise BadInput.of("weight_no_number", name=stored.weight.name)
                for array, numbers in zip(stored.arrays, stored.numbers(values), strict=True):
                    self._check_range(stored.weight.name, numbers)
                    put(initializer_head(*array)[0])
                    put(memoryview(np.ascontiguousarray(numbers)).cast("B"))
                step()
        return {"sha256": f"sha256:{digest.hexdigest()}", "bytes": self.size}

    def _check_range(self, name: str, numbers: np.ndarray) -> None:
        if numbers.dtype == np.float16 and not np.isfinite(numbers).all():
            raise BadInput.of("weight_large", name=name, higher=FP32)


def _stored(weight: Weight, precision: str) -> _Stored:
    name, shape = weight.name, weight.shape
    if precision == INT8 and weight.axis is not None and weight.size > BYTES_ABOVE:
        axis = weight.axis
        scales = tuple(size if place == axis else 1 for place, size in enumerate(shape))
        arrays = [(f"{name}_byte", "int8", shape), (f"{name}_scale", "float32", scales)]
        # Cast and Mul rather than DequantizeLinear: ONNX Runtime leaves the latter in the graph.
        restoring = [
            node("Cast", [f"{name}_byte"], [f"{name}_whole"], to=FLOAT),
            node("Mul", [f"{name}_whole", f"{name}_scale"], [name]),
        ]
        return _Stored(weight, arrays, restoring, lambda values: as_bytes(values, axis))
    if precision != FP32 and weight.size > HALF_ABOVE:
        restoring = [node("Cast", [f"{name}_half"], [name], to=FLOAT)]
        halves = [(f"{name}_half", "float16", shape)]
        return _Stored(weight, halves, restoring, _halves)
    return _Stored(weight, [(name, "float32", shape)], [], lambda values: [values])


def _halves(values: np.ndarray) -> list[np.ndarray]:
    with np.errstate(over="ignore"):  # told by the infinities
        return [values.astype(np.float16)]
