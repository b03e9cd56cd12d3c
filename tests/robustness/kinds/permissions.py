"""Folders and files that may not be read or written."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator

from tests.robustness.cases import REFUSED, WELL, Kind, Outcome, Run
from tests.robustness.judging import Ended
from tests.robustness.workplace import Workplace

NOBODY = 65534
COMMANDS: dict[str, tuple[str, tuple[object, ...], str]] = {
    "search in a folder that cannot be written": ("ro", ("search", "ro/i.gpkg", "red"), WELL),
    "info in a folder that cannot be written": ("ro", ("info", "ro/i.gpkg"), WELL),
    "continue there": ("ro", ("index", "s.tif", "--out", "ro/i.gpkg", "SMALL"), REFUSED),
    "index into it": ("ro", ("index", "s.tif", "--out", "ro/n.gpkg", "SMALL"), REFUSED),
    "overwrite there": (
        "ro", ("index", "s.tif", "--out", "ro/i.gpkg", "SMALL", "--overwrite"), REFUSED),
    "forget there": ("ro", ("forget", "ro/i.gpkg", "s.tif"), REFUSED),
    "export into it": ("ro", ("export", "i.gpkg", "ro/e.parquet"), REFUSED),
    "heatmap into it": ("ro", ("search", "i.gpkg", "red", "--heatmap", "ro/h.tif"), REFUSED),
    "tiles into it": ("ro", ("search", "i.gpkg", "red", "--tiles", "ro/t.gpkg"), REFUSED),
    "an index in log mode there": ("ro wal", ("search", "ro/i.gpkg", "red"), WELL),
    "an index that cannot be read": ("secret", ("search", "ro/i.gpkg", "red"), REFUSED),
    "info of it": ("secret", ("info", "ro/i.gpkg"), REFUSED),
    "a raster that cannot be read": (
        "secret", ("index", "ro/s.tif", "--out", "o.gpkg", "SMALL"), REFUSED),
    "a folder that cannot be entered": ("closed", ("info", "ro/i.gpkg"), REFUSED),
    "a raster in it": ("closed", ("index", "ro/s.tif", "--out", "o.gpkg", "SMALL"), REFUSED),
    "an index into it": ("closed", ("index", "s.tif", "--out", "ro/o.gpkg", "SMALL"), REFUSED),
    "an area in it": (
        "closed", ("index", "s.tif", "--out", "o.gpkg", "SMALL", "--aoi", "ro/a.json"), REFUSED),
    "a model in it": (
        "closed", ("index", "s.tif", "--out", "o.gpkg", "--bundle", "ro/model"), REFUSED),
}  # fmt: skip
"""What is wrong with the folder ``ro``, the command, and how it must end."""


def _runs() -> Iterator[tuple[str, Run]]:
    if sys.platform == "win32":  # permissions are of another kind there
        return
    for name, (how, words, must) in COMMANDS.items():
        yield name, _command(how, words, must)


def _command(how: str, words: tuple[object, ...], must: str) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        _prepare(place, how)
        arguments = [
            item for word in words for item in (place.small if word == "SMALL" else (word,))
        ]
        written = [word for word in ("o.gpkg",) if word in arguments]
        yield place.engine(*arguments, writes=written, must=must, by=_as_nobody(place))

    return run


def _prepare(place: Workplace, how: str) -> None:
    import sqlite3
    from contextlib import closing

    raster = place.copy(place.raster, "s.tif")
    folder = place.folder / "ro"
    folder.mkdir()
    # What is imported at its first use may be where another user cannot read.
    place.call("index", raster, "--out", "i.gpkg", *place.small)
    place.call("search", "i.gpkg", "red", "--heatmap", "h.tif", "--tiles", "t.gpkg")
    place.call("export", "i.gpkg", "e.parquet")
    for name in ("h.tif", "t.gpkg", "e.parquet"):
        (place.folder / name).unlink()
    place.copy(place.folder / "i.gpkg", "ro/i.gpkg")
    place.copy(raster, "ro/s.tif")
    if "wal" in how:
        with closing(sqlite3.connect(folder / "i.gpkg")) as connection:
            connection.execute("PRAGMA journal_mode = wal")
    for path in (*folder.iterdir(), *place.folder.iterdir()):
        path.chmod(0o000 if how == "secret" and path.parent == folder else 0o644)
    place.folder.chmod(0o777)
    folder.chmod(0o700 if how == "closed" and os.geteuid() == 0 else
                 0o000 if how == "closed" else 0o555)  # fmt: skip
    if os.geteuid() == 0:  # the folders that a run makes for itself are closed to others
        for top in (place.folder.parent, place.folder.parent.parent):
            top.chmod(0o755)


def _as_nobody(place: Workplace) -> Callable[..., Ended]:
    """Run as a user without rights: root may do everything."""

    def by(*arguments: object) -> Ended:
        chosen, before = place.store / "cache of nobody", os.environ["RS_TEXTSEARCH_CACHE"]
        chosen.mkdir(exist_ok=True)
        chosen.chmod(0o777)
        os.environ["RS_TEXTSEARCH_CACHE"] = str(chosen)
        is_root = os.geteuid() == 0
        if is_root:
            os.setegid(NOBODY)
            os.seteuid(NOBODY)
        try:
            return place.call(*arguments)
        finally:
            if is_root:
                os.seteuid(0)
                os.setegid(0)
            os.environ["RS_TEXTSEARCH_CACHE"] = before

    return by


KIND = Kind(
    "Permissions",
    "Indexes, rasters, areas and models in folders that may not be written or entered, files that "
    "may not be read, as a user without rights.",
    _runs,
    sample=2,
)
