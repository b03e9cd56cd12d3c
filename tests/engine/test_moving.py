"""Files that Windows holds: tried again, given back, and said in a word."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from rs_textsearch import moving
from rs_textsearch.engine import folders, kinds, lock
from rs_textsearch.engine.errors import BadInput, Busy
from rs_textsearch.engine.outputs import Outputs
from rs_textsearch.engine.paths import disk_error, written_in_place


class Held:
    """A file system that refuses to move to some names, as Windows does of open files."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, names: dict[str, int]) -> None:
        """``names`` are refused so often; -1: always."""
        self.names, self.pauses = names, []
        self._replace = Path.replace
        monkeypatch.setattr(moving, "os", type("Windows", (), {"name": "nt", "access": os.access}))
        monkeypatch.setattr(time, "sleep", self.pauses.append)
        monkeypatch.setattr(Path, "replace", lambda source, target: self._moved(source, target))

    def _moved(self, source: Path, target: Path) -> Path:
        for name in (source.name, Path(target).name):
            if self.names.get(name):
                self.names[name] -= 1
                raise denied(target, 32)
        return self._replace(source, target)


def denied(path: Path, winerror: int) -> PermissionError:
    error = PermissionError(errno.EACCES, "Permission denied", str(path))
    error.winerror = winerror
    return error


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new", encoding="utf-8")
    old.write_text("old", encoding="utf-8")
    return new, old


def test_what_a_scanner_holds_for_a_moment_is_moved(files, monkeypatch) -> None:
    held = Held(monkeypatch, {"old": 3})
    moving.move(*files)
    assert files[1].read_text("utf-8") == "new" and len(held.pauses) == 3


def test_what_is_held_for_good_is_said_and_stays(files, monkeypatch) -> None:
    held = Held(monkeypatch, {"old": -1})
    with pytest.raises(PermissionError):
        moving.move(*files)
    assert files[1].read_text("utf-8") == "old" and sum(held.pauses) < 1


def test_elsewhere_nothing_is_tried_again(files, monkeypatch) -> None:
    held = Held(monkeypatch, {"old": 1})
    monkeypatch.setattr(moving, "os", os)
    with pytest.raises(PermissionError):
        moving.move(*files)
    assert held.pauses == []


def test_who_holds_a_file_is_told_from_a_folder_without_permission(tmp_path: Path) -> None:
    file = tmp_path / "a.tif"
    file.touch()
    assert moving.is_held(denied(file, 32), file)
    assert moving.is_held(denied(file, 1224), file)
    assert moving.is_held(denied(file, 5), file)
    assert not moving.is_held(denied(tmp_path / "b.tif", 5), tmp_path / "b.tif")
    assert not moving.is_held(PermissionError(errno.EACCES, "denied"), file)
    assert isinstance(disk_error(denied(file, 32), file), Busy)
    assert isinstance(disk_error(PermissionError(errno.EACCES, "denied"), file), BadInput)


def test_an_output_that_qgis_has_open_is_held(tmp_path: Path, monkeypatch) -> None:
    target = tmp_path / "t.gpkg"
    output = Outputs().reserve(target, kinds.TILES)
    target.write_bytes(b"")
    Held(monkeypatch, {"t.gpkg": -1})
    with pytest.raises(Busy, match="held by another program"), output.written() as part:
        part.write_bytes(b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["t.gpkg"]


def test_side_files_come_back_where_one_of_them_is_held(tmp_path: Path, monkeypatch) -> None:
    """Without its log the old index would lack its last changes."""
    target = tmp_path / "i.gpkg"
    output = Outputs().reserve(target, kinds.INDEX)
    for suffix in ("", "-wal", "-shm"):
        (tmp_path / f"i.gpkg{suffix}").write_text(suffix, encoding="utf-8")
    monkeypatch.setattr(type(output), "check", lambda self: None)
    Held(monkeypatch, {"i.gpkg-shm": -1})
    with pytest.raises(Busy), output.written() as part:
        part.write_bytes(b"new")
    left = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    assert left == {"i.gpkg": "", "i.gpkg-wal": "-wal", "i.gpkg-shm": "-shm"}


def test_what_cannot_be_removed_hides_no_error(tmp_path: Path, monkeypatch) -> None:
    def held(path: Path, missing_ok: bool = False) -> None:
        raise denied(path, 32)

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(ZeroDivisionError), written_in_place(tmp_path / "a.json") as part:
        part.write_text("half", encoding="utf-8")
        raise ZeroDivisionError
    kinds.INDEX.remove(tmp_path / "i.gpkg")
    moving.discard(tmp_path / "a.json")


def test_a_model_that_is_in_use_stays_whole(tmp_path: Path, monkeypatch) -> None:
    """Not removed file by file before the new one has come."""
    new, old = tmp_path / "new", tmp_path / "old"
    for folder in (new, old):
        folder.mkdir()
        (folder / "card.json").write_text(folder.name, encoding="utf-8")
    Held(monkeypatch, {"new": -1})
    with pytest.raises(PermissionError):
        folders.put(new, old)
    assert (old / "card.json").read_text("utf-8") == "old"
    monkeypatch.undo()
    folders.put(new, old)
    assert (old / "card.json").read_text("utf-8") == "new"
    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.parametrize("replaces", [False, True])
def test_a_new_folder_waits_for_a_scanner_too(tmp_path: Path, monkeypatch, replaces) -> None:
    held = Held(monkeypatch, {"new": 2})
    with folders.written_folder(tmp_path / "new", replaces=replaces) as part:
        (part / "card.json").write_text("new", encoding="utf-8")
    assert (tmp_path / "new" / "card.json").is_file() and len(held.pauses) == 2


def test_windows_keeps_the_lock_file_while_it_is_open(tmp_path: Path, monkeypatch) -> None:
    """Afterwards it is gone: no file is left beside the raster."""
    index = tmp_path / "i.gpkg"
    closed = []
    close, unlink = os.close, Path.unlink
    monkeypatch.setattr(lock.sys, "platform", "win32")
    monkeypatch.setattr(lock, "_lock", lambda handle: None)
    monkeypatch.setattr(lock.os, "close", lambda handle: (closed.append(handle), close(handle)))

    def unlinked(path: Path, missing_ok: bool = False) -> None:
        assert closed, "it is open"
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlinked)
    with lock.writing(index):
        assert lock.beside(index).is_file()
    monkeypatch.undo()
    assert not lock.beside(index).exists()
