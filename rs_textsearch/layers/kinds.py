"""What a result layer is, as a custom property that the project keeps."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsMapLayer

PROPERTY_QUERY = "rs_textsearch/query"  # of every result layer and of its group
PROPERTY_KIND = "rs_textsearch/kind"
FOOTPRINTS = "footprints"
HEATMAP = "heatmap"
AREAS = "areas"
TILES_ABOVE = "tiles_above"
LABELS = "labels"


def mark(layer: QgsMapLayer, kind: str) -> None:
    """Say that ``layer`` is of ``kind``."""
    layer.setCustomProperty(PROPERTY_KIND, kind)


def kind(layer: QgsMapLayer | None) -> str:
    """Return the kind of ``layer``, empty for what is no result."""
    return str(layer.customProperty(PROPERTY_KIND) or "") if layer is not None else ""


def of_kind(group: QgsLayerTreeGroup, wanted: str) -> list[QgsMapLayer]:
    """Return the valid layers of a kind in a query's group, from the top."""
    layers = [node.layer() for node in group.findLayers()]
    return [layer for layer in layers if kind(layer) == wanted and layer.isValid()]
