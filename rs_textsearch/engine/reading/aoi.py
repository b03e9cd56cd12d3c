"""The area of interest: polygons from a file that choose which windows are indexed."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from affine import Affine

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.paths import absolute
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.tiling import Grid

if TYPE_CHECKING:
    from pyproj import Transformer

_POLYGONS = {"Polygon", "MultiPolygon"}


class AreaOfInterest:
    """Polygons in one coordinate reference system (``None`` for pixel-less, unreferenced ones)."""

    def __init__(self, path: Path, shape: shapely.Geometry, crs: str | None) -> None:
        self.path = path
        self.shape = shape
        self.crs = crs

    @property
    def digest(self) -> str:
        """Digest of the polygons: an index records which area it covers."""
        return hashlib.blake2b(shapely.to_wkb(self.shape), digest_size=8).hexdigest()

    def as_json(self) -> dict[str, Any]:
        """Return the area as an index records it: well-known binary in hex, and its system."""
        return {"wkb": shapely.to_wkb(self.shape, hex=True), "crs": self.crs}

    @classmethod
    def from_json(cls, values: dict[str, Any], path: Path) -> AreaOfInterest:
        """Return the area that :meth:`as_json` described, as the index of ``path`` records it."""
        try:
            return cls(path, shapely.from_wkb(values["wkb"]), values["crs"])
        except (KeyError, TypeError, shapely.errors.ShapelyError) as error:
            raise BadInput(
                f"The area of interest that the index records of {path} is damaged: {error}.",
                "Name the area again, or none for the whole raster.",
            ) from error

    @classmethod
    def read(cls, path: str | Path) -> AreaOfInterest:
        """Read every polygon of a GeoJSON file or a GeoPackage; raises :class:`BadInput`."""
        file = absolute(path)
        if not file.is_file():
            raise BadInput(f"The area of interest {file} does not exist.", "Check its path.")
        readers = {".gpkg": _from_geopackage, ".geojson": _from_geojson, ".json": _from_geojson}
        reader = readers.get(file.suffix.lower())
        if reader is None:
            raise BadInput(
                f"The area of interest {file} is of a kind that is not read here.",
                "Export it as GeoPackage (.gpkg) or GeoJSON (.geojson).",
            )
        try:
            shapes, crs = reader(file)
        except (
            OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError,
            sqlite3.Error, shapely.errors.ShapelyError,
        ) as error:
            raise BadInput(
                f"The area of interest {file} cannot be read: {error}.",
                "Export it again as GeoPackage (.gpkg) or GeoJSON (.geojson).",
            ) from error
        shapes = [s for s in shapes if s is not None and s.geom_type in _POLYGONS]
        if not shapes:
            raise BadInput(
                f"The area of interest {file} holds no polygon.", "Draw at least one polygon."
            )
        return cls(file, shapely.union_all([shapely.make_valid(s) for s in shapes]), crs)

    def choose(self, grids: list[Grid], place: Place, raster: Path) -> list[Grid]:
        """Return ``grids`` with the windows that intersect the area; raises :class:`BadInput`."""
        shape = self._in_pixels(place, raster)
        shapely.prepare(shape)
        chosen = []
        for grid in grids:
            x, y = grid.xs[None, :], grid.ys[:, None]
            boxes = shapely.box(x, y, x + grid.width, y + grid.height)
            chosen.append(replace(grid, chosen=shapely.intersects(boxes, shape)))
        return chosen

    def _in_pixels(self, place: Place, raster: Path) -> shapely.Geometry:
        shape = self.shape
        if place.crs is not None and self.crs is not None and place.crs != self.crs:
            from pyproj import Transformer
            from pyproj.exceptions import ProjError

            try:
                transformer = Transformer.from_crs(self.crs, place.crs, always_xy=True)
            except ProjError as error:
                raise BadInput(
                    f"The area of interest {self.path} cannot be brought into the coordinates of "
                    f"{raster}: {error}.",
                    "Export it in the raster's coordinate reference system.",
                ) from error
            # Only what is near the raster is moved: a pole, say, may have no place in its system.
            shape = _near(shape, place, transformer)
            # Long edges are curved in another system: vertices are added before they are moved.
            shape = shapely.segmentize(shape, max(shape.length / 200, 1e-9))
            shape = shapely.transform(
                shape, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
            )
        a, b, c, d, e, f = (~Affine(*place.transform))[:6]
        return shapely.transform(
            shape,
            lambda xy: np.column_stack(
                [a * xy[:, 0] + b * xy[:, 1] + c, d * xy[:, 0] + e * xy[:, 1] + f]
            ),
        )


def _near(shape: shapely.Geometry, place: Place, transformer: Transformer) -> shapely.Geometry:
    """Return ``shape`` cut to the raster's bounds and a tenth around them."""
    wide, high = place.width / 10, place.height / 10
    box = np.array([[-wide, -high, place.width + wide, place.height + high]])
    bounds = place.bounds(box)[0]
    west, south, east, north = transformer.transform_bounds(*bounds, direction="INVERSE")
    if not np.isfinite((west, south, east, north)).all():
        return shape
    # West of east unless the antimeridian lies between them.
    spans = [(west, east)] if west <= east else [(west, 180), (-180, east)]
    boxes = [shapely.box(first, south, last, north) for first, last in spans]
    return shapely.intersection(shape, shapely.union_all(boxes))


def _from_geojson(file: Path) -> tuple[list[Any], str | None]:
    document = json.loads(file.read_text(encoding="utf-8"))
    if document.get("type") == "FeatureCollection":
        geometries = [feature.get("geometry") for feature in document["features"]]
    elif document.get("type") == "Feature":
        geometries = [document.get("geometry")]
    else:
        geometries = [document]
    shapes = [shapely.from_geojson(json.dumps(g)) for g in geometries if g]
    # RFC 7946 knows WGS 84 only; older writers, QGIS among them, name another system here.
    named = document.get("crs") or {}
    return shapes, (named.get("properties") or {}).get("name") or "OGC:CRS84"


def _from_geopackage(file: Path) -> tuple[list[Any], str | None]:
    from fudgeo.geopkg import GeoPackage

    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        if not connection.execute(
            "SELECT 1 FROM sqlite_master WHERE name = 'gpkg_contents'"
        ).fetchone():
            raise ValueError("it is not a GeoPackage")
    package = GeoPackage(file)
    with closing(package.connection):
        for layer in package.feature_classes.values():
            system = layer.spatial_reference_system
            shapes = [shapely.from_wkb(g.wkb) for (g,) in layer.select() if g is not None]
            if any(s.geom_type in _POLYGONS for s in shapes):
                known = system.organization.upper() not in ("NONE", "")
                crs = f"{system.organization}:{system.org_coord_sys_id}" if known else None
                return shapes, crs
    return [], None
