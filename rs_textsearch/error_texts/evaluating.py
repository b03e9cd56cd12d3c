"""Errors about an evaluation by labelled polygons."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

EVALUATING: dict[str, ErrorText] = {
    "template_without_place": ErrorText(
        tr("The query {template} has no place for the label."), tr("Put {place} where it belongs.")
    ),
    "against_twice": ErrorText(
        tr("Both a model and indexes are given to compare with."), tr("Give only one of the two.")
    ),
    "against_taught": ErrorText(
        tr("A taught search is compared with what it was before, not with another model or index."),
        tr("Give the taught search, or what to compare with, but not both."),
    ),
    "split_without_area": ErrorText(
        tr("The split “{split}” is asked for, but no area that is divided into splits."),
        tr("Name the file of the blocks as the area, or leave the split out."),
    ),
    "evaluated_unread": ErrorText(
        tr("{path} cannot be indexed for the evaluation: {reason}"),
        tr("Repair it, or evaluate without it."),
    ),
    "area_without_splits": ErrorText(
        tr("The polygons of {path} do not say of which split they are."),
        tr("Name a file with a field split, such as blocks.gpkg of pairs from a map, or no split."),
    ),
    "area_without_split": ErrorText(
        tr("No polygon of {path} is of the split {split}."),
        tr("Name one of these splits: {names}."),
    ),
    "labels_elsewhere": ErrorText(
        tr("No label of {path} touches a raster (rasters: {n}, first {raster})."),
        tr("Check that labels and rasters are of the same place, and their reference systems."),
    ),
    "nothing_relevant": ErrorText(
        tr(
            "No tile shows any class of {path} (classes: {n}): no tile is covered by a quarter, "
            "and none holds half a polygon."
        ),
        tr(
            "Evaluate with smaller tiles or larger polygons, without an area, or with labels that "
            "say where something is."
        ),
    ),
    "other_without_raster": ErrorText(
        tr("The index {path} does not hold {raster}, so that there is nothing to compare."),
        tr("Name an index of the same rasters, or a model to compare with."),
    ),
    "other_tiles": ErrorText(
        tr(
            "{first} and {second} cut {raster} into other tiles, so that their metrics do not "
            "compare. Tiles of the one that the other has not: {n} of {all}."
        ),
        tr(
            "Index it with the same tile size, scales and overlap, or name the model to compare "
            "with instead of its index: then this is done for you."
        ),
    ),
    "taught_elsewhere": ErrorText(
        tr("The search {path} was taught for “{query}”, which no label asks for: {labels}."),
        tr("Name the field in which the labels say that, or a query that makes it of a label."),
    ),
    "evaluation_busy": ErrorText(
        tr("Another evaluation is still going on."),
        tr("Wait for it to end, or cancel it first."),
    ),
    "evaluation_cancelled": ErrorText(tr("The evaluation was cancelled."), ""),
}
