"""Arguments that several commands take alike."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.data.sources import Source
from training.errors import TrainingError


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


def add_model(parser: argparse.ArgumentParser, required: bool = True) -> None:
    """``--bundle``, ``--run`` or ``--checkpoint`` with ``--encoder``, and ``--device``."""
    subject = parser.add_mutually_exclusive_group(required=required)
    subject.add_argument("--bundle", type=Path, metavar="DIR", help="exported model bundle")
    subject.add_argument(
        "--run", type=Path, metavar="RUN", help="run folder, best weights", dest="run_folder"
    )
    subject.add_argument(
        "--checkpoint",
        type=Path,
        metavar="FILE",
        help="weights of a CLIP as OpenAI, RemoteCLIP or GeoRSCLIP distribute them",
    )
    parser.add_argument(
        "--encoder", default="", metavar="NAME", help="open_clip's name of the checkpoint's model"
    )
    parser.add_argument(
        "--normalisation",
        choices=("clip", "rs5m"),
        default="clip",
        help="of the checkpoint's pixels: OpenAI's, or RS5M's as GeoRSCLIP has it",
    )
    add_device(parser)


def add_device(parser: argparse.ArgumentParser) -> None:
    """``--device``."""
    parser.add_argument(
        "--device",
        default="auto",
        choices=("auto", "cpu", "cuda"),
        help="where to encode and to score (default: CUDA where there is one)",
    )


def add_seed(parser: argparse.ArgumentParser, meaning: str = "default: %(default)s") -> None:
    """``--seed``: 0 or more."""
    parser.add_argument("--seed", type=_seed, default=0, help=meaning)


def _seed(text: str) -> int:
    if not text.isdecimal():
        raise TrainingError(f"--seed {text}: give a whole number, 0 or more")
    return int(text)
