"""Examples of what is looked for, or of what is not: tiles, areas of a raster, image files."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..translation import tr

FILES = ("index", "raster", "image")
"""Members of an example as JSON that are paths."""


class Example(ABC):
    """Something that shows what is wanted; equal examples are one."""

    @abstractmethod
    def key(self) -> str:
        """Return what tells it from others, whatever number a tile has by now."""

    @abstractmethod
    def name(self) -> str:
        """Return what it is called in a sentence."""

    @abstractmethod
    def to_json(self) -> dict[str, Any]:
        """Return it as the engine takes it, without what is not known."""

    def is_placed(self) -> bool:
        """Tell whether it is known what it shows, now and later."""
        return True


@dataclass(frozen=True)
class TileExample(Example):
    """A tile of an index.

    A number means something in one state of an index only: in another, the tile is the one that
    lies where it lay.

    Attributes:
        index: path of the index that holds it.
        tile: its number there.
        state: name of the state of the index in which it has that number; empty: not known.
        raster: path of its raster, empty: not known.
        box: its place, left, top, right and bottom in pixels of the raster; empty: not known.
    """

    index: str
    tile: int
    state: str = ""
    raster: str = ""
    box: tuple[float, ...] = ()

    @classmethod
    def of(cls, item: dict[str, Any], index: str = "") -> TileExample:
        """Return the tile of an item of the engine's results, which names no index of its own."""
        path, tile = str(item.get("index") or index), int(item["tile"])
        if not (item.get("state") and item.get("raster") and item.get("box")):
            return cls(path, tile)  # of an index of version 0.1, or of a tile that was typed
        return cls(path, tile, str(item["state"]), str(item["raster"]), _numbers(item["box"]))

    def key(self) -> str:
        """Return what tells the tile from others, whatever number it has by now."""
        if not self.box:
            return f"{self.index}:{self.tile}"
        return f"{self.raster}:{','.join(f'{edge:.3f}' for edge in self.box)}"

    def name(self) -> str:
        """Return the tile's number."""
        return tr("tile {tile}").format(tile=self.tile)

    def is_placed(self) -> bool:
        """Tell whether it is known where the tile lies."""
        return bool(self.box)

    def to_json(self) -> dict[str, Any]:
        """Return the tile as JSON types, without what is not known."""
        document = {"index": self.index, "tile": self.tile}
        if self.box:
            document.update(state=self.state, raster=self.raster, box=list(self.box))
        return document


@dataclass(frozen=True)
class AreaExample(Example):
    """A rectangle of a raster, whether an index holds it or not.

    Attributes:
        raster: path of the raster.
        bounds: xmin, ymin, xmax and ymax in its coordinates.
        index: path of the index that tells how the raster is read; empty: none.
    """

    raster: str
    bounds: tuple[float, ...]
    index: str = ""

    def key(self) -> str:
        """Return raster and place."""
        return f"{self.raster}@{','.join(map(repr, self.bounds))}"

    def name(self) -> str:
        """Return the raster's name."""
        return tr("an area of {raster}").format(raster=Path(self.raster).name)

    def to_json(self) -> dict[str, Any]:
        """Return the area as JSON types, without what is not known."""
        document = {"raster": self.raster, "bounds": list(self.bounds)}
        return {**document, "index": self.index} if self.index else document


@dataclass(frozen=True)
class ImageExample(Example):
    """The image in a file.

    Attributes:
        image: path of the file.
    """

    image: str

    def key(self) -> str:
        """Return the path."""
        return self.image

    def name(self) -> str:
        """Return the file's name."""
        return Path(self.image).name

    def to_json(self) -> dict[str, Any]:
        """Return the image as JSON types."""
        return {"image": self.image}


def from_json(item: dict[str, Any]) -> Example:
    """Return the example that ``to_json`` described.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: it describes none.
    """
    if item.get("image"):
        return ImageExample(str(item["image"]))
    if "bounds" in item:
        bounds = _numbers(item["bounds"])
        return AreaExample(str(item["raster"]), bounds, str(item.get("index") or ""))
    return TileExample.of(item, str(item["index"]))


def with_paths(item: dict[str, Any], convert: Callable[[str], str]) -> dict[str, Any]:
    """Return an example as JSON with the paths in it converted."""
    return {**item, **{name: convert(item[name]) for name in FILES if item.get(name)}}


def _numbers(values: Sequence[Any]) -> tuple[float, ...]:
    numbers = tuple(map(float, values))
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        raise ValueError("no rectangle")
    return numbers
