"""Parameters of the conversion of a checkpoint to a model bundle."""

from __future__ import annotations

from rs_textsearch.parameters.declaration import ADVANCED, NUMBERS, PATH, TEXT, Parameter, tr

CONVERT = (
    Parameter(
        "checkpoint", PATH, tr("Checkpoint"),
        tr("Weights of a CLIP model: .safetensors, a file of torch.save, or OpenAI's archive."),
        example="FILE", required=True,
    ),
    Parameter(
        "out", PATH, tr("Folder"), tr("The model's new folder."), example="DIR", required=True,
    ),
    Parameter(
        "model", TEXT, tr("Architecture"),
        tr("Name of the architecture in open_clip; without it, told from the file."),
        example="ViT-B-32-quickgelu", default="",
    ),
    Parameter(
        "precision", TEXT, tr("Precision"),
        tr("How weights are stored; the model computes in single precision whichever it is."),
        example="fp16", default="fp16", choices=("fp32", "fp16", "int8"),
    ),
    Parameter(
        "normalisation", TEXT, tr("Normalisation"),
        tr("Mean and deviation of the training pixels: CLIP's, or those of RS5M."),
        example="clip", default="clip", choices=("clip", "rs5m"), level=ADVANCED,
    ),
    Parameter(
        "title", TEXT, tr("Title"), tr("What the model is called."),
        example="TEXT", default="", level=ADVANCED,
    ),
    Parameter(
        "licence", TEXT, tr("Licence"), tr("The licence of the weights."),
        example="TEXT", default="", level=ADVANCED,
    ),
    Parameter(
        "source", TEXT, tr("Source"), tr("Where the weights are from."),
        example="TEXT", default="", level=ADVANCED,
    ),
    Parameter(
        "ground_extent", NUMBERS, tr("Ground"),
        tr("Smallest, typical and largest side of the training images on the ground, in metres."),
        example="60,300,2000", limits=(0.001, 1_000_000.0), level=ADVANCED,
    ),
)  # fmt: skip
"""Parameters of the conversion of a checkpoint to a model bundle."""
