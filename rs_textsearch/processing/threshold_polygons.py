"""Algorithm ``rs_textsearch:thresholdpolygons``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .. import files, wording
from ..compat import NUMBER_DOUBLE, POLYGON_GEOMETRY, VECTOR_POLYGON
from ..errors import SourceError
from ..layers import kinds, levels, outlines, polygons, threshold
from ..layers.levels import Levels
from ..layers.origin import raster_file
from ..translation import tr
from . import vectors
from .base import EngineAlgorithm
from .styling import ResultLayers


class ThresholdPolygonsAlgorithm(EngineAlgorithm):
    """Makes polygons of what reaches a threshold of a heatmap."""

    HEATMAP, BAND = "HEATMAP", "BAND"
    LEVEL, PERCENTILE, VALUE = "LEVEL", "PERCENTILE", "VALUE"
    POLYGONS, COUNT, AREA, THRESHOLD = "POLYGONS", "COUNT", "AREA_M2", "THRESHOLD"

    def __init__(self) -> None:
        super().__init__()
        self._heatmap = Path()
        self._threshold = 0.0

    def name(self) -> str:
        """Return the stable id."""
        return "thresholdpolygons"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Threshold to polygons")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Merges the cells of a heatmap that reach a threshold into polygons, each with its "
            "area on the ellipsoid and its mean and highest value.\n\n"
            "The threshold is a level of the heatmap's legend (weak, fair, strong), which means "
            "the same for every query; or a percentile, such as 95 for the best twentieth of the "
            "cells; or a value. Where nothing reaches it, the layer is empty, and the log says so."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer(self.HEATMAP, tr("Heatmap")))
        self.addParameter(  # optional: before 3.34, QGIS forgets the default of a band
            QgsProcessingParameterBand(self.BAND, tr("Band"), 1, self.HEATMAP, True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(  # the last argument: values are the words themselves
                self.LEVEL, tr("Level of the legend"), list(Levels._fields), False, "fair", True,
                True,
            )
        )  # fmt: skip
        for name, label, limits in (
            (self.PERCENTILE, tr("Percentile, instead of a level"), (0.0, 100.0)),
            (self.VALUE, tr("Value, instead of a level and a percentile"), ()),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(name, label, NUMBER_DOUBLE, None, True, *limits)
            )
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.POLYGONS, tr("Polygons"), VECTOR_POLYGON)
        )
        for name, label in (
            (self.COUNT, tr("Polygons")),
            (self.AREA, tr("Area of all polygons, in square metres")),
            (self.THRESHOLD, tr("Threshold, in values of the heatmap")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find the file and the threshold, in the main thread: the layer is asked."""
        vectors.check(parameters, self.POLYGONS, context)
        layer = self.parameterAsRasterLayer(parameters, self.HEATMAP, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, self.HEATMAP))
        band = self.parameterAsInt(parameters, self.BAND, context)
        if not 1 <= band <= layer.bandCount():
            text = tr("“{layer}” has no band {n}.").format(layer=layer.name(), n=band)
            raise QgsProcessingException(text)
        try:
            self._heatmap = raster_file(layer)
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error
        self._threshold = self._chosen(layer, parameters, context)
        return True

    def _chosen(
        self, layer: QgsRasterLayer, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> float:
        """Return the threshold in values of the heatmap.

        Raises:
            QgsProcessingException: a level is wanted, and the heatmap has none.
        """
        if parameters.get(self.VALUE) is not None:
            return self.parameterAsDouble(parameters, self.VALUE, context)
        band = self.parameterAsInt(parameters, self.BAND, context)
        if parameters.get(self.PERCENTILE) is not None:
            share = 1 - self.parameterAsDouble(parameters, self.PERCENTILE, context) / 100
            return threshold.at_share(threshold.values(layer, band), share)
        known = levels.of_heatmap(layer, band)
        if known is None:
            text = tr("“{layer}” has no levels: it is no heatmap of a search, or its model has "
                      "none. Give a percentile or a value.")
            raise QgsProcessingException(text.format(layer=layer.name()))
        name = self.parameterAsEnumString(parameters, self.LEVEL, context)
        return float(getattr(known, name or "fair"))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Make the polygons and return them with their number and area."""
        written = vectors.temporary("polygons")
        try:
            count = polygons.merge_areas(
                self._heatmap, self._threshold, written, context.transformContext(),
                number=self.parameterAsInt(parameters, self.BAND, context), may_be_empty=True,
            )  # fmt: skip
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error
        shown = wording.number(self._threshold, 3)
        if not count:
            feedback.pushWarning(tr("Nothing reaches {value}.").format(value=shown))
        made = vectors.deliver(
            self, parameters, self.POLYGONS, context, written, polygons.LAYER
        )
        name = tr("Areas above {value}").format(value=shown)
        ResultLayers(context).add(made, name, _finish)
        area = _area(written)
        files.delete(written)
        return {
            self.POLYGONS: made,
            self.COUNT: count,
            self.AREA: area,
            self.THRESHOLD: self._threshold,
        }


def _area(written: Path) -> float:
    """Return the area of all polygons in square metres; 0 where the heatmap has no place."""
    layer = QgsVectorLayer(f"{written}|layername={polygons.LAYER}", "", "ogr")
    return sum(float(each["area_m2"] or 0) for each in layer.getFeatures())


def _finish(layer: QgsVectorLayer) -> None:
    if layer.geometryType() == POLYGON_GEOMETRY:  # not every format keeps it
        outlines.style_polygons(layer)
    kinds.mark(layer, kinds.AREAS)
