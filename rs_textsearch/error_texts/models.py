"""Errors about a model."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_WHOLE_BUNDLE = tr(
    "Choose the folder of a complete bundle: card.json and all files that it lists, at least "
    "image.onnx, text.onnx and tokenizer.json."
)
_EXPORT_AGAIN = tr("Export the bundle again.")
_OTHER_BUNDLE = tr("Put the bundle back, or build the index again with another one.")

MODELS: dict[str, ErrorText] = {
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
}
