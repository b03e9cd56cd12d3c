"""Files by name, by folder and by pattern, as they are typed on a command line.

Windows hands patterns on as they are, and shells know no ``**`` by default. What is named by
itself is taken as it is; of what a folder or a pattern brings, side files and files that are no
rasters are left out. What this program wrote is never a raster to index.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from glob import glob, has_magic
from pathlib import Path

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.kinds import HEATMAP, INDEX, TILES, Kind
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import absolute, file_uri

RASTERS = frozenset(
    (
        ".tif", ".tiff", ".gtiff", ".gtif", ".cog", ".vrt", ".jp2", ".j2k", ".jpx", ".img", ".png",
        ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".asc", ".dem", ".hgt", ".bil", ".bip", ".bsq",
        ".bt", ".dt0", ".dt1", ".dt2", ".ecw", ".sid", ".ers", ".flt", ".grd", ".mbtiles", ".h5",
        ".hdf", ".hdf5", ".he5", ".kea", ".map", ".mpr", ".nat", ".nc", ".nitf", ".ntf", ".pix",
        ".rst", ".sdat", ".toc", ".xyz",
    )
)  # fmt: skip
"""What the names of rasters end with; a GeoPackage may or may not be one."""
_SIDE = (
    ".aux.xml", ".ovr", ".msk", ".rrd", ".prj", ".tfw", ".tifw", ".jgw", ".jpw", ".jpgw", ".pgw",
    ".pngw", ".j2w", ".bpw", ".wld", ".hdr", ".xml", "-wal", "-shm", "-journal", ".qml", ".qmd",
    ".sld", ".clr", ".stx",
)  # fmt: skip
"""What the names of files end with that belong to another one."""
_OURS = ".rs_textsearch"


def rasters(words: Sequence[str], known: Collection[str] = ()) -> tuple[list[str], list[Note]]:
    """Return the rasters that ``words`` name, and notes about what was left out.

    Those whose absolute paths are ``known`` to be rasters are not looked into.
    Raises :class:`BadInput` where a folder or a pattern brings no raster.
    """
    found: list[str] = []
    notes: list[Note] = []
    for word in words:
        files, chosen = _files(word)
        taken, others = [], []
        for file in files:
            if os.path.abspath(file) in known:  # noqa: PTH100 - asked of thousands
                taken.append(file)
            elif _ours(Path(file)) or (chosen and not _is_raster(file)):
                others.append(file)
            else:
                taken.append(file)
        others = [file for file in others if not _is_side_file(file)]
        if chosen and not taken:
            raise BadInput.of("no_raster_in", path=word)
        if others:
            notes.append(Note.of("files_left_out", path=word, names=_listed(others)))
        found += taken
    if not found:
        raise BadInput.of("raster_ours", path=words[0])
    return found, notes


def indexes(words: Iterable[str]) -> tuple[list[str], list[Note]]:
    """Return the indexes that ``words`` name, and notes about what was left out.

    A folder of GeoParquet files, the parts of a cluster's run, is one index. Beside GeoPackages
    that are indexes they are left out: most often they are exported from these.

    Raises :class:`BadInput` where a folder or a pattern brings no index.
    """
    found: list[str] = []
    notes: list[Note] = []
    for word in words:
        files, chosen = _files(word)
        taken = [file for file in files if not chosen or _is_index(Path(file))]
        parts = sorted(Path(word).glob("*.parquet")) if Path(word).is_dir() else []
        if parts and not taken:
            taken = [word]
        elif parts:
            notes.append(Note.of("parquet_left_out", path=word, names=_listed(parts)))
        if not taken:
            raise BadInput.of("no_index_in", path=word)
        found += taken
    return found, notes


def sources(words: Iterable[str]) -> tuple[list[str], list[Note]]:
    """Return the indexes or rasters that ``words`` name, and notes about what was left out.

    Where a word names an index, its rasters are left out. Raises :class:`BadInput` as
    :func:`rasters` does.
    """
    found: list[str] = []
    notes: list[Note] = []
    for word in words:
        files, _ = _files(word)
        holds_index = any(map(_is_index, map(Path, files))) or any(Path(word).glob("*.parquet"))
        taken, said = indexes([word]) if holds_index else rasters([word])
        found += taken
        notes += said
    return found, notes


def _files(word: str) -> tuple[list[str], bool]:
    """Return the files that ``word`` stands for, sorted, and whether they are to be chosen from."""
    if not word.strip():
        raise BadInput.of("file_unnamed")
    path = Path(word)
    if path.is_dir():
        # A grid of ArcInfo is a folder that is a raster.
        return ([word], False) if (path / "hdr.adf").is_file() else (sorted(_below(path)), True)
    if path.exists() or not has_magic(word):
        return [word], False
    matching = sorted(glob(word, recursive=True))  # noqa: PTH207 (of what was typed)
    if not matching:
        raise BadInput.of("file_pattern", pattern=word)
    files: list[str] = []
    for match in matching:
        inside = Path(match)
        files += sorted(_below(inside)) if inside.is_dir() else [match]
    return list(dict.fromkeys(files)), True


def _below(folder: Path) -> Iterator[str]:
    """Yield the files in and below ``folder``, without hidden ones and results of projects."""

    def refuse(error: OSError) -> None:
        raise error

    for place, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not f.endswith(_OURS))
        yield from (os.path.join(place, file) for file in files if not file.startswith("."))  # noqa: PTH118


def _is_raster(file: str) -> bool:
    """Whether the name is that of a raster; a flat file has a header of the same name."""
    path = Path(file)
    if _is_side_file(file):
        return False
    if path.suffix.lower() == ".gpkg":
        return _holds_pictures(path)
    if path.suffix.lower() in RASTERS:
        return True
    return path.with_suffix(".hdr").is_file() or path.with_name(f"{path.name}.hdr").is_file()


def _is_side_file(file: str) -> bool:
    return file.lower().endswith(_SIDE)


def _ours(path: Path) -> bool:
    """Whether this program wrote ``path``."""
    kinds = {".tif": (HEATMAP,), ".gpkg": (INDEX, TILES)}.get(path.suffix.lower(), ())
    return any(_is(path, kind) for kind in kinds)


def _is_index(path: Path) -> bool:
    return path.suffix.lower() == ".gpkg" and _is(path, INDEX)


def _is(path: Path, kind: Kind) -> bool:
    try:
        return path.stat().st_size > 0 and kind.why_not(absolute(path)) is None
    except OSError:
        return False


def _holds_pictures(path: Path) -> bool:
    """Whether a GeoPackage has a raster in it."""
    address = f"{file_uri(absolute(path))}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            return bool(
                database.execute(
                    "SELECT 1 FROM gpkg_contents WHERE data_type IN "
                    "('tiles', '2d-gridded-coverage')"
                ).fetchone()
            )
    except sqlite3.Error:
        return False


def _listed(files: Sequence[str | Path]) -> str | Note:
    """Return the names of the first of ``files``, and how many more there are."""
    shown = ", ".join(Path(file).name for file in files[:3])
    return Note.of("and_more", names=shown, n=len(files) - 3) if len(files) > 3 else shown
