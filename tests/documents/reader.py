"""What a reader of the documents has: the repository, and files that documents call their own.

The names stand for the same in all documents:

=====================  =========================================================================
scene.tif, my.tif      a part of the sample scene; labels.gpkg and truth.gpkg are its polygons
resources/             as they are, but that part in the place of the scene, which takes longer
archive/               three sample photographs, archive/a.tif among them; elsewhere/a.tif is it
sar.tif                one band of decibels; four-bands.tif has a fourth one
textsearch             the engine's command line, whose name the documents explain
photos/, mine.jsonl    twenty sample photographs and what they show
=====================  =========================================================================
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import numpy as np
import rasterio

from tests.documents.markdown import ROOT

_LINKED = ("rs_textsearch", "training", "tests", "i18n", "docs", ".ci", "Makefile",
           "pyproject.toml", "metadata.txt")  # fmt: skip
_PHOTOGRAPHS = ROOT / "resources/sample/naip"


def prepare(folder: Path) -> None:
    """Put everything into an empty ``folder``; what is written there is not the repository."""
    for name in _LINKED:
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "resources", folder / "resources")
    _environment(folder / ".venv/engine")
    _scene(folder)
    _archive(folder)
    _odd_rasters(folder)
    _photographs(folder)
    _command(folder / "bin" / "textsearch")


def environment(folder: Path) -> dict[str, str]:
    """The variables of a reader's shell, whose ``python`` is the one that runs the tests."""
    places = (folder / "bin", Path(sys.executable).parent, os.environ["PATH"])
    path = os.pathsep.join(map(str, places))
    return {**os.environ, "PATH": path, "PYTHONDONTWRITEBYTECODE": "1"}


def _command(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('#!/bin/sh\nexec python -m rs_textsearch.engine "$@"\n', encoding="utf-8")
    path.chmod(0o755)


def _environment(folder: Path) -> None:
    """The engine's environment, which make finds to be ready."""
    folder.mkdir(parents=True)
    for path in Path(sys.prefix).iterdir():
        if not path.name.startswith(".ready"):
            (folder / path.name).symlink_to(path)
    for name in ("engine", "tests", "all"):
        (folder / f".ready-{name}").touch()


def _scene(folder: Path) -> None:
    with rasterio.open(ROOT / "resources/sample/scene.tif") as scene:
        profile = {**scene.profile, "width": 1500, "height": 1500}  # from its upper left corner
        with rasterio.open(folder / "scene.tif", "w", **profile) as file:
            file.write(scene.read()[:, :1500, :1500])
    for name in ("my.tif", "resources/sample/scene.tif"):
        shutil.copy(folder / "scene.tif", folder / name)
    for name in ("labels.gpkg", "truth.gpkg"):
        shutil.copy(ROOT / "resources/sample/scene_truth.gpkg", folder / name)


def _archive(folder: Path) -> None:
    for name, photograph in {
        "archive/a.tif": "chico_054.tif",
        "archive/2020/b.tif": "eureka_014.tif",
        "archive/2020/c.tif": "long_beach_003.tif",
        "elsewhere/a.tif": "chico_054.tif",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(_PHOTOGRAPHS / photograph, folder / name)


def _odd_rasters(folder: Path) -> None:
    rng = np.random.default_rng(1)
    decibels = rng.normal(-12, 4, (1, 400, 400)).astype("float32")
    decibels[:, :40] = -9999
    levels = rng.integers(0, 255, (4, 400, 400), dtype="uint8")
    for name, values in {"sar.tif": decibels, "four-bands.tif": levels}.items():
        with rasterio.open(
            folder / name, "w", driver="GTiff", count=len(values), width=400, height=400,
            dtype=values.dtype, crs="EPSG:32633",
            transform=rasterio.Affine(10, 0, 400000, 0, -10, 5000000),
        ) as file:  # fmt: skip
            file.write(values)


def _photographs(folder: Path) -> None:
    (folder / "photos").mkdir()
    shown = json.loads((_PHOTOGRAPHS / "truth.json").read_text("utf-8"))
    lines = []
    for name, things in sorted(shown.items())[:20]:
        shutil.copy(_PHOTOGRAPHS / name, folder / "photos" / name)
        captions = [f"an aerial photograph of {' and '.join(things) or 'open land'}"]
        lines.append(json.dumps({"filename": name, "captions": captions}))
    (folder / "mine.jsonl").write_text("\n".join(lines), encoding="utf-8")
