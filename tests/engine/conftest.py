"""Fixtures of the engine's tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.options import IndexOptions
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_bundle(tmp_path_factory.mktemp("model") / "bündle with späce")


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    return write_raster(tmp_path / "scene.tif", width=300, height=240)


@pytest.fixture(scope="session")
def index_of() -> Callable[..., dict]:
    """Build an index in this process; keyword arguments are the request's parameters."""

    def build(rasters: object, out: Path, bundle: Path, **params: object) -> dict:
        paths = rasters if isinstance(rasters, list) else [rasters]
        request = {"rasters": [str(p) for p in paths], "out": str(out), "bundle": str(bundle)}
        return run_index(IndexOptions.from_params({"tile_size": "64px", **request, **params}))

    return build


def environment() -> dict[str, str]:
    """Return the environment for engines that tests start."""
    return {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONIOENCODING": "ascii"}


def command(*arguments: object) -> list[str]:
    """Return the command line of the engine, started as the plugin starts it."""
    entry = ROOT / "rs_textsearch" / "engine" / "__main__.py"
    return [sys.executable, "-I", str(entry), *map(str, arguments)]


def run_engine(*arguments: object, timeout: float = 60) -> subprocess.CompletedProcess:
    """Run the engine's command line in a process of its own."""
    return subprocess.run(
        command(*arguments), capture_output=True, encoding="utf-8", timeout=timeout,
        env=environment(), check=False,
    )


@pytest.fixture(scope="session")
def engine() -> Callable[..., subprocess.CompletedProcess]:
    """Return :func:`run_engine`."""
    return run_engine
