"""Files beside a raster that come, go or change after it was indexed."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
import rasterio

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.rasters import scene, write_raster

WORLD = "2\n0\n0\n-2\n500001\n4999999\n"
PLACE = "<PAMDataset><GeoTransform>{}, 2, 0, 5000000, 0, -2</GeoTransform></PAMDataset>"
BANDS = "<PAMDataset>" + "".join(
    f'<PAMRasterBand band="{band}">{{}}</PAMRasterBand>' for band in (1, 2, 3)
) + "</PAMDataset>"  # fmt: skip
NODATA = "<NoDataValue>9</NoDataValue>"
STATISTICS = "<Metadata><MDI key='STATISTICS_MEAN'>9</MDI></Metadata>"


def taken(path):
    with Raster(path) as raster:
        # As an index stores it.
        return json.loads(json.dumps(fingerprint.take(raster.path, raster.sources)))


def picture(path):
    with rasterio.open(
        path, "w", driver="PNG", width=90, height=90, count=3, dtype="uint8"
    ) as file:
        file.write(scene(90, 90))
    path.with_name(f"{path.name}.aux.xml").unlink(missing_ok=True)
    return path


def mask(path):
    """Write an external mask that hides everything."""
    beside = path.with_name(f"{path.name}.msk")
    with rasterio.open(
        beside, "w", driver="GTiff", width=90, height=90, count=1, dtype="uint8"
    ) as file:
        file.write(np.zeros((1, 90, 90), np.uint8))
        file.update_tags(INTERNAL_MASK_FLAGS_1="2")
    return beside


@pytest.fixture
def tif(tmp_path):
    return write_raster(tmp_path / "a.tif", width=90, height=90)


def test_a_copied_file_is_read_once(tif, monkeypatch):
    stored, opened = taken(tif), []
    os.utime(tif, ns=(1, 1))
    plain = type(tif).open

    def counted(self, *arguments, **keywords):
        opened.append(self)
        return plain(self, *arguments, **keywords)

    monkeypatch.setattr(type(tif), "open", counted)
    assert fingerprint.difference(stored, tif) is None
    assert fingerprint.difference(stored, tif) is None and opened == [tif]
    monkeypatch.undo()
    data = bytearray(tif.read_bytes())
    data[-1] ^= 1
    tif.write_bytes(data)
    assert fingerprint.difference(stored, tif).text == "the file's content changed"


@pytest.mark.parametrize("step", [100, 10_000_000, 2_000_000_000], ids=["NTFS", "exFAT", "FAT"])
def test_a_copy_on_a_disk_that_keeps_less_of_the_time(tif, monkeypatch, step):
    """Large files are looked into at some places only, but then their times say the same."""
    monkeypatch.setattr(fingerprint, "_WHOLE", 10)
    time = 1_764_400_001_234_567_891
    os.utime(tif, ns=(time, time))
    stored = taken(tif)
    os.utime(tif, ns=(time, time // step * step))
    assert fingerprint.difference(stored, tif) is None
    os.utime(tif, ns=(time, time // step * step + step))
    assert fingerprint.difference(stored, tif).text == "it was written again since it was indexed"
    data = bytearray(tif.read_bytes())
    data[0] ^= 1
    tif.write_bytes(data)
    os.utime(tif, ns=(time, time // step * step))
    fingerprint._digest_once.cache_clear()  # of what was there before
    assert fingerprint.difference(stored, tif).text == "the file's content changed"


def test_a_mask_that_appears(tif):
    stored = taken(tif)
    assert fingerprint.difference(stored, tif) is None
    watch = fingerprint.Watch(stored, tif)
    assert watch.difference() is None
    beside = mask(tif)
    assert "a.tif.msk was added" in fingerprint.difference(stored, tif).text
    assert "a.tif.msk was added" in watch.difference().text
    stored = taken(tif)
    assert fingerprint.difference(stored, tif) is None
    os.utime(beside, (1, 1))
    assert "a.tif.msk that it is made of changed" in fingerprint.difference(stored, tif).text
    beside.unlink()
    assert "a.tif.msk that it is made of is missing" in fingerprint.difference(stored, tif).text


@pytest.mark.parametrize("name", ["a.pgw", "a.pngw", "a.wld"])
def test_a_world_file_that_appears(tmp_path, name):
    path = picture(tmp_path / "a.png")
    stored = taken(path)
    (tmp_path / name).write_text(WORLD, encoding="ascii")
    assert f"{name} was added" in fingerprint.difference(stored, path).text
    with Raster(path) as raster:
        assert raster.place.transform[2] == 500_000
    assert fingerprint.difference(taken(path), path) is None


def test_a_world_file_says_nothing_beside_a_geotransform(tif):
    stored = taken(tif)
    tif.with_suffix(".tfw").write_text(WORLD, encoding="ascii")
    assert fingerprint.difference(stored, tif) is None


@pytest.mark.parametrize(
    ("before", "after", "differs"),
    [
        (None, BANDS.format(*[NODATA] * 3), True),
        (None, BANDS.format(*[STATISTICS] * 3), False),
        (BANDS.format(*[STATISTICS] * 3), None, False),
        (BANDS.format(*[STATISTICS] * 3), BANDS.format(*[NODATA] * 3), True),
        (BANDS.format(NODATA, "", ""),
         BANDS.format("", NODATA, ""), True),
        (PLACE.format(500_000), PLACE.format(510_000), True),
        (PLACE.format(500_000), None, True),
        (PLACE.format(500_000), PLACE.format(500_000) + "\n", False),
        (None, "<PAMDataset><SRS>EPSG:32633</SRS></PAMDataset>", True),
        (None, b"\xff\xfe junk", False),
    ],
)  # fmt: skip
def test_the_side_file_of_gdal(tmp_path, before, after, differs):
    path = picture(tmp_path / "a.png")
    beside = tmp_path / "a.png.aux.xml"

    def say(content):
        if content is None:
            beside.unlink(missing_ok=True)
        else:
            beside.write_bytes(content if isinstance(content, bytes) else content.encode())

    say(before)
    stored = taken(path)
    say(after)
    reason = fingerprint.difference(stored, path)
    assert (reason is not None) is differs
    assert not differs or "a.png.aux.xml says something else" in reason.text


def test_an_index_of_an_earlier_version_says_nothing_of_side_files(tif):
    stored = taken(tif)
    del stored["pam"]
    stored["sources"] = {}
    mask(tif)
    tif.with_name("a.tif.aux.xml").write_text(
        BANDS.format(*[NODATA] * 3), encoding="ascii"
    )
    assert fingerprint.difference(stored, tif) is None


def test_info_search_and_index_notice(tmp_path, tif, bundle, index_of):
    index = tmp_path / "a.gpkg"
    assert index_of(tif, index, bundle)["tiles"] > 0
    assert describe_index(index)["state"] == "fresh"
    beside = mask(tif)
    info = describe_index(index)
    assert info["state"] == "stale" and "a.tif.msk was added" in info["rasters"][0]["reason"]
    found = Searcher().search(SearchOptions.from_params({"index": index, "query": "red"}))
    assert "a.tif.msk was added" in found["stale"][0]["reason"]
    beside.unlink()
    assert describe_index(index)["state"] == "fresh"
    mask(tif)
    assert index_of(tif, index, bundle)["tiles"] == 0
