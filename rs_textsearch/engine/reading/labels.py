"""Labelled polygons: what people say that places show, or do not show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.polygons import Feature, read_features
from rs_textsearch.engine.reading.shapes import in_pixels

LEAST_OF_TILE = 0.25
"""Share of a tile that a region covers, from which the tile shows it."""
LEAST_OF_REGION = 0.5
"""Share of a region that a tile holds, from which the tile shows it, however small it is there."""
_VERDICTS = {
    **dict.fromkeys(("right", "true", "yes", "1", "1.0"), True),
    **dict.fromkeys(("wrong", "false", "no", "0", "0.0"), False),
}
_BLOCK = 1 << 16
"""Pairs of tiles and parts of a region that are intersected at a time."""


@dataclass(frozen=True)
class Label:
    """What is said of a place.

    ``text`` is a class, a caption or a query; ``shape`` a valid polygon or several, in the system
    of its :class:`Labels`; ``right`` whether the place shows what the text says. ``attributes``
    are the feature's other fields.
    """

    text: str
    shape: shapely.Geometry
    right: bool
    attributes: Mapping[str, Any]


@dataclass(frozen=True)
class Labels:
    """The labels of a file, in the reference system ``crs`` (``None``: of no known one).

    ``notes`` say which features were left out or repaired.
    """

    path: Path
    crs: str | None
    labels: tuple[Label, ...]
    notes: tuple[Note, ...] = ()

    @classmethod
    def read(
        cls,
        path: str | Path,
        field: str | Callable[[Mapping[str, Any]], str | None],
        verdict: str | None = None,
    ) -> Labels:
        """Read the polygons of a GeoPackage or a GeoJSON file whose ``field`` says something.

        Where several fields say it together, ``field`` is what makes a text, or nothing, of them.
        ``verdict`` is the field that says whether a place shows it: *right* or *wrong*, or a yes
        or no of another spelling; where it is empty, it does. Raises :class:`BadInput` where there
        is no such field and where nothing is labelled.
        """
        file, features, crs = read_features(path)
        names = {name: None for feature in features for name in feature.fields}
        if not callable(field):
            field = _known(names, field, file)
        if verdict is not None:
            verdict = _known(names, verdict, file)
        found, left_out = [], dict.fromkeys(
            ("labels_without_text", "labels_without_polygon", "labels_without_verdict"), 0
        )
        repaired = 0
        for feature in features:
            text = field(feature.fields) if callable(field) else feature.fields.get(field)
            right = _right(feature, verdict)
            if text is None or not str(text).strip():
                left_out["labels_without_text"] += 1
            elif not feature.polygons:
                left_out["labels_without_polygon"] += 1
            elif right is None:
                left_out["labels_without_verdict"] += 1
            else:
                repaired += not all(map(shapely.is_valid, feature.polygons))
                shape = _whole(feature.polygons)
                others = {
                    name: value
                    for name, value in feature.fields.items()
                    if name not in (field, verdict)
                }
                found.append(Label(" ".join(str(text).split()), shape, right, others))
        if not found:
            if callable(field):
                raise BadInput.of("labels_none_of_all", path=str(file), names=", ".join(names))
            raise BadInput.of("labels_none", path=str(file), field=field)
        counts = {**left_out, "labels_repaired": repaired}
        notes = tuple(Note.of(code, n=n) for code, n in counts.items() if n)
        return cls(file, crs, tuple(found), notes)

    def on(self, place: Place, raster: Path) -> list[tuple[Label, shapely.Geometry]]:
        """Return the labels that touch the raster at ``place``, with their shapes in its pixels.

        Raises :class:`BadInput` where the reference systems do not go together.
        """
        from pyproj.exceptions import ProjError

        frame = shapely.box(0, 0, place.width, place.height)
        shapely.prepare(frame)
        try:
            placed = [(label, in_pixels(label.shape, self.crs, place)) for label in self.labels]
        except (ProjError, shapely.errors.ShapelyError) as error:
            raise BadInput.of(
                "labels_unplaced", path=str(self.path), raster=str(raster), reason=str(error)
            ) from error
        return [(label, shape) for label, shape in placed if shapely.intersects(frame, shape)]


def shown(boxes: np.ndarray, shape: shapely.Geometry) -> np.ndarray:
    """Return bool [n]: which tiles, ``boxes`` float [n, 4] in raster pixels, show a region?

    Those of which ``shape``, in raster pixels, covers at least a quarter, and those that hold at
    least half of it, or of one of the polygons that it is made of. ``boxes`` are x0, y0, x1, y1.
    """
    parts = shapely.get_parts(shape)
    parts = parts[shapely.area(parts) > 0]
    shows = np.zeros(len(boxes), bool)
    if not len(parts) or not len(boxes):
        return shows
    tree = shapely.STRtree(shapely.box(*np.asarray(boxes, np.float64).T))
    part, tile = tree.query(parts, predicate="intersects")
    covered, areas = np.zeros(len(boxes)), shapely.area(parts)
    for begin in range(0, len(part), _BLOCK):
        p, t = part[begin : begin + _BLOCK], tile[begin : begin + _BLOCK]
        common = shapely.area(shapely.intersection(parts[p], tree.geometries[t]))
        np.add.at(covered, t, common)
        shows[t[common >= LEAST_OF_REGION * areas[p]]] = True
    return shows | (covered >= LEAST_OF_TILE * shapely.area(tree.geometries))


def _whole(polygons: Sequence[shapely.Geometry]) -> shapely.Geometry:
    """Return the polygons of a feature as one valid shape; one that is valid stays as it is."""
    valid = [part if part.is_valid else shapely.make_valid(part) for part in polygons]
    return valid[0] if len(valid) == 1 else shapely.union_all(valid)


def _known(names: Mapping[str, None], field: str, file: Path) -> str:
    """Return a field as the file spells it; raises BadInput where it has none of this name."""
    for name in names:
        if name.casefold() == field.casefold():
            return name
    raise BadInput.of("labels_field", path=str(file), field=field, names=", ".join(names))


def _right(feature: Feature, verdict: str | None) -> bool | None:
    """Return what the field ``verdict`` says, ``None`` for what is neither yes nor no."""
    said = None if verdict is None else feature.fields.get(verdict)
    if said is None or not str(said).strip():
        return True
    return _VERDICTS.get(str(said).strip().casefold())
