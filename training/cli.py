"""Command line of the training package."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from training.errors import TrainingError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; 0 on success, 2 with one line on stderr on bad input."""
    parser = _parser()
    args = parser.parse_args(arguments)
    try:
        return args.run(args)
    except TrainingError as error:
        print(f"training: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("training: stopped; the same command continues the run", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Train, evaluate and export text-image models for rs_textsearch.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    fit = commands.add_parser("fit", help="train a model (run again to continue)")
    fit.add_argument("--preset", default="mini", help="named configuration (default: mini)")
    _add_data(fit)
    fit.add_argument("--val", type=Path, required=True, metavar="PAIRS.jsonl",
                     help="validation pairs: the epoch with the best mR here is kept")
    fit.add_argument("--out", type=Path, required=True, metavar="RUN", help="run folder")
    fit.add_argument("--set", action="append", default=[], metavar="KEY=VALUE",
                     help="override a field of the preset; repeatable")
    fit.add_argument("--stop-after", type=int, metavar="EPOCHS",
                     help="stop early; the same command without it continues")
    fit.set_defaults(run=_fit)
    return parser


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pairs", type=Path, nargs="+", required=True, metavar="PAIRS.jsonl",
                        help="one image a line: filename and captions")
    parser.add_argument("--images", type=Path, nargs="+", required=True, metavar="DIR|TAR",
                        help="folders or tar files that hold the images")


def _fit(args: argparse.Namespace) -> int:
    from training.data.pairs import read_pairs
    from training.presets import preset
    from training.trainer import fit

    config = preset(args.preset).with_overrides(args.set)
    command = shlex.join(["python", "-m", "training", *sys.argv[1:]])
    best = fit(config, read_pairs(args.pairs), read_pairs([args.val]), args.images, args.out,
               command, args.stop_after)
    print(json.dumps(best["val"]))
    return 0
