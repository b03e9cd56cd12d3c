"""Draft models: a bundle becomes one, says what that costs, and the engine reads it out."""

from __future__ import annotations

import json

import numpy as np
import onnx
import pytest

from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BundleError
from rs_textsearch.engine.options import IndexOptions
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster
from tests.training.datasets import write_dataset
from training import quantisation
from training.cli import main


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The model, its draft, and what the command printed."""
    folder = tmp_path_factory.mktemp("draft")
    bundle = write_bundle(folder / "model")
    pairs = write_dataset(folder, "val", each=4, seed=1)
    arguments = ["--pairs", str(pairs), "--images", str(folder / "val")]
    # In these random weights every layer can bear eight bits but the first, which tells colours.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quantisation, "MOST_LOSS", 0.02)
        out = folder / "draft"
        assert main(["export", str(bundle), "--out", str(out), "--int8", *arguments]) == 0
    return bundle, out, arguments


def test_a_draft_computes_in_eight_bits_and_finds_about_the_same(made):
    bundle, out, _ = made
    graph = onnx.load(out / "image.onnx").graph
    kinds = [node.op_type for node in graph.node]
    assert "QuantizeLinear" in kinds and "DequantizeLinear" in kinds
    draft = Bundle.open(out).card.raw["draft"]
    assert draft["layers"] == 3 > len(draft["float_layers"])
    tiles = np.random.default_rng(0).integers(0, 256, (3, 32, 32, 3), np.uint8)
    ours, theirs = (OnnxEncoder(Bundle.open(p), "cpu").encode_images(tiles) for p in (out, bundle))
    for one, other in zip(ours, theirs, strict=True):
        assert (one * other).sum(axis=-1).mean() > 0.9
        assert not np.array_equal(one, other)


def test_the_cost_is_on_the_card_and_read_out_by_the_engine(made, tmp_path):
    bundle, out, _ = made
    draft, whole = Bundle.open(out), Bundle.open(bundle)
    assert draft.id != whole.id and draft.name == "random-int8"
    said = draft.card.raw["draft"]
    assert said["of"] == whole.id
    assert said["calibration_images"] == 6 and said["measured_images"] == 18
    for when in ("before", "after"):
        assert set(said[when]) == {"mr", "i2t", "t2i"}
    assert draft.card.draft.before > 0
    assert whole.note == ""
    assert f"{draft.card.draft.after:.2f} where the full model has" in draft.note
    document = run_index(
        IndexOptions.from_params(
            {
                "rasters": [str(write_raster(tmp_path / "scene.tif", width=128, height=128))],
                "out": str(tmp_path / "index.gpkg"),
                "bundle": str(out),
                "tile_size": "64px",
            }
        )
    )
    assert document["model_note"] == draft.note
    assert document["precision"] == "int8"


def test_layers_that_hurt_stay_in_float(made, tmp_path, monkeypatch):
    bundle, _, _ = made
    monkeypatch.setattr(quantisation, "MOST_LOSS", -1.0)
    images = np.random.default_rng(0).integers(0, 256, (8, 32, 32, 3), np.uint8)
    result = quantisation.quantise(bundle / "image.onnx", tmp_path / "image.onnx", images, tmp_path)
    assert len(result.float_layers) == result.layers == 3
    assert result.loss["local"] == pytest.approx(0, abs=1e-6)
    kinds = {node.op_type for node in onnx.load(tmp_path / "image.onnx").graph.node}
    assert "QuantizeLinear" not in kinds


def test_what_cannot_become_a_draft(made, tmp_path, capsys):
    bundle, out, arguments = made
    pairs = write_dataset(tmp_path, "few", each=1, seed=1)
    few = ["--pairs", str(pairs), "--images", str(tmp_path / "few")]
    for source, target, given, reason in (
        (bundle, tmp_path / "new", [], "--int8 needs --pairs and --images"),
        (bundle, tmp_path / "new", few, "6 images cannot calibrate"),
        (out, tmp_path / "new", arguments, "eight bits already"),
        (bundle, bundle, arguments, "does not replace its model"),
        (bundle, tmp_path, arguments, "no bundle that may be replaced"),
    ):
        assert main(["export", str(source), "--out", str(target), "--int8", *given]) == 2
        assert reason in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_a_card_that_hides_the_cost_is_refused(tmp_path):
    folder = write_bundle(tmp_path / "hidden")
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    card["draft"] = {"precision": "int8"}
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    with pytest.raises(BundleError, match="before"):
        Bundle.open(folder)
