"""Names of files and folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.robustness.cases import REFUSED, WELL, Kind, Outcome, Run
from tests.robustness.workplace import Workplace

NAMES = (
    "with space.tif", "ünïcødé_地図_карта.tif", "a'b\"c.tif", "percent%20and#hash.tif",
    "question?mark.tif", "colon:1.tif", "-dash.tif", "--out.tif", "[a, b]{1}.tif", "UPPER.TIF",
    "no suffix", "dot.in.name.v1.0.tif", "new\nline.tif", "semi;colon&amp.tif", "back\\slash.tif",
    "x" * 240 + ".tif", "tab\there.tif", ".hidden.tif", "trailing .tif", "star*.tif",
    "e\u0301 decomposed.tif", "$HOME.tif", "~tilde.tif", "NUL.tif", "scene.gpkg", "🛰.tif",
    "half a pair \udce4.tif", "a|b.tif", "<b>bold<b>.tif", "scene.tif.aux.xml", "r.tif,s.tif",
)  # fmt: skip
FOLDERS = ("a folder", "地図", "-x", "a:b", "per%cent", "new\nline", "'quoted'", "deep/" * 40)


def _runs() -> Iterator[tuple[str, Run]]:
    for name in NAMES:
        yield f"file {_shown(name)}", _named(name)
    for folder in FOLDERS:
        yield f"folder {_shown(folder)}", _in_folder(folder)
    for name, target in (("link", "scene.tif"), ("broken link", "none.tif"), ("loop", "loop.tif")):
        yield name, _linked(f"{name}.tif", target)


def _shown(name: str) -> str:
    return ascii(name[:40])


def _named(name: str) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        raster = place.copy(place.raster, name)
        if "\udce4" in name:  # no index could record it
            yield place.engine("index", raster, "--out", "i.gpkg", *place.small, must=REFUSED)
        else:
            yield from _commands(place, raster, f"{name[:200]}.gpkg")

    return run


def _in_folder(name: str) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        folder = place.folder / name
        folder.mkdir(parents=True)
        raster = place.copy(place.raster, str((folder / "r.tif").relative_to(place.folder)))
        yield from _commands(place, raster, str((folder / "i.gpkg").relative_to(place.folder)))

    return run


def _commands(place: Workplace, raster: Path, index: str) -> Iterator[Outcome]:
    out = place.folder / index
    yield place.engine(
        "index", raster, "--out", out, *place.small, "--json", writes=[index], must=WELL
    )
    base = index.removesuffix(".gpkg")
    written = [f"{base}.heat.tif", f"{base}.tiles.gpkg"]
    heatmap, tiles = (place.folder / name for name in written)
    yield place.engine(
        *("search", out, "red", "--json", "--heatmap", heatmap, "--tiles", tiles),
        writes=written,
        must=WELL,
    )
    yield place.engine("info", out, "--json", must=WELL)
    yield place.engine("forget", out, raster, "--json", writes=[index], must=WELL)


def _linked(name: str, target: str) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        place.copy(place.raster)
        link = place.folder / name
        link.symlink_to(target if name != "loop.tif" else name)
        index = place.folder / "i.gpkg"
        must = WELL if name == "link.tif" else REFUSED
        yield place.engine(
            "index", link, "--out", index, *place.small, writes=["i.gpkg"], must=must
        )
        yield place.engine("info", link)
        place.copy(place.index, "j.gpkg")
        yield place.engine("forget", place.folder / "j.gpkg", link, writes=["j.gpkg"])
        yield place.engine(
            "relocate", place.folder / "j.gpkg", place.raster, link, writes=["j.gpkg"]
        )
        yield place.engine("search", link, "red")
        yield place.engine("export", place.folder / "j.gpkg", link, must=REFUSED)

    return run


KIND = Kind(
    "Names",
    "Files and folders with spaces, signs of every script, quotes, dashes, line ends, wildcards, "
    "hundreds of letters; links, broken ones and loops.",
    _runs,
)
