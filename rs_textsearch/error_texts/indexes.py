"""Errors about an index and about a run that builds one."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_ANOTHER_FILE = tr("Choose a file that was built as an index.")
_NAMED_FILE = tr("Name the .gpkg file that the index command wrote.")
_ANEW = tr("Build it again with --overwrite.")
_REBUILD = tr("Build the index again.")
_COPY = tr("Build it again with --overwrite, or take a copy of it from before.")
_COPY_IN_QGIS = tr("Build the index again, or take a copy of it from before.")
_SECOND = tr("Use --overwrite to build it again, or another --out for a second index.")
_SECOND_IN_QGIS = tr("Rebuild the index, or build a second one.")
_NO_VALID_PIXEL = tr(
    "Check what they say about pixels without data and about transparency, or say it yourself "
    "(--nodata none, --alpha none)."
)
_NO_VALID_PIXEL_IN_QGIS = tr(
    "Check what the raster says about pixels without data and about transparency."
)
_NO_TILE = tr("No tile of {path} lies in the area that is searched.")
_ELSEWHERE_IN_QGIS = tr("Search elsewhere, or add the area to the index.")

INDEXES: dict[str, ErrorText] = {
    "none_indexed": ErrorText(
        tr("None of the {n} rasters can be indexed. The first: {reason}"), ""
    ),
    "nothing_valid": ErrorText(
        tr("Nothing is indexed: no pixel of {path} is valid."),
        _NO_VALID_PIXEL,
        _NO_VALID_PIXEL_IN_QGIS,
    ),
    "nothing_valid_in_area": ErrorText(
        tr("Nothing is indexed: no pixel of {path} is valid in the area of interest."),
        _NO_VALID_PIXEL,
        _NO_VALID_PIXEL_IN_QGIS,
    ),
    "nothing_valid_of_all": ErrorText(
        tr("Nothing is indexed: no pixel of the {n} rasters is valid."),
        _NO_VALID_PIXEL,
        _NO_VALID_PIXEL_IN_QGIS,
    ),
    "nothing_valid_of_all_in_area": ErrorText(
        tr("Nothing is indexed: no pixel of the {n} rasters is valid in the area of interest."),
        _NO_VALID_PIXEL,
        _NO_VALID_PIXEL_IN_QGIS,
    ),
    "nothing_valid_and_failed": ErrorText(
        tr("{reason} Of {n} more, the first: {first}"), _NO_VALID_PIXEL, _NO_VALID_PIXEL_IN_QGIS
    ),
    "rebuild_lacks": ErrorText(
        tr(
            "The new index is complete except for {path} (tiles of it in the old one: {n}): "
            "{reason}"
        ),
        tr(
            "Run it again when the raster can be read, or without that raster: what was encoded is "
            "kept."
        ),
        tr("Rebuild it again when the raster can be read: what was encoded is kept."),
    ),
    "run_busy": ErrorText(
        tr("Another index run is still going on."),
        tr("Wait for it to end, or cancel it first."),
    ),
    "index_written": ErrorText(
        tr("Another engine is writing the index {path}."),
        tr("Wait until it is done, or cancel it there."),
    ),
    "workers_died": ErrorText(
        tr(
            "{n} worker processes of the index run were ended from outside, the last one with "
            "status {status}."
        ),
        tr(
            "Most often memory is short: use fewer workers. What was indexed is kept: run the "
            "same command again to continue."
        ),
        tr(
            "Most often memory is short: close other programs, then continue the index. What was "
            "indexed is kept."
        ),
    ),
    "export_cancelled": ErrorText(tr("The export was cancelled; nothing was written."), ""),
    "run_cancelled": ErrorText(
        tr("The index run was cancelled."),
        tr("What was indexed is kept: run the same command again to continue."),
        tr("What was indexed is kept: continue the index when you want."),
    ),
    "index_written_by_another": ErrorText(
        tr("Another engine writes the index {path}: it has tiles by now that were missing."),
        tr("Wait until it is done, then run the index command again."),
        tr("Wait until it is done, then continue the index."),
    ),
    "index_without_patches": ErrorText(
        tr("The index {path} was built without patch features."), _SECOND, _SECOND_IN_QGIS
    ),
    "index_of_tiling": ErrorText(
        tr("The index {path} was built differently: {difference}."),
        tr(
            "Leave the option out to continue the index as it is. Use --overwrite to build it "
            "again, or another --out for a second index."
        ),
        tr("Choose what it was built with to continue the index as it is, or rebuild it."),
    ),
    "index_without_model": ErrorText(
        tr("The index {path} cannot be continued: {reason}"),
        tr(
            "Use --overwrite to build it again with the model that is there, or name the folder of "
            "its own model."
        ),
        tr("Rebuild it with the model that is there, or add its own model again."),
    ),
    "index_of_model": ErrorText(
        tr("The index {path} was built with the model {built}, not with {wanted}."),
        tr("Use --overwrite to build it again, or another --out for a second index."),
        tr("Rebuild the index, or choose the model that it was built with."),
    ),
    "index_missing": ErrorText(
        tr("The index {path} does not exist."), tr("Build it, or check its path.")
    ),
    "no_index": ErrorText(
        tr("{path} is not a text-search index."),
        tr("Choose a file that the index command wrote."),
        _ANOTHER_FILE,
    ),
    "raster_no_index": ErrorText(
        tr("{path} is a raster, not a text-search index."),
        _NAMED_FILE,
        _ANOTHER_FILE,
    ),
    "hardly_index": ErrorText(
        tr("{path} is not a text-search index, or too damaged to tell."),
        _NAMED_FILE,
        _ANOTHER_FILE,
    ),
    "index_schema": ErrorText(
        tr("The index {path} has schema {schema}; this version reads {known}."),
        tr("Build it again with --overwrite, or use the version that wrote it."),
        tr("Build the index again, or use the version of the plugin that wrote it."),
    ),
    "index_of_former": ErrorText(
        tr("The index {path} has schema {schema}, which can be searched only."), _ANEW, _REBUILD
    ),
    "index_broken": ErrorText(tr("The index {path} is damaged ({reason})."), _ANEW, _REBUILD),
    "index_damaged": ErrorText(tr("{path} is damaged: {reason}."), _COPY, _COPY_IN_QGIS),
    "index_part_damaged": ErrorText(
        tr("{path} is damaged: {part}: {reason}."), _COPY, _COPY_IN_QGIS
    ),
    "index_no_tile": ErrorText(
        tr("The index {path} has no tile {tile}."),
        tr("Take the tile's number from the results of a search in this index."),
    ),
    "index_no_raster": ErrorText(
        tr("The index {path} has no raster {raster}."), tr("Its rasters: {rasters}.")
    ),
    "index_rasters_alike": ErrorText(
        tr("The index {path} has {n} rasters {raster}."),
        tr("Give the path of one of them: {rasters}."),
    ),
    "raster_unrelated": ErrorText(
        tr(
            "{path} in the reference system {crs} has no place in {layer}, the one of the index's "
            "layer."
        ),
        tr("Index it apart from the others; one search can look into several indexes."),
    ),
    # files of parts
    "part_of_others": ErrorText(
        tr(
            "{path} changed, and {part} holds tiles of other rasters as well, so it is not "
            "replaced."
        ),
        tr("Move that file elsewhere, import it as an index and forget the raster there."),
    ),
    "parts_missing": ErrorText(tr("{path} does not exist."), tr("Check its path.")),
    "parts_none": ErrorText(
        tr("{path} holds no index: it has no file that ends in {suffix}."),
        tr("Name a GeoPackage, a GeoParquet file or a folder of them."),
    ),
    "parts_of_both": ErrorText(
        tr("{path} holds tiles of {raster} from before and after it changed."),
        tr("Run the index command on it again."),
        _REBUILD,
    ),
    "parts_of_ranks": ErrorText(
        tr("{path} holds sketches of several ranks."), tr("Export the files again, each alike.")
    ),
    "parquet_package": ErrorText(
        tr("GeoParquet files need the package pyarrow, which the engine's environment lacks."),
        tr("Install it there: pip install pyarrow."),
    ),
    "parquet_unread": ErrorText(
        tr("{path} cannot be read as a Parquet file: {reason}."), tr("Check the file.")
    ),
    "parquet_of_others": ErrorText(
        tr("{path} is a Parquet file, but not one of text-search tiles."),
        tr("Choose a file that the export command wrote."),
        tr("Choose a file that was exported of an index."),
    ),
    "parquet_schema": ErrorText(
        tr("{path} has schema {schema}; this version reads {known}."), tr("Export it again.")
    ),
    "export_empty": ErrorText(
        tr("There is no tile to write to {path}."), tr("Build the index first.")
    ),
    # tiles
    "index_rows_removed": ErrorText(
        tr("The index {path} holds no tile: all rows of its layer ({n}) were removed by hand."),
        tr("Run the index command on it: tiles that are missing are built again."),
        tr("Continue the index: tiles that are missing are built again."),
    ),
    "index_invalid": ErrorText(
        tr("The index {path} holds no tile: no pixel of its rasters is valid."),
        tr("Check their nodata value and mask, then build the index again."),
    ),
    "index_empty": ErrorText(
        tr("The index {path} holds no tile yet."),
        tr("Run the index command on it first."),
        tr("Continue the index first."),
    ),
    "index_has_raster": ErrorText(
        tr("The index {path} has the raster {raster} already."),
        tr("Remove {former} from the index instead."),
    ),
    "other_content": ErrorText(
        tr("{path} is not the raster that was indexed as {raster}: its content is another."),
        tr("Choose the file that was moved, or index this one as a new raster."),
    ),
    "searched_outside": ErrorText(
        _NO_TILE,
        tr("Search elsewhere, or add the area to the index by the index command."),
        _ELSEWHERE_IN_QGIS,
    ),
    "searched_outside_box": ErrorText(
        _NO_TILE,
        tr(
            "The box was read in {crs}; name another with --bbox-crs. Or search elsewhere, or add "
            "the area to the index by the index command."
        ),
        _ELSEWHERE_IN_QGIS,
    ),
    "searched_small": ErrorText(
        tr(
            "No tile of {path} has its centre in the area that is searched. Tiles that only touch "
            "it: {n}."
        ),
        tr("Take a larger area: it should be as large as a tile."),
    ),
}
