"""The sample scene: the same for a seed, georeferenced, with a sound truth."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image

from resources.scene import CLASSES, chips
from resources.scene.cli import main
from resources.scene.layout import SIDE_M, Scene, draw_scene
from resources.scene.write import EPSG, ORIGIN, to_map

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "sample"
WANTED = {
    "harbour",
    "airport",
    "stadium",
    "baseball field",
    "storage tanks",
    "dense residential",
    "sparse residential",
    "farmland",
    "forest",
    "river",
    "bridge",
    "beach",
    "railway station",
    "parking",
}


@pytest.fixture(scope="module")
def scene() -> Scene:
    return draw_scene(7, 512)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose name has a space and a non-ASCII letter, with a scene in it."""
    out = tmp_path_factory.mktemp("scene") / "Probe für 1"
    assert _run(out, seed=3, size=512) == 0
    return out


def _run(out: Path, command: str = "draw", **changes: int) -> int:
    words = [command, "--out", str(out)]
    for name, value in changes.items():
        words += [f"--{name}", str(value)]
    return main(words)


def test_same_seed_same_scene_other_seed_other_scene(scene: Scene) -> None:
    again, other = draw_scene(7, 512), draw_scene(8, 512)
    assert np.array_equal(scene.image, again.image)
    assert [f.captions for f in scene.features] == [f.captions for f in again.features]
    assert np.abs(scene.image.astype(int) - other.image).mean() > 5


def test_truth_is_valid_inside_and_complete(scene: Scene) -> None:
    assert {f.label for f in scene.features} >= WANTED
    assert {f.label for f in scene.features} <= set(CLASSES)
    for feature in scene.features:
        assert feature.outline.is_valid
        assert feature.outline.area > 2_000
        assert min(feature.outline.bounds) >= -1e-6
        assert max(feature.outline.bounds) <= SIDE_M + 1e-6
        assert 2 <= len(feature.captions) <= 5
        assert all(c == c.lower() and "{" not in c for c in feature.captions)


def test_water_is_where_the_truth_says(scene: Scene) -> None:
    """The truth and the picture share one geometry: sea is blue-green, sand is bright."""

    def mean_colour(label: str) -> np.ndarray:
        outline = next(f.outline for f in scene.features if f.label == label)
        x, y = outline.representative_point().coords[0]
        column, row = int(x / scene.pixel_m), int(y / scene.pixel_m)
        return scene.image[row - 3 : row + 4, column - 3 : column + 4].reshape(-1, 3).mean(axis=0)

    sea, forest, bare = mean_colour("sea"), mean_colour("forest"), mean_colour("bare land")
    assert sea[0] < sea[1] and sea[0] < sea[2]
    assert forest.mean() < bare.mean()


def test_written_raster_is_georeferenced(written: Path) -> None:
    with rasterio.open(written / "scene.tif") as raster:
        assert raster.crs.to_epsg() == EPSG
        assert raster.count == 3 and raster.dtypes == ("uint8",) * 3
        assert raster.transform.c == ORIGIN[0] and raster.transform.f == ORIGIN[1]
        assert raster.bounds.right - raster.bounds.left == pytest.approx(SIDE_M)
        assert raster.profile["tiled"] and raster.overviews(1)
    assert not list(written.glob("*.part*"))


def test_written_truth_is_a_geopackage_layer(written: Path) -> None:
    with sqlite3.connect(written / "scene_truth.gpkg") as package:
        rows = package.execute('SELECT "class", caption FROM truth').fetchall()
        (bounds,) = package.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'truth'"
        ).fetchall()
        (srs,) = package.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
    assert {label for label, _ in rows} >= WANTED
    assert all(" | " in caption for _, caption in rows)
    assert srs == EPSG
    assert ORIGIN[0] <= bounds[0] < bounds[2] <= ORIGIN[0] + SIDE_M
    assert ORIGIN[1] - SIDE_M <= bounds[1] < bounds[3] <= ORIGIN[1]


def test_map_outlines_keep_size(scene: Scene) -> None:
    outline = scene.features[0].outline
    assert to_map(outline).area == pytest.approx(outline.area)


def test_shipped_scene_is_small_and_matches_its_truth() -> None:
    path = SHIPPED / "scene.tif"
    assert path.stat().st_size < 5_000_000
    with rasterio.open(path) as raster, sqlite3.connect(SHIPPED / "scene_truth.gpkg") as package:
        assert raster.crs.to_epsg() == EPSG
        assert 1.6 <= raster.transform.a <= 2.0
        count = package.execute("SELECT COUNT(*) FROM truth").fetchone()[0]
        overview = raster.read(out_shape=(3, 300, 300))
    assert count >= len(WANTED)
    assert overview.std() > 20


def test_chips_are_written_as_images_and_pairs(tmp_path: Path) -> None:
    assert _run(tmp_path, "chips", count=3, size=48, seed=5) == 0
    records = [json.loads(line) for line in (tmp_path / "pairs.jsonl").read_text().splitlines()]
    assert len(records) == 3
    for record, drawn in zip(records, chips(5, 3, 48)):
        assert record["captions"] == drawn.captions and record["label"] == drawn.label
        with Image.open(tmp_path / record["filename"]) as image:
            assert image.size == (48, 48)


@pytest.mark.parametrize(
    ("command", "name", "value"),
    [
        ("draw", "seed", -1),
        ("draw", "size", 64),
        ("draw", "size", 9000),
        ("chips", "count", 0),
        ("chips", "seed", -1),
        ("chips", "size", 0),
    ],
)
def test_bad_arguments_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture, command: str, name: str, value: int
) -> None:
    with pytest.raises(SystemExit) as left:
        _run(tmp_path / "out", command, **{name: value})
    assert left.value.code == 2
    assert f"argument --{name}: {value}: give " in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", ["draw", "chips"])
def test_unwritable_folder_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture, command: str
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert _run(blocked, command) == 2
    assert "choose another --out" in capsys.readouterr().err
