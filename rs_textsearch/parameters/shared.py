"""Parameters that several commands have."""

from __future__ import annotations

from rs_textsearch.parameters.declaration import (
    ADVANCED,
    INTERNAL,
    PATH,
    PATHS,
    TEXT,
    WHOLE,
    Parameter,
    tr,
)

DEVICE = Parameter(
    "device", TEXT, tr("Device"), tr("Where the model computes; auto: on the fastest."),
    example="auto", default="auto", choices=("auto", "cpu", "cuda"), level=ADVANCED,
)  # fmt: skip
BUNDLE = Parameter(
    "bundle", PATH, tr("Model"),
    tr("Folder of the model; without it, the one that ships."),
    example="DIR", level=ADVANCED,
)  # fmt: skip
INDEXES = Parameter(
    "indexes", PATHS, tr("Indexes"),
    tr("One index, or several that are searched as one; folders and patterns are taken."),
    example="IDX.gpkg", positional=True,
)  # fmt: skip
ONE_INDEX = Parameter("index", PATH, tr("Index"), "The index, where there is one.", level=INTERNAL)
INDEX = Parameter(
    "index", PATH, tr("Index"),
    tr("The index: a GeoPackage, or a folder of parts of a run on a cluster."),
    example="IDX.gpkg", required=True, positional=True,
)  # fmt: skip
RASTER = Parameter(
    "raster", PATH, tr("Raster"), tr("The raster, as info names it."),
    example="RASTER", required=True, positional=True,
)  # fmt: skip
SIZE = Parameter(
    "size", WHOLE, "Size", "Side of a picture in pixels.", example="96", default=96,
    limits=(16, 1024),
)  # fmt: skip
