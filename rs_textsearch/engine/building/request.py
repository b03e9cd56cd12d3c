"""What is asked of a run, with what the index that it continues answers where it says nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from rs_textsearch.engine.encoding import bundle as bundles
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import BANK
from rs_textsearch.engine.errors import BundleError, EngineError
from rs_textsearch.engine.index.records import Header, RasterRecord, now
from rs_textsearch.engine.index.schema import SCHEMA
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.paths import holds_something, identity
from rs_textsearch.engine.reading import stretch
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.tiling import Tiling

_SAME = 1e-6
"""Relative difference below which two windows are one: versions of PROJ measure pixels so."""


@dataclass(frozen=True)
class Request:
    """``options`` with nothing left unsaid, the model, and the area that they name.

    ``aoi`` is a digest of that area, of the one of the index where none is named. ``former`` is
    what an index that is built anew says about its rasters, by their identity, where the new one
    shall be as it: else nothing.
    """

    options: IndexOptions
    bundle: Bundle
    area: AreaOfInterest | None
    aoi: str | None
    former: dict[Path, RasterRecord] = field(default_factory=dict)

    @classmethod
    def of(cls, options: IndexOptions, header: Header | None = None) -> Request:
        """``header`` is that of the index which is continued, ``None`` for a new one.

        Raises an error where a file that the options name, or the stretch, cannot be read.
        """
        former: dict[Path, RasterRecord] = {}
        if options.overwrite and options.as_before:
            header, former = _replaced(options.out)
        if header is not None:
            options = _continued(options, header)
        stretch.parse(options.stretch)
        area = None if options.aoi is None else AreaOfInterest.read(options.aoi)
        aoi = header.aoi if header is not None and not options.whole_raster else None
        return cls(
            options, Bundle.open(options.bundle), area, area.digest if area else aoi, former
        )

    def header(self) -> Header:
        """Return the header of an index that the run would begin."""
        options = self.options
        return Header(
            schema=SCHEMA,
            created=now(),
            crs=None,
            bundle=self.bundle.ref(),
            tiling=Tiling(
                options.tile_size,
                options.scales,
                options.overlap,
                options.bands,
                options.stretch,
                options.views,
            ),
            aoi=self.aoi,
            keep_patches=options.keep_patches,
            bank=self.bundle.card.files.get(BANK),
        )


def _replaced(out: Path) -> tuple[Header | None, dict[Path, RasterRecord]]:
    """Return what an index that is built anew says, nothing where it is damaged or not there."""
    try:
        with IndexStore(out) as index:
            return index.header, {identity(record.path): record for record in index.rasters()}
    except EngineError:
        return None, {}


def begun(out: Path) -> Header | None:
    """Return the header of the index that is there, ``None`` where there is none."""
    if not holds_something(out):
        return None
    with IndexStore(out) as index:
        return index.header


def indexed(out: Path) -> frozenset[str]:
    """Return the paths of the rasters in the index ``out``; none where it cannot be read."""
    if not out.is_file():
        return frozenset()
    try:
        with IndexStore(out) as index:
            return index.names()
    except EngineError:  # said by the run, which comes to it next
        return frozenset()


def _continued(options: IndexOptions, header: Header) -> IndexOptions:
    """Return the options with what they leave unsaid as the index has it."""
    if _same_windows(options, header):
        options = replace(options, tile_size=None)
    options = options.continuing(header.tiling)
    if "keep_patches" not in options.said:
        options = replace(options, keep_patches=header.keep_patches)
    if "bundle" not in options.said:
        options = replace(options, bundle=_model_of(options, header))
    return options


def _model_of(options: IndexOptions, header: Header) -> Path | None:
    """Return the folder of an index's model; that of the options where it is built anew without.

    Raises :class:`BundleError` where an index is continued whose model is not there any more.
    """
    try:
        return bundles.find(header.bundle).path
    except BundleError as error:  # which asks for what this run may be
        if options.overwrite:
            return options.bundle
        raise BundleError.of(
            "index_without_model", path=str(options.out), reason=error.said
        ) from error


def _same_windows(options: IndexOptions, header: Header) -> bool:
    """Whether a size that was said makes the windows that were chosen for all rasters of a run.

    Of one that is not in the index yet, the window is still to be chosen.
    """
    size = options.tile_size
    if size is None or header.tiling.tile_size is not None:
        return False
    if options.overwrite or not options.out.is_file():  # built anew, or parts in a folder
        return False
    with IndexStore(options.out) as index:
        known = {identity(record.path): record for record in index.rasters()}
    for path in options.rasters:
        record = known.get(identity(path))
        metres = None if record is None else record.place.metres_per_pixel
        if record is None or (size.unit == "m" and metres is None):
            return False
        if not np.allclose(size.in_pixels(metres), record.window_px, rtol=_SAME, atol=0):
            return False
    return True
