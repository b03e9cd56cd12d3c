"""Command line of the drawing: ``draw`` the sample scene, or ``chips`` of its kind for training."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from resources.scene.files import write_chips
from resources.scene.layout import SIDE_M, draw_scene
from resources.scene.write import write_raster, write_truth


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 on success, 2 with a message on stderr where nothing can be written."""
    args = _parser().parse_args(arguments)
    try:
        args.out.mkdir(parents=True, exist_ok=True)
        args.run(args)
    except OSError as error:
        print(f"scene: {error}; nothing can be written to {args.out}: choose another --out",
              file=sys.stderr)  # fmt: skip
        return 2
    except KeyboardInterrupt:
        print("scene: stopped", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.scene", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    scene = commands.add_parser("draw", help="draw the synthetic sample scene and its truth")
    scene.add_argument(
        "--size",
        type=_within(256, 4096),
        default=2400,
        help=f"pixels a side of the {SIDE_M:.0f} m wide scene (default: 2400, 1.7 m a pixel)",
    )
    scene.set_defaults(run=_draw, seed=7)
    chips = commands.add_parser("chips", help="draw captioned synthetic training images")
    chips.add_argument(
        "--count", type=_within(1), default=1600, help="how many (default: %(default)s)"
    )
    chips.add_argument(
        "--size", type=_within(32), default=150, help="side in pixels (default: %(default)s)"
    )
    chips.set_defaults(run=_chips, seed=1)
    for command in (scene, chips):
        command.add_argument("--seed", type=_within(0), help="0 or more; default: %(default)s")
        command.add_argument(
            "--out", type=Path, required=True, metavar="DIR", help="folder for the files"
        )
    return parser


def _within(least: int, most: int | None = None) -> Callable[[str], int]:
    """A reader of whole numbers from ``least`` to ``most``."""

    def read(text: str) -> int:
        number = int(text)
        if number < least or (most is not None and number > most):
            wanted = f"{least} or more" if most is None else f"{least} to {most}"
            raise argparse.ArgumentTypeError(f"{number}: give {wanted}")
        return number

    read.__name__ = "whole number"
    return read


def _draw(args: argparse.Namespace) -> None:
    started = time.monotonic()
    scene = draw_scene(args.seed, args.size)
    write_raster(scene, args.out / "scene.tif")
    write_truth(scene.features, args.out / "scene_truth.gpkg")
    size = (args.out / "scene.tif").stat().st_size / 1e6
    print(
        f"{args.out / 'scene.tif'}: {args.size} x {args.size} pixels, {size:.1f} MB, "
        f"{len(scene.features)} true objects, {time.monotonic() - started:.0f} s"
    )


def _chips(args: argparse.Namespace) -> None:
    print(write_chips(args.out, args.seed, args.count, args.size))
