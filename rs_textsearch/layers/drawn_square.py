"""A square of a layer that lies in no file, as QGIS draws it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QSize
from qgis.PyQt.QtGui import QImage

from . import map_settings


def draw(
    layer: QgsMapLayer,
    square: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    side: int,
    done: Callable[[QImage], None],
    parent: QObject,
) -> None:
    """Draw ``square``, in units of ``crs``, in threads of QGIS, and call ``done`` with the image.

    It is ``side`` pixels square and transparent where nothing came. ``parent`` keeps the work.
    """
    job = QgsMapRendererParallelJob(map_settings.alone(layer, square, crs, QSize(side, side)))
    job.setParent(parent)  # Qt's to delete, and not while it still draws

    def finish() -> None:
        if sip.isdeleted(job):  # with its parent, which ends it
            return
        image = job.renderedImage()
        job.deleteLater()
        done(image)

    job.finished.connect(finish)
    job.start()
