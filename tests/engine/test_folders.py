"""New folders come whole or not at all, and what killed processes left of them goes."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from contextlib import contextmanager

import pytest

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.folders import remove_abandoned, written_folder

WRITING = """
import sys, time
from pathlib import Path
from rs_textsearch.engine.folders import written_folder
with written_folder(Path(sys.argv[1])) as part:
    (part / "image.onnx").write_bytes(bytes(5000))
    print("begun", flush=True)
    time.sleep(60)
"""


@contextmanager
def another_process(target):
    """Another process that has begun to write the folder ``target``."""
    words = [sys.executable, "-c", WRITING, str(target)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "begun\n"
            yield process
        finally:
            process.kill()


def test_what_a_killed_process_left_is_removed_and_said(tmp_path, capsys):
    mine = tmp_path / ".mine.part"
    mine.mkdir()
    with another_process(tmp_path / "clip") as process:
        begun = next(tmp_path.glob(".clip.*.part"))
        assert remove_abandoned(tmp_path) == 0 and (begun / "image.onnx").is_file()
        assert capsys.readouterr().err == ""
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert begun.is_dir()
    assert remove_abandoned(tmp_path) == 5000
    assert str(begun) in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [mine]


def test_without_locks_nobody_can_tell_and_it_stays(tmp_path, monkeypatch):
    with another_process(tmp_path / "clip"):
        pass

    def flock(*_):
        raise OSError("No locks available")

    monkeypatch.setattr(fcntl, "flock", flock)
    assert remove_abandoned(tmp_path) == 0 and list(tmp_path.glob(".clip.*.part"))


def test_a_folder_comes_whole_or_not_at_all(tmp_path):
    with written_folder(tmp_path / "new") as part:
        (part / "a").write_text("b")
        assert not (tmp_path / "new").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
    with pytest.raises(ZeroDivisionError), written_folder(tmp_path / "other") as part:
        (part / "a").write_text(str(1 / 0))
    with pytest.raises(BadInput, match="new cannot be written"), written_folder(tmp_path / "new"):
        pass  # a folder that holds something is not replaced
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_a_folder_is_replaced_by_a_whole_one_only(tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a").write_text("b")
    with pytest.raises(ZeroDivisionError), written_folder(tmp_path / "old", replaces=True):
        assert 1 / 0
    assert [path.name for path in tmp_path.iterdir()] == ["old"]
    assert (tmp_path / "old" / "a").is_file()
    with written_folder(tmp_path / "old", replaces=True) as part:
        (part / "c").write_text("d")
        assert (tmp_path / "old" / "a").is_file()
    assert [path.name for path in tmp_path.rglob("*")] == ["old", "c"]
