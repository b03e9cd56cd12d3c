"""``training fewlabels``: what a few labelled images teach a search, in seconds."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from training.arguments import add_images, add_pairs
from training.data.sources import Source
from training.errors import TrainingError

COUNTS, SEEDS = (1, 5, 20, 100), 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = (
        "Ask for each class by its name, teach the search by a few labelled images as the engine's "
        "teach does, and rank other images: mean average precision over classes. Labels are right "
        "ones at random, or as many right and wrong ones from the top of a list by words. Use "
        "validation images to rank."
    )
    parser.add_argument("--bundle", type=Path, required=True, metavar="DIR", help="the model")
    add_pairs(parser, "pairs with labels, to teach by")
    add_images(parser)
    parser.add_argument(
        "--val", type=Path, nargs="+", required=True, metavar="PAIRS.jsonl",
        help="pairs with labels, to rank",
    )  # fmt: skip
    parser.add_argument(
        "--val-images", type=Source.parse, nargs="+", metavar="[DATASET=]DIR|TAR",
        help="where their images lie (default: as --images)",
    )  # fmt: skip
    parser.add_argument(
        "--labels", type=int, nargs="+", default=COUNTS, metavar="N",
        help="labels of each kind (default: 1 5 20 100)",
    )  # fmt: skip
    parser.add_argument(
        "--seeds", type=int, default=SEEDS, help="draws a class (default: %(default)s)"
    )
    parser.add_argument(
        "--template", default="{}", metavar="TEXT", help="query; {} stands for a class's name"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    from rs_textsearch.engine.encoding.bundle import Bundle
    from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
    from training.data.pairs import read_pairs
    from training.errors import engine_errors
    from training.few_labels.measure import encoded, summary, table, trials

    if min(args.labels) < 1 or args.seeds < 1:
        raise TrainingError("--labels and --seeds: give whole numbers, 1 or more")
    with engine_errors():
        encoder = OnnxEncoder(Bundle.open(args.bundle), "auto")
    known = encoded(encoder, read_pairs(args.pairs), args.images, args.template)
    images = args.val_images or args.images
    asked = encoded(encoder, read_pairs(args.val), images, args.template)
    rows = summary(list(trials(known, asked, args.labels, args.seeds)))
    if args.json:
        print(json.dumps({"rows": rows}))
    else:
        print(table(rows))
    return 0
