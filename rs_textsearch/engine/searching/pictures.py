"""Examples that are no tiles: pictures that are encoded when they are asked for, each once.

What the model makes of a picture is kept for the session, so that a search with another weight of
the text, or with another text, costs what one with a tile costs.
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import Card
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.runtimes import reference
from rs_textsearch.engine.encoding.views import averaged
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.example import AreaExample, PictureExample
from rs_textsearch.engine.index.records import RasterRecord
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import quick, resolved
from rs_textsearch.engine.place import in_metres

if TYPE_CHECKING:
    from rs_textsearch.engine.reading.picture import Picture

_KEPT = 256
"""Embeddings of some KB each."""


@dataclass(frozen=True)
class Encoded:
    """What the model makes of a picture: ``embedding`` float32 [dim]."""

    embedding: np.ndarray = field(repr=False)
    notes: tuple[Note, ...] = ()


class EncodedPictures:
    """Encodes pictures by the image towers of models, and keeps the embeddings used last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._towers: dict[str, Encoder] = {}
        self._kept: OrderedDict[tuple, Encoded] = OrderedDict()

    def get(
        self,
        example: PictureExample,
        rasters: Iterable[RasterRecord],
        bundle: Bundle,
        views: int,
        check: Callable[[], None] = lambda: None,
    ) -> Encoded:
        """Return the embedding of ``example`` by the model ``bundle``, averaged over ``views``.

        ``rasters`` are those of the indexes that are searched, whose options hold for a part of
        one of them. ``check`` is called between the steps and may raise. Raises BadInput or
        UnreadableRaster for what cannot be used, BundleError.
        """
        record = recorded(example, rasters)
        # Content, as far as a file's size and time tell of it, and the model.
        key = (example, json.dumps(quick(example.path)), _options(record), bundle.id, views)
        with self._lock:
            known = self._kept.get(key)
        if known is None:  # others need not wait; two who ask for the same at once both encode it
            check()
            picture = picture_of(example, record, bundle.input_size)
            check()
            tower = self._tower(bundle)
            check()
            known = _encoded(picture, example.path.name, tower, bundle, views)
        with self._lock:
            self._kept[key] = known
            self._kept.move_to_end(key)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return known

    def _tower(self, bundle: Bundle) -> Encoder:
        with self._lock:
            tower = self._towers.get(bundle.id)
        if tower is None:
            # It needs no race between runtimes, which takes longer than thousands of tiles.
            tower = reference(bundle)
            with self._lock:
                tower = self._towers.setdefault(bundle.id, tower)
        return tower


def _encoded(
    picture: Picture, name: str, tower: Encoder, bundle: Bundle, views: int
) -> Encoded:
    globe, _ = averaged(tower, views).encode_images(picture.pixels[None])
    told = (Note.of("example_picture", name=name, note=note) for note in picture.notes)
    return Encoded(globe[0], (*told, *_suitability(picture, name, bundle.card)))


def picture_of(example: PictureExample, record: RasterRecord | None, side: int) -> Picture:
    """Return what ``example`` shows, ``side`` pixels square; ``record`` is its raster's.

    Raises BadInput where that is nothing, UnreadableRaster.
    """
    # Searches without a picture do not wait for GDAL to be loaded.
    from rs_textsearch.engine.reading.picture import Reading, of_area, of_image
    from rs_textsearch.engine.reading.stretch import Stretch

    if isinstance(example, AreaExample):
        reading = None
        if record is not None:
            width, height = record.window_px
            reading = Reading(record.opening, Stretch(record.stretch), width / height)
        return of_area(example.raster, example.bounds, example.crs, side, reading)
    return of_image(example.image, side)


def recorded(
    example: PictureExample, rasters: Iterable[RasterRecord] = ()
) -> RasterRecord | None:
    """Return how the raster of ``example`` is indexed, ``None`` where that is not known.

    ``rasters`` come before those of the index that the example names.
    """
    if not isinstance(example, AreaExample):
        return None
    found = _of_raster(example.raster, rasters)
    if found is None and example.index is not None:
        found = _of_raster(example.raster, _rasters(example.index))
    return found


def _of_raster(raster: Path, records: Iterable[RasterRecord]) -> RasterRecord | None:
    known = resolved(raster)
    return next((record for record in records if resolved(record.path) == known), None)


def _rasters(index: Path) -> Sequence[RasterRecord]:
    """Return the rasters of an index; none where it is gone: its raster is read as a new one."""
    try:
        with IndexStore(index) as store:
            return store.rasters()
    except EngineError:
        return ()


def _options(record: RasterRecord | None) -> str:
    if record is None:
        return ""
    return json.dumps([record.opening.as_json(), record.stretch, record.window_px])


def _suitability(picture: Picture, name: str, card: Card) -> tuple[Note, ...]:
    """Return in words why the model may see little in a picture."""
    extent, wanted = card.ground_extent, card.input_size
    if picture.side_px < wanted / 4:
        return (Note.of("example_small", name=name, pixels=round(picture.side_px), wanted=wanted),)
    if picture.side_m is not None and picture.side_m > extent.max * 1.001:
        told = {"low": in_metres(extent.min), "high": in_metres(extent.max)}
        return (Note.of("example_large", name=name, side=in_metres(picture.side_m), **told),)
    return ()
