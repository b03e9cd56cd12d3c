"""The commands and what each of them takes."""

from __future__ import annotations

from rs_textsearch.parameters.convert import CONVERT
from rs_textsearch.parameters.declaration import (
    DOCUMENT,
    EXAMPLES,
    FLAG,
    INTERNAL,
    PATH,
    PATHS,
    WHOLES,
    Parameter,
    tr,
)
from rs_textsearch.parameters.evaluate import EVALUATE
from rs_textsearch.parameters.run import RUN
from rs_textsearch.parameters.search import SEARCH
from rs_textsearch.parameters.shared import BUNDLE, DEVICE, INDEX, RASTER, SIZE
from rs_textsearch.parameters.teach import TEACH

COMMANDS: dict[str, tuple[Parameter, ...]] = {
    "index": RUN,
    "plan": RUN,
    "search": SEARCH,
    "teach": TEACH,
    "evaluate": EVALUATE,
    "info": (
        INDEX,
        Parameter(
            "warm", FLAG, "Load", "Get ready for a search in the index.",
            default=False, level=INTERNAL,
        ),
    ),
    "forget": (INDEX, RASTER),
    "relocate": (
        INDEX, RASTER,
        Parameter(
            "path", PATH, "New path", "Where the raster lies now.",
            example="NEW", required=True, positional=True,
        ),
    ),
    "export": (
        INDEX,
        Parameter(
            "out", PATH, tr("File"), tr(
                "The tiles with their embeddings: GeoParquet, or a GeoPackage (.gpkg), which has "
                "them as text."
            ),
            example="OUT.parquet", required=True, positional=True,
        ),
    ),
    "import": (
        Parameter(
            "parts", PATHS, tr("Parts"), tr("GeoParquet files, or folders of them."),
            example="PARTS", required=True, positional=True,
        ),
        Parameter(
            "out", PATH, tr("Index"), tr("The index, a GeoPackage."),
            example="IDX.gpkg", required=True,
        ),
        Parameter(
            "overwrite", FLAG, tr("Replace"), tr("Replace the index where it exists."),
            default=False,
        ),
    ),
    "bundle": CONVERT,
    "doctor": (BUNDLE, DEVICE),
    "card": (BUNDLE,),
    "thumbnails": (
        INDEX,
        Parameter("tiles", WHOLES, "Tiles", "Numbers of tiles.", default=()),
        Parameter("places", EXAMPLES, "Places", "Tiles as results give them.", default=()),
        SIZE,
    ),
    "picture": (
        Parameter("example", DOCUMENT, "Example", "What is no tile.", example="EXAMPLE"), SIZE
    ),
}  # fmt: skip
"""The parameters of every command of the command line and every method of the protocol."""


def parameter(command: str, name: str) -> Parameter:
    """Return a parameter of a command; raises KeyError where there is none of that name."""
    for declared in COMMANDS[command]:
        if declared.name == name:
            return declared
    raise KeyError(f"{command} has no parameter {name}")
