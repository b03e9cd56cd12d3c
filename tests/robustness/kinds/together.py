"""Two engines at once, and engines that are killed."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.robustness.cases import BAD, WELL, Kind, Outcome, Run
from tests.robustness.drawing import values, write
from tests.robustness.workplace import ENTRY, Workplace

MOMENTS = (0.1, 0.5, 0.8, 1.0, 1.2, 1.5, 2.0, 3.0)
"""Seconds after which an engine is killed; a run takes two or three."""


def _runs() -> Iterator[tuple[str, Run]]:
    for other in ("the same path", "a link to the file", "a link to the folder"):
        yield f"two index runs, {other}", _two(other)
    for moment in MOMENTS:
        for how in ("SIGKILL", "SIGTERM", "SIGINT"):
            yield f"{how} after {moment} s", _killed(getattr(signal, how), moment)
    yield "searches while an index grows", _searched


def _start(place: Workplace, *words: object) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-I", str(ENTRY), *map(str, words)],
        cwd=place.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def _raster(place: Workplace) -> tuple[str, ...]:
    """A raster of some thousand windows, and the options of its run."""
    write(place.folder / "r.tif", values(width=1500, height=1200))
    return ("index", "r.tif", "--bundle", str(place.bundle), "--tile-size", "48px")


def _two(other: str) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        words = _raster(place)
        second = place.folder / "i.gpkg"
        (place.folder / "elsewhere").mkdir()
        if other == "a link to the file":
            second = place.folder / "elsewhere" / "i.gpkg"
            second.symlink_to(place.folder / "i.gpkg")
        elif other == "a link to the folder":
            (place.folder / "link").symlink_to(place.folder)
            second = place.folder / "link" / "i.gpkg"
        first = _start(place, *words, "--out", "i.gpkg")
        while not (place.folder / "i.gpkg").exists() and first.poll() is None:
            time.sleep(0.02)
        later = _start(place, *words, "--out", second)
        errors = [process.communicate()[1].decode() for process in (first, later)]
        for process, text in zip((first, later), errors):
            line = text.strip().rpartition("\n")[2]
            good = process.returncode == 0 or (process.returncode == 2 and "error: " in line)
            yield Outcome("index", WELL if good else BAD, "" if good else line)
        yield _whole(place)

    return run


def _whole(place: Workplace) -> Outcome:
    """Whether every window has one tile, and the index can be searched."""
    with closing(sqlite3.connect(place.folder / "i.gpkg")) as connection:
        tiles, different = connection.execute(
            "SELECT COUNT(*), COUNT(DISTINCT scale || ' ' || row || ' ' || column) FROM tiles"
        ).fetchone()
    ended = place.call("info", "i.gpkg", "--json")
    state = json.loads(ended.out)["state"] if ended.status == 0 else ended.err
    if tiles != different or not tiles or state != "fresh":
        return Outcome("whole", BAD, f"{tiles} tiles of {different} windows, {state}")
    return Outcome("whole", WELL)


def _killed(number: int, moment: float) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        words = (*_raster(place), "--out", "i.gpkg")
        process = _start(place, *words)
        time.sleep(moment)
        process.send_signal(number)
        text = process.communicate()[1].decode()
        fine = process.returncode in (0, 130, -number, 128 + number) and "Traceback" not in text
        last = text.strip().rpartition("\n")[2]
        yield Outcome("killed", WELL if fine else BAD, "" if fine else last)
        left = [path.name for path in place.folder.iterdir()]
        yield place.engine(*words, writes=[*left, "i.gpkg"], must=WELL, step="continue")
        yield _whole(place)
        names = [path.name for path in place.folder.iterdir()]
        junk = [name for name in names if name not in ("i.gpkg", "r.tif")]
        yield Outcome("nothing left", BAD if junk else WELL, " ".join(junk))

    return run


def _searched(place: Workplace) -> Iterator[Outcome]:
    words = _raster(place)
    process = _start(place, *words, "--out", "i.gpkg")
    index = Path(place.folder / "i.gpkg")
    while process.poll() is None:
        if index.exists():
            side = [f"i.gpkg{suffix}" for suffix in ("", "-journal", "-wal", "-shm")]
            yield place.engine(
                "search", "i.gpkg", "red", "--json", writes=[*side, ".i.gpkg.lock"]
            )
        time.sleep(0.1)
    yield Outcome("index", WELL if process.returncode == 0 else BAD,
                  process.communicate()[1].decode()[-200:])  # fmt: skip
    yield _whole(place)


KIND = Kind(
    "Engines at once, engines killed",
    "Two index runs over one index by three ways to its file, searches while it grows, runs that "
    "are killed, ended and interrupted at eight moments: what is there afterwards is whole.",
    _runs,
    sample=1,
    limit_s=120.0,
)
