"""Parameters of a search."""

from __future__ import annotations

from rs_textsearch.parameters.declaration import (
    ADVANCED,
    EXAMPLES,
    FLAG,
    NUMBER,
    NUMBERS,
    PATH,
    TEXT,
    TEXTS,
    WHOLE,
    Parameter,
    tr,
)
from rs_textsearch.parameters.shared import INDEXES, ONE_INDEX

SEARCH = (
    INDEXES,
    ONE_INDEX,
    Parameter(
        "query", TEXT, tr("Query"),
        tr("What a picture would show, in a few English words; \"\" with examples."),
        example="QUERY", default="", positional=True,
    ),
    Parameter(
        "not", TEXTS, tr("But not"),
        tr("What the tiles must not look like; may be repeated."), example="TEXT", default=(),
    ),
    Parameter(
        "like", EXAMPLES, tr("Similar to"),
        tr(
            "What to look like: a tile, 17 (of the first index) or IDX.gpkg:17, an image FILE, or "
            "RASTER@xmin,ymin,xmax,ymax; may be repeated, and the query may then be \"\"."
        ),
        example="EXAMPLE", default=(),
    ),
    Parameter(
        "unlike", EXAMPLES, tr("Not similar to"), tr("What to look unlike; may be repeated."),
        example="EXAMPLE", default=(),
    ),
    Parameter(
        "taught", PATH, tr("Taught search"),
        tr("Search as it was taught (teach): with the query of the file, which may be \"\" here."),
        example="FILE.taught.json",
    ),
    Parameter(
        "area", PATH, tr("Area"),
        tr("Search only tiles with their centre in these polygons: a file, or FILE.gpkg:LAYER."),
        example="FILE",
    ),
    Parameter(
        "bbox", NUMBERS, tr("Extent"),
        tr("Search only tiles with their centre in this box: minx,miny,maxx,maxy."),
        example="12.9,56.1,13.1,56.2",
    ),
    Parameter(
        "bbox_crs", TEXT, tr("Reference system"), tr("That of the box; else that of the index."),
        example="EPSG:4326", level=ADVANCED,
    ),
    Parameter(
        "text_weight", NUMBER, tr("Weight of the text"),
        tr("Share of the text, where there are examples too."),
        example="0.5", default=0.5, limits=(0.0, 1.0), level=ADVANCED,
    ),
    Parameter(
        "calibration", TEXT, tr("Calibration"),
        tr("How scores are made comparable: by the model's bank, not at all, or as can be."),
        example="auto", default="auto", choices=("auto", "bank", "none"), level=ADVANCED,
    ),
    Parameter(
        "top", WHOLE, tr("Number of best tiles"), tr("How many results are listed."),
        example="20", default=20, limits=(1, 1_000_000_000),
    ),
    Parameter(
        "heatmap", PATH, tr("Heatmap"), tr("Write a heatmap, a GeoTIFF for each raster."),
        example="OUT.tif",
    ),
    Parameter(
        "heatmap_rasters", WHOLE, tr("Number of rasters with a heatmap"),
        tr("Write heatmaps only of so many rasters, those with the best tiles; 0 for all."),
        example="100", default=0, limits=(0, 1_000_000_000), level=ADVANCED,
    ),
    Parameter(
        "smoothing", TEXT, tr("Smoothing"), tr("Smooth the heatmap."),
        example="none", default="none", choices=("none", "median", "gaussian"), level=ADVANCED,
    ),
    Parameter(
        "refine", FLAG, tr("Refine"),
        tr("Show patches of tiles in the heatmap, of an index that keeps them."),
        default=False, level=ADVANCED,
    ),
    Parameter(
        "tiles", PATH, tr("Best tiles"), tr("Write the results as a layer, a GeoPackage."),
        example="OUT.gpkg",
    ),
)  # fmt: skip
"""Parameters of a search."""
