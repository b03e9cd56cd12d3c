"""The report: what was tried, kind by kind, and what became of it."""

from __future__ import annotations

import platform
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from tests.robustness.cases import BAD, REFUSED, WELL, Case, Kind, Outcome
from tests.robustness.findings import GROUPS, Finding

_EXAMPLES = 3
INTRODUCTION = """\
# Robustness

Written by `make robustness`. Every case writes its input into an empty folder and gives it to the
engine's command line, most in a worker's process, some in one of their own. A command ends *done*
(exit status 0; with `--json` one document on standard output), *refused* (status 2, one line that
says what is wrong and what to do) or *badly*: a traceback, another status, a stray line, a file
that it should not have touched changed, made or left behind, 1.5 GB of memory, a hang, a process
that died. Where only one of the first two is right, the other one is bad. What is random is seeded
by the case's name: two runs try the same.
"""


@dataclass
class Results:
    """Outcomes by kind and case."""

    kinds: Sequence[Kind]
    _found: dict[str, dict[str, list[Outcome]]] = field(
        default_factory=lambda: defaultdict(dict), repr=False
    )

    def add(self, case: Case, outcomes: list[Outcome]) -> None:
        """Keep what became of a case."""
        self._found[case.kind][case.name] = outcomes

    def outcomes(self, kind: Kind) -> list[tuple[str, Outcome]]:
        """Every outcome of a kind, with the name of its case."""
        found = self._found[kind.title]
        return [(name, outcome) for name, outcomes in found.items() for outcome in outcomes]

    def cases(self, kind: Kind) -> int:
        """How many cases of a kind were tried."""
        return len(self._found[kind.title])

    def count(self, kind: Kind, verdict: str) -> int:
        """How many commands of a kind ended so."""
        return sum(outcome.verdict == verdict for _, outcome in self.outcomes(kind))

    @property
    def bad(self) -> int:
        """How many commands ended badly."""
        return sum(self.count(kind, BAD) for kind in self.kinds)

    def summary(self, seconds: float) -> str:
        """The figures in a few lines."""
        rows = [
            f"{self.cases(kind):5d} cases {len(self.outcomes(kind)):6d} commands "
            f"{self.count(kind, BAD):5d} bad  {kind.title}"
            for kind in self.kinds
        ]
        return "\n".join([*rows, f"{self.bad} bad; {seconds:.0f} s"])


def write_report(
    path: Path,
    results: Results,
    command: str,
    seconds: float,
    rasters: Sequence[Kind],
    findings: Sequence[Finding],
    probes: Mapping[str, str] | None,
) -> None:
    """Write the report as Markdown.

    Args:
        rasters: the kinds whose cases are generated rasters.
        probes: outcomes of the findings' tests in QGIS; None where they were not run.
    """
    parts = [
        INTRODUCTION,
        f"`{command}`, {seconds / 60:.0f} min on {platform.system()}; {_versions()}.\n",
        _overview(results, rasters),
        *(_section(results, kind) for kind in results.kinds),
        _bad(results),
        _probes(probes),
        _findings(findings),
    ]
    path.write_text("\n".join(filter(None, parts)), encoding="utf-8")


def _versions() -> str:
    import pyproj
    import rasterio

    packages = ", ".join(f"{name} {version(name)}" for name in ("numpy", "onnxruntime", "shapely"))
    return (
        f"Python {platform.python_version()}, {packages}, rasterio {rasterio.__version__} with "
        f"GDAL {rasterio.__gdal_version__}, pyproj {pyproj.__version__} with PROJ "
        f"{pyproj.proj_version_str}, SQLite {sqlite3.sqlite_version}"
    )


def _overview(results: Results, rasters: Sequence[Kind]) -> str:
    rows = [
        (kind.title, results.cases(kind), len(results.outcomes(kind)),
         *(results.count(kind, verdict) for verdict in (WELL, REFUSED, BAD)))
        for kind in results.kinds
    ]  # fmt: skip
    totals = ["**all**", *(sum(column) for column in list(zip(*rows))[1:])]
    drawn = sum(results.cases(kind) for kind in rasters)
    return "\n".join(
        [
            *_table(("Kind", "Cases", "Commands", "Done", "Refused", "Bad"), [*rows, totals]),
            "",
            f"{drawn} of the cases are generated rasters: the first {len(rasters)} kinds.\n",
        ]
    )


def _section(results: Results, kind: Kind) -> str:
    said = Counter(
        _pattern(outcome.text)
        for _, outcome in results.outcomes(kind)
        if outcome.verdict == REFUSED and outcome.text
    )
    lines = [f"## {kind.title}", "", kind.tried, ""]
    if said:
        lines += ["Refusals read like:", ""]
        lines += [f"- {count} x `{text}`" for text, count in said.most_common(_EXAMPLES)]
        lines.append("")
    return "\n".join(lines)


def _pattern(text: str) -> str:
    """A line without what differs from case to case."""
    text = text.removeprefix("error: ").replace("`", "'")
    text = re.sub(r"(?:DIR|STORE|ROOT)/\S*?(?=[.,:;]?(?:\s|$))", "FILE", text)
    return re.sub(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", "N", text)[:220]


def _bad(results: Results) -> str:
    rows = [
        (kind.title, name, outcome.step, outcome.text)
        for kind in results.kinds
        for name, outcome in results.outcomes(kind)
        if outcome.verdict == BAD
    ]
    if not rows:
        return "## What ended badly\n\nNothing.\n"
    return "\n".join(
        ["## What ended badly", "", *_table(("Kind", "Case", "Command", "What"), rows), ""]
    )


def _probes(probes: Mapping[str, str] | None) -> str:
    if probes is None:
        return "## In QGIS\n\nNot run: `make robustness` runs them where QGIS is installed.\n"
    counts = Counter(probes.values())
    told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
    lines = ["## In QGIS", "", f"The findings' tests that drive the plugin in QGIS: {told}.", ""]
    other = [(test, outcome) for test, outcome in probes.items() if outcome != "passed"]
    if other:
        lines += [*_table(("Test", "Outcome"), other), ""]
    return "\n".join(lines)


def _findings(findings: Sequence[Finding]) -> str:
    lines = ["## Findings and the tests that hold them", ""]
    for group, title in GROUPS.items():
        rows = [
            (item.id, item.what, "<br>".join(f"`{test}`" for test in item.tests), item.remark)
            for item in findings
            if item.group == group
        ]
        if rows:
            lines += [f"### {title}", "", *_table(("Id", "What", "Tests", "Remark"), rows), ""]
    return "\n".join(lines)


def _table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    def line(cells: Sequence[object]) -> str:
        return f"| {' | '.join(str(cell).replace('|', '&#124;') for cell in cells)} |"

    return [line(headings), line(["---"] * len(headings)), *map(line, rows)]
