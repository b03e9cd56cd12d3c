"""Helpers of the plugin's tests: the engine's interpreter, a raster of colours, an interface."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

from rs_textsearch.worker import environment

ROOT = Path(__file__).resolve().parents[2]
ENGINE_MS = 60_000  # generous: the machine may be busy
NORTH_WEST = (500_000, 5_000_800, 500_400, 5_001_200)  # the blocks of write_raster
NORTH_EAST = (500_800, 5_000_800, 501_200, 5_001_200)
SOUTH_EAST = (500_800, 5_000_000, 501_200, 5_000_400)

gdal.UseExceptions()


def drawn(
    layer: QgsMapLayer, width: int, height: int, canvas: QgsMapCanvas | None = None
) -> QImage:
    """Return what QGIS draws of a layer, on nothing, in so many pixels; as on ``canvas``.

    The drawing is waited for as QGIS waits that closes a project: nobody is answered meanwhile.
    """
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(width, height))
    if canvas is not None:
        canvas.setLayers([layer])
        settings.setExpressionContext(canvas.createExpressionContext())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def engine_python() -> str:
    """Return the engine's interpreter as the Makefile or the checkout names it."""
    inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    default = ROOT.joinpath(".venv", "engine", *inside)
    return os.environ.get(environment.ENV_VARIABLE) or str(default)


def write_raster(
    path: Path, *, epsg: int | None = 32633, side: int = 1200, left: float = 500_000.0
) -> Path:
    """Write a grey raster of 1 m pixels with a red, a green and a blue block.

    Red is in the north-west, green in the north-east, blue in the south-east; each block is a
    third of the side wide. ``side`` in pixels, ``left`` the west edge in metres.
    """
    rng = np.random.default_rng(5)
    data = np.full((side, side, 3), 128, np.int16)
    third = side // 3
    data[:third, :third] = (220, 30, 30)
    data[:third, -third:] = (30, 200, 40)
    data[-third:, -third:] = (30, 50, 210)
    data = np.clip(data + rng.integers(-6, 7, data.shape), 0, 255).astype(np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 3, gdal.GDT_Byte)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((left, 1.0, 0.0, 5_000_000.0 + side, 0.0, -1.0))
    for band in range(3):
        dataset.GetRasterBand(band + 1).WriteArray(data[:, :, band])
    dataset.FlushCache()
    return path


def add_polygons(
    name: str, fields: Sequence[str], *rows: tuple[Sequence[float], Sequence[object]]
) -> QgsVectorLayer:
    """Add rectangles in EPSG:32633 to the project as a layer, each with its values; return it.

    ``fields`` are named with their types: ``class:string``.
    """
    uri = "&".join(("Polygon?crs=EPSG:32633", *(f"field={field}" for field in fields)))
    layer = QgsVectorLayer(uri, name, "memory")
    for bounds, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*bounds)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def search(dock, qtbot, text: str) -> dict:
    """Search by the dock and return the document."""
    with qtbot.waitSignal(dock.searchFinished, timeout=ENGINE_MS) as found:
        dock.search(text)
    return found.args[0]


class WindowInterface:
    """The part of QGIS's interface that the plugin uses, with real widgets behind it."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.menu = QMenu(self.window)
        self.active = None

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return self.active


def offered_entry(**changed: object) -> dict[str, object]:
    """Return an entry of a list of models, with ``changed`` keys."""
    return {
        "id": "one",
        "title": "The first",
        "architecture": "ViT-B-32",
        "url": "https://models.example/one.pt",
        "bytes": 1000,
        "sha256": None,
        "licence": "MIT",
        "licence_url": "https://models.example/licence",
        "source": "https://models.example/",
        "published": {"A paper": {"mean recall on RSICD, %": 38.5}},
        "ground_extent_m": None,
        "note": "For tests.",
        **changed,
    }


def put_converter(folder: Path, monkeypatch, body: str) -> Path:
    """Put a shell script in the place of the engine's Python; it knows the wanted folder as $out.

    Its words are in the file ``words`` of the returned folder.
    """
    path = folder / "python"
    find_out = 'for word; do case "$word" in --out=*) out="${word#--out=}";; esac; done'
    words = f'printf "%s\\n" "$@" > "{folder}/words"'
    path.write_text(f"#!/bin/sh\n{find_out}\n{words}\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    monkeypatch.setenv(environment.ENV_VARIABLE, str(path))
    return folder
