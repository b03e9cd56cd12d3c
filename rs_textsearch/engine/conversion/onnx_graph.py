"""ONNX graphs, message by message of Protocol Buffers, as far as towers need them.

A model of the package onnx has all weights in memory, and once more while it is written. Here a
graph is a description; the weights are asked for one by one when the file is written. The numbers
of fields are those of onnx.proto.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.encoding.wire import BYTES, FIXED32, key, part, varint, whole

FLOAT, UINT8, INT8, INT64, HALF = 1, 2, 3, 7, 10
"""Types of elements."""
OPSET, IR_VERSION = 18, 9
_TYPES = {"float32": FLOAT, "int8": INT8, "int64": INT64, "float16": HALF}
_ATTRIBUTE_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_INTS = 1, 2, 7


@dataclass(frozen=True)
class Weight:
    """A weight of a graph: its name and shape, how its numbers are had, and its channels' axis.

    ``axis`` is ``None`` for weights of which no channel has a scale of its own.
    """

    name: str
    shape: tuple[int, ...]
    values: Callable[[], np.ndarray]
    axis: int | None = None

    @property
    def size(self) -> int:
        """Number of elements."""
        return int(np.prod(self.shape))


@dataclass
class Graph:
    """Nodes in the order of computation, with inputs, outputs, constants and weights."""

    name: str
    nodes: list[bytes] = field(default_factory=list)
    inputs: list[bytes] = field(default_factory=list)
    outputs: list[bytes] = field(default_factory=list)
    constants: dict[str, bytes] = field(default_factory=dict)
    weights: list[Weight] = field(default_factory=list)

    def add(
        self, kind: str, *inputs: str, outputs: Sequence[str] = (), **attributes: Attribute
    ) -> str:
        """Add a node and return the name of its first output."""
        names = outputs or (f"{kind}_{len(self.nodes)}",)
        self.nodes.append(node(kind, inputs, names, **attributes))
        return names[0]

    def constant(self, values: np.ndarray) -> str:
        """Return the name of a constant, the same one for the same values."""
        name = f"constant_{values.dtype.name}_{'_'.join(map(str, values.ravel().tolist()))}"
        name += f"_{values.ndim}"
        message = _tensor(name, values.dtype.name, values.shape, values.nbytes) + values.tobytes()
        self.constants[name] = message
        return name

    def integers(self, *values: int) -> str:
        """Return the name of a list of whole numbers."""
        return self.constant(np.array(values, np.int64))

    def number(self, value: float) -> str:
        """Return the name of a float32 number."""
        return self.constant(np.array(value, np.float32))

    def weight(self, weight: Weight) -> str:
        """Add a weight and return its name."""
        self.weights.append(weight)
        return weight.name


Attribute = float | int | Sequence[int]


def node(
    kind: str, inputs: Sequence[str], outputs: Sequence[str], **attributes: Attribute
) -> bytes:
    """Return a NodeProto."""
    return b"".join(
        [
            *(part(1, name.encode()) for name in inputs),
            *(part(2, name.encode()) for name in outputs),
            part(4, kind.encode()),
            *(part(5, _attribute(name, value)) for name, value in attributes.items()),
        ]
    )


def value(name: str, kind: int, shape: Sequence[int | str]) -> bytes:
    """Return a ValueInfoProto: the name, type and shape of an input or output of a graph."""
    axes = b"".join(
        part(1, part(2, axis.encode()) if isinstance(axis, str) else whole(1, axis))
        for axis in shape
    )
    return part(1, name.encode()) + part(2, part(1, whole(1, kind) + part(2, axes)))


def graph_head(graph: Graph, restoring: Sequence[bytes]) -> bytes:
    """Return a GraphProto without its weights, with the nodes ``restoring`` before all others."""
    return b"".join(
        [
            *(part(1, one) for one in (*restoring, *graph.nodes)),
            part(2, graph.name.encode()),
            *(part(5, one) for one in graph.constants.values()),
            *(part(11, one) for one in graph.inputs),
            *(part(12, one) for one in graph.outputs),
        ]
    )


def initializer_head(name: str, dtype: str, shape: Sequence[int]) -> tuple[bytes, int]:
    """Return what stands before the numbers of a weight in a GraphProto, and their bytes."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    head = _tensor(name, dtype, shape, size)
    return key(5, BYTES) + varint(len(head) + size) + head, size


def model_head(graph_size: int) -> bytes:
    """Return what stands before the GraphProto in a ModelProto."""
    opset = part(1, b"") + whole(2, OPSET)
    return b"".join(
        [
            whole(1, IR_VERSION),
            part(2, b"rs_textsearch"),
            part(8, opset),
            key(7, BYTES),
            varint(graph_size),
        ]
    )


def _tensor(name: str, dtype: str, shape: Sequence[int], size: int) -> bytes:
    """Return a TensorProto up to where its ``size`` bytes of numbers follow."""
    axes = b"".join(whole(1, axis) for axis in shape)
    kind = whole(2, _TYPES[dtype])
    return axes + kind + part(8, name.encode()) + key(9, BYTES) + varint(size)


def _attribute(name: str, given: Attribute) -> bytes:
    if isinstance(given, float):
        number = key(2, FIXED32) + np.array(given, "<f4").tobytes()
        kind = _ATTRIBUTE_FLOAT
    elif isinstance(given, int):
        number, kind = whole(3, given), _ATTRIBUTE_INT
    else:
        number, kind = b"".join(whole(8, one) for one in given), _ATTRIBUTE_INTS
    return part(1, name.encode()) + number + whole(20, kind)
