"""Notes about a model that is made of a checkpoint."""

from __future__ import annotations

from rs_textsearch.parameters import tr

CONVERSION: dict[str, str] = {
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
    "conversion_needs": tr("This takes about {memory} GB of memory and {disk} GB of disk."),
    # what is being done, below a progress bar
    "converting_read": tr("Reading the checkpoint"),
    "converting_write": tr("Writing {name}"),
    "converting_compare": tr("Comparing the towers with the checkpoint"),
    "converting_measure": tr("Measuring what its scores mean"),
    "converting_search": tr("Searching the sample scene"),
    # what was taken for granted
    "ground_extent": tr(
        "How much ground the training images show was not said: tiles that follow the model are "
        "{side} wide."
    ),
}
