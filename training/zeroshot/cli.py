"""``training zeroshot``: classify scenes that no class was trained for."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from training.arguments import add_images, add_model, add_pairs

PLOTS = (".svg", ".png")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = (
        'Classify images by 105 prompts a class, such as "an aerial image of the church.", as '
        "published for GeoRSCLIP. Classes are folders of images, or the labels of pair files; a "
        "class is called like its label in lower case, with blanks for _ and /. A run's or a "
        "checkpoint's class vectors are means of prompts before they are normalised, as published; "
        "a bundle has normalised ones only."
    )
    add_model(parser)
    add_pairs(parser, "pair files whose lines have a label", required=False)
    add_images(parser)
    parser.add_argument(
        "--classes",
        type=Path,
        metavar="FILE.json",
        help='names of classes by label, {"denseresidential": "dense residential"}; labels that no '
        "image has are candidates too",
    )
    parser.add_argument(
        "--plot", type=Path, metavar="FILE.svg|png", help="draw the confusion matrix"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def run(args: argparse.Namespace) -> int:
    """Classify and print."""
    import json

    from training.data.pairs import read_pairs
    from training.errors import TrainingError
    from training.evaluation.load import model_of
    from training.zeroshot.classify import zero_shot
    from training.zeroshot.data import labelled_folder, read_names
    from training.zeroshot.plot import confusion_plot
    from training.zeroshot.prompts import TEMPLATES

    if args.plot is not None and args.plot.suffix not in PLOTS:
        raise TrainingError(f"--plot {args.plot}: the name must end in {' or '.join(PLOTS)}")
    names = read_names(args.classes) if args.classes else None
    if args.pairs:
        records = read_pairs(args.pairs)
    else:
        folders = [source.path for source in args.images]
        records = [record for folder in folders for record in labelled_folder(folder)]
    model = model_of(args)
    result = zero_shot(model, records, args.images, names)
    metrics = result.metrics() | {
        "class_vectors": f"means of {len(TEMPLATES)} prompts "
        f"{'before' if model.projects else 'after'} they are normalised"
    }
    if args.plot is not None:
        title = f"top-1 {metrics['top1']:.2f} %, {metrics['images']} images"
        confusion_plot(result, title, args.plot)
    print(
        json.dumps(metrics | {"confusion": result.confusion().tolist()})
        if args.json
        else readable(metrics)
    )
    return 0


def readable(metrics: dict[str, Any]) -> str:
    """The accuracies in words, and a line for each class."""
    rows = metrics["per_class"]
    width = max(len("class"), *(len(row["name"]) for row in rows))
    lines = [
        f"{metrics['images']} images of {len(rows)} classes, {metrics['classes']} candidates",
        f"top-1 {metrics['top1']:.2f}   top-5 {metrics['top5']:.2f}   mean of classes "
        f"{metrics['mean_of_classes']:.2f}   per cent",
        f"class vectors: {metrics['class_vectors']}",
        "",
        f"{'class':<{width}}  {'images':>6}  {'top-1':>6}  {'top-5':>6}  mistaken for",
    ]
    lines += [
        f"{row['name']:<{width}}  {row['images']:>6}  {row['top1']:>6.2f}  {row['top5']:>6.2f}  "
        f"{row['mistaken_for']}".rstrip()
        for row in rows
    ]
    return "\n".join(lines)
