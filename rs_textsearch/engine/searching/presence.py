"""How sure it is that what a query names is in an archive, on the whole and tile by tile."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rs_textsearch.engine.calibration.presence import best_matched, ceiling
from rs_textsearch.engine.encoding.banks import text_bank
from rs_textsearch.engine.encoding.card import LEVELS, Card
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from rs_textsearch.engine.searching.archive import Archive


@dataclass(frozen=True)
class Presence:
    """The answer of ``words`` [n], a query's scores before calibration, by what ``card`` says.

    ``ceiling`` is the archive's, ``None`` where the card or the archive has nothing to compare
    with: then there are no levels, and nothing stands out where the best score is below the card's
    ``background``. Where the model knows no word of the query (``strange``), nothing does; and
    without ``words`` (``None``) there is no answer.
    """

    words: np.ndarray | None = field(repr=False)
    card: Card
    ceiling: float | None = None
    strange: bool = False

    @property
    def nothing(self) -> bool:
        """Whether nothing stands out."""
        if self.words is None:
            return False
        if self.ceiling is None:
            background = self.card.background
            low = background is not None and bool(self.words.max() < background)
            return self.strange or low
        return self._level(float(self.words.max())) == LEVELS[0]

    def levels(self, positions: np.ndarray) -> list[str | None]:
        """Return the level of each of the tiles at ``positions``, ``None`` where there is none."""
        if self.words is None or self.ceiling is None:
            return [None] * len(positions)
        return [self._level(score) for score in self.words[positions].tolist()]

    def as_json(self) -> dict[str, Any] | None:
        """Return score and level of the archive, ``None`` where there are none."""
        if self.words is None or self.ceiling is None:
            return None
        best = float(self.words.max())
        return {"score": best - self.ceiling, "level": self._level(best)}

    def _level(self, score: float) -> str:
        if self.strange:
            return LEVELS[0]
        return self.card.presence.level(score - self.ceiling)


def archive_ceiling(archive: Archive, encoder: TextEncoder) -> float | None:
    """Return what the captions of the bundle's bank reach in ``archive``.

    ``None`` where the bundle has no bank, or the archive no tile that was compared with it.
    """
    normaliser, bank = archive.normaliser, text_bank(encoder)
    if bank is None or normaliser is None or not len(normaliser):
        return None
    card, positions = encoder.bundle.card, best_matched(normaliser)
    globes, sketches = archive.embeddings(positions), archive.sketches(positions)
    return ceiling(bank, globes, sketches, card.score, card.patches)
