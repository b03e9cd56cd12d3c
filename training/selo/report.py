"""What was measured of every query's maps, as tables and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from rs_textsearch.engine.selo.annotations import Query
from rs_textsearch.engine.selo.metrics import POWER, Controlled

HEAD = ("Rsu ↑", "Rda ↑", "Ras ↓", "Rmi ↑", "pointing ↑", f"Rmi of P^{POWER:g}")
"""Columns; the last is the control: what contrast alone does to Rmi."""


@dataclass
class Report:
    """Maps of ``model`` measured by the rules ``mode``.

    Attributes:
        queries: all queries, in order.
        values: by name of the map, what each query's map is worth.
    """

    model: str
    mode: str
    queries: Sequence[Query]
    values: dict[str, list[Controlled]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The report as one JSON document."""
        return {
            "model": self.model,
            "mode": self.mode,
            "power": POWER,
            "means": {name: asdict(Controlled.mean(rows)) for name, rows in self.values.items()},
            "queries": [
                {
                    "image": query.image.name,
                    "text": query.text,
                    "regions": len(query.polygons),
                    "maps": {name: asdict(rows[i]) for name, rows in self.values.items()},
                }
                for i, query in enumerate(self.queries)
            ],
        }

    def tables(self) -> str:
        """A table a map with its queries, and one of the means, in Markdown."""
        parts = [
            _table(
                f"{name}: image, query",
                [
                    (f"{query.image.name}: {query.text}", value)
                    for query, value in zip(self.queries, rows, strict=True)
                ],
            )
            for name, rows in self.values.items()
        ]
        count = f"{len(self.queries)} {'query' if len(self.queries) == 1 else 'queries'}"
        means = [(name, Controlled.mean(rows)) for name, rows in self.values.items()]
        title = f"{self.model}, mean of {count}, {self.mode}"
        return "\n\n".join([*parts, _table(title, means)])


def _table(title: str, rows: Sequence[tuple[str, Controlled]]) -> str:
    lines = [f"| {title} | {' | '.join(HEAD)} |", "|---" * (len(HEAD) + 1) + "|"]
    for name, value in rows:
        plain = value.untouched
        cells = (plain.rsu, plain.rda, plain.ras, plain.rmi, plain.pointing, value.sharpened.rmi)
        text = name.replace("|", "/").replace("\n", " ")
        lines.append(f"| {text} | {' | '.join(f'{cell:.4f}' for cell in cells)} |")
    return "\n".join(lines)
