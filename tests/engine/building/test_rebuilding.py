"""An index that is built anew: the old one stays whole until the new one is."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import threading
import time
from contextlib import closing

import numpy as np
import pytest

from rs_textsearch.engine.building.forecast import make_plan
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.errors import BadInput, Cancelled, EngineError, NoSpace, UnreadableRaster
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import IndexOptions
from tests.engine.bundles import write_bundle
from tests.engine.comparing import same_tiles
from tests.engine.conftest import command, environment
from tests.engine.rasters import write_raster
from tests.engine.test_outputs import content, foreign, linked

LOCAL = 'LOCAL_CS["site",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'


def cut(path):
    """Cut a raster off in the middle of its pixels."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def cancelled_after(blocks):
    """Return an event, and a progress that sets it after so many blocks."""
    cancel, seen = threading.Event(), []

    def progress(done, *_):
        seen.append(done)
        if done and len(set(seen)) > blocks:
            cancel.set()

    return cancel, progress


def options(raster, out, bundle, **params):
    return IndexOptions.from_params({
        "rasters": [str(raster)], "out": str(out), "bundle": str(bundle), "tile_size": "16px",
        "overwrite": True, **params,
    })


def parts(folder):
    return sorted(path.name for path in folder.glob(".*.rebuild.gpkg"))


@pytest.fixture
def indexed(tmp_path, bundle, index_of):
    """A folder with an index and its raster, of some hundred tiles."""
    folder = tmp_path / "data"
    folder.mkdir()
    raster = write_raster(folder / "a.tif", width=420, height=300)
    index_of(raster, folder / "i.gpkg", bundle)
    return folder


@pytest.mark.parametrize("why", ["cut", "missing", "empty area", "no model", "systems", "size"])
def test_a_run_that_fails_keeps_the_old_index(tmp_path, indexed, bundle, why):
    raster, params = write_raster(indexed / "b.tif", seed=3), {}
    if why == "cut":
        cut(raster)
    elif why == "missing":
        raster.unlink()
    elif why == "empty area":
        params["aoi"] = str(indexed / "area.geojson")
        (indexed / "area.geojson").write_text(
            '{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]]]}'
        )
    elif why == "no model":
        bundle = write_bundle(tmp_path / "model")
        (bundle / "image.onnx").write_bytes(b"nothing of the kind")
    elif why == "systems":
        params["crs"] = "no system at all"
    else:
        params["tile_size"] = "2px"
    before = content(indexed)
    with pytest.raises(EngineError) as caught:
        run_index(options(raster, indexed / "i.gpkg", bundle, **params))
    assert caught.value.remedy
    assert content(indexed) == before


def test_a_cancelled_run_keeps_the_old_index_and_goes_on_later(indexed, bundle, index_of):
    raster, out, reference = indexed / "a.tif", indexed / "i.gpkg", indexed / "r.gpkg"
    total = index_of(raster, reference, bundle, tile_size="16px")["tiles"]
    before = content(indexed)
    cancel, progress = cancelled_after(3)
    with pytest.raises(Cancelled, match=r"continue\. The index that is there stays as it is"):
        run_index(options(raster, out, bundle), progress, cancel)
    (part,) = parts(indexed)
    left = content(indexed)
    del left[part]
    assert left == before and describe_index(out)["state"] == "fresh"
    done = describe_index(indexed / part)["tiles"]
    plan = make_plan(options(raster, out, bundle))
    assert 0 < done < total and plan["covered"] == done and plan["missing"] == total - done
    document = run_index(options(raster, out, bundle))
    assert document["tiles_new"] == total - done and document["index"] == str(out)
    assert same_tiles(out, reference) and content(indexed).keys() == before.keys()


def test_a_killed_run_keeps_the_old_index_and_goes_on_later(indexed, bundle, index_of):
    raster = write_raster(indexed / "a.tif", width=600, height=600)
    out, reference = indexed / "i.gpkg", indexed / "r.gpkg"
    index_of(raster, reference, bundle, tile_size="16px")
    before = content(indexed)
    words = command("index", raster, "--out", out, "--bundle", bundle, "--tile-size", "16px",
                    "--overwrite")
    process = subprocess.Popen(words, env=environment(), stderr=subprocess.DEVNULL)
    while process.poll() is None and not parts(indexed):
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    (part,) = parts(indexed)
    assert out.read_bytes() == before["i.gpkg"]
    run_index(options(raster, out, bundle))
    assert same_tiles(out, reference)
    assert {path.name for path in indexed.iterdir()} == {"a.tif", "i.gpkg", "r.gpkg"}
    assert part


def test_another_run_removes_what_a_cancelled_one_left(indexed, bundle):
    raster, out = indexed / "a.tif", indexed / "i.gpkg"
    for size in ("16px", "20px"):
        cancel, progress = cancelled_after(1)
        with pytest.raises(Cancelled):
            run_index(options(raster, out, bundle, tile_size=size), progress, cancel)
        assert len(parts(indexed)) == 1
    (indexed / ".i.other.gpkg").write_bytes(b"not of this program")
    run_index(options(raster, out, bundle, tile_size="24px"))
    assert parts(indexed) == [] and (indexed / ".i.other.gpkg").exists()
    assert describe_index(out)["tiling"]["tile_size"] == "24px"


def test_a_changed_raster_is_not_continued_with_its_old_tiles(indexed, bundle, index_of):
    raster, out, reference = indexed / "a.tif", indexed / "i.gpkg", indexed / "r.gpkg"
    cancel, progress = cancelled_after(2)
    with pytest.raises(Cancelled):
        run_index(options(raster, out, bundle), progress, cancel)
    write_raster(raster, width=420, height=300, seed=8)
    run_index(options(raster, out, bundle))
    index_of(raster, reference, bundle, tile_size="16px")
    assert same_tiles(out, reference)


def test_a_full_disk_keeps_the_old_index(indexed, bundle, full_disk):
    before = content(indexed)
    with full_disk(), pytest.raises(NoSpace, match="stays as it is"):
        run_index(options(indexed / "a.tif", indexed / "i.gpkg", bundle))
    left = content(indexed)
    assert {name: left[name] for name in before} == before
    run_index(options(indexed / "a.tif", indexed / "i.gpkg", bundle))
    assert content(indexed).keys() == before.keys()


def test_coarse_to_fine_is_built_beside_too(indexed, bundle):
    before = content(indexed)
    cancel, progress = cancelled_after(2)
    chosen = options(indexed / "a.tif", indexed / "i.gpkg", bundle, coarse_to_fine=["blue"])
    with pytest.raises(Cancelled):
        run_index(chosen, progress, cancel)
    assert content(indexed)["i.gpkg"] == before["i.gpkg"]
    assert run_index(chosen)["tiles"] and content(indexed).keys() == before.keys()


def test_a_raster_that_cannot_be_read_now_keeps_its_tiles(indexed, bundle, index_of):
    second = write_raster(indexed / "b.tif", seed=2)
    both = {"rasters": [str(indexed / "a.tif"), str(second)]}
    index_of([indexed / "a.tif", second], indexed / "i.gpkg", bundle)
    saved = second.read_bytes()
    second.unlink()
    before = (indexed / "i.gpkg").read_bytes()
    with pytest.raises(UnreadableRaster, match=r"complete except for .*b\.tif.*stays as it is"):
        run_index(options(second, indexed / "i.gpkg", bundle, **both))
    assert (indexed / "i.gpkg").read_bytes() == before
    second.write_bytes(saved)
    document = run_index(options(second, indexed / "i.gpkg", bundle, **both))
    assert document["failed"] == [] and document["tiles_new"] < document["tiles"]
    assert parts(indexed) == []


def test_a_raster_that_never_was_in_the_index_is_no_loss(indexed, bundle):
    bad = indexed / "bad.tif"
    bad.write_bytes(b"no raster")
    both = {"rasters": [str(indexed / "a.tif"), str(bad)]}
    document = run_index(options(bad, indexed / "i.gpkg", bundle, **both))
    assert [entry["raster"] for entry in document["failed"]] == [str(bad)]
    assert describe_index(indexed / "i.gpkg")["tiling"]["tile_size"] == "16px"


def test_an_index_is_built_anew_through_a_link(tmp_path, indexed, bundle):
    link = linked(tmp_path / "link.gpkg", indexed / "i.gpkg")
    run_index(options(indexed / "a.tif", link, bundle))
    assert link.is_symlink() and describe_index(indexed / "i.gpkg")["state"] == "fresh"
    assert describe_index(indexed / "i.gpkg")["tiling"]["tile_size"] == "16px"
    with IndexStore(indexed / "i.gpkg") as store:
        relative = store.connection.execute("SELECT relative_path FROM rs_textsearch_rasters")
        assert relative.fetchall() == [("a.tif",)]


@pytest.mark.parametrize("damage", ["empty", "flip", "cut", "header", "raster"])
def test_a_damaged_index_can_be_built_anew(indexed, bundle, damage):
    out = indexed / "i.gpkg"
    data = bytearray(out.read_bytes())
    if damage == "flip":
        places = np.random.default_rng(0).integers(0, len(data), 300)
        for place in places:
            data[place] ^= 0xFF
    elif damage == "cut":
        del data[len(data) // 2 :]
    elif damage == "empty":
        data.clear()
    if damage == "raster":
        with closing(sqlite3.connect(out)) as database, database:
            database.execute("UPDATE rs_textsearch_rasters SET record = '[]'")
    elif damage == "header":
        with closing(sqlite3.connect(out)) as database, database:
            database.execute("UPDATE rs_textsearch_header SET value = '{' WHERE key = 'bundle'")
    else:
        out.write_bytes(data)
    for overwrite in (False, True):
        plan = make_plan(options(indexed / "a.tif", out, bundle, overwrite=overwrite))
        assert plan["missing"] == plan["tiles"] > 0
    assert run_index(options(indexed / "a.tif", out, bundle))["tiles_new"]
    assert describe_index(out)["state"] == "fresh" and len(load(out).ids)


def test_an_empty_file_is_no_index_yet(indexed, bundle, index_of):
    (indexed / "new.gpkg").write_bytes(b"")
    assert index_of(indexed / "a.tif", indexed / "new.gpkg", bundle)["tiles_new"]


@pytest.mark.parametrize("overwrite", [False, True])
def test_what_is_not_an_index_is_never_replaced(indexed, bundle, overwrite):
    foreign(indexed / "precious.gpkg")
    with closing(sqlite3.connect(indexed / "i.gpkg")) as database, database:
        database.execute("CREATE TABLE parcels (a)")
    before = content(indexed)
    names = ["precious.gpkg", "i.gpkg"] if overwrite else ["precious.gpkg"]
    for name in names:
        with pytest.raises(BadInput):
            run_index(options(indexed / "a.tif", indexed / name, bundle, overwrite=overwrite))
    assert content(indexed) == before


@pytest.mark.parametrize("why", ["cut", "local system", "cancel"])
def test_a_first_run_that_fails_leaves_nothing(tmp_path, bundle, why):
    raster = write_raster(tmp_path / "a.tif")
    cancel = threading.Event()
    params = {"overwrite": False}
    if why == "cut":
        cut(raster)
    elif why == "cancel":
        cancel.set()
    else:
        raster = write_raster(tmp_path / "a.tif", place="none", crs=LOCAL)
        params["tile_size"] = "3km"
    with pytest.raises(EngineError):
        run_index(options(raster, tmp_path / "i.gpkg", bundle, **params), None, cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]
