"""``training fit``: train a model, or continue a run."""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path
from typing import Any

from training.arguments import add_images, add_pairs
from training.config import PRESETS, configured
from training.config.listing import listing
from training.data.sources import Source
from training.errors import TrainingError

EXAMPLES = """
examples:
  the shipped model's recipe, from ImageNet weights:
    python -m training fit --pairs train.jsonl --val val.jsonl --images train.tar val.tar \\
      --out runs/mini --set encoder.init_from=mobilenetv2_100.safetensors
  EBAKER on several data sets, on every GPU of the machine:
    torchrun --nproc-per-node gpu -m training fit --preset ebaker \\
      --pairs rsicd/train.jsonl rsitmd/train.jsonl nwpu/train.jsonl \\
      --val rsicd/val.jsonl rsitmd/val.jsonl nwpu/val.jsonl \\
      --images rsicd=RSICD_images rsitmd nwpu=NWPU-RESISC45 --out runs/ebaker \\
      --set encoder.init_from=ViT-B-32.safetensors
  GeoRSCLIP's fine-tuning on RS5M's shards, validated on two data sets:
    python -m training fit --preset georsclip-full \\
      --shards 'RS5M/train/{pub11,rs3}-train-{0000..0031}.tar' \\
      --val rsicd/val.jsonl rsitmd/val.jsonl --images rsicd=RSICD_images rsitmd \\
      --out runs/georsclip --set encoder.init_from=ViT-B-32.safetensors
  as the authors' code has it, slips included, and with another seed:
    ... --preset ebaker-released --set seed=1
  a batch that memory cannot hold, 100 images at a time:
    ... --set batches.batch_size=1000 --set batches.grad_cache=100
  what --set takes, and what the preset ebaker is made of:
    python -m training fit --options ebaker
The same command continues a run that was stopped. RUN/config.json holds every option that acts.
"""


class _ListOptions(argparse.Action):
    """``--options``: like ``--help``, it asks for none of the other arguments."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, *given: Any
    ) -> None:
        namespace.options = given[0] or ""
        for action in parser._actions:  # what is missing is checked after the last argument
            action.required = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``training fit``."""
    parser.description = (
        "Train a model and keep the epoch that is best on validation. The run folder holds "
        "configuration, environment, metrics, TensorBoard files and checkpoints."
    )
    parser.epilog = EXAMPLES
    parser.add_argument(
        "--preset",
        default="mini",
        metavar="PRESET",
        help=f"named configuration: {', '.join(PRESETS)} (default: %(default)s)",
    )
    parser.add_argument(
        "--options",
        nargs="?",
        action=_ListOptions,
        metavar="PRESET",
        help="print every option with its meaning and its value in PRESET, or in that of "
        "--preset with what --set changes, and exit",
    )
    add_pairs(parser, "training pairs, one image a line: filename and captions", required=False)
    parser.add_argument(
        "--shards",
        type=Source.parse,
        nargs="+",
        default=[],
        metavar="[DATASET=]TAR",
        help="WebDataset shards to train on, alone or beside --pairs, and patterns of them, such "
        "as 'rs5m-{000000..000031}.tar': indexed once, then read where the samples lie",
    )
    add_images(parser)
    parser.add_argument(
        "--val",
        type=Path,
        nargs="+",
        required=True,
        metavar="PAIRS.jsonl",
        help="validation pairs, a set each file: the epoch with the best mean mR is kept",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="run folder")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="change an option of the preset; repeatable",
    )
    parser.add_argument(
        "--stop-after",
        type=int,
        metavar="EPOCHS",
        help="stop early; the same command without it continues",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        help="decoded images and frozen features, which runs may share (default: RUN/cache)",
    )
    parser.add_argument("--quiet", action="store_true", help="no progress bars")


def run(args: argparse.Namespace) -> int:
    """``training fit``.

    Raises:
        TrainingError: unusable options or data, or a loss that is not a number.
    """
    config = configured(args.options or args.preset, args.set)
    if args.options is not None:
        print(listing(config))
        return 0
    from training.data.pairs import not_held_out, read_named_pairs, read_pairs
    from training.evaluation.evaluate_cli import readable
    from training.fitting.fit import fit

    if not (args.pairs or args.shards):
        raise TrainingError("nothing to train on: give --pairs, --shards or both")
    train = not_held_out(read_pairs(args.pairs)) if args.pairs else []
    command = shlex.join(["python", "-m", "training", *sys.argv[1:]])
    best = fit(
        config,
        train,
        read_named_pairs(args.val),
        args.images,
        args.out,
        command,
        args.stop_after,
        args.cache,
        progress=not args.quiet,
        shards=args.shards,
    )
    if best:  # of several processes, the main one reports
        print(f"best epoch {best['epoch']}, on validation\n{readable(best['val'])}")
        if (args.stop_after or config.optimiser.epochs) < config.optimiser.epochs:
            print(
                f"stopped after {args.stop_after} of {config.optimiser.epochs} epochs; the same "
                "command without --stop-after continues"
            )
    return 0
