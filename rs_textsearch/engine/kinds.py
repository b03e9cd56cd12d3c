"""The kinds of files that this program writes, and how its own are told from those of others.

A file may be replaced only where it is one of ours and holds nothing else. An empty file is
nobody's: a full disk leaves such files behind.
"""

from __future__ import annotations

import json
import sqlite3
import warnings
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rs_textsearch import moving
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import file_uri
from rs_textsearch.page import is_ours

TAG = "RS_TEXTSEARCH_"
"""What the names of a heatmap's tags begin with."""
PARQUET_KEY = b"rs_textsearch"
"""The metadata of a GeoParquet file of ours."""
TAUGHT_MARK = "rs_textsearch taught search"
"""The member ``kind`` of a taught search."""
_HEADER = "rs_textsearch_header"
_MARKS = (_HEADER.encode(), b"Tiles of a text-search index")
"""Texts near the beginning of an index: the name of a table, and how its layer is described."""
_RESULT_FIELDS = {"rank", "score", "zscore", "query", "tile"}
_EMBEDDING_FIELDS = {"tile", "bundle", "embedding"}
_OURS = ("gpkg_", "sqlite_", "rtree_tiles_", "rs_textsearch_", "st_")
_VIEWS = {"geometry_columns", "spatial_ref_sys"}
_HEAD_BYTES = 1 << 24


@dataclass(frozen=True)
class Kind:
    """A kind of output, and the ``side_files`` that belong to such a file.

    ``why_not(path)`` says why a file that is there is none of ours, ``None`` if it is.
    """

    side_files: tuple[str, ...]
    why_not: Callable[[Path], Note | None]

    def refusal(self, path: Path) -> Note | None:
        """Return why the file ``path`` must not be replaced, ``None`` if it may."""
        if not path.is_file():
            return Note.of("kept_no_file")
        if not path.stat().st_size:
            return None
        return self.why_not(path)

    def remove(self, path: Path) -> None:
        """Remove a file of the engine's own, and what belongs to it, as far as nobody holds it."""
        for suffix in ("", *self.side_files):
            moving.discard(path.with_name(path.name + suffix))


def _heatmap(path: Path) -> Note | None:
    import rasterio
    from rasterio.errors import NotGeoreferencedWarning, RasterioError

    reason = Note.of("kept_no_heatmap")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, driver="GTiff") as dataset:
                return None if any(tag.startswith(TAG) for tag in dataset.tags()) else reason
    except (RasterioError, ValueError):
        return reason


def _index(path: Path) -> Note | None:
    contents = _contents(path)
    if contents is None:
        # Damaged, but it still says whose it is: it is as worthless to others as to us.
        ours = says_index(path)
        return None if ours else Note.of("kept_damaged")
    if _HEADER not in contents.tables:
        return Note.of("kept_no_index")
    return contents.others()


def says_index(path: Path) -> bool:
    """Whether a file, be it whole or damaged, says near its beginning that it is an index."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    return any(mark in head for mark in _MARKS)


def _tiles(path: Path) -> Note | None:
    return _layer(path, _RESULT_FIELDS, "kept_no_results")


def _embeddings(path: Path) -> Note | None:
    return _layer(path, _EMBEDDING_FIELDS, "kept_not_exported")


def _layer(path: Path, fields: set[str], reason: str) -> Note | None:
    """Return why a database is none with our layer of these ``fields``, by the code ``reason``."""
    contents = _contents(path)
    if contents is not None and _HEADER in contents.tables:
        return Note.of("kept_index")
    if contents is None or not contents.fields >= fields:
        return Note.of(reason)
    return contents.others()


def _parquet(path: Path) -> Note | None:
    import pyarrow
    import pyarrow.parquet as parquet

    try:
        metadata = parquet.read_metadata(path).metadata or {}
    except (OSError, pyarrow.ArrowException):
        metadata = {}
    return None if PARQUET_KEY in metadata else Note.of("kept_not_exported")


def _taught(path: Path) -> Note | None:
    try:
        with path.open("rb") as file:
            document = json.loads(file.read(_HEAD_BYTES))
    except (ValueError, RecursionError):
        document = None
    ours = isinstance(document, dict) and document.get("kind") == TAUGHT_MARK
    return None if ours else Note.of("kept_not_taught")


def _report(path: Path) -> Note | None:
    return None if is_ours(path) else Note.of("kept_no_report")


@dataclass(frozen=True)
class _Contents:
    """The ``tables`` and views of a database and the ``fields`` of its layer ``tiles``."""

    tables: set[str]
    fields: set[str]

    def others(self) -> Note | None:
        """Return what it holds beside our layer, ``None`` for nothing."""
        names = self.tables - _VIEWS - {"tiles"}
        others = sorted(name for name in names if not name.startswith(_OURS))
        return Note.of("kept_tables", names=", ".join(others[:5])) if others else None


def _contents(path: Path) -> _Contents | None:
    """Return what is in the database ``path``, ``None`` where it cannot be read as one."""
    address = f"{file_uri(path)}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            tables = database.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
            ).fetchall()
            fields = database.execute("SELECT name FROM pragma_table_info('tiles')").fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return _Contents({name for (name,) in tables}, {name for (name,) in fields})


_PAM = (".aux.xml", ".ovr", ".msk")
_SQLITE = ("-wal", "-shm", "-journal")
HEATMAP = Kind(_PAM, _heatmap)
TILES = Kind(_SQLITE, _tiles)
EMBEDDINGS = Kind(_SQLITE, _embeddings)
INDEX = Kind(_SQLITE, _index)
REPORT = Kind((), _report)
PARQUET = Kind((), _parquet)
TAUGHT = Kind((), _taught)
