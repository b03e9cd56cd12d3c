"""A cache that holds junk: it may cost time, never a run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tests.engine.rasters import write_raster
from tests.robustness.cases import WELL, Kind, Outcome, Run
from tests.robustness.workplace import Workplace

Damage = Callable[[Path], None]


def _content(change: Callable[[bytes], bytes]) -> Damage:
    return lambda path: path.write_bytes(change(path.read_bytes())) and None


def _flip(data: bytes) -> bytes:
    random, changed = Random(len(data)), bytearray(data)
    for _ in range(min(40, len(data))):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _to_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _to_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


FILES: dict[str, Damage] = {
    "empty": _content(lambda data: b""),
    "cut": _content(lambda data: data[: len(data) // 2]),
    "text": _content(lambda data: b"hello\n" * 9),
    "no UTF-8": _content(lambda data: b"\xff\xfe\x80" * 30),
    "JSON of another kind": _content(lambda data: b"[null, 5]"),
    "zeros": _content(lambda data: bytes(len(data))),
    "flipped": _content(_flip),
    "longer": _content(lambda data: data + data),
    "a folder": _to_folder,
    "a loop of links": _to_loop,
}
WHOLE = ("a file", "a loop", "a file below a file", "not writable", "missing", "the root of /proc")


def _runs() -> Iterator[tuple[str, Run]]:
    for name, damage in FILES.items():
        yield f"every file: {name}", _damaged(damage)
    for what in WHOLE:
        yield f"the folder: {what}", _folder(what)


def _large(place: Workplace) -> tuple[Path, Path]:
    """A raster and an index with so many tiles that its arrays are kept in the cache."""
    raster = place.made(
        "large.tif", lambda path: write_raster(path, width=420, height=420)
    )

    def make(path: Path) -> None:
        place.call("index", raster, "--out", path, "--bundle", place.bundle, "--tile-size", "16px",
                   "--scales", "1")  # fmt: skip

    return raster, place.made("large.gpkg", make)


def _commands(place: Workplace) -> Iterator[Outcome]:
    raster, index = _large(place)
    # In processes of their own: one that has loaded the model asks no cache.
    yield place.engine("search", index, "red", "--json", must=WELL, by=place.process)
    yield place.engine(
        *("index", raster, "--out", "i.gpkg", *place.small),
        writes=["i.gpkg"],
        must=WELL,
        by=place.process,
    )


def _damaged(damage: Damage) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        shutil.rmtree(place.cache, ignore_errors=True)
        yield from _commands(place)
        (place.folder / "i.gpkg").unlink()
        for path in sorted(path for path in place.cache.rglob("*") if path.is_file()):
            damage(path)
        yield from _commands(place)
        shutil.rmtree(place.cache, ignore_errors=True)

    return run


def _folder(what: str) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        before, chosen = os.environ["RS_TEXTSEARCH_CACHE"], place.store / "odd cache"
        if chosen.exists() or chosen.is_symlink():
            chosen.unlink() if not chosen.is_dir() else shutil.rmtree(chosen)
        if what == "a file":
            chosen.write_text("no folder", encoding="utf-8")
        elif what == "a loop":
            chosen.symlink_to(chosen.name)
        elif what == "a file below a file":
            chosen.write_text("no folder", encoding="utf-8")
            chosen = chosen / "cache"
        elif what == "not writable":
            chosen = Path("/proc/self/fdinfo")
        elif what == "the root of /proc":
            chosen = Path("/proc/none")
        os.environ["RS_TEXTSEARCH_CACHE"] = str(chosen)
        try:
            yield from _commands(place)
        finally:
            os.environ["RS_TEXTSEARCH_CACHE"] = before

    return run


KIND = Kind(
    "The cache",
    f"Every file of the user's cache replaced in {len(FILES)} ways, and the folder in "
    f"{len(WHOLE)}: searches and index runs go well all the same.",
    _runs,
    sample=1,
    limit_s=120.0,
)
