"""Index runs killed at random moments, again and again, until the index is whole.

Half of the kills come at a random time, half while SQLite's journal lies beside the index: in the
middle of a commit. A run that survives completes an index, which is compared with that of an
undisturbed run, tile by tile and value by value; then the next index begins.
"""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from rs_textsearch.engine.index.loading import load
from tests.bench.measuring import machine
from tests.engine.bundles import write_bundle
from tests.engine.comparing import same_tiles
from tests.engine.conftest import command, environment
from tests.engine.rasters import write_raster


@dataclass
class Totals:
    """What was killed and what became of it."""

    kills: int = 0
    in_commit: int = 0
    before_anything: int = 0
    runs: int = 0
    indexes: int = 0
    tiles: int = 0
    sidecars: set[str] = field(default_factory=set)


class Harness:
    """A raster, an undisturbed index of it, and the command that builds another."""

    def __init__(self, folder: Path, bundle: Path, workers: int = 1, size: int = 500) -> None:
        raster = write_raster(
            folder / "a.tif", width=size, height=size * 4 // 5, nodata="value", dtype="int16"
        )
        self.out, self.reference = folder / "i.gpkg", folder / "reference.gpkg"
        self.journal = self.out.with_name(self.out.name + "-journal")
        self._arguments = [raster, "--bundle", bundle, "--tile-size", "16px", "--device", "cpu"]
        self._workers = workers
        begin = time.perf_counter()
        self._start(self.reference).wait()
        self.seconds = time.perf_counter() - begin

    def _start(self, out: Path) -> subprocess.Popen:
        more = ["--workers", self._workers] if self._workers > 1 and out == self.out else []
        return subprocess.Popen(
            command("index", *self._arguments, "--out", out, *more),
            env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )

    def kill(self, rng: np.random.Generator, most: int) -> Totals:
        """Kill ``most`` runs; raises AssertionError where an index is not what it must be."""
        totals = Totals()
        while totals.kills < most:
            process = self._start(self.out)
            totals.runs += 1
            in_commit = bool(rng.random() < 0.5)
            if in_commit:
                self._await_commit(process, int(rng.integers(1, 6)))
            else:
                self._await_time(process, float(rng.random()) * self.seconds)
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                totals.kills += 1
                totals.in_commit += self.journal.exists()
                totals.before_anything += not self.out.exists()
            elif process.wait() != 0:
                raise AssertionError(f"a run that was not killed ended with {process.returncode}")
            else:
                self._compare(totals)
            process.wait()
        while self._start(self.out).wait() != 0:
            raise AssertionError("the last run failed")
        self._compare(totals)
        return totals

    def _await_commit(self, process: subprocess.Popen, number: int) -> None:
        there = False
        while process.poll() is None and number:
            now = self.journal.exists()
            number -= now and not there
            there = now

    @staticmethod
    def _await_time(process: subprocess.Popen, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while process.poll() is None and time.perf_counter() < end:
            time.sleep(0.001)

    def _compare(self, totals: Totals) -> None:
        same_tiles(self.out, self.reference)
        totals.indexes += 1
        totals.tiles += len(load(self.out).ids)
        expected = {"a.tif", self.out.name, self.reference.name}
        totals.sidecars |= {p.name for p in self.out.parent.iterdir() if p.is_file()} - expected
        self.out.unlink()


def report(facts: dict, totals: Totals, seconds: float) -> str:
    """Return the totals as Markdown."""
    return "\n".join(
        [
            f"Machine: {facts['cpu']}, {facts['cores']} cores; Python {facts['python']}.",
            "",
            "| kill -9 | |",
            "|---|---|",
            f"| runs killed | {totals.kills} of {totals.runs} |",
            f"| of them while a commit was on its way to the disk | {totals.in_commit} |",
            f"| of them before the index was there | {totals.before_anything} |",
            f"| indexes completed by the runs that followed | {totals.indexes} |",
            f"| tiles compared with an undisturbed run | {totals.tiles} |",
            "| tiles missing, twice there or with other values | 0 |",
            f"| files left behind | {', '.join(sorted(totals.sidecars)) or 'none'} |",
            f"| seconds | {seconds:.0f} |",
        ]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--quick", action="store_true", help="five kills: only whether it runs")
    arguments = parser.parse_args()
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "index"
        folder.mkdir()
        harness = Harness(folder, write_bundle(Path(name) / "model"), arguments.workers)
        rng = np.random.default_rng(arguments.seed)
        totals = harness.kill(rng, 5 if arguments.quick else arguments.kills)
    print(report(machine(), totals, time.perf_counter() - begin))
    return 0


if __name__ == "__main__":
    sys.exit(main())
