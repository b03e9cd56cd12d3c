"""Arguments of the command line."""

from __future__ import annotations

import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from tests.robustness.cases import REFUSED, WELL, Kind, Outcome, Run
from tests.robustness.kinds.indexes import exported, indexed_beside
from tests.robustness.workplace import Workplace

INDEX = "index scene.tif --out o.gpkg BUNDLE "
SIZED = INDEX + "--tile-size 32px "
SEARCH = "search i.gpkg "
RIGHT = (
    INDEX, SIZED, SIZED + "--stretch -25,0", SIZED + "--stretch=-25,0",
    SIZED + "--stretch 0,9;1,5;2,7", SIZED + "--overwrite --json", SIZED + "--scales 2",
    SIZED + "--overlap 0", SIZED + "--bands 3,2,1", SIZED + "--views 4", SIZED + "--keep-patches",
    SIZED + "--workers 1", SIZED + "--device cpu", INDEX + "--tile-size 64m",
    INDEX + "--tile-size auto", SIZED + "--nodata 0", SIZED + "--nodata -9999",
    SIZED + "--coarse-to-fine red", "info i.gpkg", "info i.gpkg --json", SEARCH + "red",
    SEARCH + '"-river"', SEARCH + "-- -river", SEARCH + "red --not blue",
    SEARCH + '"" --like 1', SEARCH + "red --like i.gpkg:2 --unlike 3", SEARCH + "red --top 1",
    SEARCH + "red --top 100000", SEARCH + "red --text-weight 0",
    SEARCH + "red --smoothing median " "--heatmap h.tif", SEARCH + "red --calibration none",
    SEARCH + "'12345'", SEARCH + "'no trees'", SEARCH + "'quoted \"words\"'",
    SEARCH + "'line\nend'", SEARCH + "湖", SEARCH + "🛰", SEARCH + "RED", "search i.gpkg i.gpkg red",
    "export i.gpkg e.parquet", "forget i.gpkg scene.tif", "relocate i.gpkg scene.tif scene.tif",
    "doctor --json",
)  # fmt: skip
WRONG = (
    "", "nosuch", "index", "index scene.tif", "index --out o.gpkg", "search", "search i.gpkg",
    "info", "info none.gpkg", "info empty", "info scene.tif", "info /dev/null", "forget i.gpkg",
    "export i.gpkg", "import", "import none.parquet --out m.gpkg", "import empty --out m.gpkg",
    "relocate i.gpkg a", "export none.gpkg e.parquet", "export i.gpkg e.txt",
    "export i.gpkg none/e.parquet", "export i.gpkg .", "export i.gpkg i.gpkg",
    "export i.gpkg scene.tif", "forget i.gpkg none.tif", "forget none.gpkg scene.tif",
    "relocate i.gpkg scene.tif none.tif", "relocate i.gpkg none.tif " "scene.tif",
    "relocate i.gpkg scene.tif i.gpkg",
    *(INDEX + f"--tile-size {text}" for text in (
        "0m", "-1m", "nanm", "infm", "5", "m", "px", "1e400m", "0.000000001m", "9" * 400 + "m",
        "32 px", "1.5px", "300km", "'; rm'")),
    *(SIZED + f"--scales {text}" for text in (
        "0", "-1", "nan", "1e308", "1e-300", "a,b")),
    *(SIZED + f"--overlap {text}" for text in (
        "1", "-0.5", "x", "0.1,0.2", "nan", "0.9999999")),
    *(SIZED + f"--bands {text}" for text in (
        "0", "-1", "99", "1,2", "1e30", "1.7", "a", "1,2,3,4")),
    *(SIZED + f"--stretch {text}" for text in (
        "a", "5,1", "1,1", "0,1;0,1", "nan,1", "0,inf", "1", "1,2,3", "0,1;0,1;0,1;0,1")),
    *(SIZED + f"--workers {text}" for text in ("0", "-1", "x", "1e9", "1.5")),
    *(SIZED + f"--fine-share {text}" for text in ("0", "2", "x")),
    SIZED + "--coarse-to-fine red --scales 1", SIZED + "--coarse-to-fine ' '", SIZED + "--views 3",
    SIZED + "--device tpu", SIZED + "--runtime x", SIZED + "--bundle none",
    SIZED + "--bundle scene.tif", SIZED + "--nosuch", SIZED + "--aoi none.geojson",
    SIZED + "--nodata x", SIZED + "--dask x", "index scene.tif BUNDLE --out none/o.gpkg",
    "index scene.tif BUNDLE --out o.txt", "index scene.tif BUNDLE --out scene.tif",
    "index scene.tif BUNDLE --out .", "index scene.tif BUNDLE --out ''",
    "index scene.tif BUNDLE --out /dev/null",
    "index scene.tif BUNDLE --out " + "x" * 300 + ".gpkg",
    "index scene.tif BUNDLE --out other.gpkg",
    "index scene.tif BUNDLE --out other.gpkg --overwrite", "index i.gpkg BUNDLE --out i.gpkg",
    SEARCH + "''", SEARCH + "' '", SEARCH + "red --top 0", SEARCH + "red --top -3",
    SEARCH + "red --top x", SEARCH + "red --top 1.5", SEARCH + "red --top 1e400",
    SEARCH + "red --like 0", SEARCH + "red --like x", SEARCH + "red --like 99999999999999999999",
    SEARCH + "red --like none.gpkg:1", SEARCH + "red --like scene.tif:1",
    SEARCH + "red --text-weight 2", SEARCH + "red --smoothing x", SEARCH + "red --calibration x",
    SEARCH + "red --heatmap h.txt", SEARCH + "red --heatmap scene.tif",
    SEARCH + "red --heatmap none/h.tif", SEARCH + "red --heatmap .",
    SEARCH + "red --heatmap ./scene.tif", SEARCH + "red --heatmap link.tif",
    SEARCH + "red --tiles i.gpkg", SEARCH + "red --tiles other.gpkg", SEARCH + "red --tiles t.txt",
    SEARCH + "red --tiles .", SEARCH + "red --refine --heatmap h.tif",
    "search i.gpkg none.gpkg red", "search scene.tif red", "search empty red",
    "search other.gpkg red",
    "search i.gpkg red --heatmap h.tif --tiles ../none/t.gpkg", "import part.parquet --out i.gpkg",
    "import part.parquet --out other.gpkg --overwrite", "import part.parquet --out scene.tif",
    "import part.parquet scene.tif --out m.gpkg", "import part.parquet --out part.parquet",
    "doctor --bundle none", "doctor --bundle scene.tif", "serve x",
)  # fmt: skip
EITHER = (
    SEARCH + "--not", SIZED + "--scales " + ",".join(map(str, range(1, 400))),
    SEARCH + "x" * 100_000, SEARCH + "'\x00'", SEARCH + "\udce4", "info 'a\x00b.gpkg'",
    "index scene.tif BUNDLE --out 'a\x00b.gpkg'", "index 'a\x00b.tif' BUNDLE --out o.gpkg",
    SIZED + "--aoi scene.tif", SEARCH + "zzzzz", SEARCH + "''' --like 1'''", "--version", "--help",
    "index --help", "doctor --bundle none --json",
)  # fmt: skip


def _runs() -> Iterator[tuple[str, Run]]:
    for must, lines in ((WELL, RIGHT), (REFUSED, WRONG), (None, EITHER)):
        for number, line in enumerate(lines):
            yield f"{must or 'either'} {number}: {ascii(line)[1:90]}", _line(line, must)


def _line(line: str, must: str | None) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        raster = place.copy(place.raster)
        (place.folder / "link.tif").symlink_to(raster.name)
        place.copy(indexed_beside(place), "i.gpkg")
        place.copy(exported(place), "part.parquet")
        (place.folder / "empty").mkdir()
        _foreign(place)
        # Split before the bundle's path is put in, which has spaces.
        words = [
            str(place.bundle) if word == "BUNDLE" else word
            for word in shlex.split(line.replace("BUNDLE", "--bundle BUNDLE"))
        ]
        writes = [] if must == REFUSED else ["o.gpkg", "i.gpkg", "h.tif", "e.parquet"]
        name = words[0] if words else "nothing"
        yield place.engine(*words, step=name, writes=writes, must=must)

    return run


def _foreign(place: Workplace) -> None:
    """A GeoPackage that is somebody else's."""
    with closing(sqlite3.connect(place.folder / "other.gpkg")) as connection:
        connection.executescript(
            "PRAGMA application_id = 1196444487; CREATE TABLE parcels (fid INTEGER PRIMARY KEY); "
            "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT);"
            "INSERT INTO gpkg_contents VALUES ('parcels', 'features');"
        )


KIND = Kind(
    "Arguments",
    f"{len(RIGHT)} command lines that must work, {len(WRONG)} that must be refused and change "
    f"nothing, {len(EITHER)} that may do either.",
    _runs,
    sample=16,
)
