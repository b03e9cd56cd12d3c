"""What the sample scene really shows at a place, from its truth polygons."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import shapely

ENVELOPE_BYTES = (0, 32, 48, 48, 64)  # by the envelope code in a GeoPackage geometry's flags


def _geometry(blob: bytes) -> shapely.Geometry:
    """Return the shape in a GeoPackage blob: 8 bytes of header, an envelope, then WKB."""
    return shapely.from_wkb(blob[8 + ENVELOPE_BYTES[(blob[3] >> 1) & 7] :])


class Truth:
    """The polygons of a scene's layer `truth`: field `class`, geometry in the scene's CRS."""

    def __init__(self, path: Path) -> None:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
            (column,) = database.execute(
                "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = 'truth'"
            ).fetchone()
            names = [row[1] for row in database.execute("PRAGMA table_info(truth)")]
            rows = [dict(zip(names, row)) for row in database.execute("SELECT * FROM truth")]
        self.classes = [row["class"] for row in rows]
        self.shapes = [_geometry(row[column]) for row in rows]

    def under(self, bounds: list[float], count: int = 2) -> list[str]:
        """Return the `count` classes that cover most of a tile, most first.

        A class counts by its share of the tile or, if larger, by the share of its polygon that the
        tile shows: a stadium is small and still what a tile around it is about. Shares below a
        quarter are noise.
        """
        tile = shapely.box(*bounds)
        shares: dict[str, float] = {}
        for name, shape in zip(self.classes, self.shapes):
            common = shape.intersection(tile).area
            share = max(common / tile.area, common / shape.area if shape.area else 0.0)
            if share >= 0.25:
                shares[name] = max(share, shares.get(name, 0.0))
        return sorted(shares, key=lambda name: -shares[name])[:count]
