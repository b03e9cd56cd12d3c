"""Labelled polygons: what people say that places show, or do not show."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PureWindowsPath
from typing import Any

import numpy as np
import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note, Value
from rs_textsearch.engine.paths import identity
from rs_textsearch.engine.place import LEAST_OVERLAP, Place
from rs_textsearch.engine.reading.polygons import Feature, read_features
from rs_textsearch.engine.reading.shapes import in_degrees, in_pixels, reach

LEAST_OF_TILE = 0.25
"""Share of a tile that a region covers, from which the tile shows it."""
LEAST_OF_REGION = 0.5
"""Share of a region that a tile holds, from which the tile shows it, however small it is there."""
FOOTPRINT, RASTER = "tile_px", "raster"
"""Fields of the outline of a tile that somebody judged: its side in pixels, and of which raster it
is. A label with the first says what that tile shows, and nothing of those that overlap it."""
_HAIR = 0.01
"""Pixels by which a tile must reach into a region to touch it, for those side by side share edges;
and the difference of shares below which a tile is as much like one outline as like another."""
_VERDICTS = {
    **dict.fromkeys(
        ("right", "true", "yes", "1", "1.0", "r", "t", "y", "ok", "correct", "richtig", "ja"), True
    ),
    **dict.fromkeys(
        ("wrong", "false", "no", "0", "0.0", "w", "f", "n", "incorrect", "falsch", "nein"), False
    ),
}
_TOLD = 5
"""Verdicts that nobody understands of which a message gives examples."""
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

    @property
    def key(self) -> str:
        """By which it is known whether two labels say the same, see :func:`text_key`."""
        return text_key(self.text)

    @property
    def judged(self) -> bool:
        """Whether it is the outline of a tile that somebody judged, not a region."""
        return self.attributes.get(FOOTPRINT) is not None

    def may_be_on(self, raster: Path) -> bool:
        """Whether it may be about ``raster``: a judged tile is of one of several that overlap.

        A raster that is no longer where it was is known by its name.
        """
        named = self.attributes.get(RASTER) if self.judged else None
        if not named:
            return True
        # Path.exists raises for what cannot be a path.
        if os.path.exists(str(named)):  # noqa: PTH110
            return identity(Path(str(named))) == identity(raster)
        return PureWindowsPath(str(named)).name == raster.name


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
        is no such field, where nothing is labelled and where all of it is wrong.
        """
        file, features, crs = read_features(path, damaged=True)
        names = {name: None for feature in features for name in feature.fields}
        if not callable(field):
            field = _known(names, field, file)
        if verdict is not None:
            verdict = _known(names, verdict, file)
        found, left_out = [], dict.fromkeys(
            ("labels_without_text", "labels_without_polygon", "labels_without_verdict"), 0
        )
        repaired = unjudged = 0
        damaged: list[tuple[int, Value]] = []
        strange: dict[str, None] = {}
        for number, feature in enumerate(features, start=1):
            text = field(feature.fields) if callable(field) else feature.fields.get(field)
            right = _right(feature, verdict)
            if _is_empty(text):
                left_out["labels_without_text"] += 1
            elif feature.damage is not None:
                damaged.append((number, feature.damage))
            elif not feature.polygons:
                left_out["labels_without_polygon"] += 1
            elif right is None:
                left_out["labels_without_verdict"] += 1
                strange[str(feature.fields[verdict])] = None
            else:
                unjudged += verdict is not None and _is_empty(feature.fields.get(verdict))
                repaired += not all(map(shapely.is_valid, feature.polygons))
                shape = _whole(feature.polygons)
                others = {
                    name: value
                    for name, value in feature.fields.items()
                    if name not in (field, verdict)
                }
                found.append(Label(" ".join(str(text).split()), shape, right, others))
        if not found:
            if strange:
                raise BadInput.of(
                    "labels_verdicts", path=str(file), field=verdict,
                    found=", ".join(list(strange)[:_TOLD]),
                )  # fmt: skip
            if callable(field):
                raise BadInput.of("labels_none_of_all", path=str(file), names=", ".join(names))
            raise BadInput.of("labels_none", path=str(file), field=field)
        if not any(label.right for label in found):
            raise BadInput.of("labels_all_wrong", path=str(file), n=len(found))
        counts = {**left_out, "labels_repaired": repaired, "labels_unjudged": unjudged}
        notes = [Note.of(code, n=n) for code, n in counts.items() if n]
        if damaged:
            first, reason = damaged[0]
            notes.append(
                Note.of("labels_damaged", n=len(damaged), feature=first, reason=reason)
            )
        return cls(file, crs, tuple(found), tuple(notes))

    def on(self, place: Place, raster: Path) -> list[tuple[Label, shapely.Geometry]]:
        """Return the labels that touch the raster at ``place``, with their shapes in its pixels.

        Raises :class:`BadInput` where the reference systems do not go together.
        """
        from pyproj.exceptions import ProjError

        frame = shapely.box(0, 0, place.width, place.height)
        shapely.prepare(frame)
        try:
            near = [label for label in self._near(place) if label.may_be_on(raster)]
            placed = [(label, in_pixels(label.shape, self.crs, place)) for label in near]
        except (ProjError, shapely.errors.ShapelyError) as error:
            raise BadInput.of(
                "labels_unplaced", path=str(self.path), raster=str(raster), reason=str(error)
            ) from error
        return [(label, shape) for label, shape in placed if shapely.intersects(frame, shape)]

    @cached_property
    def _tree(self) -> shapely.STRtree:
        """Of the bounds of all labels, which are far more than touch one of many rasters."""
        return shapely.STRtree([label.shape for label in self.labels])

    def _near(self, place: Place) -> list[Label]:
        """Return the labels that may touch the raster at ``place``; raises ProjError."""
        bounds = reach(self.crs, place)
        west, _, east, _ = shapely.total_bounds(self._tree.geometries)
        turned = self.crs is not None and in_degrees(self.crs) and (west < -180 or east > 180)
        if bounds is None or turned:
            return list(self.labels)
        return [self.labels[number] for number in np.sort(self._tree.query(shapely.box(*bounds)))]


@dataclass(frozen=True)
class Said:
    """What labels of one text say of tiles, bool [n] each.

    A tile that is both ``right`` and ``wrong`` is neither. Into those that are ``touched`` a region
    or a judged tile that is right reaches, however little; ``labelled`` are those into which any
    region reaches and those that somebody judged.
    """

    text: str
    right: np.ndarray = field(repr=False)
    wrong: np.ndarray = field(repr=False)
    both: np.ndarray = field(repr=False)
    touched: np.ndarray = field(repr=False)
    labelled: np.ndarray = field(repr=False)


def said_of(
    boxes: np.ndarray, placed: Sequence[tuple[Label, shapely.Geometry]]
) -> dict[str, Said]:
    """Return by :func:`text_key` what labels say of tiles, ``boxes`` float [n, 4] in pixels.

    ``placed`` are labels with their shapes in pixels of the tiles' raster. A region is shown as
    :func:`shown` says, all regions of a text together. A judged tile speaks for the one tile that
    is most like it and shares at least half with it, and a tile that is like several of them has
    the verdict of the one that it is most like.
    """
    grouped: dict[str, list[tuple[Label, shapely.Geometry]]] = {}
    for label, shape in placed:
        grouped.setdefault(label.key, []).append((label, shape))
    # Of thousands of tiles it takes a while to make these: once for all texts.
    tiles, inner = _tree(boxes), _tree(boxes, _HAIR)
    return {key: _said(tiles, inner, group) for key, group in grouped.items()}


def _tree(boxes: np.ndarray, inset: float = 0.0) -> shapely.STRtree:
    """Return a tree of tiles, ``boxes`` [n, 4], each smaller by ``inset`` on every side."""
    x0, y0, x1, y1 = np.asarray(boxes, np.float64).T
    return shapely.STRtree(shapely.box(x0 + inset, y0 + inset, x1 - inset, y1 - inset))


def _said(
    tiles: shapely.STRtree,
    inner: shapely.STRtree,
    placed: Sequence[tuple[Label, shapely.Geometry]],
) -> Said:
    """Return what labels of one text say of ``tiles``; see :func:`said_of`.

    ``inner`` are the tiles without the hair by which those side by side may overlap.
    """
    shows, touches, alike = [], [], []
    for verdict in (True, False):
        regions, outlines = (
            polygons_of([s for one, s in placed if one.right is verdict and one.judged is judged])
            for judged in (False, True)
        )
        shows.append(_shown(tiles, regions))
        touches.append([_touched(inner, parts) for parts in (regions, outlines)])
        alike.append(_alike(tiles, outlines))
    judged = [
        (mine > 0) & (mine >= other - _HAIR) for mine, other in (alike, reversed(alike))
    ]
    right, wrong = (show | judge for show, judge in zip(shows, judged))
    both = right & wrong
    return Said(
        placed[0][0].text,
        right & ~both,
        wrong & ~both,
        both,
        touches[0][0] | touches[0][1],
        touches[0][0] | touches[1][0] | judged[0] | judged[1],
    )


def _alike(tree: shapely.STRtree, outlines: np.ndarray) -> np.ndarray:
    """Return what each tile shares with the judged one that it stands for, float [n]; 0: none."""
    tiles = tree.geometries
    shares = np.zeros(len(tiles))
    for outline in outlines:
        near = tree.query(outline, predicate="intersects")
        if len(near):
            common = shapely.area(shapely.intersection(tiles[near], outline))
            share = common / (shapely.area(tiles[near]) + outline.area - common)
            best = int(share.argmax())
            if share[best] >= LEAST_OVERLAP:
                shares[near[best]] = max(shares[near[best]], share[best])
    return shares


def shown(boxes: np.ndarray, shape: shapely.Geometry) -> np.ndarray:
    """Return bool [n]: which tiles, ``boxes`` float [n, 4] in raster pixels, show a region?

    Those of which ``shape``, in raster pixels, covers at least a quarter, and those that hold at
    least half of it, or of one of the polygons that it is made of. ``boxes`` are x0, y0, x1, y1.
    """
    return _shown(_tree(boxes), shapely.get_parts(shape))


def _shown(tree: shapely.STRtree, parts: np.ndarray) -> np.ndarray:
    """Return which tiles of a tree show a region of these polygons, see :func:`shown`."""
    parts = parts[shapely.area(parts) > 0]
    count = len(tree.geometries)
    shows = np.zeros(count, bool)
    if not len(parts) or not count:
        return shows
    part, tile = tree.query(parts, predicate="intersects")
    covered, areas = np.zeros(count), shapely.area(parts)
    for begin in range(0, len(part), _BLOCK):
        p, t = part[begin : begin + _BLOCK], tile[begin : begin + _BLOCK]
        common = shapely.area(shapely.intersection(parts[p], tree.geometries[t]))
        np.add.at(covered, t, common)
        shows[t[common >= LEAST_OF_REGION * areas[p]]] = True
    least = LEAST_OF_TILE * shapely.area(tree.geometries)
    # Polygons may overlap: what several of them cover together is measured once more, as one.
    several = np.bincount(tile, minlength=count) > 1
    for number in np.flatnonzero((covered >= least) & several & ~shows):
        together = shapely.union_all(parts[part[tile == number]])
        covered[number] = shapely.intersection(together, tree.geometries[number]).area
    return shows | (covered >= least)


def touched(boxes: np.ndarray, shape: shapely.Geometry) -> np.ndarray:
    """Return bool [n]: into which tiles, ``boxes`` [n, 4], does ``shape`` reach?"""
    return _touched(_tree(boxes, _HAIR), shapely.get_parts(shape))


def _touched(tree: shapely.STRtree, parts: np.ndarray) -> np.ndarray:
    """Return into which tiles of a tree one of the polygons reaches, see :func:`touched`."""
    result = np.zeros(len(tree.geometries), bool)
    result[tree.query(parts, predicate="intersects")[1]] = True
    return result


def polygons_of(shapes: Sequence[shapely.Geometry]) -> np.ndarray:
    """Return the polygons of shapes; lines that a repair left of them show nothing."""
    parts = shapely.get_parts(np.array(shapes, object))
    parts = shapely.get_parts(parts)  # those of collections
    return parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]


def text_key(text: str) -> str:
    """Return what is the same for texts that mean the same: letter case and spaces tell nothing."""
    return " ".join(text.split()).casefold()


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


def _is_empty(value: object) -> bool:
    return value is None or not str(value).strip()


def _right(feature: Feature, verdict: str | None) -> bool | None:
    """Return what the field ``verdict`` says, ``None`` for what is neither yes nor no."""
    said = None if verdict is None else feature.fields.get(verdict)
    if _is_empty(said):
        return True
    return _VERDICTS.get(str(said).strip().casefold())
