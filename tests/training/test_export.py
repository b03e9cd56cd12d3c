"""From checkpoints of CLIP to a bundle that the engine indexes and searches with."""

from __future__ import annotations

import json

import numpy as np
import onnxruntime
import pytest
import torch

from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import Card
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.rasters import write_raster
from tests.training.clip_models import random_weights, register_tiny, tiny_config
from tests.training.datasets import write_dataset
from tests.training.made_runs import made_run
from training import export as exporting
from training.card import About
from training.data.augment import to_planes
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.evaluation.evaluate import score
from training.evaluation.load import load
from training.evaluation.scorer import ScoreRule
from training.evaluation.sets import opened_sets
from training.export import export
from training.fitting.fit import fit
from training.models.factory import build_encoder, build_tokenizer
from training.runs import RunFolder
from training.trained import load_trained


@pytest.fixture
def dataset(tmp_path):
    return {
        "train": read_pairs([write_dataset(tmp_path, "train", each=4, seed=1)]),
        "val": read_pairs([write_dataset(tmp_path, "val", each=2, seed=2)]),
        "sources": [tmp_path / "train", tmp_path / "val"],
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("tokens", "kind", "weights", "changes"),
    [
        ("valid", "rms", "float16", {}),
        ("all", "frobenius", "int8", {"adapter.kind": "lora", "encoder.normalisation": "rs5m"}),
    ],
)
def test_a_clip_checkpoint_becomes_an_index_that_answers(
    tmp_path, dataset, tokens, kind, weights, changes
):
    register_tiny(tmp_path)
    torch.save(random_weights(), tmp_path / "openai.pt")
    config = tiny_config(
        {
            "encoder.init_from": str(tmp_path / "openai.pt"),
            "similarity.tokens": tokens,
            "similarity.kind": kind,
            "eba.kind": "off",
            "optimiser.epochs": 1,
            "batches.batch_size": 16,
            "optimiser.lr": 1e-4,
        }
        | changes
    )
    run, out = tmp_path / "run", tmp_path / "bundle"
    fit(config, **dataset, out=run, progress=False)
    agreement = export(run, out, About("clip", "A tiny CLIP"), weights)
    assert min(agreement.values()) > (0.9999 if weights == "float16" else 0.99)

    card = json.loads((out / "card.json").read_text(encoding="utf-8"))
    assert card["score"]["local"] == {"tokens": tokens, "norm": kind}
    assert card["text"] == {
        "context_length": 24,
        "pad_id": 0,
        "sot_id": 49406,
        "eot_id": 49407,
        "pretrained": True,
    }
    assert card["patch_grid"] == [4, 4] and card["dim"] == 16 and card["input_size"] == 64
    assert card["config"]["encoder"]["init_from"] == "openai.pt"

    # The engine's features of a caption and an image are torch's.
    trained, engine = load_trained(RunFolder(run)), OnnxEncoder(Bundle.open(out), "cpu")
    ids = torch.from_numpy(engine.texts.token_ids("a red roof on bare land!")[None])
    assert ids[0].tolist() == trained.tokenizer.encode("A red roof  on bare land!").ids
    if tokens == "all":
        ids = torch.nn.functional.pad(ids, (0, 24 - ids.shape[1]))
    tiles = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3), dtype=np.uint8)
    with torch.inference_mode():
        text = trained.model.encode_text(ids)
        image = trained.model.encode_image(to_planes(torch.from_numpy(tiles)))
    counted = trained.model.local_positions(ids, tokens)[0]
    ours = engine.encode_text("a red roof on bare land!")
    pooled, local = engine.encode_images(tiles)
    tolerance = 2e-3 if weights == "float16" else 5e-2
    np.testing.assert_allclose(ours.globe, text.pooled[0], atol=tolerance)
    np.testing.assert_allclose(ours.tokens, text.local[0][counted], atol=tolerance)
    np.testing.assert_allclose(pooled, image.pooled, atol=tolerance)
    np.testing.assert_allclose(local, image.local, atol=tolerance)

    # A next run can start from the bundle.
    plain = {"adapter.kind": "none", "encoder.init_from": str(out)}
    with torch.inference_mode():
        again = build_encoder(config.with_values(plain), None).eval()
        of_image, of_text = (
            again.encode_image(to_planes(torch.from_numpy(tiles))),
            again.encode_text(ids),
        )
    for one, other in zip((*of_image, *of_text), (*image, *text), strict=True):
        torch.testing.assert_close(one, other, atol=tolerance, rtol=0)
    other = {"clip": "rs5m", "rs5m": "clip"}[config.encoder.normalisation]
    with pytest.raises(
        TrainingError, match=rf"bundle: .*normalisation={config.encoder.normalisation}"
    ):
        build_encoder(config.with_values(plain | {"encoder.normalisation": other}), None)

    # The scores of a split are the same too.
    with opened_sets(dataset["val"], dataset["sources"], 64) as (data,):
        models = load(run), load(out), load(out, views=4)
        of_run, of_bundle, averaged = (score(model, data, ["a blue roof"]) for model in models)
    assert models[0].protocol() == models[1].protocol()
    scale = 1 if kind == "rms" else 20
    np.testing.assert_allclose(of_run.scores, of_bundle.scores, atol=scale * tolerance)
    np.testing.assert_allclose(of_run.bank, of_bundle.bank, atol=scale * tolerance)

    assert models[2].protocol()["views"] == 4
    assert not np.allclose(averaged.scores, of_bundle.scores, atol=1e-4)

    # An index of a scene ranks its tiles by these scores.
    scene = write_raster(tmp_path / "scene.tif", width=192, height=128)
    index = tmp_path / "scene.gpkg"
    document = run_index(
        IndexOptions.from_params(
            {
                "rasters": [str(scene)],
                "out": str(index),
                "bundle": str(out),
                "tile_size": "64px",
                "scales": "1",
                "overlap": 0,
                "stretch": "none",
            }
        )
    )
    assert document["tiles"] == 6
    found = Searcher().search(
        SearchOptions.from_params({"index": str(index), "query": "a red roof", "top": 6})
    )
    assert len(found["results"]) == 6
    best = [item["score"] for item in found["results"]]
    assert best == sorted(best, reverse=True)
    assert ScoreRule.of_card(Card.parse(card, "what was exported").score).kind == kind


def test_scores_that_the_engine_has_not_are_named_before_anything_is_written(tmp_path, tiny):
    tokenizer = build_tokenizer(tiny, ["a red roof", "a green tree"] * 4)
    config = tiny.with_values({"similarity.kind": "late"})
    made_run(tmp_path / "run", config, tokenizer)
    with pytest.raises(TrainingError, match=r"similarity\.kind is late"):
        export(tmp_path / "run", tmp_path / "bundle", About("late", "Late"))
    with pytest.raises(TrainingError, match="float8"):
        export(tmp_path / "run", tmp_path / "bundle", About("late", "Late"), "float8")
    assert not (tmp_path / "bundle").exists()


def test_towers_that_differ_from_torch_are_not_written(tmp_path, tiny, monkeypatch):
    tokenizer = build_tokenizer(tiny, ["a red roof", "a green tree"] * 4)
    made_run(tmp_path / "run", tiny, tokenizer)
    other = build_encoder(tiny.with_values({"seed": 5}), tokenizer)

    def wrong(module, sample, name, axes, path, weights):
        path.write_bytes(b"")

    class Session:
        def __init__(self, path, providers):
            self.tower = path.stem

        def run(self, names, feed):
            if self.tower == "image":
                features = other.encode_image(to_planes(torch.from_numpy(feed["images"])))
            else:
                features = other.encode_text(torch.from_numpy(feed["ids"]))
            return [value.numpy() for value in features]

    monkeypatch.setattr(exporting, "_write_onnx", wrong)
    monkeypatch.setattr(onnxruntime, "InferenceSession", Session)
    with pytest.raises(TrainingError, match=r"image\.onnx: global features agree"):
        export(tmp_path / "run", tmp_path / "bundle", About("other", "Other"))
    assert not (tmp_path / "bundle").exists()
