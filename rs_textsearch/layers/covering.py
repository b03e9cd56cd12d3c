"""Which raster of a project lies over another one and hides what is drawn just above that."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from . import kinds


def topmost(root: QgsLayerTree, covered: QgsLayerTreeLayer) -> QgsLayerTreeNode:
    """Return the topmost visible raster that lies over ``covered``, or the group that it is in.

    That group is the outermost that ``covered`` is not in. Where nothing lies over it, ``covered``
    itself is returned. Results of queries are no such rasters.
    """
    for node in root.findLayers():
        if node is covered:
            break
        layer = node.layer()
        is_raster = isinstance(layer, QgsRasterLayer) and not kinds.kind(layer)
        if is_raster and node.isVisible() and _overlap(covered.layer(), layer):
            return _beside(node, covered)
    return covered


def _beside(node: QgsLayerTreeNode, other: QgsLayerTreeNode) -> QgsLayerTreeNode:
    """Return ``node``, or the group around it, that lies in a group with ``other``."""
    around = []
    while other is not None:
        other = other.parent()
        around.append(other)
    while node.parent() not in around:
        node = node.parent()
    return node


def _overlap(one: QgsMapLayer, other: QgsMapLayer) -> bool:
    """Tell whether two layers may cover each other; they may where nothing tells the contrary."""
    transform = QgsCoordinateTransform(one.crs(), other.crs(), QgsProject.instance())
    try:
        extent = transform.transformBoundingBox(one.extent())
    except QgsCsException:
        return True
    return extent.intersects(other.extent())
