"""What the user asks of an index run or a search, checked before anything is touched."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rs_textsearch.engine.encoding.selection import check_runtime
from rs_textsearch.engine.encoding.views import check_views
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.paths import absolute, output_path
from rs_textsearch.engine.reading.tiling import TileSize, check_tiling

SCALES = (1.0, 2.0)
OVERLAP = 0.5
FINE_SHARE = 0.25
"""Share of the smaller windows that an index run from coarse to fine encodes for a query."""
TOP = 20
MOST_WORKERS = 256
TEXT_WEIGHT = 0.5
SMOOTHINGS = ("none", "median", "gaussian")
CALIBRATIONS = ("auto", "bank", "none")
"""Ways to calibrate a ranking: by the bank of the model (see
:mod:`rs_textsearch.engine.encoding.normaliser`), not at all, or by the bank where there is one."""


@dataclass(frozen=True)
class IndexOptions:
    """Parameters of an index run; ``tile_size`` ``None`` stands for the model's typical one."""

    rasters: tuple[Path, ...]
    out: Path
    bundle: Path | None = None
    tile_size: TileSize | None = None
    scales: tuple[float, ...] = SCALES
    overlap: float = OVERLAP
    bands: tuple[int, ...] | None = None
    stretch: str = "auto"
    aoi: Path | None = None
    device: str = "auto"
    runtime: str = "auto"
    views: int = 1
    overwrite: bool = False
    keep_patches: bool = False
    workers: int = 1
    dask: str | None = None
    coarse_to_fine: tuple[str, ...] = ()
    fine_share: float = FINE_SHARE

    @classmethod
    def from_params(cls, params: dict[str, Any]) -> IndexOptions:
        """Check the parameters of the ``index`` and ``plan`` requests; raises :class:`BadInput`."""
        rasters = tuple(absolute(p) for p in _texts(params, "rasters"))
        if not rasters:
            raise BadInput("No raster is named.", "Name at least one raster to index.")
        known = {
            "rasters", "out", "bundle", "tile_size", "scales", "overlap", "bands", "stretch",
            "aoi", "device", "runtime", "views", "overwrite",
            "keep_patches", "workers", "dask", "coarse_to_fine", "fine_share",
        }
        unknown = sorted(set(params) - known)
        if unknown:
            raise BadInput(
                f"The parameter {unknown[0]!r} of index is not known.",
                f"Known ones are {', '.join(sorted(known))}.",
            )
        options = cls(
            rasters=tuple({raster.resolve(): raster for raster in rasters}.values()),
            out=_index_out(params),
            bundle=absolute(params["bundle"]) if params.get("bundle") else None,
            tile_size=TileSize.parse(params["tile_size"]) if params.get("tile_size") else None,
            scales=tuple(sorted(set(_numbers(params, "scales", SCALES)))),
            overlap=_number(params, "overlap", OVERLAP),
            bands=tuple(int(b) for b in _numbers(params, "bands", ())) or None,
            stretch=str(params.get("stretch") or "auto"),
            aoi=absolute(params["aoi"]) if params.get("aoi") else None,
            device=str(params.get("device") or "auto"),
            runtime=str(params.get("runtime") or "auto"),
            views=check_views(_number(params, "views", 1)),
            overwrite=bool(params.get("overwrite", False)),
            keep_patches=bool(params.get("keep_patches", False)),
            workers=_workers(params),
            dask=str(params["dask"]) if params.get("dask") else None,
            coarse_to_fine=tuple(filter(None, map(_readable, _texts(params, "coarse_to_fine")))),
            fine_share=_number(params, "fine_share", FINE_SHARE),
        )
        check_tiling(options.scales, options.overlap)
        _check_coarse_to_fine(options)
        check_runtime(options.runtime)
        return options


@dataclass(frozen=True)
class Example:
    """A tile, by its number in an index, that results shall look like or unlike."""

    index: Path
    tile: int


@dataclass(frozen=True)
class SearchOptions:
    """Parameters of a search.

    ``text_weight`` is the share of the text, from 0 to 1, where there are examples too;
    ``refine`` is whether the heatmap shows the patches of tiles.
    """

    indexes: tuple[Path, ...]
    query: str = ""
    negative: tuple[str, ...] = ()
    like: tuple[Example, ...] = ()
    unlike: tuple[Example, ...] = ()
    text_weight: float = TEXT_WEIGHT
    calibration: str = CALIBRATIONS[0]
    smoothing: str = SMOOTHINGS[0]
    top: int = TOP
    heatmap: Path | None = None
    refine: bool = False
    tiles: Path | None = None

    @classmethod
    def from_params(cls, params: dict[str, Any]) -> SearchOptions:
        """Check the parameters of the ``search`` request; raises :class:`BadInput`."""
        top = _number(params, "top", TOP)
        if top < 1 or top != int(top):
            raise BadInput(f"{top:g} results cannot be listed.", "Ask for one result or more.")
        weight = _number(params, "text_weight", TEXT_WEIGHT)
        if not 0.0 <= weight <= 1.0:
            raise BadInput(f"The text cannot weigh {weight:g}.", "Give a share from 0 to 1.")
        indexes = index_paths(params)
        options = cls(
            indexes=indexes,
            query=_readable(params.get("query") or ""),
            negative=tuple(filter(None, map(_readable, _texts(params, "not")))),
            like=_examples(params, "like", indexes[0]),
            unlike=_examples(params, "unlike", indexes[0]),
            text_weight=weight,
            calibration=_choice(params, "calibration", CALIBRATIONS),
            smoothing=_choice(params, "smoothing", SMOOTHINGS),
            top=int(top),
            heatmap=_output(params, "heatmap", ".tif", "the heatmap"),
            refine=bool(params.get("refine", False)),
            tiles=_output(params, "tiles", ".gpkg", "the tiles"),
        )
        if not options.query and not options.like:
            raise BadInput(
                "The query is empty.",
                "Describe what to look for in a few words, or give a tile to look alike.",
            )
        return options


def _index_out(params: dict[str, Any]) -> Path:
    """Return where the index goes: a GeoPackage, or a folder of parts of a run on a cluster."""
    if not params.get("dask"):
        return output_path(params.get("out") or "", ".gpkg", "the index")
    if any(params.get(key) for key in ("overwrite", "keep_patches", "coarse_to_fine")):
        raise BadInput(
            "A run on a cluster does not overwrite an index, keep patch features or go from "
            "coarse to fine.",
            "Name another folder, and leave keep_patches and coarse_to_fine out.",
        )
    out = named_path(params, "out")
    if out.suffix or out.is_file() or not out.parent.is_dir():
        raise BadInput(
            f"{out} cannot be a folder of parts.",
            "A run on a cluster writes a folder: name one in a folder that exists.",
        )
    return out


def _check_coarse_to_fine(options: IndexOptions) -> None:
    if not 0.0 < options.fine_share <= 1.0:
        raise BadInput(
            f"A share of {options.fine_share:g} of the smaller tiles cannot be encoded.",
            "Give a share above 0 and up to 1, such as 0.25.",
        )
    if options.coarse_to_fine and len(options.scales) < 2:
        raise BadInput(
            "A run from coarse to fine needs more than one scale.", "Give scales such as 1,2,4."
        )


def _workers(params: dict[str, Any]) -> int:
    count = _number(params, "workers", 1)
    if not 1 <= count <= MOST_WORKERS or count != int(count):
        raise BadInput(
            f"An index run cannot have {count:g} workers.",
            f"Give a whole number from 1 to {MOST_WORKERS}; one for every two cores is plenty.",
        )
    return int(count)


def index_paths(params: dict[str, Any]) -> tuple[Path, ...]:
    """Return the absolute paths that ``indexes`` or ``index`` name, each once, at least one."""
    named = _texts(params, "indexes")
    if not named:
        return (index_path(params),)
    return tuple({path.resolve(): path for path in map(absolute, named)}.values())


def index_path(params: dict[str, Any]) -> Path:
    """Return the absolute path of the index that ``params`` name; raises :class:`BadInput`."""
    if not params.get("index"):
        raise BadInput("No index is named.", "Name the GeoPackage that the index command wrote.")
    return absolute(params["index"])


def named_path(params: dict[str, Any], key: str) -> Path:
    """Return the absolute path that ``params`` name as ``key``; raises :class:`BadInput`."""
    if not isinstance(params.get(key), (str, Path)) or not params[key]:
        raise BadInput(f"The request names no {key!r}.", "Give it as a path.")
    return absolute(params[key])


def _output(params: dict[str, Any], key: str, suffix: str, what: str) -> Path | None:
    return output_path(params[key], suffix, what) if params.get(key) else None


def _examples(params: dict[str, Any], key: str, first: Path) -> tuple[Example, ...]:
    """Read tiles: ``17`` of the first index, ``{"index": path, "tile": 17}`` or ``path:17``."""
    value = params.get(key)
    if value is None or value == "":
        return ()
    return tuple(
        _example(item, key, first) for item in (value if isinstance(value, list) else [value])
    )


def _example(item: object, key: str, first: Path) -> Example:
    path: object = None
    number = item
    if isinstance(item, dict):
        path, number = item.get("index"), item.get("tile")
    elif isinstance(item, str) and ":" in item:
        path, number = item.rsplit(":", 1)
    try:
        tile = int(number)
        if isinstance(number, float) and tile != number:
            raise ValueError("no whole number")
        if path is not None and not isinstance(path, (str, Path)):
            raise TypeError("no path")
    except (TypeError, ValueError, OverflowError) as error:
        raise BadInput(
            f"{item!r} names no tile for {key!r}.",
            "Take the number, or the index and the number, from the results of a search.",
        ) from error
    return Example(absolute(path) if path else first, tile)


def _choice(params: dict[str, Any], key: str, known: tuple[str, ...]) -> str:
    value = params.get(key) or known[0]
    if value not in known:
        raise BadInput(f"The {key} {value!r} is not known.", f"Choose one of {', '.join(known)}.")
    return str(value)


def _readable(text: object) -> str:
    """Return a query without what surrounds it and without halves of surrogate pairs."""
    return str(text).encode("utf-8", "replace").decode().strip()


def _number(params: dict[str, Any], key: str, default: float) -> float:
    numbers = _numbers(params, key, (default,))
    if len(numbers) != 1:
        raise BadInput(f"{params[key]!r} is not one number for {key!r}.", "Give a single number.")
    return numbers[0]


def _texts(params: dict[str, Any], key: str) -> list[str]:
    value = params.get(key) or []
    if isinstance(value, (str, Path)):
        value = [value]
    if not isinstance(value, Sequence) or not all(isinstance(v, (str, Path)) for v in value):
        raise BadInput(f"{key!r} must be a list of texts.", "Correct the request.")
    return [str(v) for v in value]


def _numbers(params: dict[str, Any], key: str, default: Sequence[float]) -> list[float]:
    value = params.get(key)
    if value is None or value == "":
        return list(default)
    if isinstance(value, str):
        value = [part for part in value.split(",") if part.strip()]
    if not isinstance(value, Sequence):
        value = [value]
    try:
        numbers = [float(v) for v in value]
        if not all(math.isfinite(number) for number in numbers):
            raise ValueError("not finite")
        return numbers
    except (TypeError, ValueError) as error:
        raise BadInput(
            f"{value!r} is no list of numbers for {key!r}.", "Give numbers separated by commas."
        ) from error
