"""Annotations and labelled polygons as queries, and what is said of those that cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image
from rasterio.transform import from_origin
from rasterio.warp import transform

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.engine.errors import BadInput, UnreadableRaster
from rs_textsearch.engine.selo.annotations import read_annotations
from rs_textsearch.engine.selo.pictures import read_picture
from rs_textsearch.engine.selo.truth import read_truth

TRIANGLE = [[10.5, 20.25], [40, 20], [40, 60], [10.5, 20.25], [10.5, 20.25]]
ENTRY = {"caption": " a roof\n", "jpg_name": "0.jpg", "points": [TRIANGLE, TRIANGLE[:3]]}


def annotated(folder: Path, *entries: object, images: tuple[str, ...] = ("0.jpg",)) -> Path:
    for name in images:
        Image.new("RGB", (80, 70)).save(folder / name)
    file = folder / "anno.json"
    file.write_text(json.dumps(entries), encoding="utf-8")
    return file


def test_annotations_are_read_as_they_are(tmp_path: Path) -> None:
    first, second = read_annotations(annotated(tmp_path, ENTRY, ENTRY), tmp_path)
    assert first.text == "a roof" and first.image == tmp_path / "0.jpg"
    assert [polygon.tolist() for polygon in first.polygons] == [TRIANGLE, TRIANGLE[:3]]
    assert second.image == first.image


def test_missing_images_are_named(tmp_path: Path) -> None:
    others = [{**ENTRY, "jpg_name": name} for name in ("7.jpg", "3.jpg", "7.jpg")]
    with pytest.raises(BadInput, match=r"lacks 2 of the images .*: 3\.jpg, 7\.jpg\."):
        read_annotations(annotated(tmp_path, ENTRY, *others), tmp_path)


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ({}, "caption"),
        ({**ENTRY, "caption": " "}, "caption is empty"),
        ({**ENTRY, "points": []}, "has no regions"),
        ({**ENTRY, "points": [[[1, 2], [3, 4]]]}, "three or more points"),
        ({**ENTRY, "points": [[[1, 2], [3, 4], [5]]]}, "no list of points"),
        ({**ENTRY, "points": [[[1, 2], [3, 4], [5, float("nan")]]]}, "no number"),
        ("text", "no JSON object"),
    ],
)
def test_an_entry_that_is_none_is_said(tmp_path: Path, entry: object, what: str) -> None:
    with pytest.raises(BadInput, match=what) as caught:
        read_annotations(annotated(tmp_path, entry), tmp_path)
    assert "anno.json" in str(caught.value)


def test_a_file_that_holds_no_annotations_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        read_annotations(tmp_path / "none.json", tmp_path)
    with pytest.raises(BadInput, match="no list of queries"):
        read_annotations(annotated(tmp_path), tmp_path)


def test_pictures_have_three_bands_of_eight_bits(tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (40, 50, 3)).astype(np.uint8)
    Image.fromarray(pixels).save(tmp_path / "a.png")
    assert np.array_equal(read_picture(tmp_path / "a.png"), pixels)
    Image.fromarray(pixels[:, :, 0]).save(tmp_path / "grey.png")
    assert np.array_equal(read_picture(tmp_path / "grey.png"), pixels[:, :, [0, 0, 0]])
    # Colours of JPEGs are interpolated as Pillow and OpenCV do, which read them in the published
    # code; GDAL does otherwise.
    jpeg = tmp_path / "a.jpg"
    Image.fromarray(pixels).save(jpeg, quality=80)
    assert np.array_equal(read_picture(jpeg), np.asarray(Image.open(jpeg)))


def test_pictures_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    (tmp_path / "bad.jpg").write_bytes(b"no picture")
    (tmp_path / "bad.tif").write_bytes(b"no picture")
    Image.fromarray(np.zeros((9, 9), np.uint16)).save(tmp_path / "deep.png")
    for name, what in (("bad.jpg", "no JPEG"), ("bad.tif", "cannot be read"),
                       ("none.jpg", "cannot be read"), ("deep.png", "of uint16")):  # fmt: skip
        with pytest.raises(UnreadableRaster, match=what):
            read_picture(tmp_path / name)


# -- labelled polygons -------------------------------------------------------------------------


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    path = tmp_path / "scene.tif"
    profile = {
        "driver": "GTiff", "width": 100, "height": 80, "count": 3, "dtype": "uint8",
        "crs": "EPSG:32633", "transform": from_origin(500000, 5000000, 2, 2),
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as target:
        target.write(np.zeros((3, 80, 100), np.uint8))
    return path


def geojson(path: Path, *features: tuple[object, list[tuple[float, float]]]) -> Path:
    """Polygons by corners in pixels of the raster, written in degrees."""
    items = []
    for label, corners in features:
        x, y = ([500000 + 2 * c for c, _ in corners], [5000000 - 2 * r for _, r in corners])
        ring = list(map(list, zip(*transform("EPSG:32633", "EPSG:4326", x, y))))
        geometry = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        items.append({"type": "Feature", "properties": {"kind": label}, "geometry": geometry})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}), "utf-8")
    return path


def test_polygons_of_a_label_are_a_query(tmp_path: Path, raster: Path) -> None:
    square, other = [(10, 10), (30, 10), (30, 30), (10, 30)], [(60, 40), (90, 40), (90, 70)]
    truth = geojson(
        tmp_path / "truth.geojson",
        *(("roof", square), ("water", other), ("roof", other), (None, square)),
        ("far", [(x + 900, y) for x, y in square]),
    )
    roof, water = read_truth(truth, raster, "kind", "an aerial image of a {}")
    assert (roof.text, water.text) == ("an aerial image of a roof", "an aerial image of a water")
    assert [len(query.polygons) for query in (roof, water)] == [2, 1]
    np.testing.assert_allclose(roof.polygons[0][:4], square, atol=0.01)
    np.testing.assert_allclose(water.polygons[0][:3], other, atol=0.01)


def test_the_sample_scene_has_a_query_for_every_class() -> None:
    queries = read_truth(SAMPLE_SCENE.with_name("scene_truth.gpkg"), SAMPLE_SCENE, "class")
    found = {query.text: query.polygons for query in queries}
    assert len(found) == 18 and len(found["dense residential"]) == 4
    x, y = np.mean(found["airport"][0], axis=0)
    assert 1500 < x < 2000 and 200 < y < 400


def test_truth_that_cannot_be_used_is_said(tmp_path: Path, raster: Path) -> None:
    truth = geojson(tmp_path / "truth.geojson", ("roof", [(900, 10), (930, 10), (930, 30)]))
    with pytest.raises(BadInput, match=r"No polygon of .* touches the raster"):
        read_truth(truth, raster, "kind")
    with pytest.raises(BadInput, match=r"have no field class\..*: kind"):
        read_truth(truth, raster, "class")
    with pytest.raises(BadInput, match=r"have no field kind\..*: fid, .*class"):
        read_truth(SAMPLE_SCENE.with_name("scene_truth.gpkg"), SAMPLE_SCENE, "kind")
    with pytest.raises(BadInput, match="has no place for the label"):
        read_truth(truth, raster, "kind", "an aerial image")
