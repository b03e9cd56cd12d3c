"""One layer-tree group per query: footprints above the heatmap, above the source raster."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..compat import save_default_style
from ..translation import tr
from ..values.query import Query
from ..values.source import Source
from . import covering, kinds, looks, outlines, reference, styles
from .kinds import PROPERTY_QUERY
from .loading import load_layers
from .looks import Look
from .origin import layer_crs

PROPERTY_KEY = "rs_textsearch/key"
PROPERTY_INDEX = "rs_textsearch/index"
PROPERTY_LAYER = "rs_textsearch/layer"
PROPERTY_ASKED = "rs_textsearch/asked"
PROPERTY_SAID = "rs_textsearch/said"
SAID = (
    "nothing_stands_out", "presence", "unknown_words", "meant_words", "guessed_words", "notes",
    "taught",
)  # fmt: skip
"""What of a search's document tells how far its results can be trusted."""
NAME_LENGTH = 80


def group_name(query: Query) -> str:
    """Return the group's name for a query: its texts, and how examples refine it."""
    name = query.title()
    return name if len(name) <= NAME_LENGTH else name[: NAME_LENGTH - 1].rstrip() + "…"


def group_key(query: Query) -> str:
    """Return what makes a query to a raster the same as an earlier one: texts, not examples."""
    return "\n".join(query.identity())


def groups(project: QgsProject) -> list[QgsLayerTreeGroup]:
    """Return the groups of all queries in ``project``, from the top."""
    found = project.layerTreeRoot().findGroups(True)
    return [group for group in found if group.customProperty(PROPERTY_KEY)]


def identity(group: QgsLayerTreeGroup) -> str:
    """Return what tells a query's group from all others, as long as the project lives."""
    return f"{group.customProperty(PROPERTY_LAYER)}\n{group.customProperty(PROPERTY_KEY)}"


def group_of(layer: QgsMapLayer | None, project: QgsProject) -> QgsLayerTreeGroup | None:
    """Return the query's group that ``layer`` lies in, None where it lies in none."""
    node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    while node is not None and not node.customProperty(PROPERTY_KEY):
        node = node.parent()
    return node


def asked(group: QgsLayerTreeGroup) -> Query | None:
    """Return the query of a group, None where the project was made by another version."""
    try:
        return Query.from_json(json.loads(group.customProperty(PROPERTY_ASKED) or ""))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def set_asked(group: QgsLayerTreeGroup, query: Query) -> None:
    """Let ``query`` be that of a group."""
    group.setCustomProperty(PROPERTY_KEY, group_key(query))
    group.setCustomProperty(PROPERTY_ASKED, json.dumps(query.to_json(), ensure_ascii=False))


def is_rival(group: QgsLayerTreeGroup, other: QgsLayerTreeGroup) -> bool:
    """Tell whether two groups are about one raster: by its layer, or by its index."""
    names = (PROPERTY_LAYER, PROPERTY_INDEX)  # see _is_about
    return any(
        group.customProperty(name) and group.customProperty(name) == other.customProperty(name)
        for name in names
    )


def said(group: QgsLayerTreeGroup) -> dict[str, Any]:
    """Return what the search of a group said of its results, :data:`SAID` of its document.

    Empty where the project was made by another version.
    """
    try:
        document = json.loads(group.customProperty(PROPERTY_SAID) or "")
        return {key: document[key] for key in SAID if key in document}
    except (ValueError, TypeError):
        return {}


def add_results(
    source: Source, query: Query, document: dict[str, Any], project: QgsProject
) -> QgsLayerTreeGroup:
    """Put the layers of a finished search into ``project`` and return their group.

    Args:
        source: the raster that was searched.
        query: what was asked.
        document: the engine's search result with ``tiles_file`` and ``heatmaps``.
        project: receives the layers.

    Raises:
        SourceError: a result file cannot be opened by QGIS.
    """
    layers = load_layers(source, query, document)
    group = _find_group(source, query, project)
    former: dict[tuple[str, str], Look] = {}
    if group is None:
        several = len(document.get("indexes") or []) > 1
        group = _new_group(source, query, project, outermost=several)
    else:
        former = _clear(group, project)
        group.setName(group_name(query))  # examples may have come or gone
    set_asked(group, query)
    told = {key: document[key] for key in SAID if document.get(key)}
    group.setCustomProperty(PROPERTY_SAID, json.dumps(told, ensure_ascii=False))
    group.setItemVisibilityChecked(True)
    _hide_others(group, source, project)
    maps = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
    for layer in layers:
        if reference.is_undefined(layer.crs()):  # which QGIS cannot transform
            layer.setCrs(layer_crs(source, project))
        look = former.get(looks.key(layer))
        if look is not None:
            look.give(layer)
        if isinstance(layer, QgsVectorLayer):
            outlines.set_nothing(layer, nothing=bool(document.get("nothing_stands_out")))
            save_default_style(layer, "rs_textsearch")
        project.addMapLayer(layer, False)
        node = QgsLayerTreeLayer(layer)
        if isinstance(layer, QgsRasterLayer):
            styles.label_heatmap_legend(node)  # the legend is made when the node is added
        elif document.get("nothing_stands_out"):
            outlines.label_legend(node)
        inside = _folder(group) if len(maps) > 1 and layer in maps else group
        inside.addChildNode(node)
        if look is not None:
            look.place(node)
    group.setExpanded(False)  # the tree view could not open the group while it was empty
    group.setExpanded(True)
    return group


def remove(found: QgsLayerTreeGroup, project: QgsProject) -> None:
    """Take a query's group and its results out of ``project``; what else lies in it stays."""
    results = [node for node in found.findLayers() if kinds.kind(node.layer())]
    project.removeMapLayers([node.layerId() for node in results])
    if found.findLayers():
        found.removeCustomProperty(PROPERTY_KEY)  # it is the user's from now on
        _drop_empty_folders(found)
    else:
        found.parent().removeChildNode(found)


def _is_about(group: QgsLayerTreeGroup, source: Source) -> bool:
    """Tell whether a query's group is about ``source``.

    By the layer, which keeps its id where the project is moved, or by the index, which stays
    where the raster is removed and added again.
    """
    return group.customProperty(PROPERTY_LAYER) == source.layer_id or group.customProperty(
        PROPERTY_INDEX
    ) == str(source.index)


def _find_group(source: Source, query: Query, project: QgsProject) -> QgsLayerTreeGroup | None:
    key = group_key(query)
    for group in groups(project):
        if group.customProperty(PROPERTY_KEY) == key and _is_about(group, source):
            return group
    return None


def _new_group(
    source: Source, query: Query, project: QgsProject, *, outermost: bool
) -> QgsLayerTreeGroup:
    parent, position = _place_above(project.layerTreeRoot(), source, outermost=outermost)
    group = parent.insertGroup(position, group_name(query))
    group.setCustomProperty(PROPERTY_LAYER, source.layer_id)
    group.setCustomProperty(PROPERTY_INDEX, str(source.index))
    group.setCustomProperty(PROPERTY_QUERY, query.name())
    return group


def _folder(group: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    """Return the folded group, in a query's group, of the heatmaps of several rasters."""
    for child in group.children():
        if isinstance(child, QgsLayerTreeGroup):
            return child
    folder = group.addGroup(tr("Heatmaps"))
    folder.setExpanded(False)
    return folder


def _hide_others(shown: QgsLayerTreeGroup, source: Source, project: QgsProject) -> None:
    """Hide the other queries to ``source``: two heatmaps at once would be unreadable."""
    for group in groups(project):
        if group is not shown and _is_about(group, source):
            group.setItemVisibilityChecked(False)
            group.setExpanded(False)


def _clear(group: QgsLayerTreeGroup, project: QgsProject) -> dict[tuple[str, str], Look]:
    """Remove what an earlier run of the query made and return how it looked.

    Polygons stay: the user made them, and their names tell the threshold.
    """
    former = {}
    for node in group.findLayers():
        if kinds.kind(node.layer()) in (kinds.FOOTPRINTS, kinds.HEATMAP):
            former[looks.key(node.layer())] = Look.of(node)
            project.removeMapLayer(node.layerId())
    _drop_empty_folders(group)
    return former


def _drop_empty_folders(group: QgsLayerTreeGroup) -> None:
    for child in group.children():
        if isinstance(child, QgsLayerTreeGroup) and not child.children():
            group.removeChildNode(child)


def _place_above(
    root: QgsLayerTree, source: Source, *, outermost: bool
) -> tuple[QgsLayerTreeGroup, int]:
    """Return the place above the raster and above the groups of earlier queries to it.

    Where other rasters hide it, above the topmost of these. ``outermost``: above the groups that
    it lies in, since other rasters are searched with it.
    """
    node: QgsLayerTreeNode | None = root.findLayer(source.layer_id)
    if node is None:
        return root, 0
    node = covering.topmost(root, node)
    while outermost and node.parent().parent() is not None:
        node = node.parent()
    parent = node.parent()
    children = parent.children()
    position = children.index(node)
    while position > 0:
        if not _is_about(children[position - 1], source):
            break
        position -= 1
    return parent, position
