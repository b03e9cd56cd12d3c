"""One writer an index, by whatever path, and on file systems without locks."""

from __future__ import annotations

import errno
import fcntl

import pytest

from rs_textsearch.engine import lock
from rs_textsearch.engine.errors import BadInput, Busy
from tests.engine.rasters import write_raster


def test_two_engines_through_a_link(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif")
    out = tmp_path / "i.gpkg"
    total = index_of(raster, out, bundle)["tiles"]
    other = tmp_path / "other"
    other.mkdir()
    (other / "link.gpkg").symlink_to(out)
    (tmp_path / "folder").symlink_to(tmp_path)
    second = write_raster(tmp_path / "b.tif", seed=2)
    with lock.writing(out):
        for path in (other / "link.gpkg", tmp_path / "folder" / "i.gpkg"):
            with pytest.raises(Busy, match="Another engine is writing"):
                index_of(second, path, bundle)
    assert index_of(second, other / "link.gpkg", bundle)["tiles"] == 2 * total
    assert list(other.iterdir()) == [other / "link.gpkg"]
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP])
def test_a_file_system_without_locks_is_not_another_engine(
    tmp_path, bundle, raster, index_of, monkeypatch, capsys, number
):
    def flock(*_):
        raise OSError(number, "No locks available")

    monkeypatch.setattr(fcntl, "flock", flock)
    assert index_of(raster, tmp_path / "i.gpkg", bundle)["tiles"]
    assert "has no locks" in capsys.readouterr().err
    assert not list(tmp_path.glob(".*"))


def test_a_disk_that_fails_is_not_another_engine(tmp_path, monkeypatch):
    def flock(*_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(fcntl, "flock", flock)
    with pytest.raises(BadInput, match=r"i\.gpkg cannot be written: Input/output error"), (
        lock.writing(tmp_path / "i.gpkg")
    ):
        pass
