"""ONNX graphs, message by message of Protocol Buffers, as far as towers need them.

A model of the package onnx has all weights in memory, and once more while it is written. Here a
graph is a description; the weights are asked for one by one when the file is written. The numbers
of fields are those of onnx.proto.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

FLOAT, UINT8, INT8, INT64, HALF = 1, 2, 3, 7, 10
"""Types of elements."""
OPSET, IR_VERSION = 18, 9
_TYPES = {"float32": FLOAT, "int8": INT8, "int64": INT64, "float16": HALF}
_ATTRIBUTE_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_INTS = 1, 2, 7
_VARINT, _BYTES, _FIXED32 = 0, 2, 5


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
            *(_part(1, name.encode()) for name in inputs),
            *(_part(2, name.encode()) for name in outputs),
            _part(4, kind.encode()),
            *(_part(5, _attribute(name, value)) for name, value in attributes.items()),
        ]
    )


def value(name: str, kind: int, shape: Sequence[int | str]) -> bytes:
    """Return a ValueInfoProto: the name, type and shape of an input or output of a graph."""
    axes = b"".join(
        _part(1, _part(2, axis.encode()) if isinstance(axis, str) else _whole(1, axis))
        for axis in shape
    )
    return _part(1, name.encode()) + _part(2, _part(1, _whole(1, kind) + _part(2, axes)))


def graph_head(graph: Graph, restoring: Sequence[bytes]) -> bytes:
    """Return a GraphProto without its weights, with the nodes ``restoring`` before all others."""
    return b"".join(
        [
            *(_part(1, one) for one in (*restoring, *graph.nodes)),
            _part(2, graph.name.encode()),
            *(_part(5, one) for one in graph.constants.values()),
            *(_part(11, one) for one in graph.inputs),
            *(_part(12, one) for one in graph.outputs),
        ]
    )


def initializer_head(name: str, dtype: str, shape: Sequence[int]) -> tuple[bytes, int]:
    """Return what stands before the numbers of a weight in a GraphProto, and their bytes."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    head = _tensor(name, dtype, shape, size)
    return _key(5, _BYTES) + _varint(len(head) + size) + head, size


def model_head(graph_size: int) -> bytes:
    """Return what stands before the GraphProto in a ModelProto."""
    opset = _part(1, b"") + _whole(2, OPSET)
    return b"".join(
        [
            _whole(1, IR_VERSION),
            _part(2, b"rs_textsearch"),
            _part(8, opset),
            _key(7, _BYTES),
            _varint(graph_size),
        ]
    )


def _tensor(name: str, dtype: str, shape: Sequence[int], size: int) -> bytes:
    """Return a TensorProto up to where its ``size`` bytes of numbers follow."""
    axes = b"".join(_whole(1, axis) for axis in shape)
    kind = _whole(2, _TYPES[dtype])
    return axes + kind + _part(8, name.encode()) + _key(9, _BYTES) + _varint(size)


def _attribute(name: str, given: Attribute) -> bytes:
    if isinstance(given, float):
        number = _key(2, _FIXED32) + np.array(given, "<f4").tobytes()
        kind = _ATTRIBUTE_FLOAT
    elif isinstance(given, int):
        number, kind = _whole(3, given), _ATTRIBUTE_INT
    else:
        number, kind = b"".join(_whole(8, one) for one in given), _ATTRIBUTE_INTS
    return _part(1, name.encode()) + number + _whole(20, kind)


def _part(number: int, data: bytes) -> bytes:
    return _key(number, _BYTES) + _varint(len(data)) + data


def _whole(number: int, given: int) -> bytes:
    return _key(number, _VARINT) + _varint(given & (1 << 64) - 1)


def _key(number: int, form: int) -> bytes:
    return _varint(number << 3 | form)


def _varint(given: int) -> bytes:
    """Return a whole number of at most 64 bits, seven bits a byte, the lowest first."""
    result = bytearray()
    while given > 0x7F:
        result.append(given & 0x7F | 0x80)
        given >>= 7
    result.append(given)
    return bytes(result)
