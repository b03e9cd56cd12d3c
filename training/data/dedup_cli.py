"""``training dedup``: pair files without training images that repeat held-out ones."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from training.arguments import add_images, add_pairs
from training.errors import TrainingError

REPORT = "duplicates.json"
TABLE = "duplicates.txt"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = (
        "Find near duplicates over all data sets and splits (p-hashes of the eight dihedral views) "
        "and leave out training images that repeat a validation or test image of any data set. "
        f"Writes the pair files anew, {REPORT} and {TABLE}."
    )
    add_pairs(
        parser,
        "of all splits; lines without a split take it from the file's name: val.jsonl, "
        "rsicd_test.jsonl, any other is train",
    )
    add_images(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write")
    parser.add_argument(
        "--below",
        type=int,
        default=2,
        metavar="BITS",
        help="images are duplicates at a smaller Hamming distance of their 64 bits (default: 2, "
        "RemoteCLIP's, which is equal hashes; 7 also finds copies that were encoded again or "
        "cropped a little)",
    )
    parser.add_argument(
        "--one-each",
        action="store_true",
        help="of duplicates within the training images too, keep only the first",
    )


def run(args: argparse.Namespace) -> int:
    """Find, filter, report."""
    import json

    from training.data.dedup import (
        find_duplicates,
        hash_images,
        readable,
        report,
        to_drop,
    )
    from training.data.pairs import read_pairs, with_file_split, write_pairs

    files = [with_file_split(read_pairs([path]), path) for path in args.pairs]
    records = [record for part in files for record in part]
    keys = hash_images(records, args.images)
    duplicates = find_duplicates(keys, args.below)
    drop = to_drop(records, duplicates.cluster, args.one_each)
    found = report(records, duplicates, drop, args.below)
    table = readable(found)

    row = 0
    for name, part in zip(out_names(args.pairs), files):
        kept = [record for record, gone in zip(part, drop[row:]) if not gone]
        write_pairs(args.out / name, kept)
        row += len(part)
    (args.out / REPORT).write_text(
        json.dumps(found, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    (args.out / TABLE).write_text(table + "\n", encoding="utf-8")
    print(table.split("\n\nclusters")[0])
    print(
        f"\ntraining images that repeat a validation or test image: {found['repeat_held_out']}; "
        f"the {len(found['clusters'])} clusters are in {args.out / TABLE}"
    )
    return 0


def out_names(paths: Sequence[Path]) -> list[str]:
    """File names to write; those that coincide get their folder's name in front.

    Raises:
        TrainingError: a file is given twice, or the folders are named alike too.
    """
    count = Counter(path.name for path in paths)
    names = [
        path.name if count[path.name] == 1 else f"{path.resolve().parent.name}-{path.name}"
        for path in paths
    ]
    if len(set(names)) < len(names):
        raise TrainingError(f"{', '.join(map(str, paths))}: give each file once, or rename one")
    return names
