"""``training evaluate``: retrieval metrics of a run, a bundle or a checkpoint."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.arguments import add_images, add_model, add_pairs
from training.errors import TrainingError
from training.evaluation.queries import add_own_words, read_queries
from training.evaluation.rerank import BETA, METHODS, bank_captions

if TYPE_CHECKING:
    from training.data.pairs import ImageRecord
    from training.evaluation.encode import BundleModel


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``python -m training evaluate``."""
    parser.description = (
        "Retrieval metrics by the papers' protocol. Several data sets are measured one by one, "
        "each in a gallery of its own, and their mean is given."
    )
    add_model(parser)
    add_pairs(parser)
    add_images(parser)
    parser.add_argument(
        "--pooled",
        action="store_true",
        help="one gallery of all data sets: harder than, and not to be compared with, the papers'",
    )
    parser.add_argument(
        "--rerank",
        choices=tuple(METHODS),
        help="also re-rank by reverse retrieval (SAR); transductive: needs all queries at once",
    )
    parser.add_argument(
        "--normalise",
        type=Path,
        nargs="+",
        default=[],
        metavar="PAIRS.jsonl",
        help="also normalise by a fixed bank of these captions (QB-Norm); give training pairs",
    )
    parser.add_argument(
        "--beta", type=float, default=BETA, help="sharpness of the bank (default: %(default)s)"
    )
    add_own_words(
        parser,
        "also the share of the ten best images that are of a right class, for queries in "
        "words that captions lack; without a file those of this package, for RSICD and UCM (pairs "
        "need labels)",
    )
    parser.add_argument(
        "--views",
        type=int,
        choices=(1, 4),
        default=1,
        help="4: embeddings averaged over the quarter turns of an image, as `index --views 4` "
        "does (bundles only)",
    )
    parser.add_argument(
        "--card",
        action="store_true",
        help="write the metrics on the bundle's card too, in place of those that it has of "
        "validation (--pairs: validation pairs only)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def run(args: argparse.Namespace) -> int:
    """Evaluate and print."""
    import json

    from training.data.pairs import read_pairs, with_file_split
    from training.evaluation.evaluate import evaluate
    from training.evaluation.load import model_of
    from training.evaluation.own_words import own_words

    queries = read_queries(args.own_words) if args.own_words else ()
    records = [
        record for path in args.pairs for record in with_file_split(read_pairs([path]), path)
    ]
    if args.card:
        _check_card(args, records)
    bank = bank_captions(read_pairs(args.normalise)) if args.normalise else ()
    model = model_of(args, args.views)
    metrics = evaluate(model, records, args.images, args.rerank, bank, args.beta, args.pooled)
    if args.card:
        write_on_card(model, metrics)
    if queries:
        metrics["own_words"] = own_words(model, records, args.images, queries)
    print(json.dumps(metrics) if args.json else readable(metrics))
    return 0


def _check_card(args: argparse.Namespace, records: Sequence[ImageRecord]) -> None:
    from training.data.pairs import VAL

    if args.bundle is None or args.views != 1 or args.pooled:
        raise TrainingError("--card writes what a bundle has without --views and without --pooled")
    other = next((record for record in records if record.split != VAL), None)
    if other is not None:
        raise TrainingError(
            f"--card: {other.filename} is of the split {other.split}; a card holds what was "
            "measured on validation pairs"
        )


def write_on_card(model: BundleModel, metrics: dict[str, Any]) -> None:
    """Put retrieval metrics on a bundle's card, in place of those of validation that it has."""
    from rs_textsearch.engine.encoding.card import CARD
    from training.evaluation.protocol import on_card
    from training.runs import write_json

    card = model.bundle.card.raw
    # A converted CLIP was never validated, and its card has no metrics yet.
    card["metrics"] = (card.get("metrics") or {}) | {"val": on_card(metrics)}
    write_json(model.bundle.path / CARD, card)


def readable(metrics: dict[str, Any]) -> str:
    """The metrics in words: of every data set, and the mean of several."""
    sets = metrics["sets"]
    rows = [text for name, item in sets.items() for text in _set_rows(name, item)]
    if len(sets) > 1:
        rows += _set_rows(f"mean of {len(sets)} data sets", metrics)
    if "own_words" in metrics:
        rows += _own_words_rows(metrics["own_words"])
    return "\n".join(rows)


def _own_words_rows(found: dict[str, Any]) -> list[str]:
    rows = ["own words: share of the ten best images that are of a right class; per cent"]
    for name, item in found["sets"].items():
        rows.append(f"{name}: {100 * item['share']:.2f} of {item['queries']} queries; by class:")
        rows += [
            f"  {100 * own['share']:6.2f}  {label} ({own['queries']})"
            for label, own in item["per_class"].items()
        ]
    if len(found["sets"]) > 1:
        rows.append(f"mean of {len(found['sets'])} data sets: {100 * found['share']:.2f}")
    return rows


def _set_rows(name: str, metrics: dict[str, Any]) -> list[str]:
    rows = [f"{name}: {metrics['images']} images, {metrics['captions']} captions; per cent"]
    for way, title in (("i2t", "image to text"), ("t2i", "text to image")):
        cells = "   ".join(f"R@{cut[1:]} {value:6.2f}" for cut, value in metrics[way].items())
        rows.append(f"{title}   {cells}")
    rows.append(_means(metrics))
    for extra in ("reranked", "normalised"):
        if extra in metrics:
            item = metrics[extra]
            kind = "transductive: needs all queries at once" if item["transductive"] else ""
            how = ", ".join(filter(None, (item["method"], kind)))
            rows.append(f"{extra} ({how}): {_means(item)}")
    return rows


def _means(metrics: dict[str, Any]) -> str:
    return (
        f"mR {metrics['mr']:.2f}; equal captions counted as equal: "
        f"{metrics['equivalent']['mr']:.2f}"
    )
