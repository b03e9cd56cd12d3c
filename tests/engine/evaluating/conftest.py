"""Indexes of a raster with fields of known colours, and labels that say where these are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
import shapely

from rs_textsearch.engine.evaluating.evaluate import evaluate
from rs_textsearch.engine.evaluating.request import EvaluateOptions
from tests.engine.bundles import COLOURS, write_bundle
from tests.engine.rasters import PLACES, write_raster

WIDTH, HEIGHT = 300, 240
FIELDS = {
    name: (100 * (i % 3), 120 * (i // 3), 100 * (i % 3) + 75, 120 * (i // 3) + 75)
    for i, name in enumerate(name for name in COLOURS if name != "grey")
}
"""Where each colour is in the raster, in pixels: x0, y0, x1, y1."""


def write_labels(path, labels, place="utm", crs=None):
    """Write ``labels``, pairs of a pixel box and the fields of a feature, as GeoJSON."""
    system, transform = PLACES[place]
    features = []
    for box, fields in labels:
        ring = [transform @ xy if transform else xy
                for xy in shapely.get_coordinates(shapely.box(*box)).tolist()]  # fmt: skip
        features.append(
            {"type": "Feature", "properties": fields,
             "geometry": {"type": "Polygon", "coordinates": [[list(xy) for xy in ring]]}}
        )  # fmt: skip
    document = {"type": "FeatureCollection", "features": features}
    document["crs"] = {"type": "name", "properties": {"name": crs or system or "EPSG:32633"}}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@dataclass(frozen=True)
class Here:
    """A raster, its index, labels of all of its fields, and the bundle of the index."""

    folder: Path
    raster: Path
    index: Path
    labels: Path
    bundle: Path


@pytest.fixture(scope="session")
def here(tmp_path_factory, bundle, index_of):
    folder = tmp_path_factory.mktemp("hier auswerten")
    raster = write_raster(folder / "scene.tif", width=WIDTH, height=HEIGHT)
    index_of(raster, folder / "i.gpkg", bundle, tile_size="40px", scales="1")
    labels = write_labels(
        folder / "labels.geojson", [(box, {"class": name}) for name, box in FIELDS.items()]
    )
    return Here(folder, raster, folder / "i.gpkg", labels, bundle)


@pytest.fixture(scope="session")
def two(here):
    """Labels of two classes."""
    said = [(FIELDS[name], {"class": name}) for name in ("red", "blue")]
    return write_labels(here.folder / "two.geojson", said)


@pytest.fixture(scope="session")
def other_bundle(tmp_path_factory):
    return write_bundle(tmp_path_factory.mktemp("model") / "other", seed=5, name="other")


def ask(*sources, labels, **params):
    """Evaluate with few resamples."""
    request = {"sources": list(map(str, sources)), "labels": str(labels), "resamples": 200}
    return evaluate(EvaluateOptions.from_params({**request, **params}))
