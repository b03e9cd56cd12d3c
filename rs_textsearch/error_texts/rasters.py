"""Errors about a raster: its file, its tiles, the area that is wanted of it."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_IN_PIXELS = tr("Give the tile size in pixels, for example 256px, or auto.")
_IN_PIXELS_IN_QGIS = tr("Give the tile size in pixels, with px as its unit, for example 256px.")
_WARP = tr("Warp it with other software and take the result.")
_SMALLER = tr("Give a tile size of at least {least}, or auto.")
_PART = tr("Name the one that you want instead of the file: {first}.")
_PART_IN_QGIS = tr("Add the one that you want to the project as a layer, and choose that.")
_OTHER_AREA = tr("Choose an area that overlaps the raster.")

RASTERS: dict[str, ErrorText] = {
    "raster_missing": ErrorText(tr("{path} does not exist."), tr("Check the path of the raster.")),
    "raster_format": ErrorText(
        tr(
            "{path} cannot be opened: the engine's GDAL does not know the format {kind}, or the "
            "file is damaged."
        ),
        tr("Where QGIS shows it, export it from there as a GeoTIFF and take that."),
    ),
    "raster_unopened": ErrorText(
        tr("{path} cannot be opened as a raster: {reason}."),
        tr("Check that it is an image that GDAL can read and that it was copied completely."),
    ),
    "raster_part_missing": ErrorText(
        tr("{name} names a raster in a file that does not exist."), tr("Check the file's path.")
    ),
    "raster_address": ErrorText(
        tr("{name} is an address."), tr("Give the path of the file itself.")
    ),
    "raster_no_file": ErrorText(
        tr("{name} is no file on this computer; only local files can be read here."),
        tr(
            "Write it into a file first: gdal_translate {quoted} part.tif. With -of VRT {quoted} "
            "part.vrt the file only says where it is, and its pixels are read there."
        ),
        tr("Export it as a GeoTIFF and take that."),
    ),
    "raster_parts": ErrorText(
        tr("{path} holds {n} rasters, one of which has to be chosen: {names}."),
        _PART,
        _PART_IN_QGIS,
    ),
    "raster_many_parts": ErrorText(
        tr("{path} holds {n} rasters, one of which has to be chosen: {names} and {more} more."),
        _PART,
        _PART_IN_QGIS,
    ),
    "raster_empty": ErrorText(
        tr("{path} has no raster bands."), tr("Choose a file that holds an image.")
    ),
    "raster_refused": ErrorText(
        tr("{path} cannot be read: {reason}."), tr("Check its permissions.")
    ),
    "raster_complex": ErrorText(
        tr("{path} holds complex numbers, which are no image."),
        tr("Export its amplitude as a raster first."),
    ),
    "raster_alpha": ErrorText(
        tr("{path} has nothing but an alpha band."), tr("Choose a raster that holds an image.")
    ),
    "raster_bands": ErrorText(
        tr("The bands {bands} cannot be used with {path}, which has {n}."),
        tr("Give one band or three, counted from 1 to {n}."),
    ),
    "raster_alpha_band": ErrorText(
        tr("Band {band} cannot tell the valid pixels of {path} (bands: {n})."),
        tr("Give another band, or none."),
    ),
    "crs_unknown": ErrorText(
        tr("The coordinate reference system {crs} is not known."),
        tr("Give a code such as EPSG:32633, or its definition as WKT or PROJ text."),
    ),
    "crs_unusable": ErrorText(
        tr("The reference system {crs} is not known here."),
        tr(
            "Assign a known one to the raster and index it again, or update the engine's "
            "environment."
        ),
        tr("Assign a known one to the raster and index it again, or set up the engine again."),
    ),
    "stretch_unread": ErrorText(
        tr("The stretch {text} is not understood."),
        tr(
            "Give auto, none, one range LOW,HIGH or three of them separated by semicolons, each "
            "with LOW below HIGH."
        ),
    ),
    "raster_points": ErrorText(
        tr("{path} cannot be laid onto the ground by its ground control points: {reason}."),
        _WARP,
    ),
    "raster_rpc": ErrorText(
        tr("{path} cannot be laid onto the ground by its sensor model (RPC): {reason}."),
        _WARP,
    ),
    "rows_missing": ErrorText(
        tr("{path} cannot be read between rows {first} and {last}: {reason}."),
        tr("A file that it is made of is missing: bring it back or correct its path."),
    ),
    "rows_service": ErrorText(
        tr("{path} cannot be read between rows {first} and {last}: {reason}."),
        tr("It comes from a service: save the part that you want as a GeoTIFF and take that."),
    ),
    "rows_damaged": ErrorText(
        tr("{path} cannot be read between rows {first} and {last}: {reason}."),
        tr("The file is damaged or incomplete; copy it again from its source."),
    ),
    "raster_changed_opening": ErrorText(
        tr("{path} changed while it was being opened."),
        tr("Run the index command again when it is complete."),
        tr("Build the index again when the file is complete."),
    ),
    "raster_changed": ErrorText(
        tr("{path} changed while it was being indexed: {reason}."),
        tr("Run the index command again when it is complete: its tiles are then built anew."),
        tr("Update the index when the file is complete: its tiles are then built anew."),
    ),
    "raster_elsewhere": ErrorText(
        tr("{path} has another size or place than when it was indexed."),
        tr("Run the index command on it again."),
        tr("Update its index."),
    ),
    "size_unread": ErrorText(
        tr("The tile size {text} is not understood."),
        tr("Give metres on the ground such as 300m, or raster pixels such as 256px."),
    ),
    "scales_refused": ErrorText(
        tr("The scales {scales} cannot be used."),
        tr("Give positive numbers such as 1,2: a scale of 2 has windows twice as wide."),
    ),
    "overlap_refused": ErrorText(
        tr("The overlap {overlap} cannot be used."), tr("Give a share from 0 to 0.9, such as 0.5.")
    ),
    "metres_unplaced": ErrorText(
        tr("A tile size in metres ({size}) needs a raster that knows where it lies."),
        tr(
            "Assign a coordinate reference system to it, or give the tile size in pixels, for "
            "example 256px."
        ),
    ),
    "metres_transform": ErrorText(
        tr(
            "{path} has a geotransform that gives its pixels no place or no size, so a tile size "
            "in metres ({size}) cannot be used."
        ),
        _IN_PIXELS,
        _IN_PIXELS_IN_QGIS,
    ),
    "metres_crs": ErrorText(
        tr(
            "{path} has no coordinate reference system, so a tile size in metres ({size}) cannot "
            "be used."
        ),
        _IN_PIXELS,
        _IN_PIXELS_IN_QGIS,
    ),
    "metres_place": ErrorText(
        tr(
            "{path} lies where its reference system ({crs}) has no place on the Earth, so a tile "
            "size in metres ({size}) cannot be used."
        ),
        _IN_PIXELS,
        _IN_PIXELS_IN_QGIS,
    ),
    "tile_of_a_pixel": ErrorText(
        tr("A tile of {size} at scale {scale} is only {pixels} pixel of {path} wide."), _SMALLER
    ),
    "tile_of_pixels": ErrorText(
        tr("A tile of {size} at scale {scale} is only {pixels} pixels of {path} wide."), _SMALLER
    ),
    "tiles_too_many": ErrorText(
        tr("{path} has {n} tiles of {pixels} pixels, more than an index can hold ({most})."),
        tr("Give larger tiles or a smaller overlap."),
    ),
    "tiles_in_row": ErrorText(
        tr(
            "A raster of {extent} pixels has {n} tiles of {side} in a row, more than an index can "
            "hold ({most})."
        ),
        tr("Give larger tiles or a smaller overlap."),
    ),
    "area_outside": ErrorText(
        tr("No tile of {path} lies in the area of interest {area}."), _OTHER_AREA
    ),
    "area_outside_of_index": ErrorText(
        tr("No tile of {path} lies in the area of interest of the index."), _OTHER_AREA
    ),
    "area_doubted": ErrorText("{reason} {doubt}", _OTHER_AREA),
    "area_without_crs": ErrorText(
        "{reason} {doubt}",
        tr("Give the raster's reference system, or choose an area that overlaps the raster."),
    ),
}
