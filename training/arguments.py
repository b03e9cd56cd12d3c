"""Arguments that several commands take alike."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.data.sources import Source


def add_pairs(
    parser: argparse.ArgumentParser,
    meaning: str = "one image a line: filename and captions",
    required: bool = True,
) -> None:
    """``--pairs``: one or more pair files."""
    parser.add_argument(
        "--pairs", type=Path, nargs="+", required=required, metavar="PAIRS.jsonl", help=meaning
    )


def add_images(parser: argparse.ArgumentParser, required: bool = True) -> None:
    """``--images``: where the images of the pair files lie."""
    parser.add_argument(
        "--images",
        type=Source.parse,
        nargs="+",
        required=required,
        metavar="[DATASET=]DIR|TAR",
        help="folders or tar files that hold the images. rsicd, rsicd.tar, rsicd/train.tar and "
        "rsicd=ANYTHING hold those of the data set rsicd, other names those of any; data sets "
        "that share file names need a source each",
    )
