"""Which tiles are relevant to which class: what people say that their places show.

A tile that a region of the class touches, but that shows too little of it by the rule of
:func:`~rs_textsearch.engine.reading.labels.said_of`, is neither right nor wrong and does not count,
like the objects marked as difficult in PASCAL VOC (Everingham et al., IJCV 88, 2010). Nor does one
that is said to be both.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.reading.labels import Labels, Said, polygons_of, said_of
from rs_textsearch.engine.searching.archive import Archive


@dataclass(frozen=True)
class Region:
    """A polygon of a class on the raster of number ``raster``, in its pixels."""

    raster: int
    shape: shapely.Geometry = field(repr=False)


@dataclass(frozen=True)
class Relevance:
    """The tiles of an archive by one class: ``relevant`` and ``counted`` are bool [n].

    What is relevant is counted; ``regions`` are the places that show it and that tiles reach (all
    of them where none is reached), and ``partly`` bool [n] the tiles that do not count because they
    show too little of one.
    """

    label: str
    relevant: np.ndarray = field(repr=False)
    counted: np.ndarray = field(repr=False)
    partly: np.ndarray = field(repr=False)
    regions: tuple[Region, ...] = field(repr=False)


class _Tally:
    """What was found of a class, called ``text``, so far."""

    def __init__(self, text: str, tiles: int) -> None:
        self.text = text
        self.right, self.wrong, self.open = (np.zeros(tiles, bool) for _ in range(3))
        self.regions: list[Region] = []
        self.unreached: list[Region] = []

    def add(self, mine: np.ndarray, said: Said) -> None:
        """Take what is said of one raster's tiles, which are at positions ``mine``."""
        self.right[mine], self.wrong[mine] = said.right, said.wrong
        self.open[mine] = said.both | (said.touched & ~said.right & ~said.wrong)

    def relevance(self, eligible: np.ndarray) -> Relevance:
        """Return what it comes to among the tiles that are ``eligible``, bool [n]."""
        return Relevance(
            self.text,
            self.right & eligible,
            eligible & ~self.open,
            eligible & self.open,
            tuple(self.regions or self.unreached),
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
        tree = shapely.STRtree(shapely.box(*boxes.T))
        for key, said in said_of(boxes, placed).items():
            tally = tallies.setdefault(key, _Tally(said.text, len(archive)))
            tally.add(mine, said)
            labelled[mine[said.labelled]] = True
            shapes = polygons_of([
                whole for label, whole in placed if label.right and label.key == key
            ])
            reached = np.zeros(len(shapes), bool)
            reached[tree.query(shapes, predicate="intersects")[0]] = True
            tally.regions += [Region(raster, shape) for shape in shapes[reached]]
            tally.unreached += [Region(raster, shape) for shape in shapes[~reached]]
    if not found:
        rasters = [str(archive.rasters[raster].path) for raster in archive.present]
        raise BadInput.of(
            "labels_elsewhere", path=str(labels.path), raster=rasters[0], n=len(rasters)
        )
    if labelled_only:
        eligible = eligible & labelled
    return [
        tally.relevance(eligible)
        for _, tally in sorted(tallies.items())
        if tally.regions or tally.unreached
    ]
