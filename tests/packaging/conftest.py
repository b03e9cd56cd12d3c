"""The plugin's zip, built once for the tests of this folder."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def zip_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip as `make package` builds it, in a folder of its own."""
    folder = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "package.py"), "build", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (path,) = folder.iterdir()
    return path


@pytest.fixture(scope="session")
def unpacked(zip_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin's folder as QGIS unpacks it, at a path with a space and a letter beyond ASCII."""
    folder = tmp_path_factory.mktemp("plugin") / "QGIS profil é"
    with zipfile.ZipFile(zip_path) as archive:
        archive.extractall(folder)
    return folder / "rs_textsearch"
