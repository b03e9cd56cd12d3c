"""Which training runs the rows of ablation tables read; equal configurations are one run."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from training.ablation.table import Row, Table
from training.ablation.tables import TABLES
from training.config import Config
from training.errors import TrainingError


@dataclass(frozen=True)
class Job:
    """One training run: a configuration without its seed's place in a table.

    Attributes:
        name: name of its run folder, without the seed.
        overrides: as strings for ``--set``, sorted.
    """

    name: str
    overrides: tuple[str, ...] = field(default=())

    def config(self, base: Config, seed: int) -> Config:
        """The configuration of this run.

        Raises:
            TrainingError: a value that cannot work; the message names row and key.
        """
        config = base.with_overrides([*self.overrides, f"seed={seed}"])
        try:
            config.check()
        except TrainingError as error:
            raise TrainingError(f"row {self.name}: {error}") from error
        return config


class Plan:
    """Which run every row of every table reads; equal configurations are one run.

    Equality depends on the preset: a row that sets a field to the preset's value is the row that
    leaves it alone. A run is named after the first row of :data:`TABLES` that has it, whatever
    tables are asked for, so tables that are added later find it.
    """

    def __init__(self, base: Config) -> None:
        self._jobs: dict[tuple[str, str], Job] = {}
        by_config: dict[str, Job] = {}
        for table in TABLES:
            for row in table.rows:
                strings = tuple(f"{key}={value}" for key, value in sorted(row.overrides.items()))
                job = Job(f"{table.key}-{_slug(row.name)}", strings)
                acting = json.dumps(base.with_overrides(strings).as_json())
                self._jobs[table.key, row.name] = by_config.setdefault(acting, job)

    def job(self, table: Table, row: Row) -> Job:
        """The run behind a row."""
        return self._jobs[table.key, row.name]

    def jobs(self, tables: list[Table]) -> list[Job]:
        """The distinct runs of some tables, in their order."""
        return list(dict.fromkeys(self.job(table, row) for table in tables for row in table.rows))


def acting(base: Config, tables: Sequence[Table]) -> tuple[list[Table], list[str]]:
    """The tables with those of their rows that say something of ``base``, and what was left out.

    A row whose configuration cannot work, or is that of another row of its table, says nothing. A
    table that loses the row which differences are taken to, or all others, goes as a whole.

    Raises:
        TrainingError: no table is left.
    """
    kept, left_out = [], []
    for table in tables:
        rows, reasons = _acting(base, table)
        if table.reference in reasons:
            left_out.append(f"table {table.key}: {reasons[table.reference]}")
        else:
            left_out += [f"table {table.key}, row {name}: {why}" for name, why in reasons.items()]
            if len(rows) > 1:
                kept.append(replace(table, rows=tuple(rows)))
    if not kept:
        raise TrainingError(f"nothing to compare with this preset; {'; '.join(left_out)}")
    return kept, left_out


def _acting(base: Config, table: Table) -> tuple[list[Row], dict[str, str]]:
    """The rows of a table that say something, and by name why others do not."""
    rows, reasons, names = [], {}, {}
    for row in table.rows:
        config = base.with_values(row.overrides)
        try:
            config.check()
        except TrainingError as error:
            reasons[row.name] = str(error)
            continue
        same = names.setdefault((json.dumps(config.as_json()), row.ratio), row.name)
        if same == row.name:
            rows.append(row)
        else:
            idle = config.inactive()
            why = [f" ({idle[key]})" for key in row.overrides if key in idle]
            reasons[row.name] = f"it would be the run of {same!r}{''.join(why[:1])}"
    return rows, reasons


def _slug(name: str) -> str:
    """``name`` in small letters, digits and hyphens: a folder name anywhere."""
    letters = "".join(sign if sign.isalnum() else " " for sign in name.lower())
    return "-".join(letters.split())
