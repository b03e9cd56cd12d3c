"""What is wrong with a file that is damaged: half sentences, the reasons of other errors."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

DAMAGE: dict[str, ErrorText] = {
    # polygons
    "damaged_geometry": ErrorText(tr("a geometry is none of a GeoPackage"), ""),
    "damaged_envelope": ErrorText(tr("the envelope of a geometry is unknown"), ""),
    "damaged_cut": ErrorText(tr("a geometry is cut short"), ""),
    "damaged_not_polygon": ErrorText(tr("a geometry of kind {kind} is no polygon"), ""),
    # a tiling
    "damaged_size": ErrorText(tr("the tile size {text} is not understood"), ""),
    "damaged_grid": ErrorText(
        tr("the scales {scales} with an overlap of {overlap} make no tiles"), ""
    ),
}
