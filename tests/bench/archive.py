"""What an archive of small rasters costs: to index, to run again, to add to, and to search.

    python -m tests.bench.archive [--sheets 1600] [--quick] [--before CHECKOUT]

Every command line is a process of its own, whose processor time and memory the system counts, its
workers included. ``--before`` runs every command of another checkout too, in turns, on the same
rasters: take the ratios of these, since seconds depend on what else the machine does. ``--tiny``
takes a model of a few weights, so that what is left is what a raster costs besides encoding.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rs_textsearch.definitions import DEFAULT_BUNDLE
from tests.bench.made_archive import write_archive
from tests.bench.measuring import heading, machine
from tests.engine.bundles import write_bundle
from tests.engine.conftest import ROOT, environment

QUERIES = ("a harbour with boats", "swimming pools", "a baseball field", "a car park", "farmland")
_ADDED = 10
_SINGLE = 40
"""Indexes of one raster each that are built to tell what one costs."""
_HEATMAPS = 100
"""As many as the dock asks for."""


@dataclass(frozen=True)
class Cost:
    """What something took: seconds on the clock and of processors, and memory at most in MB.

    Memory is at least that of the benchmark itself, some 190 MB: the system counts what a process
    was before it became another program.
    """

    name: str
    wall: float
    cpu: float
    memory: float | None = None
    remark: str = ""

    def line(self, per: int = 0) -> str:
        """Return a row of a table, with milliseconds of processors for each of ``per`` rasters."""
        each = f"{1000 * self.cpu / per:.1f}" if per else ""
        memory = "" if self.memory is None else f"{self.memory:.0f}"
        return (
            f"| {self.name} | {self.wall:.2f} | {self.cpu:.2f} | {each} | {memory} "
            f"| {self.remark} |"
        )


HEAD = (
    "| {} | s | processor time, s | ms a raster | memory, MB | |\n"
    "|---|--:|--:|--:|--:|---|"
)


class Engine:
    """The command line of a checkout, with a cache of its own."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self._environment = {**environment(), "RS_TEXTSEARCH_CACHE": str(folder / "cache")}
        # Threads are those of an ordinary run: two cores are all there are to compare.
        self._environment.pop("OMP_NUM_THREADS", None)

    def run(self, name: str, *arguments: object) -> tuple[Cost, dict]:
        """Run a command; returns what it took, and its document."""
        entry = self.root / "rs_textsearch" / "engine" / "__main__.py"
        line = [sys.executable, "-I", str(entry), *map(str, arguments), "--json"]
        with tempfile.TemporaryFile() as output:
            begin = time.perf_counter()
            process = subprocess.Popen(
                line, stdout=output, stderr=subprocess.DEVNULL, env=self._environment
            )
            _, status, used = os.wait4(process.pid, 0)
            wall = time.perf_counter() - begin
            output.seek(0)
            answer = output.read()
        if status:
            raise RuntimeError(f"{name}: exit status {os.waitstatus_to_exitcode(status)}")
        cost = Cost(name, wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
        return cost, json.loads(answer)


@contextmanager
def cluster() -> Iterator[str]:
    """Give the address of a dask cluster of two workers on this machine."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as local:
        yield local.scheduler_address


def indexing(
    engine: Engine, folder: Path, bundle: Path, count: int, *, full: bool
) -> Iterator[Cost]:
    """Build the archive's index in several ways, run that again and add rasters to it."""
    sheets, new = folder / "sheets", folder / "new"
    out = folder / "archive.gpkg"
    out.unlink(missing_ok=True)
    told = ["--bundle", bundle, "--runtime", "onnxruntime"]
    cost, document = engine.run("index, one process", "index", sheets, "--out", out, *told)
    size = out.stat().st_size / 1e6
    yield _remarked(cost, f"{document['tiles']} tiles, {size:.1f} MB on the disk")
    cost, document = engine.run("again, nothing to do", "index", sheets, "--out", out, *told)
    assert not document["tiles_new"] and len(document["rasters"]) == count
    yield cost
    cost, document = engine.run(f"{_ADDED} more rasters", "index", sheets, new, "--out", out, *told)
    yield _remarked(cost, f"{document['tiles_new']} tiles")
    if not full:
        return
    workers = folder / "workers.gpkg"
    cost, _ = engine.run("index, --workers 2", "index", sheets, "--out", workers, *told,
                         "--workers", 2)  # fmt: skip
    yield cost
    begin = _children()
    with cluster() as address:
        cost, _ = engine.run("index, --dask, two workers", "index", sheets, "--out",
                             folder / "parts", "--bundle", bundle, "--dask", address)
        parts = list((folder / "parts").glob("*.parquet"))
        size = sum(part.stat().st_size for part in parts) / 1e6
    # The workers are children of this process; they have ended.
    yield Cost(cost.name, cost.wall, _children() - begin, cost.memory,
               f"{len(parts)} parts, {size:.1f} MB; memory of the run alone")
    cost, _ = engine.run("import of the parts", "import", folder / "parts", "--out",
                         folder / "imported.gpkg")  # fmt: skip
    yield cost


def _children() -> float:
    """Return the processor time, in seconds, of all processes that this one has waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _remarked(cost: Cost, remark: str) -> Cost:
    return Cost(cost.name, cost.wall, cost.cpu, cost.memory, remark)


def cold(engine: Engine, folder: Path, *, limited: bool) -> Iterator[Cost]:
    """Search the archive by the command line, from the start of a process to its end."""
    index, query = folder / "archive.gpkg", QUERIES[0]
    some = ["--heatmap-rasters", _HEATMAPS] if limited else []
    ways: dict[str, list[object]] = {
        "search": [],
        "search, layer of the 2,000 best tiles": ["--top", 2000, "--tiles", folder / "t.gpkg"],
        f"search, {_HEATMAPS if limited else 'all'} heatmaps": [
            "--heatmap", folder / "h" / "h.tif", *some
        ],
    }
    (folder / "h").mkdir(exist_ok=True)
    for name, more in ways.items():
        yield engine.run(name, "search", index, query, *more)[0]
    if (folder / "parts").is_dir():
        yield engine.run("search, a folder of parts", "search", folder / "parts", query)[0]


def warm(folder: Path, sheets: Sequence[Path]) -> list[Cost]:
    """Search in this process, as a running engine does for QGIS: what the second search costs."""
    from rs_textsearch.engine.options import SearchOptions
    from rs_textsearch.engine.searching.search import Searcher

    archive, singles = folder / "archive.gpkg", [_single(folder, sheet) for sheet in sheets]
    dock = {"top": 2000, "tiles": str(folder / "w.gpkg"), "heatmap": str(folder / "h" / "w.tif"),
            "heatmap_rasters": _HEATMAPS}  # fmt: skip
    ways: dict[str, dict] = {
        "one index": {"indexes": [str(archive)]},
        "one index, as the dock asks": {"indexes": [str(archive)], **dock},
        "one index, a heatmap of every raster": {
            "indexes": [str(archive)], **dock, "heatmap_rasters": 0
        },
        "a folder of parts": {"indexes": [str(folder / "parts")]},
        f"{len(singles)} indexes of one raster each": {"indexes": list(map(str, singles))},
    }
    costs = []
    for name, params in ways.items():
        if not all(Path(path).exists() for path in params["indexes"]):
            continue
        searcher = Searcher()

        def ask(query: str, params: dict = params, searcher: Searcher = searcher) -> None:
            searcher.search(SearchOptions.from_params({**params, "query": query}))

        first = _timed(f"{name}: first", lambda: ask(QUERIES[0]))
        rest = [_timed(f"{name}: then", lambda query=query: ask(query)) for query in QUERIES[1:]]
        costs += [first, sorted(rest, key=lambda cost: cost.cpu)[len(rest) // 2]]
    return costs


def _timed(name: str, call: Callable[[], None]) -> Cost:
    wall, cpu = time.perf_counter(), time.process_time()
    call()
    return Cost(name, time.perf_counter() - wall, time.process_time() - cpu)


def _single(folder: Path, sheet: Path) -> Path:
    return folder / "singles" / f"{sheet.name}.rs_textsearch.gpkg"


def single_indexes(folder: Path, bundle: Path, sheets: Sequence[Path]) -> Cost:
    """Build an index for each of ``sheets``, as QGIS does where layers are ticked."""
    from rs_textsearch.engine.building.run import run_index
    from rs_textsearch.engine.options import IndexOptions

    (folder / "singles").mkdir(exist_ok=True)

    def build() -> None:
        for sheet in sheets:
            run_index(IndexOptions.from_params({
                "rasters": [str(sheet)], "out": str(_single(folder, sheet)),
                "bundle": str(bundle), "runtime": "onnxruntime",
            }))  # fmt: skip

    return _timed(f"{len(sheets)} indexes of one raster each, one engine", build)


def main() -> int:
    """Measure and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sheets", type=int, default=1600)
    parser.add_argument("--quick", action="store_true", help="40 sheets: only whether it runs")
    parser.add_argument("--tiny", action="store_true", help="a model of a few weights")
    parser.add_argument("--before", type=Path, help="another checkout, to compare with")
    parser.add_argument("--singles", type=int, default=_SINGLE, help="indexes of one raster each")
    options = parser.parse_args()
    count = 40 if options.quick else options.sheets
    facts = machine()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["RS_TEXTSEARCH_CACHE"] = str(folder / "cache")
        sheets = write_archive(folder / "sheets", count)
        write_archive(folder / "new", _ADDED, first=count)
        bundle = write_bundle(folder / "model") if options.tiny else DEFAULT_BUNDLE
        print(f"{heading(facts)}; {count} rasters, {'tiny' if options.tiny else 'mini'} model.\n")
        if options.before is not None:
            former = Engine(options.before, folder)
            print(HEAD.format("before"))
            for cost in indexing(former, folder, bundle, count, full=False):
                print(cost.line(count), flush=True)
            for cost in cold(former, folder, limited=False):
                print(cost.line(count), flush=True)
            print()
        engine = Engine(ROOT, folder)
        print(HEAD.format("command"))
        for cost in indexing(engine, folder, bundle, count, full=options.before is None):
            print(cost.line(count), flush=True)
        for cost in cold(engine, folder, limited=options.before is None):
            print(cost.line(count), flush=True)
        if options.before is None:
            singles = sheets[: options.singles]
            print(single_indexes(folder, bundle, singles).line(len(singles)))
            print("\n" + HEAD.format("a running engine").replace("ms a raster", "ms"))
            for cost in warm(folder, singles):
                print(cost.line(1), flush=True)
        print(f"\nLoad after: {os.getloadavg()[0]:.1f}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
