"""How sure it is that what a query names is in an archive, on the whole and tile by tile."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rs_textsearch.engine.calibration.presence import best_matched, ceiling, shortfalls
from rs_textsearch.engine.encoding.banks import text_bank
from rs_textsearch.engine.encoding.card import LEVELS, Card
from rs_textsearch.engine.encoding.text_encoder import TextEncoder, TextFeatures
from rs_textsearch.engine.errors import BundleError
from rs_textsearch.engine.searching.archive import Archive


@dataclass(frozen=True)
class Presence:
    """The answer of ``words`` [n], a query's scores before calibration, by what ``card`` says.

    ``standard`` is what they are compared with (:meth:`Standard.of_text`), ``None`` where the card
    or the archive has nothing to compare with: then there are no levels, and nothing stands out
    where the best score is below the card's ``background``. Where the query has no word for
    the model (``strange``), nothing does; and without ``words`` (``None``) there is no answer.
    """

    words: np.ndarray | None = field(repr=False)
    card: Card
    standard: float | None = None
    strange: bool = False

    @property
    def nothing(self) -> bool:
        """Whether nothing stands out."""
        if self.words is None:
            return False
        if self.standard is None:
            background = self.card.background
            low = background is not None and bool(self.words.max() < background)
            return self.strange or low
        return self._level(float(self.words.max())) == LEVELS[0]

    def levels(self, positions: np.ndarray) -> list[str | None]:
        """Return the level of each of the tiles at ``positions``, ``None`` where there is none."""
        if self.words is None or self.standard is None:
            return [None] * len(positions)
        return [self._level(score) for score in self.words[positions].tolist()]

    def as_json(self) -> dict[str, Any] | None:
        """Return score and level of the archive, ``None`` where there are none."""
        if self.words is None or self.standard is None:
            return None
        best = float(self.words.max())
        return {"score": best - self.standard, "level": self._level(best)}

    def limits(self, highest: float) -> tuple[float, float, float] | None:
        """Return from which values on a heatmap is weak, fair and strong, ``None`` without levels.

        ``highest`` is the largest value of all heatmaps of the archive: that place is as sure as
        the archive. Calibration and the mean of the windows shift scores, but hardly stretch them
        (a line through scores before and after has a slope of 0.9 to 1.2 on the sample scene), so
        that limits are as far below it as on the scale of presence. Where nothing stands out no
        value reaches the first.
        """
        if self.words is None or self.standard is None:
            return None
        limits = self.card.presence
        best = float(self.words.max()) - self.standard
        if self.strange:  # however high it scores, as far below weak as strong is above
            best = min(best, 2 * limits.weak - limits.strong)
        weak, fair, strong = (
            highest + limit - best for limit in (limits.weak, limits.fair, limits.strong)
        )
        return weak, fair, strong

    def _level(self, score: float) -> str:
        if self.strange:
            return LEVELS[0]
        return self.card.presence.level(score - self.standard)


@dataclass(frozen=True)
class Standard:
    """What the best score of a text is compared with in an archive.

    That is the archive's ``ceiling``, less the shortfall of the text by what ``captions`` of the
    bank, unit embeddings [B, dim], have ``reached`` (see
    :mod:`rs_textsearch.engine.calibration.presence`).
    """

    ceiling: float
    captions: np.ndarray = field(repr=False)
    reached: tuple[float, ...] = field(repr=False)

    @classmethod
    def of(cls, archive: Archive, encoder: TextEncoder) -> Standard | None:
        """Return that of ``archive`` by the bank of the encoder's bundle, and by its card.

        ``None`` where the card has no levels of presence, the bundle no bank, or the archive no
        tile that was compared with it. Raises BundleError where the card is of another bank.
        """
        card, normaliser = encoder.bundle.card, archive.normaliser
        if card.presence is None or normaliser is None or not len(normaliser):
            return None
        bank = text_bank(encoder)
        if bank is None:
            return None
        reached = card.presence.reached
        if reached and len(reached) != len(bank.globals):
            raise BundleError.of(
                "model_other_bank", path=str(encoder.bundle.path), n=len(reached),
                bank=len(bank.globals),
            )  # fmt: skip
        positions = best_matched(normaliser)
        globes, sketches = archive.embeddings(positions), archive.sketches(positions)
        found = ceiling(bank, globes, sketches, card.score, card.patches)
        return cls(found, bank.globals, reached)

    def of_text(self, text: TextFeatures) -> float:
        """Return what the best score of ``text`` is compared with."""
        (short,) = shortfalls(text.globe[None], self.captions, self.reached).tolist()
        return self.ceiling - short
