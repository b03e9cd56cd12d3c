"""Pairs, training and conversion as algorithms: what is asked, what comes out, what is refused."""

from __future__ import annotations

import gc

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from rs_textsearch import bundles
from rs_textsearch.worker import command
from rs_textsearch.worker.command import Command
from rs_textsearch.worker.interpreter import InterpreterCheck
from tests.plugin.helpers import ENGINE_MS, NORTH_WEST, add_polygons, put_converter
from tests.plugin.processing.runs import project_context, run_here, run_in_thread

PAIRS, TRAIN, CONVERT = (
    f"rs_textsearch:{name}" for name in ("trainingpairs", "trainmodel", "modelfromcheckpoint")
)
MADE = {
    "type": "result",
    "counts": {"train": 6, "val": 2, "test": 1, "wrong": 0},
    "classes": [{"name": "red", "train": 6, "val": 2, "test": 1, "example": "red"}],
}
NOTE = {"type": "note", "text": "One polygon was left out."}
STEP = {"type": "step", "epoch": 1, "step": 1, "steps": 4, "loss": 2.0}
VALIDATIONS = [
    {"type": "validation", "epoch": 0, "recall": 0.25},
    {"type": "validation", "epoch": 1, "recall": 0.5},
]
TRAINED = {
    "type": "result", "before": {"recall": 0.25}, "after": {"recall": 0.5}, "best_epoch": 1,
    "share": 1.0, "forgotten": {"code": "replayed", "before": 0.5, "after": 0.2, "most_lost": 0.01},
}  # fmt: skip


@pytest.fixture
def labels(qgis_app):
    """Return a polygon with a class as a layer of the project."""
    return add_polygons("Labels", ["class:string"], (NORTH_WEST, ["red"]))


def words_of(program) -> list[str]:
    """Return the words of the last command after the program."""
    return program.words.read_text("utf-8").splitlines()[4:]


def test_pairs_are_made_as_the_dialog_makes_them(provider, layer, labels, program, tmp_path):
    program("regions", NOTE, MADE)
    asked = {
        "RASTERS": [layer.id()], "LABELS": labels.id(), "FIELD": "class", "SIZES": "150,300",
        "TEMPLATES": "an aerial image of {}; {}", "PAIRS": str(tmp_path / "pairs"),
    }  # fmt: skip
    ok, found, log = run_here(PAIRS, asked)
    assert ok, log
    words = words_of(program)
    assert words[:3] == ["regions", "--json", "--raster"] and words[3].endswith("çolours.tif")
    assert "--field=class" in words and f"--out={tmp_path / 'pairs'}" in words
    assert [w for w in words if w.startswith("--template")] == [
        "--template=an aerial image of {}", "--template={}"
    ]  # fmt: skip
    assert words[-1] == "--sizes=150,300"
    (written,) = [w for w in words if w.startswith("--labels=")]
    features = list(QgsVectorLayer(written.partition("=")[2], "", "ogr").getFeatures())
    assert [f["class"] for f in features] == ["red"]
    assert found == {
        "PAIRS": str(tmp_path / "pairs"), "OVERVIEW": str(tmp_path / "pairs" / "overview.html"),
        "CLASSES": 1, "TRAIN": 6, "VAL": 2, "TEST": 1,
    }  # fmt: skip
    assert NOTE["text"] in log and "red, images to train on: 6" in log


class Heard(QgsProcessingFeedback):
    """Keeps what a dialog writes into its log."""

    def __init__(self) -> None:
        super().__init__()
        self.texts = []

    def setProgressText(self, text):
        self.texts.append(text)


def test_what_is_being_done_is_logged_once(provider, layer, labels, program, tmp_path):
    reading = {"type": "progress", "done": 1, "total": 2, "text": "Reading tiles"}
    program("regions", reading, {**reading, "done": 2}, MADE)
    asked = {"RASTERS": [layer.id()], "LABELS": labels.id(), "PAIRS": str(tmp_path / "pairs")}
    algorithm = QgsApplication.processingRegistry().algorithmById(PAIRS)
    context, heard = project_context(), Heard()
    assert algorithm.run(asked, context, heard)[1]
    assert heard.texts == ["Reading tiles"]


def test_an_engine_that_is_none_leaves_nothing_of_qt_behind(provider, program, tmp_path):
    """QGIS keeps the exception with its frames, whose objects would go in another thread."""
    program(" -c ", after="echo nothing")
    asked = {"PAIRS": str(tmp_path), "RUN": str(tmp_path / "run"), "OUT": str(tmp_path / "model")}
    ok, _, log = run_here(TRAIN, asked)
    assert not ok and str(tmp_path / "python") in log
    gc.collect()
    checks = [one for one in gc.get_objects() if isinstance(one, InterpreterCheck)]
    assert tmp_path / "python" not in [check.path for check in checks]


def test_a_model_is_trained(provider, program, bundle, tmp_path):
    out, run = tmp_path / "model", tmp_path / "run"
    program("adapt", *VALIDATIONS, STEP, TRAINED, after=f"cp -r '{bundle}' '{out}'")
    asked = {
        "PAIRS": str(tmp_path), "RECIPE": "full", "EPOCHS": 3, "TITLE": "Our harbours",
        "RUN": str(run), "OUT": str(out), "ADD": True,
    }  # fmt: skip
    ok, found, log = run_here(TRAIN, asked)
    assert ok, log
    words = words_of(program)
    assert words[:2] == ["adapt", "--json"] and f"--base={bundle}" in words
    assert {"--recipe=full", "--epochs=3", "--title=Our harbours", f"--out={run}",
            f"--bundle={out}", f"--data={tmp_path}"} <= set(words)  # fmt: skip
    assert found["OUT"] == str(out) and found["RUN"] == str(run) and found["NAME"]
    assert (found["RECALL_BEFORE"], found["RECALL_AFTER"]) == (0.25, 0.5)
    assert "Epoch 1: 50 % are found on validation." in log and "has forgotten something" in log
    assert len(bundles.installed()) == 2


def test_training_that_is_stopped_says_how_it_goes_on(
    provider, program, tmp_path, qtbot, monkeypatch
):
    monkeypatch.setattr(command, "GRACE_MS", 100)
    run = tmp_path / "run"
    program("adapt", STEP, after=f"mkdir '{run}'; while :; do sleep 0.05; done")
    asked = {"PAIRS": str(tmp_path), "RUN": str(run), "OUT": str(tmp_path / "model")}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    feedback.progressChanged.connect(
        lambda _: qtbot.waitUntil(run.is_dir, timeout=ENGINE_MS) or feedback.cancel()
    )
    run_in_thread(qtbot, TRAIN, asked, context, feedback)
    assert feedback.isCanceled()
    assert f"is kept in {run}: with that folder of the run it goes on" in feedback.textLog()


def test_training_without_its_packages_says_what_to_do(provider, program, tmp_path):
    program.packages("torch", "timm")
    asked = {"PAIRS": str(tmp_path), "RUN": str(tmp_path / "a"), "OUT": str(tmp_path / "b")}
    ok, _, log = run_here(TRAIN, asked)
    assert not ok and "the engine's environment has not: torch, timm" in log
    assert "Set up the engine" in log


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"BUNDLE": "a", "CHECKPOINT": "b"}, "not both"),
        ({"REPLAY": "a.jsonl"}, "need a file and a folder"),
    ],
)
def test_what_would_fail_late_is_refused_at_once(provider, tmp_path, given, said):
    algorithm = QgsApplication.processingRegistry().algorithmById(TRAIN).create()
    asked = {"PAIRS": str(tmp_path), "RUN": str(tmp_path / "a"), "OUT": str(tmp_path / "b")}
    ok, reason = algorithm.checkParameterValues({**asked, **given}, QgsProcessingContext())
    assert not ok and said in reason


def test_a_checkpoint_becomes_a_model(provider, bundle, tmp_path, monkeypatch):
    checkpoint = tmp_path / "weights.pt"
    checkpoint.write_bytes(b"x")
    said = '{"bundle": "x", "notes": [{"text": "Mind the licence."}]}'
    folder = put_converter(
        tmp_path, monkeypatch, f"cp -r '{bundle}' \"$out\"; echo '{said}'"
    )
    asked = {
        "CHECKPOINT": str(checkpoint), "OUT": str(tmp_path / "model"), "TITLE": "A CLIP",
        "GROUND_EXTENT": "60,300,2000", "MODEL": "ViT-B-32",
    }  # fmt: skip
    ok, found, log = run_here(CONVERT, asked)
    assert ok and found["OUT"] == str(tmp_path / "model") and found["NAME"], log
    words = (folder / "words").read_text("utf-8").splitlines()
    assert f"--checkpoint={checkpoint}" in words and "--title=A CLIP" in words
    assert "--ground-extent=60,300,2000" in words and "--model=ViT-B-32" in words
    assert "Mind the licence." in log and len(bundles.installed()) == 1


def test_the_command_goes_with_the_run(provider, program, tmp_path, qtbot):
    """One that is left over would be deleted some day, in another thread than its own."""
    program(" bundle ", after="exit 3")
    (tmp_path / "a.pt").write_bytes(b"x")
    asked = {"CHECKPOINT": str(tmp_path / "a.pt"), "OUT": str(tmp_path / "model")}
    feedback = QgsProcessingFeedback()
    ok, _ = run_in_thread(qtbot, CONVERT, asked, QgsProcessingContext(), feedback)
    assert not ok and feedback.textLog().count("exit code 3") == 1
    gc.collect()
    assert [one for one in gc.get_objects() if isinstance(one, Command)] == []


def test_the_engine_says_why_a_file_is_no_checkpoint(provider, tmp_path):
    (tmp_path / "a.pt").write_bytes(b"<html>Sign in</html>")
    asked = {"CHECKPOINT": str(tmp_path / "a.pt"), "OUT": str(tmp_path / "model")}
    ok, _, log = run_here(CONVERT, asked)
    assert not ok and "is a web page" in log and "Get the file itself" in log
    assert not (tmp_path / "model").exists()
