"""What the engine's notes say, by their codes; standard library only, for both sides.

The engine sends code and values. The command line fills them into the English text, QGIS into its
translation. A value that is a number is written as its reader's language writes numbers; one that
is a note is said as one; any other is a text that reads alike everywhere: a name, a length with its
unit, a share.
"""

from __future__ import annotations

from rs_textsearch.parameters import COMMANDS, tr

TEXTS: dict[str, str] = {
    # where a raster lies
    "place_points": tr(
        "Where the raster lies is told by {n} ground control points only: it is laid onto the "
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
    # what people say that places show
    "labels_without_text": tr("{n} labels were left out: they say nothing."),
    "labels_without_polygon": tr(
        "{n} labels were left out: their geometry is empty or no polygon. Give points and lines a "
        "buffer first."
    ),
    "labels_without_verdict": tr(
        "{n} labels were left out: it is not clear whether they are right or wrong. Say right or "
        "wrong there."
    ),
    "labels_repaired": tr("{n} labels cross themselves: their polygons were repaired."),
    "labels_doubled": tr("{n} labels were left out: they say the same of a polygon again."),
    "labels_contradict": tr(
        "{n} labels were left out: they say right and wrong of the same place, first about "
        "“{text}”."
    ),
    "labels_outside": tr("{n} labels were left out: they lie on none of the rasters."),
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
        "All polygons are of one class: training has nothing to tell it from, and says little "
        "about search. Label other things as well."
    ),
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
    "region_not_in": tr("{split} shows nothing of {names}."),
    "region_few": tr("Only a few images train {names}: {counts}."),
    "region_straddling": tr(
        "{n} of {all} tiles were left out: they lie across the border of two splits."
    ),
    "region_balance": tr(
        "{n} images of {name} were left out of training, by chance, so that it is not more than "
        "{share} of them."
    ),
    "region_no_data": tr("{n} tiles were left out: they show no pixels with data."),
    "region_edited": tr("{n} images were left out, as {path} says."),
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
    # why an index is not up to date: half sentences
    "raster_gone": tr(
        "{path} does not exist any more; relocate it if it was moved, or forget it"
    ),
    "windows_left": tr("{done} of {all} windows are indexed"),
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
    # a search
    "no_word": tr(
        "The model knows no word of this query: the list means little. Describe it in other "
        "English words."
    ),
    "failed": tr("Not searched: {reason}"),
    "cut": tr(
        "The text “{text}…” is longer than the model reads, {n} pieces of words: its end is left "
        "out."
    ),
    "example": tr(
        "The index {path} changed since the example was chosen: tile {now}, which shares {share} "
        "with it, stands for tile {then} now."
    ),
    "example_picture": tr("The example {name}: {note}"),
    "example_grown": tr(
        "The model looks at squares: the rectangle is seen with what lies beside it."
    ),
    "example_cropped": tr("The model looks at squares: only the middle of the image is seen."),
    "example_small": tr(
        "The example {name} is only {pixels} pixels wide; the model looks at {wanted}, so it may "
        "see little in it."
    ),
    "example_large": tr(
        "The example {name} shows {side} of ground; the model was trained on images of {low} to "
        "{high}, so it may see little in it."
    ),
    # an evaluation: what was taken for granted, and what came out
    "evaluated_all": tr("A tile without a label counts as one that does not show it."),
    "evaluated_labelled": tr("Only tiles that a label touches count."),
    "evaluated_verdicts": tr(
        "Where nobody judged, a tile counts as wrong: with verdicts on some results, count "
        "labelled tiles only."
    ),
    "evaluated_partly": tr(
        "{n} tiles that show a little of a region are neither right nor wrong for its class: less "
        "than a quarter of the tile, and less than half of the region."
    ),
    "evaluated_without": tr(
        "“{label}” was left out: no tile shows any of its {n} regions at this tile size."
    ),
    "evaluated_one": tr(
        "There is one class only, “{label}”: what is said of it says nothing of other queries."
    ),
    "evaluated_blocks": tr(
        "Intervals are those in which 95 % of the resamples lie, each drawn from {n} blocks of "
        "{side}: tiles side by side are alike."
    ),
    "evaluated_few": tr(
        "There is no interval where fewer than {n} blocks show a class, which is too few to tell: "
        "{labels}."
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
    "evaluation_alone": tr("Mean average precision here: {after}, over {n} classes."),
    # a search that is taught
    "taught_untold": tr(
        "Too few labels to tell what was gained: {right} right and {wrong} wrong tiles, in "
        "{places} places. It can be told from five of either on, in several places."
    ),
    "taught_no_better": tr(
        "On marked tiles that were held out, what was taught ranks no better than the words alone. "
        "More labels may help, of other places and of what is easily mistaken."
    ),
    "taught_contradicts": tr(
        "{n} tiles are marked both right and wrong: they were left out."
    ),
    "taught_gone": tr(
        "{n} marked tiles are not in the searched indexes any more: they were left out."
    ),
    "taught_moved": tr(
        "The index changed since {n} tiles were marked: the tiles that lie there now stand for "
        "them."
    ),
    "taught_others": tr(
        "{n} tiles that show other labels, and nothing of this one, count as wrong."
    ),
    "taught_many": tr("Of {all} labelled tiles {n} were taken, at random."),
    # where the model computes
    "cuda_build": tr(
        "No CUDA: the installed onnxruntime {version} is the one for CPUs. Set the engine up for "
        "NVIDIA GPUs, which installs onnxruntime-gpu in its place."
    ),
    "cuda_driver": tr(
        "No CUDA: the NVIDIA driver does not answer ({reason}). Restart the computer; if that does "
        "not help, install the driver again."
    ),
    "cuda_hidden": tr(
        "No CUDA: the environment variable CUDA_VISIBLE_DEVICES hides the GPU, {gpu}."
    ),
    "cuda_no_gpu": tr("No CUDA: no NVIDIA GPU with a driver was found here."),
    "cuda_old_driver": tr(
        "No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed "
        "onnxruntime-gpu needs {cuda}. Update the driver."
    ),
    "cuda_older_runtime": tr(
        "No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed "
        "onnxruntime-gpu needs {cuda}. Update the driver, or take an older one of these: {command}"
    ),
    "cuda_kernels": tr(
        "No CUDA: the installed onnxruntime-gpu {version} has no kernels for {gpu} (architecture "
        "{architecture}). A newer version may have them for a new GPU, an older one for an old GPU."
    ),
    "cuda_libraries": tr("No CUDA: {libraries} cannot be loaded. Run: {command}"),
    "cuda_memory": tr(
        "No CUDA: the memory of {gpu} is full, {free} are free. End other programs that use it."
    ),
    "cuda_silent": tr("No CUDA: ONNX Runtime could not start it, and gives no reason."),
    "cuda_failed": tr("No CUDA: ONNX Runtime could not start it: {reason}."),
    "cpu_instead": tr("{reason} (The CPU is used.)"),
    "runtime_missing": tr(
        "{runtime} was asked for, but the engine's environment has no package {package} (pip "
        "install {package}); {other} is used."
    ),
    "runtime_on_cpu": tr("{runtime} computes on the CPU; the device {device} is not used."),
    "no_runtime": tr("No runtime here computes on {device}."),
    "not_used": tr("{name} is not used: {reason}."),
    "smaller_batches": tr(
        "The memory of {gpu} ran full: no more than {n} tiles are computed at a time."
    ),
    # a model that is made of a checkpoint
    "activation_gelu": tr(
        "The file does not say whether its towers compute GELU or QuickGELU; GELU was taken, as of "
        "a model that was trained with open_clip. If that is wrong, the model works badly: convert "
        "it again as {other}."
    ),
    "activation_quickgelu": tr(
        "The file does not say whether its towers compute GELU or QuickGELU; QuickGELU was taken, "
        "as of OpenAI's models, RemoteCLIP and GeoRSCLIP. If that is wrong, the model works badly: "
        "convert it again as {other}."
    ),
    "untrained": tr(
        "The model hardly tells the photographs that ship with the plugin apart: one that shows "
        "what a text names scores above one that does not in {share} of the cases, where chance "
        "is 50 %. Its weights may never have been trained, or for something else than images with "
        "texts, or with another activation or normalisation."
    ),
    "ground_extent": tr(
        "How much ground the training images show was not said: tiles that follow the model are "
        "{side} wide."
    ),
    # what is wanted of a parameter
    "wanted": tr("Give {kind}."),
    "wanted_such_as": tr("Give {kind}, such as {example}."),
    "wanted_between": tr("Give {kind} from {low} to {high}, such as {example}."),
    "wanted_choice": tr("Choose one of {choices}."),
    "kind_text": tr("a text"),
    "kind_texts": tr("a list of texts"),
    "kind_number": tr("a number"),
    "kind_numbers": tr("numbers separated by commas"),
    "kind_whole": tr("a whole number"),
    "kind_wholes": tr("whole numbers separated by commas"),
    "kind_path": tr("a path"),
    "kind_paths": tr("a list of paths"),
    "kind_flag": tr("true or false"),
    "kind_object": tr("an object"),
    "kind_list": tr("a list"),
    "kind_list_of": tr("a list of {n}"),
    "kind_whole_between": tr("a whole number from {low} to {high}"),
    "kind_number_least": tr("a number of at least {low}"),
    "kind_number_between": tr("a number from {low} to {high}"),
    "kind_examples": tr("a list of examples"),
    "value_of_digits": tr("of thousands of digits"),
    "and_more": tr("{names} and {n} more"),
    # what an index has otherwise: half sentences
    "other_size": tr("another tile size ({built}, not {wanted})"),
    "other_scales": tr("other scales ({built}, not {wanted})"),
    "other_overlap": tr("another overlap ({built}, not {wanted})"),
    "other_bands": tr("other bands ({built}, not {wanted})"),
    "other_stretch": tr("another stretch ({built}, not {wanted})"),
    "other_views": tr("another number of views ({built}, not {wanted})"),
    # why a file is not replaced: half sentences
    "kept_no_file": tr("it is no file"),
    "kept_no_heatmap": tr("it is not a heatmap that this program wrote"),
    "kept_damaged": tr("it is not an index of this program, or too damaged to tell"),
    "kept_no_index": tr("it is not a text-search index"),
    "kept_index": tr("it is a text-search index"),
    "kept_no_results": tr("it is not a file of results that this program wrote"),
    "kept_not_exported": tr("it is not a file that this program exported"),
    "kept_no_report": tr("it is not a report that this program wrote"),
    "kept_not_taught": tr("it is not a taught search that this program wrote"),
    "kept_tables": tr("it holds other tables as well: {names}"),
}
TEXTS |= {
    f"parameter_{command}_{one.name}": one.label
    for command, declared in COMMANDS.items()
    for one in declared
}
"""What parameters are called, by ``parameter_COMMAND_NAME``."""
