"""The plugin's own tests of what Qt does, once more under PyQt6.

Those that need layers with features, or the map drawn, are tests of QGIS and stay with it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = (
    "test_later.py", "test_wording.py", "gui/test_query_panel.py",
    "gui/test_results_list.py", "gui/test_tab_order.py", "gui/test_tour.py",
    "gui/test_training_outcome.py",
)  # fmt: skip
LEAST = 80  # of them there are that many


def test_they_pass(tmp_path):
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.qt6.as_qgis",
               "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'tests'}", "--tb=short",
               *(f"tests/plugin/{name}" for name in TESTS)]  # fmt: skip
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTEST_QT_API": "pyqt6", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert int(done.stdout.rpartition(" passed")[0].rpartition("\n")[2].split()[-1]) >= LEAST
