"""Worker processes of an index run: shares go out to them, blocks come back and are committed here.

Every worker has a pipe of its own, so that one that is killed in the middle of a block takes
nothing with it but that block: another worker does what is left of its share.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Any

import numpy as np

from rs_textsearch.engine.building import worker
from rs_textsearch.engine.building.plans import RASTER_ERRORS, cancelled
from rs_textsearch.engine.building.shares import Share
from rs_textsearch.engine.errors import EngineError, WorkerDied
from rs_textsearch.engine.index.blocks import BlockRows

_SHARES = 4
"""Shares a worker of every raster: the last ones to end do not wait long for each other."""
_REPLACED = 3
"""Workers that may die in a run: a machine that kills more of them kills the next one too."""
_POLL_S = 0.2
_MOST_ON_WINDOWS = 60  # whose system waits for no more than 63 things at a time


@dataclass
class _Worker:
    process: Any
    connection: Any
    number: int = -1
    share: Share | None = None
    got: list[np.ndarray] | None = None


class Workers:
    """``count`` processes that encode; use it as a context manager, which ends them.

    ``setup`` is what :func:`rs_textsearch.engine.building.shares.prepared` takes.
    """

    def __init__(self, count: int, setup: dict[str, Any], cancel: threading.Event) -> None:
        count = min(count, _MOST_ON_WINDOWS) if sys.platform == "win32" else count
        self._context = multiprocessing.get_context("spawn")
        self._setup = {**setup, "threads": max(1, (os.cpu_count() or 1) // count)}
        self._cancel = cancel
        self._count = count
        self._died = 0
        self._workers: list[_Worker] = []

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        for worker_ in self._workers:
            worker_.process.terminate()
        for worker_ in self._workers:
            worker_.process.join()
            worker_.connection.close()

    def blocks(
        self, shares: Iterable[Share | EngineError]
    ) -> Iterator[tuple[int, BlockRows | EngineError]]:
        """Yield the blocks of all ``shares`` as they come, each with its share's position.

        Shares are asked for when workers are about to run out of them. One that could not be
        made, or whose raster fails, comes as its error: once, while the others go on. Raises
        :class:`WorkerDied` where too many workers were killed, Cancelled, and every error that is
        not of a raster.
        """
        coming, all_came = enumerate(shares), False
        waiting: deque[tuple[int, Share]] = deque()
        failed: set[int] = set()
        while True:
            while not all_came and len(waiting) < self._count:
                number, share = next(coming, (-1, None))
                if share is None:
                    all_came = True
                elif isinstance(share, EngineError):
                    yield number, share
                else:
                    parts = share.split(self._count * _SHARES)
                    waiting.extend((number, part) for part in parts)
            self._share_out(waiting)
            busy = {w.connection: w for w in self._workers if w.share is not None}
            if not busy:
                return
            for connection in wait(list(busy), _POLL_S):
                answering = busy[connection]
                number = answering.number
                try:
                    answer = connection.recv()
                except (EOFError, OSError):
                    waiting.extendleft(self._replace(answering))
                    continue
                if isinstance(answer, BlockRows):
                    answering.got.append(answer.windows)
                    yield number, answer
                    continue
                answering.share = None
                if isinstance(answer, RASTER_ERRORS) and number not in failed:
                    failed.add(number)
                    waiting = deque(item for item in waiting if item[0] != number)
                    yield number, answer
                elif isinstance(answer, EngineError) and number not in failed:
                    raise answer
            if self._cancel.is_set():
                raise cancelled()

    def _share_out(self, waiting: deque[tuple[int, Share]]) -> None:
        """Give what waits to idle workers; no more of these are started than there is to do."""
        idle = [worker_ for worker_ in self._workers if worker_.share is None]
        while len(self._workers) < self._count and len(idle) < len(waiting):
            idle.append(self._start())
            self._workers.append(idle[-1])
        for worker_ in idle:
            if waiting:
                self._give(worker_, *waiting.popleft())

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=worker.work, args=(theirs, self._setup), name="encoder", daemon=True
        )
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _give(self, worker_: _Worker, number: int, share: Share) -> None:
        worker_.number, worker_.share, worker_.got = number, share, []
        try:
            worker_.connection.send(share)
        except OSError:
            return  # it died while it was idle, which is noticed where its answer is awaited

    def _replace(self, dead: _Worker) -> list[tuple[int, Share]]:
        """Start a worker in the place of a ``dead`` one and return what that left undone."""
        dead.process.join()
        dead.connection.close()
        self._workers.remove(dead)
        self._died += 1
        if self._died > _REPLACED:
            raise WorkerDied.of(
                "workers_died", n=self._died, status=str(dead.process.exitcode)
            )
        self._workers.append(self._start())
        rest = dead.share.without(np.concatenate(dead.got)) if dead.got else dead.share
        return [(dead.number, rest)] if rest.ranges else []
