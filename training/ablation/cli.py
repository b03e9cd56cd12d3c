"""``training ablate``: train every row of ablation tables with every seed, then report."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from training.ablation.folder import Ablation
from training.ablation.plan import Plan, acting
from training.ablation.runner import Data, Runner
from training.ablation.table import Table
from training.ablation.tables import GROUPS, TABLES, select_tables
from training.arguments import add_images, add_pairs
from training.config import Config
from training.errors import TrainingError
from training.evaluation.queries import add_own_words, read_queries


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``training ablate``."""
    parser.description = (
        "Train the rows of EBAKER's ablation tables, and of some that go beyond it, with several "
        "seeds, and write them up. Ended runs are kept, interrupted ones continue. Tables: "
        + "; ".join(f"{table.key} ({table.title.rpartition(': ')[2]})" for table in TABLES)
        + "."
    )
    parser.add_argument(
        "--tables",
        default="2",
        help=f"comma-separated tables, or {', '.join(GROUPS)} (default: %(default)s)",
    )
    parser.add_argument(
        "--preset", help="what the rows change (default: ablation; of levers, words)"
    )
    add_pairs(parser, "training pairs", required=False)
    parser.add_argument(
        "--val",
        type=Path,
        nargs="+",
        metavar="PAIRS.jsonl",
        help="validation pairs, a set each file, as of fit",
    )
    add_images(parser, required=False)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder of the runs")
    parser.add_argument("--seeds", default="0", help="such as 0,1,2 (default: %(default)s)")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="change an option of the preset in every row that does not set it; repeatable",
    )
    add_own_words(
        parser,
        "also score every run by queries in words that captions lack, on the validation images; "
        "without a file by those of this package, for RSICD and UCM (pairs need labels)",
    )
    parser.add_argument(
        "--jobs", type=int, default=1, metavar="N", help="runs at a time (default: %(default)s)"
    )
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE.md",
        help="write tables there and plots into results/ beside it; text around the report that "
        "is there stays",
    )
    parser.add_argument(
        "--only-report", action="store_true", help="train nothing: report the runs that have ended"
    )


def run(args: argparse.Namespace) -> int:
    """``training ablate``; raises TrainingError when runs failed, after all the others."""
    tables = select_tables(args.tables)
    if args.only_report:
        ablation = Ablation.read(args.out)
        _report(ablation, acting(ablation.base, tables)[0], args.report)
        return 0
    missing = [name for name in ("pairs", "val", "images") if getattr(args, name) is None]
    if missing:
        raise TrainingError(f"--{missing[0]} is missing; only --only-report goes without it")
    if args.jobs < 1:
        raise TrainingError(f"--jobs {args.jobs}: give one or more")
    seeds = _seeds(args.seeds)
    if args.own_words:
        read_queries(args.own_words)  # before hours of training
    ablation = Ablation(args.out, args.preset or tables[0].preset, tuple(args.set))
    plan = Plan(ablation.base)
    tables, left_out = acting(ablation.base, tables)
    for line in left_out:
        print(f"left out: {line}")
    _check_acting(args.set, [job.config(ablation.base, 0) for job in plan.jobs(tables)])
    ablation.remember(shlex.join(["python", "-m", "training", *sys.argv[1:]]))
    data = Data(args.pairs, args.val, args.images)
    runner = Runner(ablation, data, args.jobs)
    with stopped_by_sigterm():
        runner.run(plan.jobs(tables), seeds)
        _score(ablation, plan, tables, data, args.own_words)
    _report(ablation, tables, args.report)
    if runner.failures:
        raise TrainingError(
            f"runs that failed: {'; '.join(runner.failures)}. The same command "
            "tries them again"
        )
    return 0


def _check_acting(assignments: list[str], configs: list[Config]) -> None:
    """Raise TrainingError where an option is set that acts in none of the runs."""
    for assignment in assignments:
        key = assignment.partition("=")[0]
        reasons = [config.inactive().get(key) for config in configs]
        if reasons and all(reasons):
            raise TrainingError(
                f"--set {key}: it would change none of these rows ({reasons[0]}); leave it out"
            )


def _seeds(text: str) -> list[int]:
    try:
        return list(dict.fromkeys(int(part) for part in text.split(",")))
    except ValueError as error:
        raise TrainingError(f"--seeds {text}: give whole numbers such as 0,1,2") from error


@contextmanager
def stopped_by_sigterm() -> Iterator[None]:
    """``kill`` stops as Ctrl-C does: the processes of the runs are ended with this one."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _score(
    ablation: Ablation, plan: Plan, tables: list[Table], data: Data, own_words: Path | None
) -> None:
    from training.ablation.scoring import score_own_words, score_ratios  # loads torch

    score_ratios(ablation, plan, tables, data)
    if own_words:
        score_own_words(ablation, plan.jobs(tables), data, own_words)


def _report(ablation: Ablation, tables: list[Table], file: Path | None) -> None:
    from training.ablation.report import collect, markdown, write_report  # loads torch

    results = collect(ablation, tables)
    if file is None:
        print(markdown(results))
    else:
        write_report(ablation, results, file)
        print(f"wrote {file}")
