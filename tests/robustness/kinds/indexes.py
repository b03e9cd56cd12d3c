"""Damages of an index, each met by every command."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from tests.robustness.cases import Kind, Outcome, Run
from tests.robustness.judging import Ended
from tests.robustness.workplace import Workplace

Damage = Callable[[Path], None]
HEADER, RASTERS, BLOCKS = ("rs_textsearch_header", "rs_textsearch_rasters", "rs_textsearch_blocks")


def sql(*statements: str | tuple[str, tuple]) -> Damage:
    """Statements that somebody gave to the file."""

    def damage(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            for statement in statements:
                text, values = (statement, ()) if isinstance(statement, str) else statement
                connection.execute(text, values)
            connection.commit()

    return damage


def header(key: str, value: object) -> Damage:
    """Another value in the header; bytes are written as they are, a function is given the old."""

    def damage(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            row = connection.execute(f"SELECT value FROM {HEADER} WHERE key = ?", (key,)).fetchone()
            found = value(json.loads(row[0])) if callable(value) else value
            text = found.decode("latin-1") if isinstance(found, bytes) else json.dumps(found)
            connection.execute(f"INSERT OR REPLACE INTO {HEADER} VALUES (?, ?)", (key, text))
            connection.commit()

    return damage


def record(*keys: str, value: object) -> Damage:
    """Another value in the record of a raster; ``...`` takes it out."""

    def damage(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            text = connection.execute(f"SELECT record FROM {RASTERS}").fetchone()[0]
            changed = replaced(json.loads(text), keys, value)
            connection.execute(f"UPDATE {RASTERS} SET record = ?", (json.dumps(changed),))
            connection.commit()

    return damage


def replaced(document: Any, keys: tuple[str, ...], value: object) -> Any:
    """A document in which what lies at ``keys`` is another value, or gone (``...``)."""
    if not keys:
        return value
    part = document
    for key in keys[:-1]:
        part = part.setdefault(key, {}) if isinstance(part, dict) else {}
    if isinstance(part, dict):
        if value is ...:
            part.pop(keys[-1], None)
        else:
            part[keys[-1]] = value
    return document


def content(change: Callable[[bytes], bytes]) -> Damage:
    """Other bytes in the file."""
    return lambda path: path.write_bytes(change(path.read_bytes())) and None


def flipped(count: int, first: int = 100) -> Damage:
    """Bits that rot, the same ones every time."""

    def flip(data: bytes) -> bytes:
        random, changed = Random(count * 7 + first), bytearray(data)
        for _ in range(count):
            changed[random.randrange(first, len(changed))] ^= 1 << random.randrange(8)
        return bytes(changed)

    return content(flip)


def _replace_by(what: str) -> Damage:
    def damage(path: Path) -> None:
        path.unlink()
        if what == "folder":
            path.mkdir()
        elif what == "broken link":
            path.symlink_to("nothing.gpkg")
        elif what == "loop":
            path.symlink_to(path.name)

    return damage


def _another_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")
        connection.commit()


def _beside(suffix: str, size: int) -> Damage:
    data = Random(size).randbytes(size)
    return lambda path: path.with_name(path.name + suffix).write_bytes(data) and None


def _not_a_number(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for number, blob in connection.execute(f"SELECT id, globals FROM {BLOCKS}").fetchall():
            values = np.frombuffer(blob, "<f2").copy()
            values[:16] = np.nan
            connection.execute(
                f"UPDATE {BLOCKS} SET globals = ? WHERE id = ?", (values.tobytes(), number)
            )
        connection.commit()


_HUGE = 10**30
FILES: dict[str, Damage] = {
    "empty": content(lambda data: b""),
    "one byte": content(lambda data: b"x"),
    "100 bytes": content(lambda data: data[:100]),
    "cut in half": content(lambda data: data[: len(data) // 2]),
    "without its last page": content(lambda data: data[:-4096]),
    "a page of zeros": content(lambda data: data[:8192] + bytes(4096) + data[12288:]),
    "text": content(lambda data: b"hello world " * 900),
    "the signature alone": content(lambda data: b"SQLite format 3\0" + bytes(4080)),
    "another database": _another_database,
    "another page size": content(lambda data: data[:16] + b"\x02\x00" + data[18:]),
    "a folder": _replace_by("folder"),
    "not there": _replace_by("nothing"),
    "a broken link": _replace_by("broken link"),
    "a loop of links": _replace_by("loop"),
    "a log of junk beside it": _beside("-wal", 8192),
    "a journal of junk beside it": _beside("-journal", 8192),
    "shared memory of junk beside it": _beside("-shm", 32768),
    "left in log mode": sql("PRAGMA journal_mode = wal"),
    **{f"{count} bits flipped": flipped(count) for count in (1, 10, 100, 1000, 10_000)},
    **{f"{count} bits flipped in the first pages": flipped(count, 16) for count in (2, 50)},
}  # fmt: skip
SCHEMA: dict[str, Damage] = {
    f"schema is {value!r}": header("schema", value)
    for value in (99, 0, -1, "x", None, [2], {}, 2.5, True, 1e300)
}
HEADERS: dict[str, Damage] = {
    **{
        f"header without {key}": sql(f"DELETE FROM {HEADER} WHERE key = '{key}'")
        for key in ("schema", "created", "crs", "srs_id", "bundle", "tiling", "state", "generation")
    },
    "a header that is no JSON": header("tiling", b"{"),
    "a header of bytes": sql(f"UPDATE {HEADER} SET value = x'ff00fe'"),
    "a header of NULs": sql(f"UPDATE {HEADER} SET value = char(0)"),
    "deep JSON in the header": header("bundle", b"[" * 100_000),
    **{
        f"{key} is {value!r}": header(key, value)
        for key in ("bundle", "tiling", "crs", "created", "srs_id")
        for value in (None, [], "x", -1, {})
    },
    **{
        f"the model's {key} is {value!r}": header(
            "bundle", lambda old, k=key, v=value: {**old, k: v}
        )
        for key, value in (
            *(("dim", 0), ("dim", 7), ("dim", -1), ("dim", "x"), ("dim", 1e9), ("dim", None)),
            *(("id", None), ("id", 5), ("path", 5), ("path", "\0"), ("name", {}), ("score", [])),
        )
    },
    **{
        f"the tiling's {key} is {value!r}": header(
            "tiling", lambda old, k=key, v=value: {**old, k: v}
        )
        for key, value in (
            *(("scales", []), ("scales", "1,2"), ("scales", [0]), ("scales", [1e999])),
            *(("overlap", 5), ("overlap", None), ("tile_size", "x"), ("tile_size", 5)),
            *(("bands", "x"), ("stretch", 5), ("views", -1)),
        )
    },
    "keep_patches is a text": header("keep_patches", "maybe"),
}  # fmt: skip
TABLES: dict[str, Damage] = {
    **{
        f"without the table {table}": sql(f"DROP TABLE {table}")
        for table in (HEADER, RASTERS, BLOCKS, "tiles", "gpkg_contents", "gpkg_geometry_columns",
                      "gpkg_spatial_ref_sys")
    },
    "a column more": sql("ALTER TABLE tiles ADD COLUMN note TEXT"),
    "a column less": sql("ALTER TABLE tiles DROP COLUMN valid_share"),
    "a table renamed": sql(f"ALTER TABLE {BLOCKS} RENAME TO somewhere"),
    "a view in a table's place": sql(f"ALTER TABLE {BLOCKS} RENAME TO b",
                                     f"CREATE VIEW {BLOCKS} AS SELECT * FROM b"),
    "one tile deleted": sql("DELETE FROM tiles WHERE fid = 3"),
    "half of the tiles deleted": sql("DELETE FROM tiles WHERE fid % 2"),
    "all tiles deleted": sql("DELETE FROM tiles"),
    "a tile copied": sql("INSERT INTO tiles (geom, raster_id, scale, row, column, x_px, y_px, "
                         "width_px, height_px, valid_share) SELECT geom, raster_id, scale, row, "
                         "column, x_px, y_px, width_px, height_px, valid_share FROM tiles "
                         "WHERE fid = 1"),
    "tiles numbered anew": sql("UPDATE tiles SET fid = fid + 1000"),
    **{
        f"a tile's {column} is {value}": sql(f"UPDATE tiles SET {column} = {value} WHERE fid = 2")
        for column in ("raster_id", "x_px", "width_px", "scale", "valid_share", "row", "geom")
        for value in ("NULL", "'abc'", "9e999", "-1", "x'00ff'")
    },
    "no blocks": sql(f"DELETE FROM {BLOCKS}"),
    **{
        f"a block's {column} is {value}": sql(f"UPDATE {BLOCKS} SET {column} = {value}")
        for column, found in {
            "globals": ("x''", "substr(globals, 1, 101)", "'text'", "5"),
            "sketches": ("x''", "substr(sketches, 1, 100)", "5"),
            "windows": ("x'0102'", "x'0000000000000000ffffffffffffff7f'",
                        "x'ffffffffffffffff0100000000000000'", "5"),
            "bounds": ("x'01020304'", "5"),
            "normaliser": ("x'010203'", "x''"),
            "count": ("-1", "0", "1000000000", "'x'"),
            "rank": ("0", "-1", "1000000", "'x'"),
            "first_tile": ("0", "-5", "1000000", "'x'"),
            "raster_id": ("99", "'x'"),
        }.items()
        for value in found
    },
    "numbers that are none": _not_a_number,
    "blocks twice": sql(f"INSERT INTO {BLOCKS} (raster_id, windows, first_tile, count, globals, "
                        "sketches, rank, bounds) SELECT raster_id, windows, first_tile, count, "
                        f"globals, sketches, rank, bounds FROM {BLOCKS}"),
}  # fmt: skip
RECORDS: dict[str, Damage] = {
    "no rasters": sql(f"DELETE FROM {RASTERS}"),
    "a record that is no JSON": sql(f"UPDATE {RASTERS} SET record = '{{'"),
    "an empty record": sql(f"UPDATE {RASTERS} SET record = '{{}}'"),
    "a record of bytes": sql(f"UPDATE {RASTERS} SET record = x'ff00'"),
    "a record that is a list": sql(f"UPDATE {RASTERS} SET record = '[1]'"),
    **{
        f"record: {' '.join(keys)} is {'gone' if value is ... else repr(value)[:30]}":
            record(*keys, value=value)
        for keys, found in {
            ("place",): (..., None, [], "x"),
            ("place", "width"): (0, -1, "x", _HUGE, None),
            ("place", "transform"): ([1, 2], None, ["a"] * 6, [float("nan")] * 6, [0] * 6),
            ("place", "crs"): ("EPSG:999999", 5, "x" * 5000),
            ("place", "metres_per_pixel"): (0, [0, 0], "x", [-1, 2]),
            ("cells",): (..., [0, 0], [-1, 5], ["a", "b"], [3, 3], [10**6, 10**6], [1e5, 1e5], []),
            ("bands",): (..., [9, 9, 9], [], "x", [0], [1.5, 2, 3]),
            ("stretch",): (..., [["a", 1]], "x", [], [[5, 5]]),
            ("window_px",): (..., [0, 0], [-3, 4], "x", {}),
            ("stride_px",): (..., [0, 0], [float("inf"), 1], "x"),
            ("fingerprint",): (..., {}, 5, {"size": "x"}, {"sources": 5}),
        }.items()
        for value in found
    },
    "validity is junk": sql(f"UPDATE {RASTERS} SET validity = x'00'"),
    "validity is a text": sql(f"UPDATE {RASTERS} SET validity = 'abc'"),
    "validity that unpacks to 300 MB": sql(
        (f"UPDATE {RASTERS} SET validity = ?", (zlib.compress(bytes(300_000_000), 9),))),
    **{
        f"{column} of a raster is {value}": sql(f"UPDATE {RASTERS} SET {column} = {value}")
        for column, found in {
            "total": ("-1", "0", "'x'", "9e18"),
            "done": ("-1", "1000000000", "'x'"),
            "path": ("'a' || char(0) || 'b'", "x'ff00'", "''", "'/'",
                     "replace(hex(zeroblob(3000)), '00', 'x')"),
            "relative_path": ("'a' || char(0) || 'b'", "x'ff00'", "'../../../../..'"),
            "id": ("99", "-1"),
        }.items()
        for value in found
    },
}  # fmt: skip
DAMAGES = {**FILES, **SCHEMA, **HEADERS, **TABLES, **RECORDS}
COMMANDS: dict[str, tuple[str, ...]] = {
    "info": ("info", "INDEX", "--json"),
    "search": ("search", "INDEX", "red", "--json"),
    "search, files": ("search", "INDEX", "red", "--heatmap", "h.tif", "--tiles", "t.gpkg"),
    "search, alike": ("search", "GOOD", "", "--like", "INDEX:3", "--json"),
    "index": ("index", "RASTER", "--out", "INDEX", "SMALL"),
    "index, anew": ("index", "RASTER", "--out", "INDEX", "SMALL", "--overwrite"),
    "forget": ("forget", "INDEX", "RASTER"),
    "relocate": ("relocate", "INDEX", "RASTER", "MOVED"),
    "export": ("export", "INDEX", "e.parquet"),
    "import": ("import", "INDEX", "--out", "m.gpkg"),
    "import, over it": ("import", "PARQUET", "--out", "INDEX", "--overwrite"),
}


def _runs() -> Iterator[tuple[str, Run]]:
    for name, damage in DAMAGES.items():
        yield name, _damaged(damage)


def _damaged(damage: Damage) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        for step, words in COMMANDS.items():
            place.clear()
            raster, moved = (place.copy(place.raster, name) for name in ("scene.tif", "moved.tif"))
            start = indexed_beside(place)
            index, good = place.copy(start, "d.gpkg"), place.copy(start, "good.gpkg")
            part = place.copy(exported(place), "part.parquet")
            damage(index)
            known = {"INDEX": index, "GOOD": good, "RASTER": raster, "PARQUET": part,
                     "MOVED": moved}  # fmt: skip
            arguments: list[object] = []
            for word in words:
                if word == "SMALL":
                    arguments += place.small
                elif word.startswith("INDEX:"):
                    arguments.append(f"{index}:{word.partition(':')[2]}")
                else:
                    arguments.append(known.get(word, word))
            yield place.engine(*arguments, step=step, writes=_written(words))

    return run


def _written(words: tuple[str, ...]) -> list[str]:
    """Names that a command may write; SQLite mends its own side files whoever reads."""
    found = [word for word in words if word.endswith((".gpkg", ".parquet", ".tif"))]
    changes = words[0] in ("index", "forget", "relocate") or "INDEX" in words[3:]
    side = [f"d.gpkg{suffix}" for suffix in ("-wal", "-shm", "-journal")]
    # Of a link, the file that it leads to is written.
    return [*found, *side, *(["d.gpkg", "nothing.gpkg"] if changes else [])]


def indexed_beside(place: Workplace) -> Path:
    """An index that finds its raster, ``scene.tif``, in whatever folder both are copied to."""

    def make(path: Path) -> None:
        raster, index = place.copy(place.raster), place.folder / "start.gpkg"
        _done(place.call("index", raster, "--out", index, *place.small))
        index.rename(path)

    return place.made("start.gpkg", make)


def exported(place: Workplace) -> Path:
    """That index as a Parquet file."""
    return place.made(
        "start.parquet", lambda path: _done(place.call("export", indexed_beside(place), path))
    )


def _done(ended: Ended) -> None:
    if ended.status != 0:
        raise RuntimeError(f"nothing to start from: {ended.err}")


KIND = Kind(
    "Damaged indexes",
    "An index with a file, table, header, record, tile or block that is damaged in one way, given "
    f"to {len(COMMANDS)} commands each: {', '.join(COMMANDS)}.",
    _runs,
    sample=8,
)
