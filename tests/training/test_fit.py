"""Real runs on a tiny data set: learning, resume, export, messages."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.training.clip_models import TINY, register_tiny
from tests.training.datasets import write_dataset
from tests.training.stopping import stopped_after
from training.card import config_on_card
from training.cli import COMMANDS, main
from training.config import preset
from training.data.images import load_images
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.evaluation.protocol import on_card, over_sets, retrieval_metrics
from training.fitting.fit import fit
from training.fitting.optimisation import Optimisation
from training.fitting.views import frozen_views
from training.models.encoder import FrozenFeatures
from training.models.factory import build_encoder, build_tokenizer
from training.models.mini_image import ImageTower
from training.runs import load_checkpoint


@pytest.fixture
def dataset(tmp_path):
    return _dataset(tmp_path)


def _dataset(folder: Path) -> dict:
    return {
        "train": read_pairs([write_dataset(folder, "train", each=8, seed=1)]),
        "val": read_pairs([write_dataset(folder, "val", each=2, seed=2)]),
        "sources": [folder / "train", folder / "val"],
    }


@dataclasses.dataclass(frozen=True)
class Exported:
    """A tiny run and its bundle, beside the data that it was trained on."""

    folder: Path
    best: dict

    @property
    def run(self) -> Path:
        return self.folder / "run"

    @property
    def bundle(self) -> Path:
        return self.folder / "bündle"


@pytest.fixture(scope="module")
def exported(tmp_path_factory, tiny) -> Exported:
    """Tracing the image tower for its export takes ten times as long as training it does."""
    folder = tmp_path_factory.mktemp("exported")
    best = fit(tiny, **_dataset(folder), out=folder / "run")
    about = folder / "about.json"
    about.write_text(json.dumps({"name": "roofs", "title": "Roofs", "licence": "CC0-1.0"}))
    made = Exported(folder, best)
    assert main(["export", str(made.run), "--out", str(made.bundle), "--about", str(about)]) == 0
    return made


def test_one_image_to_validate_on_is_said_before_the_training(dataset, tmp_path):
    alone = {**dataset, "val": dataset["val"][:1]}
    with pytest.raises(TrainingError, match="no validation set has two images"):
        fit(preset("mini"), **alone, out=tmp_path / "run", progress=False)
    assert not (tmp_path / "run").exists()


def test_a_tiny_run_learns(tmp_path, tiny, dataset):
    config = tiny.with_values(
        {
            "optimiser.epochs": 20,
            "batches.batch_size": 12,
            "encoder.dropout": 0.0,
            "batches.word_dropout": 0.0,
            "augmentation.colour_jitter": 0.05,
        }
    )
    best = fit(config, **dataset, out=tmp_path / "run")
    # Two images each of six colours whose captions are equal: chance is an mR of about 42.
    assert best["val"]["equivalent"]["mr"] > 65
    rows = [json.loads(line) for line in (tmp_path / "run/metrics.jsonl").read_text().splitlines()]
    assert rows[-1]["loss"] < 0.6 * rows[0]["loss"]
    assert list((tmp_path / "run/tensorboard").iterdir())


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {
            "ker.weight": 0.5,
            "ker.heads": 2,
            "ker.blocks": 1,
            "eba.kind": "split",
            "eba.epoch": 1,
            "eba.ratio": 0.3,
            "wfa.kind": "attention",
            "optimiser.ema_decay": 0.0,
        },
        {
            "batches.sampling": "pairs",
            "eba.kind": "joint",
            "eba.bank": "fifo",
            "eba.epoch": 0,
            "similarity.tokens": "all",
            "similarity.kind": "frobenius",
            "batches.multi_positive": False,
            "encoder.frozen_blocks": 8,
            "augmentation.cached_views": 2,
            "batches.grad_cache": 3,
        },
        {
            "encoder.frozen_blocks": 8,
            "augmentation.cached_views": 2,
            "consistency.weight": 0.5,
            "mixup.weight": 0.5,
            "memory.weight": 0.5,
            "memory.size": 20,
            "distillation.weight": 0.5,
        },
    ],
    ids=["plain", "reasoning, elimination, attention", "as released, cached", "further terms"],
)
def test_resume_is_bit_exact(tmp_path, tiny, dataset, changes):
    config = tiny.with_values(changes)
    straight, broken = tmp_path / "straight", tmp_path / "broken"
    fit(config, **dataset, out=straight, progress=False)
    fit(config, **dataset, out=broken, stop_after=1, progress=False)
    fit(config, **dataset, out=broken, progress=False)
    left, right = (load_file(path / "last.safetensors") for path in (straight, broken))
    assert left.keys() == right.keys()
    for name, value in left.items():
        assert torch.equal(value, right[name]), name


def test_a_run_stopped_within_an_epoch_goes_on_at_the_very_next_step(
    tmp_path, tiny, dataset, monkeypatch
):
    config = tiny.with_values(
        {
            "batches.sampling": "pairs",
            "batches.word_dropout": 0.3,
            "ker.weight": 0.5,
            "ker.heads": 2,
            "ker.blocks": 1,
            "eba.kind": "joint",
            "eba.epoch": 1,
            "eba.ratio": 0.3,
        }
    )
    straight, broken = tmp_path / "straight", tmp_path / "broken"
    fit(config, **dataset, out=straight, progress=False)
    steps = load_checkpoint(straight / "last.safetensors")[1]["step"]
    stop = steps * 3 // 4
    with stopped_after(stop, monkeypatch):
        fit(config, **dataset, out=broken, progress=False)
    header = load_checkpoint(broken / "last.safetensors")[1]
    assert (header["epoch"], header["done"]) == (1, stop - steps // 2)
    fit(config, **dataset, out=broken, progress=False)
    left, right = (load_file(path / "last.safetensors") for path in (straight, broken))
    assert left.keys() == right.keys()
    for name, value in left.items():
        assert torch.equal(value, right[name]), name
    rows = (broken / "metrics.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(row)["epoch"] for row in rows] == [1, 2]


def test_cached_views_are_shared_by_runs_of_other_seeds(tmp_path, tiny, dataset):
    config = tiny.with_values(
        {
            "encoder.frozen_blocks": 8,
            "augmentation.cached_views": 2,
            "optimiser.epochs": 1,
            "augmentation.crop_min": 0.9,
        }
    )
    weights = ImageTower(8, 0.0).trunk.state_dict()
    save_file(weights, tmp_path / "trunk.safetensors")
    config = config.with_values({"encoder.init_from": str(tmp_path / "trunk.safetensors")})
    cache = tmp_path / "cache"
    for seed in (0, 1):
        fit(
            config.with_values({"seed": seed}),
            **dataset,
            out=tmp_path / f"run{seed}",
            cache=cache,
            progress=False,
        )
    shapes = sorted(np.load(path, mmap_mode="r").shape for path in cache.glob("views-*.npy"))
    assert shapes == [(12, 1, 2, 2, 1280), (48, 2, 2, 2, 1280)]
    assert not list(cache.glob("*.part")) and not (tmp_path / "run0/cache").exists()
    changed = config.with_values({"augmentation.crop_min": 0.5})
    fit(changed, **dataset, out=tmp_path / "other", cache=cache, progress=False)
    assert len(list(cache.glob("views-*.npy"))) == 3, "other views of the training images only"


@pytest.mark.parametrize("frozen_blocks", [3, 8])
def test_cached_features_are_what_the_encoder_computes(tmp_path, tiny, dataset, frozen_blocks):
    config = tiny.with_values({"encoder.frozen_blocks": frozen_blocks})
    torch.manual_seed(0)
    encoder = build_encoder(config, build_tokenizer(config, ["a roof"])).eval()
    images = load_images(dataset["val"], dataset["sources"], 64, tmp_path / "cache")
    cpu = torch.device("cpu")
    plain = frozen_views(images, encoder, config, tmp_path / "cache", cpu, progress=False)
    assert plain.shape[:2] == (12, 1)
    with torch.inference_mode():
        ours = encoder.encode_image(FrozenFeatures(torch.from_numpy(plain[:, 0])))
        theirs = encoder.encode_image(
            torch.from_numpy(images[:].copy()).permute(0, 3, 1, 2).float()
        )
    for left, right in zip(ours, theirs, strict=True):
        torch.testing.assert_close(left, right, atol=5e-3, rtol=0)
    views = frozen_views(images, encoder, config, tmp_path / "cache", cpu, 3, progress=False)
    assert views.shape == (12, 3, *plain.shape[2:])
    assert not np.array_equal(views[:, 0], views[:, 1]), "each view is another"
    still = config.with_values({"augmentation.crop_min": 1.0, "augmentation.colour_jitter": 0.0})
    upright = np.arange(12) % 3 == 0
    turned = frozen_views(images, encoder, still, tmp_path / "cache", cpu, 3, upright, False)
    off = np.abs(turned - plain).max((1, 2, 3, 4))
    assert off[upright].max() < 0.05 < off[~upright].min(), "oriented captions keep north up"
    coarse = config.with_values({"optimiser.precision": "bf16"})
    rounded = frozen_views(images, encoder, coarse, tmp_path / "cache", cpu, progress=False)
    left, right = rounded.astype(np.float32), plain.astype(np.float32)
    off = np.linalg.norm(left - right) / np.linalg.norm(right)
    assert 0 < off < 0.05, "computed in the run's precision, and kept apart"


def test_the_averaged_weights_of_the_best_epoch_are_kept(tmp_path, tiny, dataset, monkeypatch):
    recalls, evaluated = [1.0, 3.0, 2.0], []

    def measured(model, sets):
        weights = {name: value.clone() for name, value in model.encoder.state_dict().items()}
        evaluated.append(weights)
        way = {"r1": 0.0}
        found = {"mr": recalls[len(evaluated) - 1], "i2t": way, "t2i": way}
        return found | {"equivalent": {"mr": 0.0}, "sets": {"roofs": {}}}

    monkeypatch.setattr("training.fitting.fit.measure", measured)
    config = tiny.with_values(
        {"encoder.frozen_blocks": 8, "augmentation.cached_views": 1, "optimiser.epochs": 3}
    )
    best = fit(config, **dataset, out=tmp_path / "run", progress=False)
    assert (best["epoch"], best["val"]["mr"]) == (2, 3.0)
    kept, last = (load_file(tmp_path / f"run/{name}.safetensors") for name in ("best", "last"))
    assert kept.keys() == evaluated[1].keys()
    moved = 0
    for name, value in kept.items():
        assert torch.equal(value, evaluated[1][name]), name
        assert torch.equal(last[f"ema.module.{name}"], evaluated[2][name]), name
        moved += not torch.equal(last[f"ema.module.{name}"], last[f"objective.encoder.{name}"])
    assert moved > 10, "averages are other weights than those that are trained"


def test_a_run_folder_keeps_its_configuration(tmp_path, tiny, dataset):
    fit(tiny, **dataset, out=tmp_path / "run", stop_after=1)
    before = tiny.optimiser.lr
    changed = rf"another configuration: optimiser\.lr was {before}, is 1\.0\. Resume it with that"
    with pytest.raises(TrainingError, match=changed):
        fit(tiny.with_values({"optimiser.lr": 1.0}), **dataset, out=tmp_path / "run")


def test_a_loss_that_is_not_a_number_stops_the_run(tmp_path, tiny, dataset, monkeypatch):
    monkeypatch.setattr(Optimisation, "learning_rate", lambda self: float("nan"))
    with pytest.raises(TrainingError, match=r"nan at step 1; the whole batch .* and 5 more images"):
        fit(tiny, **dataset, out=tmp_path / "run")


def test_scores_that_are_not_finite_are_no_best_epoch(tmp_path, tiny, dataset):
    config = tiny.with_values(
        {
            "optimiser.epochs": 1,
            "batches.batch_size": len(dataset["train"]),
            "optimiser.warmup_steps": 0,
        }
    )
    config = config.with_values({"optimiser.lr": 1e30, "batches.word_dropout": 0.0})
    named = r"scores are not finite numbers: those of all .* optimiser\.lr"
    with pytest.raises(TrainingError, match=named):
        fit(config, **dataset, out=tmp_path / "run")
    assert not (tmp_path / "run/best.safetensors").exists()


def test_a_loss_that_is_not_a_number_names_the_image(tmp_path, tiny, dataset, monkeypatch):
    config = tiny.with_values({"encoder.frozen_blocks": 8, "augmentation.cached_views": 1})

    def spoilt(images, *options):
        features = np.array(frozen_views(images, *options))
        if len(features) == len(dataset["train"]):
            features[17] = np.nan
        return features

    monkeypatch.setattr("training.fitting.preparation.frozen_views", spoilt)
    name = dataset["train"][17].filename
    with pytest.raises(TrainingError, match=f"affected are only these: {name} .*roof"):
        fit(config, **dataset, out=tmp_path / "run")


def test_a_gradient_that_is_not_a_number_stops_the_run(tmp_path, tiny, dataset, monkeypatch):
    """Even at the very last step, whose loss is fine: no such weights are validated or kept."""
    backward = Optimisation.backward
    last = 2 * (48 // tiny.batches.batch_size) - 1

    def spoilt(self, batch):
        losses = backward(self, batch)
        if self.step == last:
            self.objective.encoder.image.global_head.weight.grad[3, 5] = float("inf")
        return losses

    monkeypatch.setattr(Optimisation, "backward", spoilt)
    with pytest.raises(TrainingError, match=rf"norm of the gradient is (inf|nan) at step {last}; .*"
                       r"train_\w+.jpg.* and 5 more images.*lower optimiser.lr"):  # fmt: skip
        fit(tiny, **dataset, out=tmp_path / "run")
    rows = (tmp_path / "run/metrics.jsonl").read_text().splitlines()
    assert len(rows) == 1 and not (tmp_path / "run/summary.json").exists()


@pytest.mark.parametrize("wfa", ["uniqueness", "attention", "mean", "random"])
def test_aggregation_trains(tmp_path, tiny, dataset, wfa):
    config = tiny.with_values(
        {
            "wfa.kind": wfa,
            "encoder.frozen_blocks": 8,
            "augmentation.cached_views": 1,
            "optimiser.epochs": 1,
        }
    )
    assert fit(config, **dataset, out=tmp_path / "run", progress=False)["loss"] > 0


def test_as_released_end_to_end(tmp_path, dataset):
    """A tiny CLIP through every switch of the released code.

    Its queue of 200,000 still is noise of N(0, 1): with the published ratio of 1 % nothing of a
    small data set is ever dropped, with 90 % everything, since no cosine exceeds 1.28. The loss
    stays a number even then.
    """
    register_tiny(tmp_path)
    config = preset("ebaker-released").with_values(
        {
            "encoder.name": TINY,
            "encoder.init_from": "random",
            "encoder.input_size": 64,
            "ker.heads": 2,
            "optimiser.epochs": 2,
            "batches.batch_size": 16,
            "optimiser.warmup_steps": 2,
            "optimiser.lr": 1e-3,
            "eba.epoch": 1,
        }
    )
    for ratio, kept in ((0.01, 1), (0.9, 0)):
        run = tmp_path / f"run{kept}"
        fit(config.with_values({"eba.ratio": ratio}), **dataset, out=run, progress=False)
        rows = [json.loads(row) for row in (run / "metrics.jsonl").open(encoding="utf-8")]
        assert [row["kept"] for row in rows] == [1, kept]
        assert rows[1]["loss_mlm"] < rows[0]["loss_mlm"]


def test_export_and_evaluate_agree_with_training(exported, capsys):
    card = json.loads((exported.bundle / "card.json").read_text(encoding="utf-8"))
    assert card["licence"] == "CC0-1.0"
    assert card["vocabulary"]["roof"] == 96
    assert card["patch_grid"] == [2, 2]
    assert card["metrics"]["val"] == on_card(exported.best["val"])
    assert card["metrics"]["val"]["mr"] == exported.best["val"]["mr"]
    for name in ("image.onnx", "text.onnx"):
        assert b"training" not in (exported.bundle / name).read_bytes(), "no source path travels"
    capsys.readouterr()

    images = [str(exported.folder / name) for name in ("train", "val")]
    arguments = ["--pairs", str(exported.folder / "val.jsonl"), "--images", *images, "--json"]
    results = []
    for subject in (["--bundle", str(exported.bundle)], ["--run", str(exported.run)]):
        assert main(["evaluate", *subject, *arguments]) == 0
        results.append(json.loads(capsys.readouterr().out))
    assert results[0]["mr"] == pytest.approx(results[1]["mr"], abs=6)
    assert results[1]["mr"] == exported.best["val"]["mr"]


def test_metrics_are_written_on_the_card(exported, tmp_path, capsys):
    bundle = shutil.copytree(exported.bundle, tmp_path / "bundle")
    path = bundle / "card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card["metrics"]["val"] = {"mr": 1.0}
    path.write_text(json.dumps(card), encoding="utf-8")
    data = ["--pairs", str(exported.folder / "val.jsonl"), "--images", str(exported.folder / "val")]
    assert main(["evaluate", "--bundle", str(bundle), *data, "--card", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written["metrics"]["val"] == on_card(found)
    assert {**written, "metrics": 0} == {**card, "metrics": 0}

    train = ["--pairs", str(exported.folder / "train.jsonl"), "--images", "nowhere"]
    assert main(["evaluate", "--bundle", str(bundle), *train, "--card"]) == 2
    assert "of the split train; a card holds what was" in capsys.readouterr().err


def test_exported_text_tower_takes_any_length(exported):
    session = onnxruntime.InferenceSession(exported.bundle / "text.onnx")
    short = np.array([[1, 8, 9, 2]])
    padded = np.array([[1, 8, 9, 2, 0, 0, 0]])
    (one,) = session.run(["global"], {"ids": short})
    (two,) = session.run(["global"], {"ids": padded})
    np.testing.assert_allclose(one, two, atol=1e-5)
    assert session.run(["local"], {"ids": np.ones((3, 16), np.int64)})[0].shape == (3, 16, 32)


def test_folding_frozen_stages_keeps_the_function():
    torch.manual_seed(0)
    plain, frozen = ImageTower(8, 0.0), ImageTower(8, 0.0)
    frozen.freeze(7)
    for norm in (module for module in plain.modules() if isinstance(module, torch.nn.BatchNorm2d)):
        norm.running_mean.normal_(std=0.1)
        norm.running_var.uniform_(0.5, 1.5)
    from training.models.folding import fold_batch_norms

    pixels = torch.rand(2, 3, 64, 64) * 255
    plain.eval()
    with torch.inference_mode():
        expected = plain(pixels)
        fold_batch_norms(plain.trunk)
        for ours, theirs in zip(plain(pixels), expected, strict=True):
            torch.testing.assert_close(ours, theirs, atol=1e-5, rtol=1e-4)
    assert not any(value.requires_grad for value in frozen.trunk.blocks.parameters())


@pytest.mark.parametrize("frozen_blocks", [0, 5, 8])
def test_heads_see_what_is_small_too(tiny, frozen_blocks):
    torch.manual_seed(0)
    values = {"encoder.skip_pooling": True, "encoder.frozen_blocks": frozen_blocks}
    config = tiny.with_values(values)
    config.check()
    encoder = build_encoder(config, build_tokenizer(config, ["a roof"])).eval()
    tower, pixels = encoder.image, torch.rand(2, 64, 64, 3) * 255
    pixels = pixels.to(torch.uint8)
    floats = pixels.permute(0, 3, 1, 2).float()
    with torch.inference_mode():
        ours, trunk = encoder.encode_with_trunk(floats)
        features = tower.trunk.bn1(tower.trunk.conv_stem(floats / 127.5 - 1))
        for block in tower.trunk.blocks[:5]:
            features = block(features)
        fine = features
        for block in tower.trunk.blocks[5:]:
            features = block(features)
        last = tower.trunk.bn2(tower.trunk.conv_head(features))
        quarters = fine.unflatten(3, (2, 2)).unflatten(2, (2, 2)).mean((3, 5))
        patches = torch.cat([last, quarters], dim=1).flatten(2).transpose(1, 2)
        local = torch.nn.functional.normalize(tower.local_head(patches), dim=-1)
        inference = encoder.inference_towers()[0](pixels)
        if frozen_blocks == 8:
            cached = encoder.encode_frozen(floats)
            assert cached.values.shape == (2, 2, 2, 1376)
            again = encoder.encode_image(cached)
            torch.testing.assert_close(again.pooled, ours.pooled, atol=5e-3, rtol=0)
    assert trunk.shape == (2, 1280 + 96) == (2, encoder.trunk_width)
    torch.testing.assert_close(trunk[:, 1280:], fine.mean((2, 3)), atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(ours.local, local, atol=1e-5, rtol=1e-4)
    for left, right in zip(inference, ours, strict=True):
        torch.testing.assert_close(left, right, atol=1e-4, rtol=1e-3)


def test_a_bundle_teaches_the_next_run(tmp_path, tiny, dataset, exported):
    distilled = tiny.with_values(
        {"optimiser.epochs": 1, "soft.share": 0.5, "soft.teachers": (str(exported.bundle),)}
    )
    alone = distilled.with_values({"soft.teachers": ()})
    losses = []
    for name, own in (("distilled", distilled), ("alone", alone)):
        fit(own, **dataset, out=tmp_path / name, progress=False)
        losses.append(json.loads((tmp_path / name / "metrics.jsonl").read_text("utf-8"))["loss"])
    assert losses[0] != losses[1]
    assert config_on_card(distilled)["soft"]["teachers"] == ["bündle"]
    gone = distilled.with_values({"soft.teachers": (str(tmp_path / "gone"),)})
    with pytest.raises(TrainingError, match="gone"):
        fit(gone, **dataset, out=tmp_path / "never", progress=False)


def test_bad_input_is_one_line_and_status_2(tmp_path, capsys):
    status = main(["export", str(tmp_path / "none"), "--out", str(tmp_path / "bundle")])
    assert status == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_help_reads(command, capsys):
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    text = capsys.readouterr().out
    assert f"python -m training {command}" in text and "--" in text
    assert max(map(len, text.splitlines())) <= 100


def test_help_lists_the_commands(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    text = capsys.readouterr().out
    listed = re.findall(r"^ {4}(\S+)", text, re.MULTILINE)
    assert listed == list(COMMANDS)


@pytest.mark.parametrize(
    "change",
    [
        {"optimiser.epochs": 0},
        {"batches.batch_size": 0},
        {"encoder.input_size": 100},
        {"optimiser.lr": float("nan")},
        {"optimiser.precision": "fp8"},
        {"encoder.text_heads": 3},
        {"encoder.frozen_blocks": 9},
        {"augmentation.crop_min": 0.0},
        {"batches.captions_per_image": 0},
        {"ker.mask_rate": 0.0},
        {"eba.kind": "on"},
        {"eba.ratio": 1.0},
        {"wfa.kind": "mean", "batches.sampling": "pairs"},
        {"augmentation.cached_views": 4, "encoder.frozen_blocks": 0},
        {"ker.heads": 5, "ker.weight": 1.0},
        {"encoder.dim": -1},
        {"encoder.vocabulary_size": 2},
        {"encoder.context_length": 1},
    ],
    ids=str,
)
def test_impossible_configurations_are_named_and_touch_nothing(tmp_path, tiny, dataset, change):
    with pytest.raises(TrainingError, match=f"^.*{next(iter(change))}"):
        fit(tiny.with_values(change), **dataset, out=tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_teacher_is_looked_for_before_anything_is_made(tmp_path, tiny, dataset):
    config = tiny.with_values({"soft.share": 0.3, "soft.teachers": (str(tmp_path / "nowhere"),)})
    with pytest.raises(TrainingError, match="nowhere does not exist"):
        fit(config, **dataset, out=tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_run_is_not_continued_with_other_data(tmp_path, tiny, dataset):
    """Other captions of equal number would go on with the tokenizer of the first ones."""
    fit(tiny, **dataset, out=tmp_path / "run", stop_after=1)
    first, *rest = dataset["train"]
    reworded = dataclasses.replace(first, captions=("a lake", *first.captions[1:]))
    for train, message in (
        ([first, *rest[1:]], "47 images, not 48"),
        ([reworded, *rest], "other captions"),
        ([*rest, first], "other images, or another order"),
    ):
        with pytest.raises(TrainingError, match=f"other data: .*{message}.*another --out"):
            fit(tiny, **{**dataset, "train": train}, out=tmp_path / "run")


def test_a_run_that_never_finished_an_epoch_leaves_nothing_to_the_next(tmp_path, tiny, dataset):
    run = tmp_path / "run"
    run.mkdir()
    (run / "tokenizer.json").write_text("of other captions", encoding="utf-8")
    row = json.dumps({"epoch": 1, "loss": 9}) + "\n"
    (run / "metrics.jsonl").write_text(row, encoding="utf-8")
    fit(tiny, **dataset, out=run, stop_after=1)
    assert (run / "vocabulary.json").exists()
    assert len((run / "metrics.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_export_replaces_nothing_but_a_bundle(tmp_path, tiny, dataset):
    fit(tiny, **dataset, out=tmp_path / "run", stop_after=1)
    mine = tmp_path / "home"
    mine.mkdir()
    (mine / "thesis.docx").write_text("mine", encoding="utf-8")
    for out in (mine, tmp_path / "run", mine / "thesis.docx"):
        assert main(["export", str(tmp_path / "run"), "--out", str(out)]) == 2
    assert (mine / "thesis.docx").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "run" / "best.safetensors").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [
            "fit",
            "--out",
            "{}/file",
            "--pairs",
            "{}/train.jsonl",
            "--val",
            "{}/val.jsonl",
            "--images",
            "{}/train",
            "{}/val",
        ],
        [
            "fit",
            "--out",
            "{}/r",
            "--pairs",
            "{}/train.jsonl",
            "--val",
            "{}/val.jsonl",
            "--images",
            "{}/train",
            "{}/val",
            "--set",
            "encoder.init_from={}/file",
        ],
    ],
)
def test_bad_arguments_are_one_line(tmp_path, dataset, capfd, arguments):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert main([word.format(tmp_path) for word in arguments]) == 2
    error = capfd.readouterr().err.strip().splitlines()[-1]
    assert error.startswith("training: ")


@pytest.mark.parametrize(
    ("stop", "said"), [(1, "stopped after 1 of 3 epochs"), (None, ""), (9, "")]
)
def test_what_fit_says_in_the_end(tmp_path, monkeypatch, capsys, stop, said):
    row = retrieval_metrics(np.eye(2), [np.array([0]), np.array([1])])
    best = {"epoch": 1, "val": over_sets({"roofs": row})}
    monkeypatch.setattr("training.fitting.fit.fit", lambda *args, **options: best)
    pairs = str(write_dataset(tmp_path, "train", each=1, seed=1))
    command = ["fit", "--pairs", pairs, "--val", pairs, "--images", str(tmp_path / "train")]
    command += ["--out", str(tmp_path / "run"), "--set", "optimiser.epochs=3"]
    assert main([*command, *([] if stop is None else ["--stop-after", str(stop)])]) == 0
    first, images, *rest = capsys.readouterr().out.splitlines()
    assert first == "best epoch 1, on validation"
    assert images == "roofs: 2 images, 2 captions; per cent"
    assert rest[2] == "mR 100.00; equal captions counted as equal: 100.00"
    assert len(rest) == (4 if said else 3) and (rest[-1].startswith(said) or not said)


def test_what_export_says_of_the_bundle(tmp_path, monkeypatch, capsys):
    def export(run, out, *_):
        out.mkdir(exist_ok=True)
        (out / "card.json").write_text("{}", encoding="utf-8")
        return {"image_global_min_cosine": 0.9999}

    monkeypatch.setattr("training.export.export", export)
    about, out = tmp_path / "about.json", tmp_path / "model"
    about.write_text('{"name": "roofs", "title": "Roofs"}', encoding="utf-8")
    assert main(["export", "run", "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert "image_global_min_cosine: 0.999900" in said
    assert "no licence, and that images show 100 to 5000 m of ground, 400 m as a rule" in said
    assert "no bank of captions" in said and f"training bank {out} --pairs" in said
    (out / "bank.json").write_text("[]", encoding="utf-8")
    assert main(["export", "run", "--out", str(out), "--about", str(about)]) == 0
    said = capsys.readouterr().out
    assert "without --about" not in said and "no bank" not in said
    about.write_text('{"title": "Roofs", "license": "CC0-1.0"}', encoding="utf-8")
    assert main(["export", "run", "--out", str(out), "--about", str(about)]) == 2
    assert "what is known of name, title, version, licence" in capsys.readouterr().err
