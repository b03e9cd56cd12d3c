"""Parameters of an evaluation."""

from __future__ import annotations

from dataclasses import replace

from rs_textsearch.parameters.declaration import (
    ADVANCED,
    FLAG,
    NUMBER,
    PATH,
    PATHS,
    TEXT,
    WHOLE,
    Parameter,
    tr,
)
from rs_textsearch.parameters.run import RUN
from rs_textsearch.parameters.shared import DEVICE

EVALUATE = (
    Parameter(
        "sources", PATHS, tr("Indexes or rasters"),
        tr(
            "Indexes, or rasters, which are indexed for the model in the cache; folders and "
            "patterns are taken."
        ),
        example="INDEX|RASTER", required=True, positional=True,
    ),
    Parameter(
        "labels", PATH, tr("Labels"),
        tr("Polygons of what the rasters show: a GeoPackage or a GeoJSON file."),
        example="LABELS.gpkg", required=True,
    ),
    Parameter(
        "field", TEXT, tr("Field"), tr("Field of the labels that says what a polygon shows."),
        example="class", default="class",
    ),
    Parameter(
        "template", TEXT, tr("Query"),
        tr("What is asked for a label; {} stands for the label."),
        example="a photo of {}", default="{}",
    ),
    Parameter(
        "verdict", TEXT, tr("Verdict"),
        tr(
            "Field of the labels that says whether a polygon shows it: right or wrong. Where it is "
            "empty, it does."
        ),
        example="verdict", level=ADVANCED,
    ),
    Parameter(
        "area", PATH, tr("Area"),
        tr(
            "Only tiles with their centre in these polygons count, such as blocks that no training "
            "saw: a file, or FILE.gpkg:LAYER."
        ),
        example="FILE",
    ),
    Parameter(
        "split", TEXT, tr("Split"),
        tr("Which split counts, where a field split of the polygons says train, val or test."),
        example="val", level=ADVANCED,
    ),
    Parameter(
        "labelled_only", FLAG, tr("Labelled tiles only"),
        tr(
            "Count only tiles that a label touches; otherwise a tile without a label counts as one "
            "that shows nothing of what is asked."
        ),
        default=False,
    ),
    Parameter(
        "bundle", PATH, tr("Model"),
        tr("Folder of the model that is evaluated; without it, that of the index."),
        example="DIR",
    ),
    *(
        replace(one, kept=False)
        for one in RUN
        if one.name in ("tile_size", "scales")  # of rasters that are indexed for it
    ),
    Parameter(
        "against_bundle", PATH, tr("Model before"),
        tr("Folder of a model to compare with, on the same tiles."), example="DIR",
    ),
    Parameter(
        "against", PATHS, tr("Indexes before"),
        tr("An index of the same tiles to compare with; may be repeated."),
        example="INDEX", level=ADVANCED,
    ),
    Parameter(
        "taught", PATH, tr("Taught search"),
        tr("Evaluate a taught search (teach), against the same search before it was taught."),
        example="FILE.taught.json", level=ADVANCED,
    ),
    Parameter(
        "report", PATH, tr("Report"), tr("Write a page to look at and to print."),
        example="OUT.html",
    ),
    Parameter(
        "block", NUMBER, tr("Block"),
        tr(
            "Side in metres of the blocks of the ground that intervals are drawn from; without it, "
            "twice that of the largest tile."
        ),
        example="600", limits=(0.001, 1e7), level=ADVANCED,
    ),
    Parameter(
        "resamples", WHOLE, tr("Resamples"), tr("How many times blocks are drawn for an interval."),
        example="2000", default=2000, limits=(200, 100_000), level=ADVANCED,
    ),
    Parameter(
        "seed", WHOLE, tr("Seed"), tr("Seed of the random draws: the same one gives the same "
                                      "intervals."),
        example="0", default=0, limits=(0, 2**31), level=ADVANCED,
    ),
    DEVICE,
)  # fmt: skip
"""Parameters of an evaluation by labelled polygons."""
