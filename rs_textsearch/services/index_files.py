"""The index files that a user has: of the project's rasters, used lately, and in the cache."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from .. import files, settings
from ..errors import SourceError
from ..layers.kinds import PROPERTY_QUERY
from ..translation import tr
from ..values.places import SUFFIX, cache_folder
from ..values.source import Source
from . import register
from .sources import from_layer

_SIDE_FILES = ("{}-wal", "{}-shm", "{}-journal", ".{}.lock")


def of_layer(layer: QgsMapLayer | None) -> Source | None:
    """Return the source behind a raster layer that has an index, None for other layers."""
    if not isinstance(layer, QgsRasterLayer) or layer.customProperty(PROPERTY_QUERY):
        return None
    try:
        source = from_layer(layer)
    except SourceError:
        return None
    return source if source.indexed() else None


def of_project(project: QgsProject) -> list[Path]:
    """Return the existing indexes of the rasters in ``project``."""
    sources = filter(None, map(of_layer, project.mapLayers().values()))
    return sorted({source.index for source in sources})


def cached() -> list[Path]:
    """Return the indexes in the cache folder, the longest unused first."""
    found = [path for path in cache_folder().glob(f"*{SUFFIX}.gpkg") if path.is_file()]
    return sorted(found, key=register.last_used)


def listed(project: QgsProject) -> list[Path]:
    """Return all indexes: the project's, then those used lately, then the rest of the cache."""
    used = [Path(entry.index) for entry in register.known()]
    paths = [*of_project(project), *filter(Path.is_file, used), *reversed(cached())]
    return list(dict.fromkeys(paths))


def size(index: Path) -> int:
    """Return the bytes that ``index`` takes."""
    try:
        return index.stat().st_size
    except OSError:
        return 0


def surplus() -> list[Path]:
    """Return the cached indexes, longest unused first, without which the limit would be kept."""
    paths = cached()
    excess = sum(map(size, paths)) - settings.index_cache_limit()
    found = []
    for path in paths:
        if excess <= 0:
            break
        found.append(path)
        excess -= size(path)
    return found


def set_aside(index: Path) -> Path:
    """Give a file that cannot be read another name, so that an index can be built in its place.

    Nobody can tell what it was, so that it is not deleted. Returns where it lies now.

    Raises:
        OSError: it cannot be renamed.
    """
    target = files.free_name(index.with_name(f"{index.stem}.unreadable{index.suffix}"))
    for suffix in ("", *files.SIDE_FILES):
        part = index.with_name(index.name + suffix)
        if part.exists():
            part.replace(target.with_name(target.name + suffix))
    return target


def delete(index: Path) -> None:
    """Delete an index with what belongs to it; the raster stays.

    Raises:
        SourceError: it cannot be deleted; then all of it is still there.
    """
    try:
        index.unlink(missing_ok=True)
    except OSError as error:
        raise SourceError(
            tr("The index {path} cannot be deleted ({reason}).").format(
                path=index, reason=error.strerror
            ),
            tr("Close the programs that have it open, and check that its folder is writable."),
        ) from error
    for name in _SIDE_FILES:
        index.with_name(name.format(index.name)).unlink(missing_ok=True)
    area = index.with_suffix("") / "area.gpkg"
    if area.is_file():
        area.unlink()
        if not any(area.parent.iterdir()):
            shutil.rmtree(area.parent)
    register.forget(index)
