"""Rasters that lie behind an address: a VRT says where, and their pixels are read there."""

from __future__ import annotations

import re
import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
import rasterio.shutil

from rs_textsearch.engine.errors import UnreadableRaster
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.rasters import write_raster


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder, parts of its files too, and counts what it is asked for."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        path, wanted = Path(self.translate_path(self.path)), self.headers.get("Range")
        if wanted is None or not path.is_file():
            super().do_GET()
            return
        content = path.read_bytes()
        first, last = re.fullmatch(r"bytes=(\d+)-(\d*)", wanted).groups()
        part = content[int(first) : int(last) + 1 if last else None]
        self.send_response(206)
        end = int(first) + len(part) - 1
        self.send_header("Content-Range", f"bytes {first}-{end}/{len(content)}")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        self.wfile.write(part)

    def do_HEAD(self) -> None:
        self.asked.append(self.path)
        super().do_HEAD()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def served(tmp_path, monkeypatch):
    """Serve ``tmp_path / "far"``; returns its address for GDAL, and what was asked for."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")
    folder = tmp_path / "far"
    folder.mkdir()
    asked: list[str] = []
    handler = type("Counting", (Handler,), {"asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"/vsicurl/http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def test_a_raster_behind_an_address_is_indexed_through_a_vrt(tmp_path, bundle, served, index_of):
    address, asked = served
    raster = write_raster(tmp_path / "far" / "scene.tif", width=120, height=90)
    near = tmp_path / "near"
    near.mkdir()
    shutil.copy(raster, near / "scene.tif")
    with rasterio.open(f"{address}/scene.tif") as dataset:
        rasterio.shutil.copy(dataset, tmp_path / "scene.vrt", driver="VRT")
    how = {"tile_size": "32px", "runtime": "onnxruntime"}

    asked.clear()
    out, reference = tmp_path / "far.gpkg", tmp_path / "near.gpkg"
    tiles = index_of(tmp_path / "scene.vrt", out, bundle, **how)["tiles"]
    assert tiles and set(asked) == {"/scene.tif"}, "and no side files beside it"
    index_of(near / "scene.tif", reference, bundle, **how)
    assert np.array_equal(load(out).globals, load(reference).globals)
    asked.clear()
    assert index_of(tmp_path / "scene.vrt", out, bundle, **how)["tiles_new"] == 0
    found = Searcher().search(SearchOptions.from_params({"index": str(out), "query": "red"}))
    assert len(found["results"]) and not found["stale"]
    assert not asked, "neither to run again nor to search"


def test_an_address_without_a_file_says_how_to_make_one(tmp_path, bundle, index_of):
    with pytest.raises(UnreadableRaster, match="-of VRT") as refused:
        index_of("/vsis3/imagery/a.tif", tmp_path / "i.gpkg", bundle)
    assert '"/vsis3/imagery/a.tif" part.vrt' in str(refused.value)
