"""The sources behind raster layers: which file, and which index belongs to it."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsMapLayer

from .. import files, settings
from ..definitions import PACKAGE, RESOURCES
from ..errors import SourceError
from ..layers import reference
from ..layers.origin import raster_file
from ..translation import tr
from ..values import places
from ..values.source import Source
from . import register
from .index_rasters import belongs_to

PROPERTY_CHOSEN = "rs_textsearch/chosen_index"  # of a raster layer, kept with the project


def choose_index(layer: QgsMapLayer, index: Path) -> None:
    """Let ``layer`` stand for ``index``, though its raster may have another one beside it."""
    layer.setCustomProperty(PROPERTY_CHOSEN, str(index))


def has_choice(layer: QgsMapLayer) -> bool:
    """Tell whether an index was chosen for ``layer``."""
    return bool(layer.customProperty(PROPERTY_CHOSEN))


def from_layer(layer: QgsMapLayer, bundle: str = "") -> Source:
    """Return the source behind ``layer``, with its index or that of another ``bundle``.

    Its index is the one that was chosen for it, as long as that is there, else the usual one.

    Raises:
        SourceError: the layer is not a raster file that the engine can open.
    """
    path = raster_file(layer)
    index = None if bundle else _chosen_index(layer, path)
    chosen = reference.chosen(layer)
    return Source(
        layer_id=layer.id(),
        name=layer.name(),
        path=path,
        index=index or index_path(path, bundle),
        has_crs=layer.dataProvider().crs().isValid() or chosen.isValid(),
        crs=reference.text(layer.crs()),
        own_crs=not chosen.isValid(),
    )


def index_path(raster: Path, bundle: str = "") -> Path:
    """Return the index of ``raster``, existing or to be made.

    One that exists is preferred to one that would have to be made; where the user wants indexes
    in the cache folder, the raster's folder is read-only or its path long, or the raster ships with
    the plugin, the one there comes first. Then come one elsewhere that was told where the raster
    lies now, and one that version 0.1 named. The index of another raster, which may have the same
    name, is never taken.

    Args:
        raster: the raster file.
        bundle: folder of another model than the usual one; its name tells the indexes apart.
    """
    names = [places.index_beside(raster), places.cached_index(raster)]
    wanted = settings.index_place() == settings.CACHE
    there = places.fits(names[0]) and files.is_writable(raster.parent)
    if wanted or _ships(raster) or not there:
        names.reverse()
    former = [places.former_index(raster)]
    if bundle:
        names, former = ([places.of_bundle(p, bundle) for p in each] for each in (names, former))
    elsewhere = register.indexes_of(raster) if not bundle else []
    names = [path for path in names if places.is_name(path)]
    for path in (*names, *elsewhere, *filter(places.is_name, former)):
        if path.is_file() and belongs_to(path, raster):
            return path
    free = (path for path in names if not path.exists())
    return next(free, None) or files.free_name(names[0])


def _chosen_index(layer: QgsMapLayer, raster: Path) -> Path | None:
    """Return the index that was chosen for ``layer``; None where that is gone, or another's."""
    index = Path(str(layer.customProperty(PROPERTY_CHOSEN) or ""))
    return index if index.is_file() and belongs_to(index, raster) else None


def _ships(raster: Path) -> bool:
    """Tell whether ``raster`` lies in the plugin's folder, which an update replaces."""
    folders = Path(os.path.realpath(raster)).parents
    return PACKAGE in folders or RESOURCES in folders


def no_source() -> SourceError:
    """Return the error for work without a raster."""
    return SourceError(
        tr("No raster is chosen."), tr("Add a raster layer from a file and choose it above.")
    )


def remark(raster: Path, index: Path) -> str:
    """Return why a new index is in the cache folder though the user wants it beside the raster."""
    if not places.is_cached(index) or settings.index_place() == settings.CACHE:
        return ""
    if files.is_writable(raster.parent):
        return ""
    return tr("The folder of the raster is read-only: its index is kept in the cache folder.")
