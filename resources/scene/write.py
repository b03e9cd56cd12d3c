"""Write the sample scene: a georeferenced GeoTIFF and the truth as a GeoPackage.

Both are written under a temporary name and moved into place.
"""

from __future__ import annotations

from pathlib import Path

import rasterio
from fudgeo.enumeration import GeometryType
from fudgeo.geometry import Polygon as GeoPackagePolygon
from fudgeo.geopkg import Field, GeoPackage, SpatialReferenceSystem
from pyproj import CRS
from rasterio.crs import CRS as RasterCRS
from rasterio.enums import Resampling
from rasterio.transform import from_origin
from shapely.geometry import MultiPolygon, Polygon

from resources.scene.layout import Feature, Scene

# A made-up place in the Gulf of Trieste: UTM zone 33N, upper left corner of the scene.
EPSG = 32633
ORIGIN = (390_000.0, 5_050_000.0)
JPEG_QUALITY = 88
# A fixed time stamp: the same seed gives the same file.
_WRITTEN = "2026-01-01T00:00:00.000Z"


def to_map(outline: Polygon) -> Polygon:
    """A scene outline (metres, y down) in map coordinates of EPSG:32633."""
    x0, y0 = ORIGIN
    return Polygon([(x0 + x, y0 - y) for x, y in outline.exterior.coords])


def write_raster(scene: Scene, path: Path) -> None:
    """The picture as a tiled JPEG-compressed GeoTIFF with averaged overviews.

    Raises OSError (rasterio's RasterioIOError) when the folder cannot be written.
    """
    part = path.with_name(path.stem + ".part.tif")
    rows, columns = scene.image.shape[:2]
    profile = {
        "driver": "GTiff",
        "width": columns,
        "height": rows,
        "count": 3,
        "dtype": "uint8",
        "crs": RasterCRS.from_epsg(EPSG),
        "transform": from_origin(*ORIGIN, scene.pixel_m, scene.pixel_m),
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "JPEG",
        "photometric": "YCBCR",
        "JPEG_QUALITY": JPEG_QUALITY,
        "interleave": "pixel",
    }
    options = {"JPEG_QUALITY_OVERVIEW": str(JPEG_QUALITY), "INTERLEAVE_OVERVIEW": "PIXEL"}
    with rasterio.Env(**options, COMPRESS_OVERVIEW="JPEG", PHOTOMETRIC_OVERVIEW="YCBCR"):
        with rasterio.open(part, "w", **profile) as target:
            target.write(scene.image.transpose(2, 0, 1))
            target.update_tags(DESCRIPTION="Synthetic aerial scene, drawn by code; no real place")
        with rasterio.open(part, "r+") as target:
            target.build_overviews([2, 4, 8], Resampling.average)
    part.replace(path)


def write_truth(features: list[Feature], path: Path) -> None:
    """The truth as layer `truth`: polygons with `class` and `caption` (joined by " | ")."""
    part = path.with_name(path.stem + ".part.gpkg")
    part.unlink(missing_ok=True)
    crs = CRS.from_epsg(EPSG)
    system = SpatialReferenceSystem(
        name=crs.name,
        organization="EPSG",
        org_coord_sys_id=EPSG,
        definition=crs.to_wkt("WKT1_GDAL"),
    )
    package = GeoPackage.create(part)
    package.create_feature_class(
        "truth",
        system,
        shape_type=GeometryType.polygon,
        fields=[Field("class", "TEXT"), Field("caption", "TEXT")],
        geom_name="geom",
    )
    rows = [
        (
            GeoPackagePolygon([list(to_map(f.outline).exterior.coords)], srs_id=EPSG),
            f.label,
            " | ".join(f.captions),
        )
        for f in features
    ]
    with package.connection as connection:
        connection.executemany('INSERT INTO truth (geom, "class", caption) VALUES (?, ?, ?)', rows)
        bounds = MultiPolygon([to_map(f.outline) for f in features]).bounds
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, last_change = ?",
            (*bounds, _WRITTEN),
        )
    package.connection.close()
    part.replace(path)
