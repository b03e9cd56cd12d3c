"""A search in an area: the answer of an index that held no other tiles."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from contextlib import closing
from functools import cache

import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index.exchange import export
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.aoi import AreaOfInterest, inside
from rs_textsearch.engine.searching.heatmap import NODATA
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster
from tests.engine.reading.test_aoi import blob, geopackage
from tests.engine.searching.test_presence import BANK, state

SIZE = (200, 160)
TOLD = ("rank", "score", "level", "zscore", "percentile", "bounds", "box", "scale", "raster")
PLACES = ("utm", "degrees", "rotated", "none")


@pytest.fixture(scope="module")
def folder(tmp_path_factory, index_of):
    """Indexes of a raster in several places, by a model with a bank and levels."""
    folder = tmp_path_factory.mktemp("within")
    bundle = write_bundle(folder / "model")
    (bundle / "bank.json").write_bytes(BANK)
    files = json.loads((bundle / "card.json").read_text(encoding="utf-8"))["files"]
    files["bank.json"] = {"sha256": hashlib.sha256(BANK).hexdigest()}
    state(bundle, files=files, presence={"weak": -0.9, "fair": -0.5, "strong": -0.3})
    for place in PLACES:
        raster = write_raster(folder / f"{place}.tif", width=SIZE[0], height=SIZE[1], place=place)
        index_of(raster, folder / f"{place}.gpkg", bundle, tile_size="32px", keep_patches=True)
    return folder


@pytest.fixture(scope="module")
def searcher():
    return Searcher()


def ask(searcher, index, query="red", **params):
    return searcher.search(SearchOptions.from_params({"index": index, "query": query, **params}))


@cache
def known(index):
    """Return ids and centres of the tiles of an index, in pixels, and the place of its raster."""
    loaded = load(index)
    return loaded.ids, (loaded.boxes[:, :2] + loaded.boxes[:, 2:]) / 2, loaded.places[0]


def polygons(folder, place, shape, crs=None):
    """Write a shape in pixels of a raster as GeoJSON, in its reference system or in ``crs``."""
    where = known(folder / f"{place}.gpkg")[2]
    own, (a, b, c, d, e, f) = where.crs, where.transform

    def moved(xy):
        x, y = a * xy[:, 0] + b * xy[:, 1] + c, d * xy[:, 0] + e * xy[:, 1] + f
        if crs is not None:
            x, y = Transformer.from_crs(own, crs, always_xy=True).transform(x, y)
        return np.column_stack([x, y])

    document = json.loads(shapely.to_geojson(shapely.transform(shape, moved)))
    path = folder / f"{place}.geojson"
    path.write_text(json.dumps({**document, "crs": crs or own or "EPSG:4326"}), encoding="utf-8")
    return path


def only(index, ids, out):
    """Copy an index and remove the rows of all tiles but ``ids``."""
    shutil.copy(index, out)
    with closing(sqlite3.connect(out)) as file:
        marks = ",".join(map(str, ids.tolist()))
        file.execute(f"DELETE FROM tiles WHERE fid NOT IN ({marks})")
        file.commit()
    return out


@st.composite
def shapes(draw):
    """Stars in pixels of a raster, one or two."""
    stars = []
    for _ in range(draw(st.integers(1, 2))):
        middle = np.array([draw(st.integers(0, SIZE[0])), draw(st.integers(0, SIZE[1]))])
        radii = draw(st.lists(st.floats(8, 120), min_size=3, max_size=8))
        angles = np.linspace(0, 2 * np.pi, len(radii), endpoint=False)
        corners = np.column_stack([np.cos(angles), np.sin(angles)]) * np.array(radii)[:, None]
        stars.append(shapely.make_valid(shapely.Polygon(middle + corners)))
    return shapely.union_all(stars)


@settings(max_examples=10, deadline=None)
@given(shape=shapes(), place=st.sampled_from(PLACES), number=st.integers(0, 10**6))
def test_the_answer_is_that_of_an_index_of_these_tiles(folder, searcher, shape, place, number):
    index, area = folder / f"{place}.gpkg", polygons(folder, place, shape)
    ids, middles, _ = known(index)
    held = shapely.intersects_xy(shape, *middles.T)
    if not held.any():
        with pytest.raises(BadInput, match="in the area that is searched"):
            ask(searcher, index, area=area)
        return
    alone = only(index, ids[held], folder / "alone.gpkg")
    number %= len(ids)  # the example, in the area or not
    for params in ({"refine": True}, {"not": ["blue"], "like": number}):
        answers, maps = [], []
        for path, out in ((index, "mine.tif"), (alone, "other.tif")):
            if "like" in params:
                home = path if held[number] else index
                params["like"] = [f"{home}:{ids[number]}"]
            where = {"area": area} if path == index else {}
            answers.append(ask(searcher, path, top=500, heatmap=folder / out, **params, **where))
            with rasterio.open(folder / out) as file:
                maps.append(file.read(1))
        mine, other = answers
        assert mine["tiles_scored"] == other["tiles_scored"] == held.sum()
        assert mine["tiles_outside"] == (~held).sum() and other["tiles_outside"] == 0
        for key in ("proven", "rescored", "refined", "nothing_stands_out", "presence"):
            assert mine[key] == other[key]
        for one, two in zip(mine["results"], other["results"], strict=True):
            assert {key: one[key] for key in TOLD} == {key: two[key] for key in TOLD}
        codes = [note["code"] for note in mine["notes"]]
        assert codes == ["area_of_raster"] * (place == "none")
        rows, columns = maps[0].shape
        x = (np.arange(columns) + 0.5) * SIZE[0] / columns
        y = (np.arange(rows) + 0.5) * SIZE[1] / rows
        cells = shapely.intersects_xy(shape, *np.meshgrid(x, y))
        assert np.array_equal(maps[0], np.where(cells, maps[1], NODATA))


def test_several_indexes_folders_and_systems(folder, searcher, tmp_path):
    """The tiles of all of them whose centre lies in it, whatever system it is given in."""
    shape = shapely.box(20, 10, 120, 97)
    export(folder / "utm.gpkg", tmp_path / "utm.parquet")
    for crs in (None, "EPSG:4326", "EPSG:3857", "EPSG:25833"):
        area = polygons(folder, "utm", shape, crs)
        found = ask(searcher, folder / "utm.gpkg", area=area, top=500)
        boxes = np.array([item["box"] for item in found["results"]])
        middles = (boxes[:, :2] + boxes[:, 2:]) / 2
        assert shapely.contains_xy(shape.buffer(0.01), *middles.T).all()
        _, every, _ = known(folder / "utm.gpkg")
        assert found["tiles_scored"] == shapely.intersects_xy(shape, *every.T).sum()
        indexes = [str(folder / "degrees.gpkg"), str(tmp_path)]
        both = searcher.search(SearchOptions.from_params(
            {"indexes": indexes, "query": "red", "area": area, "top": 500}
        ))  # fmt: skip
        assert both["tiles_scored"] == found["tiles_scored"]
        assert both["results"][0]["box"] == found["results"][0]["box"]
        assert {item["index"] for item in both["results"]} == {str(tmp_path)}


def test_a_box_in_the_systems_of_index_and_user(folder, searcher):
    index = folder / "utm.gpkg"
    west, south, east, north = 500_040, 4_999_806, 500_240, 4_999_980
    area = ask(searcher, index, area=polygons(folder, "utm", shapely.box(20, 10, 120, 97)))
    box = ask(searcher, index, bbox=f"{west},{south},{east},{north}")
    assert box["results"] == area["results"] and box["tiles_scored"] == area["tiles_scored"]
    to = Transformer.from_crs("EPSG:32633", "EPSG:4326", always_xy=True)
    degrees = to.transform_bounds(west, south, east, north)
    found = ask(searcher, index, bbox=degrees, bbox_crs="EPSG:4326")
    assert found["results"][0] == area["results"][0]
    whole = ask(searcher, index, bbox=[-180, -90, 180, 90], bbox_crs="OGC:CRS84")
    assert whole["results"] == ask(searcher, index)["results"] and not whole["tiles_outside"]


@pytest.mark.parametrize(("west", "east"), [(179.99, -179.99), (-180, 180), (179.99, 180.01)])
def test_a_box_across_the_antimeridian(west, east):
    place = Place(400, 400, "EPSG:4326", (5e-5, 0, 179.99, 0, -5e-5, 10), None)
    zone = Place(400, 400, "EPSG:32601", (4.0, 0, 170_270, 0, -4.0, 1_107_700), (4.0, 4.0))
    for raster in (place, zone):
        shape = AreaOfInterest.of_box((west, 9.97, east, 10.1), "EPSG:4326").on(raster, "a.tif")
        assert inside(shape, np.array([1.0, 399.0]), np.array([200.0])).all()


def test_areas_without_a_tile(folder, searcher):
    index = folder / "utm.gpkg"
    far = polygons(folder, "utm", shapely.box(1000, 1000, 1100, 1100))
    with pytest.raises(BadInput, match=r"utm\.gpkg lies in the area that is sear") as caught:
        ask(searcher, index, area=far)
    assert "add the area to the index by the index command" in caught.value.remedy
    with pytest.raises(BadInput, match=r"utm\.gpkg lies in the area that is sear") as caught:
        ask(searcher, index, bbox=[12.9, 56.1, 13.1, 56.2])  # degrees, though the index has metres
    assert caught.value.remedy.startswith(
        "The box was read in EPSG:32633; name another with --bbox-crs."
    )
    small = shapely.box(0, 0, 2, 2)
    assert not shapely.intersects_xy(small, *known(index)[1].T).any()
    with pytest.raises(BadInput, match="Tiles that only touch it: 2"):
        ask(searcher, index, area=polygons(folder, "utm", small))


@pytest.mark.parametrize(("params", "said"), [
    ({"bbox": "1,2,3"}, "Numbers in the extent: 3"),
    ({"bbox": [5, 0, 1, 2]}, "5,0,1,2 has no area"),
    ({"bbox": [0, 2, 1, 2]}, "has no area"), ({"bbox": [0, 0, 1, 1], "area": "a.gpkg"}, "Both"),
    ({"bbox": [0, 0, 1, 1], "bbox_crs": "EPSG:99999"}, "not known here"),
    ({"bbox_crs": "EPSG:4326"}, "no extent in it"), ({"area": "a.gpkg"}, "does not exist"),
])  # fmt: skip
def test_areas_that_cannot_be_used(folder, searcher, params, said):
    with pytest.raises(BadInput, match=said):
        ask(searcher, folder / "utm.gpkg", **params)


def test_the_remedy_for_the_system_of_a_box_is_not_to_index_again(folder, searcher):
    with pytest.raises(BadInput, match="'WGS84x' is not known") as caught:
        ask(searcher, folder / "utm.gpkg", bbox=[0, 0, 1, 1], bbox_crs="WGS84x")
    assert "--bbox-crs" in caught.value.remedy and "raster" not in caught.value.remedy


def test_a_layer_of_a_geopackage(folder, searcher, tmp_path):
    index = folder / "utm.gpkg"
    square = shapely.box(500_000, 4_999_900, 500_100, 5_000_000)
    file = geopackage(tmp_path / "a.gpkg", [blob(shapely.to_wkb(square))])
    before = file.read_bytes()
    assert ask(searcher, index, area=f"{file}:areas")["tiles_scored"] == (
        ask(searcher, index, area=file)["tiles_scored"]
    )
    with pytest.raises(BadInput, match="has no layer fields") as caught:
        ask(searcher, index, area=f"{file}:fields")
    assert "areas" in caught.value.remedy
    with pytest.raises(BadInput, match=r"a\.gpkg"):  # it would replace what it reads
        ask(searcher, index, area=f"{file}:areas", tiles=file)
    assert file.read_bytes() == before


def test_a_raster_is_compared_with_its_index_once_and_each_search_sees_a_change(
    tmp_path, bundle, index_of, monkeypatch
):
    raster, index = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    index_of(raster, index, bundle, tile_size="32px")
    searcher, compared = Searcher(), []
    difference = fingerprint.difference
    monkeypatch.setattr(
        fingerprint, "difference", lambda *words: compared.append(1) or difference(*words)
    )
    west, south, east, north = rasterio.open(raster).bounds
    for part in (east, (west + east) / 2, (west + 3 * east) / 4):
        area = {"bbox": [west, south, part, north], "bbox_crs": "EPSG:32633"}
        assert ask(searcher, index, **area)["stale"] == []
    assert len(compared) == 1
    write_raster(raster, seed=5)
    (entry,) = ask(searcher, index, **area)["stale"]
    assert entry["raster"] == str(raster)
