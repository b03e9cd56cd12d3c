"""Notes about an index: why it is out of date, what became of it, what it has otherwise."""

from __future__ import annotations

from rs_textsearch.parameters import tr

INDEXES: dict[str, str] = {
    # why an index is not up to date: half sentences
    "raster_gone": tr("{path} does not exist any more; relocate it if it was moved, or forget it"),
    "windows_left": tr("windows that are indexed: {done} of {all}"),
    "file_missing": tr("the file is missing"),
    "file_added": tr("the file {name} was added beside it"),
    "part_changed": tr("the file {name} that it is made of changed"),
    "part_missing": tr("the file {name} that it is made of is missing"),
    "parts_differ": tr("the files that it is made of are others where it lies now"),
    "file_beside_changed": tr("the file {name} says something else about it"),
    "size_changed": tr("the file's size changed from {then} to {now} bytes"),
    "written_again": tr("it was written again since it was indexed"),
    "content_changed": tr("the file's content changed"),
    "lies_elsewhere": tr("the raster lies elsewhere than it did"),
    "read_otherwise": tr("the raster is read otherwise than it was"),
    # what became of an index
    "again": tr("Its tiles are built again, since {reason}."),
    "again_and_more": tr(
        "Its tiles are built again, since {reason}: those that the index had, and those in the "
        "area of interest."
    ),
    "moved": tr("It was indexed as {path}; its tiles are kept."),
    "tiles_removed": tr(
        "Tiles of {path} that were removed from its layer by hand are not searched: {n}. The index "
        "command builds them again."
    ),
    "rows_added": tr(
        "Rows that were added by hand to the layer of {path} are no tiles and are not searched: "
        "{n}."
    ),
    "parquet_left_out": tr(
        "{path}: GeoParquet beside indexes, and so left out unless named: {names}"
    ),
    # what an index has otherwise: half sentences
    "other_size": tr("another tile size ({built}, not {wanted})"),
    "other_scales": tr("other scales ({built}, not {wanted})"),
    "other_overlap": tr("another overlap ({built}, not {wanted})"),
    "other_bands": tr("other bands ({built}, not {wanted})"),
    "other_stretch": tr("another stretch ({built}, not {wanted})"),
    "other_views": tr("another number of views ({built}, not {wanted})"),
}
