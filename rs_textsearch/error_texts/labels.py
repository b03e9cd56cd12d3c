"""Errors about labelled polygons."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

LABELS: dict[str, ErrorText] = {
    "labels_field": ErrorText(
        tr("The labels of {path} have no field {field}."), tr("Name one of its fields: {names}.")
    ),
    "labels_verdicts": ErrorText(
        tr("The field {field} of {path} says neither right nor wrong: {found}."),
        tr("Write right or wrong in it, or leave it empty where a polygon is right."),
    ),
    "labels_all_wrong": ErrorText(
        tr("All polygons of {path} ({n}) are said to be wrong."),
        tr("Label at least one place that is right."),
    ),
    "labels_none": ErrorText(
        tr("No polygon of {path} says anything in the field {field}."),
        tr("Name the field that says what the polygons show."),
    ),
    "labels_none_of_all": ErrorText(
        tr("No polygon of {path} says anything in the fields {names}."),
        tr("Name the field that says what the polygons show."),
    ),
    "labels_unplaced": ErrorText(
        tr("The labels of {path} cannot be brought into the coordinates of {raster}: {reason}."),
        tr("Export them in the raster's coordinate reference system."),
    ),
}
