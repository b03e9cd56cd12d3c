"""Polygons of what reaches a threshold: merged areas of the heatmap, or single tiles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsProject,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import pyqtSignal

from ..errors import CancelledError, OutputError, SourceError, TextSearchError
from ..files import Replacement, delete
from ..translation import tr

LAYER = "polygons"
ELLIPSOID = "EPSG:7030"
MAX_CELLS = 250_000_000  # that are held in memory at once, in some ten bytes each


class PolygonTask(QgsTask):
    """Makes a GeoPackage of polygons away from QGIS's main thread.

    Signals:
        made(str, int): the file and how many polygons it holds.
        failed(object): a ``TextSearchError``.
    """

    made = pyqtSignal(str, int)
    failed = pyqtSignal(object)

    def __init__(self, source: Path, threshold: float, target: Path, *, merged: bool) -> None:
        super().__init__(tr("Polygons of a text search"), QgsTask.Flag.CanCancel)
        self._source, self._threshold, self._target = source, threshold, target
        self._merged = merged
        self._context = QgsProject.instance().transformContext()
        self._count = 0
        self._error: TextSearchError | None = None
        self._wanted = True

    def give_up(self) -> None:
        """Cancel, tell nobody, and leave no file."""
        self._wanted = False
        self.cancel()

    def target(self) -> Path:
        """Return the file that is being made."""
        return self._target

    def run(self) -> bool:
        """Write the file; QGIS calls this in a thread of its own."""
        make = merge_areas if self._merged else pick_tiles
        try:
            self._count = make(self._source, self._threshold, self._target, self._context)
        except TextSearchError as error:
            self._error = error
        except (RuntimeError, OSError) as error:  # GDAL, where another plugin lets it raise
            self._error = _unwritable(self._target, str(error))
        return self._error is None

    def finished(self, result: bool) -> None:
        """Tell the outcome, in the main thread."""
        if result and self._wanted:
            self.made.emit(str(self._target), self._count)
            return
        delete(self._target)  # also the empty file that held the name
        if not self._wanted:
            return
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.failed.emit(CancelledError(tr("Making polygons was cancelled.")))


def merge_areas(
    heatmap: Path,
    threshold: float,
    target: Path,
    context: QgsCoordinateTransformContext,
    *,
    number: int = 1,
    may_be_empty: bool = False,
) -> int:
    """Write the areas of ``heatmap`` that reach ``threshold`` and return how many there are.

    Cells that share a side are one polygon. Fields: ``number`` from 1, ``mean`` and ``highest``
    value, ``area_m2`` on the ellipsoid (empty without a CRS), ``threshold``.

    Args:
        heatmap: a raster.
        threshold: in the values of the raster.
        target: the GeoPackage; one that exists is replaced.
        context: of what is measured on the ellipsoid.
        number: of the band, from 1.
        may_be_empty: write a layer without polygons where nothing reaches the threshold.

    Raises:
        SourceError: the heatmap cannot be read, the file cannot be written, or nothing reaches
            the threshold.
    """
    try:
        dataset = gdal.Open(str(heatmap))
        if dataset is not None and dataset.RasterXSize * dataset.RasterYSize > MAX_CELLS:
            raise SourceError(
                tr("{path} is too large to make polygons of it at once.").format(path=heatmap),
                tr("Take the heatmaps of the single rasters."),
            )
        band = dataset.GetRasterBand(number) if dataset is not None else None
        values = band.ReadAsArray() if band is not None else None
    except RuntimeError:  # where another plugin has switched GDAL's exceptions on
        values = None
    if values is None:
        raise _unreadable(heatmap)
    inside = np.isfinite(values) & (values >= np.float32(threshold))
    if band.GetNoDataValue() is not None:
        inside &= values != np.float32(band.GetNoDataValue())
    if not inside.any() and not may_be_empty:
        raise _nothing()
    with _written(target) as part:
        return _write_areas(part, dataset, values, inside, threshold, context)


def pick_tiles(
    footprints: Path, threshold: float, target: Path, context: QgsCoordinateTransformContext
) -> int:
    """Write the tiles of ``footprints`` whose score reaches ``threshold``; return how many.

    Raises:
        SourceError: as :func:`merge_areas`.
    """
    layer = QgsVectorLayer(f"{footprints}|layername=tiles", "tiles", "ogr")
    if not layer.isValid():
        raise _unreadable(footprints)
    layer.setSubsetString(f'"score" >= {float(threshold)!r}')
    count = layer.featureCount()
    if count < 1:
        raise _nothing()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    fields = layer.fields()
    options.attributes = [i for i in range(fields.count()) if fields.at(i).name() != "fid"]
    with _written(target) as part:
        error = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(part), context, options)
        if error[0] != QgsVectorFileWriter.WriterError.NoError:
            raise OSError(0, error[1])
    return count


def _write_areas(
    path: Path,
    dataset: Any,
    values: np.ndarray,
    inside: np.ndarray,
    threshold: float,
    context: QgsCoordinateTransformContext,
) -> int:
    """Write the polygons of the cells that are ``inside``; return their number."""
    package = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if package is None:
        raise OSError(0, gdal.GetLastErrorMsg())
    layer = package.CreateLayer(LAYER, dataset.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for name in ("mean", "highest", "area_m2", "threshold"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    mask = _grid_like(dataset, gdal.GDT_Byte)
    mask.GetRasterBand(1).WriteArray(inside.astype(np.uint8))
    package.StartTransaction()
    gdal.Polygonize(mask.GetRasterBand(1), mask.GetRasterBand(1), layer, -1, [])
    count = _describe(layer, dataset, values, inside, threshold, context)
    package.CommitTransaction()
    return count  # what goes out of scope closes the file


def _describe(
    layer: Any,
    dataset: Any,
    values: np.ndarray,
    inside: np.ndarray,
    threshold: float,
    context: QgsCoordinateTransformContext,
) -> int:
    """Fill the fields of the polygons; return their number.

    Each polygon's cells are found by burning its number back into the grid.
    """
    count = 0
    for feature in layer:
        count += 1
        feature.SetField("number", count)
        layer.SetFeature(feature)
    numbers = _grid_like(dataset, gdal.GDT_Int32)
    gdal.RasterizeLayer(numbers, [1], layer, options=["ATTRIBUTE=number"])
    owner = numbers.ReadAsArray()[inside]
    found = values[inside].astype(np.float64)
    size = count + 1
    means = np.bincount(owner, found, size) / np.maximum(1, np.bincount(owner, minlength=size))
    highest = np.full(size, -np.inf)
    np.maximum.at(highest, owner, found)
    measure = _measure(dataset, context)
    for feature in layer:
        number = feature.GetField("number")
        feature.SetField("mean", float(means[number]))
        feature.SetField("highest", float(highest[number]))
        feature.SetField("threshold", float(threshold))
        if measure is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
            feature.SetField("area_m2", measure.measureArea(geometry))
        layer.SetFeature(feature)
    return count


def _measure(dataset: Any, context: QgsCoordinateTransformContext) -> QgsDistanceArea | None:
    crs = QgsCoordinateReferenceSystem.fromWkt(dataset.GetProjection())
    if not crs.isValid():
        return None
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    measure.setEllipsoid(crs.ellipsoidAcronym() or ELLIPSOID)
    return measure


def _grid_like(dataset: Any, kind: int) -> Any:
    """Return a grid of zeros in memory that lies where ``dataset`` does."""
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    grid = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, kind)
    grid.SetGeoTransform(dataset.GetGeoTransform())
    grid.SetProjection(dataset.GetProjection())
    return grid


@contextmanager
def _written(target: Path) -> Iterator[Path]:
    try:
        with Replacement(target) as part:
            yield part
    except OSError as error:
        raise _unwritable(target, str(error)) from error


def _nothing() -> SourceError:
    return SourceError(tr("Nothing reaches the threshold."), tr("Lower it and try again."))


def _unreadable(path: Path) -> SourceError:
    return SourceError(
        tr("The result file {path} cannot be read.").format(path=path), tr("Search again.")
    )


def _unwritable(path: Path, reason: str = "") -> OutputError:
    return OutputError(
        tr("{path} cannot be written.").format(path=path),
        tr("Check that its folder is writable and that the disk has space."),
        reason,
    )
