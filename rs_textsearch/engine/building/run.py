"""The front door of index runs: in this process, from coarse to fine, or on a cluster."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from rs_textsearch.engine import kinds, lock
from rs_textsearch.engine.building.indexing import build_index
from rs_textsearch.engine.building.plans import Progress, nothing_valid
from rs_textsearch.engine.building.rebuilding import rebuild
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.outputs import Outputs
from rs_textsearch.engine.paths import holds_something, resolved


def run_index(
    options: IndexOptions,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
    encoder: Encoder | None = None,
) -> dict[str, Any]:
    """Index the rasters and return the ``index --json`` document.

    An index that exists is continued: windows that it has are left alone, whichever area of
    interest and run they came from, those that are missing are added, and rasters that changed
    are indexed again. Tiles outside the area of interest stay. To be built anew, it is replaced
    when the new one is whole. Rasters that fail are listed as ``failed``; raises
    :class:`~rs_textsearch.engine.errors.EngineError` where all do or the run itself does. What is
    committed is kept, but an index that this run began and that holds no tile in the end is
    :class:`~rs_textsearch.engine.errors.BadInput`. ``encoder``, of single views, is used instead
    of the bundle's fastest.
    """
    cancel = cancel or threading.Event()
    if options.dask is not None:
        from rs_textsearch.engine.building.cluster import index_on_cluster

        return index_on_cluster(options, progress, cancel)

    def build(out: Path) -> dict[str, Any]:
        if options.coarse_to_fine:
            from rs_textsearch.engine.building.coarse_to_fine import index_coarse_to_fine

            return index_coarse_to_fine(options, out, progress, cancel, encoder)
        return build_index(options, out, progress, cancel, encoder)

    def begin(out: Path) -> dict[str, Any]:
        document = build(out)
        if not document["tiles"]:  # an index of nothing helps nobody
            kinds.INDEX.remove(out)
            raise nothing_valid(document, in_area=options.aoi is not None)
        return document

    outputs = Outputs([*options.rasters, *([options.aoi] if options.aoi else [])])
    with lock.writing(options.out):
        if not holds_something(options.out):
            output = outputs.reserve(options.out, kinds.INDEX)
            document = begin(output.place)
        elif options.overwrite:
            output = outputs.reserve(options.out, kinds.INDEX)
            document = rebuild(output, options, begin)
        else:
            document = build(resolved(options.out))
    return {**document, "index": str(options.out)}
