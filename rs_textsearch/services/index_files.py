"""The index files that a user has: of the project's rasters, used lately, and in the cache."""

from __future__ import annotations

import errno
import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from .. import files, moving, settings
from ..errors import SourceError
from ..layers.kinds import PROPERTY_QUERY
from ..translation import tr
from ..values.places import SUFFIX, cache_folder
from ..values.source import Source
from . import register
from .sources import from_layer

_HELD = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES}
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


def sources_of(project: QgsProject) -> list[Source]:
    """Return the sources of the rasters in ``project`` that have an index; looks at their files."""
    return list(filter(None, map(of_layer, project.mapLayers().values())))


def of_project(project: QgsProject) -> list[Path]:
    """Return the existing indexes of the rasters in ``project``."""
    return sorted({source.index for source in sources_of(project)})


@dataclass(frozen=True)
class Cache:
    """The indexes in the cache folder and their bytes, the longest unused first."""

    sizes: dict[Path, int]

    @property
    def size(self) -> int:
        """Return the bytes that they take."""
        return sum(self.sizes.values())

    def surplus(self) -> list[Path]:
        """Return those, longest unused first, without which the limit would be kept."""
        excess = self.size - settings.index_cache_limit()
        found = []
        for path, size_ in self.sizes.items():
            if excess <= 0:
                break
            found.append(path)
            excess -= size_
        return found


def cache() -> Cache:
    """Read the cache folder; costs a look at each file."""
    used = {entry.index: entry.used for entry in register.known()}
    found = []
    for path in cache_folder().glob(f"*{SUFFIX}.gpkg"):
        try:
            stat = path.stat()
        except OSError:
            continue
        found.append((used.get(str(path), stat.st_mtime), path, stat.st_size))
    return Cache({path: size_ for _, path, size_ in sorted(found)})


def listed(project: QgsProject, cached: Cache) -> list[Path]:
    """Return all indexes: the project's, then those used lately, then the rest of the cache."""
    used = [Path(entry.index) for entry in register.known()]
    paths = [*of_project(project), *filter(Path.is_file, used), *reversed(cached.sizes)]
    return list(dict.fromkeys(paths))


def size(index: Path) -> int:
    """Return the bytes that ``index`` takes."""
    try:
        return index.stat().st_size
    except OSError:
        return 0


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
            moving.move(part, target.with_name(target.name + suffix))
    return target


def is_written(index: Path) -> bool:
    """Tell whether an engine of whatever window is writing ``index``: it holds a lock beside it."""
    target = Path(os.path.realpath(index))
    try:
        lock = target.with_name(f".{target.name}.lock").open("r+b")
    except OSError:  # nobody does
        return False
    with lock:
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno in _HELD
    return False


def in_use(index: Path) -> SourceError:
    """Return why ``index`` stays while an engine writes it."""
    return SourceError(
        tr("The index {path} is being built.").format(path=index),
        tr("Wait until it is ready, or cancel that first."),
    )


def delete(index: Path) -> None:
    """Delete an index with what belongs to it; the raster stays.

    Raises:
        SourceError: it cannot be deleted, or an engine is writing it; then all of it is still
            there.
    """
    if is_written(index):
        raise in_use(index)
    try:
        index.unlink(missing_ok=True)
    except OSError as error:
        raise SourceError(
            tr("The index {path} cannot be deleted ({reason}).").format(
                path=index, reason=error.strerror
            ),
            tr("Close the programs that have it open, and check that its folder is writable."),
        ) from error
    register.forget(index)
    with suppress(OSError):  # what another program holds of the rest may stay
        for name in _SIDE_FILES:
            index.with_name(name.format(index.name)).unlink(missing_ok=True)
        for part in index.parent.glob(".*"):
            if _rebuilt(index).fullmatch(part.name):
                part.unlink(missing_ok=True)
        area = index.with_suffix("") / "area.gpkg"
        if area.is_file():
            area.unlink()
            if not any(area.parent.iterdir()):
                area.parent.rmdir()


def _rebuilt(index: Path) -> re.Pattern[str]:
    """Return the names of what a cancelled run leaves that was to build an index anew."""
    return re.compile(rf"\.{re.escape(index.stem)}\.[0-9a-f]{{20}}\.rebuild\.gpkg(-\w+)?")
