"""``python -m training keywords``: the keywords of training captions, with counts."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.arguments import add_pairs
from training.errors import TrainingError

MERGE_COUNTS = (16, 32, 64, 128, 256, 512)
"""The keyword counts of EBAKER's Table 6."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``python -m training keywords``."""
    add_pairs(
        parser,
        "training pairs of one or more data sets; lines of another split are left out",
    )
    parser.add_argument(
        "--count",
        type=int,
        default=512,
        help="most frequent words taken from each data set (default: %(default)s)",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="write the words there, one a line"
    )


def run(args: argparse.Namespace) -> int:
    """Print the keywords with their counts, and how many a smaller count would leave.

    Raises:
        TrainingError: unusable pairs or a count below 1.
    """
    if args.count < 1:
        raise TrainingError(f"--count {args.count}: at least 1 word a data set")
    from training.data.pairs import check_apart, not_held_out, read_pairs
    from training.objectives.keywords import captions_by_dataset, keyword_list, word_counts

    if args.out is not None:
        check_apart([args.out], args.pairs)
    records = not_held_out(read_pairs(args.pairs))
    captions = captions_by_dataset(records)
    ranked = {name: dict(word_counts(texts)) for name, texts in captions.items()}
    keywords = keyword_list(captions, args.count)
    for name, texts in captions.items():
        print(f"{name}: {len(texts)} captions, {len(ranked[name])} different words")
    for count in (*(item for item in MERGE_COUNTS if item < args.count), args.count):
        merged = {word for words in ranked.values() for word in list(words)[:count]}
        print(f"the {count} most frequent of each data set: {len(merged)} different words")
    for word in keywords:
        print(f"{word}\t{sum(words.get(word, 0) for words in ranked.values())}")
    if args.out is not None:
        args.out.write_text("".join(f"{word}\n" for word in keywords), encoding="utf-8")
        print(f"{args.out}: {len(keywords)} words")
    return 0
