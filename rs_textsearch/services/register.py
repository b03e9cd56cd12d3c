"""The indexes that were used on this computer, in the user's settings: which, of what, and when."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from .. import settings

SETTING = "index/known"
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


def known() -> list[Known]:
    """Return the indexes that were used, the last used first."""
    try:
        entries = json.loads(settings.read_text(SETTING) or "[]")
        found = [
            Known(str(e["index"]), tuple(map(str, e["rasters"])), float(e["used"]))
            for e in entries
        ]
    except (ValueError, TypeError, KeyError):  # edited by hand
        return []
    return sorted(found, key=lambda entry: -entry.used)


def remember(index: Path, rasters: list[Path]) -> None:
    """Note that ``index`` of ``rasters`` is used now."""
    others = [entry for entry in known() if entry.index != str(index)]
    _store([Known(str(index), tuple(map(str, rasters)), time.time()), *others])


def forget(index: Path) -> None:
    """Take ``index`` off the list."""
    _store([entry for entry in known() if entry.index != str(index)])


def index_of(raster: Path) -> Path | None:
    """Return the existing index that was used for ``raster`` last, None without one."""
    for entry in known():
        if str(raster) in entry.rasters and Path(entry.index).is_file():
            return Path(entry.index)
    return None


def last_used(index: Path) -> float:
    """Return when ``index`` was used last; of an unknown one, when its file was written."""
    for entry in known():
        if entry.index == str(index):
            return entry.used
    try:
        return index.stat().st_mtime
    except OSError:
        return 0.0


def _store(entries: list[Known]) -> None:
    settings.write(SETTING, json.dumps([asdict(e) for e in entries[:KEPT]], ensure_ascii=False))
