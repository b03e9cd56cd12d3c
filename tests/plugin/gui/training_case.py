"""Trainings that have come to a stage, and what is done with their dialog."""

from __future__ import annotations

import json

from qgis.PyQt.QtCore import Qt

from rs_textsearch.services import training_runs
from rs_textsearch.values.training import LabelChoice, ModelChoice
from tests.plugin.helpers import ENGINE_MS

DOCUMENT = {
    "type": "result",
    "unit": "m",
    "sizes": [{"side": 64.0, "tiles": 9}],
    "counts": {"train": 6, "val": 2, "test": 1, "wrong": 0},
    "classes": [
        {"name": "red", "train": 6, "val": 2, "test": 1, "example": "a photograph of red"}
    ],
    "notes": [{"code": "new", "text": "One polygon was left out.", "values": {}}],
}
STEPS = [
    {"type": "step", "epoch": 1, "step": 1, "steps": 4, "loss": 2.0},
    {"type": "validation", "epoch": 1, "recall": 0.5},
    {"type": "step", "epoch": 2, "step": 2, "steps": 4, "loss": 1.0},
]


def said(code: str, **values: str) -> dict:
    """Return a text as a command sends it."""
    return {"code": code, "text": "English.", "values": values}


def kept(stage: str) -> training_runs.TrainingRun:
    """Put a training that has come to a stage in the profile."""
    run = training_runs.new()
    labels = LabelChoice(rasters=["gone.tif"], field="class")
    model = ModelChoice(title="Ours", recipe="heads")
    run.pairs.mkdir(parents=True)
    (run.pairs / "regions.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    run.take_pairs(run.labels, {"labels": labels.as_dict(), "model": model.as_dict()})
    if stage == training_runs.STOPPED:
        run.run.mkdir()
        for event in STEPS:
            run.remember(event)
    assert run.stage() == stage
    return run


def tick(dialog, number=0):
    """Tick a raster."""
    dialog.labels.rasters.item(number).setCheckState(Qt.CheckState.Checked)


def idle(dialog, qtbot):
    """Wait until no command runs."""
    qtbot.waitUntil(lambda: not dialog.training.running(), timeout=ENGINE_MS)
