"""Parameters of teaching a search."""

from __future__ import annotations

from rs_textsearch.parameters.declaration import (
    ADVANCED,
    EXAMPLES,
    INTERNAL,
    PATH,
    TEXT,
    Parameter,
    tr,
)
from rs_textsearch.parameters.shared import INDEXES, ONE_INDEX

TEACH = (
    INDEXES,
    ONE_INDEX,
    Parameter(
        "query", TEXT, tr("Query"),
        tr("The query that is taught; without it, the label."), example="QUERY", default="",
    ),
    Parameter(
        "right", EXAMPLES, tr("Right"),
        tr(
            "Tiles that show it, by their numbers: 12,17 (of the first index); may be repeated."
        ),
        example="12,17", default=(),
    ),
    Parameter(
        "wrong", EXAMPLES, tr("Wrong"), tr("Tiles that do not show it; may be repeated."),
        example="3", default=(),
    ),
    Parameter(
        "labels", EXAMPLES, "Labels",
        "Tiles as results give them, each with right: true or false.",
        default=(), level=INTERNAL, example="TILE",
    ),
    Parameter(
        "labels_file", PATH, tr("Labels"),
        tr("Polygons of what rasters show, instead of tiles: a GeoPackage or a GeoJSON file."),
        example="FILE", spelled="labels",
    ),
    Parameter(
        "field", TEXT, tr("Field"), tr("Field of the labels that says what a polygon shows."),
        example="label", default="label",
    ),
    Parameter(
        "label", TEXT, tr("Label"),
        tr("What that field says where the query is meant, if not the query itself."),
        example="LABEL", default="",
    ),
    Parameter(
        "verdict", TEXT, tr("Verdict"),
        tr(
            "Field of the labels that says right or wrong; without it, polygons with other labels "
            "are wrong."
        ),
        example="verdict", default="",
    ),
    Parameter(
        "calibration", TEXT, tr("Calibration"),
        tr("How scores of the words are made comparable, as for a search."),
        example="auto", default="auto", choices=("auto", "bank", "none"), level=ADVANCED,
    ),
    Parameter(
        "out", PATH, tr("Taught search"), tr("The taught search, a file for search --taught."),
        example="FILE.taught.json", required=True,
    ),
)  # fmt: skip
"""Parameters of teaching a search by labels."""
