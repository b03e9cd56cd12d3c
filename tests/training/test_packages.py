"""Training says which packages are missing, and does without one that has a stand-in."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from rs_textsearch.engine import packages
from rs_textsearch.engine.errors import MissingPackage
from tests.engine.conftest import ROOT
from tests.training.region_maps import checkerboard, write_raster
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


def without(modules: tuple[str, ...], words: list[str]) -> subprocess.CompletedProcess:
    """Run a command of training in a Python that lacks some packages."""
    code = (
        "import sys; sys.modules.update(dict.fromkeys(sys.argv[1].split(',')))\n"
        "from training import cli; sys.exit(cli.main(sys.argv[2:]))"
    )
    return subprocess.run(
        [sys.executable, "-c", code, ",".join(modules), *words],
        cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip


def test_pairs_are_made_with_the_packages_of_the_engine_alone(tmp_path):
    """The dialog counts labels and makes pairs before it asks for PyTorch."""
    scene, labels = write_raster(tmp_path / "a.tif"), checkerboard(tmp_path / "a.geojson")
    lacking = ("torch", "torchvision", "timm", "onnx", "PIL", "scipy", "safetensors", "open_clip")
    words = ["regions", f"--raster={scene}", f"--labels={labels}", "--field=class", "--sizes=64"]
    done = without(lacking, [*words, f"--out={tmp_path / 'pairs'}"])
    assert done.returncode == 0, done.stderr
    with Image.open(next((tmp_path / "pairs" / "images").iterdir())) as picture:
        assert picture.format == "PNG" and np.asarray(picture).std() > 0


def test_a_program_is_told_which_package_is_missing():
    done = without(("shapely",), ["regions", "--json", "--check"])
    assert done.returncode == 2 and done.stderr.startswith("training: ")
    said = json.loads(done.stdout)
    assert said["type"] == "error" and said["note"]["code"] == "package_missing"


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
