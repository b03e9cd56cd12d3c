"""``python -m training scene``: draw the sample scene that ships with the plugin."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from training.errors import TrainingError
from training.scene.layout import SIDE_M, draw_scene
from training.scene.write import write_raster, write_truth

MIN_SIZE, MAX_SIZE = 256, 4096


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the `scene` command."""
    parser.add_argument(
        "--out", type=Path, required=True, help="folder for scene.tif and scene_truth.gpkg"
    )
    parser.add_argument("--seed", type=int, default=7, help="non-negative; default: 7")
    parser.add_argument(
        "--size",
        type=int,
        default=2400,
        help=f"pixels a side of the {SIDE_M:.0f} m wide scene (default: 2400, 1.7 m a pixel)",
    )


def run(args: argparse.Namespace) -> int:
    """Draw and write the scene; returns 0.

    Raises TrainingError for a bad seed or size, or a folder that cannot be written.
    """
    if args.seed < 0:
        raise TrainingError(f"--seed {args.seed} is negative: give 0 or more")
    if not MIN_SIZE <= args.size <= MAX_SIZE:
        raise TrainingError(f"--size {args.size} is not within {MIN_SIZE} to {MAX_SIZE} pixels")
    started = time.monotonic()
    try:
        args.out.mkdir(parents=True, exist_ok=True)
        scene = draw_scene(args.seed, args.size)
        write_raster(scene, args.out / "scene.tif")
        write_truth(scene.features, args.out / "scene_truth.gpkg")
    except OSError as error:
        raise TrainingError(
            f"the scene could not be written to {args.out}: {error}; choose another --out"
        ) from error
    size = (args.out / "scene.tif").stat().st_size / 1e6
    print(
        f"{args.out / 'scene.tif'}: {args.size} x {args.size} pixels, {size:.1f} MB, "
        f"{len(scene.features)} true objects, {time.monotonic() - started:.0f} s",
        file=sys.stderr,
    )
    return 0
