"""Index runs: resume, cancel, staleness, several rasters, the file as a plain GeoPackage."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from contextlib import closing

import numpy as np
import pytest
import shapely

from rs_textsearch.engine import lock
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.errors import BadInput, Busy, Cancelled, NoSpace, StaleIndex
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import IndexOptions
from tests.engine.bundles import write_bundle
from tests.engine.conftest import command, environment
from tests.engine.rasters import PLACES, write_raster


def same(first, second):
    """Whether two indexes hold the same tiles with the same embeddings, each once."""
    one, other = load(first), load(second)
    assert len(set(one.ids.tolist())) == len(one.ids)
    keys = [
        {(int(r), *np.round(b, 6), float(s)) for r, b, s in zip(i.raster, i.boxes, i.scale)}
        for i in (one, other)
    ]
    assert len(keys[0]) == len(one.ids) and keys[0] == keys[1]
    for name in ("ids", "raster", "boxes", "scale", "valid", "globals", "sketches", "bounds"):
        assert np.array_equal(getattr(one, name), getattr(other, name)), name
    return True


def test_document_and_layer(tmp_path, bundle, raster, index_of):
    out = tmp_path / "ïndex mit leer.gpkg"
    document = index_of(raster, out, bundle)
    assert document["tiles"] == document["tiles_new"] > 50
    assert document["rasters"] == [
        {"raster": str(raster), "tiles": document["tiles"], "state": "fresh", "notes": []}
    ]
    assert document["failed"] == []
    assert document["device"] == "cpu" and document["provider"] == "CPUExecutionProvider"
    with closing(sqlite3.connect(out)) as file:
        assert file.execute("PRAGMA application_id").fetchone()[0] == int.from_bytes(b"GPKG", "big")
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        contents = file.execute(
            "SELECT data_type, srs_id, min_x, min_y, max_x, max_y FROM gpkg_contents "
            "WHERE table_name = 'tiles'").fetchone()
        assert contents == ("features", 32633, 500000, 5_000_000 - 480, 500600, 5_000_000)
        assert file.execute("SELECT column_name, geometry_type_name, srs_id "
                            "FROM gpkg_geometry_columns").fetchall() == [("geom", "POLYGON", 32633)]
        definition = file.execute("SELECT definition FROM gpkg_spatial_ref_sys "
                                  "WHERE srs_id = 32633").fetchone()[0]
        assert definition.startswith("PROJCS")
        # The only layer; GDAL does not offer the other tables with this extension.
        assert file.execute("SELECT table_name FROM gpkg_contents").fetchall() == [("tiles",)]
        assert file.execute("SELECT * FROM gpkg_ogr_contents").fetchall() == [
            ("tiles", document["tiles"])
        ]
        assert ("gdal_aspatial",) in file.execute("SELECT extension_name FROM gpkg_extensions")
        rows = file.execute("SELECT geom, x_px, y_px, width_px, height_px, raster, scale, "
                            '"row", "column" FROM tiles ORDER BY fid').fetchall()
    assert len(rows) == document["tiles"]
    for blob, x, y, width, height, name, _, _, _ in rows:
        polygon = shapely.from_wkb(blob[40:])  # 8 bytes of header, 32 of envelope
        x0, y1 = 500000 + 2 * x, 5_000_000 - 2 * y
        assert polygon.bounds == pytest.approx((x0, y1 - 2 * height, x0 + 2 * width, y1))
        assert name == "scene.tif"
    assert {row[6] for row in rows} == {1.0, 2.0}


def test_a_second_run_finds_nothing_to_do(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    first = index_of(raster, out, bundle)
    before = out.read_bytes()
    again = index_of(raster, out, bundle)
    assert again["tiles_new"] == 0 and again["tiles"] == first["tiles"]
    assert out.read_bytes() == before


def test_a_new_index_of_nothing_is_not_kept(tmp_path, bundle, raster, index_of):
    everywhere = (slice(None), slice(None))
    empty = [write_raster(tmp_path / f"{name}.tif", width=100, height=100, nodata="value",
                          hole=everywhere) for name in "ab"]
    broken = tmp_path / "c.tif"
    broken.write_bytes(b"II*\0")
    out = tmp_path / "i.gpkg"
    before = sorted(tmp_path.iterdir())
    for rasters, message in (
        (empty[0], r"Nothing is indexed: no pixel of .*a\.tif is valid\. Check what they say"),
        (empty, r"no pixel of the 2 rasters is valid\. Check"),
        ([*empty, broken], r"of the 2 rasters is valid\. Of 1 more, the first: .*c\.tif cannot"),
    ):
        with pytest.raises(BadInput, match=message):
            index_of(rasters, out, bundle)
        assert sorted(tmp_path.iterdir()) == before
    index_of(raster, out, bundle)
    index = out.read_bytes()
    with pytest.raises(BadInput, match=r"The index that is there stays as it is\.$"):
        index_of(empty, out, bundle, overwrite=True)
    assert out.read_bytes() == index and sorted(tmp_path.iterdir()) == sorted([*before, out])
    assert index_of([raster, *empty], out, bundle)["tiles_new"] == 0  # beside others it is no error


def test_cancel_and_continue(tmp_path, bundle, raster, index_of):
    reference, out = tmp_path / "a.gpkg", tmp_path / "b.gpkg"
    total = index_of(raster, reference, bundle, tile_size="16px")["tiles"]
    cancel, seen = threading.Event(), []

    def progress(done, total, seconds, text):
        seen.append((done, total))
        if done:
            cancel.set()

    options = IndexOptions.from_params({"rasters": [str(raster)], "out": str(out),
                                        "bundle": str(bundle), "tile_size": "16px"})
    with pytest.raises(Cancelled, match="run the same command again"):
        run_index(options, progress, cancel)
    info = describe_index(out)
    assert info["state"] == "partial" and 0 < info["tiles"] < total
    assert "windows that are indexed" in info["rasters"][0]["reason"]
    document = index_of(raster, out, bundle, tile_size="16px")
    assert document["tiles_new"] == total - info["tiles"]
    assert same(reference, out)


def blocks_in(path):
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as file:
            return file.execute("SELECT COUNT(*) FROM rs_textsearch_blocks").fetchone()[0]
    except sqlite3.Error:
        return 0


def test_interrupt_keeps_what_is_committed(tmp_path, bundle):
    raster = write_raster(tmp_path / "a.tif", width=900, height=900)
    out = tmp_path / "i.gpkg"
    process = subprocess.Popen(
        command("index", raster, "--out", out, "--bundle", bundle, "--tile-size", "16px"),
        env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    while process.poll() is None and not blocks_in(out):
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    output, messages = process.communicate(timeout=30)
    assert process.returncode == 130 and output == ""
    assert "run the same command again to continue" in messages and "Traceback" not in messages
    assert describe_index(out)["state"] == "partial"


def test_only_the_raster_that_changed_is_built_again(tmp_path, bundle, index_of):
    first = write_raster(tmp_path / "a.tif")
    second = write_raster(tmp_path / "b.tif", seed=5)
    out = tmp_path / "i.gpkg"
    total = index_of([first, second], out, bundle)["tiles"]
    kept = load(out)
    write_raster(first, seed=9)
    os.utime(first, ns=(1, 1))
    info = describe_index(out)
    assert [r["state"] for r in info["rasters"]] == ["stale", "fresh"] and info["state"] == "stale"
    assert "content changed" in info["rasters"][0]["reason"]
    document = index_of([first, second], out, bundle)
    assert document["tiles"] == total and document["tiles_new"] == total // 2
    now = load(out)
    unchanged, before = now.raster == 1, kept.raster == 1
    assert np.array_equal(now.ids[unchanged], kept.ids[before])
    assert np.array_equal(now.globals[unchanged], kept.globals[before])
    assert not np.array_equal(now.globals[now.raster == 0], kept.globals[kept.raster == 0])
    assert describe_index(out)["state"] == "fresh"


def test_a_copied_file_is_fresh_and_a_missing_one_missing(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    os.utime(raster, ns=(1, 1))
    assert describe_index(out)["state"] == "fresh"
    raster.unlink()
    info = describe_index(out)
    assert info["state"] == "missing" and "does not exist" in info["rasters"][0]["reason"]


def test_index_and_raster_moved_together(tmp_path, bundle, index_of):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    raster = write_raster(old / "a.tif")
    index_of(raster, old / "i.gpkg", bundle)
    shutil.move(old, new)
    info = describe_index(new / "i.gpkg")
    assert info["state"] == "fresh" and info["rasters"][0]["raster"] == str(new / "a.tif")
    assert index_of(new / "a.tif", new / "i.gpkg", bundle)["tiles_new"] == 0


def test_rasters_can_be_added(tmp_path, bundle, index_of):
    out = tmp_path / "i.gpkg"
    one = index_of(write_raster(tmp_path / "a.tif"), out, bundle)
    two = index_of(write_raster(tmp_path / "b.tif", place="degrees"), out, bundle)
    assert two["tiles"] == one["tiles"] + two["tiles_new"] and two["tiles_new"]
    info = describe_index(out)
    assert [r["crs"] for r in info["rasters"]] == ["EPSG:32633", "EPSG:4326"]
    with closing(sqlite3.connect(out)) as file:
        low = file.execute("SELECT min_y FROM gpkg_contents WHERE table_name = 'tiles'").fetchone()
        srs = file.execute("SELECT DISTINCT substr(geom, 5, 4) FROM tiles").fetchall()
    # The second raster's footprints are in the reference system of the first one.
    assert low[0] < -3_000_000 and srs == [((32633).to_bytes(4, "little"),)]


@pytest.mark.parametrize(("change", "word"), [
    ({"tile_size": "32px"}, "tile size"), ({"scales": [1]}, "scales"),
    ({"overlap": 0.25}, "overlap"),
    ({"stretch": "0,100"}, "stretch"), ({"bands": [3, 2, 1]}, "bands"),
])
def test_another_tiling_is_refused(tmp_path, bundle, raster, index_of, change, word):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    before = out.read_bytes()
    with pytest.raises(StaleIndex, match=f"other {word}.*--overwrite.*another --out"):
        index_of(raster, out, bundle, **change)
    assert out.read_bytes() == before
    assert index_of(raster, out, bundle, overwrite=True, **change)["tiles_new"]


def test_another_model_is_refused(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    other = write_bundle(tmp_path / "other", seed=3)
    with pytest.raises(StaleIndex, match="built with the model random"):
        index_of(raster, out, other)


def test_two_engines_on_one_index(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    with lock.writing(out), pytest.raises(Busy, match="Another engine is writing"):
        index_of(raster, out, bundle)
    assert not out.exists()
    assert index_of(raster, out, bundle)["tiles"]


def test_a_foreign_file_is_never_overwritten(tmp_path, bundle, raster, index_of):
    from rs_textsearch.engine.index.geopackage import new_layer, save

    out = tmp_path / "mine.gpkg"
    save(new_layer("roads", None, [("name", "TEXT")])[0], out)
    before = out.read_bytes()
    for overwrite in (False, True):
        with pytest.raises(BadInput, match="not a text-search index"):
            index_of(raster, out, bundle, overwrite=overwrite)
    out.write_bytes(b"no database at all, but rather long" * 10)
    with pytest.raises(BadInput, match="is not a text-search index, or too damaged"):
        index_of(raster, out, bundle)
    with pytest.raises(BadInput, match=r"not an index of this program.*remove this one first"):
        index_of(raster, out, bundle, overwrite=True)
    assert before and out.read_bytes().startswith(b"no database")


def test_a_left_over_log_is_not_played_into_a_new_index(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    held = sqlite3.connect(out)
    held.execute("PRAGMA journal_mode = WAL")
    held.execute("DELETE FROM tiles WHERE fid > 3")
    held.commit()
    log = out.with_name("i.gpkg-wal").read_bytes()
    held.close()
    out.with_name("i.gpkg-wal").write_bytes(log)
    total = index_of(raster, out, bundle, overwrite=True)["tiles"]
    assert len(load(out).ids) == total > 3


def test_another_schema(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    with closing(sqlite3.connect(out)) as file, file:
        file.execute("UPDATE rs_textsearch_header SET value = '99' WHERE key = 'schema'")
    with pytest.raises(StaleIndex, match="schema 99"):
        describe_index(out)
    with pytest.raises(StaleIndex, match="schema 99"):
        index_of(raster, out, bundle)
    assert index_of(raster, out, bundle, overwrite=True)["tiles_new"]


def test_full_disk(tmp_path, bundle, raster, index_of, full_disk):
    out = tmp_path / "i.gpkg"
    with full_disk(), pytest.raises(NoSpace, match="what was indexed so far is kept"):
        index_of(raster, out, bundle, tile_size="12px")
    reference = tmp_path / "r.gpkg"
    index_of(raster, reference, bundle, tile_size="12px")
    index_of(raster, out, bundle, tile_size="12px")
    assert same(reference, out)


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder(tmp_path, bundle, raster, index_of):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    try:
        with pytest.raises(BadInput, match="cannot be written"):
            index_of(raster, folder / "i.gpkg", bundle)
    finally:
        folder.chmod(0o700)


def test_raster_damaged_half_way_keeps_what_is_committed(tmp_path, bundle, index_of):
    from rs_textsearch.engine.errors import UnreadableRaster

    rng = np.random.default_rng(0)
    data = rng.integers(0, 255, (3, 1200, 256), np.uint8)
    raster = write_raster(tmp_path / "a.tif", width=256, height=1200, data=data, compress="deflate",
                          blockysize=16)
    content = bytearray(raster.read_bytes())
    content[int(len(content) * 0.9) : int(len(content) * 0.9) + 2000] = bytes(2000)
    raster.write_bytes(content)
    out = tmp_path / "i.gpkg"
    with pytest.raises(UnreadableRaster, match=r"a\.tif cannot be read between rows"):
        index_of(raster, out, bundle, tile_size="16px")
    assert describe_index(out)["state"] == "partial" and describe_index(out)["tiles"] > 0


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("dtype", "nodata", "bands"), [
    ("uint8", "none", 1), ("uint8", "alpha", 3), ("int16", "value", 2), ("uint16", "mask", 4),
    ("float32", "undeclared", 5),
])
def test_kinds_of_rasters(tmp_path, bundle, index_of, place, dtype, nodata, bands):
    raster = write_raster(tmp_path / "a.tif", place=place, dtype=dtype, nodata=nodata, bands=bands,
                          photometric="rgb" if bands == 3 else "minisblack")
    document = index_of(raster, tmp_path / "i.gpkg", bundle, tile_size="24px")
    assert document["rasters"][0]["state"] == "fresh"
    assert (document["tiles_skipped_nodata"] > 0) == (nodata != "none")
    index = load(tmp_path / "i.gpkg")
    assert np.isfinite(index.globals).all() and (index.valid > 0).all()


def test_area_of_interest(tmp_path, bundle, raster, index_of):
    whole = index_of(raster, tmp_path / "a.gpkg", bundle)["tiles"]
    ring = [[500000, 5_000_000], [500100, 5_000_000], [500100, 4_999_900], [500000, 4_999_900],
            [500000, 5_000_000]]
    area = tmp_path / "gebiet.geojson"
    area.write_text(json.dumps({
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
        "features": [{"type": "Feature", "properties": {},
                      "geometry": {"type": "Polygon", "coordinates": [ring]}}],
    }))
    out = tmp_path / "b.gpkg"
    part = index_of(raster, out, bundle, aoi=str(area))["tiles"]
    assert 0 < part < whole
    assert (load(out).boxes[:, :2] < 50).all()


def test_area_of_interest_from_a_geopackage_in_another_system(tmp_path, bundle, raster, index_of):
    from pyproj import Transformer

    from rs_textsearch.engine.index import geopackage

    to_degrees = Transformer.from_crs(32633, 4326, always_xy=True)
    x, y = to_degrees.transform([500000, 500100, 500100, 500000],
                                [5_000_000, 5_000_000, 4_999_900, 4_999_900])
    area = tmp_path / "area.gpkg"
    layer, srs = geopackage.new_layer("area", "EPSG:4326", [])
    blob = geopackage.polygon_blobs(np.stack([x, y], axis=1)[None], srs)[0]
    layer.execute("INSERT INTO area (geom) VALUES (?)", (blob,))
    geopackage.save(layer, area)
    out = tmp_path / "b.gpkg"
    index_of(raster, out, bundle, aoi=str(area))
    boxes = load(out).boxes
    assert len(boxes) and (boxes[:, :2] < 51).all()


@pytest.mark.parametrize(("name", "content", "message"), [
    ("a.geojson", "{", "cannot be read"), ("a.shp", "x", "of a kind that is not read"),
    ("a.geojson", '{"type":"FeatureCollection","features":[]}', "holds no polygon"),
    ("a.gpkg", "no database", "cannot be read"), ("none.gpkg", None, "does not exist"),
    ("a.geojson", '{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]]]}', "No tile of"),
])
def test_areas_that_cannot_be_used(tmp_path, bundle, raster, index_of, name, content, message):
    area = tmp_path / name
    if content is not None:
        area.write_text(content)
    with pytest.raises(BadInput, match=message):
        index_of(raster, tmp_path / "i.gpkg", bundle, aoi=str(area))
    assert not (tmp_path / "i.gpkg").exists()
