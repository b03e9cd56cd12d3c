"""Kills, full disks, read-only folders, two engines: one clear error each, and nothing lost."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
import pytest

from rs_textsearch.engine.errors import BadInput, NoSpace
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.bench.durability import Harness
from tests.engine.comparing import same_tiles
from tests.engine.conftest import command, environment
from tests.engine.rasters import write_raster


@pytest.mark.parametrize(("workers", "kills"), [(1, 3), (2, 2)])
def test_kills_at_random_moments(tmp_path, bundle, workers, kills):
    """The short form of ``python -m tests.bench.durability --kills 100``."""
    seed = int(time.time())
    print(f"seed {seed}")
    harness = Harness(tmp_path, bundle, workers, size=220)
    totals = harness.kill(np.random.default_rng(seed), kills)
    assert totals.kills == kills and totals.indexes >= 1 and totals.tiles > 0
    assert totals.sidecars == set()


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own in memory; returns its folder and a function that remounts it."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(*options):
        line = ["mount", *options, str(folder)]
        try:
            return subprocess.run(line, capture_output=True, check=False).returncode == 0
        except OSError:
            return False

    if sys.platform != "linux" or not mount("-t", "tmpfs", "-o", "size=800k", "tmpfs"):
        pytest.skip("only root can mount a file system")
    yield folder, lambda options: mount("-o", f"remount,{options}")
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up(tmp_path, bundle, raster, index_of, small_disk):
    folder, remount = small_disk
    out, reference = folder / "i.gpkg", tmp_path / "r.gpkg"
    total = index_of(raster, reference, bundle, tile_size="12px")["tiles"]
    with pytest.raises(NoSpace, match=r"no space left on the disk of .*i\.gpkg.*Free some space"):
        index_of(raster, out, bundle, tile_size="12px")
    info = describe_index(out)
    assert info["state"] == "partial" and 0 < info["tiles"] == len(load(out).ids) < total
    with pytest.raises(NoSpace):
        index_of(raster, out, bundle, tile_size="12px")
    assert remount("size=20m")
    index_of(raster, out, bundle, tile_size="12px")
    assert same_tiles(out, reference)
    assert [path.name for path in folder.iterdir()] == ["i.gpkg"]


@pytest.mark.parametrize("room", [100, 140, 180, 220])
def test_a_disk_without_room_for_the_first_block(bundle, raster, index_of, small_disk, room):
    folder, _ = small_disk
    (folder / "filler").write_bytes(bytes((800 - room) * 1024))
    with pytest.raises(NoSpace):
        index_of(raster, folder / "i.gpkg", bundle, tile_size="12px")
    if (folder / "i.gpkg").exists():
        assert describe_index(folder / "i.gpkg")["tiles"]
    else:
        assert [path.name for path in folder.iterdir()] == ["filler"]


def test_a_disk_without_room_for_an_index(bundle, raster, index_of, small_disk):
    folder, _ = small_disk
    with pytest.raises(OSError, match="No space"), (folder / "filler").open("wb") as filler:
        while True:
            filler.write(bytes(65536))
            filler.flush()
    with pytest.raises(NoSpace):
        index_of(raster, folder / "i.gpkg", bundle)
    assert [path.name for path in folder.iterdir()] == ["filler"]


def test_a_disk_that_fills_up_while_an_index_is_built_anew(
    tmp_path, bundle, raster, index_of, small_disk
):
    folder, remount = small_disk
    out, reference = folder / "i.gpkg", tmp_path / "r.gpkg"
    index_of(raster, out, bundle)
    before = out.read_bytes()
    with pytest.raises(NoSpace, match=r"no space left.*The index that is there stays as it is"):
        index_of(raster, out, bundle, tile_size="12px", overwrite=True)
    assert out.read_bytes() == before and describe_index(out)["state"] == "fresh"
    assert remount("size=20m")
    index_of(raster, out, bundle, tile_size="12px", overwrite=True)
    index_of(raster, reference, bundle, tile_size="12px")
    assert same_tiles(out, reference)
    assert [path.name for path in folder.iterdir()] == ["i.gpkg"]


def test_a_disk_without_room_for_results(tmp_path, bundle, raster, index_of, small_disk):
    folder, _ = small_disk
    index_of(raster, tmp_path / "i.gpkg", bundle)

    def results(query):
        options = SearchOptions.from_params({
            "index": str(tmp_path / "i.gpkg"), "query": query, "heatmap": str(folder / "h.tif"),
            "tiles": str(folder / "t.gpkg"),
        })
        return Searcher().search(options)

    results("blue")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(OSError, match="No space"), (folder / "filler").open("wb") as filler:
        while True:
            filler.write(bytes(65536))
            filler.flush()
    with pytest.raises(NoSpace):
        results("red")
    (folder / "filler").unlink()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_read_only_disk(tmp_path, bundle, raster, index_of, small_disk):
    folder, remount = small_disk
    out = folder / "i.gpkg"
    index_of(raster, out, bundle)
    before = out.read_bytes()
    assert remount("ro")
    try:
        other = write_raster(tmp_path / "b.tif", seed=2)
        for target in (out, folder / "new.gpkg"):
            with pytest.raises(BadInput, match="cannot be written"):
                index_of(other, target, bundle)
        options = SearchOptions.from_params({"index": str(out), "query": "blue"})
        assert Searcher().search(options)["results"]
    finally:
        assert remount("rw")
    assert out.read_bytes() == before and [path.name for path in folder.iterdir()] == ["i.gpkg"]


def test_two_engines_on_one_index(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=420, height=400)
    out, reference = tmp_path / "i.gpkg", tmp_path / "r.gpkg"
    arguments = command("index", raster, "--out", out, "--bundle", bundle, "--tile-size", "16px")
    both = [
        subprocess.Popen(arguments, env=environment(), stdout=subprocess.DEVNULL,
                         stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    messages = [process.communicate(timeout=60)[1] for process in both]
    index_of(raster, reference, bundle, tile_size="16px")
    for process, message in zip(both, messages):
        if process.returncode != 0:
            assert process.returncode == 2
            assert "Another engine is writing the index" in message and "Wait until" in message
            assert "Traceback" not in message
    assert 0 in [process.returncode for process in both]
    assert same_tiles(out, reference)
    assert {path.name for path in tmp_path.iterdir()} == {"a.tif", "i.gpkg", "r.gpkg"}
