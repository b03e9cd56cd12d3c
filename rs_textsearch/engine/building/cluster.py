"""An index run on a dask cluster: a task reads and encodes a share and writes a GeoParquet part.

For archives of thousands of scenes. A part is written in one step under a name that says what is
in it, so a task that is repeated, because its worker died or the run was started again, finds its
part or writes the same one. All machines must see the rasters, the bundle and the folder of parts
under the same paths. Everything is encoded by the reference of the runtimes in single precision:
machines differ in what else they could use, and the tiles of one index have to compare.
"""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rs_textsearch.engine import cluster, notes
from rs_textsearch.engine.building.part_task import PartTask, write_part
from rs_textsearch.engine.building.plans import RASTER_ERRORS, Failures, Progress, cancelled
from rs_textsearch.engine.building.request import Request
from rs_textsearch.engine.building.shares import BLOCK
from rs_textsearch.engine.building.surveying import check_area, survey
from rs_textsearch.engine.building.written_parts import WrittenParts
from rs_textsearch.engine.encoding.runtimes import REFERENCE
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.index import geoparquet
from rs_textsearch.engine.index.agreement import check_same
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading.raster import Raster

if TYPE_CHECKING:
    from distributed import Client

_PART = 32 * BLOCK
"""Windows in a part: minutes of work, and a file of some megabytes."""


def index_on_cluster(
    options: IndexOptions, progress: Progress | None, cancel: threading.Event
) -> dict[str, Any]:
    """Index the rasters into the folder ``options.out`` by the cluster at ``options.dask``.

    Windows that the folder has are left alone; parts of rasters that changed are replaced. Returns
    the document of :func:`~rs_textsearch.engine.building.run.run_index`. Raises EngineError; a
    cancelled run keeps the parts that are written.
    """
    geoparquet.require()
    started = time.perf_counter()
    written = WrittenParts(options.out)
    known = None if written.header is None else written
    request = Request.of(options, written.header)
    options = request.options
    header = replace(
        request.header(),
        encoding={"runtime": REFERENCE.name, "precision": "fp32"},
        keep_patches=False,
    )
    if known is not None:
        check_same(options.out, known.header, header)
    setup = {
        "bundle": str(request.bundle.path),
        "device": options.device,
        "runtime": REFERENCE.name,
        "views": options.views,
        "like": None,
        "keep_patches": False,
        "normalised": True,
    }
    failures = Failures()
    with ExitStack() as stack:
        client = stack.enter_context(cluster.connected(options.dask))
        cluster.check_machines(client, __name__)
        jobs = survey(request, known, failures, cancel)
        check_area(jobs, options)
        for job in jobs:
            if job.outdated is not None:
                written.check_replaceable(job.outdated)
        header = replace(header, crs=jobs[0].footprints.crs)
        options.out.mkdir(exist_ok=True)
        stack.callback(_remove_empty, options.out)
        tasks: list[PartTask] = []
        for job in (job for job in jobs if job.left):
            try:
                with Raster(job.path, job.opening) as raster:
                    share = job.share(raster, header.tiling)
            except RASTER_ERRORS as error:
                failures.add(job.path, error)
                continue
            shares = share.split(-(-job.left // _PART))
            total = job.done + job.left
            tasks += [PartTask(s, setup, header, total, str(options.out)) for s in shares]
        windows = sum(job.plan.total for job in jobs)
        left = sum(len(task.share.windows) for task in tasks)
        new = 0
        named = {task.path.name: task for task in tasks}
        for task, tiles in cluster.done(client, write_part, named, _raster_of, cancel):
            left -= len(task.share.windows)
            if isinstance(tiles, EngineError):
                failures.add(Path(task.share.raster), tiles)
            else:
                new += tiles
            if progress is not None:
                seconds = time.perf_counter() - started
                progress(windows - left, windows, seconds, Path(task.share.raster).name)
        if cancel.is_set():
            raise cancelled()
        for job in jobs:
            if job.record is not None and job.path not in failures.errors:
                for file in written.outdated(job.record):
                    file.unlink(missing_ok=True)
        for file in _left_behind(options.out, tasks):
            file.unlink(missing_ok=True)
        failures.raise_for(options.rasters)
        document = _document(options, client, tasks, new, time.perf_counter() - started)
        return {**document, "failed": failures.as_json()}


def _raster_of(task: PartTask) -> str:
    return task.share.raster


def _remove_empty(folder: Path) -> None:
    """Remove the folder of a run that failed before it wrote a part."""
    if not any(folder.iterdir()):
        folder.rmdir()


def _left_behind(folder: Path, tasks: list[PartTask]) -> list[Path]:
    """Return the unfinished files of workers that were killed while they wrote a part."""
    stems = tuple(f".{task.path.stem}." for task in tasks)
    return [path for path in folder.glob(".*") if path.name.startswith(stems)]


def _document(
    options: IndexOptions, client: Client, tasks: list[PartTask], new: int, seconds: float
) -> dict[str, Any]:
    from rs_textsearch.engine.index.parts import Parts

    parts = Parts(options.out)
    counts = parts.tile_counts()
    rasters = {str(path) for path in options.rasters}
    skipped = sum(len(task.share.windows) for task in tasks) - new
    return {
        "index": str(options.out),
        "tiles": sum(counts.values()),
        "tiles_new": new,
        "tiles_skipped_nodata": skipped,
        "seconds": round(seconds, 3),
        "tiles_per_s": round(new / seconds, 2),
        "reader_wait_share": 0.0,
        "device": f"{len(client.scheduler_info()['workers'])} workers of a cluster",
        "runtime": REFERENCE.name,
        "precision": "fp32",
        "provider": "",
        "device_note": None,
        "model_note": "",
        "rasters": [
            {
                "raster": record.recorded_path,
                "tiles": counts[record.id],
                "state": "fresh" if record.complete else "partial",
                "notes": notes.as_json(record.notes),
            }
            for record in parts.rasters()
            if record.recorded_path in rasters
        ],
    }
