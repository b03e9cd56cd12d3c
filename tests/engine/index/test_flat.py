"""Mapped arrays: the same results, never those of another state, and never an error."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from rs_textsearch.engine import lock
from rs_textsearch.engine.index import flat, loading
from rs_textsearch.engine.index.loading import IndexCache, load
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.index.upkeep import forget
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.rasters import write_raster


@pytest.fixture
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(folder))
    monkeypatch.setattr(flat, "FEWEST_TILES", 1)
    return folder


@pytest.fixture
def index(tmp_path, bundle, index_of):
    index_of(write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg", bundle)
    return tmp_path / "i.gpkg"


def folders(cache):
    return sorted(path for path in cache.glob("indexes/*/*") if path.is_dir())


def same(one, two):
    names = ("ids", "raster", "boxes", "scale", "valid", "globals", "sketches", "bounds")
    return all(np.array_equal(getattr(one, name), getattr(two, name)) for name in names)


def test_mapped_arrays_equal_those_that_were_read(index, cache, monkeypatch):
    monkeypatch.setattr(flat, "FEWEST_TILES", 10**9)
    plain = load(index)
    assert not cache.exists()
    monkeypatch.setattr(flat, "FEWEST_TILES", 1)
    first, second = load(index), load(index)
    assert same(plain, first) and same(plain, second)
    assert len(folders(cache)) == 1 and isinstance(second.globals.base, np.memmap)
    for thread in threading.enumerate():
        if thread.name == "touch":
            thread.join(5)


def test_files_grow_with_the_index(tmp_path, index, cache, bundle, index_of, monkeypatch):
    searcher = Searcher()
    options = SearchOptions.from_params({"index": index, "query": "blue"})
    one = searcher.search(options)["tiles_scored"]
    before = folders(cache)
    begin = (before[0] / "globals.bin").read_bytes()
    both = [tmp_path / "a.tif", write_raster(tmp_path / "b.tif", seed=3)]
    index_of(both, index, bundle)
    read = []
    blocks = IndexStore.blocks

    def watched(store, after, last):
        for block in blocks(store, after, last):
            read.append(block.raster_id)
            yield block

    with monkeypatch.context() as patch:
        patch.setattr(IndexStore, "blocks", watched)
        assert searcher.search(options)["tiles_scored"] == 2 * one
    assert read and set(read) == {2}  # nothing of what was known is read again
    assert folders(cache) == before
    grown = (before[0] / "globals.bin").read_bytes()
    assert grown[: len(begin)] == begin and len(grown) == 2 * len(begin)
    mapped = load(index)
    monkeypatch.setattr(flat, "FEWEST_TILES", 10**9)
    assert same(load(index), mapped)


def test_arrays_that_are_mapped_stay_as_they_are_while_the_files_grow(
    tmp_path, index, cache, bundle, index_of
):
    load(index)
    first = load(index)
    seen = first.globals.copy()
    index_of([tmp_path / "a.tif", write_raster(tmp_path / "b.tif", seed=3)], index, bundle)
    assert len(load(index).ids) == 2 * len(first.ids)
    assert np.array_equal(first.globals, seen)


def test_another_index_in_its_place_has_other_files(tmp_path, index, cache, bundle, index_of):
    searcher = Searcher()
    options = SearchOptions.from_params({"index": index, "query": "blue"})
    one = searcher.search(options)["tiles_scored"]
    before = folders(cache)
    other = write_raster(tmp_path / "b.tif", width=400, seed=5)
    index_of(other, index, bundle, overwrite=True)
    assert searcher.search(options)["tiles_scored"] != one
    assert len(folders(cache)) == 1 and folders(cache) != before


def test_removed_tiles_are_not_found_in_older_files(tmp_path, index, cache, bundle, index_of):
    index_of([tmp_path / "a.tif", write_raster(tmp_path / "b.tif", seed=3)], index, bundle)
    assert len(load(index).rasters) == 2
    forget(index, tmp_path / "a.tif")
    left = load(index)
    assert [record.path.name for record in left.rasters] == ["b.tif"]
    assert set(left.raster.tolist()) == {0}


def test_what_is_left_of_indexes_that_are_gone_is_dropped(tmp_path, index, cache, bundle, index_of):
    load(index)
    index.unlink()
    index_of(tmp_path / "a.tif", tmp_path / "j.gpkg", bundle)
    load(tmp_path / "j.gpkg")
    assert len(list(cache.glob("indexes/*"))) == len(folders(cache)) == 1


def test_indexes_that_were_used_least_recently_make_room(tmp_path, index, cache, monkeypatch):
    size = 0
    for number, name in enumerate(("1.gpkg", "2.gpkg", "3.gpkg")):
        shutil.copy(index, tmp_path / name)
        load(tmp_path / name)
        if not number:
            size = sum(file.stat().st_size for file in cache.rglob("*") if file.is_file())
            monkeypatch.setattr(flat, "MOST_BYTES", int(2.5 * size))
    names = {Path(owner.read_text()).name for owner in cache.glob("indexes/*/index.txt")}
    assert names == {"2.gpkg", "3.gpkg"}
    load(tmp_path / "2.gpkg")
    load(tmp_path / "1.gpkg")
    names = {Path(owner.read_text()).name for owner in cache.glob("indexes/*/index.txt")}
    assert names == {"1.gpkg", "2.gpkg"}


HARM = {
    "cut": ("globals.bin", lambda data: data[:-100]),
    "missing": ("globals.bin", None),
    "order": ("ids.bin", lambda data: data[::-1]),
    "text": ("extent.json", lambda _: b"text"),
    "no text": ("extent.json", lambda _: b"\xff\xfe\x00"),
    "deep": ("extent.json", lambda _: b"[" * 100_000),
    "another kind": ("extent.json", lambda data: data.replace(b"<f4", b"|O8")),
    "huge": ("extent.json", lambda data: data.replace(b'"tiles": ', b'"tiles": 9999999999')),
    "list": ("extent.json", lambda _: b"[1, 2]"),
}


@pytest.mark.parametrize("harm", HARM)
def test_damaged_files_are_written_again(index, cache, harm, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(flat, "FEWEST_TILES", 10**9)
        plain = load(index)
    load(index)
    (folder,) = folders(cache)
    name, change = HARM[harm]
    data = (folder / name).read_bytes()
    (folder / name).unlink()  # what is mapped stays as it is
    if change is not None:
        (folder / name).write_bytes(change(data))
    assert same(plain, load(index))
    (folder,) = folders(cache)
    assert (folder / "globals.bin").read_bytes() == plain.globals.tobytes()


def test_an_owner_that_is_no_text_costs_nothing(tmp_path, index, cache):
    foreign = cache / "indexes" / "x"
    foreign.mkdir(parents=True)
    (foreign / "index.txt").write_bytes(b"\xff\xfe/no text")
    assert len(load(index).ids)
    assert not foreign.exists()


def test_without_a_place_to_write_it_works_from_memory(
    tmp_path, index, cache, monkeypatch, bundle, index_of
):
    cache.write_text("a file where the folder should be")
    assert load(index).ids[0] == 1
    cache.unlink()
    plain = load(index)
    (folder,) = folders(cache)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(flat, "_append", full)
    assert same(load(index), plain)  # which needs no more space
    index_of([tmp_path / "a.tif", write_raster(tmp_path / "b.tif", seed=3)], index, bundle)
    both = load(index)
    assert len(both.ids) == 2 * len(plain.ids) and folders(cache) == [folder]
    monkeypatch.setattr(flat, "FEWEST_TILES", 10**9)
    assert same(load(index), both)


def test_while_another_engine_writes_them_arrays_stay_in_memory(
    tmp_path, index, cache, bundle, index_of
):
    one = load(index)
    (folder,) = folders(cache)
    index_of([tmp_path / "a.tif", write_raster(tmp_path / "b.tif", seed=3)], index, bundle)
    before = (folder / "globals.bin").stat().st_size
    with lock.writing(folder / "extent.json"):
        assert len(load(index).ids) == 2 * len(one.ids)
    assert (folder / "globals.bin").stat().st_size == before


def test_two_engines_write_the_same_at_once(index, cache):
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(IndexCache().get(index))) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(found) == 6 and all(same(found[0], other) for other in found)
    load(index)
    assert len(folders(cache)) == 1


def test_an_index_run_need_not_wait_while_much_is_read(index, cache, monkeypatch):
    """It would give up in the end, after hours of work: what is read is read in short turns."""
    monkeypatch.setattr(loading, "_FEW", 1)
    seen = []
    write = flat._append

    def watched(folder, parts, *rest):
        def free(part):
            other = sqlite3.connect(index, timeout=0, isolation_level=None)
            with closing(other):
                other.execute("BEGIN EXCLUSIVE")
            seen.append(len(part["ids"]))
            return part

        return write(folder, map(free, parts), *rest)

    monkeypatch.setattr(flat, "_append", watched)
    tiles = len(load(index).ids)
    assert sum(seen) == tiles and len(folders(cache)) == 1
