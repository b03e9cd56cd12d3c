"""Errors about a search, a model, the disk and the engine itself."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_WHOLE_BUNDLE = tr(
    "Choose the folder of a complete bundle: card.json and all files that it lists, at least "
    "image.onnx, text.onnx and tokenizer.json."
)
_EXPORT_AGAIN = tr("Export the bundle again.")
_OTHER_BUNDLE = tr("Put the bundle back, or build the index again with another one.")
_PIP = tr("Run: {command} - or choose the Python of an environment that has what the engine needs.")
_PIP_IN_QGIS = tr("Set up the engine again, which installs what is missing.")

OTHERS: dict[str, ErrorText] = {
    "disk_full": ErrorText(
        tr("There is no space left on the disk of {path}."),
        tr("Free some space and run it again."),
        tr("Free some space and try again."),
    ),
    "disk_full_index": ErrorText(
        tr("There is no space left on the disk of {path}."),
        tr("Free some space and run it again; what was indexed so far is kept."),
        tr("Free some space and continue the index; what was indexed so far is kept."),
    ),
    "not_written": ErrorText(
        tr("{path} cannot be written: {reason}."),
        tr("Check that its folder is writable and that no other program holds the file."),
    ),
    "file_held": ErrorText(
        tr("{path} is held by another program."), tr("Close the other program and try again.")
    ),
    "file_secret": ErrorText(
        tr("{path} may not be read by you."), tr("Ask for the permission to read it.")
    ),
    "file_read_only": ErrorText(
        tr("{path} or its folder cannot be written to."),
        tr("Choose a place where you may write, or close the program that holds the file."),
    ),
    "database": ErrorText(
        tr("{path} cannot be used: {reason}."),
        tr("Check the file and the disk, or build the index again."),
    ),
    "query_empty": ErrorText(
        tr("The query is empty."), tr("Describe what to look for in a few words.")
    ),
    "query_unread": ErrorText(
        tr("The query {text} has no word that the model can read."),
        tr("Describe what to look for in a few words."),
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
        tr("The example is only {pixels} pixels of {path} wide, which shows nothing."),
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
    "model_missing": ErrorText(tr("The model bundle {path} does not exist."), _WHOLE_BUNDLE),
    "model_lacks": ErrorText(tr("The model bundle {path} lacks {name}."), _WHOLE_BUNDLE),
    "model_refused": ErrorText(tr("{path} cannot be read: {reason}."), _WHOLE_BUNDLE),
    "model_changed": ErrorText(
        tr("The index was built with the model {model}, but {path} now holds {other}."),
        tr("Build the index again, or put the model back."),
    ),
    "model_gone": ErrorText(
        tr("The model {model} that the index was built with is not at {path} any more."),
        _OTHER_BUNDLE,
    ),
    "model_replaced": ErrorText(
        tr("{path} is not the file that the card of the bundle describes."),
        tr("It is damaged or was replaced: copy the bundle again from its source."),
    ),
    "image_tower": ErrorText(
        tr("The image tower of {path} failed: {reason}."),
        tr("Try the device cpu; if that fails too, export the bundle again."),
    ),
    "tower_unloaded": ErrorText(
        tr("{path} cannot be loaded: {reason}."),
        tr("Export the bundle again, or update onnxruntime."),
    ),
    "text_tower": ErrorText(tr("The text tower of {path} failed: {reason}."), _EXPORT_AGAIN),
    "memory": ErrorText(
        tr("There is not enough memory for {doing}."),
        tr("Close other programs, or use larger tiles or fewer rasters at once."),
    ),
    "package_missing": ErrorText(
        tr("The engine's Python, {python}, lacks the package {name}."), _PIP, _PIP_IN_QGIS
    ),
    "packages_missing": ErrorText(
        tr("The engine's Python, {python}, lacks the packages {names} and {last}."),
        _PIP,
        _PIP_IN_QGIS,
    ),
    "package_broken": ErrorText(
        tr("The package {name} of the engine's Python, {python}, cannot be loaded: {reason}."),
        _PIP,
        _PIP_IN_QGIS,
    ),
    "engine_incomplete": ErrorText(
        tr("The engine's own files are incomplete or of several versions: {reason}."),
        tr("Install the plugin again."),
    ),
    "engine_failed": ErrorText(
        tr("The engine failed at {doing}: {kind}: {reason}."),
        tr("Please report this with the log."),
    ),
}
