"""Training says which packages are missing, and does without one that has a stand-in."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from rs_textsearch.engine import packages
from rs_textsearch.engine.errors import MissingPackage
from tests.engine.conftest import ROOT
from training import runs
from training.config import Config


@pytest.mark.parametrize("command", ["fit", "evaluate", "export"])
def test_a_python_without_packages(command, tmp_path):
    needed = {
        "fit": ("--pairs", "a", "--val", "b", "--images", "c", "--out", tmp_path / "run"),
        "evaluate": ("--bundle", "a", "--pairs", "b", "--images", "c"),
        "export": ("a", "--out", tmp_path / "bundle"),
    }
    done = subprocess.run(
        [sys.executable, "-S", "-m", "training", command, *map(str, needed[command])],
        cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("training: ") and sys.executable in line
    assert line.count("pip install") == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("module", "name"), [("PIL", "pillow"), ("timm", "timm")])
def test_a_package_is_named_as_it_is_installed(monkeypatch, module, name):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingPackage, match=f'pip install "{name}"'), packages.loading():
        __import__(module)


def test_a_run_notes_the_packages_that_there_are(tmp_path, monkeypatch):
    monkeypatch.setattr(runs, "PACKAGES", ("torch", "a-package-that-is-nowhere"))
    runs.RunFolder(tmp_path / "run").create(Config(), "python -m training fit", [])
    noted = json.loads((tmp_path / "run" / "environment.json").read_text())["packages"]
    assert noted["torch"] and noted["a-package-that-is-nowhere"] is None
