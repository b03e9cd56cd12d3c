"""Where the index of a raster is kept: beside it, or in a cache folder of the profile."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from qgis.core import QgsApplication

from .. import settings
from ..translation import tr
from . import index_register

SUFFIX = ".rs_textsearch"


def index_path(raster: Path) -> Path:
    """Return the index of ``raster``, existing or to be made.

    One that exists is preferred to one that would have to be made; where the user wants indexes
    in the cache folder, or the raster's folder is read-only, the one there comes first. Last
    comes an index elsewhere that was told where the raster lies now.
    """
    cached, beside = cached_index_path(raster), _beside(raster)
    in_cache = settings.index_place() == settings.CACHE or not os.access(raster.parent, os.W_OK)
    places = (cached, beside) if in_cache else (beside, cached)
    for path in places:
        if path.is_file():
            return path
    return index_register.index_of(raster) or places[0]


def bundle_index_path(raster: Path, bundle: str) -> Path:
    """Return the index of ``raster`` by another model than the usual one, beside the usual one.

    Args:
        raster: the raster file.
        bundle: folder of the model bundle; its name tells the indexes apart.
    """
    usual = index_path(raster)
    stem = usual.name[: -len(f"{SUFFIX}.gpkg")]
    return usual.with_name(f"{stem}.{Path(bundle).name}{SUFFIX}.gpkg")


def cache_folder() -> Path:
    """Return the folder of this profile for indexes that do not lie beside their rasters."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "rs_textsearch" / "indexes"


def cached_index_path(raster: Path) -> Path:
    """Return where the index of ``raster`` lies in the cache folder."""
    key = hashlib.blake2b(str(raster).encode("utf-8"), digest_size=5).hexdigest()
    return cache_folder() / f"{raster.stem}-{key}{SUFFIX}.gpkg"


def is_cached(index: Path) -> bool:
    """Tell whether ``index`` lies in the cache folder."""
    return index.parent == cache_folder()


def remark(raster: Path, index: Path) -> str:
    """Return why a new index is in the cache folder though the user wants it beside the raster."""
    if not is_cached(index) or settings.index_place() == settings.CACHE:
        return ""
    if os.access(raster.parent, os.W_OK):
        return ""
    return tr("The folder of the raster is read-only: its index is kept in the cache folder.")


def _beside(raster: Path) -> Path:
    return raster.with_name(f"{raster.stem}{SUFFIX}.gpkg")
