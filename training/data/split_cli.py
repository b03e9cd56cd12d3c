"""``training split``: a validation split carved from pair files."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.arguments import add_pairs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = (
        "Carve a validation split from the training images, class by class, by a hash of data set "
        "and file name: the same choice everywhere, and few changes when images are added. Writes "
        "train.jsonl, val.jsonl and, where there are test images, test.jsonl."
    )
    add_pairs(
        parser,
        "lines without a split take it from the file's name: val.jsonl, rsicd_test.jsonl, "
        "any other is train",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write")
    parser.add_argument(
        "--fraction",
        type=float,
        default=0.1,
        help="share of the training images that go to val (default: %(default)s)",
    )
    parser.add_argument("--seed", type=int, default=0, help="another choice (default: 0)")
    parser.add_argument(
        "--clusters",
        type=Path,
        metavar="duplicates.json",
        help="report of `dedup`: near duplicates stay on one side",
    )
    parser.add_argument(
        "--recarve",
        action="store_true",
        help="carve from published train and val images together (default: a data set that has a "
        "val split keeps it)",
    )


def run(args: argparse.Namespace) -> int:
    """Carve, write a file for each split, and say how many images each holds."""
    from training.data.pairs import (
        HELD_OUT,
        TRAIN,
        check_apart,
        read_pairs,
        with_file_split,
        write_pairs,
    )
    from training.data.splits import carve_validation, read_clusters

    check_apart((args.out / f"{split}.jsonl" for split in (TRAIN, *HELD_OUT)), args.pairs)
    carved = carve_validation(
        [record for path in args.pairs for record in with_file_split(read_pairs([path]), path)],
        args.fraction,
        args.seed,
        read_clusters(args.clusters) if args.clusters else None,
        args.recarve,
    )
    for split in (TRAIN, *HELD_OUT):
        part = [
            record
            for record in carved
            if (record.split if record.split in HELD_OUT else TRAIN) == split
        ]
        if part:
            path = args.out / f"{split}.jsonl"
            write_pairs(path, part)
            sets = ", ".join(
                f"{name} {sum(record.dataset == name for record in part)}"
                for name in dict.fromkeys(record.dataset for record in part)
            )
            print(f"{path}: {len(part)} images ({sets})")
    return 0
