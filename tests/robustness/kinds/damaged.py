"""Rasters that were cut off or have flipped bits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tests.robustness.cases import Kind, Run
from tests.robustness.drawing import Draw, indexed, values, write
from tests.robustness.kinds.formats import converted

FORMATS = {
    "GeoTIFF": lambda folder: write(folder / "r.tif", values(width=300, height=260)),
    "tiled GeoTIFF": lambda folder: write(
        folder / "r.tif", values(width=300, height=260), tiled=True, blockxsize=64, blockysize=64,
        compress="deflate",
    ),
    "JPEG in GeoTIFF": lambda folder: write(
        folder / "r.tif", values(width=300, height=260), compress="jpeg", photometric="ycbcr"
    ),
    "PNG": converted("PNG", "r.png"),
    "JPEG": converted("JPEG", "r.jpg"),
    "JPEG 2000": converted("JP2OpenJPEG", "r.jp2"),
    "IMG": converted("HFA", "r.img"),
    "GeoPackage": converted("GPKG", "r.gpkg"),
}  # fmt: skip
CUTS = (0.02, 0.3, 0.6, 0.9, 0.99)
FLIPS = (1, 8, 64, 512)


def _runs() -> Iterator[tuple[str, Run]]:
    for name, draw in FORMATS.items():
        for share in CUTS:
            yield f"{name} cut at {share:.0%}", indexed(_cut(draw, share), must=None)
        for count in FLIPS:
            for where in ("head", "anywhere"):
                label = f"{name}, {count} bits flipped, {where}"
                yield label, indexed(_flipped(draw, count, where, label), must=None)
        yield f"{name}, a hole of zeros", indexed(_zeroed(draw), must=None)


def _cut(draw: Draw, share: float) -> Draw:
    return _changed(draw, lambda data: data[: int(len(data) * share)])


def _flipped(draw: Draw, count: int, where: str, seed: str) -> Draw:
    def flip(data: bytes) -> bytes:
        random, changed = Random(seed), bytearray(data)
        end = len(data) if where == "anywhere" else min(len(data), 600)
        for _ in range(count):
            changed[random.randrange(end)] ^= 1 << random.randrange(8)
        return bytes(changed)

    return _changed(draw, flip)


def _zeroed(draw: Draw) -> Draw:
    def zero(data: bytes) -> bytes:
        third = len(data) // 3
        return data[:third] + bytes(third) + data[2 * third :]

    return _changed(draw, zero)


def _changed(draw: Draw, change: Callable[[bytes], bytes]) -> Draw:
    def changed(folder: Path) -> Path:
        path = draw(folder)
        path.write_bytes(change(path.read_bytes()))
        return path

    return changed


KIND = Kind(
    "Damaged rasters",
    "Eight formats cut off at five places, with 1 to 512 flipped bits in the head and anywhere "
    "(seeded), with a hole of zeros. A raster may be read or refused; nothing else.",
    _runs,
)
