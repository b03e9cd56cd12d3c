"""Examples of a search: tiles of an index, areas of a raster and image files, as they were named.

A request names an example by an object, the command line by a text. Nothing is opened here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

from rs_textsearch.engine.checking import number, path, shown, text, whole
from rs_textsearch.engine.errors import BadInput


@dataclass(frozen=True)
class TileExample:
    """A tile that results shall look like or unlike.

    ``tile`` is its number in ``index``. Where ``state`` is known, that of the index when the tile
    was found, the tile is the place ``box`` (x0, y0, x1, y1 in raster pixels) of ``raster``, which
    may have another number by now.
    """

    index: Path
    tile: int
    state: str | None = None
    raster: Path | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class AreaExample:
    """The rectangle ``bounds`` (xmin, ymin, xmax, ymax) of ``raster`` in the reference system
    ``crs``, ``None`` for the raster's own.

    ``index`` is where to look up how the raster is read, where no index that is searched holds it.
    """

    raster: Path
    bounds: tuple[float, float, float, float]
    crs: str | None = None
    index: Path | None = None

    @property
    def path(self) -> Path:
        """The file that is read."""
        return self.raster


@dataclass(frozen=True)
class ImageExample:
    """The image in a file."""

    image: Path

    @property
    def path(self) -> Path:
        """The file that is read."""
        return self.image


PictureExample = Union[AreaExample, ImageExample]
"""What is encoded when it is asked for, since no index holds its embedding."""
Example = Union[TileExample, PictureExample]


def example_of(item: object, first: Path) -> Example:
    """Read an example, an object of a request or a text of the command line.

    ``17`` is a tile of the ``first`` index, ``IDX.gpkg:17`` one of another, ``FILE`` an image and
    ``RASTER@xmin,ymin,xmax,ymax`` an area in the raster's coordinates; a reference system may
    follow: ``,EPSG:4326``. Raises BadInput.
    """
    with _refused(item):
        if isinstance(item, dict):
            return _picture(item) if item.keys() & {"bounds", "image"} else _tile(item, first)
        return _typed(item, first) if isinstance(item, str) else TileExample(first, whole(item))


def tile_of(item: object, first: Path) -> TileExample:
    """Read a tile, by its number in the ``first`` index or an object; raises BadInput."""
    with _refused(item):
        return _tile(item, first) if isinstance(item, dict) else TileExample(first, whole(item))


def picture_of(item: object) -> PictureExample:
    """Read an example that is no tile from an object; raises BadInput."""
    with _refused(item):
        if not isinstance(item, dict):
            raise TypeError("no object")
        return _picture(item)


@contextmanager
def _refused(item: object) -> Iterator[None]:
    try:
        yield
    except (TypeError, ValueError, OverflowError, KeyError) as error:
        raise BadInput.of("no_example", value=shown(item)) from error


def _picture(item: dict[str, Any]) -> PictureExample:
    if item.get("image"):
        return ImageExample(path(item["image"]))
    bounds = item["bounds"]
    if not isinstance(bounds, (list, tuple)):
        raise TypeError("no bounds")
    return _area(
        item["raster"],
        bounds,
        text(item["crs"]) if item.get("crs") else None,
        path(item["index"]) if item.get("index") else None,
    )


def _typed(item: str, first: Path) -> Example:
    raster, _, place = item.rpartition("@")
    parts = place.split(",", 4)
    if raster and len(parts) >= 4:
        return _area(raster, parts[:4], parts[4].strip() if parts[4:] else None)
    index, _, tile = item.rpartition(":")
    if _is_whole(tile):
        return TileExample(path(index) if index else first, whole(tile))
    file = path(item)
    if not file.suffix and not file.exists():
        raise ValueError("neither a number nor a file")
    return ImageExample(file)


def _is_whole(word: str) -> bool:
    try:
        whole(word)
    except (ValueError, OverflowError):
        return False
    return True


def _area(
    raster: object, bounds: list[object] | tuple[object, ...], crs: str | None,
    index: Path | None = None,
) -> AreaExample:
    xmin, ymin, xmax, ymax = map(number, bounds)
    if not (xmin < xmax and ymin < ymax):
        bounds = f"{xmin:g},{ymin:g},{xmax:g},{ymax:g}"
        raise BadInput.of("no_rectangle", bounds=bounds, path=str(raster))
    return AreaExample(path(raster), (xmin, ymin, xmax, ymax), crs, index)


def _tile(item: dict[str, Any], first: Path) -> TileExample:
    box = item.get("box")
    if box is not None and (not isinstance(box, (list, tuple)) or len(box) != 4):
        raise ValueError("no box")
    return TileExample(
        path(item["index"]) if item.get("index") else first,
        whole(item.get("tile")),
        text(item["state"]) if item.get("state") else None,
        path(item["raster"]) if item.get("raster") else None,
        None if box is None else tuple(map(number, box)),
    )
