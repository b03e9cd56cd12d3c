"""The table of findings: what an audit, public reports and a walk found, and what holds it now.

Every finding has an id; rows stand in ``findings/*.csv`` (``id,what,tests,remark``), several rows
may speak of one id. ``tests`` are pytest's names, separated by semicolons.
"""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent / "findings"
FIELDS = ("id", "what", "tests", "remark")
COUNTS = {
    "W": 11, "L": 10, "B": 17, "C": 9, "S": 3, "E1.5-": 11, "E2-": 12, "A": 12, "R": 40, "D-": 8,
}  # fmt: skip
"""How many findings each group has: wrong results, lost files, blocked uses, the contract of the
command line, security, smaller ones, suspicions; the walk, public reports, defaults."""
GROUPS = {
    "W": "Wrong results without a word",
    "L": "Loss of the user's data",
    "B": "Blocks a normal use",
    "C": "Contract of the command line",
    "S": "Security",
    "E1.5-": "Smaller defects",
    "E2-": "Suspicions",
    "A": "The walk through QGIS",
    "R": "Public reports in miniature",
    "D-": "Defaults and first steps",
    "E4-": "Structure",
}


@dataclass(frozen=True)
class Finding:
    """One finding, and the tests that hold it; ``remark`` says why there is none."""

    id: str
    what: str
    tests: tuple[str, ...] = ()
    remark: str = ""

    @property
    def group(self) -> str:
        """What its id begins with."""
        return re.fullmatch(r"(E[\d.]+-|D-|[A-Z])(.+)", self.id)[1]


def expected() -> list[str]:
    """Every id that the table must have, in its order."""
    return [f"{group}{i}" for group, count in COUNTS.items() for i in range(1, count + 1)]


def read_rows(folder: Path = FOLDER) -> list[Finding]:
    """Every row of every file."""
    rows = []
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                tests = filter(None, (name.strip() for name in (row["tests"] or "").split(";")))
                text = (row["id"].strip(), (row["what"] or "").strip())
                rows.append(Finding(*text, tuple(tests), (row["remark"] or "").strip()))
    return rows


def merged(rows: Iterable[Finding]) -> list[Finding]:
    """One finding an id, in the order of :func:`expected`; parts (``A12-1``) behind the whole."""
    order = {name: number for number, name in enumerate(expected())}

    def place(item: Finding) -> tuple[int, str]:
        whole = item.id if item.id in order else item.id.rpartition("-")[0]
        return order.get(whole, len(order)), item.id

    found: dict[str, Finding] = {}
    for row in rows:
        old = found.get(row.id, Finding(row.id, row.what))
        remarks = dict.fromkeys(filter(None, (old.remark, row.remark)))
        tests = dict.fromkeys((*old.tests, *row.tests))
        found[row.id] = Finding(row.id, old.what or row.what, tuple(tests), " ".join(remarks))
    return sorted(found.values(), key=place)


def is_known(test: str) -> bool:
    """Whether the sources have the test that a row names, whatever its parameters are."""
    path, *names = test.partition("[")[0].split("::")
    return bool(names) and "::".join(names) in _tests_of(ROOT / path)


@cache
def _tests_of(path: Path) -> frozenset[str]:
    """Names of the test functions of a file, as pytest writes them."""
    if not path.is_file():
        return frozenset()
    found = set()
    for node in ast.parse(path.read_text("utf-8"), str(path)).body:
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}::{item.name}" for item in node.body if _is_function(item)}
        elif _is_function(node):
            found.add(node.name)
    return frozenset(name for name in found if name.rpartition("::")[2].startswith("test"))


def _is_function(node: ast.stmt) -> bool:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
