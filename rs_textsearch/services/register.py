"""The indexes that were used on this computer, in a file of the profile: which, of what, when."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from .. import settings
from ..files import comparable
from .shared_file import SharedFile

SETTING = "index/known"  # where version 0.1 kept the list
KEPT = 200  # entries; the file of a forgotten one stays


@dataclass(frozen=True)
class Known:
    """An index that was used.

    Attributes:
        index: path of the index.
        rasters: paths of its rasters, as they lie now.
        used: when it was built or searched last, seconds since 1970.
    """

    index: str
    rasters: tuple[str, ...]
    used: float

    @cached_property
    def compared(self) -> frozenset[str]:
        """Return the paths of its rasters as they compare; of an archive there are thousands."""
        return frozenset(map(comparable, self.rasters))


def profile_file() -> Path:
    """Return the file of this profile."""
    return settings.profile_folder() / "indexes.json"


def known() -> list[Known]:
    """Return the indexes that were used, the last used first."""
    return list(_file().read())


def remember(index: Path, rasters: Iterable[Path]) -> None:
    """Note that ``index`` is used now; of ``rasters``, beside those that are known of it."""
    remember_all([(index, raster) for raster in rasters] or [(index, None)])


def remember_all(used: Iterable[tuple[Path, Path | None]]) -> None:
    """Note that indexes are used now, each for the raster beside it, in one change of the file."""
    rasters: dict[str, dict[str, None]] = {}
    for index, raster in used:
        named = rasters.setdefault(str(index), {})
        if raster is not None:
            named[str(raster)] = None
    if not rasters:
        return
    now = time.time()

    def step(entries: list[Known]) -> list[Known]:
        former = {entry.index: entry.rasters for entry in entries}
        new = [
            Known(index, tuple({**named, **dict.fromkeys(former.get(index, ()))}), now)
            for index, named in rasters.items()
        ]
        return [*new, *(entry for entry in entries if entry.index not in rasters)][:KEPT]

    _change(step)


def forget(index: Path) -> None:
    """Take ``index`` off the list."""
    _change(lambda entries: [entry for entry in entries if entry.index != str(index)])


def indexes_of(raster: Path) -> list[Path]:
    """Return the existing indexes that were used for ``raster``, the last used first."""
    wanted = comparable(raster)
    found = [Path(one.index) for one in known() if wanted in one.compared]
    return [path for path in found if path.is_file()]


_files: dict[Path, SharedFile[list[Known]]] = {}


def _file() -> SharedFile[list[Known]]:
    path = profile_file()
    if path not in _files:
        _files[path] = SharedFile(path, _load, lambda entries: [asdict(e) for e in entries])
    return _files[path]


def _change(step: Any) -> None:
    try:
        _file().change(step)
    except OSError:
        return  # a help only: indexes beside their rasters are found without it


def _load(path: Path) -> list[Known]:
    """Return the entries of a file; none of one that was spoilt by hand."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        text = settings.read_text(SETTING)
    try:
        found = [
            Known(str(e["index"]), tuple(map(str, e["rasters"])), float(e["used"]))
            for e in json.loads(text or "[]")
        ]
    except (ValueError, TypeError, KeyError):
        return []
    return sorted(found, key=lambda entry: -entry.used)
