"""``training convert``: a published caption set as a pair file."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.data.readers import AUTO, FORMATS
from training.errors import TrainingError

BLANK_NAMED = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = (
        "Write a published caption set as PAIRS.jsonl: one image a line with its captions, class, "
        "split and data set. For training and for validation, write a file each (--split)."
    )
    parser.add_argument(
        "source",
        type=Path,
        metavar="FILE",
        help="dataset_rsicd.json, dataset_RSITMD.json, dataset_nwpu.json, dataset.json of UCM or "
        "Sydney, or AMFMN's folder of *_caps.txt and *_filename.txt",
    )
    parser.add_argument(
        "--format",
        choices=(AUTO, *FORMATS),
        default=AUTO,
        help="what FILE is (default: by its shape and name)",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="PAIRS.jsonl")
    parser.add_argument(
        "--split",
        nargs="+",
        metavar="NAME",
        help="keep these splits only, such as train (default: all, told apart by their lines)",
    )
    parser.add_argument(
        "--folder",
        metavar="NAME",
        help="put this folder of images before the file names: UCM and Sydney both have a 1.tif",
    )


def run(args: argparse.Namespace) -> int:
    """Convert, and say what there is in each split and how often captions repeat."""
    from dataclasses import replace

    from training.data.pairs import check_apart, write_pairs
    from training.data.readers import read_dataset
    from training.data.repeats import caption_repeats, readable

    check_apart([args.out], [args.source])
    records, blank = read_dataset(args.format, args.source)
    splits = list(dict.fromkeys(record.split for record in records))
    wanted = args.split or splits
    for name in wanted:
        if name not in splits:
            raise TrainingError(f"{args.source} has no split {name}; it has {', '.join(splits)}")
    records = [record for record in records if record.split in wanted]
    if args.folder:
        records = [
            replace(record, filename=f"{args.folder}/{record.filename}") for record in records
        ]
    write_pairs(args.out, records)
    print(f"{args.out}: {records[0].dataset}")
    for name in wanted:
        repeats = caption_repeats([record for record in records if record.split == name])
        print(f"{name}: {repeats.images} images, {repeats.captions} captions")
        print(readable(repeats))
    if blank:
        named = ", ".join(list(blank)[:BLANK_NAMED])
        more = f" and {len(blank) - BLANK_NAMED} more" if len(blank) > BLANK_NAMED else ""
        print(f"captions: {sum(blank.values())} without text left out, of {named}{more}")
    return 0
