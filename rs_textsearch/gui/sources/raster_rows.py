"""What the list of rasters says of each: its name, and how far its index is."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ... import wording
from ...errors import ServiceLayerError, SourceError
from ...layers.kinds import PROPERTY_QUERY
from ...services.manager import BUILDING, Entry, IndexManager
from ...services.sources import from_layer
from ...translation import tr
from ...values import index_state
from ..indexes import index_model


@dataclass(frozen=True)
class Row:
    """A raster of the project.

    Attributes:
        layer_id: id of its layer.
        name: its name in the layer tree, with its folder where two are called alike.
        state: how far its index is, in a word or two.
        icon: name of a theme icon that shows the state; empty for none.
        tip: the file, and what else is to be said.
        index: its index, existing or to be made; None where the raster cannot be indexed.
    """

    layer_id: str
    name: str
    state: str
    icon: str
    tip: str
    index: Path | None


def rows(project: QgsProject, manager: IndexManager | None) -> list[Row]:
    """Return the rasters of ``project`` in the order of their names, results left out.

    What is known of the indexes is what ``manager`` was told; without one nothing is.
    """
    layers = [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsRasterLayer) and not layer.customProperty(PROPERTY_QUERY)
    ]
    found = _told_apart([_row(layer, manager) for layer in layers], project)
    return sorted(found, key=lambda row: _order(row.name))


def _order(name: str) -> list[str | int]:
    """Return by what a name is sorted: scene 2 comes before scene 10."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if number % 2 else part for number, part in enumerate(parts)]


def _row(layer: QgsMapLayer, manager: IndexManager | None) -> Row:
    try:
        source = from_layer(layer)
    except SourceError as refused:
        is_service = refused.code == ServiceLayerError.code
        state = tr("no file: save a part as one") if is_service else tr("file missing")
        return Row(layer.id(), layer.name(), state, "/mIconWarning.svg", refused.message, None)
    state, icon, reason = tr("no index"), "", ""
    entry = manager.entry(source.index) if manager is not None else None
    if manager is not None and manager.is_changing(source.index):
        entry = replace(entry or Entry(source.index, 0), state=BUILDING)
    if entry is not None and (source.indexed() or entry.state == BUILDING):
        state, icon, reason = _state(entry), index_model.icon(entry), entry.reason
    elif source.indexed():
        state = "…"
    tip = "\n".join(filter(None, (str(source.path), reason)))
    return Row(layer.id(), layer.name(), state, icon, tip, source.index)


def _state(entry: Entry) -> str:
    text = index_state.text(entry.state)
    if entry.state not in ("fresh", "partial"):
        return text
    tiles = wording.tiles(int(entry.info.get("tiles") or 0))
    return tr("{state}, {tiles}").format(state=text, tiles=tiles)


def _told_apart(found: list[Row], project: QgsProject) -> list[Row]:
    """Return the rows, those that are called alike with the name of their folder."""
    names = Counter(row.name for row in found)
    folders = {
        row.layer_id: Path(project.mapLayer(row.layer_id).source()).parent.name for row in found
    }
    return [
        row
        if names[row.name] < 2 or not folders[row.layer_id]
        else replace(row, name=f"{row.name} ({folders[row.layer_id]})")
        for row in found
    ]
