"""Names and folders of the files that the plugin keeps: indexes and results."""

from __future__ import annotations

import hashlib
from pathlib import Path

from qgis.core import QgsApplication

SUFFIX = ".rs_textsearch"


def index_beside(raster: Path) -> Path:
    """Return where the index of ``raster`` lies beside it."""
    return raster.with_name(f"{raster.stem}{SUFFIX}.gpkg")


def cached_index(raster: Path) -> Path:
    """Return where the index of ``raster`` lies in the cache folder."""
    key = hashlib.blake2b(str(raster).encode("utf-8"), digest_size=5).hexdigest()
    return cache_folder() / f"{raster.stem}-{key}{SUFFIX}.gpkg"


def of_bundle(index: Path, bundle: str) -> Path:
    """Return the index by another model beside the usual ``index``.

    Args:
        index: the usual index of the raster.
        bundle: folder of the model bundle; its name tells the indexes apart.
    """
    stem = index.name[: -len(f"{SUFFIX}.gpkg")]
    return index.with_name(f"{stem}.{Path(bundle).name}{SUFFIX}.gpkg")


def profile_folder() -> Path:
    """Return the plugin's folder in this profile of QGIS."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "rs_textsearch"


def cache_folder() -> Path:
    """Return the folder of this profile for indexes that do not lie beside their rasters."""
    return profile_folder() / "indexes"


def is_cached(index: Path) -> bool:
    """Tell whether ``index`` lies in the cache folder."""
    return index.parent == cache_folder()
