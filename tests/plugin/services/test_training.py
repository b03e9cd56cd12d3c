"""What the commands of a training are told."""

from __future__ import annotations

import json

from rs_textsearch.services import training as service
from rs_textsearch.services.teaching import taught_file
from rs_textsearch.services.training import Training
from rs_textsearch.values.training import LabelChoice, ModelChoice


def evaluated(monkeypatch, sizes, **labels) -> list[str]:
    """Return the words of the evaluation after pairs of ``sizes`` were made."""
    training, told = Training(), []
    run = training.run
    run.pairs.mkdir(parents=True)
    document = {"unit": "m", "sizes": [{"side": side} for side in sizes]}
    (run.pairs / "regions.json").write_text(json.dumps(document), encoding="utf-8")
    training.labels = LabelChoice(rasters=["a.tif"], field="class", **labels)
    monkeypatch.setattr(service, "EvaluationCommand", lambda words, parent: told.extend(words))
    monkeypatch.setattr(training, "_start", lambda kind, command: None)
    training.evaluate()
    return told


def test_tiles_are_evaluated_that_are_as_large_as_the_pairs(qgis_app, monkeypatch):
    words = evaluated(monkeypatch, [150.0, 60.0])
    assert "--tile-size=60m" in words and "--scales=1,2.5" in words
    assert "--labelled-only" not in words and "--field=label" in words


def test_ground_between_marks_says_nothing(qgis_app, monkeypatch):
    words = evaluated(monkeypatch, [60.0], verdict="judged")
    assert "--verdict=verdict" in words and "--labelled-only" in words and "--scales=1" in words


def test_models_of_one_name_are_taught_apart(qgis_app, tmp_path):
    one, other = ({"name": "bundle", "version": "1", "id": number} for number in "ab")
    files = [taught_file("pond", tmp_path / "labels.gpkg", model) for model in (one, other)]
    assert files[0] != files[1]
    choice = ModelChoice(title="Ponds of the Oder")
    assert "--name=Ponds-of-the-Oder" in choice.words(tmp_path, tmp_path, tmp_path)
