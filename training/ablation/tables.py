"""Ablation tables: what every row changes, and what the paper measured for it.

Tables 2 to 6 are EBAKER's, values of mR on RSICD's test set (METHOD F); the others ask what the
paper leaves open: how and when to eliminate, what the released code's slips cost, other ways to
aggregate captions. A row states its components in full, so that no default of a preset can change
what it means; everything else comes from the preset.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from training.config import Config
from training.errors import TrainingError

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
    """

    key: str
    title: str
    reference: str
    rows: tuple[Row, ...]
    note: str = ""

    def row(self, name: str) -> Row:
        """The row called ``name``."""
        return next(row for row in self.rows if row.name == name)


def components(local: bool = False, ker: bool = False, eba: bool = False) -> Overrides:
    """The overrides that switch EBAKER's three components on or off."""
    weights: Overrides = {
        "local.weight": 1.0,
        "similarity.global_weight": 0.6,
        "similarity.local_weight": 0.4,
    }
    if not local:
        weights = {
            "local.weight": 0.0,
            "similarity.global_weight": 1.0,
            "similarity.local_weight": 0.0,
        }
    return {
        **weights,
        "ker.weight": 0.5 if ker else 0.0,
        "eba.kind": "joint" if eba else "off",
        "ker.head": "vocabulary",  # the one head that every strategy of masking can have
        "wfa.kind": "off",
    }


_BASE = components()
_ALL = components(local=True, ker=True, eba=True)
_NO_EBA = components(local=True, ker=True)
_RATIOS = {10: 40.10, 6: 40.70, 0: 40.19}
"""The paper's mR at tenths of the global similarity; the other ratios are not at hand."""


def _ratio_rows() -> tuple[Row, ...]:
    rows = []
    for tenths in range(10, -1, -1):
        ratio = (tenths / 10, (10 - tenths) / 10)
        rows.append(Row(f"{ratio[0]:g} : {ratio[1]:g}", _ALL, _RATIOS.get(tenths), ratio))
    return tuple(rows)


def _similarity_rows() -> tuple[Row, ...]:
    local = components(local=True)
    return tuple(
        Row(
            f"{kind}, {tokens} tokens",
            {**local, "similarity.kind": kind, "similarity.tokens": tokens},
        )
        for tokens in ("valid", "all")
        for kind in ("rms", "frobenius", "late")
    )


TABLES: tuple[Table, ...] = (
    Table(
        "2",
        "Table 2: components",
        "base",
        (
            Row("base", _BASE, 37.92),
            Row("local", components(local=True), 39.35),
            Row("KER", components(ker=True), 39.33),
            Row("EBA", components(eba=True), 39.34),
            Row("local + KER", _NO_EBA, 40.45),
            Row("local + EBA", components(local=True, eba=True), 40.05),
            Row("KER + EBA", components(ker=True, eba=True), 39.93),
            Row("all", _ALL, 40.70),
        ),
        "Rows without the local term are trained and scored with global similarity only.",
    ),
    Table(
        "3",
        "Table 3: ratio of global to local similarity in the score",
        "0.6 : 0.4",
        _ratio_rows(),
        "Nothing is retrained: the weights of `all`, chosen at 0.6 : 0.4, are scored anew.",
    ),
    Table(
        "4",
        "Table 4: words that are masked",
        "keywords",
        (
            Row("random words (IRR)", {**_ALL, "ker.strategy": "random"}, 39.23),
            Row("adjectives (MAM)", {**_ALL, "ker.strategy": "adjectives"}, 39.69),
            Row("keywords", {**_ALL, "ker.strategy": "keywords"}, 40.70),
        ),
    ),
    Table(
        "5",
        "Table 5: weight of masked-keyword prediction",
        "0.5",
        tuple(
            Row(f"{weight:g}", {**_ALL, "ker.weight": weight}, paper)
            for weight, paper in ((0.1, 39.65), (0.5, 40.70), (1.0, 38.79))
        ),
    ),
    Table(
        "6",
        "Table 6: keywords a data set",
        "512",
        tuple(
            Row(str(count), {**_ALL, "keywords.count": count}, paper)
            for count, paper in (
                (16, 38.88),
                (32, 39.95),
                (64, 39.74),
                (128, 39.69),
                (256, 40.53),
                (512, 40.70),
            )
        ),
    ),
    Table(
        "drop",
        "When and how much EBA drops",
        "no EBA",
        (
            Row("no EBA", _NO_EBA, 40.45),
            *(
                Row(
                    f"1 % from epoch {epoch}",
                    {**_ALL, "eba.epoch": epoch, "eba.ratio": 0.01},
                    40.70 if epoch == 4 else None,
                )
                for epoch in (1, 2, 4, 6, 8)
            ),
            *(
                Row(
                    f"{share * 100:g} % from epoch 4",
                    {**_ALL, "eba.epoch": 4, "eba.ratio": share},
                )
                for share in (0.005, 0.02, 0.05, 0.1)
            ),
        ),
        "Epochs are counted from 0. The paper finds epoch 4 of its 7, and 1 %, best.",
    ),
    Table(
        "eba",
        "Kinds of elimination",
        "off",
        (
            Row("off", _NO_EBA, 40.45),
            *(
                Row(
                    f"{kind}, {bank}",
                    {**_ALL, "eba.kind": kind, "eba.bank": bank},
                    40.70 if (kind, bank) == ("joint", "epoch") else None,
                )
                for bank in ("epoch", "fifo")
                for kind in ("joint", "split")
            ),
        ),
        "`joint` is EBAKER's, `split` iEBAKER's. The threshold comes from a bank of the last "
        "`epoch`, as the paper says, or from the released code's `fifo` of 200 000 similarities.",
    ),
    Table(
        "local",
        "Local similarity",
        "rms, valid tokens",
        _similarity_rows(),
        "Local term without KER and EBA. `frobenius` on all tokens is the published form.",
    ),
    Table(
        "mask",
        "Where the masks land",
        "on the word, half",
        tuple(
            Row(
                f"{place}, {share}",
                {**_ALL, "ker.offset": offset, "ker.mask_rate": rate},
            )
            for place, offset in (("on the word", False), ("released offset", True))
            for share, rate in (("half", 0.5), ("every keyword", 1.0))
        ),
        "The released code masks every keyword, but takes its word index for a token index.",
    ),
    Table(
        "positives",
        "Equal captions of other images",
        "base, positives",
        tuple(
            Row(f"{name}, {kind}", {**overrides, "batches.multi_positive": kind == "positives"})
            for name, overrides in (("base", _BASE), ("all", _ALL))
            for kind in ("positives", "negatives")
        ),
        "As published they are negatives.",
    ),
    Table(
        "wfa",
        "Captions of an image (WFA)",
        "one caption",
        (
            Row(
                "one caption",
                {**_BASE, "batches.sampling": "images", "batches.captions_per_image": 1},
            ),
            Row(
                "every pair",
                {**_BASE, "batches.sampling": "pairs", "batches.captions_per_image": 1},
            ),
            *(
                Row(
                    kind,
                    {
                        **_BASE,
                        "wfa.kind": kind,
                        "batches.sampling": "images",
                        "batches.captions_per_image": 1,
                    },
                )
                for kind in ("random", "mean", "uniqueness", "attention")
            ),
        ),
        "Without the local term. `one caption` draws one of an image's captions an epoch; `every "
        "pair` makes each published pair a row, and an epoch as many times longer.",
    ),
)

GROUPS = {
    "paper": ("2", "3", "4", "5", "6", "drop"),
    "beyond": ("eba", "local", "mask", "positives", "wfa"),
    "all": tuple(table.key for table in TABLES),
}
"""Names for several tables at once."""


def select_tables(names: str) -> list[Table]:
    """Tables of a comma-separated list of keys and groups, in the order of :data:`TABLES`.

    Raises:
        TrainingError: an unknown name.
    """
    keys: set[str] = set()
    known = {table.key for table in TABLES}
    for name in (part.strip() for part in names.split(",")):
        if name not in known and name not in GROUPS:
            raise TrainingError(
                f"--tables {names}: there is no table {name!r}; give some of "
                + ", ".join([table.key for table in TABLES] + list(GROUPS))
            )
        keys.update(GROUPS.get(name, (name,)))
    return [table for table in TABLES if table.key in keys]


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


def _slug(name: str) -> str:
    """``name`` in small letters, digits and hyphens: a folder name anywhere."""
    letters = "".join(sign if sign.isalnum() else " " for sign in name.lower())
    return "-".join(letters.split())
