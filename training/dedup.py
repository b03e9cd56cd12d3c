"""``training dedup``: pair files without training images that repeat held-out ones."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from training.arguments import add_images, add_model, add_pairs
from training.errors import TrainingError

if TYPE_CHECKING:
    import numpy as np

    from training.data.pairs import ImageRecord

REPORT = "duplicates.json"
TABLE = "duplicates.txt"
BORDERLINE = "borderline.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = (
        "Find near duplicates over all data sets and splits (p-hashes of the eight dihedral "
        "views, with a model near embeddings too) and leave out training images that repeat a "
        "validation or test image of any data set. Writes the pair files anew, "
        f"{REPORT}, {TABLE} and, with a model, {BORDERLINE} for a person to look through."
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
    add_model(parser, required=False)
    parser.add_argument(
        "--cosine",
        type=float,
        default=0.97,
        help="with a model: images are duplicates above this cosine (default: 0.97, for a CLIP; "
        f"the shipped model takes two forests for copies even at 0.99: see {BORDERLINE} first)",
    )
    parser.add_argument(
        "--borderline",
        type=float,
        default=0.95,
        help="with a model: pairs above this cosine are listed for a person (default: 0.95)",
    )
    parser.add_argument(
        "--one-each",
        action="store_true",
        help="of duplicates within the training images too, keep only the first",
    )


def run(args: argparse.Namespace) -> int:
    """Find, filter, report."""
    import json

    from training.data.dedup import find_duplicates, hash_images, to_drop, with_neighbours
    from training.data.dedup_report import readable, report, write_borderline
    from training.data.pairs import check_apart, read_pairs, with_file_split, write_pairs

    check_apart((args.out / name for name in out_names(args.pairs)), args.pairs)
    files = [with_file_split(read_pairs([path]), path) for path in args.pairs]
    records = [record for part in files for record in part]
    keys = hash_images(records, args.images)
    duplicates = find_duplicates(keys, args.below)
    by_model = args.bundle or args.run_folder or args.checkpoint
    if by_model:
        pairs, cosines = _neighbours(args, records)
        linked = cosines > args.cosine
        duplicates = with_neighbours(duplicates, keys, pairs[linked], cosines[linked])
    drop = to_drop(records, duplicates.cluster, args.one_each)
    found = report(records, duplicates, drop, args.below)
    table = readable(found)

    args.out.mkdir(parents=True, exist_ok=True)
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
    if by_model:
        how = (pairs, cosines, args.cosine, args.below)
        listed = write_borderline(args.out / BORDERLINE, records, keys, *how)
        print(f"{listed} pairs by embeddings alone to look through are in {args.out / BORDERLINE}")
    return 0


def _neighbours(
    args: argparse.Namespace, records: Sequence[ImageRecord]
) -> tuple[np.ndarray, np.ndarray]:
    """Pairs int64 ``[P, 2]`` of images that a model makes alike, and their cosines."""
    import tempfile

    from training.data.images import load_images
    from training.data.neighbours import near_neighbours
    from training.evaluation.load import model_of

    if not 0 < args.borderline <= args.cosine < 1:
        raise TrainingError(
            f"--borderline {args.borderline:g} --cosine {args.cosine:g}: give numbers between 0 "
            "and 1, the first no larger than the second"
        )
    model = model_of(args)
    with tempfile.TemporaryDirectory() as scratch:
        images = load_images(records, args.images, model.input_size, Path(scratch))
        vectors = model.encode_images(images, local=False).pooled.numpy()
    return near_neighbours(vectors, args.borderline)


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
