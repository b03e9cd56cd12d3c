"""``python -m training curate``: build a data set in resumable stages, as RS5M was built."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from training.data.sources import Source

EXAMPLES = """
examples:
  drop broken images, repeated URLs and near duplicates:
    python -m training curate --pairs train.jsonl --images train.tar --encoder BUNDLE --out clean
  image-text pairs of the web, as RS5M's PUB11:
    python -m training curate --pairs laion.parquet coyo.parquet --images laion=a coyo=b \\
      --encoder BUNDLE --out pub11 --stages pub11 \\
      --set relevance.positives=aerial --set relevance.negatives=other
  images with labels, as RS5M's RS3:
    python -m training curate --pairs fmow.jsonl --images fmow --encoder BUNDLE --out rs3 \\
      --stages rs3 --set "captioning.captioner=python caption.py --number {count}"
The same command continues a run that was stopped; stages whose input and options are what they were
are left alone. --options lists all stages and options.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    from training.curation.stages import PRESETS, STAGES

    parser.description = (
        "Build a data set in stages, each of which writes tables and can be run again: filters, "
        "duplicates, captions. OUT holds pairs.jsonl for `fit`, removed.jsonl, manifest.json and "
        "report.html."
    )
    parser.epilog = EXAMPLES
    parser.add_argument(
        "--pairs", type=Path, nargs="+", metavar="TABLE",
        help="JSON lines or Parquet, a row an image: filename or url, captions, label, dataset; or "
        "WebDataset shards (.tar)",
    )  # fmt: skip
    parser.add_argument(
        "--images", type=Source.parse, nargs="*", default=[], metavar="[DATASET=]DIR|TAR",
        help="folders or tar files that hold the images, of all sets or of one",
    )  # fmt: skip
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder of the run")
    parser.add_argument(
        "--stages", nargs="+", default=[], metavar="STAGE",
        help=f"stages ({', '.join(STAGES)}) or presets ({', '.join(PRESETS)}); default: clean",
    )  # fmt: skip
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="TOML or JSON file: stages, a table a stage"
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="STAGE.OPTION=VALUE",
        help="set one option; repeatable, lists with commas",
    )  # fmt: skip
    parser.add_argument(
        "--encoder", default="", metavar="BUNDLE|RUN|ARCHITECTURE=FILE",
        help="what encodes images and texts, for every stage that names no other",
    )  # fmt: skip
    parser.add_argument(
        "--part-size", type=int, default=1000, metavar="N",
        help="samples a part (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--workers", type=int, default=0, metavar="N", help="processes (default: one a core)"
    )
    parser.add_argument(
        "--dask", default="", metavar="ADDRESS",
        help="work on the dask cluster of this scheduler, such as tcp://host:8786",
    )  # fmt: skip
    parser.add_argument(
        "--shards", type=int, metavar="N", help="also write WebDataset shards of N samples"
    )
    parser.add_argument("--options", action="store_true", help="list all stages and options")


def run(args: argparse.Namespace) -> int:
    """Run the stages, write what they leave and print the table of counts."""
    from training.curation.settings import all_options

    if args.options:
        print(all_options())
        return 0
    from rs_textsearch.engine.parallel import threads
    from training.curation import output
    from training.curation.pipeline import Run, curate
    from training.curation.report import write_report
    from training.curation.workers import Workers
    from training.errors import TrainingError

    for name in ("pairs", "out"):
        if not getattr(args, name):
            raise TrainingError(f"--{name} is missing; see curate --help")
    for name, value in (("--workers", args.workers), ("--shards", args.shards)):
        if value is not None and value < (0 if name == "--workers" else 1):
            raise TrainingError(f"{name} {value}: give 1 or more")
    wanted = Run(
        tuple(args.pairs), tuple(args.images), args.out, _stages(args), args.part_size
    )
    with Workers(args.workers or threads(), args.dask) as workers, _Bars() as bars:
        outcomes = curate(wanted, workers, bars.show)
    last = wanted.parts(outcomes[-1].stage)
    stages = [(outcome.stage, wanted.parts(outcome.stage)) for outcome in outcomes[1:]]
    pairs, bare = output.write_pairs(last, args.out / output.PAIRS)
    output.write_removed(stages, args.out / output.REMOVED)
    write_report(args.out / "report.html", outcomes, stages)
    print(_readable(outcomes))
    print(f"{args.out / output.PAIRS}: {pairs} images with captions")
    if bare:
        why = "no caption, or no file of their own (as in shards: give --shards N)"
        print(f"{bare} more have {why} and are not in there")
    if args.shards:
        count = output.write_shards(last, args.out / output.SHARDS, args.shards)
        print(f"{args.out / output.SHARDS}: {count} shards")
    return 0


def _stages(args: argparse.Namespace) -> tuple:
    """The stages that arguments and file ask for; ``--encoder`` is for those that name none."""
    from training.curation.settings import read_assignments, read_file, stages_of

    names, values = read_file(args.config) if args.config else ([], {})
    names = args.stages or names or ["clean"]
    for stage, options in read_assignments(args.set).items():
        values.setdefault(stage, {}).update(options)
    if args.encoder:
        for stage in stages_of(names, values):
            if hasattr(stage, "encoder"):
                values.setdefault(stage.key, {}).setdefault("encoder", args.encoder)
            if hasattr(stage, "encoders"):
                values.setdefault(stage.key, {}).setdefault("encoders", [args.encoder])
    return stages_of(names, values)


def _readable(outcomes: Sequence) -> str:
    lines = [f"{'stage':<12}{'in':>10}{'out':>10}{'removed':>10}  why"]
    for outcome in outcomes:
        why = ", ".join(f"{reason} {count}" for reason, count in outcome.removed.items())
        gone = outcome.given - outcome.kept
        lines.append(
            f"{outcome.stage:<12}{outcome.given:>10}{outcome.kept:>10}{gone:>10}  {why}".rstrip()
        )
    return "\n".join(lines)


class _Bars:
    """A progress bar a stage, on a terminal."""

    def __init__(self) -> None:
        self._name, self._bar = "", None

    def __enter__(self) -> _Bars:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, stage: str, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` samples are through ``stage``."""
        from tqdm import tqdm

        if stage != self._name:
            self.__exit__()
            self._name = stage
            self._bar = tqdm(
                total=total, desc=stage, unit="img", disable=None, file=sys.stderr
            )
        self._bar.update(done - self._bar.n)
