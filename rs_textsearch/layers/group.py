"""One layer-tree group per query: footprints above the heatmap, above the source raster."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..errors import SourceError
from ..query import Example, Query
from ..translation import tr
from . import provenance, styles
from .source import SUFFIX, Source, layer_crs, result_stem, results_folder

PROPERTY_QUERY = "rs_textsearch/query"
PROPERTY_KEY = "rs_textsearch/key"
PROPERTY_INDEX = "rs_textsearch/index"
NAME_LENGTH = 80


@dataclass(frozen=True)
class Outputs:
    """The files that one search writes, and those it replaces.

    Attributes:
        tiles: GeoPackage of the footprints.
        heatmap: GeoTIFF.
    """

    tiles: Path
    heatmap: Path


def group_name(query: Query) -> str:
    """Return the group's name for a query: its texts, and how examples refine it."""
    refined = query.refinement()
    name = f"{query.name()} ({refined})" if refined else query.name()
    return name if len(name) <= NAME_LENGTH else name[: NAME_LENGTH - 1].rstrip() + "…"


def group_key(source: Source, query: Query) -> str:
    """Return what makes a query the same as an earlier one: index and texts, not examples."""
    return "\n".join([str(source.index), *query.identity()])


def choose_outputs(source: Source, query: Query, project: QgsProject) -> Outputs:
    """Return files for a search that no layer of ``project`` has open.

    A repeated query writes to other files than the layers it will replace, since an open
    GeoPackage cannot be replaced on Windows.

    Raises:
        SourceError: no folder for them can be made.
    """
    folder = results_folder(source)
    stem = result_stem(query)
    in_use = {_layer_file(layer) for layer in project.mapLayers().values()}
    number = 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        outputs = Outputs(folder / f"{name}.gpkg", folder / f"{name}.tif")
        if not in_use & {str(outputs.tiles), str(outputs.heatmap)}:
            return outputs
        number += 1


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
    layers = _load_layers(source, query, document)
    group = _empty_group(source, query, project)
    for layer in layers:
        if not source.has_crs:  # the files say "undefined", which QGIS cannot transform
            layer.setCrs(layer_crs(source, project))
        project.addMapLayer(layer, False)
        node = QgsLayerTreeLayer(layer)
        if isinstance(layer, QgsRasterLayer):
            styles.label_heatmap_legend(node)  # the legend is made when the node is added
        group.addChildNode(node)
    group.setExpanded(False)  # the tree view could not open the group while it was empty
    group.setExpanded(True)
    return group


def _load_layers(
    source: Source, query: Query, document: dict[str, Any]
) -> list[QgsMapLayer]:
    facts = {
        "query": query.name() if not query.text else query.text,
        "not": "; ".join(query.excluded),
        "like": _tiles(query.like),
        "unlike": _tiles(query.unlike),
        "raster": str(source.path),
        "index": str(source.index),
        "bundle": _bundle_name(document),
        "tiles_scored": document.get("tiles_scored"),
    }
    layers: list[QgsMapLayer] = []
    tiles_file = document.get("tiles_file")
    if tiles_file and document.get("results"):
        tiles = QgsVectorLayer(f"{tiles_file}|layername=tiles", tr("Best tiles"), "ogr")
        _check(tiles, tiles_file)
        styles.style_footprints(tiles)
        provenance.write(tiles, tr("Best tiles for “{query}”").format(query=query.name()), facts)
        tiles.saveStyleToDatabase("rs_textsearch", "", True, "")
        layers.append(tiles)
    heatmaps = document.get("heatmaps") or []
    for heatmap in heatmaps:
        name = tr("Heatmap")
        if len(heatmaps) > 1:
            name = f"{name} {Path(heatmap['raster']).stem}"
        layer = QgsRasterLayer(str(heatmap["path"]), name, "gdal")
        _check(layer, heatmap["path"])
        styles.style_heatmap(layer)
        provenance.write(layer, tr("Heatmap for “{query}”").format(query=query.name()), facts)
        layers.append(layer)
    return layers


def _tiles(examples: tuple[Example, ...]) -> str:
    return ", ".join(str(example.tile) for example in examples)


def _bundle_name(document: dict[str, Any]) -> str:
    bundle = document.get("bundle") or {}
    if isinstance(bundle, dict):
        return f"{bundle.get('name', '')} {bundle.get('version', '')}".strip()
    return str(bundle)


def _check(layer: QgsMapLayer, path: str) -> None:
    if not layer.isValid():
        raise SourceError(
            tr("QGIS cannot open the result file {path}.").format(path=path),
            tr("Search again; if it stays so, look at the log panel “Text Search”."),
            layer.error().message(),
        )


def _empty_group(
    source: Source, query: Query, project: QgsProject
) -> QgsLayerTreeGroup:
    """Return the query's group, emptied if it exists, else new; other queries are hidden."""
    root = project.layerTreeRoot()
    key = group_key(source, query)
    found = None
    for group in root.findGroups(True):
        if group.customProperty(PROPERTY_KEY) == key:
            found = group
        elif group.customProperty(PROPERTY_INDEX) == str(source.index):
            group.setItemVisibilityChecked(False)
            group.setExpanded(False)
    if found is not None:
        _clear(found, project)
        found.setName(group_name(query))  # examples may have come or gone
        found.setItemVisibilityChecked(True)
        return found
    parent, position = _place_above(root, source)
    group = parent.insertGroup(position, group_name(query))
    group.setCustomProperty(PROPERTY_KEY, key)
    group.setCustomProperty(PROPERTY_INDEX, str(source.index))
    group.setCustomProperty(PROPERTY_QUERY, query.name())
    return group


def _clear(group: QgsLayerTreeGroup, project: QgsProject) -> None:
    """Remove the layers that an earlier run of the query made, and their files."""
    for node in group.findLayers():
        layer = node.layer()
        if layer is None or not layer.customProperty(PROPERTY_QUERY):
            continue
        path = Path(_layer_file(layer))
        project.removeMapLayer(layer.id())
        if path.parent.name.endswith(SUFFIX):  # never a file that the user moved elsewhere
            _delete(path)


def _delete(path: Path) -> None:
    """Delete a result file and its side files; one that another program holds may stay."""
    for suffix in ("", "-wal", "-shm", ".aux.xml"):
        try:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        except OSError:
            continue


def _place_above(root: QgsLayerTree, source: Source) -> tuple[QgsLayerTreeGroup, int]:
    """Return the place above the raster and above the groups of earlier queries to it."""
    node: QgsLayerTreeLayer | None = root.findLayer(source.layer_id)
    if node is None:
        return root, 0
    parent = node.parent()
    children = parent.children()
    position = children.index(node)
    while position > 0:
        if children[position - 1].customProperty(PROPERTY_INDEX) != str(source.index):
            break
        position -= 1
    return parent, position


def _layer_file(layer: QgsMapLayer) -> str:
    return re.split(r"\|layername=", layer.source(), maxsplit=1)[0]
