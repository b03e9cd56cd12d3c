"""Errors about a search: its query, its examples."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

SEARCHING: dict[str, ErrorText] = {
    "query_empty": ErrorText(
        tr("The query is empty."), tr("Describe what to look for in a few words.")
    ),
    "query_unread": ErrorText(
        tr("The query {text} has no word that the model can read."),
        tr("Describe what to look for in a few words."),
    ),
    "search_cancelled": ErrorText(tr("The search was cancelled."), ""),
    "index_lacks_patches": ErrorText(
        tr(
            "The index {path} lacks the patch features of tile {tile}: rows were removed by hand, "
            "or it changed during the search."
        ),
        tr("Search again; if that fails too, build it again with --overwrite."),
        tr("Search again; if that fails too, build the index again."),
    ),
    "index_keeps_no_patches": ErrorText(
        tr("The index {path} keeps no patch features, so its heatmap cannot be refined."),
        tr("Build it again with --keep-patches, or search without --refine."),
        tr("Build it again so that it keeps patch features, or search without refining."),
    ),
    "index_no_normalisers": ErrorText(
        tr("The index {path} has no normalisers, so its scores cannot be calibrated by a bank."),
        tr("Build it again with a model that has a bank, or search without calibration."),
    ),
    "thumbnail_size": ErrorText(
        tr("Thumbnails of {n} px are not made."), tr("Ask for a size from {least} to {most}.")
    ),
    "models_differ": ErrorText(
        tr(
            "The indexes {first} and {second} were built with different models, {one} and {other}, "
            "so their scores do not compare."
        ),
        tr("Search them one by one, or build one of them again with the other's model."),
    ),
    "example_model": ErrorText(
        tr(
            "The example tile of {path} was encoded by another model ({model}) than the tiles that "
            "are searched."
        ),
        tr("Choose an example from an index of the same model."),
    ),
    "example_gone": ErrorText(
        tr(
            "The index {path} changed: it has no tile any more where the example tile {tile} of "
            "{raster} was."
        ),
        tr("Choose the example again from the results of a search."),
    ),
    "example_narrow": ErrorText(
        tr("The example is only {pixels} px of {path} wide, which shows nothing."),
        tr("Choose one of at least {least} pixels."),
    ),
    "example_wide": ErrorText(
        tr(
            "The example is {width} by {height} pixels of {path}, which would take too long to "
            "read."
        ),
        tr("Choose a smaller one, or add overviews to the raster."),
    ),
    "example_invalid": ErrorText(
        tr("The example shows no valid pixel of {path}."),
        tr("Choose one that shows a part of the image."),
    ),
    "example_outside": ErrorText(
        tr("The rectangle of the example lies outside of {path}."),
        tr("Choose one on the raster, and check the reference system of its coordinates."),
    ),
    "example_nowhere": ErrorText(
        tr("The rectangle of the example has no place in the raster's reference system: {reason}."),
        tr("Give it in the raster's reference system."),
        tr("Draw it where the raster lies."),
    ),
    "taught_unread": ErrorText(
        tr("The taught search {path} cannot be read: {reason}."),
        tr("Check its path, or teach the search again."),
    ),
    "no_taught": ErrorText(
        tr("{path} is not a taught search."),
        tr("Name a file that the teach command wrote."),
        tr("Choose a file that was saved as a taught search."),
    ),
    "taught_schema": ErrorText(
        tr("The taught search {path} has schema {schema}; this version reads {known}."),
        tr("Teach the search again, or use the version that wrote it."),
    ),
    "taught_damaged": ErrorText(
        tr("The taught search {path} is damaged: {reason}."), tr("Teach the search again.")
    ),
    "taught_model": ErrorText(
        tr(
            "The search {path} was taught on tiles of the model {taught}, and these are of {other}."
        ),
        tr("Teach it again on this index, or search an index of that model."),
    ),
    "taught_query": ErrorText(
        tr("The search {path} was taught for the query {taught}, not for {query}."),
        tr("Leave the query out, or teach a search for it."),
    ),
    "taught_calibration": ErrorText(
        tr("The search {path} was taught with another calibration of the scores."),
        tr("Leave the calibration to the search, or teach it again."),
    ),
    "teach_no_label": ErrorText(
        tr("No tile is marked, so that nothing can be taught."),
        tr("Mark tiles that show what the query means as right, and others as wrong."),
    ),
    "teach_no_right": ErrorText(
        tr("No marked tile is right (marked: {n}), so that nothing can be taught."),
        tr("Mark at least one tile that shows what the query means."),
    ),
    "teach_contradicted": ErrorText(
        tr(
            "No tile is right. Tiles that are said to be right and wrong, and count as neither: "
            "{n}."
        ),
        tr("Take back one of the two, or mark another tile that shows what the query means."),
    ),
    "teach_all_wrong": ErrorText(
        tr("All polygons of {path} that are labelled {label} ({n}) are said to be wrong."),
        tr("Label at least one place that is right."),
    ),
    "teach_gone": ErrorText(
        tr("No marked tile (of {n}) is in the searched indexes any more: {reason}"),
        tr("Search the index that they were marked in, or mark tiles again."),
    ),
    "teach_no_index": ErrorText(
        tr("No index is named."), tr("Name the GeoPackage that the index command wrote.")
    ),
    "teach_no_verdict": ErrorText(
        tr("The label {label} does not say whether it is right or wrong."),
        tr("Give tiles as results name them, each with right: true or false."),
    ),
    "teach_elsewhere": ErrorText(
        tr("The marked tile {tile} of {path} is in none of the searched indexes."),
        tr("Search its index as well, or mark tiles of these."),
    ),
    "teach_two_sources": ErrorText(
        tr("Both marked tiles and a file of labels are given."), tr("Give only one of the two.")
    ),
    "teach_no_such": ErrorText(
        tr("No polygon of {path} is labelled {label} in the field {field}."),
        tr("Name one of the labels that it has: {names}."),
    ),
    "teach_not_shown": ErrorText(
        tr("No tile shows a polygon of {path} that is labelled {label} (polygons: {n})."),
        tr("Check that the labels lie on the indexed rasters, or index smaller tiles."),
    ),
    "teach_few_tiles": ErrorText(
        tr("The index has too few tiles to compare with beside those that are marked: {n}."),
        tr("Search and teach with an index that has more tiles."),
    ),
}
