"""The document of an evaluation as a table for a terminal, in per cent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

MAIN = "average_precision"
"""The metric by which models are compared."""
COLUMNS = {
    "AP": MAIN,
    "P@10": "precision_at_10",
    "R@50": "recall_at_50",
    "precision": "precision",
    "recall": "recall",
    "F1": "f1",
}
"""What the columns are headed, and the metrics that they show."""
NONE = "-"
_WHY_NONE = f"{NONE}: not known, for too few places are labelled or nothing was found"


def lines(document: dict[str, Any]) -> list[str]:
    """Return what came out, class by class and in the mean."""
    rows = [[one["label"], one["regions"], one["tiles"], one] for one in document["classes"]]
    rows.append(["mean", "", "", document["mean"]])
    head = ["class", "regions", "tiles", *COLUMNS]
    if document["against"] is not None:
        head += ["AP before", "gained", "p"]
    table = [head] + [
        [label, str(regions), str(tiles), *_cells(one)] for label, regions, tiles, one in rows
    ]
    wide = [max(len(row[column]) for row in table) for column in range(len(head))]
    written = [f"report: {document['report']}"] if document["report"] else []
    if any(NONE in row for row in table):
        written.insert(0, _WHY_NONE)
    return [document["headline"]["text"], "", *(_line(row, wide) for row in table), *written]


def _line(row: Sequence[str], wide: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(width) if column == 0 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, wide))
    )
    return "  ".join([first, *others]).rstrip()


def _cells(one: dict[str, Any]) -> list[str]:
    cells = [interval(one["metrics"].get(name)) for name in COLUMNS.values()]
    if one["before"] is not None:
        gained = one["difference"][MAIN]
        p = NONE if gained["p"] is None else f"{gained['p']:.3f}"
        cells += [interval(one["before"][MAIN]), interval(gained, sign="+"), p]
    return cells


def interval(value: dict[str, Any] | None, sign: str = "") -> str:
    """Return a share and its interval in per cent, such as ``52 [45, 60]``."""
    if value is None or value["value"] is None:
        return NONE
    shown = percent(value["value"], sign)
    if value["low"] is None:
        return shown
    return f"{shown} [{percent(value['low'])}, {percent(value['high'])}]"


def percent(share: float, sign: str = "") -> str:
    """Return a share in whole per cent with a true minus sign; ``sign`` "+" for one that grew."""
    number = round(100 * share)
    return f"{number:{sign}}".replace("-", "−") if number else "0"
