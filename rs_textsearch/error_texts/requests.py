"""Errors about what was asked: a value, a combination of values, an example."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_WANTED = "{wanted}"
"""A note that says which values there are."""
_FEW_WORDS = tr("Describe what to look for in a few words, or give an example to look alike.")

REQUESTS: dict[str, ErrorText] = {
    "unknown_parameter": ErrorText(
        tr("The parameter {name} of {command} is not known."), tr("Known ones are {names}.")
    ),
    "value_missing": ErrorText(tr("{parameter}: no value is given."), _WANTED),
    "value_no_text": ErrorText(tr("{parameter} {value} is no text."), _WANTED),
    "value_no_number": ErrorText(tr("{parameter} {value} is no number."), _WANTED),
    "value_no_whole": ErrorText(tr("{parameter} {value} is no whole number."), _WANTED),
    "value_no_path": ErrorText(tr("{parameter} {value} is no path of a file."), _WANTED),
    "value_no_flag": ErrorText(tr("{parameter} {value} is neither true nor false."), _WANTED),
    "value_no_object": ErrorText(tr("{parameter} {value} is no object."), _WANTED),
    "value_no_choice": ErrorText(tr("{parameter} {value} is not one of the choices."), _WANTED),
    "value_below": ErrorText(tr("{parameter} {value} is below {limit}."), _WANTED),
    "value_above": ErrorText(tr("{parameter} {value} is above {limit}."), _WANTED),
    "nodata_unread": ErrorText(
        tr("The nodata value {value} is no number."),
        tr(
            "Give the value that pixels without data have, such as -9999 or nan, or auto, file or "
            "none."
        ),
    ),
    "alpha_unread": ErrorText(
        tr("The alpha band {value} is no number of a band."),
        tr("Give the number of the band that says which pixels are transparent, or auto, or none."),
    ),
    "fine_no_text": ErrorText(
        tr("No text is named for a run from coarse to fine."),
        tr("Describe what will be looked for, or leave coarse_to_fine out."),
        tr("Describe what will be looked for, or leave it out."),
    ),
    "fine_one_scale": ErrorText(
        tr("A run from coarse to fine needs more than one scale."),
        tr("Give scales such as 1,2,4."),
    ),
    "cluster_option": ErrorText(
        tr(
            "A run on a cluster does not overwrite an index, keep patch features or go from "
            "coarse to fine."
        ),
        tr("Name another folder, and leave keep_patches and coarse_to_fine out."),
        tr("Name another folder, and leave patch features and coarse to fine out."),
    ),
    "cluster_geopackage": ErrorText(
        tr("A run on a cluster writes a folder of parts, and {path} is the name of a GeoPackage."),
        tr("Name a folder, without .gpkg: {folder}."),
    ),
    "cluster_folder": ErrorText(
        tr("{path} cannot be a folder of parts."),
        tr("A run on a cluster writes a folder: name one in a folder that exists."),
    ),
    "index_unnamed": ErrorText(
        tr("No index is named."),
        tr("Name the GeoPackage that the index command wrote."),
        tr("Choose the GeoPackage of an index."),
    ),
    "box_numbers": ErrorText(
        tr("Numbers in the extent: {n}."), tr("Give four numbers: minx,miny,maxx,maxy.")
    ),
    "box_and_area": ErrorText(
        tr("Both an area and an extent are given."), tr("Give only one of the two.")
    ),
    "box_missing": ErrorText(
        tr("A reference system is given, but no extent in it."), tr("Give the extent, too.")
    ),
    "query_and_example_missing": ErrorText(tr("The query is empty."), _FEW_WORDS),
    "no_example": ErrorText(
        tr("{value} names no tile, no image file and no area of a raster."),
        tr(
            "Take the tile's number, or the index and the number, from the results of a search; "
            "or name an image file, or a raster and a rectangle: RASTER@xmin,ymin,xmax,ymax."
        ),
    ),
    "no_rectangle": ErrorText(
        tr("{bounds} is no rectangle of {path}."),
        tr("Give xmin,ymin,xmax,ymax, each smallest coordinate below its largest."),
    ),
    "device_unknown": ErrorText(
        tr("The device {device} is not known."), tr("Choose one of {names}.")
    ),
    "runtime_unknown": ErrorText(
        tr("The runtime {runtime} is not known."), tr("Choose one of {names}.")
    ),
}
