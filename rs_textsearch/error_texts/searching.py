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
}
