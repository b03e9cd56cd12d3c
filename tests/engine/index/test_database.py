"""Opening SQLite files wherever they lie."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index.database import connected
from rs_textsearch.engine.paths import file_uri

NOBODY = 65534


def test_a_file_on_another_computer_is_no_authority():
    """`\\\\server\\share` as a URI names a host, which SQLite refuses: the path begins later."""
    uri = file_uri(PureWindowsPath(r"\\server\share\an index.gpkg"))
    assert uri == "file:////server/share/an%20index.gpkg"
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        sqlite3.connect(f"{uri}?mode=rw", uri=True)
    assert file_uri(PureWindowsPath(r"C:\a#b\i.gpkg")) == "file:///C:/a%23b/i.gpkg"


@pytest.mark.parametrize("name", ["a b#c?.gpkg", "50%25.gpkg", "ïndex.gpkg", "a&mode=ro.gpkg"])
def test_names_that_mean_something_in_a_uri(tmp_path, name):
    with closing(sqlite3.connect(tmp_path / name)) as file:
        file.execute("CREATE TABLE t (a)")
    with closing(connected(tmp_path / name, write=True)) as connection:
        connection.execute("INSERT INTO t VALUES (1)")
    with closing(connected(tmp_path / name, write=False)) as connection:
        assert connection.execute("SELECT a FROM t").fetchall() == [(1,)]
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("INSERT INTO t VALUES (2)")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def as_nobody(function) -> str:
    """Call ``function`` in a process that may write nothing; returns what it says."""
    receive, send = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            said = str(function())
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        os.write(send, said.encode())
        os._exit(0)
    os.close(send)
    with os.fdopen(receive) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


@pytest.fixture
def share(tmp_path, bundle, index_of):
    """A folder that nobody may write to, with an index that QGIS left in log mode."""
    if sys.platform == "win32" or os.getuid():
        pytest.skip("takes root to be another user")
    from tests.engine.rasters import write_raster

    folder = tmp_path / "share"
    folder.mkdir()
    index_of(write_raster(tmp_path / "a.tif"), folder / "i.gpkg", bundle)
    with closing(sqlite3.connect(folder / "i.gpkg")) as file:
        assert file.execute("PRAGMA journal_mode = wal").fetchone() == ("wal",)
    for path in (folder, *(p for p in tmp_path.parents if p.stat().st_uid == os.getuid())):
        path.chmod(path.stat().st_mode | 0o555)
    tmp_path.chmod(0o755)
    (folder / "i.gpkg").chmod(0o644)
    return folder / "i.gpkg"


def loaded(index: Path) -> int:
    from rs_textsearch.engine.index.loading import load

    return len(load(index).ids)


def test_an_index_in_log_mode_is_read_on_a_share_that_cannot_be_written(share):
    tiles = loaded(share)
    assert [path.name for path in share.parent.iterdir()] == ["i.gpkg"]
    assert as_nobody(lambda: loaded(share)) == str(tiles)


def test_what_is_in_the_log_alone_is_not_passed_over(share):
    log = share.with_name("i.gpkg-wal")
    log.write_bytes(b"x" * 8192)
    log.chmod(0o644)
    assert as_nobody(lambda: loaded(share)).startswith("BadInput")


def test_a_file_that_may_not_be_read_is_said_to_be_that(share):
    share.chmod(0o600)
    said = as_nobody(lambda: loaded(share))
    assert said.startswith("BadInput") and "may not be read" in said and "written" not in said


def test_a_database_that_is_none(tmp_path):
    (tmp_path / "i.gpkg").write_bytes(b"hello" * 1000)
    with pytest.raises(BadInput, match="is not a text-search index, or too damaged"):
        loaded(tmp_path / "i.gpkg")


def test_only_a_file_of_ours_is_to_be_built_again(tmp_path):
    """Of another one that SQLite cannot read, nobody is told to remove or to replace it."""
    ours, raster = tmp_path / "i.gpkg", tmp_path / "scene.TIF"
    ours.write_bytes(b"x" * 5000 + b"rs_textsearch_header" + b"x" * 5000)
    raster.write_bytes(b"II*\0" * 2000)
    with pytest.raises(BadInput, match=r"The index .*i\.gpkg is damaged .* --overwrite"):
        loaded(ours)
    with pytest.raises(BadInput, match=r"scene\.TIF is a raster, not .*\.gpkg file that") as error:
        loaded(raster)
    assert "emove" not in str(error.value) and "again" not in str(error.value)
