"""A taught search, words and a linear score of embeddings that labels gave, and its file."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.encoding.card import BundleRef, Presence
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.fields import Damage, Fields, parsed
from rs_textsearch.engine.index.records import now
from rs_textsearch.engine.kinds import TAUGHT_MARK
from rs_textsearch.engine.outputs import Output

SCHEMA = 1
LEVELS = Presence(-math.log(4.0), 0.0, math.log(4.0))
"""Log odds from which a tile is weak, fair and strong: of tiles like it 20, 50, 80 % are right, if
as many of those that are searched are right as wrong, which is all that labels tell of it."""
_MOST_BYTES = 1 << 24
_MOST = 1e12
"""Far from what single precision and heatmaps can hold."""


@dataclass(frozen=True)
class Scorer:
    """A tile's score: ``text`` times that of the query, ``direction`` [dim] times its embedding.

    And ``offset``. ``text`` is not negative: of two tiles with one embedding the better match of
    the words stays the better one, so bounds of the words' scores are bounds of these.
    """

    text: float
    direction: np.ndarray = field(repr=False)
    offset: float

    def __call__(self, scores: np.ndarray, embeddings: np.ndarray) -> np.ndarray:
        """Return float64 [m] of the query's scores [m] and embeddings [m, dim]."""
        return self.of(scores, embeddings @ self.direction)

    def of(self, scores: np.ndarray, products: np.ndarray) -> np.ndarray:
        """Return float64 [m] of the query's scores and products with the direction, both [m]."""
        words = self.text * np.asarray(scores, np.float64)
        return words + np.asarray(products, np.float64) + self.offset

    def scaled(self, slope: float, offset: float) -> Scorer:
        """Return ``slope`` (positive) times this score, and ``offset``."""
        return Scorer(slope * self.text, slope * self.direction, slope * self.offset + offset)


@dataclass(frozen=True)
class Taught:
    """What tiles marked ``right`` and ``wrong`` (their numbers) made of the search for ``query``.

    ``scorer`` gives log odds from scores of the query by the model of that id, called ``model``;
    ``calibrated`` is whether the tiles' normalisers are taken off these. ``method`` and the average
    precisions ``before`` and ``after`` are those of
    :class:`rs_textsearch.engine.teaching.learning.Lesson`.
    """

    query: str
    model_id: str
    model: str
    calibrated: bool
    scorer: Scorer
    method: str
    right: int
    wrong: int
    before: float | None = None
    after: float | None = None

    @property
    def calibration(self) -> str:
        """The calibration of the words' scores, as searches name it."""
        return "bank" if self.calibrated else "none"

    @classmethod
    def read(cls, path: Path) -> Taught:
        """Read the file of a taught search; raises :class:`BadInput` where it is none."""
        try:
            with path.open("rb") as file:
                text = file.read(_MOST_BYTES)
        except OSError as error:
            reason = error.strerror or str(error)
            raise BadInput.of("taught_unread", path=str(path), reason=reason) from error
        try:
            fields = Fields(parsed(text))
            if fields.text("kind", "") != TAUGHT_MARK:
                raise BadInput.of("no_taught", path=str(path))
            schema = fields.whole("schema")
            if schema != SCHEMA:
                raise BadInput.of(
                    "taught_schema", path=str(path), schema=str(schema), known=str(SCHEMA)
                )
            return cls._parse(fields)
        except Damage as damage:
            raise BadInput.of(
                "taught_damaged", path=str(path), reason=damage.message
            ) from damage

    @classmethod
    def _parse(cls, fields: Fields) -> Taught:
        model, score, labels = map(fields.part, ("model", "score", "labels"))
        worth = fields.part("average_precision")
        query = fields.text("query")
        if not query.strip():
            raise Damage.of("damaged_empty", name="'query'")
        dim, most = model.whole("dim", 1), _MOST
        direction = np.array(score.numbers("direction", dim, -most, most), np.float64)
        words = score.number("text", 0, most)
        if not words and not direction.any():  # all tiles would be alike
            raise Damage.of("damaged_empty", name="'score.direction'")
        return cls(
            query,
            model.text("id"),
            model.text("called"),
            fields.flag("calibrated"),
            Scorer(words, direction, score.number("offset", -most, most)),
            fields.text("method"),
            labels.whole("right"),
            labels.whole("wrong"),
            worth.number("before", 0, 1, default=None),
            worth.number("after", 0, 1, default=None),
        )

    def write(self, output: Output) -> None:
        """Write the file."""
        document = {
            "kind": TAUGHT_MARK,
            "schema": SCHEMA,
            "created": now(),
            "query": self.query,
            "model": {
                "id": self.model_id,
                "called": self.model,
                "dim": len(self.scorer.direction),
            },
            "calibrated": self.calibrated,
            "method": self.method,
            "labels": {"right": self.right, "wrong": self.wrong},
            "average_precision": {"before": self.before, "after": self.after},
            "score": {
                "text": self.scorer.text,
                "offset": self.scorer.offset,
                "direction": self.scorer.direction.tolist(),
            },
        }
        with output.written() as temporary:
            temporary.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")

    def check(self, path: Path, query: str, bundle: BundleRef, calibration: str) -> None:
        """Raise an error where the search at ``path`` cannot be made.

        ``query`` is what else is asked, ``""`` for nothing, ``bundle`` the model of the tiles and
        ``calibration`` the one that was chosen.
        """
        if bundle.id != self.model_id or bundle.dim != len(self.scorer.direction):
            taught, other = self.model, str(bundle)
            if taught == other:
                taught, other = f"{taught} ({self.model_id})", f"{other} ({bundle.id})"
            raise StaleIndex.of("taught_model", path=str(path), taught=taught, other=other)
        if query and query.split() != self.query.split():
            raise BadInput.of("taught_query", path=str(path), taught=self.query, query=query)
        if calibration not in ("auto", self.calibration):
            raise BadInput.of("taught_calibration", path=str(path))

    def as_json(self, path: Path) -> dict[str, Any]:
        """Return what documents say of it."""
        return {
            "path": str(path),
            "query": self.query,
            "method": self.method,
            "right": self.right,
            "wrong": self.wrong,
            "before": _precision(self.before),
            "after": _precision(self.after),
        }


def _precision(value: float | None) -> dict[str, float] | None:
    return None if value is None else {"average_precision": value}
