"""What an ablation table is: rows of one preset, compared with one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Overrides = dict[str, Any]


@dataclass(frozen=True)
class Row:
    """One line of a table.

    Attributes:
        name: what the row shows, unique in its table.
        overrides: values of options, by key, that make it.
        paper: the paper's mR on RSICD, per cent; None where it has none.
        ratio: weights of global and local similarity to score the trained weights with; None
            keeps those of the configuration.
    """

    name: str
    overrides: Overrides
    paper: float | None = None
    ratio: tuple[float, float] | None = None


@dataclass(frozen=True)
class Table:
    """Rows that are compared with one of them.

    Attributes:
        key: how the command line calls it.
        title: heading of the report.
        reference: name of the row that differences are taken to.
        rows: in the order of the report.
        note: what a reader has to know, one or two sentences.
        preset: what its rows change, unless another one is asked for.
    """

    key: str
    title: str
    reference: str
    rows: tuple[Row, ...]
    note: str = ""
    preset: str = "ablation"

    def row(self, name: str) -> Row:
        """The row called ``name``."""
        return next(row for row in self.rows if row.name == name)
