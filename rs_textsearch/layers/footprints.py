"""The footprint layer of a query while the dock shows its list: how many, and which are selected.

The file holds thousands of ranked tiles; a filter on the rank, which the project keeps, decides
how many the map shows.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..compat import EXACT_INTERSECT, NO_GEOMETRY
from . import kinds, outlines
from .group import group_of, groups, is_rival

RANK = "rank"


def layer_id(group: QgsLayerTreeGroup) -> str:
    """Return the id of the footprint layer in a query's group, empty where there is none."""
    found = kinds.of_kind(group, kinds.FOOTPRINTS)
    return found[0].id() if found else ""


def find(layer_id: str) -> QgsVectorLayer | None:
    """Return the footprint layer, None when it has left the project."""
    layer = QgsProject.instance().mapLayer(layer_id)
    return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None


def show_best(layer: QgsVectorLayer, count: int) -> None:
    """Let the map show the ``count`` best tiles only; the file keeps all."""
    if not layer.isEditable():  # a layer that is being edited takes no filter
        layer.setSubsetString(f'"{RANK}" <= {int(count)}')
        outlines.say_more(layer)


def at(
    layer: QgsVectorLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem
) -> int | None:
    """Return the rank of the best shown tile at ``point`` of ``crs``, None where there is none."""
    place = QgsPointXY(point)
    if crs.isValid() and layer.crs().isValid():
        try:
            transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
            place = transform.transform(place)
        except QgsCsException:
            return None
    request = QgsFeatureRequest(QgsRectangle(place, place))
    request.setFlags(EXACT_INTERSECT)
    ranks = [int(feature[RANK]) for feature in layer.getFeatures(request)]
    return min(ranks, default=None)


def bring_up(layer_id: str) -> None:
    """Show the group of a footprint layer, and hide those of other queries to the same raster."""
    project = QgsProject.instance()
    mine = group_of(project.mapLayer(layer_id), project)
    if mine is None:
        return
    for group in groups(project):
        if is_rival(group, mine):
            group.setItemVisibilityChecked(group is mine)


def select(layer: QgsVectorLayer, ranks: Iterable[int]) -> None:
    """Select the tiles of ``ranks``, which QGIS highlights on the map and in the table."""
    listed = ", ".join(str(int(rank)) for rank in ranks)
    if listed:
        layer.selectByExpression(f'"{RANK}" IN ({listed})')
    else:
        layer.removeSelection()


def selected(layer: QgsVectorLayer) -> list[int]:
    """Return the ranks of the selected tiles, best first."""
    request = QgsFeatureRequest().setFlags(NO_GEOMETRY)
    return sorted(int(feature[RANK]) for feature in layer.getSelectedFeatures(request))
