"""Projects that version 0.1.0 saved: their results become like those of today."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer

from ..values.query import Query
from . import group, kinds


def adopt(project: QgsProject) -> None:
    """Give the groups of queries that 0.1.0 made, and their layers, what is looked for now.

    It kept index, text and excluded texts, one a line, as a group's key, and no kind of a layer.
    The project is not said to be changed by it: what is opened and not saved is adopted again.
    """
    changed = project.isDirty()
    for found in group.groups(project):
        index, *texts = str(found.customProperty(group.PROPERTY_KEY)).split("\n")
        if not texts or index != found.customProperty(group.PROPERTY_INDEX):
            continue
        group.set_asked(found, Query(text=texts[0], excluded=tuple(texts[1:])))
        for node in found.findLayers():
            layer = node.layer()
            if layer is not None and layer.customProperty(kinds.PROPERTY_QUERY):
                heat = isinstance(layer, QgsRasterLayer)
                kinds.mark(layer, kinds.HEATMAP if heat else kinds.FOOTPRINTS)
    project.setDirty(changed)
