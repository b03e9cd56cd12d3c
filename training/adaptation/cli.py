"""``training adapt``: a model for your own region, from one that exists."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
from dataclasses import replace
from pathlib import Path

from rs_textsearch.engine import packages
from rs_textsearch.engine.signals import handled
from training.arguments import add_seed
from training.data.sources import Source
from training.errors import TrainingError
from training.events import Events

EXAMPLES = """
examples:
  what each recipe takes here:
    python -m training adapt --data region --base resources/models/mini --estimate
  the last layers, from the model that ships:
    python -m training adapt --data region --base resources/models/mini --recipe heads \\
      --out runs/region --bundle my-region --title "My region" --author "Jane Doe"
  a CLIP with low-rank updates, general pairs beside the region's:
    python -m training adapt --data region --base GeoRSCLIP.pt --encoder ViT-B-32-quickgelu \\
      --recipe lora --replay rsicd/train.jsonl --replay-images rsicd=RSICD_images \\
      --out runs/region --bundle my-region
The same command continues a run that was stopped.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``training adapt``."""
    parser.description = (
        "Adapt a model to a region with few pairs, without letting it forget what it knew: early "
        "stop on validation, the base as its own teacher, and weights between both."
    )
    parser.epilog = EXAMPLES
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="DIR",
        help="train.jsonl, val.jsonl and images, as the command regions makes them",
    )
    parser.add_argument(
        "--base",
        type=Path,
        required=True,
        metavar="BUNDLE|RUN|FILE",
        help="what to start from: a model bundle, a run, or a file of a CLIP's weights",
    )
    parser.add_argument(
        "--encoder", default="", metavar="NAME", help="open_clip's name of a file's architecture"
    )
    parser.add_argument(
        "--normalisation",
        choices=("clip", "rs5m"),
        default="clip",
        help="of the pixels of a file's model: OpenAI's, or RS5M's as GeoRSCLIP has it",
    )
    parser.add_argument(
        "--recipe", default="heads", help="heads, lora or full (default: %(default)s)"
    )
    parser.add_argument(
        "--epochs",
        type=int,
        metavar="N",
        help="at most, where validation does not end a run before (default: the recipe's)",
    )
    parser.add_argument("--out", type=Path, metavar="RUN", help="run folder")
    parser.add_argument(
        "--bundle", type=Path, metavar="NEW", help="new folder, or a bundle to replace"
    )
    parser.add_argument(
        "--replay",
        type=Path,
        nargs="+",
        default=[],
        metavar="PAIRS.jsonl",
        help="general pairs, of which half of each step is made, so that they are not forgotten",
    )
    parser.add_argument(
        "--replay-images", type=Source.parse, nargs="+", default=[], metavar="[DATASET=]DIR|TAR"
    )
    parser.add_argument("--name", default="", help="of the new model (default: its folder's)")
    parser.add_argument("--title", default="", help="as people see it")
    parser.add_argument("--author", default="", help="who trained it")
    parser.add_argument("--licence", default="", help="of the new model (default: the base's)")
    parser.add_argument(
        "--estimate",
        action="store_true",
        help="train nothing: measure a step of each recipe that suits the base, and say what a run "
        "would take",
    )
    parser.add_argument("--json", action="store_true", help="a JSON object a line, for programs")
    parser.add_argument("--quiet", action="store_true", help="no progress bars")
    add_seed(parser)


def run(args: argparse.Namespace) -> int:
    """``training adapt``."""
    events = Events(args.json, args.quiet)
    with events.errors(), packages.loading():  # a program is told which package is missing
        if args.estimate:
            return _estimate(args, events)
        return _adapt(args, events)


def _adapt(args: argparse.Namespace, events: Events) -> int:
    if args.out is None or args.bundle is None:
        raise TrainingError.of("adapt_no_out")
    from training.adaptation.adapt import Names, adapt
    from training.adaptation.base import Base
    from training.adaptation.data import RegionData
    from training.adaptation.recipes import recipe_of
    from training.adaptation.run import Stop

    stop = Stop()
    with handled({signal.SIGTERM: stop.ask, signal.SIGINT: stop.ask}):
        recipe = recipe_of(args.recipe)
        if args.epochs is not None:
            if args.epochs < 1:
                raise TrainingError.of("adapt_epochs", n=args.epochs)
            recipe = replace(recipe, epochs=args.epochs)
        base = Base.open(args.base, args.encoder, args.normalisation)
        recipe.check(base)
        data = RegionData.read(args.data, args.replay, args.replay_images)
        names = Names(args.name, args.title, args.author, args.licence)
        command = shlex.join(["python", "-m", "training", *sys.argv[1:]])
        found = adapt(
            base, data, recipe, args.out, args.bundle, names, events, command, args.seed, stop
        )
    before, after = found["before"], found["after"]
    lost = found["forgotten"]
    events.result(
        found,
        f"{args.bundle}: of the tiles that a caption is said of, {100 * after['recall']:.0f} % are "
        f"found on validation ({100 * before['recall']:.0f} % before); on {lost['measured_on']} "
        f"{100 * lost['after']:.1f} % ({100 * lost['before']:.1f} % before); "
        f"{found['seconds']:.0f} s, {found['peak_memory'] / 1e9:.1f} GB at most",
    )
    return 0


def _estimate(args: argparse.Namespace, events: Events) -> int:
    from training.adaptation.base import Base
    from training.adaptation.data import RegionData
    from training.adaptation.estimate import estimate

    base = Base.open(args.base, args.encoder, args.normalisation)
    data = RegionData.read(args.data, args.replay, args.replay_images)
    recipes = estimate(base, data, events)
    lines = [
        f"{it['name']}: {it['title']['text']}. "
        + (
            f"{it['seconds'] / 60:.0f} min at most, {it['memory'] / 1e9:.1f} GB. "
            f"{it['advice']['text']}"
            if it["suits"]
            else f"Not for this model: {it['why']['text']}"
        )
        for it in recipes
    ]
    events.result({"recipes": recipes}, "\n".join(lines))
    return 0
