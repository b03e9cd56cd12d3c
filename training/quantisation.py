"""Eight-bit arithmetic for an image tower: static quantisation by ONNX Runtime.

Not to be mixed up with :mod:`training.onnx_storage`, which makes files small and leaves the
arithmetic alone. Here weights and activations are whole numbers while the model runs. Ranges of
activations come from calibration images, cut at a percentile so that single outliers do not
coarsen the rest, and layers that hurt the patch features by themselves stay in float.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantType
from onnxruntime.quantization.calibrate import TensorsData, create_calibrator
from onnxruntime.quantization.qdq_quantizer import QDQQuantizer

LAYERS = ("Conv", "Gemm", "MatMul")
"""Operators that may compute in eight bits, where one of their inputs is a weight."""
PERCENTILE = 99.99
"""Share of a tensor's values, in per cent, within the range that eight bits are spread over."""
MOST_LOSS = 1e-3
"""A layer whose eight bits alone take more from the patches' mean cosine than this stays float."""
_PROBES = 32
"""Images on which a layer's loss is measured."""
_STEP = 8
_HELD = 16
"""Images of a run, and images whose activations are held in memory at a time."""


@dataclass(frozen=True)
class Quantised:
    """What became of a tower: layers in all, names of those in float, and how features agree.

    Attributes:
        loss: one minus the mean cosine of ``global`` and of ``local`` features.
    """

    layers: int
    float_layers: list[str]
    loss: dict[str, float]


def quantise(source: Path, target: Path, images: np.ndarray, folder: Path) -> Quantised:
    """Write the tower ``source`` to ``target`` in eight bits.

    Args:
        images: uint8 ``[N, S, S, 3]`` to calibrate with, of the kind that the model is for.
        folder: for files on the way.
    """
    plain = _plain(source, folder / "plain.onnx")
    ranges = _ranges(plain, images, folder / "augmented.onnx")
    layers = _layers(onnx.load(plain))
    probes = images[:: max(1, len(images) // _PROBES)][:_PROBES]
    expected = _features(source, probes)
    trial = folder / "trial.onnx"
    floats = []
    for layer in layers:
        _write(plain, trial, ranges, [layer])
        if _loss(_features(trial, probes), expected)["local"] > MOST_LOSS:
            floats.append(layer)
    _write(plain, target, ranges, [layer for layer in layers if layer not in floats])
    features = _features(target, probes)
    return Quantised(len(layers), floats, _loss(features, expected))


def _plain(source: Path, target: Path) -> Path:
    """Write the tower with its weights in float32, as the quantiser wants them."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])
    model = onnx.load(target)
    for number, node in enumerate(model.graph.node):
        node.name = node.name or f"{node.op_type}_{number}"  # the quantiser goes by names
    used = {node.domain for node in model.graph.node}
    kept = [entry for entry in model.opset_import if entry.domain in used]
    del model.opset_import[:]
    model.opset_import.extend(kept)
    onnx.save(onnx.shape_inference.infer_shapes(model), target)
    return target


class _Reader(CalibrationDataReader):
    def __init__(self, images: np.ndarray) -> None:
        # One by one: the calibrator wants outputs of one shape.
        self._feeds = iter([{"images": np.array(image[None])} for image in images])

    def get_next(self) -> dict[str, np.ndarray] | None:
        return next(self._feeds, None)


def _ranges(plain: Path, images: np.ndarray, augmented: Path) -> TensorsData:
    with contextlib.redirect_stdout(io.StringIO()):  # the calibrator reports each step by print
        calibrator = create_calibrator(
            plain,
            [*LAYERS, "Clip"],
            augmented_model_path=str(augmented),
            calibrate_method=CalibrationMethod.Percentile,
            extra_options={"percentile": PERCENTILE},
        )
        for start in range(0, len(images), _HELD):
            calibrator.collect_data(_Reader(images[start : start + _HELD]))
            calibrator.clear_collected_data()
        return calibrator.compute_data()


def _layers(model: onnx.ModelProto) -> list[str]:
    weights = {weight.name for weight in model.graph.initializer}
    return [
        node.name
        for node in model.graph.node
        if node.op_type in LAYERS and weights.intersection(node.input[:2])
    ]


def _write(plain: Path, target: Path, ranges: TensorsData, layers: Sequence[str]) -> None:
    """Write the tower with ``layers`` in eight bits: weights by output channel, signed."""
    quantiser = QDQQuantizer(
        onnx.load(plain),
        per_channel=True,
        reduce_range=False,
        weight_qType=QuantType.QInt8,
        activation_qType=QuantType.QUInt8,
        tensors_range=ranges,
        nodes_to_quantize=list(layers) or ["no layer"],  # an empty list would mean all
        nodes_to_exclude=[],
        op_types_to_quantize=list(LAYERS),
        extra_options={"WeightSymmetric": True, "ActivationSymmetric": False},
    )
    quantiser.quantize_model()
    onnx.save(quantiser.model.model, target)


def _features(tower: Path, images: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(tower), options, providers=["CPUExecutionProvider"])
    feeds = [np.array(images[i : i + _STEP]) for i in range(0, len(images), _STEP)]
    parts = [session.run(["global", "local"], {"images": feed}) for feed in feeds]
    pooled, locals_ = (np.concatenate(part) for part in zip(*parts, strict=True))
    return pooled, locals_


def _loss(
    ours: tuple[np.ndarray, np.ndarray], theirs: tuple[np.ndarray, np.ndarray]
) -> dict[str, float]:
    return {
        name: float(1 - (one * other).sum(axis=-1).mean())
        for name, one, other in zip(("global", "local"), ours, theirs, strict=True)
    }
