"""What a map renderer job draws: one layer on nothing."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor


def alone(
    layer: QgsMapLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, size: QSize
) -> QgsMapSettings:
    """Return settings that draw ``extent``, in units of ``crs``, of ``layer`` in ``size`` pixels.

    It is transparent where nothing comes.
    """
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setOutputSize(size)
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    return settings
