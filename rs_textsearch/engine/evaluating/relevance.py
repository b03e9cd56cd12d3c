"""Which tiles are relevant to which class: what people say that their places show.

A tile that a region of the class touches, but that shows too little of it by the rule of
:func:`~rs_textsearch.engine.reading.labels.shown`, is neither right nor wrong and does not count,
like the objects marked as difficult in PASCAL VOC (Everingham et al., IJCV 88, 2010).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.reading.labels import Label, Labels, shown
from rs_textsearch.engine.searching.archive import Archive

_HAIR = 0.01
"""Pixels by which a tile must reach into a region to touch it: those side by side share edges."""


@dataclass(frozen=True)
class Region:
    """A polygon of a class on the raster of number ``raster``, in its pixels."""

    raster: int
    shape: shapely.Geometry = field(repr=False)


@dataclass(frozen=True)
class Relevance:
    """The tiles of an archive by one class: ``relevant`` and ``counted`` are bool [n].

    What is relevant is counted; ``regions`` are the places that show it.
    """

    label: str
    relevant: np.ndarray = field(repr=False)
    counted: np.ndarray = field(repr=False)
    regions: tuple[Region, ...] = field(repr=False)


class _Tally:
    """What was found of a class so far."""

    def __init__(self, tiles: int) -> None:
        self.shows, self.touches, self.wrong = (np.zeros(tiles, bool) for _ in range(3))
        self.regions: list[Region] = []

    def add(self, mine: np.ndarray, boxes: np.ndarray, right: bool, shape: shapely.Geometry):
        """Take regions of one raster, whose tiles ``boxes`` [m, 4] are at positions ``mine``."""
        shows = mine[shown(boxes, shape)]
        if right:
            self.shows[shows] = True
            self.touches[mine[touched(boxes, shape)]] = True
        else:
            self.wrong[shows] = True

    def relevance(self, label: str, eligible: np.ndarray) -> Relevance:
        """Return what it comes to among the tiles that are ``eligible``, bool [n]."""
        relevant = self.shows & ~self.wrong & eligible
        return Relevance(
            label, relevant, eligible & (relevant | ~self.touches), tuple(self.regions)
        )


def relevance(
    archive: Archive, labels: Labels, eligible: np.ndarray, labelled_only: bool
) -> list[Relevance]:
    """Return it for every class that is right somewhere, the classes by name.

    ``eligible`` bool [n] are the tiles that a search lists; with ``labelled_only`` those of them
    count that a label of whatever class touches. Raises :class:`BadInput` where no label touches
    a raster.
    """
    tallies: dict[str, _Tally] = {}
    labelled = np.zeros(len(archive), bool)
    found = False
    for raster in archive.present:
        place, path = archive.places[raster], archive.rasters[raster].path
        mine = np.flatnonzero(archive.raster == raster)
        boxes = archive.boxes[mine]
        placed = labels.on(place, path)
        found |= bool(placed)
        for (text, right), shapes in _grouped(placed).items():
            tally = tallies.setdefault(text, _Tally(len(archive)))
            joined = shapely.multipolygons(_parts(shapes))
            tally.add(mine, boxes, right, joined)
            labelled[mine[touched(boxes, joined)]] = True
            if right:
                tally.regions += [Region(raster, shape) for shape in shapes]
    if not found:
        rasters = [str(archive.rasters[raster].path) for raster in archive.present]
        raise BadInput.of(
            "labels_elsewhere", path=str(labels.path), raster=rasters[0], n=len(rasters)
        )
    if labelled_only:
        eligible = eligible & labelled
    return [
        tallies[text].relevance(text, eligible)
        for text in sorted(tallies)
        if tallies[text].regions
    ]


def touched(boxes: np.ndarray, shape: shapely.Geometry) -> np.ndarray:
    """Return bool [n]: into which tiles, ``boxes`` [n, 4], does ``shape`` reach?"""
    low, high = boxes[:, :2] + _HAIR, boxes[:, 2:] - _HAIR
    tree = shapely.STRtree(shapely.box(*low.T, *high.T))
    result = np.zeros(len(boxes), bool)
    result[tree.query(shapely.get_parts(shape), predicate="intersects")[1]] = True
    return result


def _grouped(
    placed: Sequence[tuple[Label, shapely.Geometry]],
) -> dict[tuple[str, bool], list[shapely.Geometry]]:
    groups: dict[tuple[str, bool], list[shapely.Geometry]] = {}
    for label, shape in placed:
        groups.setdefault((label.text, label.right), []).append(shape)
    return groups


def _parts(shapes: Sequence[shapely.Geometry]) -> np.ndarray:
    """Return the polygons of shapes; lines that a repair left of them show nothing."""
    parts = shapely.get_parts(np.array(shapes, object))
    parts = shapely.get_parts(parts)  # those of collections
    return parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
