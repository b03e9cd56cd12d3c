"""The samples that ship, as layers of a project: one drawn scene, and an archive of photographs."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer

from ..definitions import SAMPLE_PHOTOGRAPHS, SAMPLE_SCENE
from ..translation import tr


def add_scene(project: QgsProject) -> list[QgsRasterLayer]:
    """Add the drawn scene to ``project`` and return it."""
    layer = QgsRasterLayer(str(SAMPLE_SCENE), tr("Sample scene"))
    project.addMapLayer(layer)
    return [layer]


def add_photographs(project: QgsProject) -> list[QgsRasterLayer]:
    """Add the photographs to ``project``, in a group of their own, and return them."""
    paths = sorted(SAMPLE_PHOTOGRAPHS.glob("*.tif"))
    layers = [QgsRasterLayer(str(path), path.stem) for path in paths]
    group = project.layerTreeRoot().insertGroup(0, tr("Sample photographs"))
    for layer in project.addMapLayers(layers, False):
        group.addLayer(layer)
    group.setExpanded(False)
    return layers
