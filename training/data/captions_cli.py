"""``python -m training captions``: what the captions of pair files are like."""

from __future__ import annotations

import argparse

from training.arguments import add_pairs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = (
        "How often captions repeat within and between images, and how many rows and encodings an "
        "epoch takes with each way to pair images and captions."
    )
    add_pairs(parser)


def run(args: argparse.Namespace) -> int:
    """Print both for each data set and split."""
    from training.data.pairs import ImageRecord, read_pairs
    from training.data.repeats import caption_repeats, epoch_costs, readable

    groups: dict[str, list[ImageRecord]] = {}
    for record in read_pairs(args.pairs):
        groups.setdefault(" ".join(filter(None, (record.dataset, record.split))), []).append(record)
    for name, records in groups.items():
        repeats = caption_repeats(records)
        print(f"{name}: {repeats.images} images, {repeats.captions} captions")
        print(readable(repeats))
        for way, cost in epoch_costs(records).items():
            print(
                f"an epoch of {way}: {cost.rows} rows, {cost.images} images and {cost.texts} texts "
                "to encode"
            )
    return 0
