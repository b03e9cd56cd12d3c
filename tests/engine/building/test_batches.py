"""Runs over many rasters: one that fails does not end the others, and few are open at a time."""

from __future__ import annotations

import json
import threading

import numpy as np
import pytest

from rs_textsearch.engine.building.forecast import make_plan
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.errors import BadInput, Cancelled, UnreadableRaster
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import IndexOptions
from tests.bench import sheets
from tests.engine.building.test_rebuilding import cut
from tests.engine.comparing import same_tiles
from tests.engine.conftest import ROOT
from tests.engine.rasters import write_raster
from tests.engine.test_outputs import content

MOON = (
    'GEOGCS["Moon 2000",DATUM["D_Moon_2000",SPHEROID["Moon_2000_IAU_IAG",1737400,0]],'
    'PRIMEM["Reference_Meridian",0],UNIT["degree",0.0174532925199433]]'
)


def options(rasters, out, bundle, **params):
    return IndexOptions.from_params({
        "rasters": [str(path) for path in rasters], "out": str(out), "bundle": str(bundle),
        "tile_size": "32px", **params,
    })


@pytest.fixture
def batch(tmp_path):
    """Five rasters: the second is none, the third is cut off, the fourth is missing."""
    folder = tmp_path / "batch"
    folder.mkdir()
    paths = [folder / f"{name}.tif" for name in "abcde"]
    for number, path in enumerate(paths):
        write_raster(path, width=120, height=100, seed=number)
    paths[1].write_bytes(b"no raster at all")
    cut(paths[2])
    paths[3].unlink()
    return paths


@pytest.mark.parametrize("workers", [1, 2])
def test_progress_ends_at_all_of_what_is_left(tmp_path, bundle, batch, workers):
    told = []
    run_index(options([batch[0], batch[2]], tmp_path / "i.gpkg", bundle, workers=workers),
              lambda done, total, *_: told.append((done, total)))  # fmt: skip
    assert told[0][1] > told[-1][1] == told[-1][0] > 0


@pytest.mark.parametrize("workers", [1, 2])
def test_a_batch_goes_on_past_what_fails(tmp_path, bundle, index_of, batch, workers):
    out, reference = tmp_path / "i.gpkg", tmp_path / "r.gpkg"
    before = content(batch[0].parent)
    document = run_index(options(batch, out, bundle, workers=workers))
    failed = {entry["raster"]: entry for entry in document["failed"]}
    assert failed.keys() == {str(path) for path in batch[1:4]}
    for entry in failed.values():
        assert entry["code"] == "unreadable_raster" and entry["message"] and entry["remedy"]
    assert "does not exist" in failed[str(batch[3])]["message"]
    fresh = [entry["raster"] for entry in document["rasters"] if entry["state"] == "fresh"]
    assert fresh == [str(batch[0]), str(batch[4])]
    assert content(batch[0].parent) == before
    index_of([batch[0], batch[4]], reference, bundle, tile_size="32px")
    if workers == 1:
        assert same_tiles(out, reference)
    for number in (1, 2, 3):
        write_raster(batch[number], width=120, height=100, seed=number)
    again = run_index(options(batch, out, bundle, workers=workers))
    assert again["failed"] == [] and describe_index(out)["state"] == "fresh"
    assert len(again["rasters"]) == 5
    index_of(batch, reference, bundle, tile_size="32px")
    assert same_tiles(out, reference)


def test_progress_of_a_batch_ends_at_its_end(tmp_path, bundle, batch):
    seen = []
    run_index(options(batch, tmp_path / "i.gpkg", bundle), lambda *said: seen.append(said[:2]))
    assert seen[-1][0] == seen[-1][1] > 0
    assert all(0 <= done <= total for done, total in seen)


def test_nothing_that_can_be_indexed_is_an_error(tmp_path, bundle, batch):
    with pytest.raises(BadInput, match=r"None of the 3 rasters.*b\.tif") as caught:
        run_index(options(batch[1:4], tmp_path / "i.gpkg", bundle))
    assert caught.value.remedy
    with pytest.raises(UnreadableRaster, match=r"b\.tif cannot be opened"):
        run_index(options(batch[1:2], tmp_path / "i.gpkg", bundle))
    assert [path.name for path in tmp_path.iterdir()] == ["batch"]


def test_a_plan_names_what_fails(tmp_path, bundle, batch):
    plan = make_plan(options(batch, tmp_path / "i.gpkg", bundle))
    assert [entry["raster"] for entry in plan["failed"]] == [str(batch[1]), str(batch[3])]
    assert plan["tiles"] == sum(entry["tiles"] for entry in plan["rasters"]) > 0
    with pytest.raises(UnreadableRaster):
        make_plan(options(batch[3:4], tmp_path / "i.gpkg", bundle))


def test_a_plan_can_be_cancelled(tmp_path, bundle, batch):
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        make_plan(options(batch[:1], tmp_path / "i.gpkg", bundle), cancel)


@pytest.mark.parametrize("first", ["earth", "moon"])
def test_rasters_of_unrelated_systems(tmp_path, bundle, first):
    earth = write_raster(tmp_path / "earth.tif")
    moon = write_raster(tmp_path / "moon.tif", place="degrees", crs=MOON)
    out = tmp_path / "i.gpkg"
    rasters = [earth, moon] if first == "earth" else [moon, earth]
    document = run_index(options(rasters, out, bundle))
    (failed,) = document["failed"]
    assert failed["raster"] == str(rasters[1]) and failed["code"] == "bad_input"
    assert failed["message"].startswith(str(rasters[1]))
    assert failed["remedy"] and describe_index(out)["rasters"][0]["raster"] == str(rasters[0])
    before = out.read_bytes()
    with pytest.raises(BadInput):
        run_index(options(rasters[1:], out, bundle))
    assert out.read_bytes() == before


def test_a_raster_beside_the_area_is_no_failure(tmp_path, bundle):
    inside = write_raster(tmp_path / "in.tif")
    beside = write_raster(tmp_path / "beside.tif", place="degrees")
    ring = [[500000, 5_000_000], [500100, 5_000_000], [500100, 4_999_900], [500000, 4_999_900]]
    area = tmp_path / "area.geojson"
    area.write_text(json.dumps({
        "type": "Feature", "properties": {},
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
        "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
    }))
    out = tmp_path / "i.gpkg"
    document = run_index(options([beside, inside], out, bundle, aoi=str(area)))
    assert document["failed"] == [] and document["tiles_new"]
    states = [(entry["state"], entry["tiles"] > 0) for entry in document["rasters"]]
    assert states == [("outside", False), ("fresh", True)]
    whole = run_index(options([beside], out, bundle))["tiles_new"]
    document = run_index(options([beside, inside], out, bundle, aoi=str(area)))
    assert [entry["state"] for entry in document["rasters"]] == ["outside", "fresh"]
    assert document["rasters"][0]["tiles"] == whole > 0
    assert run_index(options([beside], out, bundle))["tiles_new"] == 0, "it stays whole"
    with pytest.raises(BadInput, match=r"No tile of .*beside\.tif lies in the area"):
        run_index(options([beside], tmp_path / "j.gpkg", bundle, aoi=str(area)))
    assert not (tmp_path / "j.gpkg").exists()


def test_a_raster_that_fails_half_way_keeps_what_is_committed(tmp_path, bundle):
    whole, broken = write_raster(tmp_path / "a.tif"), tmp_path / "b.tif"
    noise = np.random.default_rng(0).integers(0, 255, (3, 1200, 256), np.uint8)
    write_raster(broken, width=256, height=1200, data=noise, compress="deflate", blockysize=16)
    data = bytearray(broken.read_bytes())
    data[int(len(data) * 0.9) : int(len(data) * 0.9) + 2000] = bytes(2000)
    broken.write_bytes(data)
    out = tmp_path / "i.gpkg"
    document = run_index(options([broken, whole], out, bundle, tile_size="16px"))
    assert [entry["raster"] for entry in document["failed"]] == [str(broken)]
    states = {entry["raster"]: entry["state"] for entry in describe_index(out)["rasters"]}
    assert states == {str(broken): "partial", str(whole): "fresh"}


@pytest.mark.parametrize("workers", [1, 2])
def test_few_rasters_are_open_at_a_time(tmp_path, workers):
    """More sheets than a process may hold files open."""
    done = sheets.measure(tmp_path, ROOT, sheets=45, limit=40, workers=workers)
    assert [command.status for command in done] == [0, 0, 0], done
    document = json.loads(done[0].output)
    assert document["failed"] == [] and len(document["rasters"]) == 45
    assert json.loads(done[2].output)["tiles_scored"] == document["tiles"]


def test_a_batch_on_a_cluster(tmp_path, bundle, batch):
    distributed = pytest.importorskip("distributed")
    pytest.importorskip("pyarrow")
    folder = tmp_path / "parts"
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None
    ) as machines:
        address = machines.scheduler_address
        document = run_index(options(batch, folder, bundle, dask=address))
        assert {entry["raster"] for entry in document["failed"]} == set(map(str, batch[1:4]))
        assert len(load(folder).ids) == document["tiles"] > 0
        plan = make_plan(options(batch, folder, bundle, dask=address))
        assert plan["covered"] > 0
        assert plan["missing"] == sum(entry["missing"] for entry in plan["rasters"]) > 0
        assert run_index(options(batch, folder, bundle, dask=address))["tiles_new"] == 0
        with pytest.raises(BadInput, match="None of the 3 rasters"):
            run_index(options(batch[1:4], tmp_path / "none", bundle, dask=address))
    assert not (tmp_path / "none").exists()


def test_a_batch_from_coarse_to_fine(tmp_path, bundle, batch):
    chosen = options(batch, tmp_path / "i.gpkg", bundle, coarse_to_fine=["blue"])
    document = run_index(chosen)
    assert {entry["raster"] for entry in document["failed"]} == set(map(str, batch[1:4]))
    found = load(tmp_path / "i.gpkg")
    assert set(found.scale) == {1.0, 2.0} and len(set(found.raster)) >= 2
