"""The runs of an ablation: every row of its tables with every seed.

Every run is a process of its own, ``training fit`` with arguments that work alone too: rows cannot
touch each other's state, one that fails leaves the others be, and several run side by side on one
thread each, which is faster than one run on several threads. The runs of a first seed come first,
so a complete table is there early.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from training.ablation.folder import Ablation
from training.ablation.plan import Job
from training.data.sources import Source

POLL_SECONDS = 0.2


@dataclass(frozen=True)
class Data:
    """Files that every run trains and is validated on."""

    pairs: Sequence[Path]
    val: Sequence[Path]
    images: Sequence[Source | Path]

    def arguments(self) -> list[str]:
        """For the command line of ``fit``."""
        pairs, val, images = (map(str, paths) for paths in (self.pairs, self.val, self.images))
        return ["--pairs", *pairs, "--val", *val, "--images", *images]

    def description(self) -> list[dict[str, Any]]:
        """What a run folder remembers of its data.

        Raises:
            TrainingError: unreadable pair files.
        """
        from training.data.pairs import describe_data, not_held_out, read_named_pairs, read_pairs

        train = not_held_out(read_pairs(self.pairs))
        val = [record for records in read_named_pairs(self.val).values() for record in records]
        return describe_data(train, "train") + describe_data(val, "val")


@dataclass
class Running:
    """A run whose process is alive."""

    job: Job
    seed: int
    process: BaseProcess
    started: float


class Runner:
    """Keeps ``at_once`` runs of an ablation going until none is left.

    Args:
        train: what a run's process does, given the arguments of ``training``, a file for what it
            prints, and the number of its threads.
    """

    def __init__(
        self,
        ablation: Ablation,
        data: Data,
        at_once: int,
        train: Callable[[list[str], Path, int], None] | None = None,
    ) -> None:
        self.ablation, self.data, self.at_once = ablation, data, at_once
        self.train = train or run_process
        self.failures: list[str] = []

    def run(self, jobs: list[Job], seeds: list[int]) -> None:
        """Train what has not ended yet; ``failures`` says which runs ended in an error.

        Raises:
            TrainingError: a configuration that cannot work, or folders of other runs; nothing
                has been started then.
        """
        description = self.data.description()
        everything = [(job, seed) for seed in seeds for job in jobs]
        for job, seed in everything:
            job.config(self.ablation.base, seed)
        todo = [item for item in everything if not self.ablation.finished(*item, description)]
        if len(todo) < len(everything):
            print(f"{len(everything) - len(todo)} of {len(everything)} runs have ended before")
        running: list[Running] = []
        durations: list[float] = []
        total = len(todo)
        try:
            while todo or running:
                while todo and len(running) < self._limit(running):
                    running.append(self._start(*todo.pop(0)))
                time.sleep(POLL_SECONDS)
                for item in [item for item in running if not item.process.is_alive()]:
                    running.remove(item)
                    durations.append(time.monotonic() - item.started)
                    left = len(todo) + len(running)
                    # The first run fills the cache: the median forgets it soon.
                    remaining = left * statistics.median(durations) / self.at_once
                    line = f"[{total - left}/{total}] {self._verdict(item)}"
                    print(f"{line}, {_minutes(durations[-1])}; {_minutes(remaining)} left")
                    sys.stdout.flush()
        finally:
            for item in running:
                item.process.terminate()
                item.process.join()

    def _limit(self, running: list[Running]) -> int:
        """How many runs may go on: one until it has filled the cache that the others read."""
        first = bool(running) and not any(self.ablation.path.glob("*/metrics.jsonl"))
        return 1 if first else self.at_once

    def _start(self, job: Job, seed: int) -> Running:
        folder = self.ablation.folder(job, seed)
        folder.mkdir(parents=True, exist_ok=True)
        # What all rows share may mean nothing in this one: fit would refuse it.
        idle = job.config(self.ablation.base, seed).inactive()
        assignments = [*self.ablation.assignments, *job.overrides, f"seed={seed}"]
        assignments = [item for item in assignments if item.partition("=")[0] not in idle]
        arguments = [
            *("fit", "--preset", self.ablation.preset, *self.data.arguments()),
            *("--out", str(folder), "--cache", str(self.ablation.cache)),
            *(word for assignment in assignments for word in ("--set", assignment)),
        ]
        # Spawned, not forked: a fork of a process that has used threads may hang.
        process = get_context("spawn").Process(
            target=self.train,
            args=(arguments, folder / "log.txt", max(1, _cores() // self.at_once)),
        )
        process.start()
        return Running(job, seed, process, time.monotonic())

    def _verdict(self, item: Running) -> str:
        """What became of a run, in words; failures are kept."""
        folder = self.ablation.folder(item.job, item.seed)
        if item.process.exitcode == 0:
            best = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
            return f"{folder.name}: val mR {best['val']['mr']:.2f} at epoch {best['epoch']}"
        log = folder / "log.txt"
        lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
        reason = next((line for line in reversed(lines) if line.strip()), "it was killed")
        reason = reason.strip().removeprefix("training: ")
        self.failures.append(f"{folder.name} ({reason}; see {log})")
        return f"{folder.name} failed: {reason}"


def run_process(arguments: list[str], log: Path, threads: int) -> None:
    """``python -m training`` in a process of its own that has loaded nothing yet.

    Args:
        log: file that everything printed is added to.
    """
    os.environ["OMP_NUM_THREADS"] = str(threads)
    with log.open("a", encoding="utf-8") as stream:
        os.dup2(stream.fileno(), 1)
        os.dup2(stream.fileno(), 2)
    from training.cli import main

    sys.argv = ["training", *arguments]
    sys.exit(main(arguments))


def _cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _minutes(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"
