"""What ended ablation runs say: tables with seeds, spread and paired differences, and plots."""

from __future__ import annotations

import dataclasses
import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.ablation.folder import OWN_WORDS, RATIOS, Ablation, ratio_key
from training.ablation.plan import Plan
from training.ablation.plots import Dots, dot_plot
from training.ablation.table import Row, Table
from training.config import Config
from training.errors import TrainingError
from training.runs import RunFolder

BEGIN, END = "<!-- ablation tables -->", "<!-- end of ablation tables -->"
"""The report stands between these lines; what is around them is kept."""


@dataclass(frozen=True)
class Outcome:
    """One run, or one way to score it, on validation; recalls in per cent.

    Attributes:
        mr: mean recall of the best epoch, which the same metric chose.
        last: mean recall of the last epoch, which nothing chose; None where it was not scored.
        equivalent: mean recall of the best epoch, equal captions counted as equal; None where the
            run is of a version that counted them so for captions as queries only.
        own_words: share of the ten best images that are right for queries in words that captions
            lack, per cent; None where it was not asked for.
        i2t, t2i: recall at 1 of the best epoch.
        epoch: the best epoch, from 1.
        seconds: training time; None where nothing was trained.
        dropped: rows that elimination left out in the last epoch, per cent; None without it.
    """

    mr: float
    last: float | None
    equivalent: float | None
    own_words: float | None
    i2t: float
    t2i: float
    epoch: int
    seconds: float | None
    dropped: float | None


@dataclass(frozen=True)
class Delta:
    """Difference of two rows over the seeds that both have.

    Attributes:
        by_seed: in the seeds' order.
    """

    by_seed: tuple[float, ...]

    @property
    def mean(self) -> float:
        """Mean over seeds."""
        return statistics.fmean(self.by_seed)

    def __str__(self) -> str:
        if len(self.by_seed) == 1:
            return f"{self.mean:+.2f}"
        gains = sum(value > 0 for value in self.by_seed)
        low, high = min(self.by_seed), max(self.by_seed)
        return f"{self.mean:+.2f} ({low:+.2f} to {high:+.2f}; {gains}/{len(self.by_seed)} up)"


@dataclass(frozen=True)
class RowResult:
    """A row and its outcomes by seed."""

    row: Row
    outcomes: dict[int, Outcome]

    def values(self, name: str) -> list[float]:
        """One attribute of every outcome, where it has one."""
        found = [getattr(item, name) for item in self.outcomes.values()]
        return [value for value in found if value is not None]


@dataclass(frozen=True)
class TableResult:
    """A table and those of its rows that have been run."""

    table: Table
    rows: tuple[RowResult, ...]

    def delta(self, result: RowResult, name: str = "mr") -> Delta | None:
        """Difference to the reference row; None for itself and where no seed is shared."""
        reference = self._reference()
        if reference is None or result is reference:
            return None
        pairs = [
            (getattr(outcome, name), getattr(reference.outcomes[seed], name))
            for seed, outcome in result.outcomes.items()
            if seed in reference.outcomes
        ]
        values = [ours - base for ours, base in pairs if ours is not None and base is not None]
        return Delta(tuple(values)) if values else None

    def paper_delta(self, row: Row) -> float | None:
        """The paper's difference to the reference row; None where it gives no number."""
        base = self.table.row(self.table.reference)
        if row.name == base.name or row.paper is None or base.paper is None:
            return None
        return row.paper - base.paper

    def _reference(self) -> RowResult | None:
        name = self.table.reference
        return next((result for result in self.rows if result.row.name == name), None)


def collect(ablation: Ablation, tables: Sequence[Table]) -> list[TableResult]:
    """The tables' ended runs; tables in which nothing can be compared yet are left out.

    Raises:
        TrainingError: there is no other.
    """
    plan = Plan(ablation.base)
    results = []
    for table in tables:
        rows = []
        for row in table.rows:
            job = plan.job(table, row)
            folders = {seed: ablation.folder(job, seed) for seed in ablation.seeds(job)}
            outcomes = {
                seed: outcome
                for seed, folder in folders.items()
                if (outcome := _outcome(folder, row)) is not None
            }
            if outcomes:
                rows.append(RowResult(row, outcomes))
        if len(rows) > 1:
            results.append(TableResult(table, tuple(rows)))
    if not results:
        raise TrainingError(f"{ablation.path}: no two rows of one of these tables have ended")
    return results


def _outcome(folder: Path, row: Row) -> Outcome | None:
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    if row.ratio is not None:
        ratios = _read(folder / RATIOS)
        key = ratio_key(row.ratio)
        if key not in ratios:
            return None
        return _of_metrics(ratios[key], summary["epoch"])
    lines = (folder / "metrics.jsonl").read_text(encoding="utf-8").split("\n")
    epochs = [json.loads(line) for line in lines if line]
    eliminates = RunFolder(folder).load_config().eba.kind != "off"
    return dataclasses.replace(
        _of_metrics(summary["val"], summary["epoch"]),
        last=epochs[-1]["val"]["mr"],
        seconds=sum(epoch["seconds"] for epoch in epochs),
        own_words=100 * own["share"] if (own := _read(folder / OWN_WORDS)) else None,
        dropped=100 * (1 - epochs[-1]["kept"]) if eliminates else None,
    )


def _read(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _of_metrics(metrics: dict[str, Any], epoch: int) -> Outcome:
    """The recalls of one epoch, and nothing of the run that it is part of."""
    equivalent = metrics["equivalent"]
    return Outcome(
        mr=metrics["mr"],
        last=None,
        equivalent=equivalent["mr"] if "i2t" in equivalent else None,
        own_words=None,
        i2t=metrics["i2t"]["r1"],
        t2i=metrics["t2i"]["r1"],
        epoch=epoch,
        seconds=None,
        dropped=None,
    )


def markdown(results: Sequence[TableResult], plots: dict[str, str] | None = None) -> str:
    """The tables; ``plots`` gives the address of each table's picture by its key."""
    return "\n".join(_table(result, (plots or {}).get(result.table.key)) for result in results)


_HEADINGS = (
    *("Row", "Seeds", "mR, best epoch", "mR, last epoch", "Δ mR, best", "Δ mR, last"),
    *("mR, equal captions", "Own words %", "I2T R@1", "T2I R@1", "Best epoch", "Dropped %"),
    *("Train s", "Paper mR"),
)


def _table(result: TableResult, plot: str | None) -> str:
    table = result.table
    body = [(_cells(result, item)) for item in result.rows]
    kept = [
        column for column in range(len(_HEADINGS)) if any(cells[column] != "" for cells in body)
    ]
    lines = [f"### {table.title}", ""]
    lines += [f"{table.note} " * bool(table.note) + f"Δ is to `{table.reference}`.", ""]
    lines.append(_line([_HEADINGS[column] for column in kept]))
    lines.append(_line(["---" if column == 0 else "--:" for column in kept]))
    lines += [_line([cells[column] for column in kept]) for cells in body]
    lines.append("")
    if plot is not None:
        lines += [f"![{table.title}: differences by seed]({plot})", ""]
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(result: TableResult, item: RowResult) -> list[str]:
    row, paper = item.row, ""
    if row.paper is not None:
        delta = result.paper_delta(row)
        paper = f"{row.paper:.2f}" + ("" if delta is None else f" ({delta:+.2f})")
    best, last = result.delta(item), result.delta(item, "last")
    return [
        row.name,
        str(len(item.outcomes)),
        _spread(item.values("mr")),
        _spread(item.values("last")),
        "" if best is None else str(best),
        "" if last is None else str(last),
        _spread(item.values("equivalent")),
        _spread(item.values("own_words")),
        _spread(item.values("i2t")),
        _spread(item.values("t2i")),
        ", ".join(str(int(epoch)) for epoch in item.values("epoch")),
        _spread(item.values("dropped")),
        f"{statistics.fmean(seconds):.0f}" if (seconds := item.values("seconds")) else "",
        paper,
    ]


def _spread(values: Sequence[float]) -> str:
    """Mean, and the standard deviation between seeds (of n - 1)."""
    if not values:
        return ""
    mean = f"{statistics.fmean(values):.2f}"
    return mean if len(values) == 1 else f"{mean} ± {statistics.stdev(values):.2f}"


def write_report(ablation: Ablation, results: Sequence[TableResult], file: Path) -> None:
    """Tables into ``file``, plots into ``results/`` beside it.

    A file that has the lines :data:`BEGIN` and :data:`END` keeps everything around them.

    Raises:
        TrainingError: a file that lacks them would be overwritten.
    """
    before, after = "", ""
    if file.exists():
        text = file.read_text(encoding="utf-8")
        before, begin, rest = text.partition(BEGIN)
        _, end, after = rest.partition(END)
        if not begin or not end:
            raise TrainingError(
                f"{file} lacks the lines {BEGIN} and {END}, between which the report goes; add "
                "them, or give another --report"
            )
    plots = {}
    for result in results:
        dots = _dots(result)
        if dots:
            picture = file.parent / "results" / f"ablation-{result.table.key}.svg"
            picture.parent.mkdir(parents=True, exist_ok=True)
            title = f"Difference in mR to {result.table.reference}"
            if any(len(item.by_seed) > 1 for item in dots):
                title += ": seeds (small) and their mean"
            dot_plot(dots, title, picture)
            plots[result.table.key] = picture.relative_to(file.parent).as_posix()
    parts = [BEGIN, "", _how(ablation, results), markdown(results, plots), END]
    file.write_text(before + "\n".join(parts) + (after or "\n"), encoding="utf-8")


def _dots(result: TableResult) -> list[Dots]:
    dots = []
    for item in result.rows:
        delta = result.delta(item)
        if delta is not None:
            paper = result.paper_delta(item.row)
            dots.append(Dots(item.row.name, delta.by_seed, delta.mean, paper))
    return dots


def _how(ablation: Ablation, results: Sequence[TableResult]) -> str:
    """Selection rule, commands, configuration and environment."""
    from training.card import without_folders

    runs = sorted(path.parent for path in ablation.path.glob("*/summary.json"))
    environments = {_environment(folder) for folder in runs}
    seeds = sorted({seed for result in results for item in result.rows for seed in item.outcomes})
    settings = ", ".join(f"{key}={value}" for key, value in _shared_settings(runs).items())
    data = json.loads((runs[0] / "data.json").read_text(encoding="utf-8"))
    sizes = "; ".join(
        f"{item['split']} {item['images']} images, {item['captions']} captions" for item in data
    )
    return "\n".join(
        [
            "Recalls are in per cent, on the validation split. *Best epoch* is the epoch with the "
            "highest validation mR, so it flatters every row a little; *last epoch* is chosen by "
            "nothing. ± is the standard deviation between seeds. Δ is paired by seed: mean "
            "(smallest to largest; seeds in which the row is better). *Dropped* are the rows that "
            "elimination leaves out in the last epoch. *Paper* is EBAKER's mR on RSICD's test set "
            "with ViT-B/32, and its difference to the same row.",
            "",
            f"Seeds: {', '.join(map(str, seeds))}. Data: {sizes}. Configuration: the preset "
            f"`{ablation.preset}`; all of these runs differ from the defaults in {settings}.",
            f"Environment: {'; '.join(sorted(environments))}.",
            "",
            "```sh",
            *map(without_folders, ablation.commands()),
            "```",
            "",
        ]
    )


def _shared_settings(folders: Sequence[Path]) -> dict[str, Any]:
    """What all runs have alike and other than the default, files without their folders."""
    found = [RunFolder(folder).load_config() for folder in folders]
    defaults = Config()
    return {
        key: Path(found[0][key]).name if key == "encoder.init_from" else found[0][key]
        for key in Config.option_keys()
        if key != "seed"
        and found[0][key] != defaults[key]
        and all(item[key] == found[0][key] for item in found)
    }


def _environment(folder: Path) -> str:
    document = json.loads((folder / "environment.json").read_text(encoding="utf-8"))
    device = document["cuda"] or f"{document['processor']}, {document['threads']} thread(s) a run"
    packages = document["packages"]
    return f"Python {document['python']}, torch {packages['torch']}, {device}"
