"""Names and folders of the files that the plugin keeps: indexes and results."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from .. import settings

SUFFIX = ".rs_textsearch"
_LONGEST_STEM = 200  # bytes
_SHORT_BUNDLE = 15  # bytes, of which those of an added one end in its identity
_LONGEST_NAME = 255 - len(".-journal")  # bytes
_LONGEST_PATH = 259 - len("." + ".0123456789abcdef0123.rebuild-journal")  # letters


def index_beside(raster: Path) -> Path:
    """Return where the index of ``raster`` lies beside it.

    The whole name counts: ``scene.tif`` and ``scene.img`` are two rasters.
    """
    return raster.with_name(f"{raster.name}{SUFFIX}.gpkg")


def former_index(raster: Path) -> Path:
    """Return where version 0.1 kept the index of ``raster``, and of any other with its stem."""
    return raster.with_name(f"{raster.stem}{SUFFIX}.gpkg")


def cached_index(raster: Path) -> Path:
    """Return where the index of ``raster`` lies in the cache folder."""
    key = hashlib.blake2b(str(raster).encode("utf-8"), digest_size=5).hexdigest()
    stem = raster.stem.encode("utf-8")[:_LONGEST_STEM].decode("utf-8", "ignore")
    return cache_folder() / f"{stem}-{key}{SUFFIX}.gpkg"


def is_name(index: Path) -> bool:
    """Tell whether file systems have names as long as that of ``index`` and of its log."""
    return len(index.name.encode("utf-8")) <= _LONGEST_NAME


def fits(index: Path, system: str = os.name) -> bool:
    """Tell whether ``index`` and what is made beside it can be reached by programs of the system.

    Those of Windows that do not ask for more reach paths of 259 letters.
    """
    return is_name(index) and (system != "nt" or len(str(index)) <= _LONGEST_PATH)


def of_bundle(index: Path, bundle: str) -> Path:
    """Return the index by another model beside the usual ``index``.

    Args:
        index: the usual index of the raster.
        bundle: folder of the model bundle; its name tells the indexes apart.
    """
    stem, name = index.name[: -len(f"{SUFFIX}.gpkg")], Path(bundle).name
    whole = index.with_name(f"{stem}.{name}{SUFFIX}.gpkg")
    if is_name(whole):
        return whole
    end = name.encode("utf-8")[-_SHORT_BUNDLE:].decode("utf-8", "ignore")
    return index.with_name(f"{stem}.{end}{SUFFIX}.gpkg")


def cache_folder() -> Path:
    """Return the folder of this profile for indexes that do not lie beside their rasters."""
    return settings.profile_folder() / "indexes"


def is_cached(index: Path) -> bool:
    """Tell whether ``index`` lies in the cache folder."""
    return index.parent == cache_folder()
