"""An open raster: its place, its bands and its pixels as RGB with a mask."""

from __future__ import annotations

import math
import threading
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from rs_textsearch.engine.errors import UnreadableRaster
from rs_textsearch.engine.inside import file_of
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import absolute
from rs_textsearch.engine.reading import sample, views
from rs_textsearch.engine.reading.datasets import (
    GDAL_ERRORS,
    environment,
    open_dataset,
    read_bands,
    unread,
)
from rs_textsearch.engine.reading.deciding import decide
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.placing import is_regular, place_of

_DERIVED = (".aux.xml", ".ovr", ".rrd")
"""Files that programs write beside a raster when they show it."""


class Raster:
    """An open raster that is read as RGB windows; use it as a context manager.

    ``opening`` is how it was opened, nothing left to choose; ``notes`` say what was guessed. A
    GDAL dataset belongs to one thread at a time: every read holds the raster's lock.
    """

    def __init__(self, path: str | Path, opening: Opening | None = None) -> None:
        """Open ``path`` as ``opening`` says, deciding what that leaves open.

        Raises :class:`UnreadableRaster` for a missing or damaged file and :class:`BadInput` for
        bands that it does not have.
        """
        self.path = absolute(path)
        self._lock = threading.Lock()
        # What GDAL warns of would be printed outside of its environment.
        with environment(), ExitStack() as stack:
            self.file = stack.enter_context(open_dataset(self.path))
            opening = opening or Opening()
            _check_types(self.file, opening, self.path)
            self.opening, self.notes = decide(self.file, opening, self.path)
            self.dataset = self.file
            self._indexes = self.bands
            warps = views.needs_warping(self.file)
            if warps or views.needs_description(self.file, self.opening):
                self.dataset = stack.enter_context(views.described(self.file, self.opening))
                order = sorted(set(self.bands))
                self._indexes = tuple(order.index(band) + 1 for band in self.bands)
            if warps:
                self.dataset, told = views.warped(self.dataset, self.file, self.opening.crs)
                stack.enter_context(self.dataset)
                self.notes.append(told)
            self.regular = is_regular(self.file.transform)
            if not self.regular:
                self.notes.append(Note.of("place_none"))
            self.place = place_of(self.dataset if warps else self.file, self.opening.crs)
            self.palette = _palette(self.file, self.bands)
            self._close = stack.pop_all().close

    def __enter__(self) -> Raster:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    @property
    def bands(self) -> tuple[int, int, int]:
        """The numbers of the bands that are red, green and blue."""
        return self.opening.bands

    @property
    def dtype(self) -> np.dtype:
        """Data type of the chosen bands as they are read (uint8 for a palette)."""
        if self.palette is not None:
            return np.dtype(np.uint8)
        return np.result_type(*(np.dtype(self.file.dtypes[b - 1]) for b in self.bands))

    @property
    def sources(self) -> list[Path]:
        """Other files that its pixels and its place come from, or would if they were there.

        Those of a VRT, say, a mask and a world file, but no overviews.
        """
        with self._lock, environment():
            files = [absolute(name) for name in self.file.files]
        there = [
            file
            for file in files
            if file != self.path and not file.name.endswith(_DERIVED) and file.is_file()
        ]
        return [*there, *(file for file in self._awaited() if file not in there)]

    def _awaited(self) -> list[Path]:
        """Return files that GDAL would take into account if they appeared."""
        beside = self.path.with_name
        if file_of(self.path) != self.path:
            return []
        files = [beside(f"{self.path.name}.msk")]
        if self.file.transform.is_identity:
            end = self.path.suffix[1:].lower()
            ends = {f"{end[:1]}{end[-1:]}w", f"{end}w", "wld"} if end else {"wld"}
            files += [self.path.with_suffix(f".{end}") for end in sorted(ends)]
        return files

    @property
    def block_shape(self) -> tuple[int, int]:
        """Rows and columns of a block of the file."""
        if isinstance(self.dataset, WarpedVRT):
            return self.dataset.block_shapes[0]
        return self.file.block_shapes[self.bands[0] - 1]

    @property
    def has_overviews(self) -> bool:
        """Whether the file holds smaller versions of itself, which decimated reads use."""
        with self._lock, environment():
            return bool(self.dataset.overviews(self._indexes[0]))

    @property
    def threadable(self) -> bool:
        """Whether several handles read parts of the file faster than one.

        True for a GeoTIFF, whose blocks lie on their own; other formats decode rows in their order
        or share sources between blocks.
        """
        return self.file.driver == "GTiff"

    def reopened(self) -> Raster:
        """Return another handle on the file, opened in the same way, for another thread."""
        return Raster(self.path, self.opening)

    def read(
        self, box: tuple[float, float, float, float], shape: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Read the pixel box ``x0, y0, x1, y1`` (floats) resampled to ``shape`` (rows, columns).

        Returns the three bands [3, rows, columns] in the raster's data type, averaged where the
        box holds more pixels than ``shape`` (from overviews where the file has them), and the
        mask bool [rows, columns], ``None`` where every pixel is valid. Raises
        :class:`UnreadableRaster` where a block of the file is damaged.
        """
        x0, y0, x1, y1 = box
        window = Window(x0, y0, x1 - x0, y1 - y0)
        shrinks = (x1 - x0) >= shape[1] and (y1 - y0) >= shape[0]
        method = Resampling.average if shrinks else Resampling.bilinear
        if self.palette is not None:
            method = Resampling.nearest
        wanted = sorted(set(self._indexes))
        try:
            with self._lock, environment():
                data = read_bands(self.dataset, wanted, window, shape, method)
                if data.dtype.kind == "f" and method is Resampling.average:
                    # One NaN among the pixels that are averaged makes the mean NaN: such a pixel
                    # takes the value of the nearest one, which may be valid.
                    holes = ~np.isfinite(data)
                    if holes.any():
                        data[holes] = read_bands(self.dataset, wanted, window, shape)[holes]
                mask = self._read_mask(window, shape)
        except GDAL_ERRORS as error:
            raise unread(self.path, math.floor(y0), math.ceil(y1), error) from error
        if self.palette is not None:
            entries = np.clip(data[0], 0, len(self.palette) - 1)
            data = self.palette[entries].transpose(2, 0, 1)
        else:
            data = data[[wanted.index(index) for index in self._indexes]]
            if self.opening.alpha != "none" and not isinstance(self.opening.nodata, str):
                # Of a band of transparency and a value, GDAL's mask knows the first one only.
                known = (data != self.opening.nodata).any(axis=0)
                mask = known if mask is None else mask & known
        if data.dtype.kind == "f":
            finite = np.isfinite(data).all(axis=0)
            if not finite.all():
                mask = finite if mask is None else mask & finite
        return data, mask

    def sample(self) -> np.ndarray:
        """Return the valid values of the three bands [3, n] in a sample of the raster.

        Damaged parts are left out.
        """
        values = []
        size = self.place.width, self.place.height
        for window, shape in sample.places(size, self.block_shape):
            (top, bottom), (left, right) = window.toranges()
            try:
                data, mask = self.read((left, top, right, bottom), shape)
            except UnreadableRaster:
                continue
            values.append(data.reshape(3, -1) if mask is None else data[:, mask])
        return np.concatenate(values, axis=1) if values else np.zeros((3, 0), self.dtype)

    def _read_mask(self, window: Window, shape: tuple[int, int]) -> np.ndarray | None:
        kind = views.mask_kind(self.dataset, self._indexes[0])
        if kind is None:
            return None
        if kind == "nodata":
            # A pixel with the nodata value in one band only is an ordinary dark or bright pixel.
            bands = sorted(set(self._indexes))
            masks = self.dataset.read_masks(bands, window=window, out_shape=(len(bands), *shape))
            return masks.any(axis=0)
        mask = self.dataset.read_masks(self._indexes[0], window=window, out_shape=shape)
        return mask > 127


def _check_types(file: rasterio.DatasetReader, opening: Opening, path: Path) -> None:
    """Raise :class:`UnreadableRaster` where a band that may be read holds complex numbers."""
    bands = [band for band in opening.bands or file.indexes if band in file.indexes]
    if any(file.dtypes[band - 1].startswith("complex") for band in bands):
        raise UnreadableRaster.of("raster_complex", path=str(path))


def _palette(file: rasterio.DatasetReader, bands: tuple[int, int, int]) -> np.ndarray | None:
    """Return the colours uint8 [n, 3] of a band of classes, ``None`` where it has none."""
    band = bands[0]
    if len(set(bands)) > 1 or file.colorinterp[band - 1] is not ColorInterp.palette:
        return None
    if np.dtype(file.dtypes[band - 1]).kind not in "iu":
        return None
    try:
        colours = file.colormap(band)
    except ValueError:
        # Marked as a palette, but without one.
        return None
    if not colours:
        return None
    table = np.zeros((max(colours) + 1, 3), np.uint8)
    for index, colour in colours.items():
        table[index] = colour[:3]
    return table
