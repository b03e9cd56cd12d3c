"""The command line: ``index``, ``search``, ``info``, ``doctor``, ``serve``, upkeep.

Documents go to stdout, progress and messages to stderr. Exit status: 0 on success, 2 on bad input
with one line on stderr, 130 after Ctrl-C.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from typing import Any, NoReturn

from rs_textsearch.definitions import VERSION
from rs_textsearch.engine import packages
from rs_textsearch.engine.errors import Cancelled, EngineError

_SUCCESS, _BAD_INPUT, _INTERRUPTED = 0, 2, 130


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A file name that is no UTF-8 stays a valid JSON escape.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        with packages.loading():
            status = options.run(options)
        print(end="", flush=True)
        return status
    except Cancelled as error:
        _say(str(error))
        return _INTERRUPTED
    except KeyboardInterrupt:
        _say("Interrupted.")
        return _INTERRUPTED
    except EngineError as error:
        _say(f"error: {error}")
        return _BAD_INPUT
    except BrokenPipeError:
        # The reader of our output went away (``| head``).
        _discard_output()
        return _SUCCESS
    except OSError as error:
        _say(f"error: {error}. Check the disk and what the output is sent to.")
        _discard_output()
        return _BAD_INPUT
    except MemoryError:
        _say("error: The memory of this computer does not suffice. Close other programs, or use "
             "larger tiles.")
        return _BAD_INPUT


def _discard_output() -> None:
    """Send what is still to be written nowhere: Python writes it on exit, and would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _index(options: argparse.Namespace) -> int:
    from rs_textsearch.engine.building.indexing import build_index
    from rs_textsearch.engine.options import IndexOptions

    names = (
        "rasters", "out", "bundle", "tile_size", "scales", "overlap", "bands", "stretch", "aoi",
        "device", "runtime", "views", "overwrite", "keep_patches",
        "workers", "dask", "coarse_to_fine", "fine_share",
    )
    params = {name: getattr(options, name) or None for name in names}
    cancel = threading.Event()
    with _Bar() as bar:
        # Ctrl-C ends the run between two batches, so that the block in flight is not left half.
        previous = signal.signal(signal.SIGINT, lambda *_: cancel.set())
        try:
            document = build_index(IndexOptions.from_params(params), bar, cancel)
        finally:
            signal.signal(signal.SIGINT, previous)
    for note in (document["device_note"], document["model_note"]):
        if note:
            _say(note)
    if options.json:
        return _print_json(document)
    skipped = document["tiles_skipped_nodata"]
    print(
        f"{document['index']}: {document['tiles']} tiles, {document['tiles_new']} of them new in "
        f"{document['seconds']:.1f} s ({document['tiles_per_s']:.1f} tiles/s on "
        f"{document['device']})" + (f", {skipped} without valid pixels left out" if skipped else "")
    )
    return _SUCCESS


def _search(options: argparse.Namespace) -> int:
    from rs_textsearch.engine.options import SearchOptions
    from rs_textsearch.engine.searching.search import Searcher

    params = {
        "indexes": options.indexes,
        "query": options.query,
        "not": options.negative,
        "like": options.like,
        "unlike": options.unlike,
        "text_weight": options.text_weight,
        "calibration": options.calibration,
        "smoothing": options.smoothing,
        "top": options.top,
        "heatmap": options.heatmap,
        "refine": options.refine,
        "tiles": options.tiles,
    }
    document = Searcher().search(SearchOptions.from_params(params))
    for entry in document["stale"]:
        _say(f"note: {entry['raster']}: {entry['reason']}; run index again.")
    if options.json:
        return _print_json(document)
    if document["unknown_words"]:
        print(f"The model never saw these words: {', '.join(document['unknown_words'])}.")
    if document["nothing_stands_out"]:
        print("Nothing stands out for this query; these are the closest tiles.")
    print("rank  tile      score  z      bounds (xmin ymin xmax ymax), scale, raster")
    for item in document["results"]:
        bounds = " ".join(f"{value:.6g}" if abs(value) < 1000 else f"{value:.1f}"
                          for value in item["bounds"])
        print(
            f"{item['rank']:<5d} {item['tile']:<9d} {item['score']:<6.3f} {item['zscore']:<6.2f} "
            f"{bounds}, {item['scale']:g}, {item['raster']}"
        )
    if document["rescored"]:
        print(f"The first {document['proven']} are proven: {document['rescored']} tiles were "
              "scored from all their patch features, and no other can reach them.")
    for entry in document["heatmaps"]:
        print(f"heatmap: {entry['path']}")
    if document["tiles_file"]:
        print(f"tiles: {document['tiles_file']}")
    return _SUCCESS


def _info(options: argparse.Namespace) -> int:
    from rs_textsearch.engine.index.state import describe_index
    from rs_textsearch.engine.paths import absolute

    document = describe_index(absolute(options.index))
    if options.json:
        return _print_json(document)
    bundle, tiling = document["bundle"], document["tiling"]
    print(f"{document['index']}: {document['state']}, {document['tiles']} tiles, "
          f"{document['size_bytes'] / 1e6:.1f} MB, built {document['created']}")
    print(f"model {bundle['name']} {bundle['version']} ({bundle['id']}), "
          f"{'at ' + bundle['path'] if bundle['available'] else 'not found any more'}")
    print(f"tiles of {tiling['tile_size']}, scales {tiling['scales']}, "
          f"overlap {tiling['overlap']:g}")
    for entry in document["rasters"]:
        reason = f" ({entry['reason']})" if entry["reason"] else ""
        print(f"{entry['raster']}: {entry['state']}{reason}, {entry['tiles']} tiles, bands "
              f"{entry['bands']}, {entry['crs'] or 'no reference system'}")
    return _SUCCESS


def _forget(options: argparse.Namespace) -> int:
    from rs_textsearch.engine.index.upkeep import forget
    from rs_textsearch.engine.paths import absolute

    document = forget(absolute(options.index), absolute(options.raster))
    if options.json:
        return _print_json(document)
    print(f"{document['index']}: {document['tiles_removed']} tiles of {document['raster']} "
          f"removed, {document['tiles']} left")
    return _SUCCESS


def _relocate(options: argparse.Namespace) -> int:
    from rs_textsearch.engine.index.upkeep import relocate
    from rs_textsearch.engine.paths import absolute

    document = relocate(*map(absolute, (options.index, options.raster, options.path)))
    if options.json:
        return _print_json(document)
    print(f"{document['index']}: {document['raster']} is now {document['path']}")
    return _SUCCESS


def _export(options: argparse.Namespace) -> int:
    from rs_textsearch.engine.index.exchange import export
    from rs_textsearch.engine.paths import absolute, output_path

    out = output_path(options.out, ".parquet", "the exported tiles")
    document = export(absolute(options.index), out)
    if options.json:
        return _print_json(document)
    print(f"{document['path']}: {document['tiles']} tiles, {document['bytes'] / 1e6:.1f} MB")
    return _SUCCESS


def _import(options: argparse.Namespace) -> int:
    from rs_textsearch.engine.index.exchange import import_parts
    from rs_textsearch.engine.paths import absolute, output_path

    out = output_path(options.out, ".gpkg", "the index")
    document = import_parts([absolute(part) for part in options.parts], out, options.overwrite)
    if options.json:
        return _print_json(document)
    print(f"{document['index']}: {document['tiles']} tiles of {document['rasters']} rasters")
    return _SUCCESS


def _doctor(options: argparse.Namespace) -> int:
    from rs_textsearch.engine.diagnostics import examine

    document = examine(options.bundle)
    status = _SUCCESS if document["ok"] else _BAD_INPUT
    if options.json:
        _print_json(document)
        return status
    print(f"engine {document['engine']}, Python {document['python']}, {document['platform']}")
    print(", ".join(f"{name} {version}" for name, version in document["packages"].items()))
    for entry in document["devices"]:
        print(f"{entry['device']}: {'available' if entry['available'] else entry['reason']}")
    if document["bundle"]:
        print(f"model {document['bundle']['name']} {document['bundle']['version']} at "
              f"{document['bundle']['path']}")
        if document["bundle"]["note"]:
            print(f"note: {document['bundle']['note']}")
    if document["benchmark"]:
        fastest = document["benchmark"]
        print(f"{fastest['tiles_per_s']} tiles/s by {fastest['runtime']} {fastest['precision']} on "
              f"{fastest['device']} in batches of {fastest['batch']}; tried:")
        for entry in fastest["tried"]:
            print(f"  {entry['text']}")
        if fastest["note"]:
            print(f"note: {fastest['note']}")
    for problem in document["problems"]:
        print(f"problem: {problem}")
    print("everything works" if document["ok"] else "not everything works")
    return status


def _serve(_: argparse.Namespace) -> int:
    from rs_textsearch.engine.server import run

    return run()


class _Bar:
    """A progress bar on stderr, made at the first progress so that bad input prints no bar."""

    def __init__(self) -> None:
        self._bar: Any = None

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def __call__(self, done: int, total: int, seconds: float, text: str) -> None:
        from tqdm import tqdm

        if self._bar is None:
            self._bar = tqdm(total=total, initial=done, unit="tile", file=sys.stderr)
        self._bar.total = total
        self._bar.set_postfix_str(text, refresh=False)
        self._bar.update(done - self._bar.n)


class _Parser(argparse.ArgumentParser):
    """argparse with one line an error."""

    def error(self, message: str) -> NoReturn:
        _say(f"error: {message}. See {self.prog} --help.")
        raise SystemExit(_BAD_INPUT)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m rs_textsearch.engine",
        description="Search rasters by text: index them once, then ask.",
    )
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)

    index = commands.add_parser("index", help="cut rasters into tiles and embed them")
    index.add_argument("rasters", nargs="+", metavar="RASTER")
    index.add_argument("--out", required=True, metavar="IDX.gpkg", help="the index")
    index.add_argument("--bundle", metavar="DIR", help="model bundle (default: the one shipped)")
    index.add_argument("--tile-size", metavar="300m|256px",
                       help="side of a tile (default: what the model was trained on)")
    index.add_argument("--scales", metavar="1,2,3", help="multiples of the tile size (1,2)")
    index.add_argument("--overlap", metavar="0.5", help="share by which tiles overlap")
    index.add_argument("--bands", metavar="1,2,3", help="bands for red, green and blue")
    index.add_argument("--stretch", metavar="auto|none|LO,HI[;LO,HI;LO,HI]",
                       help="values to 8 bits (auto: percentiles unless 8-bit)")
    index.add_argument("--aoi", metavar="FILE", help="polygons to index (GeoPackage, GeoJSON)")
    index.add_argument("--device", choices=("auto", "cpu", "cuda"))
    index.add_argument("--runtime", help="auto: the fastest here; doctor lists what there is")
    index.add_argument("--views", type=int, choices=(1, 4),
                       help="4: embeddings averaged over quarter turns, at four times the cost")
    index.add_argument("--overwrite", action="store_true", help="replace an index that exists")
    index.add_argument("--dask", metavar="ADDRESS",
                       help="scheduler of a dask cluster that does the work; --out is a folder")
    index.add_argument("--workers", metavar="1", help="processes that read and encode")
    index.add_argument("--keep-patches", action="store_true",
                       help="keep all patch features, so that searches prove their results: "
                            "ten times as large")
    index.add_argument("--coarse-to-fine", action="append", metavar="QUERY",
                       help="encode the largest tiles, and smaller ones only where they answer "
                            "this text best; may be repeated")
    index.add_argument("--fine-share", metavar="0.25",
                       help="share of the smaller tiles that is encoded for every such text")
    index.set_defaults(run=_index)

    search = commands.add_parser("search", help="rank the tiles of an index for a text")
    search.add_argument("indexes", metavar="IDX.gpkg", nargs="+",
                        help="one index, or several that are searched as one")
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--not", dest="negative", action="append", default=[], metavar="TEXT",
                        help="what the tiles must not look like; may be repeated")
    search.add_argument("--like", action="append", default=[], metavar="TILE",
                        help="a tile to look like, 17 (of the first index) or IDX.gpkg:17; may be "
                             "repeated, and the query may then be \"\"")
    search.add_argument("--unlike", action="append", default=[], metavar="TILE")
    search.add_argument("--text-weight", metavar="0.5",
                        help="share of the text against the example tiles")
    search.add_argument("--calibration", metavar="NAME", help="how scores are calibrated")
    search.add_argument("--smoothing", metavar="none|median|gaussian", help="of the heatmap")
    search.add_argument("--top", default=20, metavar="20", help="number of results")
    search.add_argument("--heatmap", metavar="OUT.tif")
    search.add_argument("--refine", action="store_true",
                        help="show patches of tiles in the heatmap, of an index that keeps them")
    search.add_argument("--tiles", metavar="OUT.gpkg", help="write the results as a layer")
    search.set_defaults(run=_search)

    info = commands.add_parser("info", help="what an index holds and whether it is up to date")
    info.add_argument("index", metavar="IDX.gpkg")
    info.set_defaults(run=_info)

    forget = commands.add_parser("forget", help="remove a raster from an index")
    forget.add_argument("index", metavar="IDX.gpkg")
    forget.add_argument("raster", metavar="RASTER", help="as info names it")
    forget.set_defaults(run=_forget)

    relocate = commands.add_parser("relocate", help="say where a raster of an index lies now")
    relocate.add_argument("index", metavar="IDX.gpkg")
    relocate.add_argument("raster", metavar="OLD", help="as info names it")
    relocate.add_argument("path", metavar="NEW")
    relocate.set_defaults(run=_relocate)

    export = commands.add_parser("export", help="write an index with its embeddings as GeoParquet")
    export.add_argument("index", metavar="IDX.gpkg")
    export.add_argument("out", metavar="OUT.parquet")
    export.set_defaults(run=_export)

    imported = commands.add_parser("import", help="make an index of exported files or parts")
    imported.add_argument("parts", nargs="+", metavar="PARTS", help="GeoParquet files or folders")
    imported.add_argument("--out", required=True, metavar="IDX.gpkg")
    imported.add_argument("--overwrite", action="store_true", help="replace an index that exists")
    imported.set_defaults(run=_import)

    doctor = commands.add_parser("doctor", help="check the installation and measure its speed")
    doctor.add_argument("--bundle", metavar="DIR")
    doctor.set_defaults(run=_doctor)

    serve = commands.add_parser("serve", help="answer JSON lines on stdin (for the plugin)")
    serve.set_defaults(run=_serve)
    for command in (index, search, info, forget, relocate, export, imported, doctor):
        command.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def _print_json(document: dict[str, Any]) -> int:
    from rs_textsearch.engine.protocol import encoded

    print(encoded(document))
    return _SUCCESS


def _say(text: str) -> None:
    print(" ".join(text.split()), file=sys.stderr)
