"""Towers compute what numpy does from the same weights, however these are stored."""

from __future__ import annotations

import dataclasses
import hashlib

import numpy as np
import onnx
import onnxruntime
import pytest

from rs_textsearch.engine.conversion import filling
from rs_textsearch.engine.conversion.checkpoint import read
from rs_textsearch.engine.conversion.filling import Filled
from rs_textsearch.engine.conversion.proof import MIN_COSINE
from rs_textsearch.engine.conversion.reference import image_features, text_features
from rs_textsearch.engine.conversion.storage import PRECISIONS
from rs_textsearch.engine.conversion.tensors import Tensor
from rs_textsearch.engine.conversion.towers import image_graph, text_graph
from rs_textsearch.engine.encoding.graph import keeps_its_weights
from rs_textsearch.engine.errors import BadInput
from tests.engine.conversion.clips import TINY

IMAGES = np.random.default_rng(3).integers(0, 256, (3, 64, 64, 3), np.uint8)
TEXTS = np.array([[49406, 320, 7, 0, 49407], [49406, 8, 49407, 0, 0]])


def towers(weights, quick: bool, normalisation: str = "clip"):
    """Return both graphs and, in numpy, what they compute for the images and texts above."""
    architecture = dataclasses.replace(TINY, quick=quick)
    images = [image_features(architecture, weights, image, normalisation) for image in IMAGES]
    texts = [text_features(architecture, weights, ids[: ids.argmax() + 1]) for ids in TEXTS]
    yield image_graph(architecture, weights, normalisation), {"images": IMAGES}, images
    yield text_graph(architecture, weights), {"ids": TEXTS}, texts


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("quick", [True, False])
def test_onnx_and_numpy_agree(tmp_path, checkpoint, precision, quick):
    path = tmp_path / "tower.onnx"
    for graph, feed, expected in towers(read(checkpoint).weights, quick):
        tower = Filled(graph, precision)
        entry = tower.write(path, lambda: None)
        data = path.read_bytes()
        assert len(data) == tower.size == entry["bytes"]
        assert entry["sha256"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        assert keeps_its_weights(data)
        onnx.checker.check_model(onnx.load(path), full_check=True)
        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        globes, locals_ = session.run(["global", "local"], feed)
        for globe, local, (wanted, each) in zip(globes, locals_, expected):
            assert globe @ wanted >= MIN_COSINE[precision]
            assert (local[: len(each)] * each).sum(axis=1).min() >= MIN_COSINE[precision]
            if precision == "fp32":
                np.testing.assert_allclose(globe, wanted, atol=2e-6)
                np.testing.assert_allclose(local[: len(each)], each, atol=5e-6)


def test_the_activation_and_the_normalisation_matter(checkpoint):
    weights = read(checkpoint).weights
    ways = [(True, "clip"), (False, "clip"), (True, "rs5m")]
    globes = [next(iter(towers(weights, *way)))[2][0][0] for way in ways]
    assert all(np.abs(globes[0] - other).max() > 5e-4 for other in globes[1:])


def test_smaller_weights_make_smaller_files(checkpoint):
    weights = read(checkpoint).weights
    sizes = [Filled(text_graph(TINY, weights), precision).size for precision in PRECISIONS]
    assert sizes[0] > 1.9 * sizes[1] and sizes[1] > 1.5 * sizes[2]


def changed(weights, name: str, value: float) -> dict[str, Tensor]:
    numbers = weights[name].values()
    numbers.flat[5] = value
    return {**weights, name: Tensor(numbers, "<f4")}


@pytest.mark.parametrize(
    ("value", "precision", "words"),
    [
        (np.nan, "fp32", "no number"),
        (np.inf, "int8", "no number"),
        (1e6, "fp16", "half precision.*fp32"),
    ],
)
def test_numbers_that_cannot_be_stored_are_refused(tmp_path, checkpoint, value, precision, words):
    weights = changed(read(checkpoint).weights, "visual.proj", value)
    with pytest.raises(BadInput, match=words) as refused:
        Filled(image_graph(TINY, weights, "clip"), precision).write(
            tmp_path / "tower.onnx", lambda: None
        )
    assert "visual.proj" in str(refused.value)


def test_a_tower_that_no_onnx_file_holds_is_refused_before_it_is_written(checkpoint, monkeypatch):
    graph = text_graph(TINY, read(checkpoint).weights)
    monkeypatch.setattr(filling, "_MOST", 4_000_000)
    Filled(graph, "fp16").check("text.onnx", "tiny")
    with pytest.raises(BadInput, match=r"text.onnx of tiny has 0\.0 GB in fp32.*fp16"):
        Filled(graph, "fp32").check("text.onnx", "tiny")
