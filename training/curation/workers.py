"""Who works on the parts of a stage: this process, more of this machine, or a dask cluster.

Parts are files that are written in one step, so that who does one does not matter: a part that is
done twice, because a worker died or a run was started again, comes to the same bytes.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from typing import Any

from rs_textsearch.engine import cluster
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.parallel import threads
from rs_textsearch.engine.process import limit_threads
from training.curation.parts import PartDone
from training.curation.stage import PartTask, work_part
from training.errors import TrainingError

_MOST_ON_WINDOWS = 61  # what ProcessPoolExecutor takes there


class Workers(AbstractContextManager["Workers"]):
    """Hands of a run; a context manager, which lets them go.

    Args:
        count: processes of this machine; 1: this one.
        dask: address of a dask scheduler, which is used instead; all machines must see tables,
            images, encoders and the output folder under the same paths.
    """

    def __init__(self, count: int = 1, dask: str = "") -> None:
        self._count = min(count, _MOST_ON_WINDOWS) if sys.platform == "win32" else count
        self._dask = dask
        self._stack = ExitStack()
        self._client: Any = None
        self._pool: ProcessPoolExecutor | None = None
        self._others: set[Any] = set()

    def __enter__(self) -> Workers:
        if self._dask:
            self._client = self._stack.enter_context(cluster.connected(self._dask))
            cluster.check_machines(self._client, work_part.__module__)
        return self

    def __exit__(self, error: type[BaseException] | None, *_: object) -> None:
        self._stack.close()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            if error is not None:  # what they are at is not wanted any more
                for process in set(multiprocessing.active_children()) - self._others:
                    process.terminate()

    def done(self, tasks: Sequence[PartTask], run: str) -> Iterator[PartDone]:
        """Do ``tasks`` and yield what came of each, in the order in which they end.

        Args:
            run: tells the tasks of one stage of one run from all others of a cluster.

        Raises:
            TrainingError: a part cannot be worked on, or workers die.
        """
        if self._client is not None:
            named = {f"{run}-{task.name}": task for task in tasks}
            finished = cluster.done(self._client, attempt, named, _name, threading.Event())
            for _, result in finished:
                yield _or_raise(result)
        elif self._count == 1 or len(tasks) < 2:
            yield from map(work_part, tasks)
        else:
            yield from self._by_processes(tasks)

    def _by_processes(self, tasks: Sequence[PartTask]) -> Iterator[PartDone]:
        if self._pool is None:
            share = max(1, threads() // self._count)
            self._pool = ProcessPoolExecutor(
                self._count, multiprocessing.get_context("spawn"), partial(_begin, share)
            )
            self._others = set(multiprocessing.active_children())
        try:
            for future in as_completed([self._pool.submit(attempt, task) for task in tasks]):
                yield _or_raise(future.result())
        except BrokenProcessPool as error:
            raise TrainingError(
                "a worker process died, most often because memory is short; what is done is "
                "kept: run the same command again, with fewer --workers"
            ) from error


def attempt(task: PartTask) -> PartDone | str:
    """Do ``task``; a message where that cannot be mended by trying again, on another machine."""
    try:
        return work_part(task)
    except EngineError as error:
        return str(error)


def _or_raise(result: PartDone | str) -> PartDone:
    if isinstance(result, str):
        raise TrainingError(result)
    return result


def _name(task: PartTask) -> str:
    return task.name


def _begin(count: int) -> None:
    """Set up a worker process: its share of the cores, and Ctrl-C ends it at once.

    Parts are whole or not there, so nothing is lost.
    """
    limit_threads(count)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
