"""Errors about pairs from a map, and about adapting a model to them."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_FURTHER = tr("Label places that lie further apart, give another raster, or smaller tiles.")
_LINE = tr("Correct the line or remove it.")
_ADD_IMAGES = (
    tr("Add the folder or tar file that holds it, --images {dataset}=DIR."),
    tr("Give the folder or tar file that holds it."),
)

TRAINING: dict[str, ErrorText] = {
    # pairs from a map: what is asked for
    "region_no_out": ErrorText(
        tr("Nothing says where the pairs go."),
        tr("Give --out DIR, or --check to write nothing."),
        tr("Choose a folder for them."),
    ),
    "region_no_raster": ErrorText(tr("No raster is given."), tr("Name at least one.")),
    "region_raster_twice": ErrorText(tr("{path} is given twice."), tr("Give each raster once.")),
    "region_attributes": ErrorText(
        tr("There are no attributes called {name}."), tr("Give {names}.")
    ),
    "region_no_field": ErrorText(
        tr("Nothing says which field tells what a polygon shows."),
        tr("Give --field, or --attributes osm for the tags of OpenStreetMap."),
        tr("Choose the field, or the tags of OpenStreetMap."),
    ),
    "region_template": ErrorText(
        tr("The template {text} must hold {mark} once, where the class belongs."),
        tr("Write for example “an aerial image of {mark}”."),
    ),
    "region_size_units": ErrorText(
        tr("Some sizes are in metres and some in pixels."), tr("Give all of them in one unit.")
    ),
    "region_overlap": ErrorText(
        tr("Tiles cannot overlap by {share}."), tr("Give a share from 0 to 0.9.")
    ),
    "region_captions_number": ErrorText(
        tr("A tile has at least one caption, and no fewer than 0 paraphrases."),
        tr("Ask for more."),
    ),
    "region_image_side": ErrorText(
        tr("An image of {n} px shows nothing."), tr("Give {least} or more.")
    ),
    "region_image_large": ErrorText(
        tr("Images of {n} pixels a side are more than any model takes."),
        tr("Give {most} or fewer."),
    ),
    "region_shares": ErrorText(
        tr("The ground cannot be divided by the shares {shares}."),
        tr("Give three numbers above 0, for train, val and test, such as 0.6,0.2,0.2."),
    ),
    "region_most": ErrorText(
        tr("A class cannot have a share of {share} of the images."),
        tr("Give more than 0, up to 1."),
    ),
    "region_length": ErrorText(
        tr("{name}: {length} is no length."), tr("Give a length, 0 or more.")
    ),
    # its folder
    "region_out_file": ErrorText(tr("{path} is a file."), tr("Name a folder for the pairs.")),
    "region_out_foreign": ErrorText(
        tr("{path} holds other files: {names}."), tr("Name a new folder for the pairs.")
    ),
    "region_out_edited": ErrorText(
        tr("{path} was edited, and would be lost."),
        tr("Give --captions {path} to take it, or another folder."),
        tr("Use these captions, or choose another folder."),
    ),
    # its captions
    "region_captions_text": ErrorText(
        tr("{path} is not UTF-8 text."), tr("Save it as “CSV UTF-8” in the spreadsheet.")
    ),
    "region_captions_columns": ErrorText(
        tr("The first row of {path} must name the columns {columns}; it holds: {found}."),
        tr("Correct the first row."),
    ),
    "region_captions_none": ErrorText(
        tr("No caption is left in {path}."), tr("Leave one or more in it.")
    ),
    "region_captions_strange": ErrorText(
        tr("{path} tells of images that are not made here: {n}, {first} first."),
        tr("Give the rasters, labels, sizes and seed that it was made with."),
    ),
    # labels and rasters
    "region_contradicted": ErrorText(
        tr("Every polygon of {path} is said to be right and wrong."), tr("Correct the labels.")
    ),
    "region_rasters_mixed": ErrorText(
        tr(
            "{path} has no reference system with metres, and other rasters have one: their tiles "
            "cannot have one size."
        ),
        tr("Assign it the system that it lies in, or make pairs of it alone."),
    ),
    "region_elsewhere": ErrorText(
        tr("No polygon of {path} lies on {rasters}."),
        tr("Check that both are of the same place, and their reference systems."),
    ),
    "region_elsewhere_pixels": ErrorText(
        tr("No polygon of {path} lies on {rasters}."),
        tr("Labels of a raster without a reference system must be in its pixels."),
    ),
    "region_no_place": ErrorText(
        tr("{path} has no place on the Earth that blocks could be laid on: {reason}."),
        tr("Assign it another reference system."),
    ),
    # tiles, and how they are divided
    "region_sizes_in_pixels": ErrorText(
        tr("Tiles of {size}: these rasters have reference systems."),
        tr("Give metres, such as 300."),
    ),
    "region_sizes_in_metres": ErrorText(
        tr("Tiles of {size}: these rasters have no reference system."),
        tr("Give pixels, such as 192px."),
    ),
    "region_size_fits_none": ErrorText(
        tr("Tiles of {side} fit no raster."), tr("Give {low} to {high}.")
    ),
    "region_rasters_small": ErrorText(
        tr(
            "The rasters are too small: a tile has at least {n} pixels a side, and several of them "
            "must fit side by side."
        ),
        tr("Give larger ones."),
    ),
    "region_no_tile": ErrorText(
        tr(
            "No tile shows a polygon of {path} well enough: a tile shows one that covers a quarter "
            "of it, or of which it holds half."
        ),
        tr("Give other sizes."),
    ),
    "region_blocks_small": ErrorText(
        tr("Blocks of {side} hold no tile of {tile} with a buffer of {buffer}."),
        tr("Give larger blocks or smaller tiles."),
    ),
    "region_blocks_few": ErrorText(
        tr(
            "The labelled places lie in fewer than {n} blocks of {side}, and training, validation "
            "and test need one each."
        ),
        _FURTHER,
    ),
    "region_split_empty": ErrorText(
        tr(
            "No tile is left for {splits}: the labelled places lie too near to each other for "
            "tiles of {side}."
        ),
        _FURTHER,
    ),
    "region_split_few": ErrorText(
        tr("Images left for {split}: {n}, and it takes {least} at least."),
        tr("Label more places that lie apart, or give smaller tiles."),
    ),
    # files of pairs, and images
    "text_unreadable": ErrorText(tr("{path} cannot be read: {reason}."), tr("Check the path.")),
    "half_character": ErrorText(
        tr("{where}: {text} is half of a character."), tr("Correct the text or remove the line.")
    ),
    "pairs_not_utf8": ErrorText(
        tr("{path} is not UTF-8 text: {reason}."), tr("Save it in that encoding.")
    ),
    "pairs_none": ErrorText(
        tr("There are no pairs in {paths}."), tr("Give a file with one in each line.")
    ),
    "pairs_line": ErrorText(
        tr(
            "{where}: expected a JSON object with \"filename\", which is a text, and "
            "\"captions\", which is a list of texts, even of one: {reason}."
        ),
        _LINE,
    ),
    "pairs_no_caption": ErrorText(
        tr("{where}: {name} has no caption."), tr("Remove the line or caption it.")
    ),
    "pairs_value": ErrorText(
        tr("{where}: \"{name}\" is {value}; it must be a text."), tr("Write a class by its name.")
    ),
    "pairs_shows": ErrorText(
        tr("{where}: \"shows\" must be a list of the names of classes."), _LINE
    ),
    "images_none": ErrorText(
        tr("There is no folder and no tar file of images {path}."), tr("Check the path.")
    ),
    "images_tar": ErrorText(
        tr("{path} is not a readable tar file: {reason}."), tr("Give a folder or a tar file.")
    ),
    "images_missing": ErrorText(
        tr("Images that are in none of {sources}: {n} of {all}; the first is {first}."),
        *_ADD_IMAGES,
    ),
    "images_of_others": ErrorText(
        tr("The images that are given are of other data sets than {n} of {all}, {first} first."),
        *_ADD_IMAGES,
    ),
    # adapting a model: the run
    "run_other_configuration": ErrorText(
        tr("{path} holds a run with another configuration: {changes}."),
        tr("Resume it with that, or give another --out."),
        tr("Start the training over."),
    ),
    "run_other_data": ErrorText(
        tr("{path} holds a run on other data: {changes}."),
        tr("Resume it with the same pair files, or give another --out."),
        tr("Start the training over."),
    ),
    # what is asked for
    "adapt_no_out": ErrorText(
        tr("Nothing says where the run and the new model go."),
        tr("Give --out RUN and --bundle NEW, or --estimate."),
        tr("Choose folders for them."),
    ),
    "adapt_recipe": ErrorText(
        tr("There is no recipe called {name}."), tr("Choose one of {names}.")
    ),
    "adapt_unsuited": ErrorText(
        tr("The recipe {name} does not suit this model: {reason}"), tr("Choose another recipe.")
    ),
    "adapt_epochs": ErrorText(
        tr("The number of epochs to train cannot be {n}."), tr("Give 1 or more.")
    ),
    "run_held": ErrorText(
        tr("Another run works in {path}."),
        tr("Wait until it has ended, or name another folder."),
    ),
    # the model to start from
    "adapt_no_model": ErrorText(
        tr("{path} is no bundle, no run of which an epoch has ended and no file of weights."),
        tr("Give one of them as --base."),
        tr("Choose one of them to start from."),
    ),
    "adapt_architecture_known": ErrorText(
        tr("{path} is a bundle, which knows its architecture."),
        tr("Omit --encoder."),
        tr("Leave the architecture empty."),
    ),
    "adapt_architecture": ErrorText(
        tr("{path} is a file of weights, which does not say what it is of."),
        tr("Add --encoder with open_clip's name, such as --encoder ViT-B-32-quickgelu."),
        tr("Give open_clip's name of its architecture, such as ViT-B-32-quickgelu."),
    ),
    "adapt_draft": ErrorText(
        tr("{path} is a draft model that computes in eight bits: it has no weights to learn."),
        tr("Give the bundle that it was made of."),
    ),
    "adapt_converted": ErrorText(
        tr("{path} was converted from {file}, and its graphs are for searching only."),
        tr("Give that file as --base, with --encoder {architecture}."),
        tr("Start from that file, with the architecture {architecture}."),
    ),
    "adapt_untold": ErrorText(
        tr("The card of {path} does not say how it was trained."), tr("Give its run.")
    ),
    "adapt_card": ErrorText(
        tr("{path} cannot be trained on: {reason}"), tr("Give the run that it was made of.")
    ),
    # the pairs
    "adapt_no_pairs": ErrorText(
        tr("{path} is missing."),
        tr("Give a folder with {names} and images, as python -m training regions makes it."),
        tr("Make the pairs again."),
    ),
    "adapt_few": ErrorText(
        tr("{path} has too few images to train on: {n}."),
        tr("Label {least} or more, or teach the one search instead, which takes fewer."),
    ),
    "adapt_few_to_validate": ErrorText(
        tr("{path} has too few images to tell whether the model gets better: {n}."),
        tr("Keep {least} or more for that."),
    ),
    "adapt_same": ErrorText(
        tr("All images of {path} show the same, so there is nothing to tell apart."),
        tr("Label a second class, such as what is often taken for the first."),
    ),
    "adapt_replay_alone": ErrorText(
        tr("General pairs to replay and their images belong together."),
        tr("Give --replay and --replay-images, or none of them."),
        tr("Give both or none."),
    ),
    "adapt_replay_names": ErrorText(
        tr("The general pairs are of {names}, as the region's are."),
        tr("Name them apart in their lines, such as \"dataset\": \"general\"."),
    ),
    "adapt_replay_few": ErrorText(
        tr("Too few general pairs to keep anything by: {n}."),
        tr("Give some hundred, or none."),
    ),
}
