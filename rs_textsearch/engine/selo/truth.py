"""Labelled polygons over a raster as queries: each label with the outlines of its regions."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from affine import Affine

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.place import Place, same_system
from rs_textsearch.engine.reading.labels import Labels
from rs_textsearch.engine.reading.placing import place_of
from rs_textsearch.engine.selo.annotations import Query
from rs_textsearch.engine.selo.pictures import open_picture


def read_truth(path: Path, raster: Path, field: str, template: str = "{}") -> list[Query]:
    """Read the polygons of a GeoPackage or a GeoJSON file that lie over ``raster``.

    Polygons with the same text in ``field`` are one query; ``template`` says in words what the
    text stands in. Holes are not taken out of a region: annotations of this kind have none.
    Polygons of no known system are taken for the raster's. Raises :class:`BadInput` where nothing
    is labelled or no polygon touches the raster, UnreadableRaster where that cannot be read.
    """
    if "{}" not in template:
        raise BadInput.of("template_without_place", template=repr(template), place="{}")
    read = Labels.read(path, field)
    with open_picture(raster) as dataset:
        place = place_of(dataset)
    frame = shapely.box(0, 0, place.width, place.height)
    outlines: dict[str, list[np.ndarray]] = {}
    for label in read.labels:
        for part in shapely.get_parts(_in_pixels(label.shape, read.crs, place)):
            if part.intersects(frame):
                outline = shapely.get_coordinates(part.exterior)
                outlines.setdefault(label.text, []).append(outline)
    if not outlines:
        raise BadInput.of("truth_elsewhere", path=str(path), raster=str(raster))
    return [
        Query(template.replace("{}", label), raster, tuple(parts))
        for label, parts in outlines.items()
    ]


def _in_pixels(shape: shapely.Geometry, crs: str | None, place: Place) -> shapely.Geometry:
    if crs and place.crs and not same_system(crs, place.crs):
        from pyproj import Transformer

        transformer = Transformer.from_crs(crs, place.crs, always_xy=True)
        shape = shapely.transform(
            shape, lambda xy: np.column_stack(transformer.transform(*xy.T))
        )
    a, b, d, e, x, y = (~Affine(*place.transform)).to_shapely()
    return shapely.affinity.affine_transform(shape, (a, b, d, e, x, y))
