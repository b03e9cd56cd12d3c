"""Blocks of small rasters are committed together, and nothing is lost by it."""

from __future__ import annotations

import threading

import pytest

from rs_textsearch.engine.building.destination import Destination
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.errors import Cancelled
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import IndexOptions
from tests.engine.comparing import same_tiles
from tests.engine.rasters import write_raster

SHEETS = 6


@pytest.fixture(scope="module")
def sheets(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sheets")
    return [
        write_raster(folder / f"{n}.tif", width=96, height=96, seed=n) for n in range(SHEETS)
    ]


@pytest.fixture
def commits(monkeypatch):
    """Count the commits of blocks."""
    count = []
    together = Destination.together
    monkeypatch.setattr(
        Destination, "together", lambda self: [together(self), count.append(1)][0]
    )
    return count


def options(sheets, out, bundle, **params):
    return IndexOptions.from_params(
        {"rasters": [str(p) for p in sheets], "out": str(out), "bundle": str(bundle),
         "tile_size": "32px", "runtime": "onnxruntime", **params}
    )  # fmt: skip


def test_small_rasters_share_a_commit(tmp_path, bundle, sheets, commits, index_of):
    together, alone = tmp_path / "together.gpkg", tmp_path / "alone.gpkg"
    tiles = run_index(options(sheets, together, bundle))["tiles"]
    assert tiles == 29 * SHEETS, "five are a block's worth of windows, and the sixth is left"
    assert len(commits) == 2
    for number in range(1, SHEETS + 1):
        run_index(options(sheets[:number], alone, bundle))
    assert same_tiles(together, alone)
    assert all(entry["state"] == "fresh" for entry in describe_index(together)["rasters"])


def test_what_waits_for_a_commit_is_kept_by_a_run_that_is_cancelled(
    tmp_path, bundle, sheets, commits
):
    out, cancel, done = tmp_path / "i.gpkg", threading.Event(), []

    def progress(windows, *_):
        done.append(windows)
        if windows:
            cancel.set()

    with pytest.raises(Cancelled):
        run_index(options(sheets, out, bundle), progress, cancel)
    assert len(commits) == 1 and 0 < done[-1] < 128
    assert len(load(out).ids) == done[-1]


def test_what_waits_for_a_commit_is_kept_where_a_raster_fails(tmp_path, bundle, sheets):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(sheets[0].read_bytes()[:2000])
    document = run_index(options([*sheets[:2], broken], tmp_path / "i.gpkg", bundle))
    assert [item["raster"] for item in document["failed"]] == [str(broken)]
    states = [entry["state"] for entry in describe_index(tmp_path / "i.gpkg")["rasters"]]
    assert states == ["fresh", "fresh"]
