"""GDAL's side file of a raster (``.aux.xml``): what it says that matters, and whether it changed.

QGIS writes one with statistics for nearly every raster that it shows. It may also hold the
raster's place, its nodata values and the meaning of its bands.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from rs_textsearch.engine.inside import file_of
from rs_textsearch.engine.paths import quick

_MATTERS = re.compile(
    r"<PAMRasterBand\b[^>]*>"
    r"|<(SRS|GeoTransform|GCPList|NoDataValue\w*|ColorInterp|ColorTable|Description)\b.*?</\1>"
    r'|<Metadata domain="(?:RPC|xml:ESRI)".*?</Metadata>',
    re.DOTALL,
)
"""Elements by which a raster is read or placed; bands are told apart by where they begin."""
_LARGEST = 4_000_000
"""So much of it is read: tables of attributes, which make it larger, come last."""


def beside(path: Path) -> Path:
    """Return the path of the side file of the raster ``path``."""
    file = file_of(path)
    return file.with_name(f"{file.name}.aux.xml")


def take(path: Path) -> dict[str, Any] | None:
    """Return size, time and a digest of the side file's words that matter, ``None`` without one."""
    mark = quick(beside(path))
    return None if mark is None else {**mark, "digest": _digest(path)}


def changed(stored: dict[str, Any] | None, path: Path) -> bool:
    """Whether the side file says other things that matter than what :func:`take` saw."""
    mark = quick(beside(path))
    if stored is not None and mark == {key: stored[key] for key in ("bytes", "mtime_ns")}:
        return False
    before = "" if stored is None else stored["digest"]
    return before != ("" if mark is None else _digest(path))


def _digest(path: Path) -> str:
    """Return a digest of what matters; empty where nothing does."""
    try:
        text = beside(path).read_bytes()[:_LARGEST].decode("utf-8", "replace")
    except OSError:
        return ""
    words = [found[0] for found in _MATTERS.finditer(text)]
    if not any(not word.startswith("<PAMRasterBand") for word in words):
        return ""
    return hashlib.blake2b("".join(words).encode(), digest_size=16).hexdigest()
