"""Several rasters at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from affine import Affine
from rasterio.crs import CRS

from tests.robustness.cases import REFUSED, WELL, Kind, Outcome, Run
from tests.robustness.drawing import UTM, ask, values, write
from tests.robustness.kinds.places import SYSTEMS
from tests.robustness.workplace import Workplace

BESIDE_UTM = ("degrees", "over the dateline", "south pole", "feet", "geographic 3D", "the Moon",
              "Mars", "site grid, metres", "satellite", "none, but a transform",
              "no code")  # fmt: skip
BAD = {
    "missing": None,
    "empty": b"",
    "text": b"no raster",
    "cut": b"II*\0\x08\0\0\0\x01\0",
}


def _runs() -> Iterator[tuple[str, Run]]:
    for name in BESIDE_UTM:
        for first in (True, False):
            label = f"{name} {'before' if first else 'after'} UTM"
            yield label, _together(name, first)
    for name, content in BAD.items():
        for place in (0, 1, 2):
            yield f"{name} file as number {place + 1} of 3", _with_bad(content, place)
    yield "the same file twice", _twice
    yield "a folder", _folder
    yield "a folder with nothing to index", _empty_folder
    yield "two files of one stem", _stems
    yield "other types and bands", _mixed


def _together(name: str, first: bool) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        plain = place.copy(place.raster)
        crs, corner, side = SYSTEMS[name]
        other = write(
            place.folder / "other.tif",
            values(),
            crs=None if crs is None else CRS.from_user_input(crs),
            transform=Affine(side, 0, corner[0], 0, -side, corner[1]),
        )
        rasters = (other, plain) if first else (plain, other)
        yield from ask(place, *rasters, "--tile-size", "32px", must=None)

    return run


def _with_bad(content: bytes | None, number: int) -> Run:
    """The sound ones are indexed all the same, and the run ends with status 2."""

    def run(place: Workplace) -> Iterator[Outcome]:
        paths = [place.folder / f"{i}.tif" for i in range(3)]
        for i, path in enumerate(paths):
            if i == number:
                if content is not None:
                    path.write_bytes(content)
            else:
                place.copy(place.raster, path.name)
        out = place.folder / "i.gpkg"
        yield place.engine(
            "index", *paths, "--out", out, *place.small, writes=["i.gpkg"], must=REFUSED
        )
        yield place.engine("search", out, "red", "--json", must=WELL)

    return run


def _twice(place: Workplace) -> Iterator[Outcome]:
    raster = place.copy(place.raster)
    yield from ask(place, raster, raster, Path(f"{place.folder}/./scene.tif"))


def _folder(place: Workplace) -> Iterator[Outcome]:
    (place.folder / "sheets").mkdir()
    for number in (1, 2):
        place.copy(place.raster, f"sheets/{number}.tif")
    yield from ask(place, place.folder / "sheets")


def _empty_folder(place: Workplace) -> Iterator[Outcome]:
    (place.folder / "sheets").mkdir()
    (place.folder / "sheets" / "notes.txt").write_text("nothing here", encoding="utf-8")
    yield from ask(place, place.folder / "sheets", must=REFUSED)


def _stems(place: Workplace) -> Iterator[Outcome]:
    raster = place.copy(place.raster)
    other = write(place.folder / "scene.png", values(), driver="PNG", crs=None, transform=None)
    yield from ask(place, raster, other, "--tile-size", "32px")


def _mixed(place: Workplace) -> Iterator[Outcome]:
    rasters = [
        write(place.folder / f"{dtype}{bands}.tif", values(dtype, bands), crs=UTM)
        for dtype, bands in (("uint8", 3), ("float32", 1), ("uint16", 4), ("int16", 2))
    ]
    yield from ask(place, *rasters)


KIND = Kind(
    "Several rasters",
    "Rasters of eleven reference systems beside one in UTM, in both orders; a bad file among sound "
    "ones (which are indexed all the same); folders; links to one file.",
    _runs,
)
