"""How the weights of an ONNX file are stored: half precision, or eight bits and a scale.

Either way the file holds nodes that turn the stored numbers back into float32. Their inputs are
constants, so a runtime computes them once, when the session is created: speed and arithmetic are
those of float32, only the file is smaller.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import NodeProto, TensorProto, helper, numpy_helper

from rs_textsearch.engine.conversion.storage import BYTES_ABOVE, HALF_ABOVE, LARGEST, as_bytes

STORAGES = ("float16", "int8")
LARGEST_IN_TABLE = 63
"""Largest stored number of a table's row. A bit less is an eighth less once it is packed in an
archive: of 21,000 embeddings 6.5 MB instead of 7.5. Sentences keep a cosine of 0.9997 (0.9999 with
all bits, 0.9989 with two bits less)."""


def store_weights(model: onnx.ModelProto, storage: str) -> None:
    """Store the large float32 initializers of ``model`` as ``storage``, in place.

    ``int8`` has one scale for each output channel of a matrix or a convolution and for each row
    of a table; depthwise convolutions, which have nine weights a channel, stay float16.
    """
    graph = model.graph
    axes = _channel_axes(graph) if storage == "int8" else {}
    tables = {node.input[0] for node in graph.node if node.op_type == "Gather"}
    nodes: list[NodeProto] = []
    stored: list[TensorProto] = []
    for weight in graph.initializer:
        if weight.data_type != TensorProto.FLOAT or np.prod(weight.dims) <= HALF_ABOVE:
            stored.append(weight)
            continue
        values = numpy_helper.to_array(weight)
        if weight.name in axes and values.size > BYTES_ABOVE:
            largest = LARGEST_IN_TABLE if weight.name in tables else LARGEST
            tensors, restoring = _as_bytes(weight.name, values, axes[weight.name], largest)
        else:
            tensors, restoring = _as_halves(weight.name, values)
        stored += tensors
        nodes += restoring
    del graph.initializer[:]
    graph.initializer.extend(stored)
    for node in reversed(nodes):
        graph.node.insert(0, node)
    del graph.value_info[:]


def _as_halves(name: str, values: np.ndarray) -> tuple[list[TensorProto], list[NodeProto]]:
    tensor = numpy_helper.from_array(values.astype(np.float16), f"{name}_half")
    return [tensor], [helper.make_node("Cast", [tensor.name], [name], to=TensorProto.FLOAT)]


def _as_bytes(
    name: str, values: np.ndarray, axis: int, largest: int
) -> tuple[list[TensorProto], list[NodeProto]]:
    """Cast and Mul rather than DequantizeLinear: ONNX Runtime leaves the latter in the graph.

    It keeps them for its quantised kernels, and would restore the weights at every run.
    """
    numbers, scale = as_bytes(values, axis, largest)
    tensors = [
        numpy_helper.from_array(numbers, f"{name}_byte"),
        numpy_helper.from_array(scale, f"{name}_scale"),
    ]
    return tensors, [
        helper.make_node("Cast", [f"{name}_byte"], [f"{name}_whole"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}_whole", f"{name}_scale"], [name]),
    ]


def _channel_axes(graph: onnx.GraphProto) -> dict[str, int]:
    """Axis of the output channels of every weight, by what reads it; others are left out."""
    axes: dict[str, int] = {}
    shapes = {weight.name: tuple(weight.dims) for weight in graph.initializer}
    for node in graph.node:
        for place, name in enumerate(node.input):
            axis = _channel_axis(node, place, shapes.get(name, ()))
            if axis is not None:
                axes[name] = axis
    return axes


def _channel_axis(node: NodeProto, place: int, shape: tuple[int, ...]) -> int | None:
    attributes = {item.name: helper.get_attribute_value(item) for item in node.attribute}
    if node.op_type in ("Gather", "Sub") and place == 0 and len(shape) == 2:
        return 0  # of a table, or of vectors less their mean
    if node.op_type == "Conv" and place == 1 and shape[1] > 1:
        return 0
    if node.op_type == "MatMul" and place == 1 and len(shape) == 2:
        return 1
    if node.op_type == "Gemm" and place == 1:
        return 0 if attributes.get("transB") else 1
    return None
