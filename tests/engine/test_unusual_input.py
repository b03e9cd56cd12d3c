"""What nobody should do: every one of these ends in one clear line or in the right result."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from rs_textsearch.engine.errors import BadInput, ProtocolError, UnreadableRaster
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.upkeep import forget
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.paths import absolute
from rs_textsearch.engine.protocol import parse_request
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.stretch import parse
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.vocabulary import knows_no_word, unknown_words
from tests.engine.conftest import ROOT, command, environment
from tests.engine.rasters import write_raster


@pytest.fixture
def index(tmp_path, raster, bundle, index_of):
    index_of(raster, tmp_path / "scene.gpkg", bundle)
    return tmp_path / "scene.gpkg"


def search(index, query="red", **params):
    return Searcher().search(SearchOptions.from_params({"index": index, "query": query, **params}))


def test_a_raster_is_never_replaced_by_a_heatmap(index, raster):
    before = raster.read_bytes()
    (raster.parent / "link.tif").symlink_to(raster)
    for name in (raster.name, "link.tif"):
        with pytest.raises(BadInput, match="is not replaced: what is to be"):
            search(index, heatmap=raster.parent / name)
    assert raster.read_bytes() == before


def test_examples_may_leave_no_tile_to_list(tmp_path, bundle, index_of):
    index_of(write_raster(tmp_path / "tiny.tif", width=1, height=1), tmp_path / "t.gpkg", bundle)
    assert search(tmp_path / "t.gpkg", like=[1])["results"] == []


@pytest.mark.parametrize("tile", [0, -1, 10**6, 10**30])
def test_numbers_that_no_tile_has(index, tile):
    with pytest.raises(BadInput, match="has no tile"):
        search(index, like=[tile])


def test_a_raster_without_valid_pixels_is_told_from_an_unfinished_index(
    tmp_path, bundle, index_of
):
    raster = write_raster(tmp_path / "e.tif", width=90, height=90)
    index_of(raster, tmp_path / "e.gpkg", bundle)
    write_raster(raster, width=90, height=90, nodata="value", hole=(slice(None), slice(None)))
    assert index_of(raster, tmp_path / "e.gpkg", bundle)["tiles"] == 0
    with pytest.raises(BadInput, match="no pixel of its rasters is valid"):
        search(tmp_path / "e.gpkg")


def test_a_link_is_no_second_raster(tmp_path, raster, index, bundle, index_of):
    (tmp_path / "link.tif").symlink_to(raster)
    again = index_of([raster, tmp_path / "link.tif"], index, bundle)
    assert again["tiles_new"] == 0
    assert len(again["rasters"]) == 1


def test_a_copied_folder_describes_the_copy(tmp_path, raster, index, bundle, index_of):
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in (raster, index):
        (copy / file.name).write_bytes(file.read_bytes())
    found = search(copy / index.name)["results"]
    assert {item["raster"] for item in found} == {str(copy / raster.name)}
    assert index_of(copy / raster.name, copy / index.name, bundle)["tiles_new"] == 0


def test_an_index_of_a_mosaic_notices_a_changed_source(tmp_path, bundle, index_of):
    source = write_raster(tmp_path / "part.tif", width=90, height=90, bands=1)
    mosaic = tmp_path / "mosaic.vrt"
    mosaic.write_text(
        '<VRTDataset rasterXSize="90" rasterYSize="90"><VRTRasterBand dataType="Byte" band="1">'
        '<SimpleSource><SourceFilename relativeToVRT="1">part.tif</SourceFilename></SimpleSource>'
        "</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    index_of(mosaic, tmp_path / "m.gpkg", bundle)
    (tmp_path / "mosaic.vrt.aux.xml").write_text("<PAMDataset/>", encoding="utf-8")
    assert search(tmp_path / "m.gpkg")["stale"] == []
    source.unlink()
    write_raster(source, width=90, height=90, bands=1, seed=1)
    assert "part.tif" in search(tmp_path / "m.gpkg")["stale"][0]["reason"]
    assert index_of(mosaic, tmp_path / "m.gpkg", bundle)["tiles_new"] > 0
    assert search(tmp_path / "m.gpkg")["stale"] == []


def test_a_worldwide_area_covers_every_raster(tmp_path, raster, bundle, index_of):
    world = [[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]
    file = tmp_path / "world.geojson"
    file.write_text(json.dumps({"type": "Polygon", "coordinates": [world]}), encoding="utf-8")
    whole = index_of(raster, tmp_path / "whole.gpkg", bundle)["tiles"]
    assert index_of(raster, tmp_path / "w.gpkg", bundle, aoi=str(file))["tiles"] == whole


def test_a_bottomless_area_file(tmp_path):
    (tmp_path / "a.json").write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(BadInput, match="cannot be read"):
        AreaOfInterest.read(tmp_path / "a.json")


def test_single_bad_pixels_do_not_spoil_means(tmp_path):
    random = np.random.default_rng(0)
    data = np.ones((3, 400, 400))
    data[:, random.random((400, 400)) < 0.02] = np.nan
    path = write_raster(tmp_path / "n.tif", width=400, height=400, dtype="float32", data=data)
    with Raster(path) as raster:
        values, mask = raster.read((0, 0, 400, 400), (100, 100))
    assert mask.mean() > 0.97
    np.testing.assert_allclose(values[:, mask], 0.001)


@pytest.mark.parametrize("text", ["-inf,inf", "0,1e-320", "1,1", "nan,1"])
def test_stretches_that_span_nothing(text):
    with pytest.raises(BadInput, match="is not understood"):
        parse(text)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"scales": [0.001]}, "at scale 0.001 is only"),
        ({"scales": [1e-9]}, "Scales 1e-09 is below 0.001"),
        ({"overlap": [0.1, 0.2]}, r"Overlap \[0.1, 0.2\] is no number"),
    ],
)
def test_options_that_make_no_tiling(tmp_path, raster, bundle, index_of, params, message):
    with pytest.raises(BadInput, match=message):
        index_of(raster, tmp_path / "i.gpkg", bundle, **params)
    assert not (tmp_path / "i.gpkg").exists()


def test_more_tiles_than_fit(tmp_path, bundle, index_of):
    empty = np.broadcast_to(np.uint8(0), (1, 1, 1))
    path = write_raster(tmp_path / "s.tif", width=1, height=1, bands=1, data=empty)
    huge = tmp_path / "huge.vrt"
    huge.write_text(
        '<VRTDataset rasterXSize="900000" rasterYSize="900000"><VRTRasterBand dataType="Byte" '
        f'band="1"><SimpleSource><SourceFilename>{path}</SourceFilename></SimpleSource>'
        "</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    with pytest.raises(BadInput, match="more than an index can hold"):
        index_of(huge, tmp_path / "i.gpkg", bundle, tile_size="16px")


def test_file_names_that_are_no_text():
    with pytest.raises(BadInput, match="not valid UTF-8"):
        absolute("/data/\udcff.tif")
    with pytest.raises(BadInput, match="not valid UTF-8"):
        IndexOptions.from_params({"rasters": ["\udcff.tif"], "out": "i.gpkg"})


def test_accents_make_no_word_unknown():
    assert unknown_words("Küste façade zoo", {"kuste": 1, "facade": 1}) == ["zoo"]


@pytest.mark.parametrize("query", ["zoo façade", "12345", "湖 🛰", "?!"])
def test_a_query_of_strange_words_stands_out_nowhere(index, query):
    found = search(index, query)
    assert found["nothing_stands_out"] and found["results"]
    assert knows_no_word(query, {"red": 1}) and not knows_no_word(f"red {query}", {"red": 1})
    assert not knows_no_word("", {"red": 1}) and not knows_no_word(query, {})


def test_an_article_makes_a_strange_word_no_better_known():
    counts = {"a": 9, "of": 9, "red": 1, "tv": 1}
    assert knows_no_word("a row of zoos", counts) and not knows_no_word("a red zoo", counts)
    assert not knows_no_word("a tv", counts)


def test_a_raster_that_became_a_link_in_a_circle(tmp_path, raster, index, bundle, index_of):
    other = write_raster(tmp_path / "other.tif", width=90, height=90)
    raster.unlink()
    raster.symlink_to(raster)
    assert search(index)["stale"][0]["state"] == "missing"
    assert describe_index(index)["state"] == "missing"
    assert index_of(other, index, bundle)["tiles_new"] > 0
    assert forget(index, raster)["tiles_removed"] > 0
    assert {item["raster"] for item in search(index)["results"]} == {str(other)}


def test_half_a_surrogate_pair_in_a_query(index):
    assert search(index, "red \ud83d")["query"] == "red ?"


@pytest.mark.parametrize("line", ["[" * 100_000, '{"id": true, "method": "info"}', "1e999"])
def test_lines_that_are_no_request(line):
    with pytest.raises(ProtocolError):
        parse_request(line)


def test_the_server_outlives_what_it_cannot_read(index):
    lines = [
        "[" * 100_000,
        '{"id": 1, "method": "cancel", "params": {"id": [1]}}',
        json.dumps({"id": 2, "method": "\ud800"}),
        json.dumps({"id": 3, "method": "info", "params": {"index": str(index)}}),
    ]
    served = subprocess.Popen(
        command("serve"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        env=environment(),
    )
    served.stdin.write("\n".join(lines) + "\n")
    served.stdin.flush()
    answers = {}
    while 3 not in answers:
        answer = json.loads(served.stdout.readline())
        answers[answer.get("id")] = answer["type"]
    served.communicate('{"id": 4, "method": "shutdown"}\n', timeout=60)
    assert answers == {None: "error", 1: "result", 2: "error", 3: "result"}
    assert served.returncode == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full")
def test_a_full_disk_behind_the_output(index):
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run(
            command("info", index), stdout=full, stderr=subprocess.PIPE, encoding="utf-8",
            timeout=60, env=environment(), check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_heatmap_is_whole_or_not_there(index, tmp_path):
    import resource

    interpreter, *words = command("search", index, "red", "--heatmap", tmp_path / "h.tif")
    done = subprocess.run(
        # -B: Python would write the half of a compiled module, and read it from then on
        [interpreter, "-B", *words], capture_output=True,
        encoding="utf-8", timeout=60, env=environment(), check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1500, 1500)),
    )
    assert done.returncode == 2
    assert str(tmp_path / "h.tif") in done.stderr
    assert not [path for path in tmp_path.iterdir() if "h" in path.stem.split(".")]


def test_a_system_in_kilometres_is_read_in_silence(tmp_path, bundle, engine):
    """PROJ below GDAL's GeoTIFF reader looks for its database where there is none."""
    raster = write_raster(
        tmp_path / "km.tif", crs=CRS.from_user_input("+proj=utm +zone=33 +units=km +datum=WGS84"),
        transform=Affine(0.002, 0, 500, 0, -0.002, 5000),
    )
    done = engine("index", raster, "--out", tmp_path / "k.gpkg", "--bundle", bundle)
    assert done.returncode == 0, done.stderr
    assert "proj.db" not in done.stderr


@pytest.mark.parametrize("places", [[(0, 0)], [(0, 0), (10, 10)], [(0, 0), (10, 0), (20, 0)]])
def test_control_points_that_tell_no_place(tmp_path, places):
    points = [GroundControlPoint(row, column, 15 + column, 45) for row, column in places]
    path = write_raster(tmp_path / "p.tif", place="none", transform=None, gcps=points,
                        crs="EPSG:4326")  # fmt: skip
    with pytest.raises(UnreadableRaster, match="cannot be laid onto the ground"):
        Raster(path)


def test_what_gdal_prints_in_threads_reaches_nobody(tmp_path, bundle, engine):
    """A source that is cut off is opened late, where rasterio catches no warning."""
    source = write_raster(tmp_path / "part.tif", width=90, height=90, bands=1)
    source.write_bytes(source.read_bytes()[:300])
    (tmp_path / "m.vrt").write_text(
        '<VRTDataset rasterXSize="90" rasterYSize="90"><VRTRasterBand dataType="Byte" band="1">'
        '<SimpleSource><SourceFilename relativeToVRT="1">part.tif</SourceFilename></SimpleSource>'
        "</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    done = engine("index", tmp_path / "m.vrt", "--out", tmp_path / "m.gpkg", "--bundle", bundle)
    assert done.returncode == 2
    assert "Warning" not in done.stderr and "cannot be read" in done.stderr


def test_what_a_library_in_c_prints_reaches_nobody(tmp_path, engine, monkeypatch):
    """HDF5 prints its stack of errors."""
    (tmp_path / "r.h5").write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(60))
    words = ("index", tmp_path / "r.h5", "--out", tmp_path / "h.gpkg")
    done = engine(*words)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    monkeypatch.setenv("RS_TEXTSEARCH_DEBUG", "1")
    assert len(engine(*words).stderr.splitlines()) > 1


def test_an_error_in_the_handler_of_a_library_is_not_printed(tmp_path):
    code = (
        "import runpy, sys\n"
        "class Falls:\n"
        "    def __del__(self): raise ValueError('in a place where nothing can be raised')\n"
        "falls, sys.argv = Falls(), ['engine', 'info', 'none.gpkg']\n"
        "try: runpy.run_module('rs_textsearch.engine', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "del falls\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False,
        cwd=ROOT, env=environment(), timeout=60,
    )
    assert len(done.stderr.splitlines()) == 1, done.stderr
