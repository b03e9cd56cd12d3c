"""An archive of sheets: one index of a thousand rasters and more, with few files open at a time.

Every command is a process of its own with a limit of open files; what it holds open at most is
looked up in ``/proc`` while it runs (Linux). ``--root`` measures another checkout.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.measuring import machine
from tests.engine.bundles import write_bundle
from tests.engine.conftest import ROOT, environment
from tests.engine.rasters import write_raster

_SIDE = 192
_POLL_S = 0.02


@dataclass
class Command:
    """What a command of the engine did: how it ended, how long it took, what it held open."""

    name: str
    status: int
    seconds: float
    files: int
    output: str
    message: str


def write_sheets(folder: Path, count: int) -> list[Path]:
    """Write ``count`` rasters beside each other."""
    folder.mkdir(parents=True, exist_ok=True)
    names = [folder / f"sheet_{number:05d}.tif" for number in range(count)]
    return [write_raster(name, width=_SIDE, height=_SIDE, seed=i) for i, name in enumerate(names)]


def run(root: Path, limit: int, *arguments: object) -> Command:
    """Run a command of the engine at ``root`` with at most ``limit`` open files a process."""
    entry = root / "rs_textsearch" / "engine" / "__main__.py"
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as messages:
        begin = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-I", str(entry), *map(str, arguments)],
            env=environment(), stdout=output, stderr=messages,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit)),
        )
        most = 0
        while process.poll() is None:
            most = max(most, *map(_open_files, _family(process.pid)))
            time.sleep(_POLL_S)
        seconds = time.perf_counter() - begin
        texts = []
        for file in (output, messages):
            file.seek(0)
            texts.append(file.read().strip())
    last = texts[1].replace("\r", "\n").splitlines()[-1:]
    return Command(
        str(arguments[0]), process.returncode, seconds, most, texts[0], "".join(last)[:160]
    )


def _family(pid: int) -> list[int]:
    """Return a process and its children, those of a run with workers."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        children = []
    return [pid, *map(int, children)]


def _open_files(pid: int) -> int:
    try:
        return len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except OSError:
        return 0


def measure(folder: Path, root: Path, sheets: int, limit: int, workers: int) -> list[Command]:
    """Index, describe and search an archive; returns what each command did."""
    rasters = write_sheets(folder / "sheets", sheets)
    bundle = write_bundle(folder / "model")
    out = folder / "archive.gpkg"
    return [
        run(root, limit, "index", *rasters, "--out", out, "--bundle", bundle, "--tile-size",
            "96px", "--device", "cpu", "--workers", workers, "--json"),
        run(root, limit, "info", out, "--json"),
        run(root, limit, "search", out, "blue", "--tiles", folder / "t.gpkg", "--json"),
    ]  # fmt: skip


def report(facts: dict, commands: list[Command], sheets: int, limit: int) -> str:
    """Return the commands as a table in Markdown."""
    lines = [
        f"Machine: {facts['cpu']}, {facts['cores']} cores; Python {facts['python']}. "
        f"{sheets} sheets, at most {limit} open files a process.",
        "",
        "| command | exit | seconds | files open at most | tiles | last message |",
        "|---|---|---|---|---|---|",
    ]
    for command in commands:
        document = json.loads(command.output) if command.status == 0 else {}
        tiles = document.get("tiles", document.get("tiles_scored", ""))
        message = command.message if command.status else ""
        lines.append(
            f"| {command.name} | {command.status} | {command.seconds:.1f} | {command.files} | "
            f"{tiles} | {message} |"
        )
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sheets", type=int, default=1200)
    parser.add_argument("--limit", type=int, default=256, help="open files a process")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to measure")
    parser.add_argument("--quick", action="store_true", help="40 sheets: only whether it runs")
    arguments = parser.parse_args()
    sheets, limit = (40, 64) if arguments.quick else (arguments.sheets, arguments.limit)
    with tempfile.TemporaryDirectory() as name:
        commands = measure(Path(name), arguments.root, sheets, limit, arguments.workers)
    print(report(machine(), commands, sheets, limit))
    return 0


if __name__ == "__main__":
    sys.exit(main())
