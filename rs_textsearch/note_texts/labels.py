"""Notes about labelled polygons and what they are used for."""

from __future__ import annotations

from rs_textsearch.parameters import tr

LABELS: dict[str, str] = {
    # what people say that places show
    "labels_without_text": tr("Labels left out: {n} – they say nothing."),
    "labels_without_polygon": tr(
        "Labels left out: {n} – their geometry is empty or no polygon. Give points and lines a "
        "buffer first."
    ),
    "labels_without_verdict": tr(
        "Labels left out: {n} – it is not clear whether they are right or wrong. Say right or "
        "wrong there."
    ),
    "labels_damaged": tr(
        "Labels left out: {n} – their geometry cannot be read, first that of feature {feature}: "
        "{reason}."
    ),
    "labels_unjudged": tr("Labels without a verdict: {n} – they count as right."),
    "labels_repaired": tr("Labels that cross themselves: {n} – their polygons were repaired."),
    "labels_doubled": tr("Labels left out: {n} – they say the same of a polygon again."),
    "labels_contradict": tr(
        "Labels left out: {n} – they say right and wrong of the same place, first about “{text}”."
    ),
    "labels_outside": tr("Labels left out: {n} – they lie on none of the rasters."),
    "labels_tiny": tr("Labels left out: {n} – they are smaller than a pixel."),
    "labels_no_system": tr(
        "The labels have no reference system: their coordinates are taken for the raster's."
    ),
    # what pairs for training are made of
    "region_unlabelled": tr("No polygon lies on {path}: no images are made of it."),
    "region_sentences": tr(
        "The texts of the field {field} are sentences: they are taken for captions, and polygons "
        "have no class. Name the field of classes too, so that they are spread over the splits."
    ),
    "region_one_class": tr(
        "All polygons are of one class: training has nothing to tell it apart from, and its "
        "result says little about search. Label other things as well."
    ),
    "region_size_judged": tr("{side} of ground, as in the tiles that people judged."),
    "region_size_asked": tr("{side} as asked for."),
    "region_size_model": tr(
        "{side} of ground, which the images of the model {model} show as a rule."
    ),
    "region_size_pixels": tr(
        "{side} of ground: the resolution allows no smaller tiles, and the model {model} knows "
        "images of {low} to {high}."
    ),
    "region_size_room": tr(
        "{side} of ground, less than the {typical} that suit the model {model}: so small an area "
        "is split into training, validation and test only with smaller tiles."
    ),
    "region_size_raster": tr(
        "{side} of ground, less than the {typical} that suit the model {model}: the rasters are "
        "too small for larger tiles."
    ),
    "region_size_small": tr(
        "{side} of ground besides: {names} are some {width} wide, and small in larger tiles."
    ),
    "region_size_large": tr(
        "{side} of ground besides: {names} are some {width} wide, and smaller tiles show parts of "
        "them only."
    ),
    "region_size_skipped": tr("Tiles of {side} do not fit {path}: it has none of them."),
    "region_one_block": tr(
        "{names} can be seen in one or two blocks of {side} only, and not in every split: label "
        "some elsewhere too, or give smaller tiles or blocks."
    ),
    "region_unseen": tr(
        "No image shows {names}: of a polygon it must hold half, or it must cover a quarter of the "
        "image, and lie within the blocks of a split. Draw parts of long things, or give other "
        "sizes."
    ),
    "region_not_in": tr("{split} shows nothing of {names}."),
    "split_train": tr("Training"),
    "split_val": tr("Validation"),
    "split_test": tr("Test"),
    "region_few": tr("Only a few images of {names} are for training: {counts}."),
    "region_straddling": tr(
        "Tiles left out: {n} of {all} – they lie across the border of two splits."
    ),
    "region_balance": tr(
        "Images of {names} left out of training: {n} – by chance, so that no class is more than "
        "{share} of them."
    ),
    "region_no_data": tr("Tiles left out: {n} – they show no pixels with data."),
    "region_edited": tr("Images left out, as {path} says: {n}."),
    "region_edited_places": tr(
        "Rows of {path} that name another split or label than the image has: {n} – only captions "
        "are taken from there. Labels are changed in the layer, and splits follow the ground."
    ),
    "labels_on_no_system": tr(
        "Rasters without a reference system: {n}, first {path} – the labels' coordinates are taken "
        "for theirs. If the labels are in another system, nothing here means anything."
    ),
    # an evaluation: what was taken for granted, and what came out
    "evaluated_all": tr("A tile without a label counts as one that does not show it."),
    "evaluated_labelled": tr("Only tiles that a label touches count."),
    "evaluated_split": tr("Of the area, only the ground of the split “{split}” counts."),
    "evaluated_larger": tr(
        "The tiles are up to {side} wide, and this ground was kept free of training for tiles of "
        "{largest}: some show a part of what the model was trained on, and look better for it. "
        "Evaluate with tiles of {largest} and the scale 1."
    ),
    "evaluated_verdicts": tr(
        "Where nobody judged, a tile counts as wrong: with verdicts on some results, count "
        "labelled tiles only."
    ),
    "evaluated_partly": tr(
        "Tiles that show a little of a region, and are neither right nor wrong for its class: {n} "
        "– less than a quarter of the tile, and less than half of the region."
    ),
    "evaluated_without": tr(
        "“{label}” was left out: at this tile size no tile shows any region of it (regions: {n})."
    ),
    "evaluated_one": tr(
        "There is one class only, “{label}”: what is said of it says nothing of other queries."
    ),
    "evaluated_crowded": tr(
        "A class is shown by {share} of the tiles in the mean: for these labels the tiles are so "
        "large that any order looks good. Smaller tiles tell more."
    ),
    "evaluated_blocks": tr(
        "Intervals are those in which 95 % of the resamples lie, each drawn from {n} blocks of "
        "{side}: tiles side by side are alike."
    ),
    "evaluated_small": tr(
        "There are no intervals: fewer than {n} blocks are too few to tell what is chance. "
        "Evaluate on a larger area, or with smaller blocks."
    ),
    "evaluated_few": tr(
        "There is no interval where fewer than {n} blocks show a class, which is too few to tell: "
        "{labels}."
    ),
    "evaluated_same": tr(
        "The model is compared with itself, on the same tiles: there can be no difference. Name "
        "another one."
    ),
    "evaluated_taught": tr(
        "A taught search looks better than it is on the places that taught it: limit the "
        "evaluation to an area without them."
    ),
    "evaluation_better": tr(
        "Search got better here: mean average precision {before} → {after}, {gained}."
    ),
    "evaluation_worse": tr(
        "Search got worse here: mean average precision {before} → {after}, {gained}."
    ),
    "evaluation_even": tr(
        "No difference can be told here: mean average precision {before} → {after}, {gained}."
    ),
    "evaluation_uncertain": tr(
        "Mean average precision here {before} → {after}, {gained}: labels lie in too few places "
        "to tell whether that is chance."
    ),
    "evaluation_alone": tr("Mean average precision here: {after} (classes: {n})."),
}
