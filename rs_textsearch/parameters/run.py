"""Parameters of an index run."""

from __future__ import annotations

from rs_textsearch.parameters.declaration import (
    ADVANCED,
    DOCUMENT,
    FLAG,
    INTERNAL,
    NUMBER,
    NUMBERS,
    PATH,
    PATHS,
    TEXT,
    TEXTS,
    WHOLE,
    WHOLES,
    Parameter,
    tr,
)
from rs_textsearch.parameters.shared import BUNDLE, DEVICE

RUN = (
    Parameter(
        "rasters", PATHS, tr("Rasters"),
        tr("Rasters to index: files, folders, or patterns such as \"scenes/**/*.tif\"."),
        example="RASTER", required=True, positional=True,
    ),
    Parameter(
        "out", PATH, tr("Index"),
        tr("The index, a GeoPackage; for a run on a cluster, a folder of parts."),
        example="IDX.gpkg", required=True,
    ),
    Parameter(
        "tile_size", TEXT, tr("Tile size"),
        tr(
            "Side of a tile in metres on the ground or in raster pixels; auto: what the model was "
            "trained on, or what the raster's resolution and size allow."
        ),
        example="300m", default="auto", kept=True,
    ),
    Parameter(
        "scales", NUMBERS, tr("Scales"),
        tr("Multiples of the tile size; each is one more pass with larger tiles."),
        example="1,2", default=(1.0, 2.0), kept=True, limits=(0.001, 1000.0), level=ADVANCED,
    ),
    Parameter(
        "overlap", NUMBER, tr("Overlap"), tr("Share of a tile that its neighbours repeat."),
        example="0.5", default=0.5, kept=True, limits=(0.0, 0.9), level=ADVANCED,
    ),
    Parameter(
        "bands", WHOLES, tr("Bands"),
        tr("Bands shown to the model as red, green and blue; without it, the raster tells."),
        example="4,3,2", kept=True, limits=(1, 65535), level=ADVANCED,
    ),
    Parameter(
        "stretch", TEXT, tr("Stretch"),
        tr(
            "Range of values that becomes black to white, one or three with semicolons between; "
            "auto: 2nd to 98th percentile, 8-bit values as they are; none: all values as they are."
        ),
        example="LOW,HIGH", default="auto", kept=True, level=ADVANCED,
    ),
    Parameter(
        "nodata", TEXT, tr("No data"),
        tr(
            "Value of pixels without data; auto: what the file declares, else what is found; file: "
            "what it declares; none: all have data."
        ),
        example="-9999", default="auto", kept=True, level=ADVANCED,
    ),
    Parameter(
        "alpha", TEXT, tr("Transparency"),
        tr("Band that tells the transparent pixels; auto: as the file says; none: there is none."),
        example="4", default="auto", kept=True, level=ADVANCED,
    ),
    Parameter(
        "crs", TEXT, tr("Reference system"),
        tr("Coordinate reference system of rasters that have none or a wrong one."),
        example="EPSG:25832", kept=True, level=ADVANCED,
    ),
    Parameter(
        "aoi", PATH, tr("Area"),
        tr(
            "File of polygons: only tiles that touch them are indexed (GeoPackage, of which "
            "FILE:LAYER names a layer, or GeoJSON); none: the whole raster."
        ),
        example="FILE", kept=True, level=ADVANCED,
    ),
    BUNDLE,
    Parameter(
        "views", WHOLE, tr("Views"),
        tr("4: embeddings averaged over quarter turns, better, at four times the cost."),
        example="1", default=1, kept=True, choices=(1, 4), level=ADVANCED,
    ),
    Parameter(
        "keep_patches", FLAG, tr("Keep patch features"),
        tr("Keep all patch features, so that searches prove their results: ten times as large."),
        default=False, kept=True, level=ADVANCED,
    ),
    Parameter(
        "coarse_to_fine", TEXTS, tr("Coarse to fine"),
        tr(
            "Index the largest tiles, and smaller ones only where they answer this text best; may "
            "be repeated."
        ),
        example="QUERY", default=(), level=ADVANCED,
    ),
    Parameter(
        "fine_share", NUMBER, tr("Share of smaller tiles"),
        tr("Share of the smaller tiles that is indexed for every text of coarse to fine."),
        example="0.25", default=0.25, limits=(0.001, 1.0), level=ADVANCED,
    ),
    DEVICE,
    Parameter(
        "runtime", TEXT, tr("Runtime"),
        tr("What runs the model; auto: the fastest here; doctor lists what there is."),
        example="NAME", default="auto", level=ADVANCED,
    ),
    Parameter(
        "workers", WHOLE, tr("Workers"),
        tr("Processes that read and encode; one for every two cores is plenty."),
        example="1", default=1, limits=(1, 256), level=ADVANCED,
    ),
    Parameter(
        "dask", TEXT, tr("Cluster"), tr("Scheduler of a dask cluster that does the work."),
        example="tcp://HOST:8786", level=ADVANCED,
    ),
    Parameter(
        "overwrite", FLAG, tr("Build anew"),
        tr("Build the index anew where it exists, instead of continuing it."),
        default=False, level=ADVANCED,
    ),
    Parameter(
        "as_before", FLAG, tr("As before"),
        "Build anew with what the index has, but for what is said: tiling, model, areas, no data.",
        default=False, level=INTERNAL,
    ),
    Parameter(
        "tiling", DOCUMENT, tr("Tiling"), "The tiling of an index, as info gives it.",
        level=INTERNAL,
    ),
)  # fmt: skip
"""Parameters of an index run, and of the plan of one."""
