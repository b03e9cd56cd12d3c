"""The tiles of an index with their embeddings, in whatever format."""

from __future__ import annotations

import json

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from rs_textsearch.processing.session import Session
from tests.plugin.processing.runs import run_here

TO_LAYER = "rs_textsearch:indextolayer"


def test_embeddings_can_be_used_in_qgis_and_elsewhere(provider, made_index, tmp_path):
    out = tmp_path / "tiles.fgb"
    ok, found, log = run_here(TO_LAYER, {"INDEX": str(made_index), "LAYER": str(out)})
    assert ok and found["LAYER"] == str(out), log
    layer = QgsVectorLayer(str(out), "", "ogr")
    rows = list(layer.getFeatures())
    assert len(rows) == found["TILES"] > 100
    vectors = np.array([json.loads(row["embedding"]) for row in rows])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=2e-3)
    assert rows[0]["raster"] == "colours.tif" and rows[0]["index_path"] == str(made_index)
    context = QgsExpressionContext()
    context.setFeature(rows[0])
    first = QgsExpression('from_json("embedding")[0]').evaluate(context)
    assert first == vectors[0, 0]


def test_several_indexes_are_one_layer(provider, made_index, tmp_path):
    copy = tmp_path / "copy.gpkg"
    copy.write_bytes(made_index.read_bytes())
    both = {"INDEX": str(made_index), "INDEXES": [str(copy)], "LAYER": "TEMPORARY_OUTPUT"}
    ok, found, log = run_here(TO_LAYER, both)
    assert ok, log
    one = QgsVectorLayer(f"{made_index}|layername=tiles", "", "ogr").featureCount()
    assert found["TILES"] == 2 * one


def test_handing_over_can_be_cancelled(provider, made_index, tmp_path, monkeypatch):
    """The tiles of an archive take minutes."""
    context, feedback, ask = QgsProcessingContext(), QgsProcessingFeedback(), Session.ask

    def asked(*words):
        document = ask(*words)
        feedback.cancel()
        return document

    monkeypatch.setattr(Session, "ask", asked)
    out = tmp_path / "tiles.gpkg"
    algorithm = QgsApplication.processingRegistry().algorithmById(TO_LAYER)
    asked_for = {"INDEX": str(made_index), "LAYER": str(out)}
    outputs, _ = algorithm.run(asked_for, context, feedback)
    assert outputs.get("TILES") is None and QgsVectorLayer(str(out), "", "ogr").featureCount() == 0


def test_an_index_is_not_replaced_by_its_layer(provider, made_index, tmp_path):
    before = made_index.read_bytes()
    ok, _, log = run_here(TO_LAYER, {"INDEX": str(made_index), "LAYER": str(made_index)})
    assert not ok and "is an index and is not replaced" in log
    assert made_index.read_bytes() == before
