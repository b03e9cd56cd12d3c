"""A class in pictures: its maps, its best hits, its false alarms and what was missed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

import numpy as np

from rs_textsearch.engine.evaluating.maps import Maps
from rs_textsearch.engine.evaluating.relevance import Relevance
from rs_textsearch.engine.evaluating.report.examples import Examples
from rs_textsearch.engine.evaluating.report.pictures import Picture, Pictures
from rs_textsearch.engine.searching.archive import Archive

CLASSES = 60
"""Classes of which there are pictures."""
RASTERS = 2
"""Rasters of which a class has maps: those with most of its regions."""
_RANGE = (0.5, 99.5)
WIDE = 1.4
"""Width by height of a picture that is wide."""


class Sections:
    """Makes the sections of classes while the scores of their tiles are there."""

    def __init__(self, archive: Archive, maps: Maps) -> None:
        self._archive, self._maps = archive, maps
        self._pictures = Pictures(archive)
        self.made: dict[str, str] = {}
        """HTML by the label of a class."""

    def add(self, one: Relevance, after: np.ndarray, before: np.ndarray | None) -> None:
        """Make the section of a class by the scores [n] of all tiles, as far as there is room."""
        if len(self.made) < CLASSES:
            maps = list(self._all_maps(one, after, before))
            wide = any(picture is not None and _is_wide(picture) for picture, _ in maps)
            self.made[one.label] = "\n".join(
                [f'<div class="maps{" wide" if wide else ""}">', *(_map(*each) for each in maps),
                 "</div><div>", *self._rows(one, after), "</div>"]
            )  # fmt: skip

    def _all_maps(
        self, one: Relevance, after: np.ndarray, before: np.ndarray | None
    ) -> Iterator[tuple[Picture | None, str]]:
        """Yield the pictures of a class's maps, each with what it is of."""
        sides = [("", after)] if before is None else [("before", before), ("after", after)]
        known = {
            raster: self._maps.outlines(raster, one.regions)
            for raster in dict.fromkeys(region.raster for region in one.regions)
        }
        for raster in sorted(known, key=lambda raster: -len(known[raster]))[:RASTERS]:
            for said, scores in sides if known[raster] else ():
                shown = self._maps.of(raster, scores, self._limits(scores))
                picture = self._pictures.map(raster, shown, known[raster])
                name = self._archive.rasters[raster].path.name
                yield picture, ", ".join(filter(None, (said, name)))

    def _limits(self, scores: np.ndarray) -> tuple[float, float] | None:
        """Return the range that the maps of several rasters have in common, so that they compare.

        The range of means over the windows of a place is about that of all but a few tiles.
        """
        if len(self._archive.present) == 1:
            return None
        low, high = np.percentile(scores, _RANGE).tolist()
        return low, high

    def _rows(self, one: Relevance, scores: np.ndarray) -> Iterator[str]:
        found, relevant = Examples.of(self._archive, one, scores), int(one.relevant.sum())
        yield self._row("right", "Best hits", found.right, found.ranks)
        yield self._row("wrong", "Worst false alarms", found.wrong, found.ranks)
        if found.missed:
            title = "Missed: the best tile of a region"
            yield self._row("missed", title, found.missed, found.ranks)
        else:
            yield (
                '<div class="row missed"><h4><i></i>Missed <small>nothing: every region is among '
                f"the first tiles, as many as show the class ({relevant})</small></h4></div>"
            )

    def _row(self, kind: str, title: str, positions: Sequence[int], ranks: np.ndarray) -> str:
        figures = (
            f"<figure>{_tile(url)}<figcaption>rank {ranks[position]:,}</figcaption></figure>"
            for position, url in zip(positions, self._pictures.tiles(positions))
        )
        return (
            f'<div class="row {kind}"><h4><i></i>{title}</h4>'
            f'<div class="tiles">{"".join(figures)}</div></div>'
        )


def _tile(url: str) -> str:
    return f'<img src="{url}" alt="">' if url else '<div class="none"></div>'


def _is_wide(picture: Picture) -> bool:
    """Whether maps are shown one below the other rather than side by side."""
    return picture.size[0] > WIDE * picture.size[1]


def _map(picture: Picture | None, name: str) -> str:
    caption = f"<figcaption>{escape(name)}</figcaption>"
    if picture is None:
        return f'<figure class="map"><p class="soft">No picture</p>{caption}</figure>'
    path = "".join(
        "M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in outline.tolist()) + "Z"
        for outline in picture.outlines
    )
    wide, high = picture.size
    return (
        f'<figure class="map"><div><img src="{picture.url}" alt="Heatmap of {escape(name)}">'
        f'<svg viewBox="0 0 {wide} {high}" preserveAspectRatio="none" aria-hidden="true">'
        f'<path class="halo" d="{path}"/><path class="region" d="{path}"/></svg></div>'
        f"{caption}</figure>"
    )
