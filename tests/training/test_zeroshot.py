"""Prompts, class names and accuracies of zero-shot classification."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import torch

from tests.training.datasets import COLOURS, write_dataset
from tests.training.oracle import Oracle
from training.cli import main
from training.data.pairs import ImageRecord
from training.data.sources import Source
from training.errors import TrainingError
from training.evaluation.encode import TorchModel
from training.evaluation.scorer import ScoreRule
from training.models.factory import build_encoder, build_tokenizer
from training.zeroshot.classify import ZeroShot, class_vectors, zero_shot
from training.zeroshot.data import Classes, labelled_folder, read_names
from training.zeroshot.plot import confusion_plot
from training.zeroshot.prompts import KINDS, TEMPLATES, class_name, prompts


@pytest.fixture
def folder(tmp_path):
    """Two images of each colour in a folder of that name, written as published sets are."""
    write_dataset(tmp_path, "val", each=2, seed=4)
    for colour in COLOURS:
        place = tmp_path / f"scenes/{colour.title()}_Roof"
        place.mkdir(parents=True)
        for path in (tmp_path / "val").glob(f"val_{colour}_*.jpg"):
            shutil.copy(path, place)
    return tmp_path / "scenes"


def test_105_prompts_of_35_wordings():
    assert len(set(TEMPLATES)) == len(TEMPLATES) == 105
    assert all(template.count("{}") == 1 and template.endswith(" {}.") for template in TEMPLATES)
    for kind in KINDS:
        assert sum(f"{kind} image" in template for template in TEMPLATES) == 35
    said = prompts("bare land")
    assert said[0] == "a remote sensing image of many bare land."
    assert "an aerial image of the hard to see bare land." in said
    assert "a low resolution aerial image of a bare land." in said
    assert "a jpeg corrupted satellite image of the bare land." in said
    assert said[-1] == "a satellite image of a cool bare land."


def test_names_of_classes():
    assert class_name("Annual_Crop/HerbaceousVegetation") == "annual crop herbaceousvegetation"
    records = [ImageRecord("1.jpg", (), label) for label in ("sea_lake", "AnnualCrop", "sea_lake")]
    classes = Classes.of(records, {"AnnualCrop": "annual crop", "cloud": "cloud"})
    assert classes.labels == ("AnnualCrop", "cloud", "sea_lake")
    assert classes.names == ("annual crop", "cloud", "sea lake")
    with pytest.raises(TrainingError, match=r"a/b and a_b are both called 'a b'.*--classes"):
        Classes.of([ImageRecord("1.jpg", (), label) for label in ("a_b", "a/b")])
    with pytest.raises(TrainingError, match="the class 'x' has no name"):
        Classes.of([], {"x": " "})


def test_an_oracle_has_100_on_folders(folder):
    records = labelled_folder(folder)
    assert records[0] == ImageRecord("Black_Roof/val_black_0.jpg", (), "Black_Roof")
    model = Oracle()
    metrics = zero_shot(model, records, [Source(folder)]).metrics()
    assert (metrics["top1"], metrics["top5"], metrics["mean_of_classes"]) == (100, 100, 100)
    assert (metrics["images"], metrics["classes"]) == (12, 6)
    assert all(row["mistaken_for"] == "" for row in metrics["per_class"])
    assert len(model.seen) == 6 * 105
    assert model.seen[0] == "a remote sensing image of many black roof."


def test_accuracies_by_hand():
    classes = Classes(tuple("abcdefg"), tuple("abcdefg"))
    scores = np.zeros((4, 7), np.float32)
    scores[0] = [7, 6, 5, 4, 3, 2, 1]  # of a: first
    scores[1] = [1, 7, 6, 5, 4, 3, 2]  # of a: last
    scores[2] = [7, 6, 5, 4, 3, 2, 1]  # of b: second
    scores[3] = [7, 6, 5, 4, 3, 3, 1]  # of f: as e, which comes first: sixth
    result = ZeroShot(classes, np.array([0, 0, 1, 5]), scores)
    metrics = result.metrics()
    assert (metrics["top1"], metrics["top5"]) == (25.0, 75.0 - 25.0)
    assert metrics["mean_of_classes"] == pytest.approx(50 / 3, abs=0.01)
    assert metrics["per_class"][0] == {
        **{"label": "a", "name": "a", "images": 2, "top1": 50.0, "top5": 50.0},
        "mistaken_for": "b",
    }
    assert result.confusion()[0].tolist() == [1, 1, 0, 0, 0, 0, 0]
    assert result.confusion().sum() == 4


def test_class_vectors_are_means_before_normalising():
    # The oracle's vectors are as long as their texts, so that lengths must count.
    model, names = Oracle(), ["red or blue", "green"]
    vectors = class_vectors(model, names)
    for row, name in zip(vectors, names, strict=True):
        mean = model.project_texts(prompts(name)).mean(dim=0)
        torch.testing.assert_close(row, mean / mean.norm())


def test_a_torch_model_gives_what_it_normalises(tiny):
    tokenizer = build_tokenizer(tiny, ["an aerial image of a red roof"] * 3)
    model = TorchModel(build_encoder(tiny, tokenizer), tokenizer, ScoreRule())
    texts = ["an aerial image", "a red roof"]
    projected = model.project_texts(texts)
    lengths = projected.norm(dim=1, keepdim=True)
    assert not torch.allclose(lengths, torch.ones_like(lengths), atol=0.01)
    torch.testing.assert_close(projected / lengths, model.encode_texts(texts).pooled)


def test_scores_that_are_not_finite_are_an_error(folder, monkeypatch):
    monkeypatch.setattr(Oracle, "project_texts", lambda self, texts: torch.full((630, 6), np.nan))
    with pytest.raises(TrainingError, match=r"oracle: 72 of 72 scores are not finite.*12 images"):
        zero_shot(Oracle(), labelled_folder(folder), [Source(folder)])


@pytest.fixture
def oracle(monkeypatch):
    monkeypatch.setattr("training.evaluation.load.model_of", lambda args: Oracle())


def test_command(tmp_path, folder, oracle, capsys):
    plots = [tmp_path / "one.svg", tmp_path / "two.svg"]
    command = ["zeroshot", "--bundle", "x", "--images", str(folder), "--json", "--plot"]
    found = []
    for plot in plots:
        assert main([*command, str(plot)]) == 0
        found.append(json.loads(capsys.readouterr().out))
    assert found[0] == found[1]
    assert np.trace(found[0]["confusion"]) == 12
    assert plots[0].read_bytes() == plots[1].read_bytes()
    assert b">black roof</text>" in plots[0].read_bytes()
    assert main([*command, str(tmp_path / "plot.pdf")]) == 2
    assert "must end in .svg or .png" in capsys.readouterr().err


def test_command_on_pair_files_with_names(tmp_path, folder, oracle, capsys):
    pairs, names = tmp_path / "val.jsonl", tmp_path / "names.json"
    names.write_text(json.dumps({"red": "scarlet", "cloud": "cloud"}))
    data = ["--pairs", str(pairs), "--images", str(tmp_path / "val"), "--classes", str(names)]
    assert main(["zeroshot", "--bundle", "x", *data]) == 0
    shown = capsys.readouterr().out
    assert "12 images of 6 classes, 7 candidates" in shown
    assert "top-1 83.33" in shown  # the oracle knows no scarlet
    assert "scarlet       2    0.00" in shown
    lines = [json.loads(line) for line in pairs.read_text().split("\n")]
    pairs.write_text("\n".join(json.dumps({**line, "label": ""}) for line in lines))
    assert main(["zeroshot", "--bundle", "x", *data]) == 2
    assert "val_red_0.jpg: its line in the pair file has no label" in capsys.readouterr().err


def test_what_holds_no_classes_is_said(tmp_path, folder):
    with pytest.raises(TrainingError, match="no folders of images there"):
        labelled_folder(tmp_path / "nowhere")
    with pytest.raises(TrainingError, match=r"val_black_0\.jpg lies in no class folder"):
        labelled_folder(tmp_path / "val")
    names = tmp_path / "names.json"
    names.write_text('["red"]')
    with pytest.raises(TrainingError, match="expected class names by label"):
        read_names(names)
    with pytest.raises(TrainingError, match="not readable as JSON"):
        read_names(tmp_path / "none.json")
    names.write_text("[" * 100_000)
    with pytest.raises(TrainingError, match="not readable as JSON"):
        read_names(names)
    names.write_text('\ufeff{"red": "a red field"}', encoding="utf-8")  # as Windows' editors save
    assert read_names(names) == {"red": "a red field"}


def test_rows_of_the_plot_are_classes_with_images(tmp_path):
    classes = Classes(("a", "b"), ("alpha", "beta"))
    result = ZeroShot(classes, np.array([0]), np.array([[1, 0]], np.float32))
    confusion_plot(result, "title", tmp_path / "plot.svg")
    assert (tmp_path / "plot.svg").read_text().count(">beta</text>") == 1  # a column, no row
