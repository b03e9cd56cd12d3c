"""What is wrong with a file that is damaged: half sentences, the reasons of other errors."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

DAMAGE: dict[str, ErrorText] = {
    # polygons
    "damaged_geometry": ErrorText(tr("a geometry is not in the form that a GeoPackage has"), ""),
    "damaged_envelope": ErrorText(tr("the envelope of a geometry is unknown"), ""),
    "damaged_cut": ErrorText(tr("a geometry is cut short"), ""),
    "damaged_not_polygon": ErrorText(tr("a geometry of kind {kind} is no polygon"), ""),
    # a model bundle
    "damaged_no_texts": ErrorText(tr("it is no list of texts"), ""),
    "damaged_files": ErrorText(
        tr("'files' lists {name}, which is no name of a file in its folder"), ""
    ),
    "damaged_presence": ErrorText(
        tr("the limits of 'presence' do not rise from weak to strong"), ""
    ),
    "damaged_no_photograph": ErrorText(tr("it names no photograph"), ""),
    # an index
    "damaged_validity": ErrorText(tr("'validity' is no base64"), ""),
    "damaged_ranges": ErrorText(tr("'ranges' go beyond the windows of the raster"), ""),
    "damaged_cells": ErrorText(tr("tiles do not say in which row and column they are"), ""),
    "damaged_block_tiles": ErrorText(
        tr("block {block} holds tiles that belong to another block"), ""
    ),
    "damaged_block_rank": ErrorText(
        tr("block {block} has sketches of another rank than others"), ""
    ),
    # a tiling
    "damaged_size": ErrorText(tr("the tile size {text} is not understood"), ""),
    "damaged_grid": ErrorText(
        tr("the scales {scales} with an overlap of {overlap} make no tiles"), ""
    ),
    # what files hold
    "damaged_deep": ErrorText(tr("its JSON is nested too deeply"), ""),
    "damaged_json": ErrorText(tr("no JSON ({reason})"), ""),
    "damaged_object": ErrorText(tr("it is no JSON object"), ""),
    "damaged_member": ErrorText(tr("{name} is no JSON object"), ""),
    "damaged_empty": ErrorText(tr("{name} is empty"), ""),
    "damaged_lacks": ErrorText(tr("it lacks {name}"), ""),
    "damaged_value": ErrorText(tr("{name} is {value}, not {wanted}"), ""),
    "damaged_cells_packed": ErrorText(
        tr("the map of valid cells cannot be unpacked ({reason})"), ""
    ),
    "damaged_cells_count": ErrorText(
        tr("the map of valid cells has not as many as the heatmap: {n}"), ""
    ),
    "damaged_windows": ErrorText(tr("the windows of a block are none of its raster"), ""),
    "damaged_no_windows": ErrorText(tr("it has tiles that are no windows of their raster"), ""),
    "damaged_windows_list": ErrorText(tr("the windows of a block are no list of ranges"), ""),
    "damaged_path": ErrorText(tr("its path names no file"), ""),
    "damaged_many_cells": ErrorText(tr("'cells' are {cells}, more than the raster has pixels"), ""),
    "damaged_window": ErrorText(
        tr("'window_px' of {path} makes more windows than there can be"), ""
    ),
    "damaged_numbers": ErrorText(tr("{name} holds what is no number"), ""),
    "damaged_bands": ErrorText(tr("'bands' are {n}, not one or three"), ""),
    "damaged_sources": ErrorText(tr("'fingerprint.sources' names a file that cannot be"), ""),
    "damaged_stretch": ErrorText(tr("'stretch' is no list of three ranges"), ""),
    "damaged_range": ErrorText(tr("'stretch' has a range that ends before it begins"), ""),
    "damaged_bytes": ErrorText(tr("{name} has {n} B, not {wanted}"), ""),
    "damaged_kinds": ErrorText(tr("blocks hold embeddings of different kinds"), ""),
    "damaged_kind": ErrorText(tr("an array is of no kind that is known"), ""),
    "damaged_extent": ErrorText(tr("it has tiles without extent"), ""),
    "damaged_order": ErrorText(tr("its tiles are not numbered in their order"), ""),
    "damaged_no_column": ErrorText(tr("it has no column {name}"), ""),
    "damaged_no_lists": ErrorText(tr("its column {name} holds no lists"), ""),
    "damaged_lists": ErrorText(tr("its column {name} holds lists of another length"), ""),
    "damaged_raster": ErrorText(tr("it has tiles of a raster that it does not know"), ""),
    "damaged_no_blob": ErrorText(tr("its map of valid cells is no blob"), ""),
    "damaged_queries": ErrorText(tr("it is no list of queries"), ""),
    "damaged_caption": ErrorText(tr("a caption is empty"), ""),
    "damaged_no_regions": ErrorText(tr("{quote} has no regions"), ""),
    "damaged_region": ErrorText(tr("a region of {quote} is no list of points"), ""),
    "damaged_outline": ErrorText(
        tr("a region of {quote} is no list of three or more points x, y"), ""
    ),
    "damaged_point": ErrorText(tr("a region of {quote} has a coordinate that is no number"), ""),
}
