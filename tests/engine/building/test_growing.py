"""Indexes that grow, shrink and move: nothing is encoded twice and nothing disappears silently."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely

from rs_textsearch.engine.building.forecast import make_plan
from rs_textsearch.engine.building.shares import BLOCK, Share, encode_share
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.index.upkeep import forget, relocate
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from tests.engine.comparing import keys
from tests.engine.rasters import write_raster


@pytest.fixture
def area(tmp_path):
    """Write the left part of the raster, of so many pixels, as an area of interest."""

    def write(pixels, first=0):
        x0, x1 = 500000 + 2 * first, 500000 + 2 * pixels
        ring = [[x0, 5_000_000], [x1, 5_000_000], [x1, 4_999_000], [x0, 4_999_000],
                [x0, 5_000_000]]
        path = tmp_path / f"area {first} {pixels}.geojson"
        path.write_text(json.dumps({
            "type": "FeatureCollection",
            "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
            "features": [{"type": "Feature", "properties": {},
                          "geometry": {"type": "Polygon", "coordinates": [ring]}}],
        }))
        return str(path)

    return write


def test_a_larger_area_adds_only_what_is_new(tmp_path, bundle, raster, index_of, area):
    out, whole = tmp_path / "i.gpkg", tmp_path / "whole.gpkg"
    index_of(raster, whole, bundle)
    reference = load(whole)
    seen = 0
    for aoi in (area(20), area(150, first=140), area(150), "none"):
        before = load(out) if out.exists() else None
        document = index_of(raster, out, bundle, aoi=aoi)
        now = load(out)
        assert document["tiles"] == len(now.ids) == seen + document["tiles_new"] > seen
        assert document["rasters"][0]["state"] == "fresh"
        seen = len(now.ids)
        if before is not None:
            for name in ("ids", "boxes", "globals", "sketches", "bounds", "valid"):
                assert np.array_equal(getattr(now, name)[: len(before.ids)], getattr(before, name))
    mine, theirs = keys(now), keys(reference)
    assert len(mine) == len(now.ids) and mine.keys() == theirs.keys()
    order = [theirs[key] for key in mine]
    assert np.allclose(now.globals, reference.globals[order], atol=1e-3)


def test_areas_add_up(tmp_path, bundle, raster, index_of, area):
    """An index that grew by areas is continued and built anew with all of them."""
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle, aoi=area(60))
    whole = index_of(raster, out, bundle, aoi=area(300, first=250))["tiles"]
    assert index_of(raster, out, bundle)["tiles_new"] == 0
    again = index_of(raster, out, bundle, overwrite=True, as_before=True)
    assert again["tiles"] == whole


def test_an_area_of_a_whole_index_does_not_limit_it(tmp_path, bundle, raster, index_of, area):
    out = tmp_path / "i.gpkg"
    whole = index_of(raster, out, bundle)["tiles"]
    index_of(raster, out, bundle, aoi=area(60))
    assert not describe_index(out)["rasters"][0]["area"]
    assert index_of(raster, out, bundle, overwrite=True, as_before=True)["tiles"] == whole


def test_areas_of_two_reference_systems_are_joined():
    metres, degrees = (500_000, 5_000_000, 500_100, 5_000_100), (15.001, 45.15, 15.002, 45.151)
    left = AreaOfInterest(Path("a"), shapely.box(*metres), "EPSG:32633")
    right = AreaOfInterest(Path("b"), shapely.box(*degrees), "EPSG:4326")
    both = left.joined(right)
    assert both.crs == "EPSG:32633" and len(shapely.get_parts(both.shape)) == 2
    x0, y0, x1, y1 = both.shape.bounds
    assert 150 < x1 - x0 < 400 and y0 < 5_000_001 and 4_990_000 < y1 < 5_010_000


def test_a_smaller_area_drops_nothing(tmp_path, bundle, raster, index_of, area):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    before = load(out)
    document = index_of(raster, out, bundle, aoi=area(60))
    assert document["tiles_new"] == 0 and document["tiles"] == len(before.ids)
    assert describe_index(out)["state"] == "fresh"
    assert np.array_equal(load(out).ids, before.ids)


def test_a_smaller_area_drops_nothing_where_rows_were_removed_by_hand(
    tmp_path, bundle, raster, index_of, area
):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    whole = load(out)
    with closing(sqlite3.connect(out)) as file:
        file.execute("DELETE FROM tiles WHERE fid = 1")
        file.commit()
    document = index_of(raster, out, bundle, aoi=area(60))
    assert document["tiles_new"] == 0
    assert load(out).ids.tolist() == whole.ids.tolist()[1:]
    # All of the block is wanted again: now it is built.
    assert index_of(raster, out, bundle, aoi="none")["tiles"] == len(whole.ids)
    assert load(out).removed == 0 and keys(load(out)).keys() == keys(whole).keys()


def test_a_plan_counts_what_is_missing(tmp_path, bundle, raster, index_of, area):
    out = tmp_path / "i.gpkg"

    def plan(**params):
        request = {"rasters": [str(raster)], "out": str(out), "bundle": str(bundle),
                   "tile_size": "64px", **params}
        document = make_plan(IndexOptions.from_params(request))
        return document["tiles"], document["missing"]

    tiles, missing = plan()
    assert tiles == missing > 0
    part = index_of(raster, out, bundle, aoi=area(60))["tiles_new"]
    assert 0 < part < tiles
    assert plan() == (part, 0), "its own area is what is wanted of it"
    assert plan(aoi="none") == (tiles, tiles - part)
    assert plan(overwrite=True) == (tiles, tiles)
    other, missing = plan(tile_size="48px")
    assert other == missing, "another tile size does not continue it"
    index_of(raster, out, bundle, aoi="none")
    assert plan() == (tiles, 0)
    write_raster(raster, width=300, height=240, seed=9)
    assert plan()[1] == plan()[0], "the raster changed"


def test_invalid_parts_are_known_wherever_they_were_read(tmp_path, bundle, index_of, area):
    raster = write_raster(tmp_path / "a.tif", width=300, height=240, nodata="value",
                          hole=(slice(0, 200), slice(20, 260)))
    for aoi in (area(120), "none"):
        index_of(raster, tmp_path / "i.gpkg", bundle, aoi=aoi)
    index_of(raster, tmp_path / "whole.gpkg", bundle)
    grown, whole = (load(tmp_path / name).rasters[0] for name in ("i.gpkg", "whole.gpkg"))
    assert grown.validity == whole.validity is not None


def test_windows_without_valid_pixels_are_not_read_again(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=300, height=240, nodata="value",
                          hole=(slice(0, 200), slice(0, 300)))
    first = index_of(raster, tmp_path / "i.gpkg", bundle)
    again = index_of(raster, tmp_path / "i.gpkg", bundle)
    assert first["tiles_skipped_nodata"] > 0
    assert again["tiles_new"] == again["tiles_skipped_nodata"] == 0


def test_forget_a_raster(tmp_path, bundle, index_of):
    first = write_raster(tmp_path / "a.tif", width=300)
    second = write_raster(tmp_path / "b.tif", seed=2)
    out, alone = tmp_path / "i.gpkg", tmp_path / "alone.gpkg"
    index_of([first, second], out, bundle)
    index_of(second, alone, bundle)
    before = load(out)
    first.unlink()
    document = forget(out, first)
    after = load(out)
    kept = before.raster == 1
    assert document["tiles"] == len(after.ids) == kept.sum()
    assert document["tiles_removed"] == (~kept).sum()
    assert np.array_equal(after.ids, before.ids[kept])
    assert np.array_equal(after.globals, before.globals[kept])
    assert [r["raster"] for r in describe_index(out)["rasters"]] == [str(second)]
    extents = []
    for path in (out, alone):
        with closing(sqlite3.connect(path)) as file:
            extents.append(file.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents")
                           .fetchone())
    assert extents[0] == extents[1]
    with pytest.raises(BadInput, match=r"has no raster .*a\.tif"):
        forget(out, first)


def test_relocate_a_raster(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    before = load(out)
    (tmp_path / "neu").mkdir()
    moved = tmp_path / "neu" / "bild.tif"
    moved.write_bytes(raster.read_bytes())
    raster.unlink()
    assert describe_index(out)["state"] == "missing"
    other = write_raster(tmp_path / "other.tif", width=300, height=240, seed=4)
    with pytest.raises(StaleIndex, match="its content is another"):
        relocate(out, raster, other)
    relocate(out, raster, moved)
    info = describe_index(out)
    assert info["state"] == "fresh" and info["rasters"][0]["raster"] == str(moved)
    assert np.array_equal(load(out).ids, before.ids)
    assert index_of(moved, out, bundle)["tiles_new"] == 0
    index_of(other, out, bundle)
    with pytest.raises(BadInput, match="already"):
        relocate(out, moved, other)


def test_a_raster_that_was_moved_is_recognised(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    total = index_of(raster, out, bundle)["tiles"]
    before = load(out)
    # Another of the same size is another one.
    other = tmp_path / "other.tif"
    data = bytearray(raster.read_bytes())
    data[-1] ^= 1
    other.write_bytes(data)
    moved = raster.rename(tmp_path / "moved.tif")
    plan = make_plan(IndexOptions.from_params({"rasters": [str(moved)], "out": str(out)}))
    assert plan["missing"] == 0 and describe_index(out)["state"] == "missing"
    document = index_of([other, moved], out, bundle)
    assert document["tiles_new"] == total and document["tiles"] == 2 * total
    kept = Note.of("moved", path=str(raster)).as_json()
    assert kept in document["rasters"][1]["notes"]
    assert kept not in document["rasters"][0]["notes"]
    info = describe_index(out)
    assert [entry["raster"] for entry in info["rasters"]] == [str(moved), str(other)]
    assert info["state"] == "fresh"
    after = load(out)
    assert np.array_equal(after.ids[: len(before.ids)], before.ids)
    with closing(sqlite3.connect(out)) as file:
        assert file.execute("SELECT DISTINCT raster FROM tiles ORDER BY raster").fetchall() == [
            ("moved.tif",), ("other.tif",)
        ]


def test_a_mosaic_that_moved_to_other_files_is_built_again(tmp_path, bundle, index_of):
    for seed, folder in enumerate(("a", "b"), 1):
        (tmp_path / folder).mkdir()
        write_raster(tmp_path / folder / "part.tif", width=300, height=240, seed=seed)
        bands = "".join(
            f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename '
            f'relativeToVRT="1">part.tif</SourceFilename><SourceBand>{band}</SourceBand>'
            "</SimpleSource></VRTRasterBand>"
            for band in (1, 2, 3)
        )
        text = f'<VRTDataset rasterXSize="300" rasterYSize="240">{bands}</VRTDataset>'
        (tmp_path / folder / "m.vrt").write_text(text)
    out, first, second = tmp_path / "i.gpkg", tmp_path / "a" / "m.vrt", tmp_path / "b" / "m.vrt"
    total = index_of(first, out, bundle)["tiles"]
    first.unlink()
    document = index_of(second, out, bundle)
    assert document["tiles"] == document["tiles_new"] == total
    assert "are others where it lies now" in document["rasters"][0]["notes"][0]["text"]
    info = describe_index(out)
    assert [entry["raster"] for entry in info["rasters"]] == [str(second)]
    assert info["state"] == "fresh"


def test_an_area_far_from_a_raster_without_a_system(tmp_path, bundle, raster, index_of, area):
    nowhere = write_raster(tmp_path / "n.tif", width=300, height=240, place="none")
    out = tmp_path / "i.gpkg"
    with pytest.raises(BadInput, match=r"No tile of .*n\.tif lies in the area") as caught:
        index_of(nowhere, out, bundle, aoi=area(20))
    assert "The raster has no reference system: the area's coordinates" in caught.value.message
    assert caught.value.remedy.startswith("Give the raster's reference system, or choose an area")
    with pytest.raises(BadInput, match=r"of .*scene\.tif lies in the area of interest") as caught:
        index_of(raster, out, bundle, aoi=area(-50, first=-90))
    assert "reference system" not in str(caught.value) + caught.value.remedy
    assert not out.exists()


def test_upkeep_from_the_command_line(tmp_path, bundle, raster, index_of, engine):
    out = tmp_path / "i.gpkg"
    total = index_of(raster, out, bundle)["tiles"]
    moved = raster.rename(tmp_path / "moved.tif")
    done = engine("relocate", out, raster, moved, "--json")
    assert json.loads(done.stdout)["path"] == str(moved)
    done = engine("forget", out, moved)
    assert f"{total} tiles" in done.stdout and done.returncode == 0
    done = engine("forget", out, moved)
    assert done.returncode == 2 and "has no raster" in done.stderr


def test_an_index_of_the_first_version_is_searched_but_not_continued(
    tmp_path, bundle, raster, index_of
):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle)
    with closing(sqlite3.connect(out)) as file, file:
        file.execute("UPDATE rs_textsearch_header SET value = '1' WHERE key = 'schema'")
    assert len(load(out).ids)
    with pytest.raises(StaleIndex, match=r"schema 1.*--overwrite"):
        index_of(raster, out, bundle)


def test_shares_are_whole_blocks_that_cover_everything(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle, tile_size="16px")
    with IndexStore(out) as store:
        record, tiling = store.rasters()[0], store.header.tiling
    share = Share(str(raster), record, tiling, ((0, 700), (702, 703)))
    windows = share.windows
    assert sorted(windows) == [*range(700), 702]
    for parts in (1, 2, 3, 50):
        pieces = share.split(parts)
        assert np.array_equal(np.concatenate([piece.windows for piece in pieces]), windows)
        assert all(len(piece.windows) % BLOCK == 0 for piece in pieces[:-1])
        assert 0 < len(pieces) <= parts
    rest = share.without(windows[:BLOCK])
    assert np.array_equal(rest.windows, windows[BLOCK:])


def test_a_raster_replaced_half_way(tmp_path, bundle, index_of, monkeypatch):
    """Whatever was read after the replacement is not committed, and the next run starts anew."""
    from rs_textsearch.engine.building import indexing

    raster = write_raster(tmp_path / "a.tif", width=500, height=400)
    out, reference = tmp_path / "i.gpkg", tmp_path / "r.gpkg"

    def replaced(*arguments):
        for number, rows in enumerate(encode_share(*arguments)):
            if number == 2:
                write_raster(raster, width=500, height=400, seed=3)
            yield rows

    monkeypatch.setattr(indexing, "encode_share", replaced)
    with pytest.raises(StaleIndex, match=r"a\.tif changed while it was being indexed.*Run the"):
        index_of(raster, out, bundle, tile_size="24px")
    monkeypatch.undo()
    info = describe_index(out)
    assert info["state"] == "stale" and info["tiles"] <= 3 * BLOCK
    index_of(raster, out, bundle, tile_size="24px")
    index_of(raster, reference, bundle, tile_size="24px")
    assert np.array_equal(load(out).globals, load(reference).globals)
