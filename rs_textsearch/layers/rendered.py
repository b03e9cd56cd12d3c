"""Layers without a file of their own (XYZ, WMS, WMTS, …) drawn into a local GeoTIFF.

The drawing goes part by part, each a map renderer job that works in threads of QGIS and reports to
the event loop, so that nothing waits. A part with holes, which is what a failed or empty tile of a
service leaves, is drawn once more; the report tells what is missing after that.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QSize, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..compat import RENDER_MAP_TILE
from ..errors import CancelledError, OutputError, SourceError, TextSearchError
from ..files import Replacement
from ..redaction import redacted
from ..translation import tr
from . import map_settings, outputs

PART = 512  # pixels along a part's side
MOST_PIXELS = 64_000_000
WEB_MERCATOR = "EPSG:3857"
OPAQUE = 255
_CREATION = [
    "TILED=YES", f"BLOCKXSIZE={PART}", f"BLOCKYSIZE={PART}", "COMPRESS=DEFLATE", "ZLEVEL=1",
    "PREDICTOR=2", "PHOTOMETRIC=RGB", "ALPHA=YES", "BIGTIFF=IF_SAFER",
]  # fmt: skip


@dataclass(frozen=True)
class Canvas:
    """The grid of a picture: ``pixel`` is its side in units of ``crs``, north is up."""

    crs: QgsCoordinateReferenceSystem
    left: float
    top: float
    pixel: float
    width: int
    height: int

    def parts(self) -> list[tuple[int, int, int, int]]:
        """Return left, top, width and height in pixels of the parts, row by row."""
        return [
            (x, y, min(PART, self.width - x), min(PART, self.height - y))
            for y in range(0, self.height, PART)
            for x in range(0, self.width, PART)
        ]

    def extent(self, part: tuple[int, int, int, int]) -> QgsRectangle:
        """Return the ground of a part in units of ``crs``."""
        x, y, width, height = part
        left, top = self.left + x * self.pixel, self.top - y * self.pixel
        return QgsRectangle(left, top - height * self.pixel, left + width * self.pixel, top)


@dataclass(frozen=True)
class Report:
    """What a finished drawing holds.

    Attributes:
        path: the GeoTIFF: red, green, blue, and an alpha band that is 0 where nothing came.
        parts: how many parts it was drawn in.
        retried: how many of them were drawn a second time.
        incomplete: how many have holes after that.
        plain: how many are of one colour, as services answer where they have no picture.
        missing: share of the pixels for which nothing came, 0 to 1.
    """

    path: Path
    parts: int
    retried: int
    incomplete: int
    plain: int
    missing: float


def make_canvas(
    layer: QgsMapLayer,
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    metres: float,
) -> Canvas:
    """Return the grid on which the part of ``layer`` inside ``extent`` is drawn.

    Args:
        layer: gives the reference system; Web Mercator takes the place of one in degrees.
        extent: the area wanted, in ``crs``.
        crs: reference system of ``extent``.
        metres: side of a pixel on the ground at the middle of the area.

    Raises:
        SourceError: the area lies outside the layer, or takes more than ``MOST_PIXELS``.
    """
    target = layer.crs()
    if not target.isValid() or target.isGeographic():
        target = QgsCoordinateReferenceSystem(WEB_MERCATOR)
    outside = SourceError(
        tr("“{layer}” shows nothing in that area.").format(layer=layer.name()),
        tr("Move the map to where the layer shows something, or choose the layer's extent."),
    )
    project = QgsProject.instance()
    try:
        wanted = QgsCoordinateTransform(crs, target, project).transformBoundingBox(extent)
        whole = QgsCoordinateTransform(layer.crs(), target, project).transformBoundingBox(
            layer.extent()
        )
    except QgsCsException as error:
        raise outside from error
    area = wanted.intersect(whole)
    if area.isEmpty() or not area.isFinite():
        raise outside
    pixel = metres / _metres_per_unit(target, area.center())
    width, height = math.ceil(area.width() / pixel), math.ceil(area.height() / pixel)
    if width * height > MOST_PIXELS:
        least = metres * math.sqrt(width * height / MOST_PIXELS)
        raise SourceError(
            tr("That would be {n} million pixels; at most {most} million are drawn.").format(
                n=round(width * height / 1e6), most=round(MOST_PIXELS / 1e6)
            ),
            tr("Choose a smaller area, or a resolution of {metres} m or coarser.").format(
                metres=math.ceil(least * 10) / 10
            ),
        )
    return Canvas(target, area.xMinimum(), area.yMaximum(), pixel, width, height)


def _metres_per_unit(crs: QgsCoordinateReferenceSystem, place: QgsPointXY) -> float:
    """Return the length on the ground of a unit of ``crs`` eastwards at ``place``."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    length = 100.0
    east = QgsPointXY(place.x() + length, place.y())
    return measure.measureLine(place, east) / length


class RenderJob(QObject):
    """Draws a layer into a file; one of ``finished`` and ``failed`` follows ``start``.

    Signals:
        progressed(int, int): parts drawn, and how many there are, second tries included.
        finished(object): the ``Report``; the file is in its place.
        failed(object): a ``TextSearchError``, a cancel included; no file is left.
    """

    progressed = pyqtSignal(int, int)
    finished = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(
        self, layer: QgsMapLayer, canvas: Canvas, path: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._layer = layer.clone()
        self._layer.setParent(self)
        self._canvas = canvas
        self._path = path
        self._file = Replacement(path)
        self._dataset: gdal.Dataset | None = None
        self._job: QgsMapRendererParallelJob | None = None
        self._waiting = canvas.parts()
        self._total = len(self._waiting)
        self._done = 0
        self._retries: list[tuple[int, int, int, int]] | None = None
        self._holes: dict[tuple[int, int, int, int], int] = {}
        self._plain: set[tuple[int, int, int, int]] = set()
        self._over = False

    def start(self) -> None:
        """Begin; returns at once."""
        try:
            outputs.check(self._path, QgsProject.instance())
            self._dataset = self._create()
        except OutputError as error:
            self._give_up(error)
            return
        except (RuntimeError, OSError) as error:
            self._give_up(_cannot_write(self._path, error))
            return
        QTimer.singleShot(0, self._draw_next)

    def cancel(self) -> None:
        """Give up; ``failed`` follows with a ``CancelledError``."""
        if not self._over:
            self._give_up(CancelledError(tr("Drawing the layer was cancelled.")))

    def _create(self) -> gdal.Dataset:
        canvas = self._canvas
        self._file.target.parent.mkdir(parents=True, exist_ok=True)
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(self._file.path), canvas.width, canvas.height, 4, gdal.GDT_Byte, _CREATION
        )
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg())
        dataset.SetProjection(canvas.crs.toWkt())
        dataset.SetGeoTransform((canvas.left, canvas.pixel, 0, canvas.top, 0, -canvas.pixel))
        origin = redacted(f"Drawn from {self._layer.name()}")
        dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", origin)
        return dataset

    # -- part by part --------------------------------------------------------------------

    def _draw_next(self) -> None:
        if self._over:
            return
        if not self._waiting and self._retries is None:
            self._retries = self._waiting = sorted(part for part, n in self._holes.items() if n)
            self._waiting = list(self._retries)
            self._total += len(self._waiting)
        if not self._waiting:
            self._finish()
            return
        part = self._waiting[0]
        canvas, size = self._canvas, QSize(part[2], part[3])
        settings = map_settings.alone(self._layer, canvas.extent(part), canvas.crs, size)
        settings.setFlag(RENDER_MAP_TILE, True)
        self._job = QgsMapRendererParallelJob(settings)
        self._job.setParent(self)  # Qt's to delete, and not while it still draws
        self._job.finished.connect(self._on_drawn)
        self._job.start()

    def _on_drawn(self) -> None:
        job, self._job = self._job, None
        if self._over or job is None:
            return
        part = self._waiting.pop(0)
        pixels = to_array(job.renderedImage())
        job.deleteLater()
        try:
            self._take(part, pixels)
        except (RuntimeError, OSError) as error:
            self._give_up(_cannot_write(self._path, error))
            return
        self._done += 1
        self.progressed.emit(self._done, self._total)
        QTimer.singleShot(0, self._draw_next)

    def _take(self, part: tuple[int, int, int, int], pixels: np.ndarray) -> None:
        """Write the pixels [rows, columns, 4] of a part, unless an earlier try had more."""
        holes = int((pixels[:, :, 3] < OPAQUE).sum())
        if part in self._holes and holes >= self._holes[part]:
            return
        self._holes[part] = holes
        self._plain.discard(part)
        if not holes and (pixels == pixels[0, 0]).all():
            self._plain.add(part)
        for band in range(4):
            plane = np.ascontiguousarray(pixels[:, :, band])
            if self._dataset.GetRasterBand(band + 1).WriteArray(plane, part[0], part[1]):
                raise OSError(gdal.GetLastErrorMsg())

    # -- the end -------------------------------------------------------------------------

    def _finish(self) -> None:
        report = Report(
            path=self._path,
            parts=len(self._holes),
            retried=len(self._retries or []),
            incomplete=sum(1 for holes in self._holes.values() if holes),
            plain=len(self._plain),
            missing=sum(self._holes.values()) / (self._canvas.width * self._canvas.height),
        )
        if report.missing >= 1:
            self._give_up(
                SourceError(
                    tr("“{layer}” gave no picture of that area.").format(layer=self._layer.name()),
                    tr("Check the connection and the layer, or choose another resolution."),
                )
            )
            return
        try:
            self._dataset.FlushCache()
            self._dataset = None  # closes the file
            self._file.finish()
        except (RuntimeError, OSError) as error:
            self._give_up(_cannot_write(self._path, error))
            return
        self._over = True
        self.finished.emit(report)

    def _give_up(self, error: TextSearchError) -> None:
        self._over = True
        self._dataset = None
        job, self._job = self._job, None
        if job is not None:
            job.finished.connect(job.deleteLater)
            job.cancelWithoutBlocking()
        self._file.abandon()
        self.failed.emit(error)


def to_array(image: QImage) -> np.ndarray:
    """Return a picture as uint8 [rows, columns, 4] (red, green, blue, alpha)."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = plain.constBits()
    bits.setsize(plain.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 4 * plain.width()].reshape(plain.height(), plain.width(), 4).copy()


def _cannot_write(path: Path, error: Exception) -> OutputError:
    return OutputError(
        tr("The picture cannot be written to {path}: {reason}.").format(path=path, reason=error),
        tr("Free space on the disk, or choose another folder."),
    )
