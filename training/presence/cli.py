"""``training presence``: how well a bundle tells what is there from what is not."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from training.arguments import add_images, add_pairs, add_seed
from training.data.sources import Source
from training.evaluation.queries import add_own_words, read_queries

if TYPE_CHECKING:
    import numpy as np

    from training.data.pairs import ImageRecord
    from training.presence.measure import Trial

COUNT, GRID = 10, 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = (
        "Lay labelled images side by side at random, ask each mosaic for the classes that it "
        "holds, by name and by captions, and ask again without the images that show the class. "
        "Prints for each candidate score the area under the curve, and how many of the things that "
        "are not there it notices at 5 % wrong alarms. Use validation images."
    )
    parser.add_argument("--bundle", type=Path, required=True, metavar="DIR", help="with a bank")
    add_pairs(parser, "pairs with labels")
    add_images(parser)
    parser.add_argument(
        "--count", type=int, default=COUNT, help="number of mosaics (default: %(default)s)"
    )
    parser.add_argument(
        "--grid", type=int, default=GRID, help="images a side (default: %(default)s)"
    )
    add_seed(parser)
    add_own_words(
        parser, "ask in words that captions lack as well; without a file those of this package"
    )
    parser.add_argument(
        "--fit-pairs",
        type=Path,
        nargs="+",
        metavar="PAIRS.jsonl",
        help="training pairs with labels: a logistic combination of scores is fitted on them",
    )
    parser.add_argument(
        "--fit-images", type=Source.parse, nargs="+", metavar="[DATASET=]DIR|TAR", default=[]
    )
    parser.add_argument(
        "--write",
        action="store_true",
        help="put the levels of presence that these images give, and what the bank's captions "
        "reach on them, on the bundle's card",
    )


def run(args: argparse.Namespace) -> int:
    """Measure, print, and put the levels on the card where that is asked for."""
    from rs_textsearch.engine.calibration.bundle import presence_on_card, write_card
    from rs_textsearch.engine.encoding.bundle import Bundle
    from rs_textsearch.engine.encoding.card import LEVELS
    from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
    from training.data.pairs import read_pairs
    from training.errors import engine_errors
    from training.presence.candidates import PRESENCE, Reference
    from training.presence.measure import combined, questions, table, trials, values
    from training.presence.mosaics import encoded_mosaics

    with engine_errors():
        bundle = Bundle.open(args.bundle)
        encoder = OnnxEncoder(bundle, "auto")

    reference = Reference.of(encoder)

    own_words = read_queries(args.own_words) if args.own_words else ()

    def tried(records: list[ImageRecord], images: list[Source]) -> tuple[list[Trial], np.ndarray]:
        mosaics = encoded_mosaics(encoder, records, images, args.grid, args.count, args.seed)
        return trials(encoder, reference, mosaics, questions(records, args.seed, own_words))

    found, reached = tried(read_pairs(args.pairs), args.images)
    if args.fit_pairs:
        found = combined(found, tried(read_pairs(args.fit_pairs), args.fit_images)[0])
    print(table(found))
    there, absent = (values(found, PRESENCE, known) for known in (True, False))
    names = ", ".join(path.name for path in args.pairs)
    measured_on = f"{args.count} mosaics of images of {names}"
    levels = presence_on_card(there, absent, measured_on, reached)
    print("\nLevels: " + ", ".join(f"{level} from {levels[level]:.3f}" for level in LEVELS[1:]))
    if args.write:
        write_card(bundle.path, bundle.card.raw | {"presence": levels})
        print(f"{bundle.path}: the card has these levels")
    return 0
