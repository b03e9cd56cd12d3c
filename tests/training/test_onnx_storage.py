"""Stored weights: what they come back as, how large the file is, what stays half."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from training.onnx_storage import LARGEST, LARGEST_IN_TABLE, store_weights

SHAPES = {
    "table": (300, 64),
    "vectors": (300, 64),
    "conv": (96, 32, 3, 3),
    "depthwise": (96, 1, 9, 9),
    "matrix": (96, 128),
    "head": (80, 128),
    "bias": (80,),
    "mean": (64,),
}


def model() -> tuple[onnx.ModelProto, dict[str, np.ndarray]]:
    """One weight of every kind, channels of very different size."""
    random = np.random.default_rng(0)
    weights = {name: random.normal(size=shape) for name, shape in SHAPES.items()}
    weights["table"] *= np.logspace(-3, 2, 300)[:, None]
    weights["vectors"] *= np.logspace(-3, 2, 300)[:, None]
    weights["conv"] *= np.logspace(-3, 2, 96)[:, None, None, None]
    weights["matrix"] *= np.logspace(-3, 2, 128)
    weights["head"] *= np.logspace(-3, 2, 80)[:, None]
    weights = {name: value.astype(np.float32) for name, value in weights.items()}
    nodes = [
        helper.make_node("Gather", ["table", "ids"], ["words"]),
        helper.make_node("Sub", ["vectors", "mean"], ["centred"]),
        helper.make_node("Conv", ["image", "conv"], ["wide"]),
        helper.make_node("Conv", ["wide", "depthwise"], ["deep"], group=96),
        helper.make_node("Flatten", ["deep"], ["flat"]),
        helper.make_node("MatMul", ["flat", "matrix"], ["hidden"]),
        helper.make_node("Gemm", ["hidden", "head", "bias"], ["out"], transB=1),
    ]
    graph = helper.make_graph(
        nodes,
        "all",
        [
            helper.make_tensor_value_info("ids", TensorProto.INT64, ["B"]),
            helper.make_tensor_value_info("image", TensorProto.FLOAT, ["B", 32, 11, 11]),
        ],
        [
            helper.make_tensor_value_info("words", TensorProto.FLOAT, ["B", 64]),
            helper.make_tensor_value_info("out", TensorProto.FLOAT, ["B", 80]),
        ],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    opset = [helper.make_opsetid("", 18)]
    return helper.make_model(graph, opset_imports=opset, ir_version=8), weights


def restored(stored: onnx.ModelProto, names: list[str]) -> dict[str, np.ndarray]:
    """The weights as the nodes at the top of the graph give them back."""
    probe = onnx.ModelProto()
    probe.CopyFrom(stored)
    for name in names:
        probe.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(probe.SerializeToString())
    feed = {"ids": np.zeros(1, np.int64), "image": np.zeros((1, 32, 11, 11), np.float32)}
    return dict(zip(names, session.run(names, feed), strict=True))


CHANNELS = {"table": 0, "vectors": 0, "conv": 0, "matrix": 1, "head": 0}


def test_bytes_are_within_half_a_step_of_their_channel():
    stored, weights = model()
    store_weights(stored, "int8")
    onnx.checker.check_model(stored)
    for name, value in restored(stored, list(CHANNELS)).items():
        largest = LARGEST_IN_TABLE if name == "table" else LARGEST
        channels, ours = (
            np.moveaxis(array.astype(np.float64), CHANNELS[name], 0)
            for array in (weights[name], value)
        )
        for channel, mine in zip(channels, ours, strict=True):
            assert np.abs(channel - mine).max() <= 0.501 * np.abs(channel).max() / largest, name


@pytest.mark.parametrize("storage", ["float16", "int8"])
def test_what_is_small_or_depthwise_stays_precise(storage):
    stored, weights = model()
    store_weights(stored, storage)
    kinds = {item.name: item.data_type for item in stored.graph.initializer}
    assert kinds["bias"] == TensorProto.FLOAT
    assert kinds["depthwise_half"] == TensorProto.FLOAT16
    large = {name for name, kind in kinds.items() if kind == TensorProto.INT8}
    assert large == ({f"{name}_byte" for name in CHANNELS} if storage == "int8" else set())
    names = ["depthwise", *([] if storage == "int8" else CHANNELS)]
    for name, value in restored(stored, names).items():
        np.testing.assert_array_equal(value, weights[name].astype(np.float16).astype(np.float32))


def test_sizes_and_results():
    plain, _ = model()
    feed = {
        "ids": np.array([3, 299]),
        "image": np.random.default_rng(1).normal(size=(2, 32, 11, 11)).astype(np.float32),
    }
    sizes, results = {}, {}
    for storage in ("float32", "float16", "int8"):
        copy = onnx.ModelProto()
        copy.CopyFrom(plain)
        if storage != "float32":
            store_weights(copy, storage)
        data = copy.SerializeToString()
        sizes[storage] = len(data)
        results[storage] = onnxruntime.InferenceSession(data).run(["words", "out"], feed)
    assert sizes["float16"] < 0.52 * sizes["float32"] and sizes["int8"] < 0.32 * sizes["float32"]
    for storage, least in (("float16", 0.99999), ("int8", 0.9995)):
        for ours, theirs in zip(results[storage], results["float32"], strict=True):
            for left, right in zip(ours, theirs, strict=True):
                norms = np.linalg.norm(left) * np.linalg.norm(right)
                assert left @ right / norms > least


def test_the_session_restores_the_weights_once(tmp_path):
    """Nothing of the storage is left in the graph that runs."""
    stored, _ = model()
    store_weights(stored, "int8")
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "optimised.onnx")
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    onnxruntime.InferenceSession(stored.SerializeToString(), options)
    operators = {node.op_type for node in onnx.load(tmp_path / "optimised.onnx").graph.node}
    assert "Cast" not in operators and "Mul" not in operators
