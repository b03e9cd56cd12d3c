"""Formats of files, and files that are no raster."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.shutil import copy as copy_raster

from tests.robustness.cases import REFUSED, WELL, Kind, Run
from tests.robustness.drawing import Draw, ask, indexed, values, write
from tests.robustness.workplace import Workplace

FORMATS = {
    "PNG": "r.png", "JPEG": "r.jpg", "JP2OpenJPEG": "r.jp2", "WEBP": "r.webp", "BMP": "r.bmp",
    "GIF": "r.gif", "ENVI": "r.dat", "HFA": "r.img", "EHdr": "r.bil", "ERS": "r.ers",
    "PCIDSK": "r.pix", "RST": "r.rst", "SAGA": "r.sdat", "AAIGrid": "r.asc", "XYZ": "r.xyz",
    "GSAG": "r.grd", "GS7BG": "r7.grd", "BT": "r.bt", "PNM": "r.ppm", "SGI": "r.rgb",
    "NITF": "r.ntf", "MRF": "r.mrf", "GPKG": "r.gpkg", "MBTiles": "r.mbtiles", "VICAR": "r.vic",
    "RMF": "r.rsw", "ILWIS": "r.mpr", "PDF": "r.pdf", "KRO": "r.kro", "LAN": "r.lan",
    "RRASTER": "rr.grd", "ISIS3": "r.cub", "PDS4": "r.xml", "Zarr": "r.zarr", "XPM": "r.xpm",
}  # fmt: skip
"""What the library writes, by the names of its drivers."""
_ONE_BAND = {"SAGA", "AAIGrid", "XYZ", "GSAG", "GS7BG", "BT", "RST", "ILWIS", "XPM", "GIF"}
_FLOAT = {"GSAG", "GS7BG", "BT"}
_MAY_REFUSE = {"MBTiles", "PDF", "Zarr"}
WORLD = "2\n0\n0\n-2\n500001\n4999999\n"


def _runs() -> Iterator[tuple[str, Run]]:
    for driver, name in FORMATS.items():
        must = None if driver in _MAY_REFUSE else WELL
        yield driver, indexed(converted(driver, name), must=must)
    for suffix, world in ((".png", ".pgw"), (".jpg", ".jgw"), (".tif", ".tfw"), (".png", ".wld")):
        yield f"{suffix} with {world}", indexed(_with_world(suffix, world, WORLD))
    for name, text in (
        *(("with commas", WORLD.replace("1", "1,0")), ("empty", ""), ("of words", "a\n" * 6)),
        *(("cut", "2\n0\n"), ("of zeros", "0\n" * 6), ("not finite", "nan\n" * 6)),
    ):
        yield f"world file {name}", indexed(_with_world(".png", ".pgw", text), must=None)
    for name, text in (
        ("junk", "<PAMDataset"),
        ("nodata", "<PAMDataset><PAMRasterBand band='1'><NoDataValue>128</NoDataValue>"
                   "</PAMRasterBand></PAMDataset>"),
        ("a transform that is none", "<PAMDataset><GeoTransform>a,b</GeoTransform></PAMDataset>"),
        ("a system that is none", "<PAMDataset><SRS>nowhere</SRS></PAMDataset>"),
    ):  # fmt: skip
        yield f".aux.xml: {name}", indexed(_with_aux(text), must=None)
    for name, draw in CONTAINERS.items():
        yield name, indexed(draw, must=None)
    for name, content in NO_RASTERS.items():
        yield f"no raster: {name}", indexed(_file(f"r{name[name.rfind('.'):]}", content),
                                            must=REFUSED)  # fmt: skip
    for name, address in ADDRESSES.items():
        yield f"address: {name}", _addressed(address)


def converted(driver: str, name: str) -> Draw:
    """The plain picture as a file of another format."""

    def draw(folder: Path) -> Path:
        bands = 1 if driver in _ONE_BAND else 3
        dtype = "float32" if driver in _FLOAT else "uint8"
        with rasterio.MemoryFile() as memory:
            data = np.maximum(values(dtype, bands), 0)
            with memory.open(driver="GTiff", width=data.shape[2], height=data.shape[1],
                             count=bands, dtype=dtype, crs="EPSG:32633",
                             transform=rasterio.Affine(2, 0, 500_000, 0, -2, 5_000_000)) as out:
                out.write(data)  # fmt: skip
            with memory.open() as source:
                copy_raster(source, folder / name, driver=driver)
        return folder / name

    return draw


def _with_world(suffix: str, world: str, text: str) -> Draw:
    driver = {".png": "PNG", ".jpg": "JPEG", ".tif": "GTiff"}[suffix]

    def draw(folder: Path) -> Path:
        path = write(folder / f"r{suffix}", values(), driver=driver, crs=None, transform=None)
        path.with_suffix(world).write_text(text, encoding="utf-8")
        return path

    return draw


def _with_aux(text: str) -> Draw:
    def draw(folder: Path) -> Path:
        path = write(folder / "r.tif", values())
        path.with_name("r.tif.aux.xml").write_text(text, encoding="utf-8")
        return path

    return draw


def _pages(folder: Path) -> Path:
    for number in (1, 2):
        write(folder / "r.tif", values(), **({"APPEND_SUBDATASET": "YES"} if number > 1 else {}))
    return folder / "r.tif"


def _zipped(folder: Path) -> Path:
    inner = write(folder / "r.tif", values())
    with zipfile.ZipFile(folder / "r.zip", "w") as archive:
        archive.write(inner, "r.tif")
    return folder / "r.zip"


def _two_rasters(folder: Path) -> Path:
    path = folder / "r.gpkg"
    for table in ("first", "second"):
        more = {"APPEND_SUBDATASET": "YES"} if path.exists() else {}
        write(path, values(), driver="GPKG", RASTER_TABLE=table, **more)
    return path


CONTAINERS = {"two pages": _pages, "zip": _zipped, "GeoPackage of two rasters": _two_rasters}


def _file(name: str, content: bytes | None) -> Draw:
    def draw(folder: Path) -> Path:
        path = folder / name
        if content is None:
            path.mkdir()
        else:
            path.write_bytes(content)
        return path

    return draw


def _database() -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE a (b)")
    return connection.serialize() if hasattr(connection, "serialize") else b"SQLite format 3\0"


NO_RASTERS = {
    "an empty .tif": b"",
    "one byte.tif": b"I",
    "the signature of .tif": b"II*\0",
    "text.tif": b"no raster at all\n" * 50,
    "HTML.tif": b"<!DOCTYPE html><html><body>404 not found</body></html>",
    "JSON.tif": b'{"type": "FeatureCollection", "features": []}',
    "a folder.tif": None,
    "a database.gpkg": _database(),
    "text.gpkg": b"x" * 5000,
    "the signature of .png": b"\x89PNG\r\n\x1a\n",
    "the signature of .jp2": b"\0\0\0\x0cjP  \r\n\x87\n",
    "the signature of .nc": b"CDF\x01" + b"\0" * 60,
    "the signature of .h5": b"\x89HDF\r\n\x1a\n" + b"\0" * 60,
    "MrSID.sid": b"msid" + b"\0" * 500,
    "ECW.ecw": b"e\x02\x04\x02" + b"\0" * 500,
    "HDF 4.hdf": b"\x0e\x03\x13\x01" + b"\0" * 500,
    "a zip.tif": b"PK\x03\x04" + b"\0" * 100,
    "Python.py": b"import os\n",
}
ADDRESSES = {
    "nothing": "", "a space": " ", "the root": "/", "null": "/dev/null",
    "endless zeros": "/dev/zero", "memory": "/proc/self/mem", "a terminal": "/dev/tty",
    "a web address": "https://example.invalid/a.tif", "vsicurl": "/vsicurl/https://x.invalid/a.tif",
    "s3": "s3://bucket/a.tif", "vsizip of nothing": "/vsizip/none.zip/a.tif", "vsimem": "/vsimem/a",
    "a NetCDF part": 'NETCDF:"none.nc":Band1', "a GeoPackage part": "GPKG:none.gpkg:first",
    "a page": "GTIFF_DIR:2:none.tif", "PostGIS": "PG:dbname='gis' password='secret'",
    "WMS": "<GDAL_WMS><Service name='WMS'/></GDAL_WMS>", "UNC": "//server/share/a.tif",
    "UNC, backslashes": r"\\server\share\a.tif", "a drive": r"C:\data\a.tif", "NUL": "a\0b.tif",
    "5,000 letters": "x" * 5000, "a home": "~/a.tif", "a line end": "a.tif\n", "in.valid UTF-8":
    "a\udce4.tif", "a file below a file": "scene.tif/a.tif", "a layer": "scene.tif|layername=x",
}  # fmt: skip


def _addressed(address: str) -> Run:
    def run(place: Workplace) -> Iterator:
        place.copy(place.raster)
        yield from ask(place, address, must=REFUSED)

    return run


KIND = Kind(
    "Formats and files",
    "Every format that the library can write, world files, side files, containers, files that are "
    "no raster, addresses that are no file.",
    _runs,
    sample=6,
)
