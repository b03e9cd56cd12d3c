"""Disks that are full."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.robustness.cases import REFUSED, WELL, Kind, Outcome, Run
from tests.robustness.drawing import values, write
from tests.robustness.judging import Ended
from tests.robustness.workplace import Workplace

ROOMS = (0, 8, 40, 100, 160, 260)
"""Kilobytes that are left on the disk, or that one file may have."""
TARGETS = {
    "index": ("index", "r.tif", "--out", "small/o.gpkg", "SMALL"),
    "index, anew": ("index", "r.tif", "--out", "small/i.gpkg", "SMALL", "--overwrite"),
    "heatmap": ("search", "i.gpkg", "red", "--heatmap", "small/h.tif"),
    "tiles": ("search", "i.gpkg", "red", "--tiles", "small/t.gpkg"),
    "export": ("export", "i.gpkg", "small/e.parquet"),
    "import": ("import", "part.parquet", "--out", "small/m.gpkg"),
}


def _runs() -> Iterator[tuple[str, Run]]:
    if sys.platform == "win32":
        return
    for name, words in TARGETS.items():
        for room in ROOMS:
            yield f"{name}, files of {room} kB at most", _limited(words, room)
            if sys.platform == "linux":
                yield f"{name}, {room} kB left", _on_small_disk(words, room)


def _prepared(place: Workplace) -> None:
    raster = write(place.folder / "r.tif", values(width=300, height=260))
    place.call("index", raster, "--out", "i.gpkg", *place.small)
    place.call("export", "i.gpkg", "part.parquet")


def _limited(words: tuple[str, ...], room: int) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        _prepared(place)
        (place.folder / "small").mkdir()
        place.copy(place.folder / "i.gpkg", "small/i.gpkg")

        def by(*arguments: object) -> Ended:
            import resource

            limit = (room * 1000, room * 1000)
            return place.process(
                *arguments,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit),
                env={"RS_TEXTSEARCH_CACHE": str(place.store / "cache of a full disk")},
            )

        yield from _tried(place, words, by)

    return run


def _on_small_disk(words: tuple[str, ...], room: int) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        _prepared(place)
        (place.folder / "small").mkdir()
        with _disk(place.folder / "small", room, place.folder / "i.gpkg") as is_mounted:
            if is_mounted:
                yield from _tried(place, words, place.process)

    return run


@contextmanager
def _disk(folder: Path, room: int, index: Path) -> Iterator[bool]:
    """A disk with ``room`` kilobytes left beside a copy of ``index``; False where none is given."""
    size = index.stat().st_size // 4096 * 4 + 8 + room + 4
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(folder)]
    is_mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        if is_mounted:
            (folder / "i.gpkg").write_bytes(index.read_bytes())
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", str(folder)], check=False)


def _tried(
    place: Workplace, words: tuple[str, ...], by: Callable[..., Ended]
) -> Iterator[Outcome]:
    arguments = [item for word in words for item in (place.small if word == "SMALL" else (word,))]
    # What a run that builds anew has encoded stays beside the index, for the next one.
    written = [word for word in words if word.startswith("small/")] + ["small/.*.rebuild.gpkg"]
    outcome = place.engine(*arguments, writes=written, by=by)
    yield outcome
    if outcome.verdict == REFUSED and (place.folder / "small" / "i.gpkg").exists():
        yield place.engine("search", "small/i.gpkg", "red", "--json", must=WELL, step="as before")


KIND = Kind(
    "Full disks",
    "Index runs, heatmaps, tiles, exports and imports on disks with 0 to 260 kB left, and with "
    "files of that size at most. What was there stays.",
    _runs,
    sample=2,
)
