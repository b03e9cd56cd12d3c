"""What a run leaves unsaid is as the index has it that the run continues."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.building import surveying
from rs_textsearch.engine.building.forecast import make_plan
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.errors import BadInput, BundleError, StaleIndex
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import IndexOptions
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster

UNUSUAL = {
    "tile_size": "150.5m", "scales": [0.5, 1, 4], "overlap": 0.333, "views": 4,
    "bands": [3, 2, 1], "stretch": "0,200;10,210;20,220",
}

WORLD = "2\n0\n0\n-2\n500001\n4999999\n"
MAPINFO = """!table
!version 300
!charset WindowsLatin1

Definition Table
  File "a.tif"
  Type "RASTER"
  (500000,5000000) (0,0) Label "1",
  (500128,5000000) (64,0) Label "2",
  (500000,4999872) (0,64) Label "3",
  (500128,4999872) (64,64) Label "4"
  CoordSys Earth Projection 8, 104, "m", 15, 0, 0.9996, 500000, 0
  Units "m"
"""
"""Two files that say where a raster lies which does not say so itself."""


def run(raster, out, **params):
    rasters = raster if isinstance(raster, list) else [raster]
    return run_index(IndexOptions.from_params(
        {"rasters": [str(path) for path in rasters], "out": str(out), **params}
    ))


def plan(raster, out, **params):
    document = make_plan(IndexOptions.from_params(
        {"rasters": [str(raster)], "out": str(out), **params}
    ))
    return document["tiles"], document["covered"], document["missing"]


@pytest.fixture
def area(tmp_path):
    """Write the first columns of a raster of :func:`write_raster` as an area of interest."""

    def write(pixels):
        x1 = 500000 + 2 * pixels
        ring = [[500000, 5_000_000], [x1, 5_000_000], [x1, 4_999_000], [500000, 4_999_000]]
        path = tmp_path / f"area {pixels}.geojson"
        path.write_text(json.dumps({
            "type": "Feature", "properties": {},
            "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
            "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
        }))
        return str(path)

    return write


def test_nothing_but_the_raster_has_to_be_said(tmp_path, bundle):
    raster = write_raster(tmp_path / "a.tif", width=300, height=240)
    second = write_raster(tmp_path / "b.tif", seed=2)
    out = tmp_path / "i.gpkg"
    total = run(raster, out, bundle=str(bundle), **UNUSUAL)["tiles"]
    assert plan(raster, out) == (total, total, 0)
    assert run(raster, out)["tiles_new"] == 0
    before = describe_index(out)
    assert run(second, out)["tiles_new"] > 0
    after = describe_index(out)
    assert after["tiling"] == before["tiling"] and after["bundle"] == before["bundle"]
    assert [entry["bands"] for entry in after["rasters"]] == [[3, 2, 1], [3, 2, 1]]
    assert after["rasters"][0]["stretch"] == after["rasters"][1]["stretch"]


@pytest.mark.parametrize("name", UNUSUAL)
def test_single_items_may_be_said(tmp_path, bundle, name):
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    run(raster, out, bundle=str(bundle), **UNUSUAL)
    assert run(raster, out, **{name: UNUSUAL[name]})["tiles_new"] == 0
    other = {
        "tile_size": "151m", "scales": [1], "overlap": 0.25, "views": 1, "bands": [1, 2, 3],
        "stretch": "0,200",
    }[name]
    with pytest.raises(StaleIndex, match=r"was built differently: .*not"):
        run(raster, out, **{name: other})


def test_the_size_that_was_chosen_may_be_said(tmp_path, bundle):
    first, out = write_raster(tmp_path / "a.tif", width=300, height=240, place="none"), "i.gpkg"
    out = tmp_path / out
    run(first, out, bundle=str(bundle))
    (window,) = {record["tile_px"] for record in describe_index(out)["rasters"]}
    assert window == int(window)
    assert plan(first, out, tile_size=f"{window:g}px")[2] == 0
    assert run(first, out, tile_size=f"{window:g}px")["tiles_new"] == 0
    assert describe_index(out)["tiling"]["tile_size"] == "auto"
    other = write_raster(tmp_path / "b.tif", width=300, height=240, place="none", seed=2)
    for raster, size in ((first, f"{window + 1:g}px"), ([first, other], f"{window:g}px")):
        with pytest.raises(StaleIndex, match="another tile size") as caught:
            run(raster, out, tile_size=size)
        assert caught.value.remedy.startswith("Leave the option out to continue the index")
        assert "--overwrite" in caught.value.remedy


def test_a_size_that_is_too_small_for_another_raster_is_said(tmp_path, bundle):
    first, out = write_raster(tmp_path / "a.tif", width=300, height=240), tmp_path / "i.gpkg"
    run(first, out, bundle=str(bundle), tile_size="200m", scales=[1], overlap=0)
    coarse = write_raster(tmp_path / "b.tif", width=60, height=50, seed=3)
    with rasterio.open(coarse, "r+") as file:
        file.transform = rasterio.Affine(20, 0, 500_000, 0, -20, 5_000_000)

    def sizes(document):
        return [n["text"] for n in document["rasters"][0]["notes"] if n["code"] == "size_of_index"]

    document = run(coarse, out)
    (text,) = sizes(document)
    assert "tile size 200m is that of the index" in text
    assert "only 10 pixels" in text and "index of its own" in text
    assert f"makes {document['tiles_new']} tiles" in text
    # Of one that has pixels enough, or of a size that was said, there is nothing to say.
    fine = write_raster(tmp_path / "c.tif", width=300, height=240, seed=4)
    assert not sizes(run(fine, out))
    said = run(coarse, tmp_path / "j.gpkg", bundle=str(bundle), tile_size="200m")
    assert not sizes(said)


def test_the_tiling_of_info_is_taken_verbatim(tmp_path, bundle):
    raster, out, copy = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg", tmp_path / "c.gpkg"
    run(raster, out, bundle=str(bundle), **UNUSUAL)
    tiling = describe_index(out)["tiling"]
    assert run(raster, out, tiling=tiling)["tiles_new"] == 0
    total = run(raster, out, tiling=tiling, bundle=str(bundle), overwrite=True)
    assert total["tiles_new"] == total["tiles"]
    run(raster, copy, tiling=tiling, bundle=str(bundle))
    assert describe_index(copy)["tiling"] == describe_index(out)["tiling"]
    assert (load(copy).globals == load(out).globals).all()


def test_the_model_of_the_index_goes_on(tmp_path):
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    model = write_bundle(tmp_path / "model", seed=7, name="other")
    run(raster, out, bundle=str(model), tile_size="64px")
    assert run(raster, out)["tiles_new"] == 0
    assert run(write_raster(tmp_path / "b.tif", seed=3), out)["tiles_new"]
    assert describe_index(out)["bundle"]["name"] == "other"
    shutil.rmtree(model)
    with pytest.raises(Exception, match="other") as caught:
        run(raster, out)
    assert caught.value.remedy


@pytest.mark.parametrize("keep", [True, False])
def test_patches_are_kept_as_before(tmp_path, bundle, keep):
    first, second = write_raster(tmp_path / "a.tif"), write_raster(tmp_path / "b.tif", seed=2)
    out = tmp_path / "i.gpkg"
    run(first, out, bundle=str(bundle), tile_size="64px", keep_patches=keep)
    run(second, out)
    with closing(sqlite3.connect(out)) as file:
        kept = file.execute("SELECT COUNT(*) FROM rs_textsearch_patches").fetchone()[0]
        tiles = file.execute("SELECT COUNT(*) FROM tiles").fetchone()[0]
    assert kept == (tiles if keep else 0)
    if not keep:
        with pytest.raises(StaleIndex, match="without patch features"):
            run(second, out, keep_patches=True)


def test_a_raster_keeps_its_own_area(tmp_path, bundle, area):
    first, second = write_raster(tmp_path / "a.tif"), write_raster(tmp_path / "b.tif", seed=2)
    out = tmp_path / "i.gpkg"
    whole = plan(first, out, bundle=str(bundle), tile_size="32px")[0]
    part = run(first, out, bundle=str(bundle), tile_size="32px", aoi=area(60))["tiles_new"]
    (tmp_path / "area 60.geojson").unlink()
    assert 0 < part < whole
    assert run(first, out)["tiles_new"] == 0, "it keeps its own area"
    assert run(second, out)["tiles_new"] == whole, "which is nobody else's"
    assert plan(first, out) == (part, part, 0)
    assert run([first, second], out)["tiles_new"] == 0
    document = run(first, out, aoi=area(100))
    assert 0 < document["tiles_new"] < whole - part
    grown = part + document["tiles_new"]
    assert plan(first, out) == (grown, grown, 0)
    assert plan(first, out, aoi="none") == (whole, grown, whole - grown)
    assert run(first, out, aoi="none")["tiles_new"] == whole - grown
    assert plan(first, out) == (whole, whole, 0), "whole from now on"
    assert describe_index(out)["state"] == "fresh"


@pytest.mark.parametrize("system", ["the raster's", "another"])
def test_a_large_area_is_recorded_as_far_as_it_is_near(tmp_path, bundle, system):
    """The border of a country must not be in the index a thousand times."""
    from pyproj import Transformer

    raster, out, whole = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg", tmp_path / "w.gpkg"
    angle = np.linspace(0, 2 * np.pi, 5001)
    wobble = 90_000 + 30 * np.sin(900 * angle)
    x, y = 500_150 - wobble * np.sin(angle) - 90_000, 4_999_840 + wobble * np.cos(angle)
    if system == "another":
        x, y = Transformer.from_crs(32633, 4326, always_xy=True).transform(x, y)
    area = tmp_path / "land.geojson"
    code = 32633 if system == "the raster's" else 4326
    area.write_text(json.dumps({
        "type": "Feature", "properties": {},
        "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{code}"}},
        "geometry": {"type": "Polygon", "coordinates": [np.stack([x, y], axis=1).tolist()]},
    }))
    run(raster, whole, bundle=str(bundle), tile_size="8px", scales=[1])
    document = run(raster, out, bundle=str(bundle), tile_size="8px", scales=[1], aoi=str(area))
    assert 0 < document["tiles"] < describe_index(whole)["tiles"]
    with IndexStore(out) as store:
        assert len(json.dumps(store.rasters()[0].area)) < 10_000 < area.stat().st_size
    before = out.read_bytes()
    assert run(raster, out)["tiles_new"] == run(raster, out, aoi=str(area))["tiles_new"] == 0
    assert out.read_bytes() == before


def test_a_raster_that_changed_keeps_its_area(tmp_path, bundle, area):
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    part = run(raster, out, bundle=str(bundle), tile_size="32px", aoi=area(60))["tiles_new"]
    write_raster(raster, seed=9)
    document = run(raster, out)
    assert document["tiles_new"] == document["tiles"] == part
    assert document["rasters"][0]["notes"][0]["code"] == "again"
    assert document["rasters"][0]["notes"][0]["text"].endswith("since the file's content changed.")


@pytest.mark.parametrize("before", ["area", "whole"])
def test_an_area_is_added_to_a_raster_that_changed(tmp_path, bundle, area, before):
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    aoi = area(100) if before == "area" else "none"
    had = run(raster, out, bundle=str(bundle), tile_size="32px", aoi=aoi)["tiles"]
    write_raster(raster, seed=9)
    document = run(raster, out, aoi=area(60))
    assert document["tiles_new"] == document["tiles"] == had
    entry = describe_index(out)["rasters"][0]
    assert (entry["state"], entry["area"]) == ("fresh", before == "area")
    text = document["rasters"][0]["notes"][0]["text"]
    assert text.endswith("changed: those that the index had, and those in the area of interest.")
    assert run(raster, out)["tiles_new"] == 0


def test_a_damaged_area_of_an_index_is_said(tmp_path, bundle, area):
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    run(raster, out, bundle=str(bundle), tile_size="32px", aoi=area(60))
    with closing(sqlite3.connect(out)) as file, file:
        file.execute(
            "UPDATE rs_textsearch_rasters SET record = json_set(record, '$.area.wkb', 'x')"
        )
    with pytest.raises(BadInput, match=r"area of interest that the index records.*damaged"):
        run(raster, out)
    assert run(raster, out, aoi="none")["tiles_new"]


def test_pixels_that_are_meant_otherwise_are_indexed_again(tmp_path, bundle):
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    total = run(raster, out, bundle=str(bundle), tile_size="32px")["tiles"]
    document = run(raster, out, nodata="128")
    assert document["tiles_new"] == total
    assert "read otherwise" in document["rasters"][0]["notes"][0]["text"]
    again = run(raster, out)
    assert again["tiles_new"] == 0, "as it was said before"
    assert not any(note["code"] == "again" for note in again["rasters"][0]["notes"])


def test_a_raster_that_changed_is_meant_as_it_was_said(tmp_path, bundle):
    said, unsaid = write_raster(tmp_path / "a.tif"), write_raster(tmp_path / "b.tif", seed=1)
    out = tmp_path / "i.gpkg"
    run(said, out, bundle=str(bundle), tile_size="32px", nodata="128", crs="EPSG:32634")
    run(unsaid, out, crs="EPSG:32634")
    for number, path in enumerate((said, unsaid)):
        write_raster(path, seed=8 + number, nodata="value")
    run([said, unsaid], out)
    with IndexStore(out) as store:
        first, second = store.rasters()
    assert first.opening.nodata == 128 and first.place.crs == second.place.crs == "EPSG:32634"
    assert second.opening.nodata in ("file", 0), "what the new file says"


def test_no_data_that_is_no_number_is_the_same_the_next_time(tmp_path, bundle):
    raster = write_raster(tmp_path / "a.tif", dtype="float32", nodata="nan")
    out = tmp_path / "i.gpkg"
    run(raster, out, bundle=str(bundle), tile_size="32px", nodata="nan")
    assert run(raster, out)["tiles_new"] == 0
    assert run(raster, out, nodata="nan")["tiles_new"] == 0


def test_an_index_of_version_0_1_is_continued(tmp_path, bundle):
    """It says of a raster which bands were read, but not how it was opened, and no area."""
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    total = run(raster, out, bundle=str(bundle), tile_size="32px", scales=[1])["tiles"]
    with closing(sqlite3.connect(out)) as file, file:
        file.execute(
            "UPDATE rs_textsearch_rasters SET record = "
            "json_remove(record, '$.opening', '$.notes', '$.area')"
        )
        file.execute("DELETE FROM rs_textsearch_header WHERE key = 'state'")
        for column in ("state", "normaliser"):
            file.execute(f"ALTER TABLE rs_textsearch_blocks DROP COLUMN {column}")
        file.execute("DROP TABLE rs_textsearch_patches")
    before = out.read_bytes()
    with IndexStore(out) as store:
        assert not store.rasters()[0].opening.decided
    assert plan(raster, out) == (total, total, 0)
    assert run(raster, out)["tiles_new"] == 0
    with pytest.raises(StaleIndex, match="another tile size"):
        run(raster, out, tile_size="33px")
    assert out.read_bytes() == before, "nothing was to be done to it"
    second = write_raster(tmp_path / "b.tif", seed=5)
    document = run(second, out)
    assert document["tiles_new"] == total and len(load(out).ids) == document["tiles"] == 2 * total


def layer_of(out):
    """Return the layer's reference system, as a reader of vector files sees it, and its bounds."""
    with closing(sqlite3.connect(out)) as file:
        ids = {row[0] for row in file.execute(
            "SELECT srs_id FROM gpkg_contents UNION SELECT srs_id FROM gpkg_geometry_columns")}
        known = file.execute("SELECT organization, organization_coordsys_id FROM "
                             "gpkg_spatial_ref_sys WHERE srs_id = ?", tuple(ids)).fetchone()
        blobs = file.execute("SELECT DISTINCT substr(geom, 5, 4) FROM tiles").fetchall()
        bounds = file.execute("SELECT min_x, max_y FROM gpkg_contents").fetchone()
    assert {int.from_bytes(blob, "little", signed=True) for (blob,) in blobs} == ids
    return known, bounds


def test_a_raster_that_got_a_place_gives_it_to_the_layer(tmp_path, bundle):
    raster, out = write_raster(tmp_path / "a.tif", place="none"), tmp_path / "i.gpkg"
    run(raster, out, bundle=str(bundle), tile_size="32px")
    assert layer_of(out)[0] == ("NONE", -1)
    run(raster, out, crs="EPSG:32633")
    assert layer_of(out)[0] == ("EPSG", 32633)
    write_raster(raster)
    run(raster, out)
    with IndexStore(out) as store:
        assert store.header.crs == store.rasters()[0].place.crs == "EPSG:32633"
    known, bounds = layer_of(out)
    assert known == ("EPSG", 32633) and bounds == (500_000, 5_000_000)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_an_old_index_of_a_raster_with_control_points_is_told_out_of_date(tmp_path, bundle):
    """Versions before 0.2.0 took it for a picture without a place."""
    raster, out = tmp_path / "a.tif", tmp_path / "i.gpkg"
    write_raster(raster, place="none")
    run(raster, out, bundle=str(bundle), tile_size="32px")
    points = [GroundControlPoint(0, 0, 10.0, 50.0), GroundControlPoint(0, 200, 10.01, 50.0),
              GroundControlPoint(200, 0, 10.0, 49.99)]
    with rasterio.open(raster, "r+") as file:
        file.gcps = points, rasterio.CRS.from_epsg(4326)
    with closing(sqlite3.connect(out)) as file, file:
        (record,) = file.execute("SELECT record FROM rs_textsearch_rasters").fetchone()
        record = json.loads(record)
        record["fingerprint"] = fingerprint.take(raster)
        del record["opening"], record["notes"], record["asked"]
        file.execute("UPDATE rs_textsearch_rasters SET record = ?", (json.dumps(record),))
    info = describe_index(out)
    assert (info["state"], info["rasters"][0]["reason"]) == (
        "stale", "the raster lies elsewhere than it did"
    )
    run(raster, out)
    assert describe_index(out)["state"] == "fresh" and layer_of(out)[0] == ("EPSG", 4326)


def test_a_size_with_many_digits_is_the_size_that_is_recorded(tmp_path, bundle):
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    run(raster, out, bundle=str(bundle), tile_size="64.5m")
    before = out.read_bytes()
    assert run(raster, out, tile_size="64.500000001m")["tiles_new"] == 0
    assert out.read_bytes() == before
    with pytest.raises(StaleIndex, match=r"tile size \(64.5m, not 64.501m\)"):
        run(raster, out, tile_size="64.501m")


def test_another_version_of_proj_measures_a_pixel_a_little_otherwise(tmp_path, bundle):
    raster, out = write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg"
    run(raster, out, bundle=str(bundle), tile_size="64m")
    with closing(sqlite3.connect(out)) as file, file:
        record = json.loads(file.execute("SELECT record FROM rs_textsearch_rasters").fetchone()[0])
        for side in (0, 1):
            record["place"]["metres_per_pixel"][side] *= 1 + 1e-9
            record["window_px"][side] *= 1 - 1e-9
        file.execute("UPDATE rs_textsearch_rasters SET record = ?", (json.dumps(record),))
    assert run(raster, out)["tiles_new"] == 0


def test_an_index_of_another_version_of_the_model_says_how_to_build_it_again(tmp_path):
    """After an update the model's folder holds another one: plain "build it again" is this run."""
    model, raster, out = write_bundle(tmp_path / "m"), write_raster(tmp_path / "a.tif"), "i.gpkg"
    run(raster, tmp_path / out, bundle=str(model))
    shutil.rmtree(model)
    write_bundle(model, seed=8)
    with pytest.raises(BundleError, match="now holds random") as caught:
        run(raster, tmp_path / out)
    assert "cannot be continued" in caught.value.message and "--overwrite" in caught.value.remedy
    shutil.rmtree(model)
    tiles, _, missing = plan(raster, tmp_path / out, overwrite=True, as_before=True)
    assert tiles == missing > 0  # as the plugin asks, with the model that ships


def opened_in_survey(monkeypatch):
    """Count which rasters the survey of a run opens."""
    names = []

    class Counted(surveying.Raster):
        def __init__(self, path, *rest):
            names.append(path.name)
            super().__init__(path, *rest)

    monkeypatch.setattr(surveying, "Raster", Counted)
    return names


def test_rasters_that_are_as_the_index_says_are_not_opened(tmp_path, bundle, monkeypatch):
    sheets = [write_raster(tmp_path / f"{n}.tif", width=64, height=64, seed=n) for n in range(3)]
    out = tmp_path / "i.gpkg"
    first = run(sheets, out, bundle=bundle, tile_size="32px")
    opened = opened_in_survey(monkeypatch)
    again = run(sheets, out)
    assert not opened and again["tiles_new"] == 0
    assert again["rasters"] == first["rasters"]
    new = write_raster(tmp_path / "new.tif", width=64, height=64, seed=9)
    assert run([*sheets, new], out)["tiles_new"] and opened == ["new.tif"]


def test_rasters_of_which_more_is_to_be_told_are_opened(tmp_path, bundle, monkeypatch):
    out, sheets = tmp_path / "i.gpkg", []
    for number in range(3):
        sheets.append(write_raster(tmp_path / f"{number}.tif", width=64, height=64, seed=number))
    run(sheets, out, bundle=bundle, tile_size="32px")
    opened = opened_in_survey(monkeypatch)
    run(sheets, out, nodata="0")
    assert opened == ["0.tif", "1.tif", "2.tif"], "it says how they are to be read"
    opened.clear()
    write_raster(sheets[1], width=64, height=64, seed=8)
    assert run(sheets, out)["tiles_new"] and "1.tif" in opened


@pytest.mark.parametrize("name", ["a.TFW", "a.tab"])
def test_a_raster_without_a_place_is_looked_at_since_other_files_may_give_it_one(
    tmp_path, bundle, name
):
    raster = write_raster(tmp_path / "a.tif", width=64, height=64, place="none")
    out, beside = tmp_path / "i.gpkg", tmp_path / name
    tiles = run(raster, out, bundle=bundle, tile_size="32px")["tiles"]
    beside.write_text(WORLD if name == "a.TFW" else MAPINFO)
    again = run(raster, out)
    assert again["tiles_new"] == tiles
    assert any(note["code"] == "again" for note in again["rasters"][0]["notes"])


def test_tiles_that_were_deleted_by_hand_come_back_though_the_raster_is_unchanged(
    tmp_path, bundle
):
    raster, out = write_raster(tmp_path / "a.tif", width=64, height=64), tmp_path / "i.gpkg"
    tiles = run(raster, out, bundle=bundle, tile_size="32px")["tiles"]
    with closing(sqlite3.connect(out)) as database, database:
        database.execute("DELETE FROM tiles WHERE fid = 2")
    assert run(raster, out)["tiles_new"] == tiles == len(load(out).ids)
