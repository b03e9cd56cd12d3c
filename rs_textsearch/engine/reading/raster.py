"""Opening a raster: its grid on the ground, its bands and its mask."""

from __future__ import annotations

import math
import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.windows import Window

from rs_textsearch.engine.errors import BadInput, UnreadableRaster
from rs_textsearch.engine.paths import absolute
from rs_textsearch.engine.place import Place

_DERIVED = (".aux.xml", ".ovr", ".rrd")
"""Files that programs write beside a raster when they show it."""
_CACHE_BYTES = 256 * 1024 * 1024
_GDAL_ERRORS = (RasterioError, RasterioIOError, ValueError)


class Raster:
    """An open raster that is read as RGB windows; use it as a context manager.

    A GDAL dataset belongs to one thread at a time: every read holds the raster's lock.
    """

    def __init__(self, path: str | Path, bands: Sequence[int] | None = None) -> None:
        """Open ``path``; ``bands`` are three (or one) band numbers from 1, ``None`` to choose.

        Raises :class:`UnreadableRaster` for a missing or damaged file and :class:`BadInput` for
        bands that it does not have.
        """
        self.path = absolute(path)
        self._lock = threading.Lock()
        self.dataset = _open(self.path)
        try:
            if not self.dataset.count:
                raise UnreadableRaster(
                    f"{self.path} has no raster bands.", "Choose a file that holds an image."
                )
            if np.dtype(self.dataset.dtypes[0]).kind == "c":
                raise UnreadableRaster(
                    f"{self.path} holds complex numbers, which are no image.",
                    "Export its amplitude as a raster first.",
                )
            self.place = _place(self.dataset)
            self.bands = check_bands(self.dataset, bands, self.path)
        except BaseException:
            self.dataset.close()
            raise
        self.palette = _palette(self.dataset, self.bands)
        self.masked = _mask_kind(self.dataset, self.bands) is not None

    def __enter__(self) -> Raster:
        return self

    def __exit__(self, *_: object) -> None:
        self.dataset.close()

    @property
    def dtype(self) -> np.dtype:
        """Data type of the chosen bands as they are read (uint8 for a palette)."""
        if self.palette is not None:
            return np.dtype(np.uint8)
        return np.result_type(*(np.dtype(self.dataset.dtypes[b - 1]) for b in self.bands))

    @property
    def sources(self) -> list[Path]:
        """Other files that its pixels come from: those of a VRT, say, but no overviews."""
        files = [absolute(name) for name in self.dataset.files]
        return [
            file
            for file in files
            if file != self.path and not file.name.endswith(_DERIVED) and file.is_file()
        ]

    @property
    def block_shape(self) -> tuple[int, int]:
        """Rows and columns of a block of the file."""
        return self.dataset.block_shapes[self.bands[0] - 1]

    @property
    def has_overviews(self) -> bool:
        """Whether the file holds smaller versions of itself, which decimated reads use."""
        return bool(self.dataset.overviews(self.bands[0]))

    @property
    def threadable(self) -> bool:
        """Whether several handles read parts of the file faster than one.

        True for a GeoTIFF, whose blocks lie on their own; other formats decode rows in their order
        or share sources between blocks.
        """
        return self.dataset.driver == "GTiff"

    def reopened(self) -> Raster:
        """Return another handle on the file, for another thread."""
        return Raster(self.path, self.bands)

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
        wanted = sorted(set(self.bands))
        try:
            with self._lock, _environment():
                data = self.dataset.read(
                    wanted, window=window, out_shape=(len(wanted), *shape), resampling=method
                )
                if data.dtype.kind == "f" and method is Resampling.average:
                    # One NaN among the pixels that are averaged makes the mean NaN: such a pixel
                    # takes the value of the nearest one, which may be valid.
                    holes = ~np.isfinite(data)
                    if holes.any():
                        data[holes] = self.dataset.read(
                            wanted, window=window, out_shape=(len(wanted), *shape)
                        )[holes]
                mask = self._read_mask(window, shape)
        except _GDAL_ERRORS as error:
            raise UnreadableRaster(
                f"{self.path} cannot be read between rows {math.floor(y0)} and {math.ceil(y1)}: "
                f"{_first_line(error)}.",
                "The file is damaged or incomplete; copy it again from its source.",
            ) from error
        if self.palette is not None:
            data = self.palette[np.minimum(data[0], len(self.palette) - 1)].transpose(2, 0, 1)
        else:
            data = data[[wanted.index(band) for band in self.bands]]
        if data.dtype.kind == "f":
            finite = np.isfinite(data).all(axis=0)
            if not finite.all():
                mask = finite if mask is None else mask & finite
        return data, mask

    def _read_mask(self, window: Window, shape: tuple[int, int]) -> np.ndarray | None:
        kind = _mask_kind(self.dataset, self.bands)
        if kind is None:
            return None
        if kind == "nodata":
            # A pixel with the nodata value in one band only is an ordinary dark or bright pixel.
            masks = self.dataset.read_masks(
                sorted(set(self.bands)), window=window, out_shape=(len(set(self.bands)), *shape)
            )
            return masks.any(axis=0)
        mask = self.dataset.read_masks(self.bands[0], window=window, out_shape=shape)
        return mask > 127


def check_bands(
    dataset: rasterio.DatasetReader, bands: Sequence[int] | None, path: Path
) -> tuple[int, int, int]:
    """Return three band numbers: those asked for, else those that are red, green and blue.

    Without colour interpretation the first three bands that are not alpha count as RGB; one band
    is used three times. Raises :class:`BadInput` for bands that the raster does not have.
    """
    if bands:
        numbers = [int(b) for b in bands]
        if len(numbers) not in (1, 3) or any(not 1 <= b <= dataset.count for b in numbers):
            raise BadInput(
                f"The bands {','.join(map(str, numbers))} cannot be used with {path}, which has "
                f"{dataset.count}.",
                f"Give one band or three, counted from 1 to {dataset.count}.",
            )
        return tuple(numbers) if len(numbers) == 3 else (numbers[0],) * 3
    meaning = dataset.colorinterp
    wanted = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    if all(colour in meaning for colour in wanted):
        return tuple(meaning.index(colour) + 1 for colour in wanted)
    usable = [i + 1 for i, colour in enumerate(meaning) if colour is not ColorInterp.alpha]
    if not usable:
        raise UnreadableRaster(
            f"{path} has nothing but an alpha band.", "Choose a raster that holds an image."
        )
    return tuple(usable[:3]) if len(usable) >= 3 else (usable[0],) * 3


def ground_size(width: int, height: int, transform: Affine, crs: str) -> tuple[float, float] | None:
    """Return metres on the ground of one pixel along columns and rows at the raster's centre.

    The step is measured on the ellipsoid for every coordinate reference system: a degree is not a
    length, and a metre of EPSG:3857 is shorter than a metre on the ground away from the equator.
    ``None`` for a system that has no place on the Earth.
    """
    from pyproj import CRS, Geod, Transformer
    from pyproj.exceptions import ProjError

    try:
        system = CRS.from_user_input(crs)
        geographic = system.geodetic_crs
        if geographic is None:
            return None
        to_geographic = Transformer.from_crs(system, geographic, always_xy=True)
        ellipsoid = geographic.ellipsoid
        geod = (
            Geod(a=ellipsoid.semi_major_metre, b=ellipsoid.semi_minor_metre)
            if ellipsoid is not None
            else Geod(ellps="WGS84")
        )
        x, y = width / 2, height / 2
        sizes = []
        a, b, c, d, e, f = tuple(transform)[:6]
        for step_x, step_y in ((0.5, 0.0), (0.0, 0.5)):
            ends = [(x - step_x, y - step_y), (x + step_x, y + step_y)]
            (lon0, lat0), (lon1, lat1) = (
                to_geographic.transform(a * px + b * py + c, d * px + e * py + f)
                for px, py in ends
            )
            sizes.append(float(geod.inv(lon0, lat0, lon1, lat1)[2]))
    except (ProjError, ValueError):
        return None
    if not all(math.isfinite(size) and size > 0 for size in sizes):
        return None
    return sizes[0], sizes[1]


@contextmanager
def _environment() -> Iterator[None]:
    with rasterio.Env(GDAL_CACHEMAX=_CACHE_BYTES):
        yield


def _open(path: Path) -> rasterio.DatasetReader:
    if not path.exists():
        raise UnreadableRaster(f"{path} does not exist.", "Check the path of the raster.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            with _environment():
                return rasterio.open(path)
        except _GDAL_ERRORS as error:
            raise UnreadableRaster(
                f"{path} cannot be opened as a raster: {_first_line(error)}.",
                "Check that it is an image that GDAL can read and that it was copied completely.",
            ) from error


def _place(dataset: rasterio.DatasetReader) -> Place:
    transform = dataset.transform
    crs = crs_text(dataset.crs)
    if transform == Affine.identity():
        # QGIS shows a raster without geotransform with its rows downwards from 0.
        transform = Affine(1, 0, 0, 0, -1, 0)
    metres = None
    if crs is not None and transform.determinant:
        metres = ground_size(dataset.width, dataset.height, transform, crs)
    return Place(dataset.width, dataset.height, crs, tuple(transform)[:6], metres)


def crs_text(crs: rasterio.crs.CRS | None) -> str | None:
    """Return ``"EPSG:n"`` where the system has a code, else its WKT, ``None`` for none."""
    if not crs:
        return None
    code = crs.to_epsg(confidence_threshold=100)
    return f"EPSG:{code}" if code else crs.to_wkt()


def _mask_kind(dataset: rasterio.DatasetReader, bands: Sequence[int]) -> str | None:
    flags = set(dataset.mask_flag_enums[bands[0] - 1])
    if MaskFlags.all_valid in flags:
        return None
    return "nodata" if MaskFlags.nodata in flags else "mask"


def _palette(dataset: rasterio.DatasetReader, bands: Sequence[int]) -> np.ndarray | None:
    if len(set(bands)) > 1 or dataset.colorinterp[bands[0] - 1] is not ColorInterp.palette:
        return None
    colours = dataset.colormap(bands[0])
    table = np.zeros((max(colours) + 1, 3), np.uint8)
    for index, colour in colours.items():
        table[index] = colour[:3]
    return table


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(". ")
