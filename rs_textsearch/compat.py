"""What QGIS 3.22 to 4 (Qt 6) call by different names: the new one where there is one."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
    QgsSymbolLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

try:
    from qgis.PyQt.QtGui import QAction, QActionGroup
except ImportError:  # Qt 5 keeps them among the widgets
    from qgis.PyQt.QtWidgets import QAction, QActionGroup

if hasattr(Qgis, "LayerFilter"):
    RASTER_LAYERS = Qgis.LayerFilter.RasterLayer
    POLYGON_LAYERS = Qgis.LayerFilter.PolygonLayer
else:
    RASTER_LAYERS = QgsMapLayerProxyModel.Filter.RasterLayer
    POLYGON_LAYERS = QgsMapLayerProxyModel.Filter.PolygonLayer

if hasattr(Qgis, "ShaderInterpolationMethod"):
    DISCRETE = Qgis.ShaderInterpolationMethod.Discrete
    INTERPOLATED = Qgis.ShaderInterpolationMethod.Linear
    CONTINUOUS = Qgis.ShaderClassificationMethod.Continuous
else:
    DISCRETE = QgsColorRampShader.Type.Discrete
    INTERPOLATED = QgsColorRampShader.Type.Interpolated
    CONTINUOUS = QgsColorRampShader.ClassificationMode.Continuous

if hasattr(Qgis, "ProcessingParameterFlag"):
    ADVANCED = Qgis.ProcessingParameterFlag.Advanced
else:
    ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced

if hasattr(Qgis, "ProcessingNumberParameterType"):
    NUMBER_INTEGER = Qgis.ProcessingNumberParameterType.Integer
    NUMBER_DOUBLE = Qgis.ProcessingNumberParameterType.Double
else:
    NUMBER_INTEGER = QgsProcessingParameterNumber.Type.Integer
    NUMBER_DOUBLE = QgsProcessingParameterNumber.Type.Double

if hasattr(Qgis, "ProcessingFileParameterBehavior"):
    FOLDER = Qgis.ProcessingFileParameterBehavior.Folder
else:
    FOLDER = QgsProcessingParameterFile.Behavior.Folder

if hasattr(Qgis, "ProcessingSourceType"):
    VECTOR_POINT = Qgis.ProcessingSourceType.VectorPoint
    VECTOR_POLYGON = Qgis.ProcessingSourceType.VectorPolygon
    RASTER_SOURCE = Qgis.ProcessingSourceType.Raster
    FILE_SOURCE = Qgis.ProcessingSourceType.File
    TABLE_SOURCE = Qgis.ProcessingSourceType.Vector
else:
    VECTOR_POINT = QgsProcessing.SourceType.TypeVectorPoint
    VECTOR_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
    RASTER_SOURCE = QgsProcessing.SourceType.TypeRaster
    FILE_SOURCE = QgsProcessing.SourceType.TypeFile
    TABLE_SOURCE = QgsProcessing.SourceType.TypeVector

if Qgis.QGIS_VERSION_INT >= 33800:
    TEXT_FIELD = QMetaType.Type.QString
    INTEGER_FIELD = QMetaType.Type.Int
    NUMBER_FIELD = QMetaType.Type.Double
else:
    TEXT_FIELD = QVariant.Type.String
    INTEGER_FIELD = QVariant.Type.Int
    NUMBER_FIELD = QVariant.Type.Double

if hasattr(Qgis, "RasterRangeLimit"):
    CUMULATIVE_CUT = Qgis.RasterRangeLimit.CumulativeCut
    NO_LIMITS = Qgis.RasterRangeLimit.NotSet
else:
    CUMULATIVE_CUT = QgsRasterMinMaxOrigin.Limits.CumulativeCut
    NO_LIMITS = QgsRasterMinMaxOrigin.Limits.None_

if hasattr(Qgis, "LabelPlacement"):
    LABEL_OVER_POINT = Qgis.LabelPlacement.OverPoint
else:
    LABEL_OVER_POINT = QgsPalLayerSettings.Placement.OverPoint

if hasattr(Qgis, "LabelQuadrantPosition"):
    BELOW_RIGHT = Qgis.LabelQuadrantPosition.BelowRight
else:
    BELOW_RIGHT = QgsPalLayerSettings.QuadrantPosition.QuadrantBelowRight

if hasattr(Qgis, "GeometryType"):
    POINT_GEOMETRY = Qgis.GeometryType.Point
    POLYGON_GEOMETRY = Qgis.GeometryType.Polygon
else:
    POINT_GEOMETRY = QgsWkbTypes.GeometryType.PointGeometry
    POLYGON_GEOMETRY = QgsWkbTypes.GeometryType.PolygonGeometry

if hasattr(Qgis, "CrsWktVariant"):
    WKT_PREFERRED = Qgis.CrsWktVariant.Preferred
else:
    WKT_PREFERRED = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED

_WkbType = getattr(Qgis, "WkbType", None) or QgsWkbTypes.Type
MULTI_POLYGON, WITHOUT_GEOMETRY = _WkbType.MultiPolygon, _WkbType.NoGeometry

_RequestFlag = getattr(Qgis, "FeatureRequestFlag", None) or QgsFeatureRequest.Flag
EXACT_INTERSECT, NO_GEOMETRY = _RequestFlag.ExactIntersect, _RequestFlag.NoGeometry

_SettingsFlag = getattr(Qgis, "MapSettingsFlag", None) or QgsMapSettings.Flag
RENDER_MAP_TILE = _SettingsFlag.RenderMapTile

# QGIS 3.38 gave the members of the enumeration other names
_Property = QgsSymbolLayer.Property
STROKE_WIDTH = getattr(_Property, "StrokeWidth", None) or _Property.PropertyStrokeWidth


def as_number(member: Any) -> int:
    """Return the number of an enumeration's member, for what Qt takes as a variant."""
    return int(getattr(member, "value", member))


def save_default_style(layer: QgsMapLayer, name: str) -> None:
    """Keep the style of a layer in its file, as that which the layer is opened with."""
    save = getattr(layer, "saveStyleToDatabaseV2", None) or layer.saveStyleToDatabase
    save(name, "", True, "")


def gray_band(renderer: QgsSingleBandGrayRenderer) -> int:
    """Return the number of the band that a grey layer shows."""
    band = getattr(renderer, "inputBand", None) or renderer.grayBand
    return band()


def set_quadrant(labels: QgsPalLayerSettings, quadrant: Any) -> None:
    """Place labels beside their points, on the side that ``quadrant`` names."""
    if hasattr(labels, "pointSettings"):
        labels.pointSettings().setQuadrant(quadrant)
    else:
        labels.quadOffset = quadrant


__all__ = [
    "ADVANCED",
    "BELOW_RIGHT",
    "CONTINUOUS",
    "CUMULATIVE_CUT",
    "DISCRETE",
    "EXACT_INTERSECT",
    "FILE_SOURCE",
    "FOLDER",
    "INTEGER_FIELD",
    "INTERPOLATED",
    "LABEL_OVER_POINT",
    "MULTI_POLYGON",
    "NO_GEOMETRY",
    "NO_LIMITS",
    "NUMBER_DOUBLE",
    "NUMBER_FIELD",
    "NUMBER_INTEGER",
    "POINT_GEOMETRY",
    "POLYGON_GEOMETRY",
    "POLYGON_LAYERS",
    "RASTER_LAYERS",
    "RASTER_SOURCE",
    "RENDER_MAP_TILE",
    "STROKE_WIDTH",
    "TABLE_SOURCE",
    "TEXT_FIELD",
    "VECTOR_POINT",
    "VECTOR_POLYGON",
    "WITHOUT_GEOMETRY",
    "WKT_PREFERRED",
    "QAction",
    "QActionGroup",
    "as_number",
    "gray_band",
    "save_default_style",
    "set_quadrant",
]
