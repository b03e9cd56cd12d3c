"""Run cases in worker processes that are watched, and replaced when one hangs or dies."""

from __future__ import annotations

import contextlib
import importlib
import os
import shutil
import signal
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing import connection, get_context
from pathlib import Path

from tests.robustness.cases import BAD, Case, Kind, Outcome, sampled

RECYCLED_AFTER = 150
"""Cases a worker: what one leaves in a process cannot hide or cause much in others."""
START_S, READY = 240.0, "ready"

Key = tuple[str, str]
"""Title of the kind and name of the case."""


def select(kinds: Sequence[Kind], *, quick: bool = False, name: str = "") -> list[Case]:
    """The cases to try: a sample of each kind, or all whose names hold ``name``."""
    cases = [case for kind in kinds for case in (sampled(kind) if quick else kind.cases())]
    return [case for case in cases if name in case.name]


def run(
    cases: Sequence[Case], jobs: int, suite: str = "tests.robustness.suite"
) -> Iterator[tuple[Case, list[Outcome]]]:
    """Try every case and give its outcomes as they come; ``suite`` has them in its ``KINDS``."""
    todo = deque(enumerate(cases))
    top = Path(tempfile.mkdtemp(prefix="rs-textsearch-robustness-"))
    workers: list[_Worker] = []
    try:
        workers += [_Worker(top / f"worker {i}", suite) for i in range(min(jobs, len(cases)))]
        while todo or any(worker.case for worker in workers):
            for worker in workers:
                if worker.case is None and todo:
                    worker.begin(todo.popleft()[1])
            busy = [worker for worker in workers if worker.case]
            connection.wait([worker.pipe for worker in busy], timeout=0.5)
            for worker in busy:
                done = worker.look()
                if done is not None:
                    yield done
    finally:
        for worker in workers:
            worker.end()
        shutil.rmtree(top, ignore_errors=True)


class _Worker:
    """The parent's end of a worker."""

    def __init__(self, top: Path, suite: str) -> None:
        self.top, self.suite = top, suite
        self.case: Case | None = None
        self._outcomes: list[Outcome] = []
        self._tried = 0
        self._deadline = 0.0
        self._start()

    def _start(self) -> None:
        self.end()
        shutil.rmtree(self.top, ignore_errors=True)
        self.pipe, theirs = get_context("spawn").Pipe()
        self._process = get_context("spawn").Process(
            target=_work, args=(theirs, self.top, self.suite)
        )
        self._process.start()
        theirs.close()
        if not (self.pipe.poll(START_S) and self.pipe.recv() == READY):
            raise RuntimeError("a worker does not start")
        self._tried = 0

    def begin(self, case: Case) -> None:
        """Hand a case over."""
        if self._tried >= RECYCLED_AFTER:
            self._start()
        self._tried += 1
        self.case, self._outcomes = case, []
        self._deadline = time.monotonic() + case.limit_s
        self.pipe.send((case.kind, case.name))

    def look(self) -> tuple[Case, list[Outcome]] | None:
        """What became of the case, once that is known."""
        try:
            while self.pipe.poll():
                message = self.pipe.recv()
                if message is None:
                    return self._finish()
                self._outcomes.append(message)
        except (EOFError, OSError):
            self._process.join(5)
            return self._broken(f"the process died ({self._process.exitcode})")
        if time.monotonic() > self._deadline:
            return self._broken(f"hangs: {self.case.limit_s:.0f} s were not enough")
        return None

    def _finish(self) -> tuple[Case, list[Outcome]]:
        done = self.case, self._outcomes
        self.case = None
        return done

    def _broken(self, text: str) -> tuple[Case, list[Outcome]]:
        self._outcomes.append(Outcome(f"after {len(self._outcomes)} commands", BAD, text))
        self._start()
        return self._finish()

    def end(self) -> None:
        """Stop the process and all that it started."""
        process = getattr(self, "_process", None)
        if process is None:
            return
        if process.is_alive():
            with contextlib.suppress(OSError):
                self.pipe.send(None)
            process.join(2)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.join()
        self.pipe.close()


def _work(pipe: connection.Connection, top: Path, suite: str) -> None:
    """A worker's life: cases in, outcomes out."""
    os.setsid()
    os.environ["OMP_NUM_THREADS"] = "1"
    kinds = importlib.import_module(suite).KINDS
    workplace = importlib.import_module("tests.robustness.workplace")
    cases: dict[Key, Case] = {(c.kind, c.name): c for kind in kinds for c in kind.cases()}
    place = workplace.Workplace(top)
    pipe.send(READY)
    while (key := pipe.recv()) is not None:
        place.clear()
        try:
            for outcome in cases[key].run(place):
                pipe.send(outcome)
        except Exception as error:  # a fault of the case itself must not pass for one of the engine
            pipe.send(Outcome("the case itself", BAD, f"{type(error).__name__}: {error}"))
        pipe.send(None)
    place.close()
