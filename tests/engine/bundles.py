"""A small real model bundle with seeded random weights, for tests without the trained model.

The image tower measures how much of each of a few colours a patch holds and mixes that at random
with a little texture. The text tower is a table of word vectors in which the colour words hold the
image vectors of plain tiles of that colour, so that a query such as ``"blue"`` has a right answer.
Everything else about the bundle (files, card, hashes, inputs and outputs) is as in a trained one.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from tests.engine.made import card_json

COLOURS = {
    "red": (220, 30, 30),
    "green": (30, 200, 40),
    "blue": (30, 50, 210),
    "yellow": (230, 220, 40),
    "white": (245, 245, 245),
    "black": (10, 10, 10),
    "grey": (128, 128, 128),
}
OTHER_WORDS = ("a", "the", "with", "many", "harbour", "boats", "river", "bridge", "field", "houses")
SPECIAL = ("[PAD]", "[SOT]", "[EOT]", "[UNK]")


def write_bundle(
    folder: Path,
    *,
    size: int = 32,
    grid: int = 4,
    dim: int = 16,
    seed: int = 0,
    name: str = "random",
) -> Path:
    """Write a bundle with random weights into ``folder`` and return the folder.

    ``size`` is the side of an input image, ``grid`` the number of patches along it (must divide
    ``size``), ``dim`` the length of an embedding.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    image = folder / "image.onnx"
    onnx.save(_image_model(rng, size, grid, dim), str(image))
    vectors = _word_vectors(rng, image, size, dim)
    onnx.save(_text_model(vectors), str(folder / "text.onnx"))
    _tokenizer().save(str(folder / "tokenizer.json"))
    files = {}
    for file in ("image.onnx", "text.onnx", "tokenizer.json"):
        data = (folder / file).read_bytes()
        files[file] = {"sha256": f"sha256:{hashlib.sha256(data).hexdigest()}", "bytes": len(data)}
    card = {
        **card_json(files, size, grid, dim),
        "name": name,
        "title": "Random weights, for tests",
        "method": "none",
        "created": "2026-11-21T00:00:00Z",
        "licence": "GPL-2.0-or-later",
        "licence_notes": "",
        "data": [],
        "metrics": {},
        "command": "",
        "config": {"seed": seed},
        "bands": "RGB",
        "vocabulary": {word: 10 for word in (*COLOURS, *OTHER_WORDS)},
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1), encoding="utf-8")
    return folder


def _image_model(rng: np.random.Generator, size: int, grid: int, dim: int) -> onnx.ModelProto:
    """Patch features: how much of every colour is in the patch, and a little random texture."""
    patch = size // grid
    colours = np.array(list(COLOURS.values()), np.float64)
    axes, _ = np.linalg.qr(rng.normal(size=(dim, dim)))
    texture = rng.normal(size=(dim, 3, patch, patch)) / (60 * patch * patch)
    width = 2.0 * 40.0**2
    weights = {
        "closeness": (2 * colours / width)[:, :, None, None],
        "offset": -(colours**2).sum(axis=1) / width,
        "width": width,
        "axes": axes[:, : len(colours), None, None],
        "texture": texture,
        "floor": 1e-6,
    }
    weights = {name: np.asarray(value, np.float32) for name, value in weights.items()}
    weights["local_shape"] = np.array([0, dim, grid * grid], np.int64)
    weights["channel"] = np.array([1], np.int64)
    cells = {"strides": [patch, patch], "kernel_shape": [patch, patch]}
    nodes = [
        helper.make_node("Cast", ["images"], ["float"], to=TensorProto.FLOAT),
        helper.make_node("Transpose", ["float"], ["planes"], perm=[0, 3, 1, 2]),
        # exp(-|x - colour|^2 / width) of every pixel and colour, written as one convolution
        helper.make_node("Conv", ["planes", "closeness", "offset"], ["product"]),
        helper.make_node("Mul", ["planes", "planes"], ["squares"]),
        helper.make_node("ReduceSum", ["squares", "channel"], ["square"], keepdims=1),
        helper.make_node("Div", ["square", "width"], ["spread"]),
        helper.make_node("Sub", ["product", "spread"], ["exponent"]),
        helper.make_node("Exp", ["exponent"], ["alike"]),
        helper.make_node("AveragePool", ["alike"], ["shares"], **cells),
        helper.make_node("Conv", ["shares", "axes"], ["colour"]),
        helper.make_node("Conv", ["planes", "texture"], ["grain"], **cells),
        helper.make_node("Add", ["colour", "grain"], ["maps"]),
        helper.make_node("Reshape", ["maps", "local_shape"], ["flat"]),
        helper.make_node("Transpose", ["flat"], ["tokens"], perm=[0, 2, 1]),
        helper.make_node("ReduceL2", ["tokens"], ["token_length"], axes=[2], keepdims=1),
        helper.make_node("Max", ["token_length", "floor"], ["token_norm"]),
        helper.make_node("Div", ["tokens", "token_norm"], ["local"]),
        helper.make_node("ReduceMean", ["tokens"], ["pooled"], axes=[1], keepdims=0),
        helper.make_node("ReduceL2", ["pooled"], ["length"], axes=[1], keepdims=1),
        helper.make_node("Max", ["length", "floor"], ["norm"]),
        helper.make_node("Div", ["pooled", "norm"], ["global"]),
    ]
    return _model(
        nodes,
        [helper.make_tensor_value_info("images", TensorProto.UINT8, ["B", size, size, 3])],
        [
            helper.make_tensor_value_info("global", TensorProto.FLOAT, ["B", dim]),
            helper.make_tensor_value_info("local", TensorProto.FLOAT, ["B", grid * grid, dim]),
        ],
        weights,
    )


def _word_vectors(rng: np.random.Generator, image: Path, size: int, dim: int) -> np.ndarray:
    words = (*SPECIAL, *COLOURS, *OTHER_WORDS)
    vectors = 0.3 * rng.normal(size=(len(words), dim)) / np.sqrt(dim)
    session = onnxruntime.InferenceSession(str(image), providers=["CPUExecutionProvider"])
    plain = np.zeros((len(COLOURS), size, size, 3), np.uint8)
    plain[:] = np.array(list(COLOURS.values()), np.uint8)[:, None, None, :]
    colours = session.run(["global"], {"images": plain})[0]
    vectors[len(SPECIAL) : len(SPECIAL) + len(COLOURS)] = colours
    return vectors.astype(np.float32)


def _text_model(vectors: np.ndarray) -> onnx.ModelProto:
    dim = vectors.shape[1]
    weights = {
        "vectors": vectors,
        "last_special": np.array(2, np.int64),
        "epsilon": np.float32(1e-3),
        "last": np.array([2], np.int64),
    }
    nodes = [
        helper.make_node("Gather", ["vectors", "ids"], ["words"], axis=0),
        helper.make_node("ReduceL2", ["words"], ["word_norm"], axes=[2], keepdims=1),
        helper.make_node("Div", ["words", "word_norm"], ["local"]),
        helper.make_node("Greater", ["ids", "last_special"], ["is_word"]),
        helper.make_node("Cast", ["is_word"], ["share"], to=TensorProto.FLOAT),
        helper.make_node("Add", ["share", "epsilon"], ["kept"]),
        helper.make_node("Unsqueeze", ["kept", "last"], ["weight"]),
        helper.make_node("Mul", ["words", "weight"], ["weighted"]),
        helper.make_node("ReduceMean", ["weighted"], ["pooled"], axes=[1], keepdims=0),
        helper.make_node("ReduceL2", ["pooled"], ["norm"], axes=[1], keepdims=1),
        helper.make_node("Div", ["pooled", "norm"], ["global"]),
    ]
    return _model(
        nodes,
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["B", "L"])],
        [
            helper.make_tensor_value_info("global", TensorProto.FLOAT, ["B", dim]),
            helper.make_tensor_value_info("local", TensorProto.FLOAT, ["B", "L", dim]),
        ],
        weights,
    )


def _model(nodes: list, inputs: list, outputs: list, weights: dict) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes, "tower", inputs, outputs,
        [numpy_helper.from_array(np.asarray(value), name) for name, value in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def _tokenizer() -> Tokenizer:
    words = (*SPECIAL, *COLOURS, *OTHER_WORDS)
    tokenizer = Tokenizer(
        models.WordLevel({word: i for i, word in enumerate(words)}, unk_token="[UNK]")
    )
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[SOT] $A [EOT]", special_tokens=[("[SOT]", 1), ("[EOT]", 2)]
    )
    return tokenizer
