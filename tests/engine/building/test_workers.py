"""Index runs in several processes: the same index as one process writes, whatever dies."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading

import numpy as np
import pytest

from rs_textsearch.engine.building import worker, workers
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.building.workers import Workers
from rs_textsearch.engine.errors import (
    BadInput,
    Cancelled,
    EngineError,
    MissingPackage,
    StaleIndex,
    UnreadableRaster,
    WorkerDied,
)
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import IndexOptions
from tests.engine.comparing import same_tiles
from tests.engine.rasters import write_raster


def run(raster, out, bundle, progress=None, cancel=None, workers=2):
    return run_index(IndexOptions.from_params({
        "rasters": [str(raster)], "out": str(out), "bundle": str(bundle), "tile_size": "16px",
        "workers": workers,
    }), progress, cancel)


@pytest.fixture
def large(tmp_path):
    return write_raster(tmp_path / "a.tif", width=420, height=400, nodata="value",
                        hole=(slice(0, 90), slice(200, 400)))


def kill_workers(most):
    """Return a progress callback that kills a worker after every block, up to ``most`` times."""
    killed = []

    def progress(done, total, seconds, text):
        for process in multiprocessing.active_children()[:1]:
            if done and len(killed) < most:
                os.kill(process.pid, signal.SIGKILL)
                killed.append(process.pid)

    return progress, killed


def test_two_workers_and_a_killed_one_write_what_one_process_writes(
    tmp_path, bundle, large, index_of
):
    reference, out = tmp_path / "r.gpkg", tmp_path / "i.gpkg"
    total = index_of(large, reference, bundle, tile_size="16px")
    progress, killed = kill_workers(1)
    document = run(large, out, bundle, progress)
    assert killed and same_tiles(out, reference)
    for name in ("tiles", "tiles_new", "tiles_skipped_nodata", "rasters"):
        assert document[name] == total[name]
    assert multiprocessing.active_children() == []


def test_too_many_killed_workers(tmp_path, bundle, large, index_of):
    reference, out = tmp_path / "r.gpkg", tmp_path / "i.gpkg"
    progress, _ = kill_workers(99)
    with pytest.raises(WorkerDied, match="use fewer workers"):
        run(large, out, bundle, progress)
    assert multiprocessing.active_children() == []
    assert describe_index(out)["state"] == "partial"
    index_of(large, out, bundle, tile_size="16px")
    index_of(large, reference, bundle, tile_size="16px")
    assert same_tiles(out, reference)


def test_windows_waits_for_no_more_than_63_things(monkeypatch):
    assert Workers(100, {}, threading.Event())._count == 100
    monkeypatch.setattr(workers.sys, "platform", "win32")
    assert Workers(100, {}, threading.Event())._count == 60
    assert Workers(2, {}, threading.Event())._count == 2


def test_cancel_ends_the_workers(tmp_path, bundle, large):
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        run(large, tmp_path / "i.gpkg", bundle, lambda done, *_: done and cancel.set(), cancel)
    assert multiprocessing.active_children() == []
    info = describe_index(tmp_path / "i.gpkg")
    assert info["state"] == "partial" and info["tiles"] > 0


def test_an_error_of_a_worker_is_the_error_of_the_run(tmp_path, bundle):
    rng = np.random.default_rng(0)
    data = rng.integers(0, 255, (3, 900, 256), np.uint8)
    raster = write_raster(tmp_path / "a.tif", width=256, height=900, data=data, compress="deflate",
                          blockysize=16)
    content = bytearray(raster.read_bytes())
    content[int(len(content) * 0.9) : int(len(content) * 0.9) + 2000] = bytes(2000)
    raster.write_bytes(content)
    with pytest.raises((UnreadableRaster, StaleIndex), match=r"a\.tif cannot be read") as caught:
        run(raster, tmp_path / "i.gpkg", bundle)
    assert caught.value.remedy


@pytest.mark.parametrize("count", [0, 1.5, 1000])
def test_counts_that_cannot_be(tmp_path, bundle, raster, count):
    with pytest.raises(BadInput, match="Workers"):
        run(raster, tmp_path / "i.gpkg", bundle, workers=count)


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (MissingPackage("No package.", "Install it."), "missing_package"),
        (MemoryError(), "out_of_memory"),
        (ZeroDivisionError("division by zero"), "internal"),
    ],
)
def test_whatever_fails_in_a_worker_is_told_as_it_is(monkeypatch, failure, code):
    def fails(_setup):
        raise failure

    monkeypatch.setattr(worker, "_encoding", fails)
    ours, theirs = multiprocessing.Pipe()
    ours.send("a share")
    ours.send(None)
    worker._answer(theirs, {})
    answer = ours.recv()
    assert isinstance(answer, EngineError) and answer.code == code
    assert "fails" in str(answer.__cause__), "a report shows where it came about"
