"""The rasters with what is labelled on them."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import shapely

from rs_textsearch.engine.encoding.card import Card
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import identity
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading import stretch
from rs_textsearch.engine.reading.labels import Label, Labels
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.stretch import Stretch
from training.errors import TrainingError
from training.regions.labelled import Labelled

_LEAST_AREA = 1.0
"""Raster pixels: what is smaller cannot be seen."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A raster with the polygons on it, ``shapes`` [n] in its pixels and ``labels`` [n] their own.

    ``name`` tells it from the other rasters. ``window`` is the tile that the engine would choose,
    width and height in pixels. ``unseen`` are the labels on it that are smaller than a pixel.
    """

    path: Path
    name: str
    place: Place
    opening: Opening
    labels: tuple[Label, ...] = field(repr=False)
    shapes: np.ndarray = field(repr=False)
    window: tuple[float, float]
    notes: tuple[Note, ...] = ()
    unseen: tuple[Label, ...] = field(default=(), repr=False)

    @property
    def scale(self) -> tuple[float, float]:
        """Metres of a pixel along x and y; 1 and 1 without a reference system."""
        return self.place.metres_per_pixel or (1.0, 1.0)

    @property
    def area(self) -> float:
        """Square metres of ground, or square pixels."""
        x, y = self.scale
        return self.place.width * x * self.place.height * y

    @property
    def areas(self) -> np.ndarray:
        """Square metres of each polygon, or square pixels, float64 [n]."""
        return shapely.area(self.shapes) * math.prod(self.scale)

    @contextmanager
    def opened(self) -> Iterator[tuple[Raster, Stretch]]:
        """Open the raster as an index does, with the stretch of its tiles."""
        with Raster(self.path, self.opening) as raster:
            yield raster, stretch.choose(raster, "auto")


@dataclass(frozen=True)
class Map:
    """The rasters that have labels. ``unit`` is ``"m"``, ``"px"`` where none has a place.

    ``digest`` is that of the file of labels.
    """

    scenes: tuple[Scene, ...]
    unit: str
    labelled: Labelled
    digest: str
    notes: tuple[Note, ...]

    @property
    def classes(self) -> list[str]:
        """What the polygons are said to show, or not to, in the order of the alphabet."""
        return sorted({label.text for scene in self.scenes for label in scene.labels})


def read_map(paths: Sequence[Path], labelled: Labelled, card: Card) -> Map:
    """Find the labels on the rasters.

    Raises:
        TrainingError: no polygon lies on a raster, rasters with and without a place are mixed, or
            one is given twice.
        EngineError: a raster cannot be read, or the labels cannot be placed on it.
    """
    labels = labelled.labels
    scenes: list[Scene] = []
    seen: set[Path] = set()
    for path, name in zip(paths, _names(paths), strict=True):
        if identity(path) in seen:
            raise TrainingError.of("region_raster_twice", path=str(path))
        seen.add(identity(path))
        scenes.append(_scene(path, name, labels, card))
    placeless = [scene.path for scene in scenes if scene.place.metres_per_pixel is None]
    if placeless and len(placeless) < len(scenes):
        raise TrainingError.of("region_rasters_mixed", path=str(placeless[0]))
    used = tuple(scene for scene in scenes if scene.labels)
    if not used:
        names = ", ".join(map(str, paths))
        code = "region_elsewhere_pixels" if placeless else "region_elsewhere"
        raise TrainingError.of(code, path=str(labels.path), rasters=names)
    return Map(
        used,
        "px" if placeless else "m",
        labelled,
        hashlib.sha256(labels.path.read_bytes()).hexdigest(),
        tuple(_notes(labels, scenes)),
    )


def _scene(path: Path, name: str, labels: Labels, card: Card) -> Scene:
    # Not above: a run's module of the engine, which a library's user may never need.
    from rs_textsearch.engine.building.tile_size import window_of

    with Raster(path) as raster:
        place, opening, told = raster.place, raster.opening, raster.notes
        window, _ = window_of(raster, None, (1.0,), card)
    frame = shapely.box(0, 0, place.width, place.height)
    found, shapes, unseen = [], [], []
    for label, shape in labels.on(place, path):
        parts = [
            part
            for part in shapely.get_parts(shapely.intersection(shape, frame))
            if part.geom_type == "Polygon" and part.area >= _LEAST_AREA
        ]
        found += [label] * len(parts)
        shapes += parts
        unseen += [] if parts else [label]
    return Scene(
        path,
        name,
        place,
        opening,
        tuple(found),
        np.array(shapes, object),
        window,
        tuple(told),
        tuple(unseen),
    )


def _names(paths: Sequence[Path]) -> list[str]:
    """Short names of rasters, no two alike."""
    stems = ["".join(c if c.isalnum() else "-" for c in path.stem) for path in paths]
    total, used = Counter(stems), Counter()
    names = []
    for stem in stems:
        used[stem] += 1
        names.append(stem if total[stem] == 1 else f"{stem}-{used[stem]}")
    return names


def _notes(labels: Labels, scenes: Sequence[Scene]) -> Iterator[Note]:
    """Yield what is to be known of where labels and rasters lie."""
    placed = {id(label) for scene in scenes for label in scene.labels}
    tiny = {id(label) for scene in scenes for label in scene.unseen} - placed
    if tiny:
        yield Note.of("labels_tiny", n=len(tiny))
    outside = len(labels.labels) - len(placed) - len(tiny)
    if outside:
        yield Note.of("labels_outside", n=outside)
    if labels.crs is None and any(scene.place.crs for scene in scenes):
        yield Note.of("labels_no_system")
    for scene in scenes:
        if not scene.labels:
            yield Note.of("region_unlabelled", path=str(scene.path))
        yield from scene.notes
