"""Errors about a model."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_WHOLE_BUNDLE = tr(
    "Choose the folder of a complete bundle: card.json and all files that it lists, at least "
    "image.onnx, text.onnx and tokenizer.json."
)
_EXPORT_AGAIN = tr("Export the bundle again.")
_COPY_AGAIN = tr("Copy the bundle again from its source.")
_OTHER_VERSION = tr("Export the bundle again or update the plugin.")
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
    "model_card": ErrorText(
        tr("The card of the model bundle {path} is damaged: {reason}."),
        tr(
            "Copy the bundle again from its source, or export it again with this version of the "
            "training package."
        ),
    ),
    "model_schema": ErrorText(
        tr("The model bundle {path} has card schema {schema}; this version reads {known}."),
        _OTHER_VERSION,
    ),
    "model_ranked": ErrorText(
        tr(
            "The model bundle {path} asks for the local ranking {key} = {value}; this version "
            "knows {known}."
        ),
        _OTHER_VERSION,
    ),
    "model_bank": ErrorText(tr("{path} is damaged: {reason}."), _COPY_AGAIN),
    "model_no_onnx": ErrorText(tr("{path} is no ONNX model, or it is damaged."), _WHOLE_BUNDLE),
    "model_elsewhere": ErrorText(
        tr("{path} takes weights from other files, which no card vouches for."),
        tr("Export the bundle again, with all weights inside."),
    ),
    "model_no_half": ErrorText(tr("{path} cannot be computed in half precision."), _EXPORT_AGAIN),
    "model_tokenizer": ErrorText(
        tr("{path} cannot be used: {reason}."),
        tr("Export the bundle again, or update tokenizers."),
    ),
    "model_other_bank": ErrorText(
        tr(
            "The card of the model bundle {path} says what {n} captions reach, but its bank has "
            "{bank}."
        ),
        tr(
            "Copy the bundle again from its source, or measure its levels again: training "
            "presence --write."
        ),
        _COPY_AGAIN,
    ),
    "photographs": ErrorText(
        tr("The bundled photographs cannot be used: {path}: {reason}."),
        tr("Install the plugin again."),
    ),
    "tower_of_openvino": ErrorText(
        tr("OpenVINO cannot load {path}: {reason}."),
        tr("Use the runtime onnxruntime, or update openvino."),
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
