"""Notes about a raster: where it lies, what its values mean, how large its tiles are."""

from __future__ import annotations

from rs_textsearch.parameters import tr

RASTERS: dict[str, str] = {
    # which files are taken
    "files_left_out": tr(
        "{path}: no rasters, or written by this program, and so left out: {names}"
    ),
    # where a raster lies
    "place_points": tr(
        "Where the raster lies is told by ground control points only ({n}): it is laid onto the "
        "ground as QGIS shows it."
    ),
    "place_rpc": tr(
        "Where the raster lies is told by a sensor model (RPC) only: it is laid onto the ground as "
        "QGIS shows it."
    ),
    "place_none": tr(
        "Its geotransform gives the pixels no place or no size: it is taken for a picture without "
        "a reference system."
    ),
    "area_of_raster": tr(
        "The raster has no reference system: the area's coordinates are taken for the raster's."
    ),
    "area_of_file": tr(
        "The area of interest has no reference system: the area's coordinates are taken for the "
        "raster's."
    ),
    "area_empty": tr("No tile lies in the area."),
    # what its values mean
    "bands": tr(
        "Nothing in the file tells which of its {n} bands are red, green and blue: bands {bands} "
        "are taken for them. Choose the bands where others are (satellite images often hold blue "
        "first: 3, 2, 1)."
    ),
    "alpha_image": tr(
        "Band {band} carries the mark of transparency but holds an image, such as near infrared: "
        "it hides no pixel. Name it as the alpha band if it should."
    ),
    "alpha_partly": tr(
        "The transparency in band {band} reaches only {highest}: pixels from {opaque} on count as "
        "valid."
    ),
    "nodata_never": tr(
        "No pixel can hold {value}, which was given as the nodata value: the values are {types}. "
        "Every pixel counts as data."
    ),
    "nodata_found": tr(
        "{share} of the pixels hold {value}, far from all others: they count as pixels without "
        "data, though the file does not declare it. Give none as the nodata value if they are "
        "data."
    ),
    "nodata_likely": tr(
        "{share} of the pixels hold {value}, and the file declares no nodata value: they count as "
        "data. Give {value} as the nodata value if they are none."
    ),
    "stretch": tr(
        "The values lie between {low} and {high} of 0 to 255: they are stretched to the whole "
        "range. Give none as the stretch to take them as they are."
    ),
    "stretch_outside": tr(
        "The values, {low} to {high}, lie nearly all outside the range that was given as the "
        "stretch: every tile looks alike. Give a range within them, or auto."
    ),
    # the size of tiles
    "size_of_pixels": tr(
        "Tiles show about {side} of ground: the raster's resolution allows no smaller ones. That "
        "is within the {low} to {high} of the images that the model was trained on."
    ),
    "size_of_raster": tr(
        "Tiles show about {side} of ground: the raster is too small for larger ones. That is "
        "within the {low} to {high} of the images that the model was trained on."
    ),
    "size_of_pixels_outside": tr(
        "Tiles show about {side} of ground, since the raster's resolution allows no smaller ones; "
        "the model was trained on images of {low} to {high}, so results may be poor."
    ),
    "size_of_raster_outside": tr(
        "Tiles show about {side} of ground, since the raster is too small for larger ones; the "
        "model was trained on images of {low} to {high}, so results may be poor."
    ),
    "size_of_index": tr(
        "The tile size {size} is that of the index: a tile is only {pixels} pixels of this raster "
        "wide, which makes {tiles} tiles that show little. Give the raster an index of its own, "
        "under another name: there the size follows the raster."
    ),
    "extent_small": tr(
        "Tiles show at most {side} of ground; the model was trained on images of {low} to {high}, "
        "so results may be poor."
    ),
    "extent_large": tr(
        "Tiles show at least {side} of ground; the model was trained on images of {low} to {high}, "
        "so results may be poor."
    ),
    "extent_unknown": tr(
        "The raster has no ground scale, so it is unknown whether its tiles suit the model, which "
        "was trained on images of {low} to {high}."
    ),
    "resolution": tr(
        "A tile is only {pixels} raster pixels wide; the model looks at {wanted}, so larger tiles "
        "would show more."
    ),
}
