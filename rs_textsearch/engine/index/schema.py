"""The tables of an index, beside those that every GeoPackage has."""

from __future__ import annotations

SCHEMA = 2
"""2: blocks say which windows they deal with; 1 counted windows in the area of interest."""
SEARCHABLE = (1, SCHEMA)
"""Schemas that can be searched; only the newest can be written to."""
TILE_FIELDS = (
    ("raster_id", "INTEGER"),
    ("raster", "TEXT"),
    ("scale", "REAL"),
    ("row", "INTEGER"),
    ("column", "INTEGER"),
    ("x_px", "REAL"),
    ("y_px", "REAL"),
    ("width_px", "REAL"),
    ("height_px", "REAL"),
    ("valid_share", "REAL"),
)
ADDED_COLUMNS = {
    "normaliser": "ALTER TABLE rs_textsearch_blocks ADD COLUMN normaliser BLOB",
    "state": "ALTER TABLE rs_textsearch_blocks ADD COLUMN state TEXT",
}
"""Columns of blocks that indexes of earlier versions lack."""
# The extension at the end keeps GDAL, and so QGIS, from offering these tables as layers.
TABLES = """
CREATE TABLE rs_textsearch_header (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
CREATE TABLE rs_textsearch_rasters (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    path TEXT NOT NULL UNIQUE,
    relative_path TEXT NOT NULL,
    record TEXT NOT NULL,
    total INTEGER NOT NULL,
    done INTEGER NOT NULL,
    validity BLOB
);
CREATE TABLE rs_textsearch_blocks (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    raster_id INTEGER NOT NULL REFERENCES rs_textsearch_rasters (id),
    windows BLOB NOT NULL,
    first_tile INTEGER NOT NULL,
    count INTEGER NOT NULL,
    globals BLOB NOT NULL,
    sketches BLOB NOT NULL,
    rank INTEGER NOT NULL,
    bounds BLOB NOT NULL,
    normaliser BLOB,
    state TEXT
);
CREATE INDEX rs_textsearch_blocks_raster ON rs_textsearch_blocks (raster_id);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
    VALUES (NULL, NULL, 'gdal_aspatial', 'http://gdal.org/geopackage_aspatial.html', 'read-write');
"""
