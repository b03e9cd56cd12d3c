"""Weights of an exported bundle, read back from its two graphs under their names in the encoder.

The exporter keeps the names of most weights. Where it turned a linear layer into a product with
the transposed matrix, the matrix has no name, but the bias that is added to the product has. The
length of prototypes, a number in bundles before 0.4, is what their centroids are multiplied by.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from google.protobuf.message import DecodeError
from onnx import numpy_helper

from training.errors import TrainingError

_BIAS, _WEIGHT = "bias", "weight"
_CENTROIDS, _LENGTH = "prototypes.centroids", "prototypes.length"
_SCALE = "_scale"
"""Ends the name of what bytes are multiplied by (:mod:`training.onnx_storage`)."""


def read_graphs(bundle: Path) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    """Weights of the image and of the text graph of a bundle, float32 as they were stored.

    Raises:
        TrainingError: a graph is missing or unreadable.
    """
    return graph_weights(bundle / "image.onnx"), graph_weights(bundle / "text.onnx")


def graph_weights(path: Path) -> dict[str, torch.Tensor]:
    """The weights of one graph, by their names as parameters of the exported module.

    Constants that are no parameters have names without dots.

    Raises:
        TrainingError: the file is missing or unreadable.
    """
    try:
        graph = onnx.load(path).graph
    except (OSError, DecodeError) as error:
        raise TrainingError(f"{path}: not readable as an ONNX file ({error})") from error
    constants = _constants(graph)
    weights = dict(constants)
    products = {
        node.output[0]: node.input[1]
        for node in graph.node
        if node.op_type == "MatMul" and node.input[1] in constants
    }
    for node in graph.node:
        for product, bias in (node.input, reversed(node.input)) if node.op_type == "Add" else ():
            if product in products and bias in constants and bias.endswith(_BIAS):
                weights[bias.removesuffix(_BIAS) + _WEIGHT] = constants[products[product]].T
        if node.op_type == "Mul" and node.input[0].endswith(_CENTROIDS):
            length = node.input[0].removesuffix(_CENTROIDS) + _LENGTH
            weights[length] = constants[node.input[1]]
    return {
        name: torch.from_numpy(np.array(value, np.float32, order="C"))
        for name, value in weights.items()
    }


def _constants(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """Initializers, and what the nodes that restore stored weights make of them."""
    values = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    for node in graph.node:
        if all(name in values for name in node.input):
            if node.op_type == "Cast":
                values[node.output[0]] = values.pop(node.input[0]).astype(np.float32)
            elif node.op_type == "Mul" and node.input[1].endswith(_SCALE):
                values[node.output[0]] = values.pop(node.input[0]) * values.pop(node.input[1])
    return values
