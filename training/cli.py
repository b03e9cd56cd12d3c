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
    except OSError as error:
        print(f"training: {error}; check that the folder can be written to", file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        print(
            f"training: the package {error.name} is not installed in {sys.executable}; "
            "`make setup` makes an environment with it",
            file=sys.stderr,
        )
        return 2
    except KeyboardInterrupt:
        print("training: stopped; a run continues with the same command", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Train, evaluate and export text-image models for rs_textsearch.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_fit(commands.add_parser("fit", help="train a model; run again to continue"))
    _add_evaluate(commands.add_parser("evaluate", help="retrieval metrics of a bundle or a run"))
    _add_export(commands.add_parser("export", help="write a run's best weights as a bundle"))
    _add_scene(commands.add_parser("scene", help="draw the synthetic sample scene"))
    _add_chips(commands.add_parser("chips", help="draw captioned synthetic training images"))
    return parser


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pairs",
        type=Path,
        nargs="+",
        required=True,
        metavar="PAIRS.jsonl",
        help="one image a line: filename and captions",
    )
    parser.add_argument(
        "--images",
        type=Path,
        nargs="+",
        required=True,
        metavar="DIR|TAR",
        help="folders or tar files that hold the images",
    )


def _add_fit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--preset", default="mini", help="named configuration (default: mini)")
    _add_data(parser)
    parser.add_argument(
        "--val",
        type=Path,
        required=True,
        metavar="PAIRS.jsonl",
        help="validation pairs: the epoch with the best mR on them is kept",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="run folder")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="override a field of the preset; repeatable",
    )
    parser.add_argument(
        "--stop-after",
        type=int,
        metavar="EPOCHS",
        help="stop early; the same command without it continues",
    )
    parser.set_defaults(run=_fit)


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    subject = parser.add_mutually_exclusive_group(required=True)
    subject.add_argument("--bundle", type=Path, metavar="DIR", help="exported model bundle")
    subject.add_argument(
        "--run", type=Path, metavar="RUN", help="run folder, best weights", dest="run_folder"
    )
    _add_data(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.set_defaults(run=_evaluate)


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("run_folder", type=Path, metavar="RUN", help="run folder")
    parser.add_argument("--out", type=Path, required=True, metavar="BUNDLE", help="new folder")
    parser.add_argument(
        "--about",
        type=Path,
        metavar="FILE.json",
        help="title, licence and data notes for the card",
    )
    parser.set_defaults(run=_export)


def _add_scene(parser: argparse.ArgumentParser) -> None:
    from training.scene import cli

    cli.add_arguments(parser)
    parser.set_defaults(run=cli.run)


def _add_chips(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for them")
    parser.add_argument("--count", type=int, default=1600, help="how many (default: %(default)s)")
    parser.add_argument("--size", type=int, default=150, help="side in pixels (default: 150)")
    parser.add_argument("--seed", type=int, default=1, help="default: %(default)s")
    parser.set_defaults(run=_chips)


def _fit(args: argparse.Namespace) -> int:
    from training.data.pairs import read_pairs
    from training.presets import preset
    from training.trainer import fit

    config = preset(args.preset).with_overrides(args.set)
    command = shlex.join(["python", "-m", "training", *sys.argv[1:]])
    best = fit(
        config,
        read_pairs(args.pairs),
        read_pairs([args.val]),
        args.images,
        args.out,
        command,
        args.stop_after,
    )
    print(f"best epoch {best['epoch']}: {json.dumps(best['val'])}")
    return 0


def _evaluate(args: argparse.Namespace) -> int:
    from training.data.pairs import read_pairs
    from training.scoring import evaluate_bundle, evaluate_run

    records = read_pairs(args.pairs)
    if args.bundle is not None:
        metrics = evaluate_bundle(args.bundle, records, args.images)
    else:
        metrics = evaluate_run(args.run_folder, records, args.images)
    print(json.dumps(metrics) if args.json else _readable(metrics))
    return 0


def _readable(metrics: dict) -> str:
    rows = [f"{metrics['images']} images, {metrics['captions']} captions; recall in per cent"]
    for way, title in (("i2t", "image to text"), ("t2i", "text to image")):
        cells = "   ".join(f"R@{name[1:]} {value:6.2f}" for name, value in metrics[way].items())
        rows.append(f"{title}   {cells}")
    rows.append(
        f"mR {metrics['mr']:.2f}; equal captions counted as equal: "
        f"{metrics['equivalent']['mr']:.2f}"
    )
    return "\n".join(rows)


def _export(args: argparse.Namespace) -> int:
    from training.export import About, export

    about = (
        About.read(args.about)
        if args.about is not None
        else About(args.out.name, f"Trained in {args.run_folder.name}")
    )
    for name, value in export(args.run_folder, args.out, about).items():
        print(f"{name}: {value:.6f}")
    size = sum(path.stat().st_size for path in args.out.iterdir())
    print(f"{args.out}: {size / 1e6:.2f} MB")
    return 0


def _chips(args: argparse.Namespace) -> int:
    from training.data.chips import write_chips

    print(write_chips(args.out, args.seed, args.count, args.size))
    return 0
