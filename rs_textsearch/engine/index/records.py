"""What an index says about itself, parsed once: its header, its rasters and its blocks.

The JSON on disk is what ``as_json`` returns. Members may be added to it, each with a default, so
that older indexes stay readable. Whatever is missing, of another kind or out of range is damage:
a :class:`BadInput` that names the file.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import notes
from rs_textsearch.engine.encoding.card import BundleRef, FileEntry
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage, Fields
from rs_textsearch.engine.index.coverage import window_count
from rs_textsearch.engine.noted import parse_note
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.tiling import MOST_WINDOWS, Grid, Tiling
from rs_textsearch.engine.reading.validity import MOST_CELLS, unpack

_MOST_TILES = 2**40
_MOST_RANK = 4096


def now() -> str:
    """Return the time as headers have it."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def new_state() -> str:
    """Return a name for a state of an index that no other state has, here or elsewhere."""
    return secrets.token_hex(8)


@contextmanager
def damage(path: Path, what: str = "") -> Iterator[None]:
    """Say of the index ``path`` (and ``what`` of it) that it is damaged where Damage is raised."""
    try:
        yield
    except Damage as error:
        values = {"path": str(path), "reason": error.said}
        if what:
            raise BadInput.of("index_part_damaged", part=what, **values) from error
        raise BadInput.of("index_damaged", **values) from error


@dataclass(frozen=True)
class Header:
    """How an index was built.

    ``state`` is another one after every change of the index (``""`` where an earlier version
    wrote it last); ``crs`` and ``srs_id`` are the layer's reference system; ``aoi`` is a digest of
    the area of interest of its last run; ``bank`` is the bank of captions that its tiles are
    normalised by; ``encoding`` is the ``runtime`` and ``precision`` that encoded them.
    """

    schema: int
    created: str
    crs: str | None
    bundle: BundleRef
    tiling: Tiling
    srs_id: int = -1
    state: str = ""
    aoi: str | None = None
    keep_patches: bool = False
    bank: FileEntry | None = None
    encoding: dict[str, str] | None = None

    @classmethod
    def parse(cls, values: object) -> Header:
        """Read what :meth:`as_json` returned; raises Damage."""
        fields = Fields(values)
        tiling = fields.part("tiling")
        encoding = fields.part("encoding") if fields.has("encoding") else None
        return cls(
            schema=fields.whole("schema"),
            created=fields.text("created"),
            crs=fields.text("crs", None),
            bundle=BundleRef.parse(fields.part("bundle")),
            tiling=Tiling.parse(tiling),
            srs_id=fields.whole("srs_id", -1, 2**31, default=-1),
            state=fields.text("state", ""),
            aoi=tiling.text("aoi", None),
            keep_patches=fields.flag("keep_patches", False),
            bank=FileEntry.parse(fields.part("bank")) if fields.has("bank") else None,
            encoding=encoding
            and {name: encoding.text(name) for name in ("runtime", "precision")},
        )

    def as_json(self) -> dict[str, Any]:
        """Return the header as it is stored, member by member."""
        return {
            **asdict(self),
            "bundle": self.bundle.as_json(),
            "tiling": self.tiling_json(),
            "bank": self.bank and self.bank.as_json(),
        }

    def tiling_json(self) -> dict[str, Any]:
        """Return the tiling as it is stored, with the area of interest."""
        return {**self.tiling.as_json(), "aoi": self.aoi}


@dataclass
class RasterRecord:
    """A raster in an index: ``done`` of the ``total`` windows that are wanted are dealt with.

    ``path`` is where it lies now and ``recorded_path`` where the index says. ``fingerprint`` as
    :func:`rs_textsearch.engine.fingerprint.take` returned it; ``stretch`` the ranges of the three
    bands, ``None`` for values as they are; ``window_px`` width and height of a window at scale 1,
    ``cells`` rows and columns of the heatmap, ``stride_px`` of the finest grid; ``validity`` where
    it is valid, packed; ``area`` the area of interest that its windows were chosen by; ``notes``
    what the engine guessed; ``asked`` how it was to be opened, before that was decided. ``id`` is 0
    while it is in no index.
    """

    path: Path
    fingerprint: dict[str, Any] = field(repr=False)
    place: Place
    opening: Opening
    stretch: tuple[tuple[float, float], ...] | None
    window_px: tuple[float, float]
    cells: tuple[int, int]
    stride_px: tuple[float, float]
    area: dict[str, Any] | None = field(default=None, repr=False)
    notes: tuple[Note, ...] = ()
    asked: Opening = field(default=Opening(), repr=False)
    id: int = 0
    recorded_path: str = ""
    total: int = 0
    done: int = 0
    validity: bytes | None = field(default=None, repr=False)

    @classmethod
    def parse(cls, path: Path, values: object, **columns: Any) -> RasterRecord:
        """Read what :meth:`as_json` returned; ``columns`` are the other attributes.

        Raises Damage.
        """
        if not path.name:
            raise Damage.of("damaged_path")
        fields = Fields(values)
        area = fields.part("area").values if fields.has("area") else None
        place = Place.parse(fields.part("place"))
        cells = fields.wholes("cells", 2, 1, MOST_CELLS)
        if cells[0] > place.height or cells[1] > place.width:
            raise Damage.of("damaged_many_cells", cells=str(cells))
        return cls(
            path=path,
            fingerprint=_fingerprint(fields.part("fingerprint")),
            place=place,
            opening=_opening(fields),
            stretch=_stretch(fields),
            window_px=fields.numbers("window_px", 2, least=1e-9),
            cells=cells,
            stride_px=fields.numbers("stride_px", 2, least=0),
            area=area,
            notes=_notes(fields),
            asked=Opening.parse(fields.part("asked")) if fields.has("asked") else Opening(),
            **{"recorded_path": str(path), **columns},
        )

    def as_json(self) -> dict[str, Any]:
        """Return what does not change while the raster is indexed, as it is stored."""
        stretch = self.stretch
        return {
            "fingerprint": self.fingerprint,
            "place": self.place.as_json(),
            "bands": list(self.opening.bands),
            "opening": self.opening.as_json(),
            "asked": self.asked.as_json(),
            "notes": notes.as_json(self.notes),
            "stretch": None if stretch is None else [list(limits) for limits in stretch],
            "window_px": list(self.window_px),
            "cells": list(self.cells),
            "stride_px": list(self.stride_px),
            "area": self.area,
        }

    @property
    def complete(self) -> bool:
        """Whether every window was dealt with."""
        return self.done >= self.total

    def grids(self, tiling: Tiling) -> list[Grid]:
        """Return all of its windows; they are numbered grid by grid, see coverage.py."""
        grids = tiling.grids((self.place.width, self.place.height), self.window_px)
        if window_count(grids) > MOST_WINDOWS:
            raise Damage.of("damaged_window", path=str(self.recorded_path))
        return grids

    def valid_cells(self) -> np.ndarray | None:
        """Return where it is valid, bool ``cells``; ``None`` for everywhere. Raises Damage."""
        return None if self.validity is None else unpack(self.validity, self.cells)


@dataclass(frozen=True)
class Block:
    """The embeddings of the tiles ``first_tile``, ``first_tile + 1``, ... of a raster.

    ``globals`` float16 [n, dim], ``sketches`` float16 [n, rank, dim], ``bounds`` float32 [n, 2],
    ``normaliser`` float32 [n] where there is one.
    """

    id: int
    raster_id: int
    first_tile: int
    globals: np.ndarray = field(repr=False)
    sketches: np.ndarray = field(repr=False)
    bounds: np.ndarray = field(repr=False)
    normaliser: np.ndarray | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.globals)

    @classmethod
    def parse(
        cls, number: int, raster_id: int, first_tile: int, count: int, rank: int,
        blobs: tuple[bytes, bytes, bytes, bytes | None], dim: int,
    ) -> Block:
        """Read the columns of a block; ``blobs`` are globals, sketches, bounds and normaliser.

        Raises Damage where they do not fit each other or hold what is no number.
        """
        counts = Fields(
            {"raster_id": raster_id, "first_tile": first_tile, "count": count, "rank": rank},
            f"block {number}",
        )
        count, rank = counts.whole("count", 0, _MOST_TILES), counts.whole("rank", 0, _MOST_RANK)
        globes, sketches, bounds, normaliser = blobs
        return cls(
            number,
            counts.whole("raster_id"),
            counts.whole("first_tile", 0, _MOST_TILES),
            array(globes, "<f2", (count, dim), f"'global' ({number})"),
            array(sketches, "<f2", (count, rank, dim), f"'sketch' ({number})"),
            array(bounds, "<f4", (count, 2), f"'bounds' ({number})"),
            None
            if normaliser is None
            else array(normaliser, "<f4", (count,), f"'normaliser' ({number})"),
        )


def array(data: object, kind: str, shape: tuple[int, ...], what: str) -> np.ndarray:
    """Return the array of ``shape`` in a blob; raises Damage."""
    wanted = int(np.prod(shape, dtype=object)) * np.dtype(kind).itemsize
    if not isinstance(data, bytes) or len(data) != wanted:
        length = len(data) if isinstance(data, bytes) else 0
        raise Damage.of("damaged_bytes", name=what, n=length, wanted=wanted)
    values = np.frombuffer(data, kind).reshape(shape)
    if not np.isfinite(values).all():
        raise Damage.of("damaged_numbers", name=what)
    return values


def _opening(fields: Fields) -> Opening:
    """Earlier versions say which bands were read and nothing else: the file decided the rest."""
    bands = fields.wholes("bands", least=1)
    if len(bands) not in (1, 3):
        raise Damage.of("damaged_bands", n=len(bands))
    opening = Opening.parse(fields.part("opening")) if fields.has("opening") else Opening()
    return replace(opening, bands=bands)


def _fingerprint(fields: Fields) -> dict[str, Any]:
    fields.whole("bytes"), fields.whole("mtime_ns", -(2**63), 2**63)
    fields.text("digest"), fields.flag("whole")
    sources = fields.part("sources") if fields.has("sources") else Fields({})
    for name in sources.values:
        if "\0" in name:
            raise Damage.of("damaged_sources")
        if sources.has(name):
            mark = sources.part(name)
            mark.whole("bytes"), mark.whole("mtime_ns", -(2**63), 2**63)
    if fields.has("pam"):
        pam = fields.part("pam")
        pam.whole("bytes"), pam.whole("mtime_ns", -(2**63), 2**63), pam.text("digest")
    return fields.values


def _stretch(fields: Fields) -> tuple[tuple[float, float], ...] | None:
    if not fields.has("stretch"):
        return None
    ranges = fields.values["stretch"]
    if not isinstance(ranges, list) or len(ranges) != 3:
        raise Damage.of("damaged_stretch")
    limits = tuple(Fields({"stretch": pair}).numbers("stretch", 2) for pair in ranges)
    if any(low > high for low, high in limits):
        raise Damage.of("damaged_range")
    return limits


def _notes(fields: Fields) -> tuple[Note, ...]:
    said = fields.parts("notes") if fields.has("notes") else []
    return tuple(map(parse_note, said))
