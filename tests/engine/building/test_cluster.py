"""An index run on a dask cluster, of which a machine dies half-way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from rs_textsearch.engine import cluster as machines
from rs_textsearch.engine.building import cluster
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.building.shares import BLOCK
from rs_textsearch.engine.errors import BadInput, MissingPackage, StaleIndex
from rs_textsearch.engine.index.exchange import export, import_parts
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import IndexOptions
from tests.engine.comparing import same_tiles
from tests.engine.rasters import write_raster

distributed = pytest.importorskip("distributed")
pytest.importorskip("pyarrow")


@pytest.fixture(scope="module")
def local():
    """Two machines, each a process with one thread; one that dies comes back."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as machines:
        yield machines


def run(rasters, folder, bundle, address, progress=None, **params):
    return run_index(IndexOptions.from_params({
        "rasters": [str(path) for path in rasters], "out": str(folder), "bundle": str(bundle),
        "tile_size": "24px", "dask": address, **params,
    }), progress)


def test_a_worker_is_killed_half_way(tmp_path, bundle, local, index_of, monkeypatch):
    monkeypatch.setattr(cluster, "_PART", BLOCK)
    first = write_raster(tmp_path / "a.tif", width=300, height=250, nodata="value",
                         hole=(slice(0, 120), slice(0, 300)))
    second = write_raster(tmp_path / "b.tif", width=150, height=140, seed=4)
    folder, reference = tmp_path / "parts", tmp_path / "r.gpkg"
    seen, killed = [], []

    def progress(done, total, seconds, text):
        seen.append((done, total))
        if not killed:
            killed.append(next(iter(local.workers.values())).pid)
            os.kill(killed[0], signal.SIGKILL)

    document = run([first, second], folder, bundle, local.scheduler_address, progress)
    expected = index_of([first, second], reference, bundle, tile_size="24px")
    assert killed and len(seen) > 4 and seen[-1][0] == seen[-1][1]
    for name in ("tiles", "tiles_new", "tiles_skipped_nodata", "rasters"):
        assert document[name] == expected[name], name
    assert same_tiles(folder, reference)
    assert len(list(folder.iterdir())) == len(seen)  # a part a task, and nothing else
    assert describe_index(folder)["state"] == "fresh"
    import_parts([folder], tmp_path / "i.gpkg")
    assert same_tiles(tmp_path / "i.gpkg", reference)

    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert run([first, second], folder, bundle, local.scheduler_address)["tiles_new"] == 0
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before
    write_raster(second, width=150, height=140, seed=5)
    again = run([first, second], folder, bundle, local.scheduler_address)
    assert again["tiles"] == expected["tiles"] and 0 < again["tiles_new"] < expected["tiles"]
    index_of([first, second], reference, bundle, tile_size="24px", overwrite=True)
    assert same_tiles(folder, reference)


def test_a_file_of_several_rasters_is_not_replaced_for_one_that_changed(
    tmp_path, bundle, local, index_of
):
    first, second = write_raster(tmp_path / "a.tif"), write_raster(tmp_path / "b.tif", seed=4)
    index_of([first, second], tmp_path / "i.gpkg", bundle, tile_size="24px")
    folder = tmp_path / "parts"
    folder.mkdir()
    export(tmp_path / "i.gpkg", folder / "both.parquet")
    before = (folder / "both.parquet").read_bytes()
    write_raster(first, seed=9)
    with pytest.raises(StaleIndex, match="holds tiles of other rasters"):
        run([first], folder, bundle, local.scheduler_address)
    assert [file.read_bytes() for file in folder.iterdir()] == [before]


def test_a_repeated_task_finds_its_part(tmp_path, bundle, raster, local, monkeypatch):
    tasks = []
    done = machines.done

    def listed(client, work, some, title, cancel):
        tasks.extend(some.values())
        return done(client, work, some, title, cancel)

    monkeypatch.setattr(machines, "done", listed)
    run([raster], tmp_path / "parts", bundle, local.scheduler_address)
    assert len(tasks) == 1
    written, content = tasks[0].path.stat(), tasks[0].path.read_bytes()
    total = len(load(tmp_path / "parts").ids)
    assert cluster.write_part(tasks[0]) == total and tasks[0].path.stat() == written
    tasks[0].path.unlink()
    assert cluster.write_part(tasks[0]) == total
    assert tasks[0].path.read_bytes() == content


@pytest.mark.parametrize(("change", "message"), [
    ({"out": "x.gpkg"}, "folder of parts"), ({"overwrite": True}, "does not overwrite"),
    ({"dask": "tcp://127.0.0.1:9"}, "cannot be reached"),
])
def test_what_cannot_be_run(tmp_path, bundle, raster, monkeypatch, change, message):
    monkeypatch.setattr(machines, "_CONNECT_S", 0.5)
    params = {"rasters": [str(raster)], "out": "parts", "bundle": str(bundle),
              "tile_size": "64px", "dask": "tcp://127.0.0.1:9", **change}
    params["out"] = str(tmp_path / params["out"])
    with pytest.raises(BadInput, match=message):
        run_index(IndexOptions.from_params(params))
    assert list(tmp_path.iterdir()) == [raster]


def test_a_scheduler_without_the_engine_is_named(tmp_path, bundle, raster):
    told = tmp_path / "scheduler.json"
    program = "from distributed.cli.dask_scheduler import main; main()"
    scheduler = subprocess.Popen(
        [sys.executable, "-I", "-c", program, "--host", "127.0.0.1", "--port", "0",
         "--no-dashboard", "--scheduler-file", str(told)],
        cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        end = time.monotonic() + 60
        text = ""
        while not text.endswith("}") and time.monotonic() < end:
            time.sleep(0.05)
            text = told.read_text().strip() if told.exists() else ""
        address = json.loads(text)["address"]
        with pytest.raises(MissingPackage, match="cannot load the engine: No module") as refused:
            run([raster], tmp_path / "parts", bundle, address)
        assert address in str(refused.value) and not (tmp_path / "parts").exists()
    finally:
        scheduler.kill()
        scheduler.wait()
