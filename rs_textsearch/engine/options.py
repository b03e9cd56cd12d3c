"""What the user asks of an index run or a search, checked before anything is touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rs_textsearch.engine.checking import checked, whole
from rs_textsearch.engine.encoding.runtimes import check_runtime
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.example import Example, example_of
from rs_textsearch.engine.paths import output_path, resolved
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.tiling import TileSize, Tiling

AUTO, FILE, NONE = "auto", "file", "none"
TILING = ("tile_size", "scales", "overlap", "bands", "stretch", "views")
"""Parameters that are the same for all tiles of an index: an index to be continued has them."""


@dataclass(frozen=True)
class IndexOptions:
    """Parameters of an index run, under the names that :data:`rs_textsearch.parameters.RUN` has.

    ``said`` are the names of those that were given; all others have the default. A run that
    continues an index takes what was not said, and is marked as kept there, from that index (see
    :meth:`continuing`). ``tile_size`` ``None`` is one that follows the raster; ``bands`` ``None``
    are those that are red, green and blue. ``as_before`` is whether a run that builds an index anew
    takes what was not said from it as well. ``nodata`` is ``"auto"``, ``"file"``, ``"none"`` or a
    number, ``alpha`` is ``"auto"``, ``"none"`` or the number of a band. ``whole_raster`` is whether
    all of it was asked for, also where the index has an area of interest.
    """

    rasters: tuple[Path, ...]
    out: Path
    bundle: Path | None
    tile_size: TileSize | None
    scales: tuple[float, ...]
    overlap: float
    bands: tuple[int, ...] | None
    stretch: str
    nodata: str | float
    alpha: str | int
    crs: str | None
    aoi: Path | None
    whole_raster: bool
    device: str
    runtime: str
    views: int
    overwrite: bool
    as_before: bool
    keep_patches: bool
    workers: int
    dask: str | None
    coarse_to_fine: tuple[str, ...]
    fine_share: float
    said: frozenset[str]

    @classmethod
    def from_params(cls, params: dict[str, Any]) -> IndexOptions:
        """Check the parameters of the ``index`` and ``plan`` requests; raises :class:`BadInput`."""
        params = _with_tiling(params)
        whole_raster = params.get("aoi") == NONE
        if whole_raster:
            params = {**params, "aoi": None}
        values, said = checked(params, "index")
        tiling = values.pop("tiling") or {}
        # Bands that a tiling has as null are said as well: they are those that the raster tells.
        said |= {name for name in TILING if name in tiling}
        for name, read in _READERS.items():
            values[name] = read(values[name])
        values["out"] = _index_out(values)
        check_runtime(values["runtime"])
        return cls(**values, whole_raster=whole_raster, said=said)

    def __post_init__(self) -> None:
        if self.coarse_to_fine and len(self.scales) < 2:
            raise BadInput.of("fine_one_scale")

    @property
    def opening(self) -> Opening:
        """How the rasters are to be opened."""
        return Opening(self.bands, self.nodata, self.alpha, crs=self.crs)

    def continuing(self, tiling: Tiling) -> IndexOptions:
        """Return the options with the ``tiling`` of an index wherever the run said nothing."""
        unsaid = (name for name in TILING if name not in self.said)
        return replace(self, **{name: getattr(tiling, name) for name in unsaid})


@dataclass(frozen=True)
class SearchOptions:
    """Parameters of a search, under the names that :data:`rs_textsearch.parameters.SEARCH` has.

    ``negative`` is what results must not look like. ``taught`` is the file of a taught search,
    whose query is meant where there is none. ``area`` is the file of the polygons in which they
    lie, or ``bbox`` minx, miny, maxx and maxy in ``bbox_crs``.
    """

    indexes: tuple[Path, ...]
    query: str
    negative: tuple[str, ...]
    like: tuple[Example, ...]
    unlike: tuple[Example, ...]
    taught: Path | None
    area: Path | None
    bbox: tuple[float, float, float, float] | None
    bbox_crs: str | None
    text_weight: float
    calibration: str
    smoothing: str
    top: int
    heatmap: Path | None
    heatmap_rasters: int
    refine: bool
    tiles: Path | None

    @classmethod
    def from_params(cls, params: dict[str, Any]) -> SearchOptions:
        """Check the parameters of the ``search`` request; raises :class:`BadInput`."""
        values, _ = checked(params, "search")
        one = values.pop("index")
        indexes = values["indexes"] or ((one,) if one else ())
        if not indexes:
            raise BadInput.of("index_unnamed")
        values["indexes"] = unique(indexes)
        values["negative"] = tuple(filter(None, values.pop("not")))
        for name in ("like", "unlike"):
            values[name] = tuple(example_of(item, indexes[0]) for item in values[name])
        values["heatmap"] = _output(values["heatmap"], ".tif")
        values["tiles"] = _output(values["tiles"], ".gpkg")
        options = cls(**values)
        _check_area(options)
        if not options.query and not options.like and options.taught is None:
            raise BadInput.of("query_and_example_missing")
        return options


def _check_area(options: SearchOptions) -> None:
    if options.bbox is not None and len(options.bbox) != 4:
        raise BadInput.of("box_numbers", n=len(options.bbox))
    if options.bbox is not None and options.area is not None:
        raise BadInput.of("box_and_area")
    if options.bbox_crs and options.bbox is None:
        raise BadInput.of("box_missing")


def _with_tiling(params: dict[str, Any]) -> dict[str, Any]:
    """Return ``params`` with the members of their ``tiling`` where they say nothing else."""
    tiling = params.get("tiling")
    if not isinstance(tiling, dict):
        return params
    told = {name: tiling[name] for name in TILING if name in tiling}
    return {**told, **{name: value for name, value in params.items() if value not in (None, "")}}


def unique(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return each file once, under the name under which it came first."""
    found: dict[Path, Path] = {}
    for named in paths:
        found.setdefault(resolved(named), named)
    return tuple(found.values())


def _tile_size(value: str) -> TileSize | None:
    return None if value.lower() == AUTO else TileSize.parse(value)


def _nodata(value: str) -> str | float:
    if value.lower() in (AUTO, FILE, NONE):
        return value.lower()
    try:
        return float(value)
    except ValueError as error:
        raise BadInput.of("nodata_unread", value=repr(value)) from error


def _alpha(value: str) -> str | int:
    if value.lower() in (AUTO, NONE):
        return value.lower()
    try:
        band = whole(value)
        if band < 1:
            raise ValueError("no band")
    except (ValueError, OverflowError) as error:
        raise BadInput.of("alpha_unread", value=repr(value)) from error
    return band


def _texts(values: tuple[str, ...]) -> tuple[str, ...]:
    if values and not any(values):
        raise BadInput.of("fine_no_text")
    return tuple(filter(None, values))


_READERS: dict[str, Callable[[Any], Any]] = {
    "rasters": unique,
    "tile_size": _tile_size,
    "scales": lambda scales: tuple(sorted(set(scales))),
    "nodata": _nodata,
    "alpha": _alpha,
    "coarse_to_fine": _texts,
}
"""How a checked value becomes what an index run works with, where that is something else."""


def _index_out(values: dict[str, Any]) -> Path:
    """Return where the index goes: a GeoPackage, or a folder of parts of a run on a cluster."""
    out: Path = values["out"]
    if not values["dask"]:
        return output_path(out, ".gpkg")
    if any(values[name] for name in ("overwrite", "keep_patches", "coarse_to_fine")):
        raise BadInput.of("cluster_option")
    if out.suffix.lower() == ".gpkg":
        raise BadInput.of(
            "cluster_geopackage", path=str(out), folder=str(out.with_suffix(""))
        )
    if out.suffix or out.is_file() or not out.parent.is_dir():
        raise BadInput.of("cluster_folder", path=str(out))
    return out


def _output(target: Path | None, suffix: str) -> Path | None:
    return None if target is None else output_path(target, suffix)
