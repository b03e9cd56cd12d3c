"""The sources behind raster layers: which file, and which index belongs to it."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsMapLayer

from .. import settings
from ..errors import SourceError
from ..layers.origin import raster_file
from ..translation import tr
from ..values import places
from ..values.source import Source
from . import register


def from_layer(layer: QgsMapLayer, bundle: str = "") -> Source:
    """Return the source behind ``layer``, with its usual index or that of another ``bundle``.

    Raises:
        SourceError: the layer is not a raster file that the engine can open.
    """
    path = raster_file(layer)
    index = index_path(path) if not bundle else bundle_index_path(path, bundle)
    return Source(
        layer_id=layer.id(),
        name=layer.name(),
        path=path,
        index=index,
        results=index.with_suffix(""),
        has_crs=layer.dataProvider().crs().isValid(),
    )


def index_path(raster: Path) -> Path:
    """Return the index of ``raster``, existing or to be made.

    One that exists is preferred to one that would have to be made; where the user wants indexes
    in the cache folder, or the raster's folder is read-only, the one there comes first. Last
    comes an index elsewhere that was told where the raster lies now.
    """
    cached, beside = places.cached_index(raster), places.index_beside(raster)
    in_cache = settings.index_place() == settings.CACHE or not os.access(raster.parent, os.W_OK)
    candidates = (cached, beside) if in_cache else (beside, cached)
    for path in candidates:
        if path.is_file():
            return path
    return register.index_of(raster) or candidates[0]


def bundle_index_path(raster: Path, bundle: str) -> Path:
    """Return the index of ``raster`` by another model than the usual one, beside the usual one.

    Args:
        raster: the raster file.
        bundle: folder of the model bundle; its name tells the indexes apart.
    """
    return places.of_bundle(index_path(raster), bundle)


def no_source() -> SourceError:
    """Return the error for work without a raster."""
    return SourceError(
        tr("No raster is chosen."), tr("Add a raster layer from a file and choose it above.")
    )


def remark(raster: Path, index: Path) -> str:
    """Return why a new index is in the cache folder though the user wants it beside the raster."""
    if not places.is_cached(index) or settings.index_place() == settings.CACHE:
        return ""
    if os.access(raster.parent, os.W_OK):
        return ""
    return tr("The folder of the raster is read-only: its index is kept in the cache folder.")
