"""Worker processes of an index run: shares go out to them, blocks come back and are committed here.

Every worker has a pipe of its own, so that one that is killed in the middle of a block takes
nothing with it but that block: another worker does what is left of its share.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Any

import numpy as np

from rs_textsearch.engine.building import worker
from rs_textsearch.engine.building.shares import Share, cancelled
from rs_textsearch.engine.errors import EngineError, WorkerDied
from rs_textsearch.engine.index.blocks import BlockRows

_SHARES = 4
"""Shares a worker of every raster: the last ones to end do not wait long for each other."""
_REPLACED = 3
"""Workers that may die in a run: a machine that kills more of them kills the next one too."""
_POLL_S = 0.2


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

    def blocks(self, shares: Sequence[Share]) -> Iterator[tuple[int, BlockRows]]:
        """Yield the blocks of all ``shares`` as they come, each with its share's position.

        Raises what a worker raised, :class:`WorkerDied` where too many of them were killed, and
        Cancelled.
        """
        waiting = deque(
            (number, part)
            for number, share in enumerate(shares)
            for part in share.split(self._count * _SHARES)
        )
        while len(self._workers) < min(self._count, len(waiting)):
            self._workers.append(self._start())
        while waiting or any(w.share is not None for w in self._workers):
            for idle in self._workers:
                if idle.share is None and waiting:
                    self._give(idle, *waiting.popleft())
            busy = {w.connection: w for w in self._workers if w.share is not None}
            for connection in wait(list(busy), _POLL_S):
                answering = busy[connection]
                try:
                    answer = connection.recv()
                except (EOFError, OSError):
                    waiting.extendleft(self._replace(answering))
                    continue
                if isinstance(answer, EngineError):
                    raise answer
                if answer is None:
                    answering.share = None
                else:
                    answering.got.append(answer.windows)
                    yield answering.number, answer
            if self._cancel.is_set():
                raise cancelled()

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
            raise WorkerDied(
                f"{self._died} worker processes of the index run were ended from outside, the "
                f"last one with status {dead.process.exitcode}.",
                "Most often memory is short: use fewer workers. What was indexed is kept: run "
                "the same command again to continue.",
            )
        self._workers.append(self._start())
        rest = dead.share.without(np.concatenate(dead.got)) if dead.got else dead.share
        return [(dead.number, rest)] if rest.ranges else []
