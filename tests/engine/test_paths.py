"""Paths of other systems, by what their own rules say of them."""

from __future__ import annotations

import fcntl
import ntpath
import os
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

from rs_textsearch.engine import inside, paths
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.named import RASTERS


class Windows:
    """``os`` with the paths of Windows, where Z: is a share of another computer."""

    name, sep, fspath, path = "nt", "\\", staticmethod(os.fspath), ntpath


CALLED_WINDOWS = SimpleNamespace(name="nt", fspath=os.fspath, path=os.path, environ=os.environ)
"""``os`` that calls itself Windows, with the paths of this system."""


@pytest.fixture
def windows(monkeypatch):
    """The module ``paths`` as it would be on Windows."""

    def mapped(path):
        text = os.fspath(path)
        return text.replace("Z:", r"\\server\share", 1) if text.startswith("Z:") else text

    monkeypatch.setattr(paths, "os", Windows)
    monkeypatch.setattr(paths, "Path", PureWindowsPath)
    monkeypatch.setattr(ntpath, "realpath", mapped)
    monkeypatch.setattr(ntpath, "abspath", ntpath.normpath)


@pytest.mark.parametrize(
    ("path", "folder", "seen"),
    [
        (r"C:\data\2020\a.tif", r"C:\data", "2020/a.tif"),
        (r"c:\DATA\a.tif", r"C:\data", "a.tif"),
        (r"C:\other\a.tif", r"C:\data\indexes", "../../other/a.tif"),
        (r"D:\a.tif", r"C:\data", ""),
        (r"\\server\share\maps\a.tif", r"\\server\share\indexes", "../maps/a.tif"),
        (r"\\server\share\maps\a.tif", r"\\server\other", ""),
        (r"Z:\maps\a.tif", r"\\server\share\maps", "a.tif"),
        (r"\\server\share\maps\a.tif", r"Z:\indexes", "../maps/a.tif"),
    ],
)
def test_a_raster_is_found_from_its_index(windows, path, folder, seen) -> None:
    assert paths.relative_to_folder(PureWindowsPath(path), PureWindowsPath(folder)) == seen


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (r"C:\my maps\ü#1.gpkg", "file:///C:/my%20maps/%C3%BC%231.gpkg"),
        (r"\\server\share\a.gpkg", "file:////server/share/a.gpkg"),
        (r"\\?\C:\deep\a.gpkg", "file:////%3F/C:/deep/a.gpkg"),
        (r"c:/mixed\slashes/a.gpkg", "file:///c:/mixed/slashes/a.gpkg"),
    ],
)
def test_sqlite_opens_drives_and_shares(path: str, uri: str) -> None:
    assert paths.file_uri(PureWindowsPath(path)) == uri


@pytest.mark.parametrize(
    "name",
    ["CON.tif", "nul.tif", "Com1.tif", "lpt³.x.tif", "aux .tif", "a:b.tif", 'a".tif', "what?.tif",
     "a|b.tif", "conin$.tif"],
)  # fmt: skip
def test_names_that_windows_has_not_are_refused_there(tmp_path, monkeypatch, name) -> None:
    out = str(tmp_path / name)
    assert paths.output_path(out, ".tif") == Path(out)
    monkeypatch.setattr(paths, "os", CALLED_WINDOWS)
    with pytest.raises(BadInput, match="Windows has no files with the name"):
        paths.output_path(out, ".tif")


@pytest.mark.parametrize("name", ["console.tif", "com.tif", "nulls.tif", "a con.tif", "é.tif"])
def test_names_like_these_are_taken(tmp_path, monkeypatch, name) -> None:
    monkeypatch.setattr(paths, "os", CALLED_WINDOWS)
    assert paths.output_path(str(tmp_path / name), ".tif").name == name


def test_a_drive_is_no_driver_of_gdal() -> None:
    for path in (r"C:\data\a.tif", "c:/data/a.nc", r"\\server\share\a.tif"):
        assert inside.path_of(path) is None
        assert not inside.is_known(path)
    assert not any(suffix.startswith("/vsi") for suffix in RASTERS)


def test_the_drive_in_what_gdal_calls_a_part(monkeypatch) -> None:
    file = r"C:\data\a.nc"
    monkeypatch.setattr(inside, "_is_file", lambda name: name == file)
    monkeypatch.setattr(inside.os.path, "abspath", lambda path: path)
    found = [inside.path_of(f"NETCDF:{file}:red"), inside.path_of(f'NETCDF:"{file}":red')]
    assert [inside.unquote(path.name) for path in found] == ["NETCDF:{}:red", 'NETCDF:"{}":red']
    assert all(str(path).startswith(file) for path in found)


def test_macos_finds_a_file_by_other_letters(tmp_path, monkeypatch) -> None:
    """Its disks keep the name that a file was made with, and find it by others."""
    stored = tmp_path / "Côte.TIF"
    stored.touch()
    asked = tmp_path / "côte.tif"

    real_open = os.open

    def opened(path, flags, *rest):
        found = {str(asked): str(stored), str(asked.parent): str(asked.parent)}
        return real_open(found.get(os.fspath(path), path), flags, *rest)

    def told(handle, number, room):
        name = Path(f"/proc/self/fd/{handle}").readlink()
        return os.fsencode(name).ljust(len(room), b"\0")

    monkeypatch.setattr(paths.sys, "platform", "darwin")
    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(fcntl, "fcntl", told)
    assert paths.identity(asked) == stored == paths.identity(stored)
    assert paths.identity(tmp_path / "new" / "b.tif") == tmp_path / "new" / "b.tif"
