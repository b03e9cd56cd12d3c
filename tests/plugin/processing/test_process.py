"""The algorithms in QGIS's own batch program: as models, in a process without a window.

A start of QGIS costs seconds: all that works on one raster is one model, what makes models another.
That it is a model proves that outputs of one algorithm are what the next one takes.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from rs_textsearch import page
from rs_textsearch.compat import FOLDER
from rs_textsearch.processing.provider import ALGORITHMS
from tests.plugin.helpers import engine_python
from tests.plugin.processing.test_training import TRAINED, VALIDATIONS
from tests.plugin.staging import stage

# Debian's wrapper adds --noversioncheck, which the program itself refuses
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
TIMEOUT_S = 280
Source = QgsProcessingModelChildParameterSource

pytestmark = pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")


class Step:
    """An output of an earlier algorithm of a model."""

    def __init__(self, algorithm: str, output: str) -> None:
        self.source = Source.fromChildOutput(algorithm, output)


class Input:
    """A parameter of the model."""

    def __init__(self, name: str) -> None:
        self.source = Source.fromModelParameter(name)


# Each algorithm with what it takes, and which of its outputs are the model's, as NAME:OUTPUT.
ON_A_RASTER: dict[str, tuple[dict[str, Any], str]] = {
    "buildindex": ({"RASTER": Input("RASTER"), "TILE_SIZE": "200m", "SCALES": "1"}, "INDEX"),
    "indexinfo": ({"INDEX": Step("buildindex", "INDEX")}, "REPORT"),
    "indextolayer": ({"INDEX": Step("buildindex", "INDEX")}, "LAYER"),
    "searchtext": (
        {"INDEX": Step("buildindex", "INDEX"), "QUERY": "red", "TOP": 3}, "TILES HEATMAP"
    ),
    "searchexample": (
        {"INDEX": Step("buildindex", "INDEX"), "LIKE": Input("LABELS"), "TOP": 3}, "TILES"
    ),
    "similarity": (
        {"INDEX": Step("buildindex", "INDEX"), "QUERIES": "red; green"}, "SIMILARITY"
    ),
    "thresholdpolygons": (
        {"HEATMAP": Step("similarity", "SIMILARITY"), "BAND": 2, "PERCENTILE": 90}, "POLYGONS"
    ),
    "batchqueries": (
        {"INDEX": Step("buildindex", "INDEX"), "TABLE": Input("TABLE"), "TOP": 3},
        "TILES SUMMARY HEATMAPS",
    ),
    "evaluate": (
        {"INDEX": Step("buildindex", "INDEX"), "LABELS": Input("LABELS"), "FIELD": "kind",
         "RESAMPLES": 200, "BLOCK": 200}, "REPORT"
    ),
    "trainingpairs": (
        {"RASTER": Input("RASTER"), "LABELS": Input("LABELS"), "FIELD": "kind", "SIZES": "60"},
        "PAIRS",
    ),
}  # fmt: skip
OF_MODELS: dict[str, tuple[dict[str, Any], str]] = {
    "modelfromcheckpoint": ({"CHECKPOINT": Input("CHECKPOINT")}, "OUT"),
    "trainmodel": (
        {"PAIRS": Input("PAIRS"), "BUNDLE": Step("modelfromcheckpoint", "OUT")}, "OUT RUN"
    ),
}


def written(path: Path, steps: dict[str, tuple[dict[str, Any], str]], inputs: list) -> Path:
    """Write a model of algorithms, one after the other."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    for definition in inputs:
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    for name, (parameters, outputs) in steps.items():
        child = QgsProcessingModelChildAlgorithm(f"rs_textsearch:{name}")
        child.setChildId(name)
        for key, value in parameters.items():
            known = value.source if hasattr(value, "source") else Source.fromStaticValue(value)
            child.addParameterSources(key, [known])
        made = {}
        for output in outputs.split():
            made[output] = QgsProcessingModelOutput(output)
            made[output].setChildOutputName(output)
        child.setModelOutputs(made)
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    assert model.toFile(str(path))
    return path


@pytest.fixture(scope="module")
def profiles(bundle, tmp_path_factory) -> Path:
    """Return a folder of profiles, in which the plugin uses the bundle of colours."""
    folder = tmp_path_factory.mktemp("profiles")
    ini = stage(folder) / "QGIS" / "QGIS3.ini"
    text = ini.read_text(encoding="utf-8")
    ini.write_text(f"{text}[rs_textsearch]\nengine\\bundle={bundle}\n", encoding="utf-8")
    return folder


@pytest.fixture
def qgis_process(profiles):
    """Return a function that runs an algorithm or a model in a process and returns its results."""

    def run(name: str | Path, parameters: dict[str, Any], python: str) -> dict[str, Any]:
        words = [f"{key}={value}" for key, value in parameters.items()]
        ended = subprocess.run(
            [QGIS_PROCESS, "--json", "run", str(name), "--", *words],
            env={
                **os.environ,
                "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
                "QT_QPA_PLATFORM": "offscreen",
                "RS_TEXTSEARCH_ENGINE_PYTHON": python,
            },
            capture_output=True, text=True, timeout=TIMEOUT_S, check=False,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return json.loads(ended.stdout[ended.stdout.index("{") :])["results"]

    return run


@pytest.fixture
def labels(tmp_path) -> Path:
    """Return many small polygons of three kinds, all over the raster of colours."""
    path = tmp_path / "läbels.geojson"
    features = []
    for row in range(10):
        for column in range(10):
            left, low = 500_020 + 120 * column, 5_000_020 + 120 * row
            ring = [[left, low], [left + 80, low], [left + 80, low + 80], [left, low + 80],
                    [left, low]]  # fmt: skip
            kind = "red" if row > 6 and column < 3 else "grey" if (row + column) % 2 else "plain"
            features.append({
                "type": "Feature", "properties": {"kind": kind},
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            })  # fmt: skip
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    document = {"type": "FeatureCollection", "crs": crs, "features": features}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_all_algorithms_are_in_a_model():
    names = {algorithm().name() for algorithm in ALGORITHMS}
    assert names == {*ON_A_RASTER, *OF_MODELS}


def test_a_model_of_all_that_works_on_a_raster(provider, raster, labels, qgis_process, tmp_path):
    table, out = tmp_path / "queries.csv", tmp_path / "out"
    table.write_text("what\nred\ngreen\n", encoding="utf-8")
    out.mkdir()
    model = written(
        tmp_path / "chain.model3", ON_A_RASTER,
        [QgsProcessingParameterRasterLayer("RASTER"), QgsProcessingParameterVectorLayer("LABELS"),
         QgsProcessingParameterFile("TABLE")],
    )  # fmt: skip
    wanted = {
        "buildindex:INDEX": "indéx.gpkg", "indexinfo:REPORT": "info.html",
        "indextolayer:LAYER": "layer.fgb", "searchtext:TILES": "text.gpkg",
        "searchtext:HEATMAP": "text.tif", "searchexample:TILES": "example.geojson",
        "similarity:SIMILARITY": "similarity.tif", "thresholdpolygons:POLYGONS": "areas.gpkg",
        "batchqueries:TILES": "batch.gpkg", "batchqueries:SUMMARY": "batch.csv",
        "batchqueries:HEATMAPS": "maps", "evaluate:REPORT": "evaluation.html",
        "trainingpairs:PAIRS": "pairs",
    }  # fmt: skip
    outputs = {name: str(out / file) for name, file in wanted.items()}
    given = {"RASTER": raster, "LABELS": labels, "TABLE": table, **outputs}
    qgis_process(model, given, engine_python())

    def count(file: str) -> int:
        return QgsVectorLayer(str(out / file), file, "ogr").featureCount()

    assert count("layer.fgb") > 100 and count("text.gpkg") == count("example.geojson") == 3
    assert count("batch.gpkg") == 6 and count("batch.csv") == 2 and count("areas.gpkg") >= 1
    assert {path.name for path in (out / "maps").glob("*.tif")} == {"red.tif", "green.tif"}
    assert gdal.Open(str(out / "similarity.tif")).RasterCount == 2
    assert gdal.Open(str(out / "text.tif")).GetMetadata()["RS_TEXTSEARCH_QUERY"] == "red"
    assert page.is_ours(out / "info.html") and page.is_ours(out / "evaluation.html")
    assert (out / "pairs" / "train.jsonl").is_file()
    assert ogr.Open(str(out / "areas.gpkg")) is not None


def test_a_model_of_all_that_makes_models(provider, bundle, program, qgis_process, tmp_path):
    """With a script in the engine's place: what the commands do is tested where they are."""
    copied = 'for word; do case "$word" in --out=*|--bundle=*) ' \
             f'cp -r "{bundle}" "${{word#*=}}";; esac; done'  # fmt: skip
    program(" bundle ", {"bundle": "x", "notes": []}, after=copied)
    program(" adapt ", *VALIDATIONS, TRAINED, after=copied)
    model = written(
        tmp_path / "models.model3", OF_MODELS,
        [QgsProcessingParameterFile("CHECKPOINT"), QgsProcessingParameterFile("PAIRS", "", FOLDER)],
    )  # fmt: skip
    checkpoint = tmp_path / "weights.pt"
    checkpoint.write_bytes(b"x")
    outputs = {
        "modelfromcheckpoint:OUT": tmp_path / "converted", "trainmodel:OUT": tmp_path / "trained",
        "trainmodel:RUN": tmp_path / "run",
    }  # fmt: skip
    given = {"CHECKPOINT": checkpoint, "PAIRS": tmp_path, **outputs}
    qgis_process(model, given, str(tmp_path / "python"))
    assert (tmp_path / "trained" / "card.json").is_file()
    assert f"--base={tmp_path / 'converted'}" in program.words.read_text("utf-8").splitlines()
