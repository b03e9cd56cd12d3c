"""What tests of the training dialog share."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from rs_textsearch.gui.training.dialog import TrainingDialog
from rs_textsearch.installation.pythons import MARK
from rs_textsearch.services.training import Training
from rs_textsearch.worker import environment


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a script in the engine's place; ``answers`` has what it does by a word of its command."""
    path, answers = tmp_path / "python", {}

    def say(word: str, *lines: dict, after: str = "") -> None:
        said = "; ".join(f"echo '{json.dumps(line)}'" for line in lines) or ":"
        answers[word] = f'*"{word}"*) {said}; {after or "exit 0"};;'
        body = "\n".join(answers.values())
        words = f'printf "%s\\n" "$@" > "{tmp_path}/words"'
        path.write_text(f'#!/bin/sh\n{words}\ncase "$*" in\n{body}\nesac\n', encoding="utf-8")
        path.chmod(0o755)

    def packages(*lacking: str) -> None:
        python = {"version": [3, 11, 0], "prefix": "/", "executable": str(path), "modules": True}
        said = json.dumps({**python, "lacking": lacking})
        say(" -c ", after=f"echo '{MARK} {said}'")

    monkeypatch.setenv(environment.ENV_VARIABLE, str(path))
    packages()
    say.packages, say.words = packages, tmp_path / "words"
    return say


@pytest.fixture
def polygons(qgis_app):
    """Return a memory layer of the project with two classes."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=class:string&field=caption:string", "Fields", "memory"
    )
    for number, name in enumerate(("red", "green")):
        feature = QgsFeature(layer.fields())
        feature["class"] = name
        feature["caption"] = f"something {name}"
        left = 500_000 + 800 * number
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(left, 5_000_800, left + 300, 5_001_200))
        )
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def opened(qgis_app, qtbot):
    """Return a function that opens the dialog; it is gone at the end."""
    def open_dialog() -> TrainingDialog:
        training = Training()
        dialog = TrainingDialog(training)
        training.setParent(dialog)
        qtbot.addWidget(dialog, before_close_func=TrainingDialog.give_up)  # without a question
        dialog.show()
        return dialog

    return open_dialog
