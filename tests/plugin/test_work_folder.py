"""Folders of models that QGIS did not finish are removed, those that are being made are not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from rs_textsearch.work_folder import WorkFolder, remove_left

CRASHED = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from rs_textsearch.work_folder import WorkFolder
made = WorkFolder(Path(sys.argv[2]))
(made.path / "image.onnx").write_bytes(bytes(5000))
os._exit(9)
"""


def test_what_a_window_left_that_crashed_is_removed(tmp_path):
    root = Path(__file__).parents[2]
    words = [sys.executable, "-c", CRASHED, str(root), str(tmp_path)]
    assert subprocess.run(words, check=False).returncode == 9
    (left,) = tmp_path.glob(".*.part")
    assert left.with_name(f"{left.name}.lock").is_file()
    mine = WorkFolder(tmp_path)
    (mine.path / "text.onnx").write_bytes(bytes(9))
    (tmp_path / ".link.part").symlink_to(mine.path)
    assert remove_left([tmp_path, tmp_path / "none"]) == 5000
    assert not left.exists() and (mine.path / "text.onnx").is_file()
    mine.remove()
    assert [path.name for path in tmp_path.iterdir()] == [".link.part"]


def test_one_of_before_there_were_locks_is_removed_too(tmp_path):
    (tmp_path / ".1a2b3c4d.part" / "bundle").mkdir(parents=True)
    (tmp_path / ".1a2b3c4d.part" / "bundle" / "card.json").write_bytes(bytes(7))
    assert remove_left([tmp_path]) == 7 and list(tmp_path.iterdir()) == []


def test_that_of_another_window_stays(tmp_path):
    folder = tmp_path / ".1a2b3c4d.part"
    folder.mkdir()
    other = QLockFile(str(tmp_path / ".1a2b3c4d.part.lock"))
    assert other.tryLock(0) and remove_left([tmp_path]) == 0 and folder.is_dir()
