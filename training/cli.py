"""Command line of the training package."""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rs_textsearch.engine import packages, streams
from rs_textsearch.engine.errors import EngineError
from training.arguments import add_images, add_pairs
from training.errors import TrainingError

COMMANDS = {
    "fit": "train a model; run again to continue",
    "adapt": "adapt a model to a region, with few pairs and without forgetting",
    "evaluate": "retrieval metrics of a bundle or a run",
    "export": "write a run's best weights as a bundle",
    "compare": "paired bootstrap of the mR difference of two runs or bundles",
    "selo": "semantic localization: how well a model finds on large images what texts describe",
    "mosaics": "large images of many labelled ones, annotated for selo",
    "zeroshot": "classify scenes by prompts, with top-1, top-5 and a confusion plot",
    "fewlabels": "what a few labelled images teach a search, without training",
    "ablate": "train and tabulate the rows of EBAKER's ablations",
    "convert": "published caption files as pair files",
    "dedup": "find near-duplicate images across data sets and splits",
    "curate": "build a data set in stages: filters, duplicates, captions (RS5M)",
    "regions": "pairs from a map: of rasters and the polygons that label them",
    "split": "carve validation pairs out of training pairs",
    "bank": "give a bundle a bank of captions, by which searches are calibrated",
    "presence": "how well a bundle tells what is there from what is not, and its levels",
    "captions": "how captions repeat, and what an epoch costs",
    "text-encoder": "make a published sentence encoder a start of the mini encoder's text tower",
    "keywords": "the keywords of training captions, with counts",
}
MODULES = {
    "fit": "training.fitting.cli",
    "adapt": "training.adaptation.cli",
    "evaluate": "training.evaluation.evaluate_cli",
    "compare": "training.evaluation.compare_cli",
    "selo": "training.selo.cli",
    "mosaics": "training.selo.mosaics",
    "zeroshot": "training.zeroshot.cli",
    "fewlabels": "training.few_labels.cli",
    "ablate": "training.ablation.cli",
    "convert": "training.data.convert_cli",
    "dedup": "training.dedup",
    "curate": "training.curation.cli",
    "regions": "training.regions.cli",
    "split": "training.data.split_cli",
    "bank": "training.bank",
    "presence": "training.presence.cli",
    "captions": "training.data.captions_cli",
    "text-encoder": "training.models.text_encoder_cli",
    "keywords": "training.objectives.keywords_cli",
}
"""Where commands live that bring ``add_arguments(parser)`` and ``run(args)``; the rest is here."""

PROTOTYPES = 500
"""Of captions: 300 give words a point less, all captions themselves one more (validation)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; 0 on success, 2 with one line on stderr on bad input."""
    streams.prepare()
    try:
        with packages.loading():
            args = _parsed(sys.argv[1:] if arguments is None else arguments)
            return args.run(args)
    except EngineError as error:
        print(f"training: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"training: {error}; check that the folder can be written to", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("training: stopped; a run continues with the same command", file=sys.stderr)
        return 130


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    """Parse; a program is told, too, which package the command's own module lacks."""
    from training.events import Events

    with Events(as_json="--json" in words).errors(), packages.loading():
        return _parser(words).parse_args(words)


class _Help(argparse.HelpFormatter):
    """Wraps descriptions, but leaves those with line ends, such as examples, as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if "\n" in text else super()._fill_text(text, width, indent)


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; of a command's own module only that of the one that is called is imported."""
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Train, evaluate and export text-image models for rs_textsearch.",
        epilog="python -m training COMMAND --help explains a command.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    here = {"export": _add_export}
    called = next((word for word in arguments if not word.startswith("-")), None)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            formatter_class=_Help,
        )
        if name != called:
            continue
        if name in here:
            here[name](command)
        else:
            module = importlib.import_module(MODULES[name])
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return parser


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "run_folder", type=Path, metavar="RUN", help="run folder; with --int8 a bundle will do too"
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="BUNDLE",
        help="new folder, or a bundle to replace",
    )
    parser.add_argument(
        "--about",
        type=Path,
        metavar="FILE.json",
        help="title, licence, data notes and ground extent for the card; training/about/mini.json "
        "is one",
    )
    parser.add_argument(
        "--weights",
        choices=("float16", "int8"),
        default="float16",
        help="how weights are STORED: int8 halves the file; the model computes in float32 and is "
        "as fast as before (default: float16)",
    )
    parser.add_argument(
        "--text-weights",
        choices=("float16", "int8"),
        default="",
        help="the same of the text tower alone, which is mostly its vocabulary",
    )
    parser.add_argument(
        "--text-encoder",
        type=Path,
        metavar="DIR",
        help="folder of the run's sentence encoder with another vocabulary, which the bundle gets",
    )
    parser.add_argument(
        "--prototypes",
        type=Path,
        nargs="+",
        default=[],
        metavar="TRAIN.jsonl",
        help="training pairs: words that no caption of them has are placed by the captions that "
        "the sentence encoder finds nearest (mini with encoder.text_tower=bert)",
    )
    parser.add_argument(
        "--prototype-count",
        type=int,
        metavar="N",
        help=f"clusters that stand for these captions (default: {PROTOTYPES}); 100 take some 40 KB",
    )
    parser.add_argument(
        "--int8",
        action="store_true",
        help="a draft model that COMPUTES in eight bits: faster, finds a little less; calibrated "
        "on --pairs and --images, and what it costs is measured there and goes on the card",
    )
    add_pairs(parser, "with --int8: validation pairs to calibrate and to measure on", False)
    add_images(parser, required=False)
    parser.set_defaults(run=_export)


def _export(args: argparse.Namespace) -> int:
    from rs_textsearch.engine.encoding.card import BANK

    if args.int8 and not (args.pairs and args.images):
        raise TrainingError(
            "--int8 needs --pairs and --images: what eight bits cost must be measured"
        )
    if args.prototype_count is not None and not args.prototypes:
        raise TrainingError("--prototype-count: of which captions? Give --prototypes TRAIN.jsonl")
    if not args.int8:
        _export_run(args, args.out)
    elif (args.run_folder / "card.json").is_file():
        if args.prototypes or args.text_encoder:
            raise TrainingError(
                f"{args.run_folder}: a bundle keeps its text tower; give --prototypes and "
                "--text-encoder with the run that it was exported from"
            )
        _export_draft(args, args.run_folder)
    else:
        with tempfile.TemporaryDirectory() as scratch:
            whole = Path(scratch) / args.out.name
            _export_run(args, whole)
            _export_draft(args, whole)
    size = sum(path.stat().st_size for path in args.out.iterdir())
    print(f"{args.out}: {size / 1e6:.2f} MB")
    if not (args.out / BANK).exists():
        print(
            "It has no bank of captions, by which searches are calibrated; give it one with "
            f"python -m training bank {args.out} --pairs TRAIN.jsonl"
        )
    return 0


def _export_run(args: argparse.Namespace, out: Path) -> None:
    from training.card import About
    from training.data.captions import distinct_captions
    from training.data.pairs import not_held_out, read_pairs
    from training.export import export

    about = (
        About.read(args.about)
        if args.about is not None
        else About(args.out.name, f"Trained in {args.run_folder.name}")
    )
    captions = []
    if args.prototypes:
        captions = distinct_captions(not_held_out(read_pairs(args.prototypes)))[0]
    cosines = export(
        args.run_folder,
        out,
        about,
        args.weights,
        args.text_weights,
        args.text_encoder,
        captions,
        PROTOTYPES if args.prototype_count is None else args.prototype_count,
    )
    print("cosine of the exported features to torch's, at least:")
    for name, value in cosines.items():
        print(f"  {name}: {value:.6f}")
    if args.about is None:
        extent = about.ground_extent_m
        print(
            "without --about its card states no licence, and that images show "
            f"{extent['min']:g} to {extent['max']:g} m of ground, {extent['typical']:g} m as a "
            "rule, which tile sizes follow"
        )


def _export_draft(args: argparse.Namespace, bundle: Path) -> None:
    from training.data.pairs import read_pairs
    from training.draft import export_draft, rates, readable

    draft = export_draft(bundle, args.out, read_pairs(args.pairs), args.images)
    print(readable(draft, rates(bundle, args.out)))
