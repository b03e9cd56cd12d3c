"""``training compare``: is one run or bundle better than another, or luckier?"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from training.arguments import add_device, add_images, add_pairs
from training.evaluation.bootstrap import RESAMPLES, Difference


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``python -m training compare``."""
    pair = parser.add_mutually_exclusive_group(required=True)
    pair.add_argument(
        "--runs", type=Path, nargs=2, metavar="RUN", help="two runs, or a run and a bundle"
    )
    pair.add_argument("--bundles", type=Path, nargs=2, metavar="DIR", help="two bundles")
    add_pairs(parser)
    add_images(parser)
    parser.add_argument(
        "--resamples", type=int, default=RESAMPLES, help="default: %(default)s; at least 1000"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the resamples (default: 0)")
    add_device(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def run(args: argparse.Namespace) -> int:
    """Compare and print."""
    import json
    from dataclasses import asdict

    from training.data.pairs import read_pairs
    from training.evaluation.evaluate import MEAN, compare_models
    from training.evaluation.load import load

    paths = args.runs or args.bundles
    models = [load(path, args.device) for path in paths]
    found = compare_models(models, read_pairs(args.pairs), args.images, args.resamples, args.seed)
    if args.json:
        sets = {
            name: {figure: asdict(value) for figure, value in result.items()}
            for name, result in found.items()
        }
        whole = sets.pop(MEAN, None) or next(iter(sets.values()))
        document = whole | {"sets": sets, "resamples": args.resamples, "seed": args.seed}
        print(json.dumps(document | {"models": [str(path) for path in paths]}))
    else:
        print(readable(found, paths))
    return 0


def readable(found: Mapping[str, Mapping[str, Difference]], paths: Sequence[Path]) -> str:
    """The differences in words, of every data set and of their mean."""
    titles = {"mr": "mR", "equivalent": "mR, equal captions counted as equal"}
    rows = [f"A {paths[0]}", f"B {paths[1]}"]
    for name, result in found.items():
        rows += [f"{name}:"] * (len(found) > 1)
        rows += [
            f"{titles[figure]}: A {value.first:.2f}, B {value.second:.2f}, B - A "
            f"{value.difference:+.2f}, 95 % interval {value.low:+.2f} to {value.high:+.2f}, "
            f"p = {value.p:.3g}"
            for figure, value in result.items()
        ]
    rows.append("The interval covers the choice of queries, not the seeds of training.")
    return "\n".join(rows)
