"""What was measured of classes and in the mean, as the document of an evaluation has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rs_textsearch.engine.evaluating import intervals
from rs_textsearch.engine.evaluating.relevance import Relevance

Metrics = dict[str, np.ndarray]
"""Float64 [1 + resamples] by the name of a metric, the sample first."""


@dataclass(frozen=True)
class Result:
    """What was measured of a class, whose relevant tiles lie in the blocks ``held_by`` int64 [b].

    There are ``blocks`` in all. ``unknown`` are words of the query that the model does not know.
    """

    relevance: Relevance
    query: str
    held_by: np.ndarray = field(repr=False)
    blocks: int
    after: Metrics = field(repr=False)
    before: Metrics | None = field(repr=False)
    unknown: tuple[str, ...]

    @property
    def chance(self) -> float:
        """The average precision of a random order, nearly: the share of relevant tiles."""
        return float(self.relevance.relevant.sum() / self.relevance.counted.sum())

    @property
    def known(self) -> bool:
        """Whether there are intervals."""
        return intervals.enough(len(self.held_by), self.blocks)

    def gained(self) -> Metrics | None:
        """Return after less before, metric by metric of those that both have."""
        if self.before is None:
            return None
        return {
            name: self.after[name] - self.before[name]
            for name in self.after
            if name in self.before
        }

    def as_json(self) -> dict[str, Any]:
        """Return the class as the document has it."""
        return {
            "label": self.relevance.label,
            "query": self.query,
            "regions": len(self.relevance.regions),
            "tiles": int(self.relevance.relevant.sum()),
            "counted": int(self.relevance.counted.sum()),
            "blocks": len(self.held_by),
            "chance": self.chance,
            "unknown_words": list(self.unknown),
            **_estimates(self.after, self.before, self.gained(), self.known),
        }


def mean(results: Sequence[Result]) -> dict[str, Any]:
    """Return the means over classes as the document has them."""
    held = len(np.unique(np.concatenate([result.held_by for result in results])))
    before = gained = None
    if results[0].before is not None:
        before = intervals.mean([result.before for result in results])
        gained = intervals.mean([result.gained() for result in results])
    return {
        "classes": len(results),
        "blocks": held,
        "chance": float(np.mean([result.chance for result in results])),
        **_estimates(
            intervals.mean([one.after for one in results]), before, gained,
            intervals.enough(held, results[0].blocks),
        ),
    }


def _estimates(
    after: Metrics, before: Metrics | None, gained: Metrics | None, known: bool
) -> dict[str, Any]:
    def each(values: Metrics | None, make: Callable[..., dict]) -> dict[str, Any] | None:
        return values and {name: make(value, known) for name, value in values.items()}

    return {
        "metrics": each(after, intervals.estimate),
        "before": each(before, intervals.estimate),
        "difference": each(gained, intervals.difference),
    }
