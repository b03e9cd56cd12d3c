"""Files that take the place of others, names that are claimed, and locks between windows."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import QLockFile

from rs_textsearch import files
from rs_textsearch.files import Replacement
from rs_textsearch.services import shared_file
from rs_textsearch.services.shared_file import SharedFile


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path):
    target = tmp_path / "dáta.tif"
    target.write_text("old")
    with Replacement(target) as part:
        part.write_text("new")
        assert part.suffix == ".tif" and target.read_text() == "old"
    assert target.read_text() == "new"
    with pytest.raises(ValueError), Replacement(target) as part:
        part.write_text("half")
        raise ValueError
    assert target.read_text() == "new" and [p.name for p in tmp_path.iterdir()] == ["dáta.tif"]


def test_two_writers_do_not_share_the_half_written_file(tmp_path):
    one, two = Replacement(tmp_path / "a.tif"), Replacement(tmp_path / "a.tif")
    assert one.path != two.path


def test_a_link_is_followed_not_replaced(tmp_path):
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "a.csv"
    target.write_text("old")
    link = tmp_path / "link.csv"
    link.symlink_to(target)
    with Replacement(link) as part:
        part.write_text("new")
    assert link.is_symlink() and target.read_text() == "new"


def test_the_log_of_a_replaced_database_is_not_played_into_the_new_one(tmp_path):
    target = tmp_path / "a.gpkg"
    old = sqlite3.connect(target)
    old.execute("PRAGMA journal_mode = WAL")
    old.execute("CREATE TABLE junk (x)")
    old.commit()
    assert (tmp_path / "a.gpkg-wal").stat().st_size
    with Replacement(target) as part, closing(sqlite3.connect(part)) as new:
        new.execute("CREATE TABLE tiles (x)")
        new.commit()
    with closing(sqlite3.connect(target)) as found:
        names = found.execute("SELECT name FROM sqlite_master").fetchall()
    old.close()
    assert names == [("tiles",)]


def test_the_log_of_a_file_that_is_not_replaced_stays(tmp_path):
    target = tmp_path / "a.gpkg"
    (target / "folder").mkdir(parents=True)  # a move onto it fails
    log = tmp_path / "a.gpkg-wal"
    log.write_bytes(b"log")
    with pytest.raises(OSError), Replacement(target) as part:
        part.write_bytes(b"new")
    assert log.read_bytes() == b"log" and sorted(tmp_path.iterdir()) == [target, log]


def test_a_name_is_claimed_once(tmp_path):
    path = tmp_path / "a.gpkg"
    assert files.claim(path) and not files.claim(path)
    second = files.claim_free_name(path, taken=[tmp_path / "a-2.gpkg"])
    assert second == tmp_path / "a-3.gpkg" and second.stat().st_size == 0


def test_identity_counts_not_the_name(tmp_path):
    one = tmp_path / "a.tif"
    one.write_text("")
    (tmp_path / "b.tif").hardlink_to(one)
    (tmp_path / "c.tif").symlink_to(one)
    assert files.is_same(one, tmp_path / "b.tif") and files.is_same(one, tmp_path / "c.tif")
    (tmp_path / "d.tif").write_text("")
    assert not files.is_same(one, tmp_path / "d.tif")
    assert not files.is_same(one, tmp_path / "none.tif")


@pytest.fixture
def shared(tmp_path):
    """Return a file of numbers, the lock of another window, and what was told of it."""
    told = []
    file = SharedFile(
        tmp_path / "a.json", lambda path: json.loads(path.read_text()), list, told.append
    )
    file.path.write_text("[1]")
    lock = QLockFile(str(tmp_path / ".a.json.lock"))
    yield file, lock, told
    lock.unlock()


def test_what_another_window_is_changing_is_changed_after_it(shared, qtbot):
    file, lock, told = shared
    assert lock.lock()
    file.change(lambda value: [*value, 2])
    file.change(lambda value: [*value, 3])
    assert file.path.read_text() == "[1]" and file.read() == [1, 2, 3]  # seen here, not there
    file.path.write_text("[1, 9]")
    lock.unlock()
    qtbot.waitUntil(lambda: json.loads(file.path.read_text()) == [1, 9, 2, 3])
    file.change(lambda value: value[1:])
    assert json.loads(file.path.read_text()) == file.read() == [9, 2, 3]
    assert told == []


def test_who_changes_a_file_that_another_window_holds_does_not_wait(shared, monkeypatch):
    file, lock, _ = shared
    assert lock.lock()
    waits = []
    monkeypatch.setattr(QLockFile, "tryLock", lambda self, ms: waits.append(ms))
    monkeypatch.setattr(QLockFile, "error", lambda self: QLockFile.LockError.LockFailedError)
    file.change(lambda value: [])
    assert waits == [0]


def test_a_late_change_that_cannot_be_written_is_told(shared, qtbot, monkeypatch):
    file, lock, told = shared
    assert lock.lock()
    file.change(lambda value: [2])
    monkeypatch.setattr(shared_file, "Replacement", full_disk)
    lock.unlock()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].errno == errno.ENOSPC and file.read() == [1]


def full_disk(path):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def test_whether_a_folder_takes_files_is_tried(tmp_path):
    assert files.takes_files(tmp_path) and list(tmp_path.iterdir()) == []
    assert not files.takes_files(tmp_path / "none")
    assert files.is_writable(tmp_path) and not files.is_writable(tmp_path / "none")


def test_windows_is_not_believed(tmp_path, monkeypatch):
    """It says yes of a folder that takes no file; here of one that is not there."""
    windows = SimpleNamespace(name="nt", access=lambda *_: True, W_OK=os.W_OK)
    monkeypatch.setattr(files, "os", windows)
    assert files.is_writable(tmp_path) and not files.is_writable(tmp_path / "none")


def test_a_name_of_words_is_one_on_every_system():
    assert files.name_words(" white roofs, tiled? ") == "white_roofs_tiled"
    assert files.name_words("?") == "query"
    devices = [files.name_words(text) for text in ("con", "AUX", "Com1", "lpt\u00b9")]
    assert devices == ["con_", "AUX_", "Com1_", "lpt\u00b9_"]
    assert files.name_words("console") == "console"
