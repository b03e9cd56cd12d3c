"""Errors about polygons: the file that holds them, and the area that they are."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_EXPORT = tr("Export it as GeoPackage (.gpkg) or GeoJSON (.geojson).")

AREAS: dict[str, ErrorText] = {
    "polygons_folder": ErrorText(
        tr("{path} is a folder, not a file of polygons."), tr("Name a file in it.")
    ),
    "polygons_missing": ErrorText(
        tr("The file of polygons {path} does not exist."), tr("Check its path.")
    ),
    "polygons_kind": ErrorText(tr("{path} is of a kind that is not read as polygons."), _EXPORT),
    "polygons_none": ErrorText(tr("{path} holds no polygon."), tr("Draw at least one polygon.")),
    "polygons_no_layer": ErrorText(
        tr("{path} is no GeoPackage with a layer of polygons."), _EXPORT
    ),
    "polygons_unread": ErrorText(
        tr("The polygons of {path} cannot be read: {reason}."),
        tr("Export it again as GeoPackage (.gpkg) or GeoJSON (.geojson)."),
    ),
    "polygons_damaged": ErrorText(
        tr("The geometry of feature {n} of {path} cannot be read: {reason}."),
        tr("Correct or remove that feature, or export the file again."),
    ),
    "polygons_layer": ErrorText(
        tr("{path} has no layer {layer}."), tr("Name one of these: {names}.")
    ),
    "polygons_layers": ErrorText(
        tr("{path} has several layers with polygons: {names}."),
        tr("Name the layer that is meant, as in {path}:{layer}."),
    ),
    "area_recorded": ErrorText(
        tr("The area of interest that the index records of {path} is damaged: {reason}."),
        tr("Name the area again, or none for the whole raster."),
    ),
    "area_not_placed": ErrorText(
        tr(
            "The area of interest {area} cannot be brought into the coordinates of {path}: "
            "{reason}."
        ),
        tr("Export it in the raster's coordinate reference system."),
    ),
    "box_empty": ErrorText(
        tr("The box {box} has no area."), tr("Give minx,miny,maxx,maxy in this order.")
    ),
    "box_crs": ErrorText(
        tr("The reference system {crs} is not known here."),
        tr(
            "Give the reference system of the box with --bbox-crs, such as EPSG:4326, or update "
            "the engine's environment."
        ),
        tr("Choose the area again in another reference system, or set up the engine again."),
    ),
}
