"""An index that all tests of the algorithms may read, made once."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from rs_textsearch.worker import environment
from tests.plugin.helpers import engine_python, write_raster


def build_index(folder: Path, bundle: Path) -> Path:
    """Make a raster of colours in ``folder`` with an index beside it, and return that."""
    raster = write_raster(folder / "colours.tif")
    return index_of([raster], folder / "colours.tif.rs_textsearch.gpkg", bundle)


def index_of(rasters: Sequence[Path], index: Path, bundle: Path) -> Path:
    """Index rasters and return the index."""
    words = environment.arguments(
        "index", *map(str, rasters), f"--out={index}", f"--bundle={bundle}", "--tile-size=200m",
        "--scales=1",
    )  # fmt: skip
    subprocess.run([engine_python(), *words], check=True, capture_output=True)
    return index


@pytest.fixture(scope="session")
def made_index(tmp_path_factory, bundle) -> Path:
    """Return an index, whose raster lies beside it; tests must not change them."""
    return build_index(tmp_path_factory.mktemp("made index"), bundle)
