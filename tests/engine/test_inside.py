"""Rasters inside of files: a table of a GeoPackage, a page of a TIFF, a file in an archive."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
import rasterio

from rs_textsearch.engine import fingerprint, inside
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.paths import absolute, relative_to_folder
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.rasters import PLACES, scene, write_raster

NAMES = ("GPKG:{}:first", "GPKG:{}:second", "GTIFF_DIR:1:{}", "/vsizip/{}/folder/a.tif")


@pytest.fixture
def files(tmp_path):
    """A file for each of NAMES."""
    crs, transform = PLACES["utm"]
    package = tmp_path / "two rasters.gpkg"
    for number, table in enumerate(("first", "second")):
        with rasterio.open(
            package, "w", driver="GPKG", width=90, height=90, count=3, dtype="uint8", crs=crs,
            transform=transform, RASTER_TABLE=table,
            **({"APPEND_SUBDATASET": "YES"} if number else {}),
        ) as file:  # fmt: skip
            file.write(scene(90, 90, seed=number))
    plain = write_raster(tmp_path / "plain.tif", width=90, height=90)
    archive = tmp_path / "größe.zip"
    with zipfile.ZipFile(archive, "w") as out:
        out.write(plain, "folder/a.tif")
    return (package, package, plain, archive)


def named(files, number):
    return NAMES[number].format(files[number])


@pytest.mark.parametrize("number", range(len(NAMES)))
def test_a_raster_inside_has_a_path_below_its_file(files, number, tmp_path, monkeypatch):
    name = named(files, number)
    path = absolute(name)
    assert path.parent == files[number] and inside.file_of(path) == files[number]
    assert inside.gdal_name(path) == name
    assert absolute(path) == absolute(str(path)) == path
    # From the folder of an index and back, and as it is typed in the folder of the file.
    folder = tmp_path / "elsewhere"
    assert absolute(folder / relative_to_folder(path, folder)) == path
    monkeypatch.chdir(tmp_path)
    assert absolute(NAMES[number].format(files[number].name)) == path
    with Raster(name) as raster, Raster(path) as again, rasterio.open(name) as file:
        assert raster.place == again.place
        values, _ = raster.read((0, 0, 90, 90), (90, 90))
        assert np.array_equal(values, file.read([1, 2, 3]))


def test_what_names_no_part_of_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    plain = write_raster(tmp_path / "a{}.tif", width=9, height=9)
    (tmp_path / "b.nc").write_bytes(b"")
    for name in (
        str(plain), "a{}.tif", "C:/data/a.tif", "b.nc", "NETCDF:gone.nc:a", "WMS:b.nc:a",
        "/vsizip/gone.zip/a.tif", "/vsicurl/https://a.b/c.tif", "", "x" * 5000,
    ):  # fmt: skip
        assert inside.path_of(name) is None
    assert inside.file_of(plain) == plain
    # A driver that is not for files is not asked for one, whatever an index says.
    assert inside.gdal_name(plain / "WMS:{}") == str(plain / "WMS:{}")


def test_a_drive_and_colons_in_names(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b:c.nc", "b.nc"):
        (tmp_path / name).write_bytes(b"")
    for text, file in (("NETCDF:b:c.nc:a", "b:c.nc"), ('NETCDF:"b:c.nc":a', "b:c.nc"),
                       ('HDF5:"b.nc"://group/a', "b.nc"), ("SENTINEL2_L2A:b.nc:10m:EPSG_32632",
                                                           "b.nc")):  # fmt: skip
        path = inside.path_of(text)
        assert path.parent == tmp_path / file
        assert inside.gdal_name(path) == text.replace(file, str(tmp_path / file))


@pytest.mark.parametrize("number", range(len(NAMES)))
def test_it_is_indexed_searched_and_found_stale(files, number, tmp_path, bundle, index_of):
    name, index = named(files, number), tmp_path / "out.gpkg"
    assert index_of(name, index, bundle)["tiles"] > 0
    info = describe_index(index)
    assert info["state"] == "fresh" and info["rasters"][0]["raster"] == str(absolute(name))
    found = Searcher().search(
        SearchOptions.from_params(
            {"index": index, "query": "red", "heatmap": str(tmp_path / "h.tif")}
        )
    )
    assert found["results"] and found["stale"] == []
    assert index_of(name, index, bundle)["tiles_new"] == 0
    with files[number].open("ab") as file:
        file.write(b"\0" * 10)
    assert describe_index(index)["state"] == "stale"
    files[number].unlink()
    assert describe_index(index)["state"] == "missing"


def test_two_rasters_of_one_file_are_two(files, tmp_path, bundle, index_of):
    both = [named(files, 0), named(files, 1)]
    done = index_of(both, tmp_path / "out.gpkg", bundle)
    assert len(done["rasters"]) == 2 and all(entry["tiles"] for entry in done["rasters"])


def test_side_files_of_its_file_count(files):
    path = absolute(named(files, 3))
    with Raster(path) as raster:
        stored = fingerprint.take(path, raster.sources)
    assert fingerprint.difference(stored, path) is None
    beside = files[3].with_name(f"{files[3].name}.aux.xml")
    beside.write_text("<PAMDataset><SRS>EPSG:1</SRS></PAMDataset>", encoding="ascii")
    assert beside.name in fingerprint.difference(stored, path).text
