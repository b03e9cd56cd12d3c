"""How fast the reader delivers tiles, against windows read one by one with QGIS's provider.block().

Tiles of 224 px at the scales 1, 2 and 4 with 50 % overlap, from GeoTIFFs of one image in five
codings, tiled and striped. Ours runs here, the other in QGIS's Python in a process of its own; they
take turns on the same files. `--memory` measures the peak memory of a whole `index` run on a small
and a large raster, with a model of random weights that takes no time.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.windows import Window

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.reader import read_ahead, read_blocks
from rs_textsearch.engine.reading.stretch import Stretch
from rs_textsearch.engine.reading.tiling import Grid, make_grids
from tests.bench.measuring import heading, machine, median_ratio, timed
from tests.engine.bundles import write_bundle

ROOT = Path(__file__).resolve().parents[2]
SIDE = 224
SCALES = (1, 2, 4)
OVERLAP = 0.5
CODINGS = ("none", "deflate", "lzw", "jpeg", "zstd")
LAYOUTS = {"tiled": {"tiled": True, "blockxsize": 256, "blockysize": 256}, "striped": {}}
_ROWS = 1024
"""Rows that are made and written at a time; a multiple of the blocks' rows."""


def write_image(path: Path, side: int, coding: str, layout: str) -> Path:
    """Write an RGB GeoTIFF of ``side`` by ``side`` pixels: the sample scene, mirrored, with grain.

    The grain makes lossless codings compress about as little as photographs.
    """
    with rasterio.open(SAMPLE_SCENE) as scene:
        pixels = scene.read([1, 2, 3]).astype(np.int16)
    pixels = np.concatenate([pixels, pixels[:, :, ::-1]], axis=2)
    pixels = np.concatenate([pixels, pixels[:, ::-1]], axis=1)
    options = {"photometric": "ycbcr" if coding == "jpeg" else "rgb", **LAYOUTS[layout]}
    if coding != "none":
        options["compress"] = coding
    if coding == "jpeg" and layout == "striped":
        options["blockysize"] = 16  # a strip of one row, the default for wide files, is not allowed
    random = np.random.default_rng(0)
    columns = np.arange(side) % pixels.shape[2]
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=3, dtype="uint8",
        crs="EPSG:32633", transform=Affine(1, 0, 500_000, 0, -1, 5_000_000), interleave="pixel",
        BIGTIFF="IF_SAFER", **options,
    ) as file:
        for top in range(0, side, _ROWS):
            rows = np.arange(top, min(top + _ROWS, side)) % pixels.shape[1]
            part = pixels[:, rows][:, :, columns]
            part = part + random.integers(-3, 4, part.shape, np.int8)
            window = Window(0, top, side, len(rows))
            file.write(np.clip(part, 0, 255).astype(np.uint8), window=window)
    return path


def grids_of(raster: Raster) -> list[Grid]:
    """Return the windows that both ways read."""
    return make_grids((raster.place.width, raster.place.height), (SIDE, SIDE), SCALES, OVERLAP)


def read_all(path: Path) -> int:
    """Read all windows as the index command does and return their number."""
    with Raster(path) as raster:
        blocks = read_blocks(raster, Stretch(None), grids_of(raster), SIDE, 128)
        with read_ahead(blocks) as ahead:
            return sum(len(block.tiles) for block in ahead)


class Qgis:
    """QGIS's Python, reading windows one by one (reading_qgis.py)."""

    def __init__(self, python: str) -> None:
        self.process = subprocess.Popen(
            [python, str(Path(__file__).with_name("reading_qgis.py"))],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )

    def answer(self) -> object:
        """Return the next line; ``None`` where the process ended, because it has no QGIS, say."""
        line = self.process.stdout.readline()
        return json.loads(line) if line else None

    def read_all(self, path: Path, boxes: np.ndarray) -> float:
        """Return the seconds of reading the windows ``boxes`` [n, 4]."""
        self.process.stdin.write(json.dumps([str(path), boxes.tolist(), SIDE]) + "\n")
        self.process.stdin.flush()
        return float(self.answer())

    def close(self) -> None:
        """End the process."""
        self.process.stdin.close()
        self.process.wait(30)


def find_qgis() -> Qgis | None:
    """Return a running Python that has QGIS, ``None`` where there is none."""
    for python in (str(ROOT / ".venv" / "qgis" / "bin" / "python"), "/usr/bin/python3"):
        if shutil.which(python):
            qgis = Qgis(python)
            if qgis.answer() == "ready":
                return qgis
            qgis.process.wait(30)
    return None


def bench_rates(folder: Path, side: int, rounds: int, qgis: Qgis | None) -> list[str]:
    """Return the rows of the table of tiles a second."""
    rows = []
    for coding in CODINGS:
        for layout in LAYOUTS:
            path = write_image(folder / f"{coding}-{layout}.tif", side, coding, layout)
            with Raster(path) as raster:
                boxes = np.concatenate([grid.boxes() for grid in grids_of(raster)])
            ours, others = [], []
            read_all(path)
            for _ in range(rounds):
                seconds, count = timed(read_all, path)
                if count != len(boxes):
                    raise SystemExit(f"{path} gave {count} tiles instead of {len(boxes)}.")
                ours.append(seconds)
                if qgis is not None:
                    others.append(qgis.read_all(path, boxes))
            rate = len(boxes) / statistics.median(ours)
            row = f"| {coding}, {layout} | {path.stat().st_size / 1e6:.0f} | {rate:,.0f} "
            if qgis is not None:
                other = len(boxes) / statistics.median(others)
                row += f"| {other:,.0f} | {median_ratio(others, ours):.2f} "
            rows.append(row + "|")
            path.unlink()
    return rows


def peak_memory(folder: Path, side: int, bundle: Path) -> tuple[float, int]:
    """Return the peak memory in MB of an index run on a raster of ``side``, and its tiles."""
    path = write_image(folder / f"{side}.tif", side, "jpeg", "tiled")
    command = [
        sys.executable, "-m", "rs_textsearch.engine", "index", str(path), "--json",
        "--out", str(folder / f"{side}.gpkg"), "--bundle", str(bundle), "--tile-size", f"{SIDE}px",
        "--scales", ",".join(map(str, SCALES)), "--overlap", "0", "--runtime", "onnxruntime",
    ]
    with (folder / "output.json").open("w+b") as output:
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{' '.join(command)} failed.")
        output.seek(0)
        tiles = json.load(output)["tiles"]
    path.unlink()
    # Kilobytes on Linux, bytes on macOS.
    return usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3), tiles


def bench_memory(folder: Path, sides: list[int]) -> list[str]:
    """Return the table of peak memory."""
    bundle = write_bundle(folder / "bundle", size=SIDE)
    rows = ["| raster | tiles | peak memory, MB |", "|---|---|---|"]
    peaks = []
    for side in sides:
        peak, tiles = peak_memory(folder, side, bundle)
        peaks.append(peak)
        rows.append(f"| {side:,} x {side:,} px RGB | {tiles:,} | {peak:,.0f} |")
    return [*rows, "", f"Largest / smallest: {max(peaks) / min(peaks):.3f}"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=4096, help="pixels along a side")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="one round on rasters of 2048 px")
    parser.add_argument("--memory", action="store_true", help="measure memory instead of rates")
    parser.add_argument("--sides", default="10000,20000", help="sides of the rasters of --memory")
    arguments = parser.parse_args()
    side, rounds = (2048, 1) if arguments.quick else (arguments.side, arguments.rounds)
    facts = machine()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if arguments.memory:
            title = "Peak memory of an index run"
            lines = bench_memory(folder, [int(side) for side in arguments.sides.split(",")])
        else:
            title = f"Reading {SIDE} px tiles at scales 1, 2, 4 from {side} x {side} px"
            qgis = find_qgis()
            lines = ["| GeoTIFF | MB | reader, tiles/s |", "|---|---|---|"]
            if qgis is not None:
                lines = [
                    "| GeoTIFF | MB | reader, tiles/s | provider.block, tiles/s | ratio |",
                    "|---|---|---|---|---|",
                ]
            lines += bench_rates(folder, side, rounds, qgis)
            if qgis is None:
                lines += ["", "No Python with QGIS was found, so there is nothing to compare with."]
            else:
                qgis.close()
    print(f"### {title}\n")
    print(f"{heading(facts)}; "
          f"{rounds} round(s).\n")
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
