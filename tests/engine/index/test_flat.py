"""Mapped arrays: the same results, never those of another state, and never an error."""

from __future__ import annotations

import errno
import threading

import numpy as np
import pytest

from rs_textsearch.engine.index import flat
from rs_textsearch.engine.index.loading import IndexCache, load
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


def test_another_state_has_other_files(tmp_path, index, cache, bundle, index_of):
    searcher = Searcher()
    options = SearchOptions.from_params({"index": index, "query": "blue"})
    one = searcher.search(options)["tiles_scored"]
    before = folders(cache)
    both = [tmp_path / "a.tif", write_raster(tmp_path / "b.tif")]
    index_of(both, index, bundle)
    assert searcher.search(options)["tiles_scored"] == 2 * one
    assert len(folders(cache)) == 1 and folders(cache) != before
    index_of(both[0], index, bundle, overwrite=True)
    assert searcher.search(options)["tiles_scored"] == one


def test_what_is_left_of_indexes_that_are_gone_is_dropped(tmp_path, index, cache, bundle, index_of):
    load(index)
    index.unlink()
    index_of(tmp_path / "a.tif", tmp_path / "j.gpkg", bundle)
    load(tmp_path / "j.gpkg")
    assert len(list(cache.glob("indexes/*"))) == len(folders(cache)) == 1


@pytest.mark.parametrize("harm", ["cut", "missing", "text"])
def test_damaged_files_are_written_again(index, cache, harm, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(flat, "FEWEST_TILES", 10**9)
        plain = load(index)
    load(index)
    (folder,) = folders(cache)
    file = folder / "globals.npy"
    data = file.read_bytes()
    file.unlink()  # what is mapped stays as it is
    if harm == "cut":
        file.write_bytes(data[:-100])
    elif harm == "text":
        file.write_text("text")
    assert same(plain, load(index))
    (folder,) = folders(cache)
    assert np.array_equal(np.load(folder / "globals.npy"), plain.globals)


def test_without_a_place_to_write_it_works_from_memory(index, cache, monkeypatch):
    cache.write_text("a file where the folder should be")
    assert load(index).ids[0] == 1
    cache.unlink()

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(np, "save", full)
    assert load(index).ids[0] == 1
    assert folders(cache) == []


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
    assert len(folders(cache)) == 1
