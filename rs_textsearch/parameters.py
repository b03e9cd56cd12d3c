"""Every parameter of the engine's commands, declared once.

The command line makes its options and help of it, the engine checks every request by it
(:mod:`rs_textsearch.engine.checking`), and Processing and the dock take defaults, limits, choices
and texts from it. Standard library only: both sides import it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

TEXT, TEXTS = "text", "texts"
NUMBER, NUMBERS = "number", "numbers"
WHOLE, WHOLES = "whole", "wholes"
PATH, PATHS = "path", "paths"
FLAG, EXAMPLES, DOCUMENT = "flag", "examples", "document"
"""Kinds of values. ``EXAMPLES`` are tiles and pictures, ``DOCUMENT`` an object of the protocol."""

BASIC, ADVANCED, INTERNAL = "basic", "advanced", "internal"
"""Levels: shown at once, shown to who asks for more, and for programs only."""


def tr(text: str) -> str:
    """Mark a text for translation: QGIS shows it in the user's language, the engine as it is."""
    return text


@dataclass(frozen=True)
class Parameter:
    """One parameter of a command.

    Attributes:
        name: what requests call it.
        kind: one of the kinds above; it decides which Python type a checked value has.
        label: what forms and messages call it.
        help: what it does, in one sentence.
        example: a value, as it is typed on the command line.
        default: the value where none is given.
        kept: a run that continues an index and gives no value takes the index's, not the default.
        limits: smallest and largest number.
        choices: the values that there are; empty for any.
        level: ``BASIC``, ``ADVANCED`` or ``INTERNAL``.
        required: whether there must be a value.
        positional: whether the command line takes it by its place.
    """

    name: str
    kind: str
    label: str
    help: str
    example: str = ""
    default: Any = None
    kept: bool = False
    limits: tuple[float, float] | None = None
    choices: tuple[Any, ...] = ()
    level: str = BASIC
    required: bool = False
    positional: bool = False

    @property
    def option(self) -> str:
        """The option of the command line."""
        return "--" + self.name.replace("_", "-")

    @property
    def repeats(self) -> bool:
        """Whether the command line takes it several times."""
        return self.kind in (TEXTS, PATHS, EXAMPLES)


_DEVICE = Parameter(
    "device", TEXT, tr("Device"), tr("Where the model computes; auto: on the fastest."),
    example="auto", default="auto", choices=("auto", "cpu", "cuda"), level=ADVANCED,
)  # fmt: skip
_BUNDLE = Parameter(
    "bundle", PATH, tr("Model"),
    tr("Folder of the model; without it, the one that ships."),
    example="DIR", level=ADVANCED,
)  # fmt: skip
_INDEX = Parameter(
    "index", PATH, tr("Index"),
    tr("The index: a GeoPackage, or a folder of parts of a run on a cluster."),
    example="IDX.gpkg", required=True, positional=True,
)  # fmt: skip
_RASTER = Parameter(
    "raster", PATH, tr("Raster"), tr("The raster, as info names it."),
    example="RASTER", required=True, positional=True,
)  # fmt: skip
_OVERWRITE = Parameter(
    "overwrite", FLAG, tr("Build anew"),
    tr("Build the index anew where it exists, instead of continuing it."),
    default=False, level=ADVANCED,
)  # fmt: skip
_SIZE = Parameter(
    "size", WHOLE, "Size", "Side of a picture in pixels.", example="96", default=96,
    limits=(16, 1024),
)  # fmt: skip

RUN = (
    Parameter(
        "rasters", PATHS, tr("Rasters"),
        tr("Rasters to index: files, folders, or patterns such as \"scenes/**/*.tif\"."),
        example="RASTER", required=True, positional=True,
    ),
    Parameter(
        "out", PATH, tr("Index"),
        tr("The index, a GeoPackage; for a run on a cluster, a folder of parts."),
        example="IDX.gpkg", required=True,
    ),
    Parameter(
        "tile_size", TEXT, tr("Tile size"),
        tr(
            "Side of a tile in metres on the ground or in raster pixels; auto: what the model was "
            "trained on, or what the raster's resolution and size allow."
        ),
        example="300m", default="auto", kept=True,
    ),
    Parameter(
        "scales", NUMBERS, tr("Scales"),
        tr("Multiples of the tile size; each is one more pass with larger tiles."),
        example="1,2", default=(1.0, 2.0), kept=True, limits=(0.001, 1000.0), level=ADVANCED,
    ),
    Parameter(
        "overlap", NUMBER, tr("Overlap"), tr("Share of a tile that its neighbours repeat."),
        example="0.5", default=0.5, kept=True, limits=(0.0, 0.9), level=ADVANCED,
    ),
    Parameter(
        "bands", WHOLES, tr("Bands"),
        tr("Bands shown to the model as red, green and blue; without it, the raster tells."),
        example="4,3,2", kept=True, limits=(1, 65535), level=ADVANCED,
    ),
    Parameter(
        "stretch", TEXT, tr("Stretch"),
        tr(
            "Range of values that becomes black to white, one or three with semicolons between; "
            "auto: 2nd to 98th percentile, 8-bit values as they are; none: all values as they are."
        ),
        example="LOW,HIGH", default="auto", kept=True, level=ADVANCED,
    ),
    Parameter(
        "nodata", TEXT, tr("No data"),
        tr(
            "Value of pixels without data; auto: what the file declares, else what is found; file: "
            "what it declares; none: all have data."
        ),
        example="-9999", default="auto", kept=True, level=ADVANCED,
    ),
    Parameter(
        "alpha", TEXT, tr("Transparency"),
        tr("Band that tells the transparent pixels; auto: as the file says; none: there is none."),
        example="4", default="auto", kept=True, level=ADVANCED,
    ),
    Parameter(
        "crs", TEXT, tr("Reference system"),
        tr("Coordinate reference system of rasters that have none or a wrong one."),
        example="EPSG:25832", kept=True, level=ADVANCED,
    ),
    Parameter(
        "aoi", PATH, tr("Area"),
        tr(
            "File of polygons: only tiles that touch them are indexed (GeoPackage, of which "
            "FILE:LAYER names a layer, or GeoJSON); none: the whole raster."
        ),
        example="FILE", kept=True, level=ADVANCED,
    ),
    _BUNDLE,
    Parameter(
        "views", WHOLE, tr("Views"),
        tr("4: embeddings averaged over quarter turns, better, at four times the cost."),
        example="1", default=1, kept=True, choices=(1, 4), level=ADVANCED,
    ),
    Parameter(
        "keep_patches", FLAG, tr("Keep patch features"),
        tr("Keep all patch features, so that searches prove their results: ten times as large."),
        default=False, kept=True, level=ADVANCED,
    ),
    Parameter(
        "coarse_to_fine", TEXTS, tr("Coarse to fine"),
        tr(
            "Index the largest tiles, and smaller ones only where they answer this text best; may "
            "be repeated."
        ),
        example="QUERY", default=(), level=ADVANCED,
    ),
    Parameter(
        "fine_share", NUMBER, tr("Share of smaller tiles"),
        tr("Share of the smaller tiles that is indexed for every text of coarse to fine."),
        example="0.25", default=0.25, limits=(0.001, 1.0), level=ADVANCED,
    ),
    _DEVICE,
    Parameter(
        "runtime", TEXT, tr("Runtime"),
        tr("What runs the model; auto: the fastest here; doctor lists what there is."),
        example="NAME", default="auto", level=ADVANCED,
    ),
    Parameter(
        "workers", WHOLE, tr("Workers"),
        tr("Processes that read and encode; one for every two cores is plenty."),
        example="1", default=1, limits=(1, 256), level=ADVANCED,
    ),
    Parameter(
        "dask", TEXT, tr("Cluster"), tr("Scheduler of a dask cluster that does the work."),
        example="tcp://HOST:8786", level=ADVANCED,
    ),
    _OVERWRITE,
    Parameter(
        "as_before", FLAG, tr("As before"),
        "Build anew with what the index has, but for what is said: tiling, model, areas, no data.",
        default=False, level=INTERNAL,
    ),
    Parameter(
        "tiling", DOCUMENT, tr("Tiling"), "The tiling of an index, as info gives it.",
        level=INTERNAL,
    ),
)  # fmt: skip
"""Parameters of an index run, and of the plan of one."""

SEARCH = (
    Parameter(
        "indexes", PATHS, tr("Indexes"),
        tr("One index, or several that are searched as one; folders and patterns are taken."),
        example="IDX.gpkg", positional=True,
    ),
    Parameter("index", PATH, tr("Index"), "The index, where there is one.", level=INTERNAL),
    Parameter(
        "query", TEXT, tr("Query"),
        tr("What a picture would show, in a few English words; \"\" with examples."),
        example="QUERY", default="", positional=True,
    ),
    Parameter(
        "not", TEXTS, tr("But not"),
        tr("What the tiles must not look like; may be repeated."), example="TEXT", default=(),
    ),
    Parameter(
        "like", EXAMPLES, tr("Similar to"),
        tr(
            "What to look like: a tile, 17 (of the first index) or IDX.gpkg:17, an image FILE, or "
            "RASTER@xmin,ymin,xmax,ymax; may be repeated, and the query may then be \"\"."
        ),
        example="EXAMPLE", default=(),
    ),
    Parameter(
        "unlike", EXAMPLES, tr("Not similar to"), tr("What to look unlike; may be repeated."),
        example="EXAMPLE", default=(),
    ),
    Parameter(
        "area", PATH, tr("Area"),
        tr("Search only tiles with their centre in these polygons: a file, or FILE.gpkg:LAYER."),
        example="FILE",
    ),
    Parameter(
        "bbox", NUMBERS, tr("Extent"),
        tr("Search only tiles with their centre in this box: minx,miny,maxx,maxy."),
        example="12.9,56.1,13.1,56.2",
    ),
    Parameter(
        "bbox_crs", TEXT, tr("Reference system"), tr("That of the box; else that of the index."),
        example="EPSG:4326", level=ADVANCED,
    ),
    Parameter(
        "text_weight", NUMBER, tr("Weight of the text"),
        tr("Share of the text, where there are examples too."),
        example="0.5", default=0.5, limits=(0.0, 1.0), level=ADVANCED,
    ),
    Parameter(
        "calibration", TEXT, tr("Calibration"),
        tr("How scores are made comparable: by the model's bank, not at all, or as can be."),
        example="auto", default="auto", choices=("auto", "bank", "none"), level=ADVANCED,
    ),
    Parameter(
        "top", WHOLE, tr("Number of best tiles"), tr("How many results are listed."),
        example="20", default=20, limits=(1, 1_000_000_000),
    ),
    Parameter(
        "heatmap", PATH, tr("Heatmap"), tr("Write a heatmap, a GeoTIFF for each raster."),
        example="OUT.tif",
    ),
    Parameter(
        "smoothing", TEXT, tr("Smoothing"), tr("Smooth the heatmap."),
        example="none", default="none", choices=("none", "median", "gaussian"), level=ADVANCED,
    ),
    Parameter(
        "refine", FLAG, tr("Refine"),
        tr("Show patches of tiles in the heatmap, of an index that keeps them."),
        default=False, level=ADVANCED,
    ),
    Parameter(
        "tiles", PATH, tr("Best tiles"), tr("Write the results as a layer, a GeoPackage."),
        example="OUT.gpkg",
    ),
)  # fmt: skip
"""Parameters of a search."""

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

COMMANDS: dict[str, tuple[Parameter, ...]] = {
    "index": RUN,
    "plan": RUN,
    "search": SEARCH,
    "info": (
        _INDEX,
        Parameter(
            "warm", FLAG, "Load", "Get ready for a search in the index.",
            default=False, level=INTERNAL,
        ),
    ),
    "forget": (_INDEX, _RASTER),
    "relocate": (
        _INDEX, _RASTER,
        Parameter(
            "path", PATH, "New path", "Where the raster lies now.",
            example="NEW", required=True, positional=True,
        ),
    ),
    "export": (
        _INDEX,
        Parameter(
            "out", PATH, tr("File"), tr("The tiles with their embeddings, as GeoParquet."),
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
    "doctor": (_BUNDLE, _DEVICE),
    "card": (_BUNDLE,),
    "thumbnails": (
        _INDEX,
        Parameter("tiles", WHOLES, "Tiles", "Numbers of tiles.", default=()),
        Parameter("places", EXAMPLES, "Places", "Tiles as results give them.", default=()),
        _SIZE,
    ),
    "picture": (
        Parameter("example", DOCUMENT, "Example", "What is no tile.", example="EXAMPLE"), _SIZE
    ),
}  # fmt: skip
"""The parameters of every command of the command line and every method of the protocol."""


def parameter(command: str, name: str) -> Parameter:
    """Return a parameter of a command; raises KeyError where there is none of that name."""
    for declared in COMMANDS[command]:
        if declared.name == name:
            return declared
    raise KeyError(f"{command} has no parameter {name}")
